/** The progress of a long check, and what it took, as lines of the log. */
import { formatCount, formatSize } from "../../text/quantities.ts";

/** The progress of reading remote videos. `sizeBytes`: the size of the videos that are done. */
export type Progress = { done: number; total: number; bytesRead: number; sizeBytes: number };

export function describeProgress({ done, total, bytesRead, sizeBytes }: Progress): string {
  return `Remote videos: ${done} of ${total} checked, ${formatSize(bytesRead)} of ${formatSize(sizeBytes)} read`;
}

/** What was read of remote videos: how many of them through, and how many in part only. */
export type Reading = Progress & { readThrough: number; partial: number };

/** `undefined` if nothing could be read. */
export function describeReading({ done, bytesRead, sizeBytes, readThrough, partial }: Reading): string | undefined {
  if (bytesRead === 0) return undefined;
  const read = `Read ${formatSize(bytesRead)} of ${formatCount(done, "remote video")} (${formatSize(sizeBytes)})`;
  const extents = [
    ...(readThrough > 0 ? [`${readThrough} to the end`] : []),
    ...(partial > 0 ? [`${partial} in part`] : []),
  ];
  return `${read}${extents.length === 0 ? "" : `: ${extents.join(", ")}`}.`;
}
