import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Beyond this, a summary is not shown (bytes; docs: "Adding a job summary", step isolation and limits). */
const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** Paths of one step's files, keyed as in the `github` context, in the order in which the runner reads them. */
export type EnvironmentFiles = { path: string; env: string; step_summary: string; state: string; output: string };

/** What a step wrote into its files. `errors` are for its log; those of `broken` files also fail the step. */
export type FileContents = {
  path: string[];
  env: Record<string, string>;
  state: Record<string, string>;
  output: Record<string, string>;
  summary: string;
  errors: string[];
  broken: boolean;
};

/** Source of names and rules in this file: actions/runner, src/Runner.Worker/FileCommandManager.cs. */
export function createEnvironmentFiles(temp: string): EnvironmentFiles {
  const folder = join(temp, "_runner_file_commands");
  mkdirSync(folder, { recursive: true });
  const id = randomUUID();
  const create = (prefix: string) => {
    const file = join(folder, `${prefix}${id}`);
    writeFileSync(file, "");
    return file;
  };
  return {
    path: create("add_path_"),
    env: create("set_env_"),
    step_summary: create("step_summary_"),
    state: create("save_state_"),
    output: create("set_output_"),
  };
}

/** Reads all files of a step after its end. A broken file counts up to its first bad line. */
export function readEnvironmentFiles(files: EnvironmentFiles): FileContents {
  const env = parsePairs(readText(files.env));
  const state = parsePairs(readText(files.state));
  const output = parsePairs(readText(files.output));
  const problems = Object.entries({ env, state, output }).flatMap(([key, { problem }]) =>
    problem === undefined ? [] : [`Unable to process file command '${key}' successfully.`, problem],
  );
  const { NODE_OPTIONS, ...exported } = env.pairs;
  const summary = readText(files.step_summary);
  const summaryBytes = Buffer.byteLength(summary);
  const isTooLarge = summaryBytes > SUMMARY_LIMIT_BYTES;
  const refusals = [
    ...(NODE_OPTIONS === undefined ? [] : ["Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."]),
    ...(isTooLarge ? [refuseSummary(summaryBytes)] : []),
  ];
  return {
    path: readText(files.path)
      .split(/\r\n|\r|\n/)
      .filter((line) => line !== ""),
    env: exported,
    state: state.pairs,
    output: output.pairs,
    summary: isTooLarge ? "" : summary,
    errors: [...problems, ...refusals],
    broken: problems.length > 0,
  };
}

/** The pairs in lines `NAME=VALUE` and blocks `NAME<<DELIMITER`, up to the first other text. */
export function parsePairs(text: string): { pairs: Record<string, string>; problem?: string } {
  const pairs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line === "") continue;
    const [, name = "", operator, rest = ""] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (operator === undefined) return { pairs, problem: `Invalid format '${line}'` };
    if (name === "") return { pairs, problem: `Invalid format '${line}'. Name must not be empty` };
    if (operator === "=") {
      pairs[name] = rest;
      continue;
    }
    const end = rest === "" ? -1 : lines.indexOf(rest, i + 1);
    if (end < 0) return { pairs, problem: `Invalid value. Matching delimiter not found '${rest}'` };
    pairs[name] = lines.slice(i + 1, end).join("\n");
    i = end;
  }
  return { pairs };
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8").replace(/^\uFEFF/, "") : "";
}

function refuseSummary(sizeBytes: number): string {
  const limitKilobytes = SUMMARY_LIMIT_BYTES / 1024;
  return (
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limitKilobytes}k, ` +
    `got ${Math.floor(sizeBytes / 1024)}k. For more information see: https://docs.github.com/actions/using-workflows/` +
    "workflow-commands-for-github-actions#adding-a-markdown-summary"
  );
}
