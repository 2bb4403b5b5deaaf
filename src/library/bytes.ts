/** Reads a byte source of somebody else's, whose answers are checked. Knows no format. */
import { types } from "node:util";
import type { ByteRequest, Parser } from "../model/facts.ts";
import type { ByteSource } from "./public.ts";

/** Reads the bytes that a request asks for, or fewer where the source ends. */
export type ReadBytes = (request: Omit<ByteRequest, "isIndex">) => Promise<Uint8Array>;

/** A source that was looked at: its size does not change any more. */
export type OpenSource = { sizeBytes: number; read: ReadBytes };

/**
 * Opens what a program gives to be checked. Throws a TypeError that names what is wrong with it. So does `read` if the
 * source returns what it should not; what the source throws is thrown on, and so is the reason of `signal`.
 */
export function openSource(given: ByteSource | Uint8Array, signal?: AbortSignal): OpenSource {
  const source = types.isUint8Array(given) ? sourceOf(given) : given;
  if (typeof source !== "object" || source === null || typeof source.read !== "function") {
    throw new TypeError("The source must be a Uint8Array, or an object with 'size' and 'read(offset, length)'");
  }
  const sizeBytes = source.size;
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0) {
    throw new TypeError(`The source's 'size' must be a whole number of bytes, not ${String(sizeBytes)}`);
  }
  const readOnce = async (offset: number, length: number) => {
    if (signal?.aborted) throw signal.reason;
    const bytes: unknown = await orAborted(source.read(offset, length), signal);
    return checkBytesRead(bytes, `read(${offset}, ${length})`, length);
  };
  const read: ReadBytes = async ({ offset, length, atLeast }) => {
    const wanted = Math.max(0, Math.min(length, sizeBytes - offset));
    const parts: Uint8Array[] = [];
    for (let filled = 0; filled < Math.min(atLeast, wanted); filled += parts.at(-1)?.length ?? 0) {
      const bytes = await readOnce(offset + filled, wanted - filled);
      if (bytes.length === 0) break;
      parts.push(bytes);
    }
    const [first] = parts;
    return parts.length === 1 && first !== undefined ? first : Buffer.concat(parts);
  };
  return { sizeBytes, read };
}

/** Sends a parser the bytes that it requests, until it returns. */
export async function runParser<T>(parser: Parser<T>, read: ReadBytes): Promise<T> {
  let step = parser.next();
  while (!step.done) step = parser.next(await read(step.value));
  return step.value;
}

function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

/**
 * A copy, since the source may put its next bytes into the same buffer. It is of this program's own kind: test runners
 * have a Uint8Array of their own.
 */
function checkBytesRead(bytes: unknown, call: string, length: number): Uint8Array {
  if (!types.isUint8Array(bytes)) throw new TypeError(`The source's ${call} must return a Uint8Array`);
  if (bytes.length > length) throw new TypeError(`The source's ${call} returned ${bytes.length} bytes`);
  return new Uint8Array(bytes);
}

/** What a promise becomes, unless the signal comes first: a source may never answer. */
async function orAborted<T>(value: T | Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return value;
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    // The source may have ended it itself.
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
  try {
    return await Promise.race([value, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
