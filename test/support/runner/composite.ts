/** Runs composite actions and their post steps. Starts no process itself. */
import type { CompositeAction } from "./action.ts";
import { evaluateTexts } from "./expressions.ts";
import type { Frame, JobState, PlannedStep, StepRun } from "./job-state.ts";
import type { Conclusion, StepResult } from "./result.ts";

/** Runs one step: passed in, because a step can be a composite action. */
type RunStep = (plan: PlannedStep, job: JobState, frame: Frame) => Promise<StepResult>;

type Inputs = Readonly<Record<string, string>>;

/**
 * Runs the steps of a composite action until one fails. Their post steps run in the one post step of the outermost
 * composite action. Source: actions/runner, src/Runner.Worker/Handlers/CompositeActionHandler.cs.
 */
export async function runComposite(
  action: CompositeAction,
  inputs: Inputs,
  run: StepRun,
  runStep: RunStep,
): Promise<{ outcome: Conclusion }> {
  const { plan, job, output, scope, frame: outer } = run;
  const id = [...(outer === undefined ? [] : [outer.id]), plan.step.id].join("/");
  const frame: Frame = {
    ...{ id, inputs, steps: {}, env: run.overrides, folder: action.folder, status: "success", stop: run.stop },
    posts: outer?.posts ?? [],
  };
  for (const [index, step] of action.steps.entries()) {
    const state = takeState(job, `${action.folder} ${index}`);
    const result = await runStep({ step, condition: step.condition, state }, job, frame);
    job.embedded.push({ ...result, id: `${id}/${step.id}` });
    if (result.conclusion === "failure" || result.conclusion === "cancelled") {
      frame.status = result.conclusion;
      break;
    }
  }
  const { contexts, status } = scope();
  const inside = { contexts: { ...contexts, inputs, steps: frame.steps }, status };
  Object.assign(output.seen.outputs, evaluateTexts(action.outputs, inside));
  if (outer === undefined && frame.posts.length > 0) {
    const postName = `Post ${run.name}`;
    job.posts.push({ step: plan.step, state: {}, condition: "always()", postName, embedded: frame });
  }
  return { outcome: frame.status };
}

/**
 * Runs the post steps that the steps of a composite action left behind, those of nested composite actions included.
 * Their inputs are evaluated with the inputs and steps of the outermost composite action: what a nested one has passed
 * is empty, or the value of an input of the same name (actions/runner#2030, #2800, #3514).
 */
export async function runCompositePosts(
  { folder }: CompositeAction,
  inputs: Inputs,
  { plan, job, overrides, stop }: StepRun,
  runStep: RunStep,
): Promise<{ outcome: Conclusion }> {
  const main = plan.embedded;
  if (main === undefined) return { outcome: "success" };
  const frame: Frame = { ...main, inputs, env: overrides, folder, stop };
  let outcome: Conclusion = "success";
  for (let post = main.posts.pop(); post; post = main.posts.pop()) {
    const result = await runStep(post, job, frame);
    job.embedded.push({ ...result, id: `${post.frameId}/${post.step.id}` });
    if (result.conclusion === "failure" || result.conclusion === "cancelled") outcome = result.conclusion;
  }
  return { outcome };
}

/**
 * The state of a step of a composite action. All uses of the action share it, and the later value of a name replaces
 * the earlier one (actions/runner#1947).
 */
function takeState(job: JobState, key: string): Record<string, string> {
  const state = job.embeddedState.get(key) ?? {};
  job.embeddedState.set(key, state);
  return state;
}
