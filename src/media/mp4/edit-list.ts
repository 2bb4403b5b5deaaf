import type { ByteReader } from "../reader.ts";
import type { Effort } from "./bounds.ts";
import { readFullBoxHeader } from "./boxes.ts";
import type { Timeline } from "./timeline.ts";

/** One entry of an edit list: which part of a track is shown next, and for how long. */
export type Edit = {
  /** In ticks of the movie's clock. */
  readonly duration: number;
  /** In ticks of the track's clock; negative where nothing is shown. */
  readonly mediaTime: number;
};

/** Reads an `elst` (ISO/IEC 14496-12, 8.6.6). The rate of an edit is not looked at: players do not, either. */
export function readEditList(elst: ByteReader, effort: Effort): Edit[] {
  const { version } = readFullBoxHeader(elst);
  const rows = elst.table(elst.uint32(), version === 1 ? 20 : 12);
  effort.spend("edits", rows.length, elst.part);
  return Array.from({ length: rows.length }, (_, row) =>
    version === 1
      ? { duration: rows.uint64(row), mediaTime: rows.int64(row, 8) }
      : { duration: rows.uint32(row), mediaTime: rows.int32(row, 4) },
  );
}

/** When a track is presented, in seconds on the movie's timeline. */
export type PresentedSpan = { readonly startSeconds: number; readonly endSeconds: number };

/**
 * When the samples of `timeline` are presented. The edit list is authoritative as far as there are samples: no edit
 * shows more than there is. A duration of 0 reaches to the last sample, as fragmented files have it that were begun
 * before their length was known (8.6.6.1). Empty edits take their time.
 */
export function presentSamples(
  edits: readonly Edit[],
  { start, end, ticksPerSecond }: Timeline,
  movieTicksPerSecond: number,
): PresentedSpan {
  const firstShown = start / ticksPerSecond;
  const lastEnds = end / ticksPerSecond;
  if (edits.length === 0) return { startSeconds: firstShown, endSeconds: lastEnds };
  let startSeconds = Number.POSITIVE_INFINITY;
  let endSeconds = 0;
  for (const { duration, mediaTime } of edits) {
    const from = mediaTime / ticksPerSecond;
    const to = duration === 0 ? lastEnds : Math.min(from + duration / movieTicksPerSecond, lastEnds);
    if (mediaTime < 0) {
      startSeconds = Math.min(startSeconds, endSeconds);
      endSeconds += duration / movieTicksPerSecond;
    } else if (to > Math.max(from, firstShown)) {
      startSeconds = Math.min(startSeconds, endSeconds + Math.max(0, firstShown - from));
      endSeconds += to - from;
    }
  }
  return { startSeconds: Math.min(startSeconds, endSeconds), endSeconds };
}
