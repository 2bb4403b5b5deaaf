/** How far a long check has come, as a line of the log. */
import { formatSize } from "../../text/quantities.ts";

/** How far the reading of videos that are not on disk has come. */
export type Progress = { done: number; total: number; bytesRead: number; sizeBytes: number };

/** A line of the log for work that takes long. `sizeBytes` are those of the videos that are done. */
export function describeProgress({ done, total, bytesRead, sizeBytes }: Progress): string {
  const saved = formatSize(Math.max(0, sizeBytes - bytesRead));
  return `Videos that are not on disk: ${done} of ${total} checked, ${formatSize(bytesRead)} read, ${saved} saved`;
}
