import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type CancelMoment, createCancellation } from "./cancellation.ts";
import type { Environments } from "./environments.ts";
import type { ActionSource, RunSettings } from "./job-state.ts";
import { runJobs, worstOf } from "./jobs.ts";
import type { JobResult, StepResult, WorkflowResult } from "./result.ts";
import { findStep } from "./result.ts";
import { makeTemp, removeTemp } from "./temp.ts";
import { readWorkflow } from "./workflow.ts";

/** The options of a run, besides the workflow. */
export type RunOptions = {
  /** The folder that steps run in (GITHUB_WORKSPACE). It is there before the first step, and all jobs share it. */
  workspace: string;
  /** Actions by `owner/repository`, with any ref: a folder, or a function that replaces the action. */
  actions?: Readonly<Record<string, ActionSource>>;
  secrets?: Readonly<Record<string, string>>;
  /** The variables of the repository: the `vars` context. */
  vars?: Readonly<Record<string, string>>;
  /** The environments that jobs may wait for, by name. Any other has no secrets and no reviewers. */
  environments?: Environments;
  /** By default, a push with an empty payload. */
  event?: { name: string; payload: object };
  /** More of the `github` context, such as `repository`, `sha`, `ref`, `token`. */
  github?: Readonly<Record<string, string>>;
  /** The machine's environment, besides PATH and HOME: a proxy, for example. */
  env?: Readonly<Record<string, string>>;
  /** RUNNER_TEMP, emptied by every job. By default, a folder that is gone after the run. */
  temp?: string;
  /** Factor for the time that a process has to end. */
  scale?: number;
  /** How long a minute of `timeout-minutes` lasts. */
  minuteMs?: number;
  /** Called with each line of the log at once, masked. */
  onLine?(line: string): void;
  /** When to cancel the run, and again. */
  cancelWhen?: readonly CancelMoment[];
};

/**
 * Runs a workflow as GitHub would: its `workflow` is a file's path, or the text of one. Jobs run one after another.
 * `on`, `permissions`, `concurrency` and the `timeout-minutes` of a job are ignored. Rejects with UnusableFileError for
 * a workflow that GitHub would reject, or that uses something the stand-in does not support: Docker actions,
 * containers, most of what a matrix may say, workflows of other repositories. The jobs of a matrix have the same id. A
 * workflow that a job calls is in the folder of the file, or else in `.github/workflows` of the workspace.
 */
export async function runWorkflow(options: RunOptions & { workflow: string }): Promise<WorkflowResult> {
  const { workflow: source, cancelWhen = [], environments = {}, onLine = () => {} } = options;
  const isText = source.includes("\n");
  const folder = isText ? join(options.workspace, ".github/workflows") : dirname(source);
  const workflow = isText
    ? await readWorkflow(source, "workflow.yml", folder)
    : await readWorkflow(readFileSync(source, "utf8"), basename(source), folder);
  const temp = resolve(options.temp ?? makeTemp());
  const settings = createSettings(options, temp, workflow.name);
  const cancellation = createCancellation(cancelWhen);
  try {
    const { jobs } = await runJobs(workflow, { settings, folder, environments, cancellation, onLine });
    const conclusion = worstOf(jobs);
    return { conclusion: conclusion === "skipped" ? "success" : conclusion, jobs };
  } finally {
    cancellation.stop();
    if (options.temp === undefined) removeTemp(temp);
  }
}

export type ActionResult = { job: JobResult; main: StepResult; post?: StepResult };

/** Runs a job of one step, with the id `action`, that uses the action in a folder. Inputs may hold expressions. */
export async function runAction(
  options: RunOptions & { action: string; inputs?: Readonly<Record<string, string>> },
): Promise<ActionResult> {
  const { action, inputs = {}, ...rest } = options;
  const steps = [{ id: "action", uses: "stand-in/action@v1", with: inputs }];
  // JSON is YAML.
  const workflow = JSON.stringify({ on: "push", jobs: { job: { "runs-on": "ubuntu-latest", steps } } }, null, 2);
  const { jobs } = await runWorkflow({ ...rest, workflow, actions: { "stand-in/action": action } });
  const [job] = jobs;
  if (!job) throw new Error("no job has run");
  const post = job.steps.find((step) => step.phase === "post");
  return { job, main: findStep(job, "action"), ...(post ? { post } : {}) };
}

function createSettings(options: RunOptions, temp: string, workflowName: string): RunSettings {
  const {
    workspace,
    actions = {},
    secrets = {},
    vars = {},
    event = { name: "push", payload: {} },
    github = {},
    env = {},
  } = options;
  const repository = github.repository ?? "acme/videos";
  const token = github.token ?? "ghs_token_of_the_stand_in";
  return {
    workspace: resolve(workspace),
    temp,
    actions,
    github: {
      ...GITHUB,
      workflow: workflowName,
      repository,
      repository_owner: repository.split("/")[0],
      event_name: event.name,
      ...github,
      token,
      event: event.payload,
      event_path: join(temp, "_github_workflow", "event.json"),
      workspace: resolve(workspace),
    },
    inputs: inputsOf(event.payload),
    secrets: { GITHUB_TOKEN: token, ...secrets },
    vars,
    machineEnv: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...env },
    scale: options.scale ?? 1,
    minuteMs: options.minuteMs ?? 60_000,
  };
}

const GITHUB = {
  actor: "octocat",
  triggering_actor: "octocat",
  api_url: "https://api.github.com",
  graphql_url: "https://api.github.com/graphql",
  server_url: "https://github.com",
  base_ref: "",
  head_ref: "",
  ref: "refs/heads/main",
  ref_name: "main",
  ref_type: "branch",
  ref_protected: "false",
  sha: "ffac537e6cbbf934b08745a378932722df287a53",
  run_id: "1658821493",
  run_number: "3",
  run_attempt: "1",
  retention_days: "90",
};

function inputsOf(event: object): RunSettings["inputs"] {
  return "inputs" in event && typeof event.inputs === "object" ? { ...event.inputs } : {};
}
