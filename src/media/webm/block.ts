import { readSigned, readVint, vintLength } from "./ebml.ts";

/** Bytes of a block to look at: the longest header (8 of the track's number, 3, 1 of lacing) and a key frame's. */
export const BLOCK_PEEK = 24;

/** Header of a Block or SimpleBlock (RFC 9559, 10). It is filled anew for each, since a file may have millions. */
export class BlockHeader {
  trackNumber = 0;
  /** In ticks, from the Cluster's Timestamp. */
  relativeTime = 0;
  /** More than one where they are laced. */
  frames = 0;
  /** Bytes up to the first frame; where frames are laced, up to their sizes. */
  length = 0;

  /** Reads the header at `index` of a block with `dataSize` bytes. `false`: the block is too short to hold one. */
  read(bytes: Uint8Array, index: number, dataSize: number): boolean {
    const numberLength = vintLength(bytes[index] ?? 0);
    const flagsIndex = index + numberLength + 2;
    const isLaced = ((bytes[flagsIndex] ?? 0) & 0x06) !== 0;
    this.length = numberLength + 3 + (isLaced ? 1 : 0);
    if (numberLength > 8 || this.length > dataSize) return false;
    this.trackNumber = readVint(bytes, index, numberLength);
    this.relativeTime = readSigned(bytes, index + numberLength, 2);
    this.frames = isLaced ? (bytes[flagsIndex + 1] ?? 0) + 1 : 1;
    return true;
  }
}
