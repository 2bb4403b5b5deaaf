/** Walks elements by their headers, and asks for their bytes. Looks into none of them. */

import type { ByteRequest, Parser } from "../../model/facts.ts";
import { DAMAGE, damaged, type MediaError, overBound, type Part, say, truncated, truncatedAt } from "../faults.ts";
import { ByteReader } from "../reader.ts";
import type { Window } from "../window.ts";
import { ElementHeader } from "./ebml.ts";
import { ElementId, nameElement } from "./elements.ts";

/** Enough for the header of a block, and for the first bytes of its frame. */
const SMALLEST_REQUEST_BYTES = 36;
const LARGEST_REQUEST_BYTES = 64 * 1024;

/** Where so few bytes are in between, reading on costs less than a separate read. */
const NEAR_BYTES = 1024;

/**
 * The current element, anywhere in the file. Requests are as small as a block's header, so that frames are skipped
 * unread; they grow where elements follow each other closely.
 */
export class ElementWalker {
  readonly window: Window;
  /** The element that {@link look} read last, and where it is in the file; `end` may be `Infinity`. */
  readonly header = new ElementHeader();
  offset = 0;
  dataOffset = 0;
  end = 0;
  #requestBytes = SMALLEST_REQUEST_BYTES;

  constructor(window: Window) {
    this.window = window;
  }

  /** What to ask for where the window does not hold `count` bytes from `offset`. The window accepts what comes. */
  request(offset: number, count: number): ByteRequest {
    const { start, end } = this.window;
    const isNear = offset - end <= NEAR_BYTES && offset >= start;
    // The first two close requests may be exceptions: sound between two frames.
    this.#requestBytes = isNear ? Math.min(2 * this.#requestBytes, LARGEST_REQUEST_BYTES) : SMALLEST_REQUEST_BYTES / 4;
    return this.window.request(offset, count, Math.max(this.#requestBytes, SMALLEST_REQUEST_BYTES));
  }

  /** Whether {@link reach} would have to ask for bytes: calling it for each of many elements takes time. */
  lacks(offset: number, count: number): boolean {
    return !this.window.holds(offset, count);
  }

  /** Makes the window hold `count` bytes from `offset`, or all up to the end of the file. */
  *reach(offset: number, count: number): Parser<void> {
    if (!this.window.holds(offset, count)) this.window.accept(yield this.request(offset, count));
  }

  /** The `length` bytes at `offset`, or all up to the end of the file: a copy. */
  *peek(offset: number, length: number): Parser<Uint8Array> {
    yield* this.reach(offset, length);
    return this.window.copy(offset, length);
  }

  /**
   * Reads the header at `offset`, of which the window holds all that the file has. `parent` is for faults. Throws a
   * MediaError where no element begins, or the file cuts its header off.
   */
  look(offset: number, parent?: Part): void {
    const { header, window } = this;
    window.effort.spend("elements", 1, parent ?? { name: "file", offset });
    const state = header.read(window.bytes, offset - window.start);
    this.offset = offset;
    this.dataOffset = offset + header.headerBytes;
    this.end = this.dataOffset + header.dataBytes;
    if (state === "whole") return;
    const part = parent === undefined ? { name: "file", offset } : { ...parent, offset };
    if (state === "cut") throw truncatedAt(part, "it ends inside the header of an element");
    throw damaged(part, DAMAGE.invalidBytes, "no element begins with these bytes");
  }

  /**
   * Makes sure that the current element ends inside its parent and inside the file. Only a Segment and a Cluster may
   * have an unknown size (`unknownsizeallowed` in RFC 9559). Throws a MediaError where it does not.
   */
  checkEnd(parentEnd: number, parent?: Part): void {
    const cut = this.findCutEnd(parentEnd, parent);
    if (cut !== undefined) throw cut;
  }

  /** As {@link checkEnd}, but returns the fault of an element that the file cuts off. */
  findCutEnd(parentEnd: number, parent?: Part): MediaError | undefined {
    const { end, header } = this;
    const { sizeBytes } = this.window;
    if (end <= parentEnd && end <= sizeBytes) return undefined;
    if (end === Number.POSITIVE_INFINITY) {
      if (header.id === ElementId.Segment || header.id === ElementId.Cluster) return undefined;
      throw this.damaged(DAMAGE.wrongSize, "its size is unknown, which is not allowed", parent);
    }
    if (end > parentEnd) {
      throw this.damaged(DAMAGE.wrongSize, say`it ends at byte ${end}, after the element that contains it`, parent);
    }
    return truncated(this.part(parent), sizeBytes, end);
  }

  /** A copy of the current element's data, of which there may be at most `mostBytes`. */
  *readData(mostBytes: number, parent?: Part): Parser<ByteReader> {
    const part = this.part(parent);
    const { dataOffset } = this;
    const { dataBytes } = this.header;
    if (dataBytes > mostBytes) {
      throw overBound(part, say`its ${part.name} element has ${dataBytes} bytes; at most ${mostBytes} are read`);
    }
    return ByteReader.over(yield* this.peek(dataOffset, dataBytes), dataOffset, part, this.window.effort);
  }

  /** The current element, for messages. */
  part(parent?: Part): Part {
    const name = nameElement(this.header.id);
    return parent === undefined ? { name, offset: this.offset } : { name, offset: this.offset, parent };
  }

  /** A fault of the current element. */
  damaged(problem: string, detail: string, parent?: Part): MediaError {
    return damaged(this.part(parent), problem, detail);
  }
}
