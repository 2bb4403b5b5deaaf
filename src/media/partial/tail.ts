/** Looks for the last parts of the media of a file that is read in part. The container knows what they look like. */

import type { Parser } from "../../model/facts.ts";
import type { PartialReading } from "./partial-reading.ts";

/** A file that was read up to `position`, and whose rest is too long to be read as well. */
export type ReadSoFar = {
  partial: PartialReading;
  position: number;
  /** Reads the `length` bytes at `offset`. */
  peek(offset: number, length: number): Parser<Uint8Array>;
};

/** The last bytes of the media. */
export type Tail = { start: number; bytes: Uint8Array };

/** Reads the last bytes of the media, which ends at `mediaEnd`, but none that were already read. */
export function* readTail({ partial, position, peek }: ReadSoFar, mediaEnd: number): Parser<Tail> {
  const start = Math.max(position, mediaEnd - partial.tailBytes);
  return { start, bytes: yield* peek(start, mediaEnd - start) };
}

/**
 * Searches as many bytes before the tail as the budget allows, if `find` found nothing in the tail. `spareBytes` are
 * still to be read after them. Returns where the search began, and where in the file it found something.
 */
export function* searchBeforeTail(
  { partial, position, peek }: ReadSoFar,
  tail: Tail,
  find: (bytes: Uint8Array) => number | undefined,
  spareBytes = 0,
): Parser<{ start: number; found: number | undefined }> {
  const start = Math.max(position, tail.start - partial.searchBytes(spareBytes));
  const index = find(yield* peek(start, tail.start - start));
  return { start, found: index === undefined ? undefined : start + index };
}
