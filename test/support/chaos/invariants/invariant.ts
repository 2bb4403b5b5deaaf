/** What an invariant is. Decides nothing. */
import type { Evidence } from "../evidence.ts";

/** `rule`: the contract's sentence. `check`: returns how the run broke it, in words for a person. */
export type Invariant = { name: string; rule: string; check(evidence: Evidence): readonly string[] };

export const list = (items: Iterable<string>): string => [...items].join(", ");
