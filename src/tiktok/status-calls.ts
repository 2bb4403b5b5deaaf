/**
 * Keeps the times of status calls in the runner's temporary folder, so that all steps of a job, and all runs on a
 * machine, stay within TikTok's limit with the same token. Knows no id.
 */
import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { clockMs } from "../model/clock.ts";

export type StatusCalls = {
  /** The calls of earlier steps, on the clock of {@link clockMs}. */
  earlierMs: readonly number[];
  /** The calls that others have sent since then, or since the last time that this was asked. */
  learn(): readonly number[];
  /** Records a call that is sent now. */
  add(): void;
};

/** Where nothing is sent, or nobody else asks. */
export const NO_STATUS_CALLS: StatusCalls = { earlierMs: [], learn: () => [], add: () => undefined };

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
  const own = new Map<number, number>();
  const read = openTimes(path);
  const toClock = (atMs: number) => clockMs() - Math.max(0, Date.now() - atMs);
  return {
    earlierMs: read().map(toClock),
    learn: () =>
      read()
        .filter((atMs) => !takeFrom(own, atMs))
        .map(toClock),
    add() {
      const nowMs = Date.now();
      own.set(nowMs, (own.get(nowMs) ?? 0) + 1);
      append(path, `${nowMs}\n`);
    },
  };
}

/** Whether a time was one of them. It counts once. */
function takeFrom(counts: Map<number, number>, atMs: number): boolean {
  const count = counts.get(atMs) ?? 0;
  if (count > 0) counts.set(atMs, count - 1);
  return count > 0;
}

/** Reads the times that came to the end of the file since it was last read, but no more than {@link MOST_CALLS}. */
function openTimes(path: string): () => number[] {
  let readBytes = 0;
  return () => {
    const text = withFile(path, constants.O_RDONLY, (file) => {
      const { size } = fstatSync(file);
      const buffer = Buffer.alloc(Math.max(0, Math.min(size - readBytes, MOST_CALLS * LINE_BYTES)));
      const length = readSync(file, buffer, 0, buffer.length, size - buffer.length);
      // A line that is not whole yet is read the next time.
      const whole = buffer.toString("latin1", 0, length).replace(/[^\n]*$/, "");
      readBytes = size - buffer.length + whole.length;
      return whole;
    });
    return (text ?? "")
      .split("\n")
      .filter((line) => LINE.test(line))
      .map(Number);
  };
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
