/** Reads edit lists, and says when a track is presented by them. Knows the one box: no I/O, no rules. */

import { DAMAGE, damaged, say } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import type { Clock } from "../timing.ts";
import { readFullBoxHeader } from "./boxes.ts";
import type { SampleTimeline } from "./timeline.ts";

/** One entry of an edit list: which part of a track is shown next, and for how long. */
export type Edit = {
  /** In ticks of the movie's clock. */
  readonly duration: number;
  /** In ticks of the track's clock; negative where nothing is shown. */
  readonly mediaTime: number;
};

/**
 * Reads an `elst` (ISO/IEC 14496-12, 8.6.6). The rate of an edit is ignored, as by players. Throws a `damaged`
 * MediaError where its size says that there are more entries than it declares, because ffmpeg applies these, too.
 */
export function readEditList(elst: ByteReader): Edit[] {
  const { version } = readFullBoxHeader(elst);
  const rowBytes = version === 1 ? 20 : 12;
  const count = elst.uint32();
  const rows = elst.table(count, rowBytes);
  if (elst.remaining >= rowBytes) {
    const room = count + Math.floor(elst.remaining / rowBytes);
    throw damaged(elst.part, DAMAGE.contradiction, say`elst declares ${count} entries, but has ${room}`);
  }
  elst.spend("edits", rows.length);
  const edits: Edit[] = [];
  for (let row = 0; row < rows.length; row++) {
    edits.push(
      version === 1
        ? { duration: rows.uint64(row), mediaTime: rows.int64(row, 8) }
        : { duration: rows.uint32(row), mediaTime: rows.int32(row, 4) },
    );
  }
  return edits;
}

/** When a track is presented, in seconds on the movie's timeline, and how much of it. */
export type PresentedSpan = {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly shownSeconds: number;
  /** By the coarser clock: that of the track, or the movie's, which edits are counted in. */
  readonly toleranceSeconds: number;
};

/**
 * When the samples of `timeline` are presented. The edit list decides, but no edit shows more than there is. Empty
 * edits take their time. In a fragmented file an edit of no duration reaches to the last sample: it was written before
 * the number of samples was known (8.6.6.1).
 */
export function presentSamples(
  edits: readonly Edit[],
  { start, end, clock }: SampleTimeline,
  movie: { readonly clock: Clock; readonly isFragmented: boolean },
): PresentedSpan {
  const firstShown = clock.toSeconds(start);
  const lastEnds = clock.toSeconds(end);
  if (edits.length === 0) {
    const toleranceSeconds = clock.measureTolerance();
    return { startSeconds: firstShown, endSeconds: lastEnds, shownSeconds: lastEnds - firstShown, toleranceSeconds };
  }
  let startSeconds = Number.POSITIVE_INFINITY;
  let endSeconds = 0;
  let shownSeconds = 0;
  for (const { duration, mediaTime } of edits) {
    const isOpenEnded = duration === 0 && movie.isFragmented;
    const durationSeconds = isOpenEnded ? Number.POSITIVE_INFINITY : movie.clock.toSeconds(duration);
    const from = clock.toSeconds(mediaTime);
    const to = Math.min(from + durationSeconds, lastEnds);
    if (mediaTime < 0) {
      startSeconds = Math.min(startSeconds, endSeconds);
      endSeconds += movie.clock.toSeconds(duration);
    } else if (to > Math.max(from, firstShown)) {
      startSeconds = Math.min(startSeconds, endSeconds + Math.max(0, firstShown - from));
      endSeconds += to - from;
      shownSeconds += to - Math.max(from, firstShown);
    }
  }
  const toleranceSeconds = Math.max(clock.measureTolerance(), movie.clock.measureTolerance());
  return { startSeconds: Math.min(startSeconds, endSeconds), endSeconds, shownSeconds, toleranceSeconds };
}
