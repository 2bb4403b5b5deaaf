/** Does something once and returns the time in milliseconds. */
export type Contestant = () => Promise<number>;

/**
 * Runs every contestant once in each round, and reverses the order every other round. So a busy moment of the machine
 * and the order affect all of them alike. Returns the median of each.
 */
export async function takeTurns<Name extends string>(
  contestants: ReadonlyMap<Name, Contestant>,
  rounds: number,
): Promise<Map<Name, number>> {
  const entries = [...contestants].map(([name, run]) => ({ name, run, taken: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { run, taken } of round % 2 === 0 ? entries : entries.toReversed()) taken.push(await run());
  }
  return new Map(entries.map(({ name, taken }) => [name, median(taken)]));
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
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
