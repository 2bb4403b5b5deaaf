import type { Measured, MediaFacts } from "../../model.ts";
import { clockTolerance, measureDuration } from "../timing.ts";
import type { SegmentHead } from "./segment.ts";
import { NANOSECONDS_PER_SECOND } from "./timeline.ts";
import type { Track } from "./tracks.ts";

/** What is known of the main video track's picture; whatever else the file holds. */
export function describePicture(tracks: readonly Track[]): MediaFacts {
  const videos = videoTracks(tracks);
  const main = mainTrack(videos);
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

/** What all the blocks together say; for a file that was read to its end. */
export function describeTime({ info, tracks }: SegmentHead): MediaFacts {
  const videos = videoTracks(tracks);
  const main = mainTrack(videos)?.timeline;
  const frameRate = main?.frameRate;
  const duration = measurePresentation(tracks, info);
  return {
    ...(duration === undefined ? {} : { duration }),
    movingVideoTracks: videos.filter(isMoving).length,
    ...(main === undefined ? {} : { frames: main.frames, ...main.finish() }),
    ...(frameRate === undefined ? {} : { frameRate }),
  };
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
  return { ...measured, low: Math.max(0, measured.low - delay) };
}

function videoTracks(tracks: readonly Track[]): Track[] {
  return tracks.filter(({ kind }) => kind === "video");
}

/** The enabled track that moves, else one that at least moves, else the first. */
function mainTrack(videos: readonly Track[]): Track | undefined {
  return videos.find((track) => track.isEnabled && isMoving(track)) ?? videos.find(isMoving) ?? videos[0];
}

function isMoving({ timeline }: Track): boolean {
  return timeline.frames > 1;
}
