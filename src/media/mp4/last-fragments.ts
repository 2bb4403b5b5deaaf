/** Skips the fragments in the middle of a file that is read in part. Reads no samples itself. */

import type { Parser } from "../../model/facts.ts";
import type { PartialReading } from "../partial/partial-reading.ts";
import { readTail, searchBeforeTail, type Tail } from "../partial/tail.ts";
import { ByteReader } from "../reader.ts";
import type { BoxWalker, TopLevelBox } from "./box-walker.ts";
import { HEADER_BYTES, nextBox, readFullBoxHeader } from "./boxes.ts";
import type { Movie } from "./movie.ts";

/**
 * Skips the fragments between the first and the last ones, where there are too many to visit all. It finds the last
 * ones at the end of the file; else by an index (`mfra`, `sidx`); else by a search further back.
 */
export class FragmentSkipper {
  readonly #boxes: BoxWalker;
  readonly #partial: PartialReading;
  /** Where the last fragments are that a `sidx` refers to. */
  #lastIndexed = 0;
  #isDecided = false;

  constructor(boxes: BoxWalker, partial: PartialReading) {
    this.#boxes = boxes;
    this.#partial = partial;
  }

  /**
   * Takes a box of the top level that is neither `moov` nor `moof`. Once enough was read, it lets the walker go on with
   * the last fragments. Returns whether it did: then any number of fragments were skipped. Throws an `over-budget`
   * MediaError where it does not find them.
   */
  *visit(box: TopLevelBox, movie: Movie): Parser<boolean> {
    const boxes = this.#boxes;
    if (this.#isDecided || !movie.isFragmented) return false;
    if (box.type === "sidx") {
      const { lastStart, endSeconds } = readSegmentIndex(yield* boxes.read(box), box.end);
      this.#lastIndexed = Math.max(this.#lastIndexed, lastStart);
      movie.claimEnd(endSeconds);
    }
    const { position } = boxes;
    if (!this.#partial.mustSkipFrom(position, movie.mostFrames)) return false;
    this.#isDecided = true;
    const target = yield* this.#findLastFragments(position);
    if (target === undefined) throw this.#partial.explainEnd(position);
    if (target === position) return false;
    boxes.jump(target);
    for (const { timeline } of movie.tracks) timeline.skipAhead();
    return true;
  }

  /** Where some of the last fragments begin, at `position` or after it; `undefined` unless that is certain. */
  *#findLastFragments(position: number): Parser<number | undefined> {
    const { window } = this.#boxes;
    const readSoFar = {
      partial: this.#partial,
      position,
      peek: (offset: number, length: number) => this.#boxes.peek(offset, length),
    };
    const tail = yield* readTail(readSoFar, window.sizeBytes);
    const inTail = findFirstFragment(tail.bytes);
    if (inTail !== undefined) return tail.start + inTail;
    const indexed = Math.max(this.#lastIndexed, yield* this.#locateLastRandomAccess(tail));
    const isBeforeTail = indexed > position && indexed < tail.start;
    if (isBeforeTail && isSegmentStart(yield* this.#boxes.peek(indexed, HEADER_BYTES))) return indexed;
    const { found } = yield* searchBeforeTail(readSoFar, tail, findLastFragment);
    return found;
  }

  /**
   * Where the last `moof` is of those that the `mfra` at the end of the file lists (8.8.9 and 8.8.10); 0 if there is
   * none.
   */
  *#locateLastRandomAccess({ start, bytes }: Tail): Parser<number> {
    const { window } = this.#boxes;
    const mfraBytes = readMfraBytes(bytes);
    const mfraStart = window.sizeBytes - mfraBytes;
    if (mfraBytes < HEADER_BYTES || mfraStart < 0) return 0;
    const part = { name: "mfra", offset: mfraStart };
    window.effort.spend("bytes of index", mfraBytes, part);
    const mfra =
      mfraStart >= start
        ? ByteReader.over(bytes.subarray(mfraStart - start), mfraStart, part, window.effort)
        : yield* window.read(mfraStart, mfraBytes, part, mfraBytes, true);
    mfra.skip(HEADER_BYTES);
    let last = 0;
    for (let box = nextBox(mfra, ["tfra"]); box !== undefined; box = nextBox(mfra, ["tfra"])) {
      last = Math.max(last, readLastEntry(box.content));
    }
    return last;
  }
}

/** Size and type of a `moof`, and of the `mfhd` that comes first in it (ISO/IEC 14496-12, 8.8.4 and 8.8.5). */
const MOOF = [0x6d, 0x6f, 0x6f, 0x66];
const MFHD_HEADER = [0, 0, 0, 16, 0x6d, 0x66, 0x68, 0x64];

const FRAGMENT_START = Buffer.from([...MOOF, ...MFHD_HEADER]);

/** Where the first `moof` begins among bytes that begin anywhere. */
function findFirstFragment(bytes: Uint8Array): number | undefined {
  const type = asBuffer(bytes).indexOf(FRAGMENT_START, 4);
  return type === -1 ? undefined : type - 4;
}

/** Where the last one begins. */
function findLastFragment(bytes: Uint8Array): number | undefined {
  const type = asBuffer(bytes).lastIndexOf(FRAGMENT_START);
  return type < 4 ? undefined : type - 4;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What a fragment begins with, or a segment of several. An index is wrong where a tool has moved them since. */
const SEGMENT_STARTS = ["moof", "styp", "sidx", "emsg", "prft"];

function isSegmentStart(header: Uint8Array): boolean {
  return SEGMENT_STARTS.includes(Buffer.from(header).toString("latin1", 4, HEADER_BYTES));
}

/**
 * What a `SegmentIndexBox` (ISO/IEC 14496-12, 8.16.3) says: where the last subsegment begins that it refers to, and
 * when that ends. `end`, from which the places count, is the end of the box.
 */
function readSegmentIndex(sidx: ByteReader, end: number): { lastStart: number; endSeconds: number } {
  const { version } = readFullBoxHeader(sidx);
  sidx.skip(4); // reference_ID
  const ticksPerSecond = sidx.uint32();
  const earliestTime = version === 1 ? sidx.uint64() : sidx.uint32();
  const firstOffset = version === 1 ? sidx.uint64() : sidx.uint32();
  sidx.skip(2);
  const rows = sidx.table(sidx.uint16(), 12);
  let [lastStart, subsegmentEnd, endTicks] = [end + firstOffset, end + firstOffset, earliestTime];
  for (let row = 0; row < rows.length; row++) {
    lastStart = subsegmentEnd;
    subsegmentEnd += rows.uint32(row) & 0x7f_ff_ff_ff;
    endTicks += rows.uint32(row, 4);
  }
  return { lastStart, endSeconds: ticksPerSecond === 0 ? 0 : endTicks / ticksPerSecond };
}

/** Bytes of `mfro`, with which a file ends that has an `mfra` (ISO/IEC 14496-12, 8.8.11). */
const MFRO_BYTES = 16;

/** The size of `mfra` that the last bytes of the file give; 0 if they don't. */
function readMfraBytes(bytes: Uint8Array): number {
  if (bytes.length < MFRO_BYTES) return 0;
  const mfro = asBuffer(bytes.subarray(bytes.length - MFRO_BYTES));
  return mfro.toString("latin1", 4, HEADER_BYTES) === "mfro" ? mfro.readUInt32BE(12) : 0;
}

/** `moof_offset` of the last entry of a `TrackFragmentRandomAccessBox` (8.8.10); 0 without entries. */
function readLastEntry(tfra: ByteReader): number {
  const { version } = readFullBoxHeader(tfra);
  tfra.skip(4); // track_ID
  const lengths = tfra.uint32();
  const numberBytes = 3 + ((lengths >>> 4) & 3) + ((lengths >>> 2) & 3) + (lengths & 3);
  const timeBytes = version === 1 ? 8 : 4;
  const rows = tfra.table(tfra.uint32(), 2 * timeBytes + numberBytes);
  if (rows.length === 0) return 0;
  return version === 1 ? rows.uint64(rows.length - 1, timeBytes) : rows.uint32(rows.length - 1, timeBytes);
}
