import type { MediaError } from "../../errors.ts";
import type { Parser } from "../../model.ts";
import type { Effort } from "../effort.ts";
import type { FarReading } from "../far-reading.ts";
import { damaged, type Part, truncated } from "../faults.ts";
import { ByteReader } from "../reader.ts";
import { checkPlace, HEADER_BYTES, printFourCC } from "./boxes.ts";

/**
 * What stands next at the top level of a file: a box, of which only the header was read, or bytes up to the end of the
 * file that are none. `fault` tells what is wrong with them where boxes belong.
 */
export type TopLevelPart =
  | { readonly kind: "box"; readonly part: Part; readonly type: string; readonly start: number; readonly end: number }
  | { readonly kind: "junk"; readonly fault: MediaError };

export type TopLevelBox = Extract<TopLevelPart, { kind: "box" }>;

const LONGEST_HEADER_BYTES = 2 * HEADER_BYTES;

/** What is asked for to see a header. Small boxes next to each other, and most `moof`s, come with it. */
const WINDOW_BYTES = 1024;

/** Walks the boxes at the top level of a file by their headers (ISO/IEC 14496-12, 4.2). */
export class TopLevel {
  readonly #sizeBytes: number;
  readonly #effort: Effort;
  #position = 0;
  /** What was read last; the next request overwrites it. */
  #window: Uint8Array = new Uint8Array();
  #windowStart = 0;
  readonly #far: FarReading | undefined;

  constructor(sizeBytes: number, effort: Effort, far?: FarReading) {
    this.#sizeBytes = sizeBytes;
    this.#effort = effort;
    this.#far = far;
  }

  /** Where the next box begins. */
  get position(): number {
    return this.#position;
  }

  /** Goes on at `offset`, where a box begins. */
  jump(offset: number): void {
    this.#position = offset;
  }

  /** The `length` bytes at `offset`. They are overwritten by what is read next. */
  *peek(offset: number, length: number): Parser<Uint8Array> {
    const reader = yield* this.#look(offset, length, length, { name: "file", offset });
    return reader.bytes(length);
  }

  /** What comes next; `undefined` at the end of the file. Throws a MediaError where a box is cut. */
  *next(): Parser<TopLevelPart | undefined> {
    const offset = this.#position;
    const left = this.#sizeBytes - offset;
    if (left === 0) return undefined;
    const next = yield* this.#readHeader(offset, left);
    this.#position = next.kind === "box" ? next.end : this.#sizeBytes;
    return next;
  }

  *#readHeader(offset: number, left: number): Parser<TopLevelPart> {
    const file: Part = { name: "file", offset };
    if (left < HEADER_BYTES) return junk(truncated(file, "the file ends inside the header of a box"));
    this.#effort.spend("top-level boxes", 1, file);
    const header = yield* this.#look(offset, Math.min(LONGEST_HEADER_BYTES, left), WINDOW_BYTES, file);
    const compactSize = header.uint32();
    const type = header.fourCC();
    const part: Part = { name: printFourCC(type), offset };
    const headerBytes = compactSize === 1 ? LONGEST_HEADER_BYTES : HEADER_BYTES;
    if (headerBytes > left) throw truncated(part, `the file ends inside the header of ${part.name}`);
    const size = compactSize === 1 ? header.uint64() : compactSize === 0 ? left : compactSize;
    if (size >= headerBytes && size <= left) {
      checkPlace(type, offset);
      return { kind: "box", part, type, start: offset + headerBytes, end: offset + size };
    }
    if (!isText(type)) return junk(damaged(file, "no box begins with these bytes"));
    if (size < headerBytes) throw damaged(part, `${part.name} claims ${size} bytes, fewer than its header has`);
    throw truncated(part, `the file ends inside ${part.name}: ${left} of its ${size} bytes are there`);
  }

  /** The content of a box, or its first `mostBytes`. It is overwritten by what is read next. */
  *read({ part, start, end }: TopLevelBox, mostBytes = Number.POSITIVE_INFINITY): Parser<ByteReader> {
    const length = Math.min(end - start, mostBytes);
    this.#effort.spend("bytes of index", length, part);
    // With it comes the header of what follows: of the `mdat` of a `moof`.
    return yield* this.#look(start, length, length + LONGEST_HEADER_BYTES, part);
  }

  /** The `length` bytes at `offset`; if they have to be read, up to `ahead` bytes with them. */
  *#look(offset: number, length: number, ahead: number, part: Part): Parser<ByteReader> {
    const from = () => offset - this.#windowStart;
    if (from() < 0 || from() + length > this.#window.length) {
      const file: Part = { name: "file", offset };
      this.#effort.spend("separate reads", 1, file);
      // Of the index all is needed, however far away.
      const isIndex = part.name === "moov" && offset > part.offset;
      const far = isIndex ? undefined : this.#far;
      const lastEnd = this.#windowStart + this.#window.length;
      const asked = far?.planRequest(offset, ahead, lastEnd) ?? Math.min(ahead, this.#sizeBytes - offset);
      this.#effort.spend("bytes read", asked, file);
      this.#window = yield { offset, length: asked, atLeast: length, isIndex };
      this.#windowStart = offset;
      far?.receive(this.#window);
      if (this.#window.length < length) throw truncated(part, "the file ended before the size that it had");
    }
    return ByteReader.over(this.#window.subarray(from(), from() + length), offset, part);
  }
}

function junk(fault: MediaError): TopLevelPart {
  return { kind: "junk", fault };
}

/** Whether a type is one that people give: ASCII, or QuickTime's copyright sign. */
function isText(type: string): boolean {
  return /^[\x20-\x7e\xa9]{4}$/.test(type);
}
