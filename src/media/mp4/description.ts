import type { Measured, MediaFacts } from "../../model/facts.ts";
import { describeSampledRate, measureDuration } from "../timing.ts";
import type { Movie } from "./movie.ts";
import { addTurns } from "./rotation.ts";
import type { Track, VideoTrack } from "./track.ts";

/** Codecs of the pictures that a file has as its cover, or as the thumbnail of a chapter. */
const PICTURE_CODECS = ["mjpeg", "png"];

/**
 * Adds what `movie` tells to `facts`. That it has no moving track, or no picture, is not told: where the file could not
 * be read to its end, nobody knows.
 */
export function describeMovie(movie: Movie, facts: MediaFacts): void {
  const videos = movie.tracks.filter(isVideo);
  const moving = videos.filter(isMoving).length;
  if (moving > 0) facts.movingVideoTracks = moving;
  const duration = measurePresentation(movie);
  if (duration !== undefined) facts.duration = duration;
  const main = findMainTrack(movie);
  if (main === undefined) return;
  facts.videoTrackIndex = videos.indexOf(main);
  describeTrack(main, facts);
  facts.rotation = addTurns(main.video.rotation, movie.rotation);
}

/**
 * The track that is played as the picture: the first that moves and is enabled, else the first that moves, else the
 * first that is no cover picture.
 */
export function findMainTrack(movie: Movie): VideoTrack | undefined {
  const videos = movie.tracks.filter(isVideo);
  return (
    videos.find((track) => isMoving(track) && track.video.isEnabled) ??
    videos.find(isMoving) ??
    videos.find(({ video }) => !PICTURE_CODECS.includes(video.entry.codec))
  );
}

function isVideo(track: Track): track is VideoTrack {
  return track.video !== undefined;
}

function isMoving({ timeline }: VideoTrack): boolean {
  return timeline.samples > 1;
}

function describeTrack({ timeline, video }: VideoTrack, facts: MediaFacts): void {
  const { codec, isProtected, size, isSizeClaimed, readSizeInSample } = video.entry;
  facts.codec = codec;
  facts.encrypted = isProtected;
  const isToBeRead = isSizeClaimed && readSizeInSample !== undefined && !isProtected;
  if (!isToBeRead) Object.assign(facts, size);
  // The rate is as exact as the times of all pictures are.
  const instantaneous = timeline.finish();
  const { frameRate, leastFrameRate, samples } = timeline;
  if (samples > 0 && !facts.sampled) facts.frames = samples;
  if (facts.sampled && frameRate !== undefined) Object.assign(facts, describeSampledRate(frameRate, leastFrameRate));
  else if (frameRate !== undefined) facts.frameRate = frameRate;
  Object.assign(facts, instantaneous);
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
  const measured = measureDuration(end - start, tolerance);
  const isOpen = movie.tracks.some(({ timeline }) => timeline.samples > 0 && timeline.isOpen);
  return isOpen ? { ...measured, high: Number.POSITIVE_INFINITY } : measured;
}
