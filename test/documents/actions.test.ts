/** The action.yml files: what they declare is what the code reads. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cancelInputs, confirmInputs, guardInputs } from "../../src/inputs.ts";
import { readDocument } from "../support/documents.ts";
import { parseAction } from "../support/runner/workflow-parser.ts";

describe.each([
  ["action.yml", guardInputs],
  ["cancel/action.yml", cancelInputs],
  ["confirm/action.yml", confirmInputs],
])("%s", (path, table) => {
  const action = parse(readDocument(path));

  it("is what GitHub accepts", () => {
    expect(parseAction(path, readDocument(path)).context.errors.getErrors()).toEqual([]);
  });

  it("declares the inputs that are read, and no others", () => {
    const read = Object.values(table).map((input) => input.name);
    expect(Object.keys(action.inputs).sort()).toEqual(read.sort());
  });

  it("declares the defaults that an empty input has", () => {
    for (const { name, fallback } of Object.values(table)) {
      // What GitHub evaluates is there only in a workflow.
      if (/^\$\{\{.*\}\}$/.test(action.inputs[name].default)) continue;
      const silent = fallback === undefined || fallback === "" || Array.isArray(fallback);
      expect(action.inputs[name].default ?? null, name).toBe(silent ? null : String(fallback));
    }
  });

  it("describes every input and output, and runs files that are there", () => {
    for (const { description } of Object.values<{ description: string }>({ ...action.inputs, ...action.outputs })) {
      expect(description).toMatch(/\w+.*\.$/s);
    }
    expect(action.runs.using).toBe("node24");
    for (const file of [action.runs.main, action.runs.post].filter(Boolean)) {
      expect(readDocument(join(path, "..", file))).not.toBe("");
    }
  });
});
