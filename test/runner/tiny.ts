import { findJob, type JobResult } from "../support/runner/result.ts";
import { type RunOptions, runWorkflow } from "../support/runner/runner.ts";
import { createWorkspace } from "../support/workspace.ts";

/** A temporary folder with these files (text by path), gone after the test. */
export function createFolder(files: Readonly<Record<string, string>> = {}): string {
  const { path, write } = createWorkspace();
  for (const [file, text] of Object.entries(files)) write(file, text);
  return path;
}

/**
 * A small JavaScript action in a folder of its own. In its scripts, `put("GITHUB_OUTPUT", line)` appends a line to an
 * environment file, and `input("name")` reads an input.
 */
export function createAction(parts: { inputs?: object; main?: string; post?: string; postIf?: string }): string {
  const { inputs = {}, main = "", post, postIf } = parts;
  const postParts =
    post === undefined ? {} : { post: "post.mjs", ...(postIf === undefined ? {} : { "post-if": postIf }) };
  const runs = { using: "node24", main: "main.mjs", ...postParts };
  return createFolder({
    "action.yml": JSON.stringify({ name: "Tiny", description: "A tiny action", inputs, runs }),
    "main.mjs": PRELUDE + main,
    "post.mjs": PRELUDE + (post ?? ""),
  });
}

const PRELUDE = `
import { appendFileSync } from "node:fs";
const put = (file, line) => appendFileSync(process.env[file], line + "\\n");
const input = (name) => process.env["INPUT_" + name.toUpperCase()];
`;

/** A workflow of one job, with the id `job`, made of these steps (YAML). */
export function oneJob(steps: string): string {
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replace(/^/gm, "      ")}\n`;
}

/** Runs one job of these steps (YAML), in an empty workspace unless `options` name one. */
export async function runJob(steps: string, options: Partial<RunOptions> = {}): Promise<JobResult> {
  return findJob(await runWorkflow({ workflow: oneJob(steps), workspace: createFolder(), ...options }), "job");
}
