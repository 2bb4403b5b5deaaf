/** Facts of what a player shows of a file's tracks, whichever container they are in. Reads nothing. */

import type { Colour } from "../model/colour.ts";
import type { MediaFacts, PictureSize, Rotation } from "../model/facts.ts";
import type { Timeline } from "./timeline.ts";
import type { InstantaneousRates } from "./timing.ts";

/** What an audio or video track of any container has. */
type Track = { readonly timeline: Timeline; readonly video?: Video };

/** What only a video track has. */
type Video = {
  readonly isEnabled: boolean;
  /** Its codec is one of still pictures: without a second frame it is the cover, or the thumbnail of a chapter. */
  readonly isStill?: boolean;
};

/** A track that has video. */
export type VideoTrackOf<Each extends Track> = Each & { readonly video: NonNullable<Each["video"]> };

/** How much of the media was read. */
export type Extent = {
  /** Only the first and the last parts of it, and nothing between them. */
  isPartial: boolean;
  /** To its end, without a fault. */
  isComplete: boolean;
};

/** The video tracks, in the order of the file. */
export function pickVideoTracks<Each extends Track>(tracks: readonly Each[]): VideoTrackOf<Each>[] {
  return tracks.filter((track): track is VideoTrackOf<Each> => track.video !== undefined);
}

/**
 * The track that is played: the first that moves and is enabled, else the first that moves, else the first that is no
 * cover.
 */
export function findMainTrack<Each extends Track>(videos: readonly VideoTrackOf<Each>[]) {
  return (
    videos.find((track) => track.video.isEnabled && isMoving(track)) ??
    videos.find(isMoving) ??
    videos.find(({ video }) => !video.isStill)
  );
}

/** How many tracks have more than one frame, of those that were read. */
export function countMoving(tracks: readonly Track[]): number {
  return tracks.filter(isMoving).length;
}

/** How many tracks of sound there are, if there are several. */
export function describeSound(tracks: readonly Track[], { isPartial, isComplete }: Extent): { soundTracks?: number } {
  if (isPartial || !isComplete) return {};
  const sounds = tracks.filter(({ video, timeline }) => video === undefined && timeline.frames > 0).length;
  return sounds > 1 ? { soundTracks: sounds } : {};
}

function isMoving({ timeline }: Track): boolean {
  return timeline.frames > 1;
}

/**
 * How many tracks move. Zero is certain only if the whole file was read to its end, or if there is no track to show.
 */
export function describeMotion(
  videos: readonly VideoTrackOf<Track>[],
  { isPartial, isComplete }: Extent,
): Pick<MediaFacts, "movingVideoTracks"> {
  const movingVideoTracks = countMoving(videos);
  const isCertain = isComplete && !(isPartial && findMainTrack(videos) !== undefined);
  return movingVideoTracks > 0 || isCertain ? { movingVideoTracks } : {};
}

/** What is known of the decoded main video track. */
type Decoded = {
  codec: string | undefined;
  isEncrypted: boolean;
  /** Clockwise, as a player shows it. */
  rotation: Rotation;
  size: PictureSize | undefined;
  colour: Colour | undefined;
};

/** What the frames of the main video track look like; it is number `videoTrackIndex` of the video tracks. */
export function describeFrames(
  videoTrackIndex: number,
  { codec, isEncrypted, rotation, size, colour }: Decoded,
): Pick<MediaFacts, "videoTrackIndex" | "encrypted" | "codec" | "width" | "height" | "rotation" | "colour"> {
  const named = { ...(codec !== undefined && { codec }), ...size, rotation, ...(colour && { colour }) };
  return { videoTrackIndex, encrypted: isEncrypted, ...named };
}

/** How many frames the main video track has, and when they are shown. It ends the track. */
export function describeTimes(
  timeline: Timeline,
  { isPartial }: Pick<Extent, "isPartial">,
): Pick<MediaFacts, "frames" | "frameRate" | "partialFrameRate" | "minFrameRate" | "maxFrameRate" | "unsteadyShare"> {
  // The average rate is as exact as the times of all frames are.
  const instantaneous = timeline.finish();
  if (isPartial) return { ...describePartialRate(timeline, instantaneous), ...instantaneous };
  const { frames, frameRate } = timeline;
  return { frames, ...(frameRate && { frameRate }), ...instantaneous };
}

/**
 * The rate of a track that was read in part, exact in the parts that were read. Only the lowest rate is proven of the
 * whole, because the number of frames in the rest is not known; unless the track declares one rate, and has no other
 * in any of the parts.
 */
function describePartialRate(
  timeline: Timeline,
  instantaneous: InstantaneousRates,
): Pick<MediaFacts, "frameRate" | "partialFrameRate"> {
  const { frameRate, leastFrameRate } = timeline;
  if (frameRate === undefined) return {};
  if (timeline.isConstant(instantaneous)) return { frameRate, partialFrameRate: frameRate };
  const { value } = frameRate;
  const proven = { value, low: Math.min(leastFrameRate, value), high: Number.POSITIVE_INFINITY };
  return { frameRate: proven, partialFrameRate: frameRate };
}
