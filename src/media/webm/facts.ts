import type { Measured, MediaFacts } from "../../model.ts";
import { clockTolerance, measureDuration } from "../timing.ts";
import type { SegmentHead } from "./segment.ts";
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
  const ends = timelines.map(({ endSeconds }) => endSeconds);
  const earliest = Math.max(...ends.map((end) => end.earliest));
  const latest = Math.max(...ends.map((end) => end.latest));
  const declared = (info.duration ?? Number.NaN) * info.timestampScale * 1e-9;
  const end = declared >= earliest && declared <= latest ? declared : latest;
  const start = Math.min(...timelines.map(({ startSeconds }) => startSeconds));
  const measured = measureDuration(end - start, clockTolerance(1e9 / info.timestampScale));
  const delay = Math.max(...timelines.map(({ codecDelaySeconds }) => codecDelaySeconds));
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
