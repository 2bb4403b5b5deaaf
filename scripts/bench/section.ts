/** What a part of the benchmark gets and returns. */
import type { Pace } from "./rounds.ts";
import type { Target } from "./target.ts";

/**
 * `folder`: for the section's own files. `rounds`: how often to repeat a measurement, `usual` times as a rule and fewer
 * if the section has used up its time. `pace`: the same for turns, fewer if the figures are soon steady, and more if
 * they are not and there is time.
 */
export type Bench = { folder: string; rounds(usual: number): number; pace(usual: number): Pace };

/** Measures something, prints its tables and returns its targets. */
export type Section = (bench: Bench) => Promise<readonly Target[]>;
