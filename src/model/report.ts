/** What one run has to report. Imports no other room. */
import type { CheckedVideo } from "./finding.ts";
import type { Level } from "./problem.ts";
import type { Cancellation } from "./publish.ts";

/** What the run itself has to say: no video was found, an input of the post step was replaced by its default … */
export type Remark = { level: Level; title: string; message: string };

/** What one process has to report. An absent part is not its business: the report file keeps what it says of that. */
export type Report = {
  videos?: readonly CheckedVideo[];
  cancellations?: readonly Cancellation[];
  remarks: readonly Remark[];
};
