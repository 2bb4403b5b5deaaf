/** Measures several ways in turns, so that what the machine does meanwhile affects all of them alike. */
import { type Figure, halfWidth, median, summarize } from "./figure.ts";

export { median } from "./figure.ts";

/** Does something once and returns the time in milliseconds. */
export type Contestant = () => Promise<number>;

/** How many rounds: `least`, then more until the figures are steady, `isLate` says so, or there were `most`. */
export type Pace = { least: number; most: number; isLate(): boolean };

/** The median of each contestant, by its name, and what each round says about two of them. */
export class Turns<Name extends string> extends Map<Name, number> {
  readonly #samples: ReadonlyMap<Name, readonly number[]>;

  /** `samples`: what each contestant took, in the order of the rounds. */
  constructor(samples: ReadonlyMap<Name, readonly number[]>) {
    super([...samples].map(([name, taken]) => [name, median(taken)]));
    this.#samples = samples;
  }

  /** The median of one contestant, with its interval. `undefined` if it did not take part. */
  figure(name: Name): Figure | undefined {
    return summarize(this.#samples.get(name) ?? []);
  }

  /**
   * The median of `slow` divided by `fast` in each round. It is steadier than the ratio of two medians, since a busy
   * moment slows both contestants of a round. `undefined` if one of them did not take part.
   */
  ratio(slow: Name, fast: Name): Figure | undefined {
    return this.#pair(slow, fast, (one, other) => one / other);
  }

  /** The median of `slow` minus `fast` in each round. `undefined` if one of them did not take part. */
  difference(slow: Name, fast: Name): Figure | undefined {
    return this.#pair(slow, fast, (one, other) => one - other);
  }

  #pair(one: Name, other: Name, combine: (one: number, other: number) => number): Figure | undefined {
    const others = this.#samples.get(other) ?? [];
    const pairs = (this.#samples.get(one) ?? []).flatMap((sample, round) => {
      const another = others[round];
      return another === undefined ? [] : combine(sample, another);
    });
    return summarize(pairs);
  }
}

/**
 * Runs every contestant once in each round, and reverses the order every other round. So a busy moment of the machine
 * and the order affect all of them alike. `rounds`: a fixed number, or a pace that adapts to the noise.
 */
export async function takeTurns<Name extends string>(
  contestants: ReadonlyMap<Name, Contestant>,
  rounds: number | Pace,
): Promise<Turns<Name>> {
  const pace = typeof rounds === "number" ? { least: rounds, most: rounds, isLate: () => false } : rounds;
  const samples = new Map([...contestants.keys()].map((name): [Name, number[]] => [name, []]));
  const entries = [...contestants];
  for (let round = 0; round < pace.most; round++) {
    if (round >= pace.least && (pace.isLate() || isSteady(samples))) break;
    for (const [name, run] of round % 2 === 0 ? entries : entries.toReversed()) samples.get(name)?.push(await run());
  }
  return new Turns(samples);
}

/** The interval of a steady figure reaches by this share of its value to either side, at most. */
const STEADY = 0.015;

/** Whether each contestant is steady, compared with the first one. */
function isSteady<Name extends string>(samples: ReadonlyMap<Name, readonly number[]>): boolean {
  const turns = new Turns(samples);
  const [first, ...others] = samples.keys();
  if (first === undefined) return true;
  const figures = others.length === 0 ? [turns.figure(first)] : others.map((name) => turns.ratio(name, first));
  return figures.every((figure) => figure !== undefined && halfWidth(figure) <= STEADY);
}

/** Shorter runs are repeated until this time has passed. Otherwise the clock and a cold cache would decide. */
const SHORTEST_MS = 50;

/** A contestant that measures `act`. */
export function timed(act: () => unknown): Contestant {
  return async () => {
    const startMs = performance.now();
    let runs = 0;
    let passedMs = 0;
    while (passedMs < SHORTEST_MS) {
      await act();
      runs++;
      passedMs = performance.now() - startMs;
    }
    return passedMs / runs;
  };
}
