import type { Target } from "./target.ts";

/** `folder`: for the section's own files. `rounds`: how often to repeat a measurement. */
export type Bench = { folder: string; rounds(usual: number): number };

/** Measures something, prints its tables and returns its targets. */
export type Section = (bench: Bench) => Promise<readonly Target[]>;
