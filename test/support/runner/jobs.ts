/** Runs the jobs of a workflow, and of the workflows that these call. Starts no process itself. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { locateWorkflow } from "./call-interface.ts";
import type { Cancellation } from "./cancellation.ts";
import { type Environments, enterEnvironment } from "./environments.ts";
import { evaluateCondition, evaluateText, evaluateTexts, type Scope } from "./expressions.ts";
import { type JobRequest, runJob } from "./job.ts";
import { type RunSettings, toStrategyContext } from "./job-state.ts";
import type { Conclusion, JobResult } from "./result.ts";
import { type CallingJob, readWorkflow, type Workflow, type WorkflowJob } from "./workflow.ts";

/** What all workflows of a run have in common, except `settings`: each call has inputs and secrets of its own. */
type Run = {
  settings: RunSettings;
  /** The folder that stands for `.github/workflows`. */
  folder: string;
  environments: Environments;
  cancellation: Cancellation;
  onLine(line: string): void;
};

type Need = JobRequest["needs"][string];

/** What came of a workflow: its jobs, in the order in which they ran, and what its caller gets. */
type Played = { jobs: readonly JobResult[]; outputs: Need["outputs"] };

/** What came of a job, or of all jobs of its matrix: `jobs` are several, too, if it called a workflow. */
type Done = { need: Need; jobs: readonly JobResult[] };

/** One job, of a matrix or alone. */
type Place = Pick<JobRequest, "needs" | "matrix" | "strategy"> & { scope(): Scope };

/** Runs the jobs of a workflow one after another, each after those that it needs. */
export async function runJobs(workflow: Workflow, run: Run): Promise<Played> {
  const { settings, cancellation } = run;
  const done = new Map<string, Done>();
  const needOf = (id: string): Need => done.get(id)?.need ?? { result: "skipped", outputs: {} };
  for (let job = nextJob(workflow.jobs, done); job; job = nextJob(workflow.jobs, done)) {
    const needs = Object.fromEntries(job.needs.map((need) => [need, needOf(need)]));
    const ancestors = [...ancestorsOf(job, workflow.jobs)].map((each) => needOf(each).result);
    const scope = () => conditionScope(settings, needs, ancestors, cancellation.requested);
    const results: Done[] = [];
    for (const [index, matrix] of (evaluateCondition(job.condition, scope()) ? job.matrix : []).entries()) {
      const strategy = { index, total: job.matrix.length };
      results.push(await runOne(workflow, job, run, { needs, matrix, strategy, scope }));
    }
    if (results.length === 0) results.push(idle(job.id, cancellation.requested ? "cancelled" : "skipped"));
    done.set(job.id, join(results));
  }
  const ofJobs = Object.fromEntries([...done].map(([id, { need }]) => [id, need]));
  const { github, vars, inputs } = settings;
  const outputs = evaluateTexts(workflow.call?.outputs ?? {}, evaluation({ github, vars, inputs, jobs: ofJobs }));
  return { jobs: [...done.values()].flatMap(({ jobs }) => jobs), outputs };
}

async function runOne(workflow: Workflow, job: WorkflowJob, run: Run, place: Place): Promise<Done> {
  if (job.kind === "call") return call(job, run, place);
  const { cancellation, onLine } = run;
  const entered = await enterEnvironment(job, run.settings, evaluation(contextsOf(run.settings, place)), run);
  if (typeof entered === "string") return idle(job.id, entered);
  const result = await runJob({ ...{ workflow, job, settings: entered, cancellation, onLine }, ...place });
  return { need: { result: result.conclusion, outputs: result.outputs }, jobs: [result] };
}

/**
 * Runs the workflow that a job calls. It sees the caller's event, but neither its `env` nor its secrets, except those
 * that are passed. Its jobs are named after the caller's. Source: docs, "Reusing workflow configurations".
 */
async function call(job: CallingJob, run: Run, place: Place): Promise<Done> {
  const { settings, folder } = run;
  const file = locateWorkflow(job.reference, folder);
  const workflow = await readWorkflow(readFileSync(file, "utf8"), basename(file), folder);
  const scope = evaluation(contextsOf(settings, place));
  const given = evaluateTexts(job.with, scope);
  const inputs = Object.entries(workflow.call?.inputs ?? {}).map(([id, { type, fallback }]) => {
    const text = given[id] ?? (fallback ? evaluateText(fallback, scope) : undefined);
    return [id, toInput(type, text)];
  });
  const passed =
    job.secrets === "inherit"
      ? settings.secrets
      : evaluateTexts(job.secrets, evaluation({ ...scope.contexts, secrets: settings.secrets }));
  const secrets = { ...passed, GITHUB_TOKEN: settings.secrets.GITHUB_TOKEN ?? "" };
  const name = evaluateText(job.name, scope);
  const called = await runJobs(workflow, {
    ...run,
    settings: { ...settings, inputs: Object.fromEntries(inputs), secrets },
  });
  const jobs = called.jobs.map((each) => ({ ...each, id: `${job.id}/${each.id}`, name: `${name} / ${each.name}` }));
  return { need: { result: worstOf(jobs), outputs: called.outputs }, jobs };
}

/** The value of an input of a called workflow. One without a value is false, 0 or an empty text. */
function toInput(type: string, text = ""): unknown {
  if (type === "boolean") return text === "true";
  return type === "number" ? Number(text) : text;
}

/** A job that ended without a step. */
function idle(id: string, conclusion: Conclusion): Done {
  const job = { id, name: id, steps: [], outputs: {}, env: {}, log: [], conclusion };
  return { need: { result: conclusion, outputs: {} }, jobs: [job] };
}

/** What the jobs of a matrix are to those that need them. The last output of a name counts. */
function join(parts: readonly Done[]): Done {
  const result = worst(parts.map(({ need }) => need.result));
  const outputs = Object.assign({}, ...parts.map(({ need }) => need.outputs));
  return { need: { result, outputs }, jobs: parts.flatMap(({ jobs }) => jobs) };
}

function nextJob(jobs: readonly WorkflowJob[], done: ReadonlyMap<string, unknown>): WorkflowJob | undefined {
  return jobs.find((job) => !done.has(job.id) && job.needs.every((need) => done.has(need)));
}

/** How jobs ended together: a failure is worse than a cancellation. */
export function worstOf(jobs: readonly JobResult[]): Conclusion {
  return worst(jobs.map(({ conclusion }) => conclusion));
}

function worst(conclusions: readonly Conclusion[]): Conclusion {
  return (["failure", "cancelled", "success"] as const).find((each) => conclusions.includes(each)) ?? "skipped";
}

function ancestorsOf(job: WorkflowJob, jobs: readonly WorkflowJob[]): Set<string> {
  const parents = jobs.filter((each) => job.needs.includes(each.id));
  return new Set([...job.needs, ...parents.flatMap((parent) => [...ancestorsOf(parent, jobs)])]);
}

/** What the `if` of a job sees. Its status functions consider all jobs that it depends on, indirectly, too. */
function conditionScope(
  { github, vars, inputs }: RunSettings,
  needs: JobRequest["needs"],
  ancestors: readonly Conclusion[],
  cancelled: boolean,
): Scope {
  return {
    contexts: { github, needs, vars, inputs },
    status: {
      success: !cancelled && ancestors.every((each) => each === "success"),
      failure: ancestors.includes("failure"),
      cancelled,
    },
  };
}

/** What `with`, `environment` and the `name` of a job see. */
function contextsOf({ github, vars, inputs }: RunSettings, { needs, matrix, strategy }: Place): Scope["contexts"] {
  return { github, needs, vars, inputs, matrix, strategy: toStrategyContext(strategy, matrix) };
}

function evaluation(contexts: Scope["contexts"]): Scope {
  return { contexts, status: { success: true, failure: false, cancelled: false } };
}
