/** Runs a parser over bytes that are at hand at once, as those of a file on disk. Opens nothing. */
import type { ByteRequest, Fault, Parser } from "../../model/facts.ts";
import { explainSystemError } from "./system-errors.ts";

/** Fills `buffer` from `offset` of the source with what it has at once; returns how many bytes, 0 where it ends. */
export type ReadAt = (buffer: Uint8Array, offset: number) => number;

/** Parsers ask for at most this much at a time, except for the few parts that they need as a whole. */
const USUAL_REQUEST_BYTES = 64 * 1024;

/** One for all files: parsers run one at a time, from their first request to their last. */
const usualBuffer = new Uint8Array(USUAL_REQUEST_BYTES);

/** The bounds of the parsers keep every file well below it; this one holds if they should fail. */
const TIME_LIMIT_MS = 10_000;

/**
 * Meets a parser's requests from `read` until it returns. The bytes are the parser's until it asks again; then they
 * are overwritten.
 *
 * What goes wrong here is sent to the parser as a fault, so that it may still return what it knows:
 * `inaccessible` where `read` throws a system error, `over-bound` once the time limit has passed.
 */
export function runParser<T>(parser: Parser<T>, read: ReadAt, timeLimitMs = TIME_LIMIT_MS): T {
  const deadline = performance.now() + timeLimitMs;
  let step = parser.next();
  while (!step.done) {
    const { offset, length } = step.value;
    const buffer = length <= usualBuffer.length ? usualBuffer.subarray(0, length) : new Uint8Array(length);
    const fault = performance.now() > deadline ? tooSlow(timeLimitMs, offset) : undefined;
    step = parser.next(fault ?? fill(buffer, step.value, read));
  }
  return step.value;
}

/** Reads until the request is met or the source ends. */
function fill(buffer: Uint8Array, { offset, atLeast }: ByteRequest, read: ReadAt): Uint8Array | Fault {
  let filled = 0;
  try {
    while (filled < atLeast) {
      const count = read(filled === 0 ? buffer : buffer.subarray(filled), offset + filled);
      if (count === 0) break;
      filled += count;
    }
  } catch (error) {
    return { kind: "inaccessible", problem: `reading failed: ${explainSystemError(error)}`, offset };
  }
  return filled === buffer.length ? buffer : buffer.subarray(0, filled);
}

function tooSlow(timeLimitMs: number, offset: number): Fault {
  return { kind: "over-bound", problem: `reading it took longer than ${timeLimitMs / 1000} s`, offset };
}
