import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionRunsComposite, ActionRunsNode } from "@actions/workflow-parser/actions/index";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Templates } from "./expressions.ts";
import { toTemplate, UnusableFileError } from "./template.ts";
import { type Step, toStep } from "./workflow.ts";
import { convertActionTemplate, parseAction } from "./workflow-parser.ts";

/** What both kinds of actions declare. */
type Declaration = {
  folder: string;
  /** Default values by input name. An input without a default is an empty text. */
  defaults: Templates;
  deprecations: Readonly<Record<string, string>>;
};

/** A JavaScript action. Paths are absolute. `postCondition` is its `post-if`, by default `always()`. */
export type ScriptAction = Declaration & { kind: "script"; main: string; post?: string; postCondition: string };

/** A composite action: steps that run as one. */
export type CompositeAction = Declaration & { kind: "composite"; steps: readonly Step[]; outputs: Templates };

export type Action = ScriptAction | CompositeAction;

/** Reads the action in `folder`. Throws UnusableFileError if GitHub would reject it, or it is of another kind. */
export function readAction(folder: string): Action {
  const file = ["action.yml", "action.yaml"].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) {
    throw new UnusableFileError(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. ` +
        "Did you forget to run actions/checkout before running your local action?",
    );
  }
  const { context, value } = parseAction(file, readFileSync(file, "utf8"));
  const action = value ? convertActionTemplate(context, value) : undefined;
  const problems = context.errors.getErrors().map((error) => error.message);
  if (!value || !action || problems.length > 0) throw new UnusableFileError(problems.join("\n"));

  const { runs, inputs = [], outputs = [] } = action;
  const declaration = {
    folder,
    defaults: Object.fromEntries(inputs.map((input) => [input.id, toTemplate(input.default)])),
    deprecations: Object.fromEntries(inputs.map((input) => [input.id, input.deprecationMessage ?? ""])),
  };
  if (runs.using === "composite") {
    const values = outputs.map((output) => [output.id, toTemplate(output.value)]);
    return { ...declaration, kind: "composite", steps: toSteps(runs, value), outputs: Object.fromEntries(values) };
  }
  if (runs.using !== "node24" || runs.pre !== undefined) {
    throw new UnusableFileError(
      `${file}: the stand-in runs composite and node24 actions without pre, not ${runs.using}`,
    );
  }
  return { ...declaration, kind: "script", ...toScripts(folder, runs) };
}

function toScripts(folder: string, { main, post, postIf }: ActionRunsNode) {
  return {
    main: join(folder, main),
    ...(post === undefined ? {} : { post: join(folder, post) }),
    postCondition: postIf ?? "always()",
  };
}

/** A step without an id gets one that is in no context, as in a workflow. */
function toSteps({ steps }: ActionRunsComposite, root: TemplateToken): Step[] {
  const runs = root.assertMapping("action").find("runs")?.assertMapping("runs");
  const tokens = runs?.find("steps")?.assertSequence("steps");
  return steps.map((step, index) =>
    toStep({ ...step, id: step.id || `__step_${index}` }, tokens?.get(index).assertMapping("step")),
  );
}
