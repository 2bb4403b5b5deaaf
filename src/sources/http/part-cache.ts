/** Keeps the parts of a file that were read, in memory. Reads nothing itself. */

/** Parts of a file that were read, in no order. */
export class PartCache {
  readonly #parts: { offset: number; bytes: Uint8Array }[] = [];

  /** Keeps `bytes`, which are at `offset` of the file. */
  add(offset: number, bytes: Uint8Array): void {
    this.#parts.push({ offset, bytes });
  }

  /** Up to `length` bytes from `offset`, or as many of them as one part has; none if no part has the first byte. */
  read(offset: number, length: number): Uint8Array {
    const part = this.#parts.find((each) => offset >= each.offset && offset < each.offset + each.bytes.length);
    if (part === undefined) return new Uint8Array();
    return part.bytes.subarray(offset - part.offset, offset - part.offset + length);
  }
}
