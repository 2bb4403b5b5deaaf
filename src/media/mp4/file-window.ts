import type { Parser } from "../../model/facts.ts";
import type { Effort } from "../effort.ts";
import type { FarReading } from "../far-reading.ts";
import { type Part, receive, truncated } from "../faults.ts";
import { ByteReader } from "../reader.ts";

/** The part of a file that was read last. What is in it need not be asked for again. */
export class FileWindow {
  readonly #sizeBytes: number;
  readonly #effort: Effort;
  readonly #far: FarReading | undefined;
  #bytes: Uint8Array = new Uint8Array();
  #start = 0;

  constructor(sizeBytes: number, effort: Effort, far?: FarReading) {
    this.#sizeBytes = sizeBytes;
    this.#effort = effort;
    this.#far = far;
  }

  /** Where in the file it ends. */
  get end(): number {
    return this.#start + this.#bytes.length;
  }

  /**
   * A reader of the `length` bytes of `part` at `offset`, which what is read next overwrites. Where they were not read
   * before, up to `ahead` bytes are asked for, or what is read of a far file at a time.
   */
  *read(offset: number, length: number, ahead: number, part: Part): Parser<ByteReader> {
    if (!this.#holds(offset, length)) {
      const file: Part = { name: "file", offset };
      this.#effort.spend("separate reads", 1, file);
      // Of the index all is needed, however far away.
      const isIndex = part.name === "moov" && offset > part.offset;
      const far = isIndex ? undefined : this.#far;
      const asked = far?.planRequest(offset, length, this.end) ?? Math.min(ahead, this.#sizeBytes - offset);
      this.#effort.spend("bytes read", asked, file);
      this.#bytes = receive(yield { offset, length: asked, atLeast: length, isIndex });
      this.#start = offset;
      far?.receive(this.#bytes);
    }
    if (!this.#holds(offset, length)) throw truncated(part, "the file ended before the size that it had");
    const from = offset - this.#start;
    return ByteReader.over(this.#bytes.subarray(from, from + length), offset, part);
  }

  #holds(offset: number, length: number): boolean {
    return offset >= this.#start && offset + length <= this.end;
  }
}
