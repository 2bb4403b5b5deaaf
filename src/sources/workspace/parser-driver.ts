/** Runs a parser over bytes that can be read at once, as from a file on disk. Opens nothing. */
import type { ByteRequest, Fault, Parser } from "../../model/facts.ts";
import { explainSystemError } from "./system-errors.ts";

/** Reads bytes from `offset` of the source into `buffer`; returns how many, 0 at the end of the source. */
export type ReadAt = (buffer: Uint8Array, offset: number) => number;

/** Parsers ask for at most this much at a time, except for the few parts that they need in one piece. */
const USUAL_REQUEST_BYTES = 64 * 1024;

/** One for all files: parsers run one at a time, from their first request to their last. */
const usualBuffer = new Uint8Array(USUAL_REQUEST_BYTES);

/**
 * Sends a parser the bytes that it requests, until it returns. Each request overwrites the bytes of the one before it.
 * There is no time limit: parsers bound their own work, by what is in the file, so that every machine gives the same
 * verdict.
 *
 * Where `read` throws a system error, the parser receives it as a fault (`inaccessible`), so that it can still return
 * what it knows.
 */
export function runParser<T>(parser: Parser<T>, read: ReadAt): T {
  let step = parser.next();
  while (!step.done) {
    const { length } = step.value;
    const buffer = length <= usualBuffer.length ? usualBuffer.subarray(0, length) : new Uint8Array(length);
    step = parser.next(fill(buffer, step.value, read));
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
    return { kind: "inaccessible", problem: explainSystemError(error), offset, isUnchecked: true };
  }
  return filled === buffer.length ? buffer : buffer.subarray(0, filled);
}
