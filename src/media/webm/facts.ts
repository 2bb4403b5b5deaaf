import type { Measured, MediaFacts } from "../../model/facts.ts";
import { clockTolerance, describeSampledRate, measureDuration } from "../timing.ts";
import type { SegmentHead } from "./segment.ts";
import { NANOSECONDS_PER_SECOND, type Timeline } from "./timeline.ts";
import type { Track } from "./tracks.ts";

/** What is known of the main video track's picture; whatever else the file holds. */
export function describePicture(tracks: readonly Track[]): MediaFacts {
  const videos = pickVideoTracks(tracks);
  const main = findMainTrack(videos);
  if (main === undefined) return {};
  const { codec, codedSize, crop, declaredSize, isEncrypted, rotation } = main;
  const width = (codedSize?.width ?? declaredSize.width ?? 0) - crop.width;
  const height = (codedSize?.height ?? declaredSize.height ?? 0) - crop.height;
  return {
    videoTrackIndex: videos.indexOf(main),
    encrypted: isEncrypted,
    ...(codec === undefined ? {} : { codec }),
    ...(width > 0 && height > 0 ? { width, height } : {}),
    rotation,
  };
}

/** What all the blocks together say; for a file that was read to its end, though not all of it if it was `sampled`. */
export function describeTime({ info, tracks }: SegmentHead, sampled = false): MediaFacts {
  const videos = pickVideoTracks(tracks);
  const main = findMainTrack(videos)?.timeline;
  const duration = measurePresentation(tracks, info);
  return {
    ...(duration === undefined ? {} : { duration }),
    ...describeMotion(videos, sampled),
    ...(main === undefined ? {} : { ...(sampled ? {} : { frames: main.frames }), ...main.finish() }),
    ...(main?.frameRate === undefined ? {} : describeRate(main, main.frameRate, sampled)),
  };
}

/** That there is no moving picture is certain only of what was read as a whole, or has no video track. */
function describeMotion(videos: readonly Track[], sampled: boolean): MediaFacts {
  const movingVideoTracks = videos.filter(isMoving).length;
  return sampled && videos.length > 0 && movingVideoTracks === 0 ? {} : { movingVideoTracks };
}

function describeRate({ leastFrameRate }: Timeline, frameRate: Measured, sampled: boolean): MediaFacts {
  return sampled ? describeSampledRate(frameRate, leastFrameRate) : { frameRate };
}

/**
 * From the first start of a track to the last end. Muxers and players do not agree whether a timestamp includes the
 * codec's delay, by which the tracks may seem shifted: so much less is possible.
 */
function measurePresentation(tracks: readonly Track[], info: SegmentHead["info"]): Measured | undefined {
  const timelines = tracks.map(({ timeline }) => timeline).filter(({ frames }) => frames > 0);
  if (timelines.length === 0) return undefined;
  const ends = timelines.map(({ endNs }) => endNs);
  const earliest = Math.max(...ends.map((end) => end.earliest));
  const latest = Math.max(...ends.map((end) => end.latest));
  const declared = (info.duration ?? Number.NaN) * info.timestampScale;
  const end = declared >= earliest && declared <= latest ? declared : latest;
  const start = Math.min(...timelines.map(({ startNs }) => startNs));
  const delay = Math.max(...timelines.map(({ codecDelayNs }) => codecDelayNs)) / NANOSECONDS_PER_SECOND;
  const tolerance = clockTolerance(NANOSECONDS_PER_SECOND / info.timestampScale);
  const measured = measureDuration((end - start) / NANOSECONDS_PER_SECOND, tolerance);
  const low = Math.max(0, measured.low - delay);
  if (timelines.every(({ isSampled }) => !isSampled)) return { ...measured, low };
  // How long the last frame lasts may depend on what was not read.
  const bound = Math.max(...timelines.map(({ isOpen, endNs }) => (isOpen ? Number.POSITIVE_INFINITY : endNs.bound)));
  return {
    ...measured,
    low: Math.max(0, low - (end - earliest) / NANOSECONDS_PER_SECOND),
    high: measured.high + Math.max(0, bound - end) / NANOSECONDS_PER_SECOND,
  };
}

function pickVideoTracks(tracks: readonly Track[]): Track[] {
  return tracks.filter(({ kind }) => kind === "video");
}

/** The enabled track that moves, else one that at least moves, else the first. */
function findMainTrack(videos: readonly Track[]): Track | undefined {
  return videos.find((track) => track.isEnabled && isMoving(track)) ?? videos.find(isMoving) ?? videos[0];
}

function isMoving({ timeline }: Track): boolean {
  return timeline.frames > 1;
}
