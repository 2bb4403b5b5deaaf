/** One of the two builds, and how one of its bundles is run: as a process, with what GitHub's runner gives a step. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEnvironmentFiles, parsePairs } from "../../test/support/runner/environment-files.ts";

export type Build = { name: "old" | "new"; dist: string };

/** Something that both builds gave, by build. */
export type Pair<T> = Readonly<Record<Build["name"], T>>;

export type StepPlan = {
  bundle: "validate" | "post" | "cancel";
  workspace: string;
  /** RUNNER_TEMP. The report is written there. */
  temp: string;
  inputs: Readonly<Record<string, string>>;
  /** What main saved for post. */
  state?: Readonly<Record<string, string>>;
  /** Sends a signal to the process once the promise resolves. */
  interruption?: { signal: NodeJS.Signals; after: Promise<unknown> } | undefined;
};

/** `exit`: the exit code, or what ended the process instead. */
type StepEnd = { exit: string; outputs: Record<string, string>; state: Record<string, string>; printed: string };

/** Longer than any step here takes: the longest `cancel-timeout`, or thousands of videos. */
const LIMIT_MS = 300_000;

/** Runs a bundle to its end. Inputs that are left out are not set, so that each build takes its own defaults. */
export async function runStep({ dist }: Build, plan: StepPlan): Promise<StepEnd> {
  const { bundle, workspace, temp, inputs, state = {}, interruption } = plan;
  mkdirSync(temp, { recursive: true });
  const files = createEnvironmentFiles(temp);
  const event = join(temp, "event.json");
  writeFileSync(event, "{}");
  const child = spawn(process.execPath, [join(dist, bundle, "index.js")], {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      HOME: temp,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "acme/videos",
      GITHUB_SHA: "0".repeat(40),
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: event,
      GITHUB_ENV: files.env,
      GITHUB_OUTPUT: files.output,
      GITHUB_PATH: files.path,
      GITHUB_STATE: files.state,
      GITHUB_STEP_SUMMARY: files.step_summary,
      RUNNER_TEMP: temp,
      ...prefixKeys("INPUT_", inputs, (name) => name.toUpperCase()),
      "INPUT_REPORT-FILE": reportOf(temp),
      ...prefixKeys("STATE_", state),
    },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  const limit = setTimeout(() => child.kill("SIGKILL"), LIMIT_MS);
  interruption?.after.then(() => child.kill(interruption.signal));
  const exit = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(String(code ?? signal)));
  });
  clearTimeout(limit);
  const pairsOf = (path: string) => parsePairs(readFileSync(path, "utf8")).pairs;
  return { exit, outputs: pairsOf(files.output), state: pairsOf(files.state), printed };
}

function prefixKeys(
  prefix: string,
  values: Readonly<Record<string, string>>,
  rename: (key: string) => string = (key) => key,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + rename(key), value]));
}

// ---------------------------------------------------------------------------------------------------------------------
// The report

type Json = Readonly<Record<string, unknown>>;

export type Finding = Json & { rule: string; level: string; message: string };

export type Video = Json & { path: string; verdict: string; facts: Json; findings: readonly Finding[] };

export type Cancellation = Json & { publishId: string | null; outcome: string; message: string };

/** What both builds write, and maybe more. It is not held to a schema: the builds may have different ones. */
export type Report = { videos: readonly Video[]; cancellations: readonly Cancellation[] };

/** The report that a step wrote into its `temp`, if it did. `places` get names: ports differ from run to run. */
export function readReport(temp: string, places: Readonly<Record<string, string>> = {}): Report | undefined {
  const file = reportOf(temp);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
  const text = Object.entries(places).reduce(
    (rest, [place, name]) => rest.replaceAll(place, name),
    readFileSync(file, "utf8"),
  );
  return JSON.parse(text);
}

function reportOf(temp: string): string {
  return join(temp, "report.json");
}

/** Has both builds do the same at the same time. */
export async function runBoth<T>(builds: Pair<Build>, run: (build: Build) => Promise<T>): Promise<Pair<T>> {
  const [old, now] = await Promise.all([run(builds.old), run(builds.new)]);
  return { old, new: now };
}
