/** The places of a track's chunks in the file, over the bytes of their table. No I/O, no rules. */

import type { Table } from "../reader.ts";

/** `stco`, or `co64` with offsets of 64 bits (ISO/IEC 14496-12, 8.7.5). Chunks count from 0. */
export class ChunkOffsets {
  readonly count: number;
  readonly #table: Table;
  readonly #isLong: boolean;

  constructor(table: Table, isLong: boolean) {
    this.count = table.length;
    this.#table = table;
    this.#isLong = isLong;
  }

  /** Where a chunk begins in the file. */
  at(chunk: number): number {
    return this.#isLong ? this.#table.uint64(chunk) : this.#table.uint32(chunk);
  }
}
