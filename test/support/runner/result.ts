import type { Command } from "./commands.ts";

export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

/** An annotation as GitHub shows it. `file` is relative to the workspace; lines and columns are as printed. */
export type Annotation = {
  level: "error" | "warning" | "notice";
  message: string;
  title?: string;
  file?: string;
  line?: string;
  endLine?: string;
  col?: string;
  endColumn?: string;
};

/** The result of a step. */
export type StepResult = {
  /** The `id` that the workflow gives the step, if it gives one. */
  id?: string;
  name: string;
  phase: "run" | "main" | "post";
  /** How it ended, and how that counts: with `continue-on-error`, a failure counts as success. */
  outcome: Conclusion;
  conclusion: Conclusion;
  exitCode?: number;
  signal?: NodeJS.Signals;
  /** The log as a person can download it: masked, annotations and groups as `##[error]…`, `##[group]…`. */
  log: readonly string[];
  /** What the process printed, before anything was read from it or masked in it. */
  rawOutput: string;
  annotations: readonly Annotation[];
  /** How many annotations were over GitHub's limits, and are in the log only. */
  annotationsDropped: number;
  /** Every workflow command that the runner saw in the output, in order. */
  commands: readonly Command[];
  outputs: Readonly<Record<string, string>>;
  state: Readonly<Record<string, string>>;
  /** Markdown; masked. */
  summary: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  endedAt: number;
};

/** The result of a job. `steps` are in the order in which they ran, post steps included. */
export type JobResult = {
  id: string;
  name: string;
  conclusion: Conclusion;
  steps: readonly StepResult[];
  outputs: Readonly<Record<string, string>>;
  /** The job's environment as it was at the end: the `env` of workflow and job, and what steps exported. */
  env: Readonly<Record<string, string>>;
  /** Log of "Complete job". */
  log: readonly string[];
};

/** The result of a run. `jobs` are in the order in which they ran. */
export type WorkflowResult = { conclusion: Conclusion; jobs: readonly JobResult[] };

/** The job with this id. Throws if there is none. */
export function findJob(result: WorkflowResult, id: string): JobResult {
  const job = result.jobs.find((each) => each.id === id);
  if (!job) throw new Error(`no job ${id}: ${result.jobs.map((each) => each.id).join(", ")}`);
  return job;
}

/** The step with this id or name, or the post step of the step with this id. Throws if there is none. */
export function findStep(job: JobResult, idOrName: string, phase?: "post"): StepResult {
  const step = job.steps.find(
    (each) => (each.id === idOrName || each.name === idOrName) && (phase ?? each.phase) === each.phase,
  );
  if (!step) throw new Error(`no step ${idOrName}: ${job.steps.map((each) => each.name).join(", ")}`);
  return step;
}
