/** Facts of what a Segment shows: declared duration, codec delay and cropping on top of what all containers share. */

import { mergeColours } from "../../model/colour.ts";
import type { Measured, MediaFacts, PictureSize } from "../../model/facts.ts";
import {
  describeFrames,
  describeMotion,
  describeSound,
  describeTimes,
  type Extent,
  findMainTrack,
  pickVideoTracks,
  type VideoTrackOf,
} from "../presentation.ts";
import { measureDuration, widen } from "../timing.ts";
import type { SegmentHead } from "./segment.ts";
import { NANOSECONDS_PER_SECOND } from "./timeline.ts";
import type { Track } from "./track.ts";

/** What is known of a Segment: what all its blocks say together, only once they were read to the end. */
export function describeSegment({ info, tracks }: SegmentHead, extent: Extent): MediaFacts {
  const videos = pickVideoTracks(tracks);
  const main = findMainTrack(videos);
  const duration = extent.isComplete ? measurePresentation(tracks, info) : undefined;
  return {
    ...(main && describeFrames(videos.indexOf(main), readFrames(main))),
    ...(main && { statesFrameRate: main.timeline.statesFrameRate }),
    ...(duration && { duration }),
    ...(extent.isComplete && describeMotion(videos, extent)),
    ...describeSound(tracks, extent),
    ...(extent.isComplete && main && describeTimes(main.timeline, extent)),
  };
}

function readFrames({ codec, codedColour, codedSize, video }: VideoTrackOf<Track>) {
  const { crop, declaredSize, isEncrypted, rotation } = video;
  const width = (codedSize?.width ?? declaredSize.width ?? 0) - crop.width;
  const height = (codedSize?.height ?? declaredSize.height ?? 0) - crop.height;
  const size: PictureSize | undefined = width > 0 && height > 0 ? { width, height } : undefined;
  return { codec, isEncrypted, rotation, size, colour: mergeColours(codedColour, video.colour) };
}

/**
 * From the first start of a track to the last end. Muxers and players do not agree whether a timestamp includes the
 * codec's delay, by which the tracks may seem shifted: so much less is possible. `undefined` without blocks.
 */
function measurePresentation(tracks: readonly Track[], { clock, duration }: SegmentHead["info"]): Measured | undefined {
  const timelines = tracks.map(({ timeline }) => timeline).filter(({ frames }) => frames > 0);
  if (timelines.length === 0) return undefined;
  const ends = timelines.map(({ endNs }) => endNs);
  const earliest = Math.max(...ends.map((end) => end.earliest));
  const latest = Math.max(...ends.map((end) => end.latest));
  const declared = clock.toUnits(duration ?? Number.NaN);
  const isOpen = timelines.some((timeline) => timeline.isOpen);
  const isPossible = declared >= earliest && (declared <= latest || isOpen);
  const end = isPossible ? declared : latest;
  const start = Math.min(...timelines.map(({ startNs }) => startNs));
  const delay = Math.max(...timelines.map(({ codecDelayNs }) => codecDelayNs)) / NANOSECONDS_PER_SECOND;
  const measured = measureDuration((end - start) / NANOSECONDS_PER_SECOND, clock.measureTolerance());
  const whole = widen(measured, delay, 0);
  if (timelines.every(({ isPartial }) => !isPartial)) return whole;
  // How long the last frame lasts may depend on what was not read.
  const bound = isOpen ? Number.POSITIVE_INFINITY : Math.max(...ends.map((each) => each.bound));
  const shorter = (end - earliest) / NANOSECONDS_PER_SECOND;
  return widen(whole, shorter, Math.max(0, bound - end) / NANOSECONDS_PER_SECOND);
}
