/** The two builds, and how to run one of their bundles: as a process, in the environment of a step. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEnvironmentFiles, parsePairs } from "../../test/support/runner/environment-files.ts";

export type Build = { name: "old" | "new"; dist: string };

/** A value of each build. */
export type Pair<T> = Readonly<Record<Build["name"], T>>;

export type StepPlan = {
  bundle: "validate" | "post" | "cancel";
  workspace: string;
  /** RUNNER_TEMP. The step writes its report there. */
  temp: string;
  inputs: Readonly<Record<string, string>>;
  /** What main saved for post. */
  state?: Readonly<Record<string, string>>;
  /** Sends a signal to the process when the promise resolves. */
  interruption?: { signal: NodeJS.Signals; after: Promise<unknown> } | undefined;
};

/** `exit`: the exit code, or the signal that ended the process. */
type StepEnd = { exit: string; outputs: Record<string, string>; state: Record<string, string>; printed: string };

/** Longer than any step here takes: the longest `cancel-timeout`, or thousands of videos. */
const LIMIT_MS = 300_000;

/** Runs a bundle to its end. Missing inputs are not set, so that each build uses its own defaults. */
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

/**
 * The fields that both builds write. It is not checked against a schema, because the builds may have different ones.
 */
export type Report = { videos: readonly Video[]; cancellations: readonly Cancellation[] };

/** The report in a step's `temp`, if there is one. Replaces `places` with names, because ports differ in each run. */
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

/** Runs the same with both builds at the same time. */
export async function runBoth<T>(builds: Pair<Build>, run: (build: Build) => Promise<T>): Promise<Pair<T>> {
  const [old, now] = await Promise.all([run(builds.old), run(builds.new)]);
  return { old, new: now };
}
