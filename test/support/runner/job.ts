import type { Cancellation } from "./cancellation.ts";
import { evaluateCondition, evaluateText, evaluateTexts, type Scope } from "./expressions.ts";
import { type JobState, jobScope, type PlannedStep, type RunSettings } from "./job-state.ts";
import { createMasks } from "./masks.ts";
import { killGroup } from "./processes.ts";
import type { JobResult, StepResult } from "./result.ts";
import { runStep } from "./step.ts";
import { ANNOTATIONS_PER_JOB, createStepOutput } from "./step-output.ts";
import { prepareTemp } from "./temp.ts";
import type { Job, Workflow } from "./workflow.ts";

/** The input of a job. */
export type JobRequest = {
  workflow: Workflow;
  job: Job;
  settings: RunSettings;
  needs: JobState["needs"];
  matrix: JobState["matrix"];
  strategy: JobState["strategy"];
  /** What the job's own `if` sees at this moment. */
  scope(): Scope;
  cancellation: Cancellation;
  onLine(line: string): void;
};

/** Runs the steps of a job, and then the post steps that they left behind, the last one first. */
export async function runJob(request: JobRequest): Promise<JobResult> {
  const { workflow, job, settings, cancellation } = request;
  prepareTemp(settings);
  const state = createState(request);
  const unsubscribe = cancellation.subscribe(() => cancelJob(state, request));
  const steps: StepResult[] = [];
  const completion = createStepOutput(state.log);
  const run = async (plan: PlannedStep) => {
    const result = await runStep(plan, state);
    if (result.conclusion === "failure" && state.status === "success") state.status = "failure";
    steps.push(...state.embedded.splice(0), result);
  };
  let outputs: Record<string, string> = {};
  try {
    state.env = evaluateTexts(workflow.env, jobScope(state));
    state.env = { ...state.env, ...evaluateTexts(job.env, jobScope(state)) };
    for (const step of job.steps) await run({ step, condition: step.condition, state: {} });
    for (let post = state.posts.pop(); post; post = state.posts.pop()) await run(post);
    outputs = evaluateOutputs(job, state, completion.annotate);
  } finally {
    unsubscribe();
    // Processes that steps have left running end only in "Complete job".
    for (const group of state.processGroups) killGroup(group);
  }
  const name = evaluateText(job.name, jobScope(state));
  return { id: job.id, name, conclusion: state.status, steps, outputs, env: state.env, log: completion.seen.log };
}

function createState({ job, settings, needs, matrix, strategy, cancellation, onLine }: JobRequest): JobState {
  return {
    settings,
    id: job.id,
    needs,
    matrix,
    strategy,
    log: {
      masks: createMasks([...Object.values(settings.secrets), String(settings.github.token)]),
      workspace: settings.workspace,
      annotationsLeft: ANNOTATIONS_PER_JOB,
      onLine,
      onRawLine: cancellation.seeLine,
    },
    status: "success",
    env: {},
    path: [],
    steps: {},
    posts: [],
    processGroups: [],
    embedded: [],
    embeddedState: new Map(),
  };
}

/**
 * Cancelling overwrites any other status, and ends the running step unless its condition still holds. The same is true
 * for jobs. A second cancellation ends the step in any case. GitHub's button does not send it, but Ctrl+C does in the
 * terminal of a self-hosted runner, and so does the shutdown of its machine.
 * Source: actions/runner, StepsRunner.cs ("Re-evaluate condition on job cancellation").
 */
function cancelJob(state: JobState, { job, scope }: JobRequest): void {
  if (evaluateCondition(job.condition, scope())) return;
  const isSecond = state.status === "cancelled";
  state.status = "cancelled";
  if (isSecond || !state.running?.isWanted()) state.running?.stop();
}

/** Source: actions/runner, src/Runner.Worker/JobExtension.cs (FinalizeJob). */
function evaluateOutputs(
  job: Job,
  state: JobState,
  annotate: (level: "warning", message: string) => void,
): Record<string, string> {
  const outputs = Object.entries(evaluateTexts(job.outputs, jobScope(state))).filter(([, value]) => value !== "");
  const isOpen = (value: string) => state.log.masks.apply(value) === value;
  for (const [name, value] of outputs) {
    if (!isOpen(value)) annotate("warning", `Skip output '${name}' since it may contain secret.`);
  }
  return Object.fromEntries(outputs.filter(([, value]) => isOpen(value)));
}
