/** What a part of the benchmark gets and returns. */
import type { Pace } from "./rounds.ts";
import type { Target } from "./target.ts";

/**
 * `folder`: for the section's own files. `rounds`: how often to repeat a measurement, as a fixed number. `pace`: about
 * `usual` rounds, fewer if the figures are soon steady, more if not and the section has time left.
 */
export type Bench = { folder: string; rounds(usual: number): number; pace(usual: number): Pace };

/** Measures something, prints its tables and returns its targets. */
export type Section = (bench: Bench) => Promise<readonly Target[]>;
