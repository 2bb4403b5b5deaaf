/** Reads numbers bit by bit, for parameter sets and frame headers. Knows no codec, and no container. */

import { DAMAGE, damaged, type Part } from "../faults.ts";

/** The longest Exp-Golomb code that parameter sets use has 32 bits of value. */
const LONGEST_PREFIX = 32;

/** Up to the picture size, a parameter set is far shorter than this, even with all its scaling lists. */
const MOST_PAYLOAD_BYTES = 8192;

/** More than enough for the numbers that refer to other NAL units, and for what comes before them. */
const BEGINNING_BYTES = 192;

/**
 * Reads a bit string from its most significant bit on; past its end it throws a `damaged` MediaError that names `part`.
 */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #part: Part;
  /** Place of the next byte, and where the bytes end. */
  #next: number;
  readonly #end: number;
  /** The byte that is being read, and how many bits of it are left. */
  #byte = 0;
  #bitsLeft = 0;
  /** Whether bytes have to be left out that keep start codes out of it, and how many zeros there were in a row. */
  #isEscaped = false;
  #zeros = 0;
  /** What is cut off reads as ones: as numbers that are 0. */
  #isOpenEnded = false;

  constructor(bytes: Uint8Array, part: Part, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#part = part;
    this.#next = start;
    this.#end = Math.min(end, bytes.length);
  }

  /**
   * Reads a parameter set, or its beginning, behind its header, without the bytes that keep start codes out of it
   * (H.264, 7.3.1; H.265, 7.3.1.1).
   */
  static overPayload(nalUnit: Uint8Array, headerBytes: number, part: Part): BitReader {
    const reader = new BitReader(nalUnit, part, headerBytes, headerBytes + MOST_PAYLOAD_BYTES);
    reader.#isEscaped = true;
    return reader;
  }

  /** As {@link overPayload}, of the first bytes of any NAL unit. What is cut off reads as numbers that are 0. */
  static overBeginning(nalUnit: Uint8Array, headerBytes: number, part: Part): BitReader {
    const reader = new BitReader(nalUnit, part, headerBytes, BEGINNING_BYTES);
    reader.#isEscaped = true;
    reader.#isOpenEnded = true;
    return reader;
  }

  bit(): number {
    if (this.#bitsLeft === 0) this.#load();
    return (this.#byte >> --this.#bitsLeft) & 1;
  }

  flag(): boolean {
    return this.bit() === 1;
  }

  /** An unsigned number of `count` bits: `u(n)`. */
  bits(count: number): number {
    let value = 0;
    for (let missing = count; missing > 0; ) {
      if (this.#bitsLeft === 0) this.#load();
      const taken = Math.min(missing, this.#bitsLeft);
      this.#bitsLeft -= taken;
      missing -= taken;
      value = value * 2 ** taken + ((this.#byte >> this.#bitsLeft) & ((1 << taken) - 1));
    }
    return value;
  }

  /** Skips `count` bits; only to read on behind the end is an error. */
  skip(count: number): void {
    for (let missing = count; missing > 0; ) {
      if (this.#bitsLeft === 0 && !this.#tryLoad()) return;
      const taken = Math.min(missing, this.#bitsLeft);
      this.#bitsLeft -= taken;
      missing -= taken;
    }
  }

  /** An unsigned Exp-Golomb number: `ue(v)` (H.264, 9.1; H.265, 9.2). */
  unsigned(): number {
    let prefix = 0;
    while (this.bit() === 0) {
      if (++prefix <= LONGEST_PREFIX) continue;
      const detail = `a parameter set has a number of more than ${LONGEST_PREFIX} bits`;
      throw damaged(this.#part, DAMAGE.invalidCodecSettings, detail);
    }
    return prefix === 0 ? 0 : 2 ** prefix - 1 + this.bits(prefix);
  }

  /** A signed Exp-Golomb number: `se(v)` (H.264, 9.1.1; H.265, 9.2.2). */
  signed(): number {
    const code = this.unsigned();
    return code % 2 === 0 ? -code / 2 : (code + 1) / 2;
  }

  #load(): void {
    if (!this.#tryLoad()) throw damaged(this.#part, DAMAGE.invalidCodecSettings, "a parameter set ends too early");
  }

  /** Goes on with the next byte; `false` where there is none. */
  #tryLoad(): boolean {
    if (this.#isEscaped && this.#zeros >= 2 && this.#bytes[this.#next] === 3) {
      this.#next++;
      this.#zeros = 0;
    }
    if (this.#next < this.#end) {
      this.#byte = this.#bytes[this.#next++] ?? 0;
      this.#zeros = this.#byte === 0 ? this.#zeros + 1 : 0;
    } else {
      if (!this.#isOpenEnded) return false;
      this.#byte = 0xff;
    }
    this.#bitsLeft = 8;
    return true;
  }
}
