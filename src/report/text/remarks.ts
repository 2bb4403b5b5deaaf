/** What a run reports about itself, besides findings and outcomes. */
import type { Level, Place, Problem } from "../../model/problem.ts";
import type { LedgerNote } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import type { CheckWording } from "../../model/wording.ts";
import { writeAdding } from "../../text/adding.ts";
import { formatCount, formatInteger, formatSize } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { describeSearchByHand } from "./cancel-workflow.ts";
import { TOOL_NAME } from "./tool.ts";

/** A remark with the title that all remarks have. */
export function remark(level: Level, message: string): Remark {
  return { level, title: TOOL_NAME, message };
}

/** A bad input that fails the step. */
export function remarkOnBadInput({ problem, advice, place }: Problem & { place?: Place }): Remark {
  const message = `${problem}. ${advice}.`;
  return { level: "error", title: `${TOOL_NAME}: bad input`, message, ...(place !== undefined && { place }) };
}

/** A bad input of the post step, which cancels all the same. `fallback`: the default as text, if there is one. */
export function remarkOnDefault({ problem, advice, fallback }: Problem & { fallback: string | undefined }): Remark {
  const consequence = fallback === undefined ? "Ignoring it." : `Using the default, '${fallback}'.`;
  return remark("warning", `${problem}. ${consequence} ${advice}.`);
}

/** An unexpected exception in the check. */
export function remarkOnBreakdown(error: unknown): Remark {
  return remark("error", `The check stopped unexpectedly: ${error}`);
}

/** A report that could not be written. */
export function remarkOnDeliveryFailure(level: Level, message: string): Remark {
  return remark(level, message);
}

/** A list that is longer than an output may be. `kept` and `total`: its entries in the output, and in the report. */
export function remarkOnShortenedOutput({ name, kept, total }: { name: string; kept: number; total: number }): Remark {
  return remark(
    "notice",
    `The output '${name}' has only the first ${formatInteger(kept)} of ${formatInteger(total)} entries, because GitHub allows 1 MB for all outputs of a job. All of them are in the JSON report, whose path is the output 'report-file'.`,
  );
}

// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: where it looked, "looked for …"

export function remarkOnNoRepository(tried: string, { adviceWithoutRepository: advice }: CheckWording): Remark {
  return remark("notice", `No video was checked: ${tried}. To check videos, ${advice}.`);
}

export function remarkOnNoVideo(tried: string): Remark {
  return remark("notice", `No video was found: ${tried}.`);
}

/** Only videos that git does not track were found. */
export function remarkOnUntracked(untracked: UntrackedVideos, wording: CheckWording): Remark {
  const { problem, advice } = describeUntracked(untracked, wording);
  return remark("notice", `No video was checked: ${problem}. ${advice}.`);
}

/** Videos on disk that git does not track. `line`: a line of `videos` that finds the example. */
type UntrackedVideos = { count: number; isCountExact: boolean; example: string; line: string };

/** What the search without lines did not find, because git does not track it. */
export function describeUntracked(
  { count, isCountExact, example, line }: UntrackedVideos,
  { adviseToName }: CheckWording,
): Problem {
  const [are, them] = count === 1 ? (["is", "it"] as const) : (["are", "them"] as const);
  return {
    problem: `${isCountExact ? "" : "At least "}${formatCount(count, "video")} on disk ${are} not tracked by Git, for example '${example}'`,
    advice: `To check ${them}, ${adviseToName(line)}`,
  };
}

/** Videos that git neither tracks nor ignores, beside those that were checked because git tracks them. */
export function remarkOnUnadded(paths: readonly string[], { adviseToName }: CheckWording): Remark[] {
  if (paths.length === 0) return [];
  const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
  const rest = paths.length > MOST_NAMES ? " …" : "";
  const [verb, them] = paths.length === 1 ? ["was", "it"] : ["were", "them"];
  const what = `${formatCount(paths.length, "video")} that Git does not track ${verb} not checked: ${names}${rest}`;
  return [remark("warning", `${what}. To check ${them}, too, ${adviseToName(".")}.`)];
}

/** Without a repository, nothing says which videos to check. `lines`: they only leave files out. */
export function describeLackOfList(
  lines: readonly string[],
  { tried, untracked }: { tried: string; untracked?: UntrackedVideos | undefined },
): string {
  const what = tried.endsWith("git is not installed") ? "Git is not installed" : "This folder is in no Git repository";
  if (lines.length > 0) return `${what}, and the paths with '!' only leave videos out`;
  const some = untracked && ` (for example '${untracked.example}')`;
  return `${what}, so Git can't say which videos to check${some ?? ""}`;
}

const MOST_NAMES = 20;

/**
 * Videos that git tracks, but that are not on disk. `replaced`: those of them whose places others have taken, which git
 * does not track.
 */
export function remarkOnAbsent(
  absent: readonly string[],
  replaced: readonly { path: string; by: string }[] = [],
): Remark[] {
  const known = new Set(replaced.map(({ path }) => path));
  const lost = absent.filter((path) => !known.has(path));
  return [...describeReplaced(replaced), ...describeLost(lost)].map((message) => remark("warning", message));
}

function describeReplaced(replaced: readonly { path: string; by: string }[]): string[] {
  if (replaced.length === 0) return [];
  const shown = replaced.slice(0, MOST_NAMES);
  const names = shown.map(({ path, by }) => `${showUnprintable(path)} (now ${showUnprintable(by)})`).join(", ");
  const rest = replaced.length > MOST_NAMES ? " …" : "";
  const command = writeAdding(
    shown.flatMap(({ path, by }) => [path, by]),
    "new",
  );
  const advice = command === undefined ? "Add them to Git, and remove the old ones" : `To record that, run: ${command}`;
  const subject =
    replaced.length === 1
      ? "1 tracked video was replaced by one that is not tracked, so it was not checked"
      : `${formatCount(replaced.length, "tracked video")} were replaced by ones that are not tracked, so they were not checked`;
  return [`${subject}: ${names}${rest}. ${advice}`];
}

function describeLost(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
  const rest = paths.length > MOST_NAMES ? " …" : "";
  const [verb, pronoun] = paths.length === 1 ? ["was", "it is"] : ["were", "they are"];
  return [
    `${formatCount(paths.length, "tracked video")} ${verb} not checked, because ${pronoun} not on disk. Check out all files (a sparse checkout leaves some out), or restore what was deleted: ${names}${rest}`,
  ];
}

/** A person has ended the check. `done` of `total` videos were read by then. */
export function remarkOnInterruption(done: number, total: number): Remark {
  const count = `${formatInteger(done)} of ${formatCount(total, "video")}`;
  return {
    ...remark("error", `The check was interrupted: only ${count} ${total === 1 ? "was" : "were"} checked.`),
    isCounted: true,
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// The ledger

/** `actionsPage` and `toolPage`: the addresses of the repository's workflows and of this action, if they are known. */
export function remarkOnLedger(
  path: string,
  note: LedgerNote,
  { actionsPage, toolPage }: { actionsPage?: string | undefined; toolPage?: string | undefined },
): Remark {
  const message = `An upload may still go live: ${describeLedgerNote(note, LEDGER)}. ${describeSearchByHand(actionsPage, toolPage)} (${path})`;
  return { ...remark("warning", message), isOfUploads: true };
}

/** The same for a step that does not cancel, which `fail-on: warning` counts. */
export function remarkOnUnreadLedger(path: string, note: LedgerNote): Remark {
  const sentences = [
    `TikTok may not have been asked about every upload: ${describeLedgerNote(note, LEDGER)}.`,
    "Look in the TikTok app, or pass the ids to the input 'publish-ids'.",
    "Let steps only append to that file: they must not delete or replace it, or set the variable to another path.",
    `(${showUnprintable(path)})`,
  ];
  return { ...remark("warning", sentences.join(" ")), isCounted: true, isOfUploads: true };
}

const LEDGER = "the file $TIKTOK_PUBLISH_IDS";

/** What is wrong with a ledger as a file, as the rest of a sentence. `name`: which file it is. */
export function describeLedgerNote(note: LedgerNote, name: string): string {
  switch (note.kind) {
    case "missing":
      return `${name} is missing`;
    case "unreadable":
      return `${name} can't be read (${note.reason})`;
    case "over-bound":
      return `only the last ${formatSize(note.limitBytes)} of ${name} (${formatSize(note.sizeBytes)}) were read`;
    case "unfinished":
      return `only the first ${formatSize(note.readBytes)} of ${name} (${formatSize(note.sizeBytes)}) were read in time`;
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// The inputs of the guard

/** A line of `videos` that matches nothing, if that does not fail the step. */
export function remarkOnGap({ problem, advice }: Problem, level: "warning" | "notice"): Remark {
  return remark(level, `${problem}. ${advice}.`);
}

/** An input that the action does not have, although it has one of almost the same name. */
export function remarkOnMisspelledInput({ given, meant }: { given: string; meant: string }): Remark {
  return remark("warning", `There is no input '${given}'. Did you mean '${meant}'?`);
}

/** An input of main that is too long to be passed to post inside a composite action. */
export function remarkOnUnkeptInput(name: string): Remark {
  return remark(
    "warning",
    `Input '${name}' is longer than 32 kB. Inside a composite action, it can't be passed to the post step, which will not use it. Write publish ids into the file that TIKTOK_PUBLISH_IDS names.`,
  );
}

/** What post will do if the job fails. `unkept`: post can't read the token. */
export type Arming = { cancel: "on-failure" | "dry-run" | "never"; token: "given" | "missing" | "unkept" };

/** Whether cancelling is armed: the last line of main. */
export function describeArming({ cancel, token }: Arming): string {
  switch (cancel) {
    case "never":
      return "Cancelling is off: 'cancel' is 'never'.";
    case "dry-run":
      return "Cancelling is off: 'cancel' is 'dry-run'. If the job fails, the post step only reports what it would cancel.";
    case "on-failure":
      return ARMINGS[token];
  }
}

const ARMINGS: Readonly<Record<Arming["token"], string>> = {
  given: "Cancelling is armed.",
  missing: "Cancelling is off: no access-token. That is fine if this job only checks videos.",
  unkept:
    "Cancelling is off: in a composite action, this runner can't pass the access-token on. Use the action in the workflow itself.",
};
