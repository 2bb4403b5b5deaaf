/** What repeated measurements say: the median, and how sure it is. Knows no clock and no table. */

/**
 * A measured value in the unit of its row. The true median lies between `low` and `high` in at least 95 of 100 cases,
 * if there were six `rounds` or more; with fewer, these are the least and the greatest value.
 */
export type Figure = { value: number; low: number; high: number; rounds: number };

/** The middle value, or the mean of the two in the middle. `NaN` if there are none. */
export function median(figures: readonly number[]): number {
  const sorted = sort(figures);
  const [below = Number.NaN, above = Number.NaN] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (below + above) / 2;
}

/** The median of one value for each round, with its interval. `undefined` if there are none. */
export function summarize(figures: readonly number[]): Figure | undefined {
  if (figures.length === 0) return undefined;
  const sorted = sort(figures);
  const skipped = countOutside(sorted.length);
  const [low = Number.NaN, high = Number.NaN] = [sorted[skipped], sorted.at(-1 - skipped)];
  return { value: median(figures), low, high, rounds: figures.length };
}

/** A value that was measured only once, or that is the same each time. */
export function measureOnce(value: number): Figure {
  return { value, low: value, high: value, rounds: 1 };
}

/** The share of the value by which its interval reaches to either side. */
export function halfWidth({ value, low, high }: Figure): number {
  return (high - low) / 2 / Math.abs(value);
}

function sort(figures: readonly number[]): number[] {
  return figures.toSorted((one, other) => one - other);
}

/** One in forty on each side leaves 95 of 100. */
const TAIL = 0.025;

/**
 * How many of `rounds` sorted values lie outside the interval on each side. Each value is above the true median with
 * probability 1/2, whatever the distribution (the interval of the sign test).
 */
function countOutside(rounds: number): number {
  let ways = 1;
  let tail = 0;
  for (let below = 0; below < rounds / 2; below++) {
    tail += ways / 2 ** rounds;
    if (tail > TAIL) return Math.max(0, below - 1);
    ways = (ways * (rounds - below)) / (below + 1);
  }
  return 0;
}
