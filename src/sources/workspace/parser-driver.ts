/** Runs a parser over bytes that can be read at once, as from a file on disk. Opens nothing. */
import type { ByteRequest, Fault, Parser } from "../../model/facts.ts";
import { explainSystemError } from "./system-errors.ts";

/** Reads bytes from `offset` of the source into `buffer`; returns how many, 0 at the end of the source. */
export type ReadAt = (buffer: Uint8Array, offset: number) => number;

/** Parsers ask for at most this much at a time, except for the few parts that they need in one piece. */
const USUAL_REQUEST_BYTES = 64 * 1024;

/** One for all files: parsers run one at a time, from their first request to their last. */
const usualBuffer = new Uint8Array(USUAL_REQUEST_BYTES);

/** The bounds of the parsers keep every file well below it. It is there in case they fail. */
const TIME_LIMIT_MS = 10_000;

/**
 * Sends a parser the bytes that it requests, until it returns. Each request overwrites the bytes of the one before it.
 *
 * The parser receives failures as faults, so that it can still return what it knows: `inaccessible` where `read` throws
 * a system error, `over-bound` once the time limit is reached.
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

/** Reads until there are enough bytes or the source ends. */
function fill(buffer: Uint8Array, { offset, atLeast }: ByteRequest, read: ReadAt): Uint8Array | Fault {
  let filled = 0;
  try {
    while (filled < atLeast) {
      const count = read(filled === 0 ? buffer : buffer.subarray(filled), offset + filled);
      if (count === 0) break;
      filled += count;
    }
  } catch (error) {
    return { kind: "inaccessible", problem: explainSystemError(error), offset };
  }
  return filled === buffer.length ? buffer : buffer.subarray(0, filled);
}

function tooSlow(timeLimitMs: number, offset: number): Fault {
  return { kind: "over-bound", problem: `reading it took longer than ${timeLimitMs / 1000} s`, offset };
}
