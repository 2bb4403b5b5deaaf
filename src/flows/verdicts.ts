/** Keeps what main found beside the ledger, for a later step of the job. Judges no video. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import type { CheckedVideo } from "../model/finding.ts";
import { type Confirmation, isPulled } from "../model/publish.ts";

/** A rule that objected without an error, and the values of TikTok's `fail_reason` that it speaks of. */
type Warning = { rule: string; reasons: readonly string[] };

/**
 * A video without an error: its path, as the report names it, and what was foreseen of it. `byPolicy`: the reasons of
 * which only the policy keeps the check from speaking. `file`: what was checked; absent if it is not a file on disk.
 */
type Passed = { path: string; warnings: readonly Warning[]; byPolicy: readonly string[]; file?: FileMark };

/** What changes when a file is replaced. */
type FileMark = { sizeBytes: number; modifiedMs: number };

type Verdicts = { schema: 2; passed: readonly Passed[] };

/** More is not kept, and not read: any step can write there. */
const LARGEST_BYTES = 4 * 2 ** 20;

function locate(folder: string): string {
  return join(folder, "verdicts.json");
}

/**
 * Writes the verdicts into a guard's own folder. What can't be written only costs a sentence of a later step.
 * `foresee`: the refusals that the findings of a video speak of, or would speak of without a policy.
 */
export function keepVerdicts(
  ownFolder: string,
  videos: readonly CheckedVideo[],
  foresee: (checked: CheckedVideo) => Omit<Passed, "path" | "file">,
): void {
  const passed: string[] = [];
  let bytes = 0;
  for (const checked of videos) {
    if (checked.verdict !== "valid") continue;
    const { path } = checked.video;
    const { sizeBytes, modifiedMs } = checked.facts;
    // The file of a Git LFS pointer was not checked: the video may take its place.
    const file = sizeBytes === undefined || modifiedMs === undefined ? undefined : { sizeBytes, modifiedMs };
    const text = JSON.stringify({ path, ...foresee(checked), ...(file && { file }) } satisfies Passed);
    bytes += Buffer.byteLength(text);
    if (bytes > LARGEST_BYTES) return;
    passed.push(text);
  }
  const schema: Verdicts["schema"] = 2;
  const text = `{"schema":${schema},"passed":[${passed.join(",")}]}`;
  if (Buffer.byteLength(text) > LARGEST_BYTES) return;
  try {
    writeFileSync(locate(ownFolder), text, { flag: "wx" });
  } catch {
    // The disk may be full.
  }
}

function markFile(workspace: string, path: string): FileMark | undefined {
  try {
    const stats = statSync(resolve(workspace, path));
    return stats.isFile() ? { sizeBytes: stats.size, modifiedMs: stats.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}

/** The videos that passed main's check; none if that is not known. `ledger`: the path of its ledger. */
function readPassed(ledger: string): readonly Passed[] {
  const path = locate(dirname(ledger));
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > LARGEST_BYTES) return [];
    const content: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isVerdicts(content) ? content.passed : [];
  } catch {
    return [];
  }
}

function isVerdicts(content: unknown): content is Verdicts {
  if (!isObject(content, ["schema", "passed"])) return false;
  const { schema, passed } = content;
  return schema === 2 && Array.isArray(passed) && passed.every(isPassed);
}

function isPassed(content: unknown): content is Passed {
  if (!isObject(content, ["path", "warnings", "byPolicy"], ["file"])) return false;
  const { path, warnings, byPolicy, file } = content;
  const isWhole = Array.isArray(warnings) && warnings.every(isWarning) && areTexts(byPolicy);
  return typeof path === "string" && isWhole && (file === undefined || isFileMark(file));
}

/** The id of a rule is shown. */
function isWarning(content: unknown): content is Warning {
  if (!isObject(content, ["rule", "reasons"])) return false;
  return typeof content.rule === "string" && /^[a-z-]{1,40}$/.test(content.rule) && areTexts(content.reasons);
}

function isFileMark(content: unknown): content is FileMark {
  return isObject(content, ["sizeBytes", "modifiedMs"]) && Object.values(content).every(Number.isFinite);
}

function areTexts(content: unknown): boolean {
  return Array.isArray(content) && content.every((each) => typeof each === "string");
}

/** An object with exactly these keys, whatever their values. `optional`: these may be missing. */
function isObject(
  content: unknown,
  keys: readonly string[],
  optional: readonly string[] = [],
): content is Readonly<Record<string, unknown>> {
  if (typeof content !== "object" || content === null) return false;
  const own = Object.keys(content);
  return keys.every((key) => own.includes(key)) && own.every((key) => keys.includes(key) || optional.includes(key));
}

/** The reasons of TikTok's that are about the file, which is what main judges. */
const ABOUT_THE_FILE = /_check_failed$/;

/** Marks what TikTok refused although main's check had passed it, by what the check had to say of that. */
export function compareWithCheck(
  confirmations: readonly Confirmation[],
  { ledger, workspace }: { ledger: string; workspace: string },
): readonly Confirmation[] {
  if (!confirmations.some(isRefusedFile)) return confirmations;
  const passed = new Map(readPassed(ledger).map((each) => [each.path, each]));
  return confirmations.map((confirmation): Confirmation => {
    const { video = "", failReason = "" } = confirmation;
    const found = isRefusedFile(confirmation) ? passed.get(normalize(video)) : undefined;
    if (found === undefined) return confirmation;
    const { passedCheck, changedSinceCheck, ...marks } = compare(found, failReason, workspace);
    // TikTok has judged what the URL serves: that a file in the workspace passed, or has changed, says nothing of that.
    if (isPulled(confirmation.entry) && !URL.canParse(found.path)) return { ...confirmation, ...marks };
    const ofFile = { ...(passedCheck && { passedCheck }), ...(changedSinceCheck && { changedSinceCheck }) };
    return { ...confirmation, ...marks, ...ofFile };
  });
}

type CheckMarks = Pick<Confirmation, "passedCheck" | "passedByPolicy" | "warnedByCheck" | "changedSinceCheck">;

function compare({ path, warnings, byPolicy, file }: Passed, failReason: string, workspace: string): CheckMarks {
  if (file !== undefined && isOther(file, markFile(workspace, path))) return { changedSinceCheck: true };
  const warned = warnings.filter(({ reasons }) => reasons.includes(failReason)).map(({ rule }) => rule);
  if (warned.length > 0) return { warnedByCheck: warned };
  return byPolicy.includes(failReason) ? { passedByPolicy: true } : { passedCheck: true };
}

/** A file that is gone was there for the upload. */
function isOther(before: FileMark, now: FileMark | undefined): boolean {
  return now !== undefined && (now.sizeBytes !== before.sizeBytes || now.modifiedMs !== before.modifiedMs);
}

function isRefusedFile({ outcome, failReason = "" }: Confirmation): boolean {
  return outcome === "failed" && ABOUT_THE_FILE.test(failReason);
}

/** The path as a report names it: `./videos/a.mp4` is `videos/a.mp4`. URLs stay. */
function normalize(video: string): string {
  return video === "" || URL.canParse(video) ? video : posix.normalize(video);
}
