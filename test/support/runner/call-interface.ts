/** What workflows that can be called declare of their callers (`on: workflow_call`). Runs nothing. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Template, Templates } from "./expressions.ts";
import { optional, toTemplate, UnusableFileError } from "./template.ts";
import { type convertWorkflowTemplate, isMapping, isSequence } from "./workflow-parser.ts";

/** What callers pass and get. The `outputs` see the context `jobs`. */
export type CallInterface = {
  inputs: Readonly<Record<string, { type: string; fallback?: Template }>>;
  outputs: Templates;
};

/** What stands under `on: workflow_call`. Undefined if the workflow can't be called. */
export function readCallInterface(on: TemplateToken | undefined): CallInterface | undefined {
  if (on === undefined || !listEvents(on).includes("workflow_call")) return undefined;
  const call = isMapping(on) ? on.find("workflow_call") : undefined;
  const inputs = listEntries(call, "inputs").map(([id, input]) => {
    const type = input.find("type")?.toString() ?? "string";
    return [id, { type, ...optional("fallback", input.find("default")) }];
  });
  const outputs = listEntries(call, "outputs").map(([id, output]) => [id, toTemplate(output.find("value"))]);
  return { inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) };
}

function listEvents(on: TemplateToken): string[] {
  if (isMapping(on)) return [...on].map(({ key }) => key.toString());
  return isSequence(on) ? [...on].map((event) => event.toString()) : [on.toString()];
}

function listEntries(call: TemplateToken | undefined, key: string): (readonly [id: string, entry: MappingToken])[] {
  const entries = call && isMapping(call) ? call.find(key)?.assertMapping(key) : undefined;
  return [...(entries ?? [])].map(({ key: id, value }) => [id.toString(), value.assertMapping(key)]);
}

/** Where the workflow that a job calls is, by `./.github/workflows/<file>`. The caller's own commit has it. */
export function locateWorkflow(reference: string, folder: string): string {
  if (!/^\.\/\.github\/workflows\/[^/@]+$/.test(reference)) {
    throw new UnusableFileError(`${reference}: the stand-in calls only workflows in ./.github/workflows`);
  }
  return join(folder, basename(reference));
}

/** The called workflows, for the parser: it compares what callers pass with what these declare. */
export function provideWorkflows(folder: string): Parameters<typeof convertWorkflowTemplate>[2] {
  return {
    getFileContent: async ({ path }) => {
      const file = locateWorkflow(`./${path}`, folder);
      if (!existsSync(file)) throw new UnusableFileError(`no workflow ${path}`);
      return { name: path, content: readFileSync(file, "utf8") };
    },
  };
}
