import type { Target } from "./target.ts";

/** What a section gets: a folder of its own for its files, and how often it repeats a measurement. */
export type Bench = { folder: string; rounds(usual: number): number };

/** Measures something, prints its tables, and returns what is to be judged. */
export type Section = (bench: Bench) => Promise<readonly Target[]>;
