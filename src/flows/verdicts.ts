/** Keeps what main found beside the ledger, for a later step of the job. Judges no video. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { CheckedVideo } from "../model/finding.ts";
import type { Confirmation } from "../model/publish.ts";

/** `passed`: the paths of the videos without an error, as the report names them. */
type Verdicts = { schema: 1; passed: readonly string[] };

/** More is not kept, and not read: any step can write there. */
const LARGEST_BYTES = 4 * 2 ** 20;

function locate(folder: string): string {
  return join(folder, "verdicts.json");
}

/** Writes the verdicts into a guard's own folder. What can't be written only costs a sentence of a later step. */
export function keepVerdicts(ownFolder: string, videos: readonly CheckedVideo[]): void {
  const passed = videos.flatMap(({ video, verdict }) => (verdict === "valid" ? [video.path] : []));
  const text = JSON.stringify({ schema: 1, passed } satisfies Verdicts);
  if (Buffer.byteLength(text) > LARGEST_BYTES) return;
  try {
    writeFileSync(locate(ownFolder), text, { flag: "wx" });
  } catch {
    // The disk may be full.
  }
}

/** The paths of the videos that passed main's check; none if that is not known. `ledger`: the path of its ledger. */
function readPassed(ledger: string): ReadonlySet<string> {
  const path = locate(dirname(ledger));
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > LARGEST_BYTES) return new Set();
    const content: unknown = JSON.parse(readFileSync(path, "utf8"));
    return new Set(isVerdicts(content) ? content.passed : []);
  } catch {
    return new Set();
  }
}

function isVerdicts(content: unknown): content is Verdicts {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return false;
  const { schema, passed, ...others } = content as Partial<Verdicts>;
  const isList = Array.isArray(passed) && passed.every((path) => typeof path === "string");
  return schema === 1 && isList && Object.keys(others).length === 0;
}

/** The reasons of TikTok's that are about the file, which is what main judges. */
const ABOUT_THE_FILE = /_check_failed$/;

/** Marks what TikTok refused although main's check had passed it. */
export function compareWithCheck(confirmations: readonly Confirmation[], ledger: string): readonly Confirmation[] {
  if (!confirmations.some(isRefusedFile)) return confirmations;
  const passed = readPassed(ledger);
  return confirmations.map((confirmation): Confirmation => {
    const hasPassed = isRefusedFile(confirmation) && passed.has(normalize(confirmation.video ?? ""));
    return hasPassed ? { ...confirmation, passedCheck: true } : confirmation;
  });
}

function isRefusedFile({ outcome, failReason = "" }: Confirmation): boolean {
  return outcome === "failed" && ABOUT_THE_FILE.test(failReason);
}

/** The path as a report names it: `./videos/a.mp4` is `videos/a.mp4`. URLs stay. */
function normalize(video: string): string {
  return video === "" || URL.canParse(video) ? video : posix.normalize(video);
}
