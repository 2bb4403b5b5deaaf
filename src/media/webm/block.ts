/** Reads the headers of blocks from bytes that are there. No I/O, and no frame is looked into. */

import { readSigned, readVint, vintLength } from "./ebml.ts";

/** Bytes of a block to look at: the longest header (8 of the track's number, 3, 1 of lacing) and a key frame's. */
export const BLOCK_PEEK_BYTES = 24;

/** How the frames in a block are separated (RFC 9559, 10.3): bits 1 and 2 of the flags. */
const LACING = { none: 0, xiph: 1, fixed: 2, ebml: 3 };

/** Only sound is laced, and the sizes of 256 frames of 16 kB still fit. */
const MOST_SIZES_BYTES = 16 * 1024;

/** Header of a Block or SimpleBlock (RFC 9559, 10). It is filled anew for each, since a file may have millions. */
export class BlockHeader {
  trackNumber = 0;
  /** In ticks, from the Cluster's Timestamp. */
  relativeTime = 0;
  /** More than one where they are laced. */
  frames = 0;
  /** Bytes up to the first frame; where frames are laced, up to their sizes. */
  headerBytes = 0;
  #lacing = LACING.none;

  /**
   * Reads the header at `index` of a block of `dataBytes`, which leaves `frames` 0 if it is too short for one.
   * Returns how many bytes of the block hold the sizes of its frames at the most: 0 if there are none.
   */
  read(bytes: Uint8Array, index: number, dataBytes: number): number {
    const numberLength = vintLength(bytes[index] ?? 0);
    const flagsIndex = index + numberLength + 2;
    this.#lacing = ((bytes[flagsIndex] ?? 0) >> 1) & 0x03;
    const isLaced = this.#lacing !== LACING.none;
    this.headerBytes = numberLength + 3 + (isLaced ? 1 : 0);
    const isTooShort = numberLength > 8 || this.headerBytes > dataBytes;
    this.frames = isTooShort ? 0 : isLaced ? (bytes[flagsIndex + 1] ?? 0) + 1 : 1;
    this.trackNumber = readVint(bytes, index, numberLength);
    this.relativeTime = readSigned(bytes, index + numberLength, 2);
    return isTooShort ? 0 : Math.min(this.#countBytesUpToFrames(dataBytes), dataBytes);
  }

  #countBytesUpToFrames(dataBytes: number): number {
    if (this.#lacing === LACING.xiph) {
      return this.headerBytes + Math.min(this.frames + Math.floor(dataBytes / 0xff), MOST_SIZES_BYTES);
    }
    return this.#lacing === LACING.ebml ? this.headerBytes + this.frames * 8 : 0;
  }

  /** Whether the frames fit in their block, whose header begins at `index` and which ends at `end` of the bytes. */
  hasFittingFrames(bytes: Uint8Array, index: number, end: number): boolean {
    const start = index + this.headerBytes;
    const sizesEnd = Math.min(end, bytes.length);
    switch (this.#lacing) {
      case LACING.xiph:
        return skipXiphFrames(bytes, start, sizesEnd, this.frames - 1) <= end;
      case LACING.ebml:
        return skipEbmlFrames(bytes, start, sizesEnd, this.frames - 1) <= end;
      case LACING.fixed:
        return (end - start) % this.frames === 0;
      default:
        return true;
    }
  }
}

/** Where `count` frames end whose sizes begin at `start` (RFC 9559, 10.3.2); `Infinity` if these end too early. */
function skipXiphFrames(bytes: Uint8Array, start: number, end: number, count: number): number {
  let index = start;
  let total = 0;
  for (let frame = 0; frame < count; index++) {
    if (index >= end) return Number.POSITIVE_INFINITY;
    const byte = bytes[index] ?? 0;
    total += byte;
    if (byte < 0xff) frame++;
  }
  return index + total;
}

/** As {@link skipXiphFrames}: the first size, then differences to the one before it (RFC 9559, 10.3.3). */
function skipEbmlFrames(bytes: Uint8Array, start: number, end: number, count: number): number {
  let index = start;
  let size = 0;
  let total = 0;
  for (let frame = 0; frame < count; frame++) {
    const length = vintLength(bytes[index] ?? 0);
    if (length > 8 || index + length > end) return Number.POSITIVE_INFINITY;
    const value = readVint(bytes, index, length);
    size = frame === 0 ? value : size + value - (2 ** (7 * length - 1) - 1);
    if (size < 0) return Number.POSITIVE_INFINITY;
    total += size;
    index += length;
  }
  return index + total;
}
