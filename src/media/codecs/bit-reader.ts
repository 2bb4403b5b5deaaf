/** Reads numbers bit by bit, for parameter sets and frame headers. Knows no codec, and no container. */

import { DAMAGE, damaged, type Part } from "../faults.ts";

/** The longest Exp-Golomb code that parameter sets use has 32 bits of value. */
const LONGEST_PREFIX = 32;

/**
 * Reads a bit string from its most significant bit on; past its end it throws a `damaged` MediaError that names `part`.
 */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #part: Part;
  /** In bits. */
  #position = 0;

  constructor(bytes: Uint8Array, part: Part) {
    this.#bytes = bytes;
    this.#part = part;
  }

  bit(): number {
    const byte = this.#bytes[this.#position >> 3];
    if (byte === undefined) throw damaged(this.#part, DAMAGE.invalidCodecSettings, "a parameter set ends too early");
    const bit = (byte >> (7 - (this.#position & 7))) & 1;
    this.#position++;
    return bit;
  }

  flag(): boolean {
    return this.bit() === 1;
  }

  /** An unsigned number of `count` bits: `u(n)`. */
  bits(count: number): number {
    let value = 0;
    for (let index = 0; index < count; index++) value = value * 2 + this.bit();
    return value;
  }

  skip(count: number): void {
    this.#position += count;
  }

  /** An unsigned Exp-Golomb number: `ue(v)` (H.264, 9.1; H.265, 9.2). */
  unsigned(): number {
    let prefix = 0;
    while (!this.flag()) {
      if (++prefix <= LONGEST_PREFIX) continue;
      const detail = `a parameter set has a number of more than ${LONGEST_PREFIX} bits`;
      throw damaged(this.#part, DAMAGE.invalidCodecSettings, detail);
    }
    return 2 ** prefix - 1 + this.bits(prefix);
  }

  /** A signed Exp-Golomb number: `se(v)` (H.264, 9.1.1; H.265, 9.2.2). */
  signed(): number {
    const code = this.unsigned();
    return code % 2 === 0 ? -code / 2 : (code + 1) / 2;
  }
}
