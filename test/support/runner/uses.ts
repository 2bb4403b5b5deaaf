import { join } from "node:path";
import { type Action, readAction } from "./action.ts";
import { runComposite, runCompositePosts } from "./composite.ts";
import { evaluateTexts, type Scope } from "./expressions.ts";
import { type ActionSource, processEnvironment, type RunSettings, type StepRun } from "./job-state.ts";
import { type ProcessEnd, runProcess } from "./processes.ts";
import type { Conclusion } from "./result.ts";
import { printHead, type StepOutput } from "./step-output.ts";
import { UnusableFileError } from "./template.ts";
import type { UseAction } from "./workflow.ts";

/** Runs the main or the post script of an action, or the steps of a composite action through `runStep`. */
export async function useAction(
  does: UseAction,
  run: StepRun,
  runStep: Parameters<typeof runComposite>[3],
): Promise<ProcessEnd | { outcome: Conclusion }> {
  const { plan, job, output, scope, stop, frame } = run;
  const source = findAction(does.reference, job.settings);
  if (typeof source === "function") {
    printHead(output, does.reference, {});
    await source({ inputs: evaluateTexts(does.with, scope()), workspace: job.settings.workspace });
    return { exitCode: 0, signal: null };
  }

  const action = readAction(source);
  const isPost = plan.postName !== undefined;
  // Before anything that may fail: an action that has started can clean up.
  if (!isPost && action.kind === "script" && action.post !== undefined) {
    (frame ?? job).posts.push({
      step: plan.step,
      state: plan.state,
      condition: action.postCondition,
      postName: `Post ${run.name}`,
      ...(frame === undefined ? {} : { frameId: frame.id }),
    });
  }
  const now = scope();
  const inputs = evaluateInputs(does, action, now, output);
  if (isPost) output.print("Post job cleanup.");
  else printHead(output, does.reference, { with: inputs, env: run.env });
  if (action.kind === "composite") return (isPost ? runCompositePosts : runComposite)(action, inputs, run, runStep);
  return runProcess({
    command: [process.execPath, (isPost ? action.post : undefined) ?? action.main],
    cwd: job.settings.workspace,
    env: processEnvironment(run, now, {
      ...prefixKeys("STATE_", plan.state),
      ...inputVariables(inputs),
      GITHUB_ACTION_REPOSITORY: splitReference(does.reference).repository,
    }),
    stop,
    scale: job.settings.scale,
    onStart: (groupId) => job.processGroups.push(groupId),
    onLine: output.receive,
  });
}

/** `./folder` is in the workspace. For `owner/repository/folder@ref`, the caller names the repository's folder. */
function findAction(reference: string, { actions, workspace }: RunSettings): ActionSource {
  if (reference.startsWith("./")) return join(workspace, reference);
  const { repository, folder } = splitReference(reference);
  const source = actions[repository];
  if (source === undefined) throw new UnusableFileError(`${reference}: no such action; say what "${repository}" is`);
  return typeof source === "string" ? join(source, folder) : source;
}

/** Both are empty for an action of the workspace. */
function splitReference(reference: string): { repository: string; folder: string } {
  const [, repository = "", folder = ""] = /^([^/@]+\/[^/@]+)\/?([^@]*)@/.exec(reference) ?? [];
  return { repository, folder };
}

/** Evaluates the inputs for main and for post, each with the contexts of that moment. Input names ignore case. */
function evaluateInputs(does: UseAction, { defaults, deprecations }: Action, scope: Scope, output: StepOutput) {
  const given = evaluateTexts(does.with, scope);
  const names = Object.keys(given);
  const lowerNames = new Set(names.map((name) => name.toLowerCase()));
  for (const name of names.filter((each) => deprecations[each])) {
    output.annotate("warning", `Input '${name}' has been deprecated with message: ${deprecations[name]}`);
  }
  const valid = Object.keys(defaults);
  const lowerValid = new Set(valid.map((name) => name.toLowerCase()));
  const unexpected = names.filter((name) => !lowerValid.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    const list = (texts: readonly string[]) => `'${texts.join("', '")}'`;
    output.annotate("warning", `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(valid)}]`);
  }
  const missing = Object.entries(defaults).filter(([name]) => !lowerNames.has(name.toLowerCase()));
  return { ...given, ...evaluateTexts(Object.fromEntries(missing), scope) };
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const variables = Object.entries(inputs).map(([name, value]) => [name.replaceAll(" ", "_").toUpperCase(), value]);
  return prefixKeys("INPUT_", Object.fromEntries(variables));
}

function prefixKeys(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, value]));
}
