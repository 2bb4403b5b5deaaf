import type { ByteRequest, Fault, Parser } from "../../model/facts.ts";
import { Effort } from "../effort.ts";
import type { FarReading } from "../far-reading.ts";
import { damaged, type MediaError, overBound, type Part, receive, truncated } from "../faults.ts";
import { ByteReader } from "../reader.ts";
import { ElementHeader } from "./ebml.ts";
import { ElementId, nameElement } from "./elements.ts";

/** Enough for the header of a block, and for the first bytes of its picture. */
const SMALLEST_REQUEST_BYTES = 36;
const LARGEST_REQUEST_BYTES = 64 * 1024;

/** Reading on costs less than another read of its own where so few bytes lie between. */
const NEAR_BYTES = 1024;

/**
 * The part of the file that was read last, and the element in it that is looked at. Requests are as small as a block's
 * header, so that pictures are skipped unread; they grow where elements follow each other closely.
 */
export class ElementWindow {
  readonly sizeBytes: number;
  bytes: Uint8Array = new Uint8Array(0);
  /** Offset in the file of `bytes[0]`. */
  start = 0;
  /** The element that {@link look} read last, and where it is in the file; `end` may be `Infinity`. */
  readonly header = new ElementHeader();
  offset = 0;
  dataOffset = 0;
  end = 0;

  #requestBytes = SMALLEST_REQUEST_BYTES;
  /** What the file has cost so far. */
  readonly effort = new Effort();
  readonly #far: FarReading | undefined;

  constructor(sizeBytes: number, far?: FarReading) {
    this.sizeBytes = sizeBytes;
    this.#far = far;
  }

  /** Whether `count` bytes from `offset`, or all up to the end of the file, are there. */
  holds(offset: number, count: number): boolean {
    const end = Math.min(offset + count, this.sizeBytes);
    return offset >= this.start && end <= this.start + this.bytes.length;
  }

  /** What to ask for where the window does not hold them. The answer goes to {@link accept}. */
  request(offset: number, count: number): ByteRequest {
    const lastEnd = this.start + this.bytes.length;
    const length = this.#far?.planRequest(offset, count, lastEnd) ?? this.#planRequest(offset, count, lastEnd);
    this.start = offset;
    const file: Part = { name: "file", offset };
    this.effort.spend("separate reads", 1, file);
    this.effort.spend("bytes read", length, file);
    return { offset, length, atLeast: count };
  }

  accept(sent: Uint8Array | Fault): void {
    this.bytes = receive(sent);
    this.#far?.receive(this.bytes);
  }

  #planRequest(offset: number, count: number, lastEnd: number): number {
    const isNear = offset - lastEnd <= NEAR_BYTES && offset >= this.start;
    // The first two near ones may be exceptions: sounds between two pictures.
    this.#requestBytes = isNear ? Math.min(2 * this.#requestBytes, LARGEST_REQUEST_BYTES) : SMALLEST_REQUEST_BYTES / 4;
    return Math.max(this.#requestBytes, SMALLEST_REQUEST_BYTES, count);
  }

  /** Reads the header at `offset`, of which the window holds all that the file has. `parent` is for faults. */
  look(offset: number, parent?: Part): void {
    const { header } = this;
    this.effort.spend("elements", 1, parent ?? { name: "file", offset });
    const state = header.read(this.bytes, offset - this.start);
    this.offset = offset;
    this.dataOffset = offset + header.headerBytes;
    this.end = this.dataOffset + header.dataBytes;
    if (state === "whole") return;
    const part = parent === undefined ? { name: "file", offset } : { ...parent, offset };
    if (state === "cut") throw truncated(part, "the file ends in the header of an element");
    throw damaged(part, "no element can begin with these bytes");
  }

  /**
   * Makes sure that the element at hand ends in its parent and in the file. Only a Segment and a Cluster may leave open
   * where they end (`unknownsizeallowed` in RFC 9559).
   */
  checkEnd(parentEnd: number, parent?: Part): void {
    const { end, header, sizeBytes } = this;
    if (end <= parentEnd && end <= sizeBytes) return;
    if (end === Number.POSITIVE_INFINITY) {
      if (header.id === ElementId.Segment || header.id === ElementId.Cluster) return;
      throw this.damaged("its size is unknown, which it may not be", parent);
    }
    if (end > parentEnd) throw this.damaged(`it ends at byte ${end}, beyond the element that holds it`, parent);
    throw truncated(this.part(parent), `it ends at byte ${end}, but the file has only ${sizeBytes}`);
  }

  /** The whole data of the element at hand, which must have at most `mostBytes`: a copy. */
  *readData(mostBytes: number, parent?: Part): Parser<ByteReader> {
    const part = this.part(parent);
    const { dataOffset } = this;
    const { dataBytes } = this.header;
    if (dataBytes > mostBytes)
      throw overBound(part, `it has ${dataBytes} bytes, more than the ${mostBytes} that are read of it`);
    yield* this.reach(dataOffset, dataBytes);
    const index = dataOffset - this.start;
    return ByteReader.over(this.bytes.slice(index, index + dataBytes), dataOffset, part);
  }

  /** Makes the window hold `count` bytes from `offset`, or all up to the end of the file. */
  *reach(offset: number, count: number): Parser<void> {
    if (!this.holds(offset, count)) this.accept(yield this.request(offset, count));
  }

  /** The element at hand, in messages. */
  part(parent?: Part): Part {
    const name = nameElement(this.header.id);
    return parent === undefined ? { name, offset: this.offset } : { name, offset: this.offset, parent };
  }

  damaged(problem: string, parent?: Part): MediaError {
    return damaged(this.part(parent), problem);
  }
}
