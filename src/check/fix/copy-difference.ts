/** How a copy that a fix command wrote differs from the whole video. Reads facts, and no file. */
import type { MediaFacts, PictureSize } from "../../model/facts.ts";
import type { CheckedVideo } from "../../model/finding.ts";
import { displayedSize, formatDuration, formatPictureSize } from "../../text/quantities.ts";
import type { Limits } from "../limits.ts";
import { resize } from "./picture-size.ts";

/**
 * Why `copy` can't stand for `original`, as a clause: "it is 3.0 s long, this video 8.0 s". `undefined` where it can,
 * as far as the facts of both show. `length`: whether it has to be as long as the original, or shorter.
 */
export function describeDifference(
  { facts: original }: CheckedVideo,
  { facts: copy }: CheckedVideo,
  limits: Limits,
  length: "whole" | "shorter",
): string | undefined {
  const [own, its] = [original.duration?.value, copy.duration?.value];
  if (own !== undefined && its !== undefined && !hasLength(original, copy, length, limits)) {
    const [shown, ownShown] = [formatDuration(its, own), formatDuration(own, its)];
    return `it is ${shown} long, this video ${ownShown}`;
  }
  if (length === "whole" && isPictureShorter(original, copy)) {
    const [shown, ownShown] = [original, copy].map((facts) => formatDuration(pictureSeconds(facts) ?? 0));
    return `its picture lasts ${ownShown}, that of this video ${shown}`;
  }
  const [size, other] = [sizeOf(original), sizeOf(copy)];
  if (size === undefined || other === undefined || hasShape(original, other, limits)) return undefined;
  return `its picture is ${formatPictureSize(other)}, that of this video ${formatPictureSize(size)}`;
}

/** Whether it can be said if a copy is as long. */
export function isLengthKnown({ facts: { duration } }: CheckedVideo): boolean {
  return duration !== undefined;
}

/** The command rounds to whole frames of picture and sound, and sound of another codec starts a little earlier. */
const TOLERANCE = { seconds: 0.1, share: 0.02, mostSeconds: 0.5 };

function hasLength(original: MediaFacts, copy: MediaFacts, length: "whole" | "shorter", limits: Limits): boolean {
  const [own = 0, its = 0] = [original.duration?.value, copy.duration?.value];
  if (length === "shorter") return its < own && its <= limits.duration.max;
  const tolerance = toleranceFor(own) + frameSeconds(original);
  return [own, ...mainTrackSeconds(original)].some((seconds) => Math.abs(its - seconds) <= tolerance);
}

function toleranceFor(seconds: number): number {
  return Math.min(TOLERANCE.mostSeconds, TOLERANCE.seconds + TOLERANCE.share * seconds);
}

/** Whether frames are missing, which the sound hides where it is longer. An edit list may show fewer than there are. */
function isPictureShorter(original: MediaFacts, copy: MediaFacts): boolean {
  const [own, its] = [pictureSeconds(original), pictureSeconds(copy)];
  if (own === undefined || its === undefined) return false;
  return its < own - toleranceFor(own) - frameSeconds(original) - frameSeconds(copy);
}

/** How long the main video track lasts, of what is shown. */
function pictureSeconds({ frames, frameRate, duration }: MediaFacts): number | undefined {
  if (frames === undefined || frameRate === undefined || frameRate.value <= 0) return undefined;
  return Math.min(frames / frameRate.value, duration?.value ?? Number.POSITIVE_INFINITY);
}

function frameSeconds({ frameRate }: MediaFacts): number {
  return frameRate === undefined || frameRate.value <= 0 ? 0 : Math.min(1, 1 / frameRate.value);
}

/** The command keeps only the main one of several moving tracks, which may be shorter than the file. */
function mainTrackSeconds({ movingVideoTracks = 1, frames, frameRate }: MediaFacts): number[] {
  return movingVideoTracks > 1 && frames !== undefined && frameRate !== undefined ? [frames / frameRate.value] : [];
}

function sizeOf({ width, height, rotation }: MediaFacts): PictureSize | undefined {
  return width === undefined || height === undefined ? undefined : displayedSize({ width, height }, rotation);
}

/** Rounding to even sides changes a small picture by this much. */
const SHAPE_TOLERANCE = 0.02;

/** Whether a picture has the shape of the original, or that with the borders that the command adds. */
function hasShape(original: MediaFacts, { width, height }: PictureSize, limits: Limits): boolean {
  const resizing = resize(original, limits);
  // Only ffmpeg knows whether it turns this one.
  if (resizing === undefined) return true;
  return [resizing.shown, resizing.padded].some(
    (expected) => Math.abs(width / height / (expected.width / expected.height) - 1) <= SHAPE_TOLERANCE,
  );
}
