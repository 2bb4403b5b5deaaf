/** Keeps what main found beside the ledger, for a later step of the job. Judges no video. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { CheckedVideo } from "../model/finding.ts";
import type { Confirmation } from "../model/publish.ts";

/** A video without an error: its path, as the report names it, and TikTok's codes of what it was warned of. */
type Passed = { path: string; codes: readonly string[] };

type Verdicts = { schema: 1; passed: readonly Passed[] };

/** More is not kept, and not read: any step can write there. */
const LARGEST_BYTES = 4 * 2 ** 20;

function locate(folder: string): string {
  return join(folder, "verdicts.json");
}

/** Writes the verdicts into a guard's own folder. What can't be written only costs a sentence of a later step. */
export function keepVerdicts(ownFolder: string, videos: readonly CheckedVideo[]): void {
  const passed = videos
    .filter(({ verdict }) => verdict === "valid")
    .map(
      ({ video, findings }): Passed => ({ path: video.path, codes: findings.flatMap(({ rule }) => rule.code ?? []) }),
    );
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
  if (!isObject(content, ["path", "codes"])) return false;
  const { path, codes } = content;
  return typeof path === "string" && Array.isArray(codes) && codes.every((code) => typeof code === "string");
}

/** An object with exactly these keys, whatever their values. */
function isObject(content: unknown, keys: readonly string[]): content is Readonly<Record<string, unknown>> {
  if (typeof content !== "object" || content === null) return false;
  return Object.keys(content).sort().join() === keys.toSorted().join();
}

/** The reasons of TikTok's that are about the file, which is what main judges. */
const ABOUT_THE_FILE = /_check_failed$/;

/** Marks what TikTok refused although main's check had passed it, without a warning of just that. */
export function compareWithCheck(confirmations: readonly Confirmation[], ledger: string): readonly Confirmation[] {
  if (!confirmations.some(isRefusedFile)) return confirmations;
  const passed = new Map(readPassed(ledger).map(({ path, codes }) => [path, codes]));
  return confirmations.map((confirmation): Confirmation => {
    const { video = "", failReason = "" } = confirmation;
    const codes = isRefusedFile(confirmation) ? passed.get(normalize(video)) : undefined;
    return codes !== undefined && !codes.includes(failReason) ? { ...confirmation, passedCheck: true } : confirmation;
  });
}

function isRefusedFile({ outcome, failReason = "" }: Confirmation): boolean {
  return outcome === "failed" && ABOUT_THE_FILE.test(failReason);
}

/** The path as a report names it: `./videos/a.mp4` is `videos/a.mp4`. URLs stay. */
function normalize(video: string): string {
  return video === "" || URL.canParse(video) ? video : posix.normalize(video);
}
