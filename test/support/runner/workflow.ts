import type {
  Step as ParsedStep,
  WorkflowJob as ParsedWorkflowJob,
} from "@actions/workflow-parser/model/workflow-template";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { type CallInterface, provideWorkflows, readCallInterface } from "./call-interface.ts";
import type { Template, Templates } from "./expressions.ts";
import { combine, type MatrixValue, type MatrixValues } from "./matrix.ts";
import { optional, toTemplate, toTemplates, UnusableFileError } from "./template.ts";
import { convertWorkflowTemplate, isBasicExpression, isMapping, parseWorkflow } from "./workflow-parser.ts";

/** `call`: what its callers pass and get, if other workflows can call it (`on: workflow_call`). */
export type Workflow = { name: string; env: Templates; jobs: readonly WorkflowJob[]; call?: CallInterface };

export type WorkflowJob = Job | CallingJob;

/** `condition` is its `if`, with `success() &&` before it if it has no status function. */
type BaseJob = {
  id: string;
  name: Template;
  needs: readonly string[];
  condition: string;
  /** The combinations of its matrix. A job without a matrix has one, `null`. */
  matrix: readonly (MatrixValues | null)[];
};

/** A job with steps of its own. `environment`: the name of the environment that it waits for. */
export type Job = BaseJob & {
  kind: "steps";
  env: Templates;
  environment?: Template;
  outputs: Templates;
  steps: readonly Step[];
};

/** A job that runs another workflow of the repository. `reference`: `./.github/workflows/<file>`. */
export type CallingJob = BaseJob & {
  kind: "call";
  reference: string;
  with: Templates;
  secrets: Templates | "inherit";
};

/** A step. An `id` that starts with `__` was made up, and is in no context. */
export type Step = {
  id: string;
  name?: Template;
  condition: string;
  env: Templates;
  continueOnError?: Template;
  timeoutMinutes?: Template;
  does: RunScript | UseAction;
};

export type RunScript = { kind: "run"; script: Template; shell?: Template; workingDirectory?: Template };

export type UseAction = { kind: "uses"; reference: string; with: Templates };

const UNSUPPORTED_IN_WORKFLOW = ["defaults"];
const UNSUPPORTED_IN_JOB = ["container", "services", "defaults", "continue-on-error"];
const UNSUPPORTED_IN_STEP = ["background", "wait", "wait-all", "cancel", "parallel"];

/** What GitHub's parser finds wrong with a workflow: nothing, if GitHub would run it. Called workflows are not read. */
export async function findProblems(text: string, fileName: string): Promise<string[]> {
  return (await parse(text, fileName)).problems;
}

/**
 * Reads a workflow as GitHub does. Throws UnusableFileError with every problem that GitHub's parser finds, also in how
 * it calls other workflows, which are in `folder`.
 */
export async function readWorkflow(text: string, fileName: string, folder: string): Promise<Workflow> {
  const { value, converted, problems } = await parse(text, fileName, folder);
  if (!value || !converted || problems.length > 0) throw new UnusableFileError(problems.join("\n"));

  const root = value.assertMapping("workflow");
  refuse(root, UNSUPPORTED_IN_WORKFLOW, fileName);
  const jobs = root.find("jobs")?.assertMapping("jobs");
  const call = readCallInterface(root.find("on"));
  return {
    name: root.find("name")?.assertString("name").value ?? fileName,
    env: toTemplates(root.find("env")),
    jobs: converted.jobs.map((job) => {
      const mapping = jobs?.find(job.id.value)?.assertMapping("job");
      if (!mapping) throw new UnusableFileError(`${fileName}: no job that runs here: ${job.id.value}`);
      return toJob(job, mapping);
    }),
    ...(call && { call }),
  };
}

async function parse(text: string, fileName: string, folder?: string) {
  const { context, value } = parseWorkflow(fileName, text);
  const options = { fetchReusableWorkflowDepth: folder === undefined ? 0 : 1 };
  const files = folder === undefined ? undefined : provideWorkflows(folder);
  const converted = value ? await convertWorkflowTemplate(context, value, files, options) : undefined;
  return { value, converted, problems: context.errors.getErrors().map((error) => error.message) };
}

function toJob(job: ParsedWorkflowJob, mapping: MappingToken): WorkflowJob {
  refuse(mapping, UNSUPPORTED_IN_JOB, job.id.value);
  const base = {
    id: job.id.value,
    name: toTemplate(job.name ?? job.id),
    needs: (job.needs ?? []).map((need) => need.value),
    condition: job.if.expression,
    matrix: toMatrix(mapping.find("strategy")?.assertMapping("strategy"), job.id.value),
  };
  if (job.type === "reusableWorkflowJob") {
    const secrets = job["inherit-secrets"] ? "inherit" : toTemplates(job["secret-values"]);
    return { ...base, kind: "call", reference: job.ref.value, with: toTemplates(job["input-values"]), secrets };
  }
  const steps = mapping.find("steps")?.assertSequence("steps");
  return {
    ...base,
    kind: "steps",
    env: toTemplates(job.env),
    ...optional("environment", findEnvironment(mapping.find("environment"))),
    outputs: toTemplates(job.outputs),
    steps: job.steps.map((step, index) => toStep(step, steps?.get(index).assertMapping("step"))),
  };
}

/** `environment: name`, or `environment: { name: name }`. */
function findEnvironment(token: TemplateToken | undefined): TemplateToken | undefined {
  return token && isMapping(token) ? token.find("name") : token;
}

/**
 * Only lists of plain values, and of mappings of those. The jobs run one after another, so none ends the others:
 * `fail-fast` must be false.
 */
function toMatrix(strategy: MappingToken | undefined, where: string): Job["matrix"] {
  const matrix = strategy?.find("matrix");
  if (!matrix) return [null];
  const mapping = isBasicExpression(matrix) ? undefined : matrix.assertMapping("matrix");
  if (strategy?.find("fail-fast")?.toString() !== "false")
    throw new UnusableFileError(`${where}: the stand-in does not support a matrix without fail-fast: false`);
  if (!mapping) throw new UnusableFileError(`${where}: the stand-in does not support a matrix that is an expression`);
  refuse(mapping, ["include", "exclude"], where);
  const lists = [...mapping].map(({ key, value }): [string, MatrixValue[]] => [
    key.toString(),
    [...value.assertSequence("values")].map((each) => (isMapping(each) ? toTexts(each) : toText(each))),
  ]);
  return combine(lists);
}

/** The parser's model of a step leaves out what the file says of `with`, `shell` and more: `mapping` has it. */
export function toStep(step: ParsedStep, mapping: MappingToken | undefined): Step {
  if (!mapping || !("if" in step) || !step.if) throw new UnusableFileError(`no step that runs here: ${step.id}`);
  refuse(mapping, UNSUPPORTED_IN_STEP, step.id);
  return {
    id: step.id,
    condition: step.if.expression,
    env: toTemplates(mapping.find("env")),
    ...optional("name", mapping.find("name")),
    ...optional("continueOnError", mapping.find("continue-on-error")),
    ...optional("timeoutMinutes", mapping.find("timeout-minutes")),
    does:
      "uses" in step
        ? { kind: "uses", reference: step.uses.value, with: toTemplates(mapping.find("with")) }
        : {
            kind: "run",
            script: toTemplate(mapping.find("run")),
            ...optional("shell", mapping.find("shell")),
            ...optional("workingDirectory", mapping.find("working-directory")),
          },
  };
}

const toText = (token: TemplateToken): string => token.assertScalar("value").toString();

const toTexts = (mapping: MappingToken): Record<string, string> =>
  Object.fromEntries([...mapping].map(({ key, value }) => [key.toString(), toText(value)]));

function refuse(mapping: MappingToken, keys: readonly string[], where: string): void {
  const found = keys.filter((key) => mapping.find(key) !== undefined);
  if (found.length > 0) throw new UnusableFileError(`${where}: the stand-in does not support ${found.join(", ")}`);
}
