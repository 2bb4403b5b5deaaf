/** Numbers that look random and follow from `seeds` alone, so that every run can be repeated (mulberry32). */
export class Random {
  #state = 0x9e3779b9;

  constructor(...seeds: readonly number[]) {
    for (const seed of seeds) this.#state = Math.imul(this.#state ^ seed, 0x85ebca6b) ^ (this.#next() * 2 ** 32);
  }

  /** An integer from 0 to under `count`. */
  below(count: number): number {
    return Math.floor(this.#next() * count);
  }

  /** An integer from `first` to `last`, small ones more often. */
  mostlySmall(first: number, last: number): number {
    return first + Math.floor((last - first + 1) ** this.#next()) - 1;
  }

  chance(share: number): boolean {
    return this.#next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new RangeError("there is nothing to pick from");
    return item;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
