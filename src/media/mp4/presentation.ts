/** Facts of what a movie shows: edit lists, rotation and sample entries on top of what all containers share. */

import { mergeColours } from "../../model/colour.ts";
import type { Measured, MediaFacts } from "../../model/facts.ts";
import type { FirstSize } from "../codecs/nal-units.ts";
import {
  describeFrames,
  describeMotion,
  describeSound,
  describeTimes,
  type Extent,
  findMainTrack,
  pickVideoTracks,
} from "../presentation.ts";
import { measureDuration } from "../timing.ts";
import type { Movie } from "./movie.ts";
import { addTurns } from "./rotation.ts";
import type { VideoTrack } from "./track.ts";

/** What is known of `movie`, of which `extent` was read. `inSample` is what its first sample declares. */
export function describeMovie(movie: Movie, extent: Extent, inSample: FirstSize | undefined): MediaFacts {
  const videos = pickVideoTracks(movie.tracks);
  const main = findMainTrack(videos);
  const duration = measurePresentation(movie);
  return {
    ...describeMotion(videos, extent),
    ...describeSound(movie.tracks, extent),
    ...(duration && { duration }),
    ...(main && isOnly(main, movie) && { videoTrackId: main.id }),
    ...(main && describeFrames(videos.indexOf(main), readFrames(main, movie, inSample))),
    ...(main && main.timeline.frames > 0 && describeTimes(main.timeline, extent)),
  };
}

/** Whether no other track has the id of this one. Without fragments, players don't need the ids. */
function isOnly({ id }: VideoTrack, { tracks }: Movie): boolean {
  return tracks.filter((track) => track.id === id).length === 1;
}

/** What the sample entry says of the frames, unless it only claims a size, which the first sample decides. */
function readFrames({ video: { entry, rotation } }: VideoTrack, movie: Movie, inSample: FirstSize | undefined) {
  const { codec, isProtected: isEncrypted, size, isSizeClaimed, readSizeInSample } = entry;
  const isToBeRead = isSizeClaimed && readSizeInSample !== undefined && !isEncrypted;
  return {
    codec,
    isEncrypted,
    rotation: addTurns(rotation, movie.rotation),
    size: inSample?.size ?? (isToBeRead ? undefined : size),
    colour: mergeColours(inSample?.colour, entry.colour),
  };
}

/**
 * From the beginning of the first audio or video track to the end of the last, after their edit lists. It is as exact
 * as the end of the last one. `undefined` without samples.
 */
function measurePresentation(movie: Movie): Measured | undefined {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  let tolerance = 0;
  for (const track of movie.tracks) {
    const span = movie.present(track);
    if (span === undefined) continue;
    start = Math.min(start, span.startSeconds);
    if (span.endSeconds <= end) continue;
    end = span.endSeconds;
    tolerance = span.toleranceSeconds;
  }
  if (end < start) return undefined;
  const isOpen = movie.tracks.some(({ timeline }) => timeline.frames > 0 && timeline.isOpen);
  const measured = measureDuration(end - start, tolerance);
  if (!isOpen) return measured;
  // What was not read may be as long as an index says, or longer.
  const value = Math.max(measured.value, movie.claimedEndSeconds);
  return { ...measured, value, high: Number.POSITIVE_INFINITY };
}
