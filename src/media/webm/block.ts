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
  /** Bytes of each frame, as far as {@link measureFrames} measured them. */
  readonly #frameBytes: number[] = [];
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

  /** Bytes of each frame, once {@link measureFrames} measured them; they are overwritten with the next block. */
  get frameSizes(): readonly number[] {
    return this.#frameBytes.slice(0, this.frames);
  }

  /** How many frames have no byte, once {@link measureFrames} measured them. */
  countEmptyFrames(): number {
    let empty = 0;
    for (let frame = 0; frame < this.frames; frame++) if (this.#frameBytes[frame] === 0) empty++;
    return empty;
  }

  /**
   * Measures the frames of a block whose header begins at `index` and which ends at `end` of the bytes. Returns where
   * the first of them begins; `undefined` where they do not fit in the block.
   */
  measureFrames(bytes: Uint8Array, index: number, end: number): number | undefined {
    const { frames } = this;
    const frameBytes = this.#frameBytes;
    const start = index + this.headerBytes;
    const firstFrame = this.#readSizes(bytes, start, Math.min(end, bytes.length));
    if (firstFrame === undefined) return undefined;
    let rest = end - firstFrame;
    if (this.#lacing === LACING.fixed) {
      for (let frame = 0; frame < frames; frame++) frameBytes[frame] = rest / frames;
      return rest % frames === 0 ? firstFrame : undefined;
    }
    for (let frame = 0; frame < frames - 1; frame++) rest -= frameBytes[frame] ?? 0;
    frameBytes[frames - 1] = rest;
    return rest >= 0 ? firstFrame : undefined;
  }

  /** Reads the sizes of all frames but the last, and returns where they end; `undefined` where they end too late. */
  #readSizes(bytes: Uint8Array, start: number, end: number): number | undefined {
    if (this.#lacing === LACING.xiph) return this.#readXiphSizes(bytes, start, end);
    return this.#lacing === LACING.ebml ? this.#readEbmlSizes(bytes, start, end) : start;
  }

  /** Sums of bytes, of which each 255 is followed by another (RFC 9559, 10.3.2). */
  #readXiphSizes(bytes: Uint8Array, start: number, end: number): number | undefined {
    let index = start;
    for (let frame = 0; frame < this.frames - 1; frame++) {
      let size = 0;
      for (let byte = 0xff; byte === 0xff; index++) {
        if (index >= end) return undefined;
        byte = bytes[index] ?? 0;
        size += byte;
      }
      this.#frameBytes[frame] = size;
    }
    return index;
  }

  /** The first size, then differences to the one before it (RFC 9559, 10.3.3). */
  #readEbmlSizes(bytes: Uint8Array, start: number, end: number): number | undefined {
    let index = start;
    let size = 0;
    for (let frame = 0; frame < this.frames - 1; frame++) {
      const length = vintLength(bytes[index] ?? 0);
      if (length > 8 || index + length > end) return undefined;
      const value = readVint(bytes, index, length);
      size = frame === 0 ? value : size + value - (2 ** (7 * length - 1) - 1);
      if (size < 0) return undefined;
      this.#frameBytes[frame] = size;
      index += length;
    }
    return index;
  }
}
