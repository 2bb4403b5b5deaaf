/**
 * Keeps the times of status calls in the runner's temporary folder, so that all steps of a job with the same token stay
 * within TikTok's limit. Knows no id.
 */
import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";

export type StatusCalls = {
  /** The calls of earlier steps, on the clock of `performance.now()`. */
  earlierMs: readonly number[];
  /** Records a call that is sent now. */
  add(): void;
};

/** Where nothing is sent, or nobody else asks. */
export const NO_STATUS_CALLS: StatusCalls = { earlierMs: [], add: () => undefined };

/** More calls than TikTok allows in any minute are not read. */
const MOST_CALLS = 64;

/** Milliseconds since 1970, and a line feed. */
const LINE = /^\d{13}$/;
const LINE_BYTES = 14;

/**
 * Opens the file of a token in a folder, the absolute path of `RUNNER_TEMP`. Never throws, never follows a link, and
 * never waits for a pipe: any step can write there, and what can't be read or written only costs the exact pace. A time
 * in the future counts as now.
 */
export function openStatusCalls(folder: string, token: string | undefined): StatusCalls {
  if (token === undefined) return NO_STATUS_CALLS;
  // Says whether two steps have the same token, and nothing else of it.
  const mark = createHash("sha256").update(token).digest("hex").slice(0, 16);
  const path = join(folder, `tiktok-upload-guard-status-calls-${mark}.txt`);
  return {
    earlierMs: readTimes(path).map((atMs) => performance.now() - Math.max(0, Date.now() - atMs)),
    add: () => append(path, `${Date.now()}\n`),
  };
}

function readTimes(path: string): number[] {
  const text = withFile(path, constants.O_RDONLY, (file) => {
    const { size } = fstatSync(file);
    const buffer = Buffer.alloc(Math.min(size, MOST_CALLS * LINE_BYTES));
    return buffer.toString("latin1", 0, readSync(file, buffer, 0, buffer.length, size - buffer.length));
  });
  return (text ?? "")
    .split("\n")
    .filter((line) => LINE.test(line))
    .map(Number);
}

function append(path: string, line: string): void {
  withFile(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT, (file) => writeSync(file, line));
}

function withFile<T>(path: string, flags: number, use: (file: number) => T): T | undefined {
  try {
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) return undefined;
    const file = openSync(path, flags | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0), 0o600);
    try {
      return fstatSync(file).isFile() ? use(file) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
