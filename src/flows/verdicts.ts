/** Keeps what main found beside the ledger, for a later step of the job. Judges no video. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { CheckedVideo } from "../model/finding.ts";
import type { Confirmation } from "../model/publish.ts";

/**
 * A video without an error: its path, as the report names it, and TikTok's codes of what it was warned of. `byPolicy`:
 * those of what TikTok's own limits refuse in it, which the policy allows.
 */
type Passed = { path: string; codes: readonly string[]; byPolicy: readonly string[] };

type Verdicts = { schema: 1; passed: readonly Passed[] };

/** More is not kept, and not read: any step can write there. */
const LARGEST_BYTES = 4 * 2 ** 20;

function locate(folder: string): string {
  return join(folder, "verdicts.json");
}

/**
 * Writes the verdicts into a guard's own folder. What can't be written only costs a sentence of a later step.
 * `listByPolicy`: TikTok's codes of what only the policy allows in a video.
 */
export function keepVerdicts(
  ownFolder: string,
  videos: readonly CheckedVideo[],
  listByPolicy: (checked: CheckedVideo) => readonly string[],
): void {
  const passed = videos
    .filter(({ verdict }) => verdict === "valid")
    .map((checked): Passed => {
      const { video, findings } = checked;
      const codes = findings.flatMap(({ rule }) => rule.code ?? []);
      return { path: video.path, codes, byPolicy: listByPolicy(checked) };
    });
  const text = JSON.stringify({ schema: 1, passed } satisfies Verdicts);
  if (Buffer.byteLength(text) > LARGEST_BYTES) return;
  try {
    writeFileSync(locate(ownFolder), text, { flag: "wx" });
  } catch {
    // The disk may be full.
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
  return schema === 1 && Array.isArray(passed) && passed.every(isPassed);
}

function isPassed(content: unknown): content is Passed {
  if (!isObject(content, ["path", "codes", "byPolicy"])) return false;
  const { path, codes, byPolicy } = content;
  return typeof path === "string" && areTexts(codes) && areTexts(byPolicy);
}

function areTexts(content: unknown): boolean {
  return Array.isArray(content) && content.every((each) => typeof each === "string");
}

/** An object with exactly these keys, whatever their values. */
function isObject(content: unknown, keys: readonly string[]): content is Readonly<Record<string, unknown>> {
  if (typeof content !== "object" || content === null) return false;
  return Object.keys(content).sort().join() === keys.toSorted().join();
}

/** The reasons of TikTok's that are about the file, which is what main judges. */
const ABOUT_THE_FILE = /_check_failed$/;

/** Marks what TikTok refused although main's check had passed it, or its policy, without a warning of just that. */
export function compareWithCheck(confirmations: readonly Confirmation[], ledger: string): readonly Confirmation[] {
  if (!confirmations.some(isRefusedFile)) return confirmations;
  const passed = new Map(readPassed(ledger).map((each) => [each.path, each]));
  return confirmations.map((confirmation): Confirmation => {
    const { video = "", failReason = "" } = confirmation;
    const found = isRefusedFile(confirmation) ? passed.get(normalize(video)) : undefined;
    if (found === undefined || found.codes.includes(failReason)) return confirmation;
    const isByPolicy = found.byPolicy.includes(failReason);
    return { ...confirmation, ...(isByPolicy ? { passedByPolicy: true } : { passedCheck: true }) };
  });
}

function isRefusedFile({ outcome, failReason = "" }: Confirmation): boolean {
  return outcome === "failed" && ABOUT_THE_FILE.test(failReason);
}

/** The path as a report names it: `./videos/a.mp4` is `videos/a.mp4`. URLs stay. */
function normalize(video: string): string {
  return video === "" || URL.canParse(video) ? video : posix.normalize(video);
}
