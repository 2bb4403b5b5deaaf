/**
 * Runs the shipped bundles of post and cancel/ against stand-ins for TikTok that misbehave at random, and judges each
 * run by the contract. Fails if a run breaks an invariant.
 *
 * Usage: npm run chaos [-- --runs 200 --seed 1]
 *        npm run chaos -- --seed 1 --only 17     only this run; also prints its plan and its course
 *        npm run chaos -- --dist FOLDER          other bundles than those in dist
 */
import { parseArgs } from "node:util";
import { describeCourse, describeViolations, nameCommand, nameEnd } from "../test/support/chaos/descriptions.ts";
import { readOutcomes } from "../test/support/chaos/evidence.ts";
import { type JudgedRun, makeRuns, RUNS_AT_ONCE } from "../test/support/chaos/runs.ts";
import { setStage } from "../test/support/chaos/stage.ts";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    dist: { type: "string" },
    "at-once": { type: "string", default: String(RUNS_AT_ONCE) },
  },
});
const stage = setStage(options.dist);
const numbers = options.only === undefined ? [...Array(Number(options.runs)).keys()] : [Number(options.only)];

try {
  const runs = await makeRuns({
    ...{ seed: Number(options.seed), numbers, stage, atOnce: Number(options["at-once"]) },
    onRun: print,
  });
  summarize(runs);
  if (runs.some(({ violations }) => violations.length > 0)) process.exitCode = 1;
} finally {
  stage.close();
}

function print(run: JudgedRun): void {
  if (run.violations.length > 0 || options.only !== undefined) {
    console.log(JSON.stringify(run.evidence.plan, undefined, options.only === undefined ? undefined : 2));
  }
  if (options.only !== undefined) console.log(describeCourse(run.evidence).join("\n"));
  for (const line of describeViolations(run)) console.log(line);
}

/** How often each end and outcome came, and each broken invariant with the first runs that broke it. */
function summarize(runs: readonly JudgedRun[]): void {
  const count = (names: readonly string[]) =>
    [...Map.groupBy(names, (name) => name)].map(([name, all]) => `${all.length} ${name}`).join(", ");
  const outcomes = runs.flatMap(({ evidence }) => (readOutcomes(evidence) ?? []).map(({ outcome }) => outcome));
  console.log(`\n--seed ${options.seed}: ${runs.length} runs: ${count(runs.map(({ evidence }) => nameEnd(evidence)))}`);
  console.log(`Outcomes: ${count(outcomes)}`);
  const broken = Map.groupBy(
    runs.flatMap((run) => run.violations.map(({ invariant }) => ({ invariant, run }))),
    ({ invariant }) => invariant,
  );
  for (const [invariant, all] of broken) {
    console.log(
      `${String(all.length).padStart(5)} × ${invariant.padEnd(28)} ${all[0] && nameCommand(all[0].run.evidence)}`,
    );
  }
  console.log(broken.size === 0 ? "No invariant was broken." : `${broken.size} invariants were broken.`);
}
