/** How EBML writes numbers and element headers (RFC 8794). Reads bytes in memory: no I/O. */

/**
 * Bytes of the longest id and the longest size that Matroska allows (RFC 9559, 4.2: `EBMLMaxIDLength`,
 * `EBMLMaxSizeLength`).
 */
export const LONGEST_ID_BYTES = 4;
export const LONGEST_NUMBER_BYTES = 8;

/** Bytes of the longest header of an element. */
export const LONGEST_HEADER_BYTES = LONGEST_ID_BYTES + LONGEST_NUMBER_BYTES;

/** How many bytes the variable-length integer has that starts with this byte; 9 where none can start so. */
export function vintLength(firstByte: number): number {
  return Math.clz32(firstByte) - 23;
}

/**
 * Value of a variable-length integer of `length` bytes without its length marker (RFC 8794, 4). With all bits set it
 * means "unknown", here `Infinity`. Values beyond 2^53 lose digits, never their magnitude.
 */
export function readVint(bytes: Uint8Array, index: number, length: number): number {
  const firstBits = 0xff >> length;
  let value = (bytes[index] ?? 0) & firstBits;
  let isUnknown = value === firstBits;
  for (let at = index + 1; at < index + length; at++) {
    const byte = bytes[at] ?? 0;
    value = value * 0x100 + byte;
    isUnknown &&= byte === 0xff;
  }
  return isUnknown ? Number.POSITIVE_INFINITY : value;
}

/** An unsigned integer of up to eight bytes (RFC 8794, 7.2). */
export function readUnsigned(bytes: Uint8Array, index: number, length: number): number {
  let value = 0;
  for (let at = index; at < index + length; at++) value = value * 0x100 + (bytes[at] ?? 0);
  return value;
}

/** A signed integer of up to eight bytes in two's complement (RFC 8794, 7.1). */
export function readSigned(bytes: Uint8Array, index: number, length: number): number {
  const value = readUnsigned(bytes, index, length);
  const isNegative = length > 0 && ((bytes[index] ?? 0) & 0x80) !== 0;
  return isNegative ? value - 0x100 ** length : value;
}

/** A float of zero, four or eight bytes (RFC 8794, 7.3); `undefined` for any other length. */
export function readFloat(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length === 4) return view.getFloat32(0);
  if (bytes.length === 8) return view.getFloat64(0);
  return bytes.length === 0 ? 0 : undefined;
}

/** A string up to its terminator, if it has one (RFC 8794, 7.4 and 13), byte for character. */
export function readString(bytes: Uint8Array): string {
  const terminator = bytes.indexOf(0);
  const end = terminator === -1 ? bytes.length : terminator;
  return Buffer.from(bytes.buffer, bytes.byteOffset, end).toString("latin1");
}

/** Header of one element. It is filled anew for each, since a file may have millions. */
export class ElementHeader {
  id = 0;
  /** Bytes of the header itself. */
  headerBytes = 0;
  /** Bytes of the data; `Infinity` where the size is unknown. */
  dataBytes = 0;

  /**
   * Reads the header at `index`. `cut`: the bytes end before it does; `invalid`: no header of Matroska's can begin so.
   */
  read(bytes: Uint8Array, index: number): "whole" | "cut" | "invalid" {
    if (index >= bytes.length) return "cut";
    const idLength = vintLength(bytes[index] ?? 0);
    if (idLength > LONGEST_ID_BYTES) return "invalid";
    const sizeIndex = index + idLength;
    if (sizeIndex >= bytes.length) return "cut";
    const sizeLength = vintLength(bytes[sizeIndex] ?? 0);
    if (sizeLength > LONGEST_NUMBER_BYTES) return "invalid";
    if (sizeIndex + sizeLength > bytes.length) return "cut";
    this.id = readUnsigned(bytes, index, idLength);
    this.dataBytes = readVint(bytes, sizeIndex, sizeLength);
    this.headerBytes = idLength + sizeLength;
    return "whole";
  }
}
