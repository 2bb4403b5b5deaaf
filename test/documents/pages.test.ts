/** The README and the pages in docs: generated parts, promises, scripts and links. */
import { execFileSync } from "node:child_process";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { renderConfigSchema } from "../../scripts/config-schema.ts";
import { PAGES } from "../../scripts/readme.ts";
import { LIMIT_KEYS } from "../../src/check/policy/language.ts";
import { parsePolicy } from "../../src/check/policy/parse.ts";
import { DOCUMENTS, listFences, readDocument } from "../support/documents.ts";
import { parseReport } from "../support/report.ts";
import { listSnippets } from "../support/snippets.ts";

const root = resolve(import.meta.dirname, "..", "..");
const readme = readDocument("README.md");

describe.each(Object.entries(PAGES))("%s", (path, fill) => {
  const page = readDocument(path);

  it("has the parts that the code gives (npm run readme)", () => {
    expect(page).toBe(fill(page));
  });

  it("has a place for each of them", () => {
    const [place = "", name] = /<!-- (\w[\w-]*) -->/.exec(page) ?? [];
    expect(() => fill(page.replace(place, ""))).toThrow(`no place for the table '${name}'`);
  });
});

it("the schema of the policy follows from the rules (npm run readme)", () => {
  expect(readDocument("schemas/config.schema.json")).toBe(renderConfigSchema());
});

describe("docs/policy.md", () => {
  const [short = "", policy = ""] = listSnippets("docs/policy.md", "yml");

  it.each([
    ["short", short],
    ["full", policy],
  ])("shows a %s policy that the action accepts", (_which, text) => {
    expect(parsePolicy(text).kind).toBe("policy");
  });

  it("leads editors to the schema that is published", () => {
    const { $id } = JSON.parse(readDocument("schemas/config.schema.json"));
    expect(policy.split("\n")[0]).toBe(`# yaml-language-server: $schema=${$id}`);
    expect($id).toMatch(/\/v1\/schemas\/config\.schema\.json$/);
  });

  it("has every limit", () => {
    for (const key of Object.keys(LIMIT_KEYS)) expect(policy).toContain(`  ${key}:`);
  });
});

it("docs/reports.md shows a part of a report that keeps to the schema", () => {
  const [example = ""] = listSnippets("docs/reports.md", "json");
  const totals = { checked: 1, valid: 0, invalid: 1, errors: 1, warnings: 0, notices: 0 };
  const tool = { name: "tiktok-upload-guard", version: "1.0.0" };
  const report = { schema: 1, tool, videos: [JSON.parse(example)], cancellations: [], totals };
  expect(() => parseReport(JSON.stringify(report))).not.toThrow();
});

describe("the README", () => {
  it("has at most 12,000 characters", () => {
    expect(readme.length).toBeLessThanOrEqual(12_000);
  });

  it("shows the workflow to paste within its first 40 lines", () => {
    const firstScreen = readme.split("\n").slice(0, 40).join("\n");
    expect(firstScreen).toMatch(/uses: acme\/tiktok-upload-guard@v1/);
  });

  it("shows no line of code that a wide screen cuts off", () => {
    const lines = listFences("README.md").flatMap(({ code }) => code.split("\n"));
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
  });

  it("shows first the workflow of examples/validate.yml", () => {
    const [workflow = ""] = listSnippets("README.md", "yaml");
    expect(parse(workflow)).toEqual(parse(readDocument("examples/validate.yml")));
  });

  it.each([
    ["demo", "npm ci && npm run demo"],
    ["test", "npm ci && npm test"],
  ])("names the one command for %s on a fresh machine", (script, command) => {
    expect(readme).toContain(`\`${command}\``);
    expect(JSON.parse(readDocument("package.json")).scripts).toHaveProperty(script);
  });

  it("says of warnings of EBADENGINE that they are harmless", () => {
    expect(readme).toMatch(/EBADENGINE.*harmless/);
  });

  it("leads to every page in docs", () => {
    const pages = DOCUMENTS.filter((path) => /^docs\/[^/]+$/.test(path));
    expect(pages.filter((path) => !readme.includes(`](${path}`))).toEqual([]);
  });
});

it.each(DOCUMENTS)("%s names scripts that are there", (path) => {
  const { scripts } = JSON.parse(readDocument("package.json"));
  const named = [...readDocument(path).matchAll(/npm run ([a-z:]+)/g)].map(([, script = ""]) => script);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

/** The links of a page within the repository: text without code marks, and file. */
function listLinks(path: string): readonly (readonly [text: string, file: string])[] {
  const links = readDocument(path).matchAll(/\[([^\][]+)\]\((?!https?:)([^)#\s]*)[^)]*\)/g);
  return [...links].map(([, text = "", file = ""]) => [text.replaceAll("`", "").replace(/\s+/g, " "), file]);
}

describe.each(DOCUMENTS)("the links of %s", (path) => {
  it("lead to the file that their text names, or to the page about it", () => {
    const named = listLinks(path).filter(([text]) => /^[\w./-]+\.(md|ts|mjs|sh|yml|json)$/.test(text));
    const wrong = named.filter(
      ([text, file]) =>
        basename(text) !== basename(file) && !(text === "upload.mjs" && basename(file) === "uploading.md"),
    );
    expect(wrong).toEqual([]);
  });

  it("say where they lead", () => {
    expect(listLinks(path).filter(([text]) => /^(here|more|this|(this|another|a) page|see)$/i.test(text))).toEqual([]);
  });
});

it("every link leads to a file and a heading that are there, by remark-validate-links", () => {
  const remark = join(root, "node_modules", "remark-cli", "cli.js");
  const options = ["--frail", "--quiet", "--no-stdout", "--use", "remark-validate-links=repository:false"];
  expect(() => execFileSync(process.execPath, [remark, ...options, ...DOCUMENTS], { cwd: root })).not.toThrow();
});
