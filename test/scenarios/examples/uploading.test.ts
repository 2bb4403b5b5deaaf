/** docs/uploading.md: its commands and posts, as they stand there. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { servePages } from "./pages.ts";
import { upload } from "./uploader.ts";

const DOCS = resolve(import.meta.dirname, "../../../docs");
const page = readFileSync(join(DOCS, "uploading.md"), "utf8");
const posts = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(([, post = ""]) => JSON.parse(post));
const commands = [...page.matchAll(/(?<=`|- run: exec )node upload\.mjs ([^`\n<]+)/g)].map(([, args = ""]) => args);

/** What TikTok is asked for by each command, with one post of a file in every post file. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  "posts.json": ["video-init", "chunk"],
  "a.json b.json": ["video-init", "chunk", "inbox-init", "chunk"],
  "posts.json -- node checks.mjs pages.json": ["video-init", "chunk"],
  "--dry-run posts.json": [],
  "--help": [],
};

const byFile = posts.find(({ source_info: { source } }) => source === "FILE_UPLOAD");
const pages = await servePages({ "/launch": 200 });
afterAll(() => pages.close());
const videos = {
  "videos/launch.mp4": "good.mp4",
  "checks.mjs": readFileSync(join(DOCS, "../examples/checks.mjs")),
  "pages.json": Buffer.from(pages.list),
};

it("docs/uploading.md shows no other command than those that are run here", () => {
  expect([...new Set(commands)].toSorted()).toEqual(Object.keys(CALLS).toSorted());
});

it.each(Object.entries(CALLS))("docs/uploading.md: node upload.mjs %s", async (line, expected) => {
  const files = { "posts.json": byFile, "a.json": byFile, "b.json": { ...byFile, publish: "draft" } };
  const { tiktok, exitCode } = await upload({ videos, files, args: line.split(" ") });
  expect(tiktok.requests.map(({ endpoint }) => endpoint)).toEqual(expected);
  expect(exitCode).toBe(0);
});

it.each(posts.map((post) => [JSON.stringify(post.source_info), post]))(
  "docs/uploading.md shows a post that TikTok takes: %s",
  async (_source, post) => {
    const { ledger, exitCode } = await upload({ videos, posts: post });
    expect([ledger.length, exitCode]).toEqual([1, 0]);
  },
);

it("docs/uploading.md shows the usage that the script prints, and every option and variable", async () => {
  const { stdout } = await upload({ posts: [], args: ["--help"] });
  const [usage = ""] = stdout.split("\n");
  expect(page).toContain(usage.replace("Usage: ", ""));
  for (const [name] of stdout.matchAll(/--[a-z-]+|TIKTOK_\w+/g)) expect(page).toContain(name);
});

it("docs/uploading.md leads to files that are there", () => {
  const files = [...page.matchAll(/\]\((?!https:|#)([^)]+)\)/g)].map(([, file = ""]) => join(DOCS, file));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
