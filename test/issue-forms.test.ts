/** Checks the forms for issues, which GitHub ignores without a word if something in them is wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { EVIDENCE_FORM } from "../src/report/text/decided-otherwise.ts";

const folder = resolve(import.meta.dirname, "..", ".github", "ISSUE_TEMPLATE");
const CHOOSER = "config.yml";
const files = readdirSync(folder).filter((file) => file !== CHOOSER);

/**
 * What an element may have: GitHub's documentation, "Syntax for GitHub's form schema", and SchemaStore's
 * github-issue-forms.json. The first attribute is required, and so are the options.
 */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  markdown: ["value"],
  input: ["label", "description", "placeholder", "value"],
  textarea: ["label", "description", "placeholder", "value", "render"],
  dropdown: ["label", "description", "multiple", "options", "default"],
  checkboxes: ["label", "description", "options"],
};

type Element = { type: string; id?: string; attributes: Record<string, unknown>; validations?: object };

/** The label of an option of checkboxes, which may only be required besides. */
function readBox(option: unknown): unknown {
  const { label, required = false, ...others } = option as Record<string, unknown>;
  expect([typeof required, others]).toEqual(["boolean", {}]);
  return label;
}

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
    if (type === "checkboxes") expect(validations).toBeUndefined();
    if (type !== "dropdown" && type !== "checkboxes") return;
    const options = attributes.options as unknown[];
    const labels = options.map((option) => (type === "dropdown" ? option : readBox(option)));
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => typeof label !== "string" || label === "" || label === "None")).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("has ids and labels of their own", () => {
    const fields = elements.filter(({ type }) => type !== "markdown");
    for (const names of [fields.map(({ id }) => id), fields.map(({ attributes }) => attributes.label)]) {
      expect(new Set(names).size).toBe(fields.length);
    }
  });
});

it("no two forms have the same name", () => {
  const names = files.map((file) => parse(readFileSync(join(folder, file), "utf8")).name);
  expect(new Set(names).size).toBe(files.length);
});

it.each(files.filter((file) => file !== "wish.yml"))("%s asks for no secrets before anything else", (file) => {
  const [{ type, attributes }] = parse(readFileSync(join(folder, file), "utf8")).body;
  expect(type).toBe("markdown");
  expect(attributes.value).toMatch(/no access token, no `upload_url`, no private or signed URL/);
});

/** Source: GitHub's documentation, "Configuring the template chooser". */
it("the chooser has only what GitHub knows, and leads to addresses", () => {
  const { blank_issues_enabled, contact_links, ...others } = parse(readFileSync(join(folder, CHOOSER), "utf8"));
  expect([blank_issues_enabled, others]).toEqual([false, {}]);
  for (const link of contact_links) {
    expect(Object.keys(link).sort()).toEqual(["about", "name", "url"]);
    expect(new URL(link.url).protocol).toBe("https:");
  }
});

describe("the form for a decision of TikTok's", () => {
  const text = readFileSync(join(folder, EVIDENCE_FORM), "utf8");

  it("asks for the facts, for TikTok's fail_reason and log_id, and how the video was sent", () => {
    const ids = parse(text).body.flatMap(({ id }: Element) => id ?? []);
    expect(ids).toEqual(expect.arrayContaining(["decision", "facts", "fail-reason", "log-id", "transfer"]));
  });
});
