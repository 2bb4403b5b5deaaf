import { dirname } from "node:path";
import type { EnvironmentFiles } from "./environment-files.ts";
import type { Scope } from "./expressions.ts";
import type { MatrixValues } from "./matrix.ts";
import type { Conclusion, StepResult } from "./result.ts";
import type { JobLog, StepOutput } from "./step-output.ts";
import type { Step } from "./workflow.ts";

/** An action that is not in the workspace: its folder, or a function that replaces it. */
export type ActionSource = string | ((use: ActionUse) => void | Promise<void>);

type ActionUse = { inputs: Readonly<Record<string, string>>; workspace: string };

/** What all jobs of a run have in common. Paths are absolute. */
export type RunSettings = {
  workspace: string;
  temp: string;
  actions: Readonly<Record<string, ActionSource>>;
  /** The `github` context, `event` and `token` in it. */
  github: Readonly<Record<string, unknown>>;
  secrets: Readonly<Record<string, string>>;
  vars: Readonly<Record<string, string>>;
  /** The environment of the machine. */
  machineEnv: Readonly<Record<string, string>>;
  scale: number;
  minuteMs: number;
};

/** A step in progress: a step of the workflow, or the post step of one. */
export type PlannedStep = {
  step: Step;
  condition: string;
  /** What the action saved. The post step of an action has it from its main step. */
  state: Record<string, string>;
  /** The name of a post step. */
  postName?: string;
};

/** A job in progress. */
export type JobState = {
  readonly settings: RunSettings;
  readonly id: string;
  readonly needs: Readonly<Record<string, { result: Conclusion; outputs: Readonly<Record<string, string>> }>>;
  /** The values from the job's matrix, if it has one. */
  readonly matrix: MatrixValues | null;
  readonly log: JobLog;
  status: "success" | "failure" | "cancelled";
  /** Environment of workflow and job, and what steps exported. */
  env: Record<string, string>;
  /** The folders that steps added to PATH. The first one is searched last. */
  path: string[];
  /** The `steps` context. */
  readonly steps: Record<string, Pick<StepResult, "outputs" | "outcome" | "conclusion">>;
  /** Post steps, in the order in which their actions started. */
  readonly posts: PlannedStep[];
  readonly processGroups: number[];
  /** The current step: whether its condition (still) holds, and how to end it. */
  running?: { isWanted(): boolean; stop(): void };
};

/** A step while it runs. `env`: the job's and the step's own. */
export type StepRun = {
  name: string;
  plan: PlannedStep;
  job: JobState;
  output: StepOutput;
  env: Readonly<Record<string, string>>;
  /** What the step's expressions see at this moment. It may change during any wait. */
  scope(): StepScope;
  stop: AbortSignal;
};

export type StepScope = ReturnType<typeof stepScope>;

/** What the expressions of a job see, outside its steps. */
export function jobScope({ settings, id, needs, matrix, env, status, steps }: JobState) {
  const { github, secrets, vars, temp, workspace } = settings;
  return {
    contexts: {
      github: { ...github, job: id },
      env,
      vars,
      job: { status },
      steps,
      runner: { ...RUNNER, temp, workspace: dirname(workspace) },
      secrets,
      strategy: { "fail-fast": true, "job-index": 0, "job-total": 1, "max-parallel": 1 },
      matrix,
      needs,
      inputs: inputsOf(github.event),
    },
    status: { success: status === "success", failure: status === "failure", cancelled: status === "cancelled" },
  } satisfies Scope;
}

/** What the expressions of one step see at this moment. `env` includes the step's own. */
export function stepScope(job: JobState, step: Step, env: Readonly<Record<string, string>>, files: EnvironmentFiles) {
  const { contexts, status } = jobScope(job);
  return { contexts: { ...contexts, env, github: { ...contexts.github, ...files, action: step.id } }, status };
}

/**
 * The environment of a step's process: the machine's, the job's and the step's, `additions`, and what GitHub sets.
 * Source: actions/runner, src/Runner.Worker: GitHubContext.cs, RunnerContext.cs, Handler.cs; ProcessInvoker.cs.
 */
export function processEnvironment(
  { job, env }: StepRun,
  { contexts }: StepScope,
  additions: Readonly<Record<string, string>>,
): Record<string, string> {
  const { token: _token, ...github }: Record<string, unknown> = contexts.github;
  const given: Record<string, string> = { CI: "true", ...job.settings.machineEnv, ...env, ...additions };
  return {
    ...given,
    PATH: [...job.path.toReversed(), given.PATH].join(":"),
    ...prefixTexts("GITHUB_", github),
    ...prefixTexts("RUNNER_", contexts.runner),
    GITHUB_ACTIONS: "true",
  };
}

function prefixTexts(prefix: string, context: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(context).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return Object.fromEntries(texts.map(([key, value]) => [prefix + key.toUpperCase(), value]));
}

const RUNNER = {
  name: "stand-in",
  os: process.platform === "darwin" ? "macOS" : "Linux",
  arch: process.arch === "arm64" ? "ARM64" : "X64",
  environment: "self-hosted",
  tool_cache: "/opt/hostedtoolcache",
};

function inputsOf(event: unknown): unknown {
  return typeof event === "object" && event !== null && "inputs" in event ? event.inputs : {};
}
