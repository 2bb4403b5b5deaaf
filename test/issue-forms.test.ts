/** Checks the forms for issues, which GitHub ignores without a word if something in them is wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { EVIDENCE_FORM } from "../src/report/text/decided-otherwise.ts";

const folder = resolve(import.meta.dirname, "..", ".github", "ISSUE_TEMPLATE");
const files = readdirSync(folder);

/**
 * What an element may have: GitHub's documentation, "Syntax for GitHub's form schema", and SchemaStore's
 * github-issue-forms.json. The first attribute is required, and so are the options.
 */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  markdown: ["value"],
  input: ["label", "description", "placeholder", "value"],
  textarea: ["label", "description", "placeholder", "value", "render"],
  dropdown: ["label", "description", "multiple", "options", "default"],
};

type Element = { type: string; id?: string; attributes: Record<string, unknown>; validations?: object };

describe.each(files)("%s", (file) => {
  const { body, ...head } = parse(readFileSync(join(folder, file), "utf8"));
  const elements: readonly Element[] = body;

  it("has a name and a description, and no key that GitHub does not know", () => {
    expect(head).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const known = ["name", "description", "title", "labels", "assignees", "projects", "type"];
    expect(Object.keys(head).filter((key) => !known.includes(key))).toEqual([]);
  });

  it.each(elements)("has only what GitHub knows in the $type $id", ({ type, id, attributes, validations, ...rest }) => {
    const [required = "", ...others] = ATTRIBUTES[type] ?? [];
    expect(attributes[required]).toMatch(/\S/);
    expect(Object.keys(attributes).filter((key) => key !== required && !others.includes(key))).toEqual([]);
    expect(rest).toEqual({});
    if (type === "markdown") expect([id, validations]).toEqual([undefined, undefined]);
    else expect(id).toMatch(/^[\w-]+$/);
    expect(Object.keys(validations ?? {}).filter((key) => key !== "required")).toEqual([]);
    if (type !== "dropdown") return;
    const options = attributes.options as string[];
    expect(options.filter((option) => typeof option !== "string" || option === "None")).toEqual([]);
    expect(new Set(options).size).toBe(options.length);
  });

  it("has ids and labels of their own", () => {
    const fields = elements.filter(({ type }) => type !== "markdown");
    for (const names of [fields.map(({ id }) => id), fields.map(({ attributes }) => attributes.label)]) {
      expect(new Set(names).size).toBe(fields.length);
    }
  });
});

describe("the form for a decision of TikTok's", () => {
  const text = readFileSync(join(folder, EVIDENCE_FORM), "utf8");

  it("asks for the facts, for TikTok's fail_reason and log_id, and how the video was sent", () => {
    const ids = parse(text).body.flatMap(({ id }: Element) => id ?? []);
    expect(ids).toEqual(expect.arrayContaining(["decision", "facts", "fail-reason", "log-id", "transfer"]));
  });

  it("asks for no token and no URL before anything else", () => {
    const [{ type, attributes }] = parse(text).body;
    expect(type).toBe("markdown");
    expect(attributes.value).toMatch(/no access token, no `upload_url`, no private or signed URL/);
  });
});
