import { createEnvironmentFiles, readEnvironmentFiles } from "./environment-files.ts";
import { evaluateCondition, evaluateText, evaluateTexts, type Scope } from "./expressions.ts";
import { type Frame, type JobState, type PlannedStep, type StepRun, stepScope } from "./job-state.ts";
import type { Conclusion, StepResult } from "./result.ts";
import { runScript } from "./script.ts";
import { createStepOutput } from "./step-output.ts";
import { useAction } from "./uses.ts";
import type { Step } from "./workflow.ts";

type StepEnd = Pick<StepResult, "outcome" | "exitCode" | "signal">;

/**
 * Runs one step from its `if` to its conclusion, and adds what it exported to the job. `frame`: the composite action
 * that the step belongs to.
 * Source: actions/runner, src/Runner.Worker/StepsRunner.cs and ActionRunner.cs.
 */
export async function runStep(plan: PlannedStep, job: JobState, frame?: Frame): Promise<StepResult> {
  const { step } = plan;
  const startedAt = Date.now();
  const output = createStepOutput(job.log);
  const files = createEnvironmentFiles(job.settings.temp);
  const overrides = { ...frame?.env };
  const env = { ...job.env, ...overrides };
  const scope = () => stepScope(job, plan, env, files, frame);
  let name = plan.postName ?? step.id;
  let end: StepEnd = { outcome: "failure" };
  try {
    Object.assign(overrides, evaluateTexts(step.env, scope()));
    Object.assign(env, overrides);
    name = plan.postName ?? job.log.masks.apply(displayName(step, scope()));
    end = evaluateCondition(plan.condition, scope())
      ? await perform({ name, plan, job, output, env, overrides, scope, frame })
      : SKIPPED;
  } catch (error) {
    output.reportError(error);
  }

  const written = readEnvironmentFiles(files);
  for (const error of written.errors) output.annotate("error", error);
  Object.assign(job.env, written.env);
  job.path = [...job.path.filter((path) => !written.path.includes(path)), ...new Set(written.path)];
  Object.assign(plan.state, output.seen.state, written.state);
  const outputs = { ...output.seen.outputs, ...written.output };

  const broken = written.broken || output.seen.commandFailed;
  const outcome = broken && end.outcome === "success" ? "failure" : end.outcome;
  const conclusion = outcome === "failure" && continuesOnError(step, scope()) ? "success" : outcome;
  const hasId = !step.id.startsWith("__");
  // A post step is not in the contexts: its outputs and its outcome are lost.
  if (hasId && plan.postName === undefined) (frame ?? job).steps[step.id] = { outputs, outcome, conclusion };

  const { log, rawLines, annotations, annotationsDropped, commands } = output.seen;
  return {
    ...(hasId ? { id: step.id } : {}),
    name,
    phase: step.does.kind === "run" ? "run" : plan.postName === undefined ? "main" : "post",
    ...end,
    outcome,
    conclusion,
    log,
    rawOutput: rawLines.map((line) => `${line}\n`).join(""),
    annotations,
    annotationsDropped,
    commands,
    outputs,
    state: { ...plan.state },
    summary: job.log.masks.apply(written.summary),
    startedAt,
    endedAt: Date.now(),
  };
}

const SKIPPED: StepEnd = { outcome: "skipped" };

/** Why a step was stopped. It has not succeeded then, however its process ends. */
type StopReason = { outcome: Conclusion; message: string };

/** Runs the step until it ends, its time is up, or the job is cancelled and its condition no longer holds. */
async function perform(run: Omit<StepRun, "stop">): Promise<StepEnd> {
  const { name, plan, job, output, scope, frame } = run;
  const controller = new AbortController();
  const stop = (reason: StopReason) => controller.abort(reason);
  const minutes = plan.step.timeoutMinutes ? Number(evaluateText(plan.step.timeoutMinutes, scope())) : 0;
  const timedOut = `The action '${name}' has timed out after ${minutes} minutes.`;
  const endTime = () => stop({ outcome: "failure", message: timedOut });
  const timer = minutes > 0 ? setTimeout(endTime, minutes * job.settings.minuteMs) : undefined;
  const stopWithAction = () => controller.abort(frame?.stop.reason);
  frame?.stop.addEventListener("abort", stopWithAction);
  const outer = job.running;
  const isWanted = () => evaluateCondition(plan.condition, scope());
  const cancel = () => stop({ outcome: "cancelled", message: "The operation was canceled." });
  job.running = {
    isWanted: () => (outer?.isWanted() ?? true) && isWanted(),
    stop: () => (outer === undefined || outer.isWanted() ? cancel() : outer.stop()),
  };
  try {
    const { does } = plan.step;
    const stoppable = { ...run, stop: controller.signal };
    const end = await (does.kind === "run" ? runScript(does, stoppable) : useAction(does, stoppable, runStep));
    if ("outcome" in end) return end;
    const { exitCode, signal } = end;
    const reason: StopReason | undefined = controller.signal.reason;
    if (reason) output.annotate("error", reason.message);
    return {
      outcome: reason?.outcome ?? (exitCode === 0 ? "success" : "failure"),
      ...(exitCode === null ? {} : { exitCode }),
      ...(signal === null ? {} : { signal }),
    };
  } finally {
    if (outer === undefined) delete job.running;
    else job.running = outer;
    frame?.stop.removeEventListener("abort", stopWithAction);
    clearTimeout(timer);
  }
}

function continuesOnError({ continueOnError }: Step, scope: Scope): boolean {
  return continueOnError !== undefined && evaluateText(continueOnError, scope) === "true";
}

function displayName({ name, does }: Step, scope: Scope): string {
  if (name) return firstLine(evaluateText(name, scope));
  return `Run ${does.kind === "run" ? firstLine(evaluateText(does.script, scope)) : does.reference}`;
}

function firstLine(text: string): string {
  return text.trimStart().split(/[\r\n]/)[0] ?? "";
}
