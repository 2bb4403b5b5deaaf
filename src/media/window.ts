/** The bytes of the file that were read last. It asks for bytes and meters them; it knows no container. */

import type { ByteRequest, Fault, Parser } from "../model/facts.ts";
import { Effort } from "./effort.ts";
import { type Part, receive, truncatedAt } from "./faults.ts";
import type { PartialReading } from "./partial/partial-reading.ts";
import { ByteReader } from "./reader.ts";

const NO_BYTES = new Uint8Array(0);

/** The part of a file that was read last. Its bytes need not be asked for again. */
export class Window {
  readonly sizeBytes: number;
  /** What the file has cost so far. */
  readonly effort = new Effort();
  /** How a remote file is read in part; absent for a file that may be read to its end. */
  readonly partial: PartialReading | undefined;
  bytes: Uint8Array = NO_BYTES;
  /** A view of the bytes for the readers of all boxes: one for each box takes time. It is made when one is opened. */
  #view: DataView | undefined;
  /** Where in the file the bytes are. */
  start = 0;
  end = 0;

  constructor(sizeBytes: number, partial?: PartialReading) {
    this.sizeBytes = sizeBytes;
    this.partial = partial;
  }

  /** Takes the whole of a small file, which was sent when its beginning was asked for. */
  fill(whole: Uint8Array): void {
    this.bytes = whole;
    this.#view = undefined;
    this.end = whole.length;
  }

  /** Whether `count` bytes from `offset`, or all up to the end of the file, are there. */
  holds(offset: number, count: number): boolean {
    return offset >= this.start && Math.min(offset + count, this.sizeBytes) <= this.end;
  }

  /**
   * What to ask for where the window does not hold `count` bytes from `offset`. {@link accept} takes what comes.
   * Throws an `over-bound` MediaError where the file has cost enough, and an `over-budget` one where the budget is used
   * up.
   *
   * `ahead`: how many bytes to ask for at once, where nothing but speed depends on it. `isIndex`: they are of the index
   * of the file, which is needed as a whole, so that no budget counts them.
   */
  request(offset: number, count: number, ahead: number, isIndex = false): ByteRequest {
    const planned = isIndex ? undefined : this.partial?.planRequest(offset, count, this.end);
    const length = planned ?? Math.min(Math.max(ahead, count), this.sizeBytes - offset);
    const file: Part = { name: "file", offset };
    this.effort.spend("separate reads", 1, file);
    this.effort.spend("bytes read", length, file);
    this.start = offset;
    return { offset, length, atLeast: count, isIndex };
  }

  /** Takes what a driver sent for the last {@link request}. Throws a MediaError where it sent a fault. */
  accept(sent: Uint8Array | Fault, isIndex = false): void {
    this.bytes = receive(sent);
    this.#view = undefined;
    this.end = this.start + this.bytes.length;
    if (!isIndex) this.partial?.receive(this.bytes);
  }

  /**
   * A reader of the `length` bytes of `part` at `offset`, which the next read overwrites. It asks for them as
   * {@link request} does. Throws a `truncated` MediaError where the file has become shorter than it was.
   */
  *read(offset: number, length: number, part: Part, ahead: number, isIndex = false): Parser<ByteReader> {
    if (!this.holds(offset, length)) {
      this.accept(yield this.request(offset, length, ahead, isIndex), isIndex);
      if (!this.holds(offset, length)) throw truncatedAt(part, "it became shorter while it was read");
    }
    return this.open(offset, length, part);
  }

  /**
   * The `length` bytes at `offset`, or as many as there are; nothing else is needed near them. The next read overwrites
   * them. Where a file is remote, `ahead` bytes are asked for at once.
   */
  *peek(offset: number, length: number, ahead = length): Parser<Uint8Array> {
    if (!this.holds(offset, length)) {
      const wanted = this.partial === undefined ? length : Math.max(length, ahead);
      this.start = offset;
      this.accept(yield { offset, length: wanted, atLeast: length, isAlone: true });
    }
    return this.view(offset, length);
  }

  /** As {@link read}, of bytes that the window holds: a generator for each of millions of boxes takes time. */
  open(offset: number, length: number, part: Part): ByteReader {
    const { bytes, start } = this;
    this.#view ??= new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const from = offset - start;
    return ByteReader.within(this.#view, start, from, Math.min(from + length, bytes.length), part, this.effort);
  }

  /** The `length` bytes at `offset`, or as many of them as the window holds. The next read overwrites them. */
  view(offset: number, length: number): Uint8Array {
    const index = offset - this.start;
    return this.bytes.subarray(index, index + length);
  }

  /** As {@link view}, but the bytes stay, as they do where the window holds all of the file. */
  copy(offset: number, length: number): Uint8Array {
    if (this.bytes.length === this.sizeBytes) return this.view(offset, length);
    const index = offset - this.start;
    return this.bytes.slice(index, index + length);
  }
}
