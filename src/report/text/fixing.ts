/** What became of the videos that were to be fixed, in words. Starts nothing. */
import type { FixOutcome, FixResult } from "../../model/fix.ts";
import { formatCount, formatInteger, formatPercent } from "../../text/quantities.ts";
import { formatList } from "../../text/words.ts";
import { describeFacts } from "./facts.ts";

/** Where ffmpeg is not installed: what is wrong, and what to do. */
export const MISSING_FFMPEG =
  "ffmpeg is not installed, or not on the search path (PATH), so no video can be fixed. Install it (Debian, Ubuntu: 'apt install ffmpeg'; macOS: 'brew install ffmpeg'; Windows: 'winget install ffmpeg'), or leave out '--fix'.";

/** The start of work on a video. */
export function describeFixStart(path: string, number: number, total: number): string {
  return `Fixing ${path} (${number} of ${total}) …`;
}

/** Whether something that was tried did not succeed. */
export function isFailure({ kind }: FixOutcome): boolean {
  return kind !== "fixed" && !NOT_TRIED.includes(kind);
}

const NOT_TRIED: readonly FixOutcome["kind"][] = ["url", "pointer", "linked", "unfixable", "taken"];

/** What became of a video, in a line. */
export function describeFixResult({ path, ...outcome }: FixResult): string {
  if (outcome.kind === "fixed") return `${path}: fixed. ${describeFixed(path, outcome)}`;
  return `${path}: not fixed. ${describeReason(outcome)}`;
}

function describeFixed(path: string, { to, isReplaced, before, after }: FixOutcome & { kind: "fixed" }): string {
  const place = !isReplaced
    ? `The new video is ${to}; the original is as it was`
    : to === path
      ? "It has the place of the original"
      : `${to} has its place`;
  const [was, is] = [describeFacts(before), describeFacts(after)];
  const names = Object.keys(is) as (keyof typeof is)[];
  const changes = names.filter((name) => was[name] !== is[name] && is[name] !== "");
  const texts = changes.map((name) => (was[name] === "" ? is[name] : `${was[name]} → ${is[name]}`));
  return `${place}${texts.length === 0 ? "" : ` (${texts.join(", ")})`}.`;
}

function describeReason(outcome: Exclude<FixOutcome, { kind: "fixed" }>): string {
  switch (outcome.kind) {
    case "url":
      return "It is at a URL. Download it, fix the file, and upload that.";
    case "pointer":
      return "The file is a Git LFS pointer. Run 'git lfs pull' first.";
    case "linked":
      return "A symbolic link leads to it. Name the file itself.";
    case "unfixable":
      return `No conversion helps (${formatList(outcome.rules)}). Its findings say what to do.`;
    case "taken":
      return outcome.name === undefined
        ? "Another video has its name with the extension '.mp4'. Rename one of them, or leave out '--in-place'."
        : `${outcome.name} exists and was not overwritten. Delete it, or give it another name.`;
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
      return `What ffmpeg wrote does not pass either (${rules}) and was deleted: ${first?.problem}.`;
    }
    case "different":
      return `What ffmpeg wrote is not the same video and was deleted: ${outcome.difference}.`;
    case "doubtful":
      return `Nothing says how long the original is, and ffmpeg complained: ${outcome.complaint}. ${WITHOUT_PLACE}`;
  }
}

const SOURCES = "Debian, Homebrew or winget";
const WITHOUT_PLACE = "The original is as it was. Leave out '--in-place', and watch the new video.";

/** How many videos were fixed; `undefined` where none had to be. */
export function describeFixes(results: readonly FixResult[]): string | undefined {
  if (results.length === 0) return undefined;
  const fixed = results.filter(({ kind }) => kind === "fixed").length;
  return `Fixed ${formatInteger(fixed)} of ${formatCount(results.length, "video")}.`;
}

const BAR = 20;

/** A line for a video in progress. `share`: 0 to 1, where that is known. The name comes last: it may be cut off. */
export function drawFix(path: string, share: number | undefined): string {
  if (share === undefined) return `${" ".repeat(BAR)}   … % ${path}`;
  const done = Math.min(1, Math.max(0, share));
  const full = Math.round(done * BAR);
  return `${"█".repeat(full)}${"░".repeat(BAR - full)} ${formatPercent(Math.floor(done * 100)).padStart(5)} ${path}`;
}
