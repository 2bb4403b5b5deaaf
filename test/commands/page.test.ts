/** docs/command-line.md: what people see of the commands before they have them. */
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { setCode } from "../../scripts/command-page.ts";
import { CHECK_FORMATS } from "../../src/report/choices.ts";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";
import { listSnippets } from "../support/snippets.ts";
import { createWorkspace } from "../support/workspace.ts";
import { run } from "./running.ts";

const root = resolve(import.meta.dirname, "../..");
const PAGE = "docs/command-line.md";
const page = readFileSync(join(root, PAGE), "utf8");

it("has in a font for code what people type: options, variables, and what the help quotes", () => {
  const prose = page.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`]+`/g, "");
  expect(prose.match(/(?<![\w-])--[a-z][\w-]*|\b[A-Z]+_[A-Z_]+\b|(?<!\w)'[^'\n]+'(?!\w)/g) ?? []).toEqual([]);
});

it.each([
  ["With --in-place, TikTok's 'a.mp4' isn't kept", "With `--in-place`, TikTok's `a.mp4` isn't kept"],
  ["the shell's history: read -rs A_B && export A_B", "the shell's history: `read -rs A_B && export A_B`"],
  ["'!' before it. TIKTOK_ACCESS_TOKEN, in MP4", "`!` before it. `TIKTOK_ACCESS_TOKEN`, in MP4"],
  ["the '--fail-on' of GitHub's users' jobs", "the `--fail-on` of GitHub's users' jobs"],
])("sets code in %j", (sentence, shown) => {
  expect(setCode(sentence)).toBe(shown);
});

it("says what each format is for", () => {
  const [, table = ""] = /^## Formats$([\s\S]*?)^## /m.exec(page) ?? [];
  expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, format]) => format)).toEqual(CHECK_FORMATS);
});

it("has no heading twice, and no option that is called repeatable twice", () => {
  const headings = (page.match(/^#+ .*$/gm) ?? []).map((line) => line.replace(/^#+ /, "").toLowerCase());
  expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
  expect(page).not.toMatch(/\(repeatable\)/);
});

it("shows what a check really prints", async () => {
  const workspace = createWorkspace();
  mkdirSync(join(workspace.path, "videos"));
  copyFileSync(join(FIXTURES_FOLDER, "good.mp4"), join(workspace.path, "videos", "launch.mp4"));
  copyFileSync(join(FIXTURES_FOLDER, "frame-rate-low.mp4"), join(workspace.path, "videos", "teaser.mp4"));
  const { out } = await run(workspace, ["check", "videos/"]);
  expect(listSnippets(PAGE, "text")[0]).toBe(out);
});

it.each([PAGE, "README.md"])("%s installs the file from where npm run package writes it", (file) => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const text = readFileSync(join(root, file), "utf8");
  expect(text).toMatch(/^npm ci\nnpm run package\nnpm install --global /m);
  expect(new Set(text.match(/\S*tiktok-upload-guard-[\d.]+\.tgz/g))).toEqual(
    new Set([`./build/tiktok-upload-guard-${version}.tgz`]),
  );
});
