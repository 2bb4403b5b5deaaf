/** Reads numbers from bytes in memory. Asks for no bytes, and knows no container. */

import type { Cost, Effort } from "./effort.ts";
import { DAMAGE, damaged, type Part, say } from "./faults.ts";

/**
 * Reads big-endian numbers one after the other from the bytes of one part. Reading past their end throws a
 * `damaged` {@link MediaError} that names the part. It carries the meter of work of its file.
 */
export class ByteReader {
  readonly part: Part;
  /** One for the readers of all boxes in a box, so that each costs no more than itself. */
  readonly #view: DataView;
  /** Offset in the file of the view's first byte. */
  readonly #viewStart: number;
  /** Places in the view. */
  #position: number;
  readonly #end: number;
  readonly #effort: Effort;

  private constructor(view: DataView, viewStart: number, position: number, end: number, part: Part, effort: Effort) {
    this.part = part;
    this.#view = view;
    this.#viewStart = viewStart;
    this.#position = position;
    this.#end = end;
    this.#effort = effort;
  }

  /** Reads all of `bytes`, which begin at `offset` of the file and are those of `part`. */
  static over(bytes: Uint8Array, offset: number, part: Part, effort: Effort): ByteReader {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new ByteReader(view, offset, 0, bytes.length, part, effort);
  }

  /** Reads the bytes from `from` to `to` of `view`, whose first byte is at `viewStart` of the file. */
  static within(view: DataView, viewStart: number, from: number, to: number, part: Part, effort: Effort): ByteReader {
    return new ByteReader(view, viewStart, from, to, part, effort);
  }

  /** Counts what this part costs. Throws an `over-bound` MediaError that names `blamed` where it is too much. */
  spend(cost: Cost, amount: number, blamed = this.part): void {
    this.#effort.spend(cost, amount, blamed);
  }

  /** The bytes that are left, under another name: with a number, where there are several boxes of one type. */
  named(name: string): ByteReader {
    const part = { ...this.part, name };
    return new ByteReader(this.#view, this.#viewStart, this.#position, this.#end, part, this.#effort);
  }

  /** A reader of the next `length` bytes, which are those of `part`. */
  take(length: number, part: Part): ByteReader {
    const from = this.#advance(length);
    return new ByteReader(this.#view, this.#viewStart, from, from + length, part, this.#effort);
  }

  /** Offset in the file of the next byte. */
  get offset(): number {
    return this.#viewStart + this.#position;
  }

  /** How many bytes are left to read. */
  get remaining(): number {
    return this.#end - this.#position;
  }

  uint8(): number {
    return this.#view.getUint8(this.#advance(1));
  }

  uint16(): number {
    return this.#view.getUint16(this.#advance(2));
  }

  uint32(): number {
    return this.#view.getUint32(this.#advance(4));
  }

  int32(): number {
    return this.#view.getInt32(this.#advance(4));
  }

  /** Exact up to 2^53, more than any real time or size; rounded above. */
  uint64(): number {
    return this.uint32() * 2 ** 32 + this.uint32();
  }

  /** Exact to ±2^53, as {@link uint64}. */
  int64(): number {
    return this.int32() * 2 ** 32 + this.uint32();
  }

  /** A number of `length` bytes, of which there may be none. Exact up to 2^53, as {@link uint64}. */
  unsigned(length: number): number {
    let value = 0;
    for (let at = this.#advance(length), end = at + length; at < end; at++) {
      value = value * 0x100 + this.#view.getUint8(at);
    }
    return value;
  }

  float64(): number {
    return this.#view.getFloat64(this.#advance(8));
  }

  /** Four bytes as Latin-1 text, untrusted. */
  fourCC(): string {
    return spellFourCC(this.uint32());
  }

  /** A view of the next `length` bytes. */
  bytes(length: number): Uint8Array {
    const from = this.#advance(length);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + from, length);
  }

  /** A view of all that is left, which stays to be read. */
  get rest(): Uint8Array {
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#position, this.remaining);
  }

  skip(length: number): void {
    this.#advance(length);
  }

  /** The next `count` rows of `rowBytes` bytes each, where there is room for so many. */
  table(count: number, rowBytes: number): Table {
    if (count * rowBytes > this.remaining) {
      const room = Math.floor(this.remaining / rowBytes);
      throw damaged(
        this.part,
        DAMAGE.contradiction,
        say`${this.part.name} declares ${count} entries, but has room for ${room}`,
      );
    }
    return new Table(this.#view, this.#advance(count * rowBytes), count, rowBytes);
  }

  #advance(length: number): number {
    if (length > this.remaining) {
      const missing = length - this.remaining;
      const bytes = missing === 1 ? "byte" : "bytes";
      throw damaged(this.part, DAMAGE.wrongSize, say`${this.part.name} ends ${missing} ${bytes} too early`);
    }
    const from = this.#position;
    this.#position += length;
    return from;
  }
}

/**
 * Rows of equal length over bytes that stay where they are: nothing is copied or expanded. To ask for a row past the
 * last one is an error of the reader's.
 */
export class Table {
  static readonly empty = new Table(new DataView(new ArrayBuffer()), 0, 0, 1);

  /** How many rows there are. */
  readonly length: number;
  readonly #view: DataView;
  /** Place of the first row in the view. */
  readonly #start: number;
  readonly #rowBytes: number;

  constructor(view: DataView, start: number, length: number, rowBytes: number) {
    this.length = length;
    this.#view = view;
    this.#start = start;
    this.#rowBytes = rowBytes;
  }

  /** The number at byte `column` of `row`, from 0. */
  uint32(row: number, column = 0): number {
    return this.#view.getUint32(this.#locate(row, column));
  }

  int32(row: number, column = 0): number {
    return this.#view.getInt32(this.#locate(row, column));
  }

  uint64(row: number, column = 0): number {
    return this.uint32(row, column) * 2 ** 32 + this.uint32(row, column + 4);
  }

  int64(row: number, column = 0): number {
    return this.int32(row, column) * 2 ** 32 + this.uint32(row, column + 4);
  }

  uint16(row: number, column = 0): number {
    return this.#view.getUint16(this.#locate(row, column));
  }

  uint8(row: number, column = 0): number {
    return this.#view.getUint8(this.#locate(row, column));
  }

  /** The sum of the first numbers of `count` rows from `first` on. There may be millions. */
  sumUint32(first: number, count: number): number {
    if (count <= 0) return 0;
    let at = this.#locate(first, 0);
    if (count === 1) return this.#view.getUint32(at);
    const [view, rowBytes] = [this.#view, this.#rowBytes];
    const last = this.#locate(first + count - 1, 0);
    let sum = 0;
    for (; at <= last; at += rowBytes) sum += view.getUint32(at);
    return sum;
  }

  /** Whether the first number of any row is 0. */
  hasZeroUint32(): boolean {
    const [view, rowBytes] = [this.#view, this.#rowBytes];
    const end = this.#start + this.length * rowBytes;
    for (let at = this.#start; at < end; at += rowBytes) if (view.getUint32(at) === 0) return true;
    return false;
  }

  #locate(row: number, column: number): number {
    if (!(row >= 0 && row < this.length)) throw new RangeError(`row ${row} of ${this.length}`);
    return this.#start + row * this.#rowBytes + column;
  }
}

/** The four bytes of a number as Latin-1 text. */
export function spellFourCC(code: number): string {
  return String.fromCharCode(code >>> 24, (code >>> 16) & 0xff, (code >>> 8) & 0xff, code & 0xff);
}
