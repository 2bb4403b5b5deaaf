/** Sentences that log, annotations, summary and report file share. */
import type { Basis, Finding } from "../../model/finding.ts";
import type { FailOn, Level } from "../../model/problem.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { formatList } from "../../text/words.ts";

/** What was measured, what is allowed, and what to do. */
export function describeFinding({ problem, advice, detail }: Finding): string {
  return `${problem}. ${advice}.${inBrackets(detail)}`;
}

/**
 * The parts of a text that {@link describeFinding} has made, or that somebody else has: they make the same text. The
 * advice is what follows the first sentence, unless it is known and the text ends with it.
 */
export function splitMessage(message: string, known = ""): Pick<Finding, "problem" | "advice" | "detail"> {
  const at = message.endsWith(")") ? message.lastIndexOf(". (") : -1;
  const [body, detail] = at === -1 ? [message, undefined] : [message.slice(0, at + 1), message.slice(at + 3, -1)];
  const sentences = body.replace(/\.$/, "");
  const end =
    known !== "" && sentences.endsWith(`. ${known}`) ? sentences.length - known.length - 2 : sentences.indexOf(". ");
  const [problem, advice] = end === -1 ? [sentences, ""] : [sentences.slice(0, end), sentences.slice(end + 2)];
  return { problem, advice, ...(detail !== undefined && { detail }) };
}

/** What a finding is based on, in a word: how sure it is, or the policy. */
export function nameBasis({ evidence, source }: Basis): string {
  return source === "" || isPage(source) ? evidence : "policy";
}

/** Whether a source is a page that everybody can open. That of a policy is a path; an unknown one is empty. */
export function isPage(source: string): boolean {
  return source.startsWith("https://");
}

function inBrackets(detail = ""): string {
  return detail === "" ? "" : ` (${detail})`;
}

/** What a step judges. */
export type Thing = "video" | "post" | "upload";

const NOTHING: Readonly<Record<Thing, string>> = {
  video: "no video was checked",
  post: "no post was checked",
  upload: "no publish id was found",
};

/** How a sentence begins that says how a run ends. */
export type Ending = { fails: string; passes: string };

const OF_STEP: Ending = { fails: "The step fails", passes: "The step passes" };

/** How the sentences begin on the command line. */
export const OF_COMMAND: Ending = { fails: "Exit code 1", passes: "Exit code 0" };

/** Which findings or outcomes fail a run, and the setting that decides it. Without an `ending`, the run is a step. */
export type FailPolicy = { setting: string; failOn: FailOn; ending?: Ending };

const A_LEVEL: Readonly<Record<Level, string>> = { error: "an error", warning: "a warning", notice: "a notice" };

/** Why a step fails or passes, as the end of a sentence: `bad` of `total` videos or posts have one of `levels`. */
export function describeBad(
  { bad, total, levels }: { bad: number; total: number; levels: readonly Level[] },
  thing: "video" | "post",
): string {
  return `${formatInteger(bad)} of ${formatCount(total, thing)} ${bad === 1 ? "has" : "have"} ${joinLevels(levels)}`;
}

/**
 * The same for uploads: `was not posted`. `what`: what happened to all the bad ones, as a past participle. A count of
 * one needs another verb.
 */
export function describeBadUploads({ bad, total, what }: { bad: number; total: number; what: string }): string {
  return `${formatInteger(bad)} of ${formatCount(total, "upload")} ${bad === 1 ? "was" : "were"} not ${what}`;
}

function joinLevels(levels: readonly Level[]): string {
  return levels.map((level) => A_LEVEL[level]).join(" or ");
}

/** Why a step fails. `cause`: the end of a sentence, without its full stop. */
export function describeFailure(cause: string, { setting, failOn, ending = OF_STEP }: FailPolicy): string {
  return `${ending.fails}: ${cause} ('${setting}' is '${failOn}').`;
}

/** Why a step fails that was refused. `undone`: what it has not done, as a sentence without its full stop. */
export function describeRefusal(undone: string, problems: number): string {
  const [first = ""] = undone;
  const settings = `${formatCount(problems, "setting")} ${problems === 1 ? "is" : "are"} wrong`;
  return `${OF_STEP.fails}: ${first.toLowerCase()}${undone.slice(1)}, because ${settings}.`;
}

/** Why a step passes although there is a cause to fail: `fail-on` is `never`. */
export function describeForgiven(cause: string, { setting, failOn, ending = OF_STEP }: FailPolicy): string {
  return `${ending.passes} because '${setting}' is '${failOn}': ${cause}.`;
}

/**
 * Why a step passes that has no cause to fail. `judged`: what it has judged; if that is nothing, `thing` is what it is
 * about. `levels`: those that would fail it, the worst first. `aside`: those of annotations about the run, which do not
 * count: they stand beside this sentence, which must not seem to deny them.
 */
export function describePass(
  {
    thing,
    judged,
    levels,
    aside = [],
  }: { thing: Thing; judged: readonly Thing[]; levels: readonly Level[]; aside?: readonly Level[] },
  { setting, failOn, ending = OF_STEP }: FailPolicy,
): string {
  const besides = describeAside(aside);
  if (judged.length === 0) return `${ending.passes}: ${NOTHING[thing]}${besides}.`;
  const asked = failOn === "never" ? "" : ` ('${setting}' is '${failOn}')`;
  return `${ending.passes}: ${judged.map((each) => `no ${each}`).join(" and ")} has ${joinLevels(levels)}${besides}${asked}.`;
}

/** What does not count, as the end of a sentence; empty if nothing else was reported. */
function describeAside(levels: readonly Level[]): string {
  const kinds = new Set(levels);
  const [only] = kinds;
  if (only === undefined) return "";
  const what =
    kinds.size === 1 ? formatCount(levels.length, `other ${only}`) : `${formatInteger(levels.length)} others`;
  return `, and ${what} ${levels.length === 1 ? "does" : "do"} not count`;
}

/** How many results could not be written, as a cause to fail. */
export function describeUnwritten(results: number): string {
  return `${formatCount(results, "result")} could not be written`;
}

/** The first sentence of a remark about the run, without its full stop. */
export function firstSentence({ message }: { message: string }): string {
  const [first = ""] = message.split(/\.(?: |$)/);
  return first;
}

/**
 * A result that could not be written. `what`: its name for a person. `instead`: the path of the file that holds it, or
 * none where only the log does.
 */
export function describeDeliveryFailure(what: string, reason: string, instead?: string): string {
  const rest = instead === undefined ? "What it would say is in the log" : `It is in '${instead}' instead`;
  return `The ${what} could not be written: ${reason}. ${rest}.`;
}

/** Where a report is, for the log. `what`: its name for a person. */
export function describeWrittenReport(what: string, path: string): string {
  return `${what}: ${path}`;
}

/** Outputs of the step that could not be set. */
export function describeOutputFailure(names: readonly string[], reason: string): string {
  const what = names.length === 1 ? "output" : "outputs";
  return `Later steps don't see the ${what} ${formatList(names)} of this step, which could not be set: ${reason}.`;
}

/** An unexpected exception in confirming. */
export function describeBrokenConfirming(error: unknown): string {
  return `It is not known whether TikTok accepted the uploads. Confirming stopped unexpectedly: ${error}. Look in the TikTok app.`;
}

/** An unexpected exception in cancelling. */
export function describeBrokenCancelling(error: unknown): string {
  return `Uploaded videos may still go live. Cancelling stopped unexpectedly: ${error}. Look for them in the TikTok app.`;
}
