/** Keeps the parts of a file that were read, in memory. Reads nothing itself. */

type Part = { offset: number; bytes: Uint8Array };

/** The latest parts of a file that were read, in no order. */
export class PartCache {
  readonly #mostBytes: number;
  readonly #parts: Part[] = [];
  #bytes = 0;

  /** Keeps up to `mostBytes`, or a last part that is longer. */
  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Keeps `bytes`, which are at `offset` of the file, and drops the oldest parts if there are too many bytes then. */
  add(offset: number, bytes: Uint8Array): void {
    this.#parts.push({ offset, bytes });
    this.#bytes += bytes.length;
    while (this.#bytes > this.#mostBytes && this.#parts.length > 1)
      this.#bytes -= this.#parts.shift()?.bytes.length ?? 0;
  }

  /** Up to `length` bytes from `offset`, or as many of them as one part has; none if no part has the first byte. */
  read(offset: number, length: number): Uint8Array {
    const part = this.#parts.find((each) => offset >= each.offset && offset < each.offset + each.bytes.length);
    if (part === undefined) return new Uint8Array();
    return part.bytes.subarray(offset - part.offset, offset - part.offset + length);
  }
}
