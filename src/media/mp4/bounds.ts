import { overBound, type Part } from "../reader.ts";

/**
 * What reading one file may cost, so that none can hold up the others: together under 0.25 s and 64 MB.
 * The largest honest file in mind has ten minutes of 60 FPS in fragments of one picture, with sound: 64,000 fragments.
 */
const BOUNDS = {
  "top-level boxes": 131_072,
  fragments: 65_536,
  "boxes inside moov and moof": 524_288,
  /** Of `moov`, and of all `moof` together: ten times the index of ten hours. */
  "bytes of index": 32 * 1024 * 1024,
  /** Nine hours of 60 FPS. */
  pictures: 2_097_152,
  edits: 65_536,
  tracks: 1024,
  "sample entries": 4096,
};

type Cost = keyof typeof BOUNDS;

/** Counts what one file has cost so far. */
export class Effort {
  readonly #spent: Record<Cost, number> = {
    "top-level boxes": 0,
    fragments: 0,
    "boxes inside moov and moof": 0,
    "bytes of index": 0,
    pictures: 0,
    edits: 0,
    tracks: 0,
    "sample entries": 0,
  };

  /** Throws an `over-bound` MediaError where `part` takes the file over the bound. */
  spend(cost: Cost, amount: number, part: Part): void {
    this.#spent[cost] += amount;
    if (this.#spent[cost] > BOUNDS[cost]) throw overBound(part, `the file has more than ${BOUNDS[cost]} ${cost}`);
  }
}
