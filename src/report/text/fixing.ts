/** What became of the videos that were to be fixed, in words. Starts nothing. */
import type { MediaFacts } from "../../model/facts.ts";
import type { FixOutcome, FixResult } from "../../model/fix.ts";
import type { Problem } from "../../model/problem.ts";
import { writeAdding } from "../../text/adding.ts";
import { cutEnd, cutMiddle } from "../../text/columns.ts";
import { formatCount, formatInteger, formatPercent } from "../../text/quantities.ts";
import { writeCommand } from "../../text/quoting.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { formatList } from "../../text/words.ts";
import { describeFacts } from "./facts.ts";
import { writeFetch } from "./fixes.ts";

/** Where ffmpeg is not installed. */
export const MISSING_FFMPEG: Problem = {
  problem: "Option '--fix' needs ffmpeg, which is not installed, or not on the search path (PATH)",
  advice:
    "Install it by 'apt install ffmpeg' (Debian, Ubuntu), 'brew install ffmpeg' (macOS) or 'winget install ffmpeg' (Windows). Nothing was checked",
};

/** Why the command fails although nothing else makes it. */
export const COULD_NOT_FIX = "Exit code 1: a video could not be fixed.";

const MOST_NAMES = 20;

/** Before a fix in place: the originals that will be gone, because git does not have them. */
export function describeUnkept(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
  const rest = paths.length > MOST_NAMES ? " …" : "";
  const [They, their] = paths.length === 1 ? ["It", "its"] : ["They", "their"];
  const what = `Git does not have ${formatCount(paths.length, "original")}. ${They} will be gone for good once a fixed video takes ${their} place`;
  return [`${what}: ${names}${rest}. To keep originals, run '--fix' without '--in-place', or commit them first.`];
}

/** The start of work on a video. */
export function describeFixStart(path: string, number: number, total: number): string {
  return `Fixing ${path} (${number} of ${total}) …`;
}

/** Whether a video was not fixed that could be. */
export function isFailure({ kind }: FixOutcome): boolean {
  return kind !== "fixed" && !NOT_TRIED.includes(kind);
}

const NOT_TRIED: readonly FixOutcome["kind"][] = ["url", "pointer", "linked", "unfixable", "fixed-before"];

/** What became of a video, in a line. */
export function describeFixResult({ path, ...outcome }: FixResult): string {
  if (outcome.kind === "fixed") return `${path}: ${describeFixed(path, outcome)}`;
  if (outcome.kind === "fixed-before") return `${path}: ${outcome.name} is beside it already, and passes.`;
  return `${path}: not fixed. ${describeReason(path, outcome)}`;
}

function describeFixed(path: string, outcome: FixOutcome & { kind: "fixed" }): string {
  const { to, isReplaced, before, after, from } = outcome;
  const made = from === undefined ? "a fixed video" : `${from}, which was there already`;
  const named = from === undefined ? to : `${made}, as ${to}`;
  const what = !isReplaced ? `fixed as ${to}` : `replaced by ${to === path ? made : named}`;
  const loss = isReplaced && !outcome.isKeptByGit ? " Git does not have the original, so it is gone." : "";
  const [was, is] = [describeFacts(before), describeFacts(after)];
  const names = Object.keys(is) as (keyof typeof is)[];
  const changes = names.filter((name) => was[name] !== is[name] && is[name] !== "");
  const texts = changes.map((name) => (was[name] === "" ? is[name] : `${was[name]} → ${is[name]}`));
  return `${what}${texts.length === 0 ? "" : ` (${texts.join(", ")})`}.${describeLeftOut(before)}${quoteComplaint(outcome)}${loss}`;
}

/** The tracks that a conversion leaves out. */
function describeLeftOut({ movingVideoTracks = 1, soundTracks = 1 }: MediaFacts): string {
  const left = [
    ...(movingVideoTracks > 1 ? [`the main one of ${formatInteger(movingVideoTracks)} video tracks`] : []),
    ...(soundTracks > 1 ? [`the first of ${formatInteger(soundTracks)} tracks of sound`] : []),
  ];
  return left.length === 0 ? "" : ` It keeps only ${formatList(left)}.`;
}

function quoteComplaint({ complaint }: { complaint?: string }): string {
  return complaint === undefined ? "" : ` ffmpeg complained: ${complaint}.`;
}

function describeReason(path: string, outcome: Exclude<FixOutcome, { kind: "fixed" | "fixed-before" }>): string {
  switch (outcome.kind) {
    case "url":
      return "It is at a URL. Download it, fix the file, and upload that.";
    case "pointer":
      return `The file is a Git LFS pointer. Run '${writeFetch(path, outcome) ?? "git lfs pull"}' first.`;
    case "linked":
      return "A symbolic link leads to it. Name the file itself.";
    case "unfixable":
      return describeUnfixable(outcome);
    case "taken": {
      const what = outcome.problem === undefined ? "exists" : `is beside it, but ${outcome.problem}. It`;
      return `${outcome.name} ${what} and was not overwritten. Delete it, or give it another name.`;
    }
    case "several-sounds":
      return `It has ${formatInteger(outcome.tracks)} tracks of sound, and the new video would have the first only. Leave out '--in-place'.`;
    case "place-taken":
      return "Another file has its name with the extension '.mp4'. Rename one of them, or leave out '--in-place'.";
    case "interrupted":
      return "The command was interrupted. Nothing was changed.";
    case "changed":
      return "The file has changed since it was checked. Run the command again.";
    case "unreadable":
      return `The file can't be read: ${outcome.reason}.`;
    case "unwritable":
      return `The new video can't be written: ${outcome.reason}. Nothing was changed.`;
    case "refused":
      return `ffmpeg failed: ${outcome.complaint}. Nothing was changed.`;
    case "without-encoder":
      return `This ffmpeg lacks the encoder ${outcome.encoder}. Install a version with it, such as that of ${SOURCES}.`;
    case "still-bad": {
      const [first] = outcome.findings;
      const rules = formatList([...new Set(outcome.findings.map(({ rule }) => rule.id))]);
      return `What ffmpeg wrote does not pass either (${rules}) and was deleted: ${first?.problem}.${quoteComplaint(outcome)}`;
    }
    case "different":
      return `What ffmpeg wrote is not the same video and was deleted: ${outcome.difference}.`;
    case "doubtful":
      return `A part may be missing, because ffmpeg complained: ${outcome.complaint}. ${WITHOUT_PLACE}`;
  }
}

/** Where findings have commands, the report shows them. */
function describeUnfixable({ rules, remedy }: FixOutcome & { kind: "unfixable" }): string {
  const names = formatList(rules);
  switch (remedy) {
    case "cut":
      return `Its end has to be cut off (${names}), which '--fix' never does. See its command below.`;
    case "rename":
      return `It needs another name (${names}), not a conversion. See its command below.`;
    case "replace":
      return `A copy beside it already passes (${names}). See the command below that puts it in place.`;
    default:
      return `'--fix' can't help (${names}). Its findings say what to do.`;
  }
}

const SOURCES = "Debian, Homebrew or winget";
const WITHOUT_PLACE = "The original is as it was. Leave out '--in-place', and watch the new video.";

/** How many videos were fixed. */
export function describeFixes(results: readonly FixResult[]): string {
  if (results.length === 0) return "Nothing to fix: no video has an error or a warning.";
  const count = (kind: FixOutcome["kind"]) => results.filter((each) => each.kind === kind).length;
  const before = count("fixed-before");
  const more = before === 0 ? "" : ` ${formatInteger(before)} had been fixed before.`;
  return `Fixed ${formatInteger(count("fixed"))} of ${formatCount(results.length, "video")}.${more}`;
}

/** What to do with the new videos: to put them in place, or to have git record that they have other names. */
export function describePlacing(results: readonly FixResult[]): string[] {
  return [
    ...describeBeside(results),
    ...describeLeaving(results),
    ...describeRenamed(results),
    ...describeAdding(results),
    ...describeLeftovers(results),
  ];
}

/** Copies from before that are not needed any more, and that `git add` would take. */
function describeLeftovers(results: readonly FixResult[]): string[] {
  const left = results.flatMap((each) => (each.kind === "fixed" ? (each.leftover ?? []) : []));
  if (left.length === 0) return [];
  const isWindows = process.platform === "win32";
  const commands = isWindows ? left.map((path) => ["Remove-Item", "-LiteralPath", path]) : [["rm", "--", ...left]];
  const written = commands.map((each) => writeCommand(each)).filter((each) => each !== undefined);
  const [was, it] = left.length === 1 ? ["was", "it"] : ["were", "them"];
  const what = `${formatCount(left.length, "earlier fixed file")} beside the originals ${was} not used`;
  return [
    written.length < commands.length
      ? `${what}. Delete ${it}, if nobody needs ${it}.`
      : `${what}. If nobody needs ${it}, run: ${written.join("; ")}`,
  ];
}

/** Without a pattern for the new name, `git add` would put the whole video into the repository. */
function describeLeaving(results: readonly FixResult[]): string[] {
  const leaving = results.flatMap((each) => (each.kind === "fixed" && each.leavesLfs ? [each.to] : []));
  if (leaving.length === 0) return [];
  const names = leaving.length === 1 ? "its new name has" : "their new names have";
  const what = `${formatCount(leaving.length, "video")} would leave Git LFS, because ${names} no pattern there`;
  const patterns = new Set(leaving.map((path) => `*${/\.[^./]+$/.exec(path)?.[0] ?? ""}`));
  const command = writeCommand(["git", "lfs", "track", ...patterns]);
  return [`${what}. ${command === undefined ? "Add a pattern first" : `First run: ${command}`}`];
}

/** Whatever else has the old names is not known here. */
function describeRenamed(results: readonly FixResult[]): string[] {
  const renamed = listReplaced(results).filter(({ to, path }) => to !== path);
  if (renamed.length === 0) return [];
  const [have, it] = renamed.length === 1 ? ["has another name", "it"] : ["have other names", "them"];
  return [`${formatCount(renamed.length, "video")} ${have} now. Correct the posts and scripts that name ${it}.`];
}

/**
 * What was added before is still the old video, and a commit would hold that. Where a video has a new name, git still
 * has the old one.
 */
function describeAdding(results: readonly FixResult[]): string[] {
  const added = listReplaced(results).filter(({ isTracked, isAddable }) => isTracked || isAddable);
  if (added.length === 0) return [];
  const renamed = added.filter(({ isTracked, to, path }) => isTracked && to !== path);
  // Git LFS writes its patterns there.
  const patterns = added.some(({ leavesLfs }) => leavesLfs) ? [".gitattributes"] : [];
  const paths = added.flatMap((each) => (renamed.includes(each) ? [each.path, each.to] : [each.to]));
  const command = writeAdding([...patterns, ...paths], renamed.length === 0 ? "tracked" : "new");
  if (renamed.length === added.length) {
    const names = renamed.length === 1 ? "name" : "names";
    return command === undefined ? [] : [`To record the new ${names} in Git, run: ${command}`];
  }
  const what = `the fixed ${added.length === 1 ? "video" : "videos"}`;
  return [command === undefined ? `Add ${what} to Git before you commit.` : `To add ${what} to Git, run: ${command}`];
}

function listReplaced(results: readonly FixResult[]) {
  return results.flatMap((each) => (each.kind === "fixed" && each.isReplaced ? [each] : []));
}

/** The originals count as before. */
function describeBeside(results: readonly FixResult[]): string[] {
  const isBeside = (each: FixOutcome) => each.kind === "fixed-before" || (each.kind === "fixed" && !each.isReplaced);
  const beside = results.filter(isBeside).length;
  if (beside === 0) return [];
  const [have, them] = beside === 1 ? ["has", "it"] : ["have", "them"];
  const what = `${formatCount(beside, "video")} ${have} a fixed one beside ${them}, which passes`;
  return [`${what}: watch it, then replace the original with it, by the command of its finding.`];
}

/** How to fix videos that ffmpeg can fix. */
export function describeOffer(fixable: number): string[] {
  if (fixable === 0) return [];
  const rest = fixable === 1 ? "its original as it is" : "their originals as they are";
  return [`With '--fix', ffmpeg fixes ${formatCount(fixable, "video")}, and leaves ${rest}.`];
}

/** Columns of the bar. */
const BAR = 20;

/**
 * A line for a video in progress, narrower than `columns`. `share`: 0 to 1, where that is known. `path` holds nothing
 * that can't be seen.
 */
export function drawFix(path: string, share: number | undefined, columns: number): string {
  const done = Math.min(1, Math.max(0, share ?? 0));
  const full = Math.round(done * BAR);
  const percent = share === undefined ? "…" : formatPercent(Math.floor(done * 100));
  const start = `${"█".repeat(full)}${"░".repeat(BAR - full)} ${percent.padStart(5)} `;
  return cutEnd(`${start}${cutMiddle(path, Math.max(0, columns - 1 - start.length))}`, columns - 1);
}
