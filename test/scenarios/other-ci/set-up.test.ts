/** The section "Set one up" of docs/other-ci.md, followed by a person who does only what it says. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { listSnippets } from "../../support/snippets.ts";
import { servePages } from "../examples/pages.ts";

const root = resolve(import.meta.dirname, "../../..");
const [, section = ""] = /^## Set one up\n(.*?)^## /ms.exec(readFileSync(join(root, "docs/other-ci.md"), "utf8")) ?? [];
const steps = section.split(/^(?=\d+\. )/m).slice(1);
const [copying = "", ...edits] = steps;

/** The files of examples/ that the first step names. */
const FILES = copying.match(/[\w-]+\.(?:mjs|json)\b/g) ?? [];
const EXAMPLES = readdirSync(join(root, "examples/other-ci"));
const readExample = (name: string) => readFileSync(join(root, "examples", name), "utf8");

describe.each(EXAMPLES)("for %s", (example) => {
  const header = (/^#!.*\n|^/.exec(readExample(`other-ci/${example}`))?.[0] ?? "").length;
  const [comments = ""] = /^(?:(?:#|\/\/).*\n)+/.exec(readExample(`other-ci/${example}`).slice(header)) ?? [];

  it("the section names every file that its first lines say to copy", () => {
    expect(FILES).toEqual(expect.arrayContaining(comments.match(/\b[\w-]+\.(?:mjs|json)\b/g) ?? []));
  });
});

it.each(EXAMPLES.filter((name) => name !== "buildkite-pre-exit.sh"))(
  "the first lines of %s name the secret",
  (name) => {
    expect(readExample(`other-ci/${name}`)).toMatch(/^(#|\/\/) .*(TIKTOK_ACCESS_TOKEN|tiktok-access-token)/m);
  },
);

it.each(FILES.filter((file) => file.endsWith(".json")))("a step of its own says to edit %s", (file) => {
  expect(edits.filter((step) => step.includes(`Edit \`${file}\``))).toHaveLength(1);
});

it.each([...FILES, ...EXAMPLES.map((example) => `other-ci/${example}`)])("no placeholder of %s is left", (file) => {
  if (!/\bacme\b/.test(readExample(file))) return;
  const step = file.endsWith(".json") ? `Edit \`${file}\`` : "replace `acme`";
  expect(edits.filter((each) => each.includes(step))).toHaveLength(1);
});

const [code = "", ...others] = listSnippets("docs/other-ci.md", "sh");

/** Runs the commands that try the files, where a person has copied them. */
async function tryThem(edit: (folder: string) => Promise<void> = async () => {}) {
  const folder = makeFolder("set-up");
  onTestFinished(() => removeFolder(folder));
  for (const file of FILES) copyFileSync(join(root, "examples", file), join(folder, file));
  await edit(folder);
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const child = spawn("bash", ["--norc", "-ec", code], { cwd: folder, env: { PATH } });
  const [out, err, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { out, err, exitCode };
}

it("the commands that try the files pass once both are edited", async () => {
  expect(others).toEqual([]);
  const { out, err, exitCode } = await tryThem(async (folder) => {
    mkdirSync(join(folder, "clips"));
    copyFileSync(join(FIXTURES_FOLDER, "good.mp4"), join(folder, "clips/one.mp4"));
    const source_info = { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/one.mp4" };
    const post = { video: "clips/one.mp4", post_info: { privacy_level: "SELF_ONLY" }, source_info };
    writeFileSync(join(folder, "posts.json"), JSON.stringify([post]));
    const pages = await servePages({ "/launch": 200 });
    onTestFinished(() => pages.close());
    writeFileSync(join(folder, "pages.json"), pages.list);
  });
  expect([exitCode, err]).toEqual([0, ""]);
  expect(out).toMatch(/clips\/one\.mp4.*HTTP 200: /s);
});

it("they fail as long as posts.json is that of the example, and name the video that is not there", async () => {
  const { err, exitCode } = await tryThem();
  expect(exitCode).toBe(1);
  expect(err).toContain("videos/launch.mp4 does not exist");
});

it("what the example's jobs write is in the list for .gitignore", () => {
  const folder = makeFolder("set-up");
  onTestFinished(() => removeFolder(folder));
  const ignore = steps.find((step) => step.includes(".gitignore")) ?? "";
  const [, ...names] = ignore.match(/`[^`]+`/g) ?? [];
  writeFileSync(join(folder, ".gitignore"), names.map((name) => name.slice(1, -1)).join("\n"));
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  for (const path of [".guard/bin/x", "tiktok-uploads.jsonl"]) {
    expect(execFileSync("git", ["check-ignore", path], { cwd: folder }).toString().trim()).toBe(path);
  }
});
