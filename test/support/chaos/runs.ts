/** Makes many runs, a few at once, and hands on each one when it is judged. */
import { carryOut } from "./carry-out.ts";
import { drawPlan } from "./draw.ts";
import type { Evidence } from "./evidence.ts";
import { judge, type Violation } from "./judge.ts";
import type { Stage } from "./stage.ts";

export type JudgedRun = { evidence: Evidence; violations: readonly Violation[] };

/** Most runs wait most of the time, so there may be more of them than processors. */
export const RUNS_AT_ONCE = 3;

export type RunsRequest = {
  seed: number;
  numbers: readonly number[];
  stage: Stage;
  atOnce?: number;
  onRun?(run: JudgedRun): void;
};

/** Returns the runs in the order in which they ended. */
export async function makeRuns({ seed, numbers, stage, atOnce = RUNS_AT_ONCE, onRun }: RunsRequest) {
  const left = [...numbers];
  const runs: JudgedRun[] = [];
  const work = async () => {
    for (let number = left.shift(); number !== undefined; number = left.shift()) {
      const evidence = await carryOut(drawPlan(seed, number), stage);
      const run = { evidence, violations: judge(evidence) };
      runs.push(run);
      onRun?.(run);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return runs;
}
