/** Picks from choices of unequal weight. Draws from the given numbers only. */
import type { Random } from "../fuzz/random.ts";

export type Choice<T> = readonly [weight: number, value: T];

export function pickWeighted<T>(random: Random, choices: readonly Choice<T>[]): T {
  let left = random.below(choices.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, value] of choices) {
    if (left < weight) return value;
    left -= weight;
  }
  throw new RangeError("there is nothing to pick from");
}
