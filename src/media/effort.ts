/** Meters what reading one file costs, and ends it at a bound. Knows no container and no clock. */

import { overBound, type Part, say } from "./faults.ts";

/** What one thing of a kind costs, and how many of them a file may have. `index` is the place of its count. */
type Price = { readonly index: number; readonly nanoseconds: number; readonly most: number };

let kinds = 0;

/** What one costs in nanoseconds, and how many there may be at the most. */
function price(nanoseconds: number, most = Number.POSITIVE_INFINITY): Price {
  return { index: kinds++, nanoseconds, most };
}

/**
 * What makes a file slow to read, or takes much memory. The prices are what each takes on a machine with two slow cores
 * (`npm run fuzz` measures files that consist of nothing else). The bounds are far beyond what real videos have.
 */
const PRICES = {
  "separate reads": price(1100),
  "bytes read": price(0.25),

  "top-level boxes": price(250, 131_072),
  fragments: price(300, 65_536),
  "boxes inside moov and moof": price(80, 524_288),
  /** `moov` and all `moof` together: as many frames as there may be, each with a size, a duration and a delay. */
  "bytes of index": price(3, 48 * 1024 * 1024),
  "runs of samples": price(150),
  /** Sizes of samples in `stz2`, of which a byte may hold two. */
  "compact sizes": price(7),
  /** Nine hours of 60 FPS. */
  frames: price(50, 2_097_152),
  edits: price(100, 65_536),
  tracks: price(40_000, 1024),
  /** `trex`: one for each track. */
  "track defaults": price(400, 1024),
  "sample entries": price(5000, 4096),
  "bytes of decoder configuration": price(15, 1024 * 1024),
  "parameter sets": price(3000, 4096),

  /** Over three hours of 60 frames and 50 sounds a second. The 100 MB of a committed file could hold 50 million. */
  elements: price(100, 1_500_000),
  "laced frames": price(30),
  /** VP8 and VP9: one for each frame that is laced, or that is not shown. */
  "looks into frames": price(500),
  /** They may all be parameter sets. */
  "bytes of Tracks": price(200),
  /** H.264 and H.265 in WebM: one for each track. */
  "first frames": price(2_000_000),
} satisfies Record<string, Price>;

/** A kind of thing that a file may have many of, as messages call it. */
export type Cost = keyof typeof PRICES;

/**
 * Ten minutes of 60 FPS and their sound fit, even in fragments of one frame or sound each. So does any index of as many
 * bytes and frames as there may be, because its time grows with both and with nothing else. No file takes more than
 * half as much again, whatever it consists of, so none has to be read in a separate process that could be killed.
 */
const MOST_MILLISECONDS = 300;

/** Adds up what reading one file costs, by its content and not by the clock, so that every machine agrees. */
export class Effort {
  /** How many there are of each kind. */
  readonly #spent: number[] = Array(kinds).fill(0);
  #nanoseconds = 0;

  /** What the file has cost so far, by the prices. */
  get milliseconds(): number {
    return this.#nanoseconds / 1e6;
  }

  /** Throws an `over-bound` MediaError where `part` takes the file over a bound. */
  spend(cost: Cost, amount: number, part: Part): void {
    const { index, nanoseconds, most }: Price = PRICES[cost];
    const spent = (this.#spent[index] ?? 0) + amount;
    this.#spent[index] = spent;
    this.#nanoseconds += amount * nanoseconds;
    if (spent > most) throw overBound(part, say`it has more than ${most} ${cost}`);
    if (this.#nanoseconds > MOST_MILLISECONDS * 1e6) {
      const soFar = say`over ${MOST_MILLISECONDS} ms, with ${spent} ${cost} so far`;
      throw overBound(part, "reading it would take too long", soFar);
    }
  }
}
