/** The picture size of a video that is encoded again: both sides are even and within the limits. */
import type { MediaFacts, PictureSize } from "../../model/facts.ts";
import { displayedSize } from "../../text/quantities.ts";
import type { Limits } from "../limits.ts";

/** A picture as it is shown, and what is scaled and padded of it. */
export type Resizing = { shown: PictureSize; scaled: PictureSize; padded: PictureSize };

/**
 * Makes both sides even, as 4:2:0 video needs them, and moves them into the limits, with borders if necessary. Pixels
 * that are not square stay so: ffmpeg keeps the shape. `undefined` if only
 * ffmpeg knows the size.
 */
export function resize(facts: MediaFacts, { pictureSize }: Limits): Resizing | undefined {
  const { container = "", width, height, rotation } = facts;
  if (width === undefined || height === undefined) return undefined;
  // Only new versions of ffmpeg turn it.
  if ((rotation ?? 0) !== 0 && ["matroska", "webm"].includes(container)) return undefined;
  // ffmpeg turns the picture before it filters it.
  const shown = displayedSize({ width, height }, rotation);
  const scaled = scaleToFit(shown, pictureSize);
  const padded = {
    width: Math.max(scaled.width, evenFrom(pictureSize.min)),
    height: Math.max(scaled.height, evenFrom(pictureSize.min)),
  };
  return { shown, scaled, padded };
}

/** The filters of ffmpeg for this. */
export function filterSize({ shown, scaled, padded }: Resizing): string[] {
  return [
    ...(isSame(scaled, shown) ? [] : [`scale=${scaled.width}:${scaled.height}`]),
    ...(isSame(padded, scaled) ? [] : [`pad=${padded.width}:${padded.height}:-1:-1`]),
  ];
}

/**
 * Only ffmpeg knows the size, so it has to keep it within the limits. Its own quotation marks keep the commas together
 * (ffmpeg-utils(1), "Quoting and escaping").
 */
export function filterUnknownSize({ pictureSize }: Limits): string[] {
  const [min, max] = [evenFrom(pictureSize.min), evenTo(pictureSize.max)];
  const factor = `min(max(1,${min}/min(iw,ih)),${max}/max(iw,ih))`;
  return [`scale='2*round(iw*${factor}/2)':'2*round(ih*${factor}/2)'`, `pad='max(iw,${min})':'max(ih,${min})':-1:-1`];
}

function scaleToFit({ width, height }: PictureSize, { min, max }: Limits["pictureSize"]): PictureSize {
  const enlarge = Math.max(1, min / Math.min(width, height));
  const factor = Math.min(enlarge, max / Math.max(width, height));
  const scale = (side: number) => Math.max(2, Math.min(evenTo(max), 2 * Math.round((side * factor) / 2)));
  return { width: scale(width), height: scale(height) };
}

/** The smallest even number that is not under `min`. */
function evenFrom(min: number): number {
  return 2 * Math.ceil(min / 2);
}

/** The largest even number that is not over `max`. */
function evenTo(max: number): number {
  return 2 * Math.floor(max / 2);
}

function isSame(a: PictureSize, b: PictureSize): boolean {
  return a.width === b.width && a.height === b.height;
}
