import type { Parser } from "../../model/facts.ts";
import type { Effort } from "../effort.ts";
import type { FarReading } from "../far-reading.ts";
import { ByteReader } from "../reader.ts";
import { HEADER_BYTES, readBoxes, readFullBoxHeader } from "./boxes.ts";
import type { Movie } from "./movie.ts";
import type { TopLevel, TopLevelBox } from "./top-level.ts";

/** An index of more bytes would take what the fragments need. Two seconds a fragment, this is that of two hours. */
const MOST_INDEX_BYTES = 64 * 1024;

type File = { topLevel: TopLevel; far: FarReading; sizeBytes: number; effort: Effort };

/**
 * Leaves out the fragments between the first ones and the last ones, where all are too many to be visited. The last
 * ones are found at the end of the file; by an index (`mfra`, `sidx`), where one that long is not found there; else by
 * a search further back.
 */
export class FragmentSampler {
  readonly #file: File;
  /** Where the last fragments are that a `sidx` refers to. */
  #lastIndexed = 0;
  #isDecided = false;

  constructor(file: File) {
    this.#file = file;
  }

  /**
   * Takes a box of the top level that is neither `moov` nor `moof`, and then, if it is time for it, makes `topLevel` go
   * on with the last fragments. Tells whether it did so: then any number of fragments were left out.
   */
  *visit(box: TopLevelBox, movie: Movie): Parser<boolean> {
    const { topLevel, far } = this.#file;
    if (this.#isDecided || !movie.isFragmented) return false;
    if (box.type === "sidx" && box.end - box.start <= MOST_INDEX_BYTES) {
      this.#lastIndexed = Math.max(this.#lastIndexed, locateLastReference(yield* topLevel.read(box), box.end));
    }
    if (!far.isToBeSampled(topLevel.position, movie.mostPictures)) return false;
    this.#isDecided = true;
    const target = yield* this.#findLastFragments(topLevel.position);
    if (target === undefined) return false;
    topLevel.jump(target);
    for (const { timeline } of movie.tracks) timeline.skipAhead();
    return true;
  }

  /** Where some of the last fragments begin; `undefined` unless that is certain to be beyond `position`. */
  *#findLastFragments(position: number): Parser<number | undefined> {
    const { topLevel, far, sizeBytes, effort } = this.#file;
    const tailStart = Math.max(position, sizeBytes - far.tailBytes);
    const tail = yield* topLevel.peek(tailStart, sizeBytes - tailStart);
    const inTail = findFragment(tail);
    if (inTail !== undefined) return tailStart + inTail === position ? undefined : tailStart + inTail;
    const indexed = Math.max(this.#lastIndexed, locateLastRandomAccess(tail, tailStart, effort));
    if (indexed > position && indexed < tailStart && isSegmentStart(yield* topLevel.peek(indexed, HEADER_BYTES))) {
      return indexed;
    }
    const searchStart = Math.max(position, tailStart - far.searchBytes(0));
    const found = findFragment(yield* topLevel.peek(searchStart, tailStart - searchStart));
    return found === undefined || searchStart + found === position ? undefined : searchStart + found;
  }
}

/** Size and type of a `moof`, and of the `mfhd` that comes first in it (ISO/IEC 14496-12, 8.8.4 and 8.8.5). */
const MOOF = [0x6d, 0x6f, 0x6f, 0x66];
const MFHD_HEADER = [0, 0, 0, 16, 0x6d, 0x66, 0x68, 0x64];

/** Where the first `moof` begins among bytes that begin anywhere. */
function findFragment(bytes: Uint8Array): number | undefined {
  const search = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = Buffer.from([...MOOF, ...MFHD_HEADER]);
  const type = search.indexOf(signature, 4);
  return type === -1 ? undefined : type - 4;
}

/** What a fragment begins with, or a segment of some. An index is out of date where a tool has moved them since. */
const SEGMENT_STARTS = ["moof", "styp", "sidx", "emsg", "prft"];

function isSegmentStart(header: Uint8Array): boolean {
  return SEGMENT_STARTS.includes(Buffer.from(header).toString("latin1", 4, HEADER_BYTES));
}

/**
 * Where the last subsegment begins that a `SegmentIndexBox` (ISO/IEC 14496-12, 8.16.3) refers to; `end`, from which it
 * counts, is the end of the box.
 */
function locateLastReference(sidx: ByteReader, end: number): number {
  const { version } = readFullBoxHeader(sidx);
  sidx.skip(8); // reference_ID, timescale
  sidx.skip(version === 1 ? 8 : 4); // earliest_presentation_time
  const firstOffset = version === 1 ? sidx.uint64() : sidx.uint32();
  sidx.skip(2);
  const rows = sidx.table(sidx.uint16(), 12);
  let offset = end + firstOffset;
  for (let row = 0; row < rows.length - 1; row++) offset += rows.uint32(row) & 0x7f_ff_ff_ff;
  return offset;
}

/** Bytes of `mfro`, with which a file ends that has an `mfra` (ISO/IEC 14496-12, 8.8.11). */
const MFRO_BYTES = 16;

/**
 * Where the last `moof` is of those that the `mfra` at the end of the file lists (8.8.9 and 8.8.10), if all of it is in
 * `tail`; 0 if not.
 */
function locateLastRandomAccess(tail: Uint8Array, tailStart: number, effort: Effort): number {
  const part = { name: "mfra", offset: tailStart };
  if (tail.length < MFRO_BYTES) return 0;
  const mfro = ByteReader.over(tail.subarray(tail.length - MFRO_BYTES), tailStart + tail.length - MFRO_BYTES, part);
  mfro.skip(4);
  if (mfro.fourCC() !== "mfro") return 0;
  mfro.skip(4);
  const mfraBytes = mfro.uint32();
  if (mfraBytes < HEADER_BYTES || mfraBytes > tail.length) return 0;
  const index = tail.length - mfraBytes + HEADER_BYTES;
  let last = 0;
  for (const { content } of readBoxes(ByteReader.over(tail.subarray(index), tailStart + index, part), effort, [
    "tfra",
  ])) {
    last = Math.max(last, readLastEntry(content));
  }
  return last;
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
