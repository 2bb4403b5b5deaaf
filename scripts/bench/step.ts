/** Prepares a step of the action as a process, as the runner starts it. Starts nothing. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { guardInputs } from "../../src/inputs.ts";
import { createEnvironmentFiles } from "../../test/support/runner/environment-files.ts";
import type { Command } from "./processes.ts";

const root = resolve(import.meta.dirname, "..", "..");

export type StepPlan = {
  bundle: "validate" | "post";
  workspace: string;
  /** Inputs that are left out are empty, as from the runner. */
  inputs?: Readonly<Record<string, string>>;
  state?: Readonly<Record<string, string>>;
};

/** A step that is ready to start. `outputFile`: where it writes its outputs. */
export type Step = { command: Command; options: { cwd: string; env: Record<string, string> }; outputFile: string };

/** Prepares to run a bundle of the root action as GitHub's runner does on a push. `temp`: RUNNER_TEMP. */
export function prepareStep({ bundle, workspace, inputs = {}, state = {} }: StepPlan, temp: string): Step {
  mkdirSync(temp, { recursive: true });
  const files = createEnvironmentFiles(temp);
  const event = join(temp, "event.json");
  writeFileSync(event, "{}");
  const empty = Object.fromEntries(Object.values(guardInputs).map(({ name }) => [name, ""]));
  return {
    command: [process.execPath, join(root, "dist", bundle, "index.js")],
    options: {
      cwd: workspace,
      env: {
        PATH: process.env.PATH ?? "",
        HOME: temp,
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: workspace,
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_REPOSITORY: "acme/videos",
        GITHUB_SHA: "0".repeat(40),
        GITHUB_EVENT_PATH: event,
        GITHUB_ENV: files.env,
        GITHUB_OUTPUT: files.output,
        GITHUB_PATH: files.path,
        GITHUB_STATE: files.state,
        GITHUB_STEP_SUMMARY: files.step_summary,
        RUNNER_TEMP: temp,
        ...prefixKeys("INPUT_", upperCaseKeys({ ...empty, ...inputs })),
        ...prefixKeys("STATE_", state),
      },
    },
    outputFile: files.output,
  };
}

function upperCaseKeys(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key.toUpperCase(), value]));
}

function prefixKeys(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, value]));
}
