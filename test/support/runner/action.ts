import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Templates } from "./expressions.ts";
import { toTemplate, UnusableFileError } from "./workflow.ts";
import { convertActionTemplate, parseAction } from "./workflow-parser.ts";

/** A JavaScript action. Paths are absolute. `postCondition` is its `post-if`, by default `always()`. */
export type Action = {
  main: string;
  post?: string;
  postCondition: string;
  /** Default values by input name. An input without a default is an empty text. */
  defaults: Templates;
  deprecations: Readonly<Record<string, string>>;
};

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
  if (!action || problems.length > 0) throw new UnusableFileError(problems.join("\n"));

  const { runs, inputs = [] } = action;
  if (runs.using !== "node24" || runs.pre !== undefined) {
    throw new UnusableFileError(`${file}: the stand-in runs node24 actions without pre, not ${runs.using}`);
  }
  return {
    main: join(folder, runs.main),
    ...(runs.post === undefined ? {} : { post: join(folder, runs.post) }),
    postCondition: runs.postIf ?? "always()",
    defaults: Object.fromEntries(inputs.map((input) => [input.id, toTemplate(input.default)])),
    deprecations: Object.fromEntries(inputs.map((input) => [input.id, input.deprecationMessage ?? ""])),
  };
}
