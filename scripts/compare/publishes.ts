/** Both builds cancel the same publish ids, at the same stand-in for TikTok: in the post step and in cancel/. */
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CREATOR_TOKEN, startTikTok } from "../../test/support/tiktok/server.ts";
import { type Build, type Cancellation, type Pair, readReport, runBoth, runStep, type StepPlan } from "./build.ts";
import { comparePlays } from "./differences.ts";
import type { Scenario } from "./scenario.ts";
import { SCENARIOS } from "./scenarios.ts";

/** The result of a scenario: the outcomes of its ids, and the exit of the step. */
export type Played = { name: string; exit: string; cancellations: readonly Cancellation[] };

/** Scenarios mostly wait. But more at once would delay processes, and a late process can decide differently. */
const AT_ONCE = 4;

type Plan = { name: string; bundle: "post" | "cancel"; scenario: Scenario };

/**
 * Plays every scenario. If the builds differ, it plays the scenario again when the machine is less busy, and only the
 * second result counts: a process without processor time can decide differently.
 */
export async function playScenarios(builds: Pair<Build>, folder: string): Promise<readonly Pair<Played>[]> {
  const start = performance.now();
  const plans = Object.entries(SCENARIOS).flatMap(([name, scenario]) =>
    (["post", "cancel"] as const)
      .filter((bundle) => scenario.only === undefined || scenario.only === bundle)
      .map((bundle): Plan => ({ name: `${bundle}, ${name}`, bundle, scenario })),
  );
  const plays = await playAll(plans, AT_ONCE, builds, join(folder, "first"));
  const doubtful = [...plays.keys()].filter((index) => differs(plays[index]));
  const again = await playAll(
    doubtful.flatMap((index) => plans[index] ?? []),
    2,
    builds,
    join(folder, "again"),
  );
  for (const [at, index] of doubtful.entries()) {
    const play = again[at];
    if (play === undefined) continue;
    if (!differs(play)) console.log(`${play.new.name}: differed at first, but not when repeated`);
    plays[index] = play;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${plans.length} scenarios of post and cancel in ${seconds} s (${doubtful.length} of them repeated)`);
  return plays;
}

function differs(play: Pair<Played> | undefined): boolean {
  return play !== undefined && comparePlays([play]).differences.length > 0;
}

async function playAll(
  plans: readonly Plan[],
  atOnce: number,
  builds: Pair<Build>,
  folder: string,
): Promise<Pair<Played>[]> {
  const plays: Pair<Played>[] = [];
  const queue = plans.entries();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [index, { name, bundle, scenario }] of queue) {
        plays[index] = await runBoth(builds, async (build) => {
          const { exit, cancellations } = await PLAYS[bundle](build, scenario, join(folder, build.name, String(index)));
          return { name, exit, cancellations };
        });
      }
    }),
  );
  return plays;
}

type Play = (build: Build, scenario: Scenario, folder: string) => Promise<Omit<Played, "name">>;

const PLAYS: Readonly<Record<"post" | "cancel", Play>> = { post: playPost, cancel: playCancel };

/** Runs main, writes the ids into its ledger, then runs post as after a failed step. */
async function playPost(build: Build, scenario: Scenario, folder: string): Promise<Omit<Played, "name">> {
  return withTikTok(scenario, folder, async (plan, world) => {
    const inputs = { ...plan.inputs, ...(scenario.dryRun && { cancel: "dry-run" }) };
    const main = await runStep(build, { ...plan, bundle: "validate", inputs });
    const ledger = main.outputs["publish-ids-file"];
    if (ledger === undefined)
      throw new Error(`Main of the ${build.name} build did not output its ledger.\n${main.printed}`);
    writeFileSync(ledger, scenario.announced ?? "");
    if (scenario.late !== undefined) world.moment?.then(() => appendFileSync(ledger, scenario.late ?? ""));
    return runStep(build, { ...plan, bundle: "post", inputs, state: main.state, interruption: world.interruption });
  });
}

async function playCancel(build: Build, scenario: Scenario, folder: string): Promise<Omit<Played, "name">> {
  return withTikTok(scenario, folder, (plan, world) => {
    const ids = Buffer.from(scenario.announced ?? "").toString("utf8");
    const inputs = {
      ...plan.inputs,
      // An environment variable can't contain NUL.
      "publish-ids": ids.replaceAll("\0", ""),
      ...(scenario.dryRun && { "dry-run": "true" }),
    };
    return runStep(build, { ...plan, bundle: "cancel", inputs, interruption: world.interruption });
  });
}

type World = { moment: Promise<void> | undefined; interruption: StepPlan["interruption"] };

async function withTikTok(
  { tiktok: options, inputs, when, signal }: Scenario,
  folder: string,
  run: (plan: Omit<StepPlan, "bundle">, world: World) => Promise<{ exit: string }>,
): Promise<Omit<Played, "name">> {
  const workspace = join(folder, "workspace");
  const temp = join(folder, "temp");
  mkdirSync(workspace, { recursive: true });
  const tiktok = await startTikTok(options);
  try {
    const moment = when === undefined ? undefined : tiktok.until(when);
    const usual = {
      "access-token": CREATOR_TOKEN,
      "tiktok-api-url": tiktok.url,
      "cancel-timeout": "30",
      "fail-on": "error",
      "job-status": "failure",
    };
    const interruption = signal === undefined || moment === undefined ? undefined : { signal, after: moment };
    const { exit } = await run({ workspace, temp, inputs: { ...usual, ...inputs } }, { moment, interruption });
    const report = readReport(temp, { [tiktok.url]: "https://tiktok", [new URL(tiktok.url).host]: "tiktok" });
    return { exit, cancellations: report?.cancellations ?? [] };
  } finally {
    await tiktok.close();
  }
}
