import type { Job as ParsedJob, Step as ParsedStep } from "@actions/workflow-parser/model/workflow-template";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Template, Templates } from "./expressions.ts";
import { combine, type MatrixValues } from "./matrix.ts";
import { convertWorkflowTemplate, isBasicExpression, parseWorkflow } from "./workflow-parser.ts";

export type Workflow = { name: string; env: Templates; jobs: readonly Job[] };

/** A job. `condition` is its `if`, with `success() &&` before it if it has no status function. */
export type Job = {
  id: string;
  name: Template;
  needs: readonly string[];
  condition: string;
  env: Templates;
  outputs: Templates;
  /** The combinations of its matrix. A job without a matrix has one, `null`. */
  matrix: readonly (MatrixValues | null)[];
  steps: readonly Step[];
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

/** A file that GitHub would reject, or that uses something the stand-in does not support. */
export class UnusableFileError extends Error {
  override readonly name = "UnusableFileError";
}

const UNSUPPORTED_IN_WORKFLOW = ["defaults"];
const UNSUPPORTED_IN_JOB = ["uses", "container", "services", "defaults", "continue-on-error"];
const UNSUPPORTED_IN_STEP = ["background", "wait", "wait-all", "cancel", "parallel"];

/** What GitHub's parser finds wrong with a workflow: nothing, if GitHub would run it. */
export async function findProblems(text: string, fileName: string): Promise<string[]> {
  return (await parse(text, fileName)).problems;
}

/** Reads a workflow as GitHub does. Throws UnusableFileError with every problem that GitHub's parser finds. */
export async function readWorkflow(text: string, fileName = "workflow.yml"): Promise<Workflow> {
  const { value, converted, problems } = await parse(text, fileName);
  if (!value || !converted || problems.length > 0) throw new UnusableFileError(problems.join("\n"));

  const root = value.assertMapping("workflow");
  refuse(root, UNSUPPORTED_IN_WORKFLOW, fileName);
  const jobs = root.find("jobs")?.assertMapping("jobs");
  return {
    name: root.find("name")?.assertString("name").value ?? fileName,
    env: toTemplates(root.find("env")),
    jobs: converted.jobs.map((job) => {
      const mapping = jobs?.find(job.id.value)?.assertMapping("job");
      if (!mapping || job.type !== "job")
        throw new UnusableFileError(`${fileName}: no job that runs here: ${job.id.value}`);
      return toJob(job, mapping);
    }),
  };
}

async function parse(text: string, fileName: string) {
  const { context, value } = parseWorkflow(fileName, text);
  const converted = value ? await convertWorkflowTemplate(context, value) : undefined;
  return { value, converted, problems: context.errors.getErrors().map((error) => error.message) };
}

function toJob(job: ParsedJob, mapping: MappingToken): Job {
  refuse(mapping, UNSUPPORTED_IN_JOB, job.id.value);
  const steps = mapping.find("steps")?.assertSequence("steps");
  return {
    id: job.id.value,
    name: toTemplate(job.name ?? job.id),
    needs: (job.needs ?? []).map((need) => need.value),
    condition: job.if.expression,
    env: toTemplates(job.env),
    outputs: toTemplates(job.outputs),
    matrix: toMatrix(mapping.find("strategy")?.assertMapping("strategy"), job.id.value),
    steps: job.steps.map((step, index) => toStep(step, steps?.get(index).assertMapping("step"))),
  };
}

/** Only lists of plain values. The jobs run one after another, so none ends the others: `fail-fast` must be false. */
function toMatrix(strategy: MappingToken | undefined, where: string): Job["matrix"] {
  const matrix = strategy?.find("matrix");
  if (!matrix) return [null];
  const mapping = isBasicExpression(matrix) ? undefined : matrix.assertMapping("matrix");
  if (strategy?.find("fail-fast")?.toString() !== "false")
    throw new UnusableFileError(`${where}: the stand-in does not support a matrix without fail-fast: false`);
  if (!mapping) throw new UnusableFileError(`${where}: the stand-in does not support a matrix that is an expression`);
  refuse(mapping, ["include", "exclude"], where);
  const lists = [...mapping].map(({ key, value }): [string, string[]] => [
    key.toString(),
    [...value.assertSequence("values")].map((each) => each.assertScalar("value").toString()),
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

function refuse(mapping: MappingToken, keys: readonly string[], where: string): void {
  const found = keys.filter((key) => mapping.find(key) !== undefined);
  if (found.length > 0) throw new UnusableFileError(`${where}: the stand-in does not support ${found.join(", ")}`);
}

function optional<Key extends string>(key: Key, token: TemplateToken | undefined): { [K in Key]?: Template } {
  const result: { [K in Key]?: Template } = {};
  if (token) result[key] = toTemplate(token);
  return result;
}

/** The value that a scalar stands for; text with `${{ }}` in it has become one expression in the parser. */
export function toTemplate(token: TemplateToken | undefined): Template {
  if (token && isBasicExpression(token)) return { kind: "expression", expression: token.expression };
  return { kind: "literal", text: token?.assertScalar("value").toString() ?? "" };
}

function toTemplates(token: TemplateToken | undefined): Templates {
  const pairs = token ? [...token.assertMapping("mapping")] : [];
  return Object.fromEntries(pairs.map(({ key, value }) => [key.toString(), toTemplate(value)]));
}
