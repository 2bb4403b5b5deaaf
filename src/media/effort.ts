/** The meter of work: what reading one file costs, and what it may cost. Knows no container and no clock. */

import { overBound, type Part } from "./faults.ts";

/** What one thing of a kind costs, and how many of them a file may have. */
type Price = { nanoseconds: number; most?: number };

/**
 * What makes a file take long to read, or much memory. The prices are what each takes on a machine of two slow cores
 * (`npm run fuzz` measures files made of nothing else), the bounds are far beyond what honest files have.
 */
const PRICES = {
  "separate reads": { nanoseconds: 1000 },
  "bytes read": { nanoseconds: 0.25 },

  "top-level boxes": { nanoseconds: 350, most: 131_072 },
  fragments: { nanoseconds: 500, most: 65_536 },
  "boxes inside moov and moof": { nanoseconds: 100, most: 524_288 },
  /** `moov` and all `moof` together: ten times the index of ten hours. */
  "bytes of index": { nanoseconds: 3.5, most: 32 * 1024 * 1024 },
  "runs of samples": { nanoseconds: 200 },
  /** Nine hours of 60 FPS. */
  frames: { nanoseconds: 50, most: 2_097_152 },
  edits: { nanoseconds: 100, most: 65_536 },
  tracks: { nanoseconds: 40_000, most: 1024 },
  /** `trex`: one for each track. */
  "track defaults": { nanoseconds: 400, most: 1024 },
  "sample entries": { nanoseconds: 5000, most: 4096 },
  "bytes of decoder configuration": { nanoseconds: 15, most: 1024 * 1024 },
  "parameter sets": { nanoseconds: 3000, most: 4096 },

  /** Five hours of 60 frames and 50 sounds a second. The 100 MB of a committed file could hold 50 million. */
  elements: { nanoseconds: 60, most: 2_000_000 },
  "laced frames": { nanoseconds: 15 },
  /** Which may all be parameter sets. */
  "bytes of Tracks": { nanoseconds: 200 },
  /** H.264 and H.265 in WebM: one for each track. */
  "first frames": { nanoseconds: 1_000_000 },
} satisfies Record<string, Price>;

/** A kind of thing that a file may have many of, as messages call it. */
export type Cost = keyof typeof PRICES;

/**
 * Ten minutes of 60 FPS fit, even in fragments of one frame each. No file takes more, whatever it has many of: so none
 * needs to be read in a process of its own, which could be ended.
 */
const MOST_MILLISECONDS = 150;

/** Adds up what reading one file costs: by what is in it and not by the clock, so that every machine agrees. */
export class Effort {
  readonly #spent = new Map<Cost, number>();
  #nanoseconds = 0;

  /** Throws an `over-bound` MediaError where `part` takes the file over a bound. */
  spend(cost: Cost, amount: number, part: Part): void {
    const { nanoseconds, most = Number.POSITIVE_INFINITY }: Price = PRICES[cost];
    const spent = (this.#spent.get(cost) ?? 0) + amount;
    this.#spent.set(cost, spent);
    this.#nanoseconds += amount * nanoseconds;
    if (spent > most) throw overBound(part, `the file has more than ${most} ${cost}`);
    if (this.#nanoseconds > MOST_MILLISECONDS * 1e6) {
      throw overBound(part, `reading the file would take over ${MOST_MILLISECONDS} ms: it has ${spent} ${cost} so far`);
    }
  }
}
