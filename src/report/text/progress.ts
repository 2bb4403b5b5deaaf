/** The progress of a long check, as a line of the log. */
import { formatSize } from "../../text/quantities.ts";

/** The progress of reading remote videos. `sizeBytes`: the size of the videos that are done. */
export type Progress = { done: number; total: number; bytesRead: number; sizeBytes: number };

export function describeProgress({ done, total, bytesRead, sizeBytes }: Progress): string {
  return `Remote videos: ${done} of ${total} checked, ${formatSize(bytesRead)} of ${formatSize(sizeBytes)} read`;
}
