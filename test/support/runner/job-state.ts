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
  /** The `inputs` context: of the event, or of the call of a reusable workflow. */
  inputs: Readonly<Record<string, unknown>>;
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
  /** For the post step of a composite action: what its steps left behind. */
  embedded?: Frame;
  /** For the post step of a step in a composite action: the id of that action's step. */
  frameId?: string;
};

/** What the steps of a composite action see in place of the job's, while it runs. */
export type Frame = {
  /** The ids of the steps that use composite actions, the outermost first, joined by `/`. */
  id: string;
  inputs: Readonly<Record<string, string>>;
  /** The `steps` context. */
  steps: JobState["steps"];
  /** What the `env` of the steps that use composite actions sets. */
  env: Readonly<Record<string, string>>;
  /** The action's folder. */
  folder: string;
  status: "success" | "failure" | "cancelled";
  /** Ends the whole action. */
  stop: AbortSignal;
  /** The post steps of all steps in the outermost composite action. */
  posts: PlannedStep[];
};

/** A job in progress. */
export type JobState = {
  readonly settings: RunSettings;
  readonly id: string;
  readonly needs: Readonly<Record<string, { result: Conclusion; outputs: Readonly<Record<string, string>> }>>;
  /** The values from the job's matrix, if it has one. */
  readonly matrix: MatrixValues | null;
  /** Which of the jobs of its matrix it is, from 0, and how many there are. Without a matrix, there is one. */
  readonly strategy: { index: number; total: number };
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
  /** The results of the steps of composite actions, until the step that uses the action has ended. */
  readonly embedded: StepResult[];
  /** The states of the steps of composite actions. */
  readonly embeddedState: Map<string, Record<string, string>>;
  /** The current step: whether its condition (still) holds, and how to end it. */
  running?: { isWanted(): boolean; stop(): void };
};

/** A step while it runs. `env`: the job's and the step's own. `overrides`: the own one, with that of outer actions. */
export type StepRun = {
  name: string;
  plan: PlannedStep;
  job: JobState;
  output: StepOutput;
  env: Readonly<Record<string, string>>;
  overrides: Readonly<Record<string, string>>;
  /** What the step's expressions see at this moment. It may change during any wait. */
  scope(): StepScope;
  stop: AbortSignal;
  /** The composite action that the step belongs to. */
  frame?: Frame | undefined;
};

export type StepScope = ReturnType<typeof stepScope>;

/** What the expressions of a job see, outside its steps. */
export function jobScope({ settings, id, needs, matrix, strategy, env, status, steps }: JobState) {
  const { github, secrets, vars, inputs, temp, workspace } = settings;
  return {
    contexts: {
      github: { ...github, job: id },
      env,
      vars,
      job: { status },
      steps,
      runner: { ...RUNNER, temp, workspace: dirname(workspace) },
      secrets,
      strategy: toStrategyContext(strategy, matrix),
      matrix,
      needs,
      inputs,
    },
    status: { success: status === "success", failure: status === "failure", cancelled: status === "cancelled" },
  } satisfies Scope;
}

/**
 * What the expressions of one step see at this moment. `env` includes the step's own. In a composite action there are
 * no secrets. Its main steps see the status of the action, its post steps that of the job.
 */
export function stepScope(
  job: JobState,
  { step, postName }: PlannedStep,
  env: Readonly<Record<string, string>>,
  files: EnvironmentFiles,
  frame?: Frame,
) {
  const { contexts, status } = jobScope(job);
  const github = { ...contexts.github, ...files, action: step.id };
  if (frame === undefined) return { contexts: { ...contexts, env, github }, status };
  const { inputs, steps, folder } = frame;
  const inside = { ...contexts, env, github: { ...github, action_path: folder }, inputs, steps, secrets: {} };
  const own = { ...status, success: frame.status === "success", failure: frame.status === "failure" };
  return { contexts: inside, status: postName === undefined ? own : status };
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

/** The `strategy` context. The stand-in runs a matrix only with `fail-fast: false`. */
export function toStrategyContext({ index, total }: JobState["strategy"], matrix: MatrixValues | null) {
  return { "fail-fast": matrix === null, "job-index": index, "job-total": total, "max-parallel": total };
}
