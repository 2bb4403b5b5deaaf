/** The sizes of a track's samples, over the bytes of their table. No I/O, no rules. */

import { Table } from "../reader.ts";

/** `stsz` or `stz2` (ISO/IEC 14496-12, 8.7.3), in bytes. Samples count from 0. */
export class SampleSizes {
  static readonly none = new SampleSizes(0, 32, Table.empty);

  readonly count: number;
  /** The size that holds for all samples, if one does. */
  readonly uniform: number | undefined;
  readonly #table: Table;
  readonly #bits: number;

  /** `bits`: of each size in `table`: 4, 8, 16 or 32. */
  constructor(count: number, bits: number, table: Table, uniform?: number) {
    this.count = count;
    this.uniform = uniform;
    this.#table = table;
    this.#bits = bits;
  }

  static uniform(count: number, sizeBytes: number): SampleSizes {
    return new SampleSizes(count, 32, Table.empty, sizeBytes);
  }

  at(sample: number): number {
    if (this.uniform !== undefined) return this.uniform;
    switch (this.#bits) {
      case 32:
        return this.#table.uint32(sample);
      case 16:
        return this.#table.uint16(sample);
      case 8:
        return this.#table.uint8(sample);
      default:
        return sample % 2 === 0 ? this.#table.uint8(sample >>> 1) >> 4 : this.#table.uint8(sample >>> 1) & 15;
    }
  }

  /** Bytes of the `count` samples from `first`, which must be there. */
  sum(first: number, count: number): number {
    if (this.uniform !== undefined) return this.uniform * count;
    if (this.#bits === 32) return this.#table.sumUint32(first, count);
    let bytes = 0;
    for (let sample = first; sample < first + count; sample++) bytes += this.at(sample);
    return bytes;
  }

  /** Whether any sample has no bytes. */
  hasEmpty(): boolean {
    if (this.uniform !== undefined) return this.uniform === 0;
    if (this.#bits === 32) return this.#table.hasZeroUint32();
    for (let sample = 0; sample < this.count; sample++) if (this.at(sample) === 0) return true;
    return false;
  }
}
