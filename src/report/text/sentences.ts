/** Sentences that log, annotations, summary and report file share. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { FailOn, Level } from "../../model/problem.ts";
import { formatCount } from "../../text/quantities.ts";
import { formatList } from "../../text/words.ts";

export function countValid(videos: readonly CheckedVideo[]): string {
  return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
}

/** What was measured, what is allowed, and what to do. */
export function describeFinding({ problem, advice, detail }: Finding): string {
  return `${problem}. ${advice}.${inBrackets(detail)}`;
}

/** The same, with the fix command on a line of its own. */
export function describeFindingAndFix(finding: Finding): string {
  const { problem, advice, fix } = finding;
  return fix === null ? describeFinding(finding) : `${problem}. ${advice}:\n${fix}`;
}

function inBrackets(detail = ""): string {
  return detail === "" ? "" : ` (${detail})`;
}

/** Which findings or outcomes fail a step, and the setting that decides it. */
export type FailPolicy = { setting: string; failOn: FailOn };

const A_LEVEL: Readonly<Record<Level, string>> = { error: "an error", warning: "a warning", notice: "a notice" };

/** Why a step fails: `bad` of `total` things have one of `levels`. */
export function describeFailure(
  { thing, bad, total, levels }: { thing: string; bad: number; total: number; levels: readonly Level[] },
  { setting, failOn }: FailPolicy,
): string {
  const causes = levels.map((level) => A_LEVEL[level]).join(" or ");
  const verb = bad === 1 ? "has" : "have";
  return `The step fails: ${bad} of ${formatCount(total, thing)} ${verb} ${causes} ('${setting}' is '${failOn}').`;
}

/** Why a step fails that could not write everything. `results`: how many things could not be written. */
export function describeIncomplete(results: number, { setting, failOn }: FailPolicy): string {
  return `The step fails: ${formatCount(results, "result")} could not be written ('${setting}' is '${failOn}').`;
}

/** Why a step fails because of a remark about the run. */
export function describeCountedRemark({ message }: { message: string }, { setting, failOn }: FailPolicy): string {
  const [first = ""] = message.split(/(?<=\.) /);
  return `The step fails ('${setting}' is '${failOn}'): ${first}`;
}

/**
 * A result that could not be written. `what`: its name for a person. `instead`: the path of the file that holds it, or
 * none where only the log does.
 */
export function describeDeliveryFailure(what: string, reason: string, instead?: string): string {
  const rest = instead === undefined ? "What it would say is in the log" : `It is in '${instead}' instead`;
  return `The ${what} could not be written: ${reason}. ${rest}.`;
}

/** Outputs of the step that could not be set. */
export function describeOutputFailure(names: readonly string[], reason: string): string {
  const what = names.length === 1 ? "output" : "outputs";
  return `Later steps don't see the ${what} ${formatList(names)} of this step, which could not be set: ${reason}.`;
}

/** An unexpected exception in cancelling. */
export function describeBrokenCancelling(error: unknown): string {
  return `Uploaded videos may still go live. Cancelling stopped unexpectedly: ${error}. Look for them in the TikTok app.`;
}
