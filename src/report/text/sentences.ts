/** Sentences that log, annotations, summary and report file share. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { FailOn, Level } from "../../model/problem.ts";
import type { Cancellation, IdOrigin } from "../../model/publish.ts";
import { formatCount } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";

export function countValid(videos: readonly CheckedVideo[]): string {
  return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
}

export function countCancelled(cancellations: readonly Cancellation[]): string {
  const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
  return `TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`;
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

/** What happened and what to do now. */
export function describeOutcome({ problem, advice }: Cancellation): string {
  return joinSentences(problem, advice);
}

/** What happened, to which id, what to do now, and what TikTok's support asks for. */
export function describeCancellation(cancellation: Cancellation): string {
  const { entry, problem, advice } = cancellation;
  const name = `${entry.kind === "id" ? "publish id " : ""}${nameEntry(cancellation)}`;
  return `${joinSentences(`${problem} (${name})`, advice)}${inBrackets(listEvidence(cancellation))}`;
}

function joinSentences(...sentences: readonly string[]): string {
  return sentences
    .filter((sentence) => sentence !== "")
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

/** The id, or the place of a malformed entry, whose text is never shown. */
export function nameEntry({ entry }: Cancellation): string {
  if (entry.kind === "id") return entry.id;
  return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${formatCount(entry.length, "character")}`;
}

function nameOrigin(origin: IdOrigin): string {
  switch (origin.kind) {
    case "input":
      return "the input 'publish-ids'";
    case "ledger":
      return "the ledger";
    case "file":
      return showUnprintable(origin.path);
  }
}

function listEvidence({ httpStatus, status, failReason, logId, detail }: Cancellation): string {
  return [
    ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
    ...(logId === undefined ? [] : [`log_id ${logId}`]),
    ...(detail === undefined ? [] : [`details: ${detail}`]),
  ].join(", ");
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

/** A report that could not be written. `what`: its name for a person. */
export function describeDeliveryFailure(what: string, reason: string): string {
  return `The ${what} could not be written: ${reason}. Its content is in the log.`;
}

/** An unexpected exception in cancelling. */
export function describeBrokenCancelling(error: unknown): string {
  return `Uploaded videos may still go live. Cancelling stopped unexpectedly: ${error}. Look for them in the TikTok app.`;
}
