/** Walks the boxes at the top level of a file, and asks for their bytes. Looks into none of them. */

import type { Parser } from "../../model/facts.ts";
import { DAMAGE, damaged, type MediaError, type Part, say, truncated, truncatedAt } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import type { Window } from "../window.ts";
import { checkPlace, HEADER_BYTES, printFourCC, readBoxType, tooShort } from "./boxes.ts";

/**
 * What comes next at the top level of a file: a box whose header was read, a box that the end of the file cuts off, or
 * bytes up to that end that are no box. `fault` says what is wrong with them where only whole boxes are allowed.
 */
export type TopLevelPart =
  | { readonly kind: "box"; readonly part: Part; readonly type: string; readonly start: number; readonly end: number }
  | { readonly kind: "cut"; readonly type: string; readonly fault: MediaError }
  | { readonly kind: "junk"; readonly fault: MediaError };

/** A box at the top level; `start` and `end` are those of its content. */
export type TopLevelBox = Extract<TopLevelPart, { kind: "box" }>;

const LONGEST_HEADER_BYTES = 2 * HEADER_BYTES;

/** Boxes that are needed as a whole, if at all. */
const INDEXES: readonly string[] = ["moov", "sidx"];

/** How much to ask for close to the last read, so that small boxes come together. */
const WINDOW_BYTES = 1024;

/** If no more than this is left of a file, it is read at once: usually it is the `moov` of a short video. */
const SHORT_REST_BYTES = 16 * 1024;

/** A `moof` may be longer than a similar one by so many bytes: by a row of its `trun`. */
const MOOF_MARGIN_BYTES = 16;

/** After so many similar `moof`s the next one is likely to be similar. After two, it may be of another track. */
const ENOUGH_ALIKE = 3;

/**
 * What comes at the top level: the index, perhaps after the media; fragments; boxes of which only the headers are
 * needed, after the index of all frames.
 */
type Expected = "index" | "fragments" | "headers" | "anything";

/** Walks the boxes at the top level of a file by their headers (ISO/IEC 14496-12, 4.2). */
export class BoxWalker {
  readonly window: Window;
  #position = 0;
  #expected: Expected = "index";
  /** Bytes in the last `moof`, and how many in a row have had about as many. */
  #moofBytes = 0;
  #alike = 0;

  constructor(window: Window) {
    this.window = window;
  }

  /** Where the next box begins. */
  get position(): number {
    return this.#position;
  }

  /** Goes on at `offset`, where a box begins. */
  jump(offset: number): void {
    this.#position = offset;
  }

  /** Takes what follows, so that no more of a remote file is read than is needed of that. */
  expect(expected: Expected): void {
    this.#expected = expected;
  }

  /** The `length` bytes at `offset`. The next read overwrites them. */
  *peek(offset: number, length: number): Parser<Uint8Array> {
    const reader = yield* this.window.read(offset, length, { name: "file", offset }, length);
    return reader.bytes(length);
  }

  /** Whether the window does not hold the header of the next box, so that {@link reachHeader} has to ask for it. */
  get lacksHeader(): boolean {
    return !this.window.holds(this.#position, LONGEST_HEADER_BYTES);
  }

  /** Makes the window hold the header of the next box, or all that is left of the file. */
  *reachHeader(): Parser<void> {
    const offset = this.#position;
    const left = this.window.sizeBytes - offset;
    if (left < HEADER_BYTES) return;
    const length = Math.min(LONGEST_HEADER_BYTES, left);
    if (!this.window.holds(offset, length)) yield* this.#readAt(offset, length, { name: "file", offset });
  }

  /**
   * What comes next, of which the window holds the header; `undefined` at the end of the file. Throws a MediaError
   * where the next box is invalid.
   */
  next(): TopLevelPart | undefined {
    const offset = this.#position;
    const { window } = this;
    const { sizeBytes } = window;
    const left = sizeBytes - offset;
    if (left === 0) return undefined;
    const file: Part = { name: "file", offset };
    // If no box begins here, nothing is read after it.
    this.#position = sizeBytes;
    if (left < HEADER_BYTES) return junk(cutInHeader(file));
    window.effort.spend("top-level boxes", 1, file);
    const next = readHeader(window.open(offset, Math.min(LONGEST_HEADER_BYTES, left), file), left);
    if (next.kind === "box") this.#position = next.end;
    return next;
  }

  /** Reads the header of the box at `offset`, which has `length` bytes, with what is likely to be needed after it. */
  *#readAt(offset: number, length: number, file: Part): Parser<void> {
    const { window } = this;
    const { partial, sizeBytes } = window;
    const isNear = offset < window.end + WINDOW_BYTES;
    if (partial !== undefined && this.#expected === "headers") {
      const peeked = yield* window.peek(offset, length, isNear ? partial.mediaBytes : LONGEST_HEADER_BYTES);
      if (peeked.length < length) throw truncatedAt(file, "it became shorter while it was read");
    } else if (partial !== undefined && this.#expected === "index" && !isNear) {
      // What follows the media of a file that does not begin with its index: usually that, up to the end.
      this.#expected = "anything";
      const start = Math.max(window.end, offset - partial.nearBytes);
      const rest = sizeBytes - start;
      const isIndex = rest <= partial.mostIndexBytes;
      yield* window.read(start, isIndex ? rest : offset + length - start, file, rest, isIndex);
    } else {
      yield* window.read(offset, length, file, this.#expectBytes(offset));
    }
  }

  /** The content of a box, or its first `mostBytes`. The next read overwrites it. */
  *read(box: TopLevelBox, mostBytes = Number.POSITIVE_INFINITY): Parser<ByteReader> {
    const held = this.open(box, mostBytes);
    if (held !== undefined) return held;
    const length = this.#meter(box, mostBytes);
    const isIndex = INDEXES.includes(box.type);
    // It comes with the header of the next box: the `mdat` of a `moof`; of a remote file, with its first frame.
    const ahead = length + ((isIndex && this.window.partial?.mediaBytes) || LONGEST_HEADER_BYTES);
    return yield* this.window.read(box.start, length, box.part, ahead, isIndex);
  }

  /** As {@link read}, where the window holds the content: a generator for each of thousands of boxes takes time. */
  open(box: TopLevelBox, mostBytes = Number.POSITIVE_INFINITY): ByteReader | undefined {
    if (!this.window.holds(box.start, Math.min(box.end - box.start, mostBytes))) return undefined;
    return this.window.open(box.start, this.#meter(box, mostBytes), box.part);
  }

  /** Counts what reading a box costs, and returns how many bytes of it are read. */
  #meter({ part, type, start, end }: TopLevelBox, mostBytes: number): number {
    const length = Math.min(end - start, mostBytes);
    this.window.effort.spend("bytes of index", length, part);
    if (type === "moof") this.#compareMoof(length);
    return length;
  }

  #compareMoof(bytes: number): void {
    const isAlike = Math.abs(bytes - this.#moofBytes) <= MOOF_MARGIN_BYTES;
    this.#alike = isAlike ? this.#alike + 1 : 1;
    this.#moofBytes = bytes;
  }

  /**
   * How much to ask for at `offset`, where a box begins. After an `mdat` that is the header of the box; or a whole
   * `moof` with the header of the box after it, if its length can be guessed.
   */
  #expectBytes(offset: number): number {
    if (offset < this.window.end + WINDOW_BYTES) return WINDOW_BYTES;
    if (this.window.sizeBytes - offset <= SHORT_REST_BYTES) return SHORT_REST_BYTES;
    if (this.#alike < ENOUGH_ALIKE) return LONGEST_HEADER_BYTES;
    return HEADER_BYTES + this.#moofBytes + MOOF_MARGIN_BYTES + LONGEST_HEADER_BYTES;
  }
}

/** The box that begins with `header`, where `left` bytes of the file are left. */
function readHeader(header: ByteReader, left: number): TopLevelPart {
  const file = header.part;
  const compactSize = header.uint32();
  const boxType = readBoxType(header);
  const { type } = boxType;
  const part: Part = { name: printFourCC(type), offset: file.offset };
  const headerBytes = compactSize === 1 ? LONGEST_HEADER_BYTES : HEADER_BYTES;
  if (headerBytes > left) return { kind: "cut", type, fault: cutInHeader(part) };
  const size = compactSize === 1 ? header.uint64() : compactSize === 0 ? left : compactSize;
  if (size >= headerBytes && size <= left) {
    checkPlace(boxType, part.offset);
    const { least = 0 } = boxType;
    if (size - headerBytes < least) throw tooShort(part, size - headerBytes, least);
    return { kind: "box", part, type, start: part.offset + headerBytes, end: part.offset + size };
  }
  if (!isText(type)) return junk(damaged(file, DAMAGE.invalidBytes, "no box begins with these bytes"));
  if (size < headerBytes) {
    throw damaged(part, DAMAGE.wrongSize, say`${part.name} declares ${size} bytes, fewer than its header has`);
  }
  return { kind: "cut", type, fault: truncated(part, part.offset + left, part.offset + size) };
}

function cutInHeader(part: Part): MediaError {
  return truncatedAt(part, "it ends inside the header of a box");
}

function junk(fault: MediaError): TopLevelPart {
  return { kind: "junk", fault };
}

/** Whether a type is text, as real ones are: ASCII, or QuickTime's copyright sign. */
function isText(type: string): boolean {
  return /^[\x20-\x7e\xa9]{4}$/.test(type);
}
