/** Lists the invariants and judges a run by all of them. */
import type { Evidence } from "./evidence.ts";
import { ADDRESS_INVARIANTS } from "./invariants/addresses.ts";
import { CALL_INVARIANTS } from "./invariants/calls.ts";
import type { Invariant } from "./invariants/invariant.ts";
import { OUTCOME_INVARIANTS } from "./invariants/outcomes.ts";
import { PROCESS_INVARIANTS } from "./invariants/process.ts";
import { PROGRESS_INVARIANTS } from "./invariants/progress.ts";
import { REFUSAL_INVARIANTS } from "./invariants/refusals.ts";

export const INVARIANTS: readonly Invariant[] = [
  ...OUTCOME_INVARIANTS,
  ...ADDRESS_INVARIANTS,
  ...PROGRESS_INVARIANTS,
  ...REFUSAL_INVARIANTS,
  ...CALL_INVARIANTS,
  ...PROCESS_INVARIANTS,
];

/** How a run broke an invariant. `evidence`: one sentence for each place. */
export type Violation = { invariant: string; rule: string; evidence: readonly string[] };

export function judge(run: Evidence): Violation[] {
  return INVARIANTS.flatMap(({ name, rule, check }) => {
    const evidence = check(run);
    return evidence.length > 0 ? [{ invariant: name, rule, evidence }] : [];
  });
}
