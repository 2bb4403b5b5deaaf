/** The workflows in examples: what they say of themselves, and the pages that lead to them. */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { listFilesToCopy } from "../scenarios/examples/example.ts";
import { DOCUMENTS, listBlocks, listJobs, listSteps, listWorkflows, readDocument } from "../support/documents.ts";

const root = resolve(import.meta.dirname, "..", "..");

const examples = listWorkflows("examples").map(([file]) => file);

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
  const called = jobs.flatMap(({ uses }) =>
    uses ? [readDocument(uses.replace("./.github/workflows", "examples"))] : [],
  );
  const names = JSON.stringify(jobs).match(/[\w-]+\.(mjs|json)\b/g) ?? [];
  return [...new Set([...names, ...called.flatMap(listNamedFiles)])].sort();
}

const TOKEN_LASTS = "A token lasts two hours: store a current one before each run, or get one in each run, as in fresh";

describe.each(examples)("examples/%s", (file) => {
  const text = readDocument(join("examples", file));
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

  it("is linked from examples/README.md or from docs/recipes.md", () => {
    const pages = ["examples/README.md", "docs/recipes.md"].map(readDocument).join("\n");
    expect(pages).toMatch(new RegExp(`\\]\\((\\.\\./examples/)?${file.replace(".", "\\.")}\\)`));
  });
});

it("docs/recipes.md names each workflow that publishes", () => {
  const publishing = examples.filter((file) =>
    /upload\.mjs|reusable-publish|Upload-Post\//.test(readDocument(`examples/${file}`)),
  );
  expect(publishing.length).toBeGreaterThan(10);
  expect(publishing.filter((file) => !readDocument("docs/recipes.md").includes(`](../examples/${file})`))).toEqual([]);
});

it("docs/lost-runner.md shows the step of examples/publish.yml that keeps the ids", () => {
  const [block = ""] = listBlocks(readDocument("docs/lost-runner.md"));
  expect(listSteps(readDocument("examples/publish.yml"))).toContainEqual(parse(block)[0]);
});

it.each(["README.md", "docs/publishing.md"])("%s says beside sweeper.yml which step its job needs", (page) => {
  const paragraph = readDocument(page)
    .split("\n\n")
    .find((each) => each.includes("[`sweeper.yml`]"));
  expect(paragraph?.replace(/\s+/g, " ")).toMatch(/one more step .*\]\((docs\/)?lost-runner\.md#keep-the-ids\)/);
});

it("no example and no document writes to the ledger by tee, which prints what may hold a credential", () => {
  const files = readdirSync(join(root, "examples"), { withFileTypes: true }).filter((entry) => entry.isFile());
  const all = files.map(({ name }) => readDocument(join("examples", name)));
  expect([...all, ...DOCUMENTS.map(readDocument)].filter((text) => /\btee\b/.test(text))).toEqual([]);
});

it("docs/cancelling.md quotes examples/cancel-now.yml as it is, without its first lines", () => {
  expect(readDocument("docs/cancelling.md")).toContain(
    `\`\`\`yaml\n${readDocument("examples/cancel-now.yml").replace(/^(#.*\n)+/, "")}\`\`\``,
  );
});
