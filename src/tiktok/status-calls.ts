/**
 * Keeps the times of status calls in a file beside the ledger, so that later steps of a job with the same token stay
 * within TikTok's limit. Knows no id.
 */
import { closeSync, constants, fstatSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

export type StatusCalls = {
  /** The calls of earlier steps, on the clock of `performance.now()`. */
  earlierMs: readonly number[];
  /** Records a call that is sent now. */
  add(): void;
};

/** For a job without a guard: nobody else asks. */
export const NO_STATUS_CALLS: StatusCalls = { earlierMs: [], add: () => undefined };

/** More calls than TikTok allows in any minute are not read. */
const MOST_CALLS = 64;

/** Milliseconds since 1970, and a line feed. */
const LINE = /^\d{13}$/;
const LINE_BYTES = 14;

/**
 * Opens the file beside a ledger. Never throws, and never waits for a pipe: any step can write there, and what can't be
 * read or written only costs the exact pace. A time in the future counts as now.
 */
export function openStatusCalls(ledger: string): StatusCalls {
  const path = join(dirname(ledger), "status-calls.txt");
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
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) return undefined;
    const file = openSync(path, flags | (constants.O_NONBLOCK ?? 0));
    try {
      return use(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
