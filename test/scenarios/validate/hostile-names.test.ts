import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { listLinks, listTags, OWN_TAGS, readCodeBlocks, readTables } from "../../support/markdown.ts";
import { createRepository } from "../../support/workspace.ts";
import { ACTION, createVideos, runGuard } from "./guard.ts";

/** What a pull request may bring: every one of these is a path that git tracks on Linux. */
const NAMES = [
  "\t::error::tab.mp4",
  "\n::stop-commands::stop\n.mp4",
  "\r::add-mask::good.mp4",
  "\u001b[31mred.mp4",
  " leading space.mp4",
  "##[error]anywhere.mp4",
  "$(touch injected).mp4",
  "&lt;.mp4",
  "**bold** _it_ ~~no~~.mp4",
  "--help.mp4",
  "-rf.mp4",
  "100%25%0A%0D.mp4",
  "::error::first.mp4",
  "::set-output name=valid::true.mp4",
  "</code></td><b><img src=x onerror=alert(1)>.mp4",
  "@octocat #1.mp4",
  "EOF\nvalid=true\nx<<EOF\n.mp4",
  "[click](https:evil.example).mp4",
  "`code` ```.mp4",
  "a ##[add-mask]true.mp4",
  "a|b\\|c.mp4",
  "constructor/__proto__.mp4",
  "e\u0301 is not \u00e9.mp4",
  'it\'s "quoted".mp4',
  "line\u2028separator.mp4",
  `${"long".repeat(62)}.mp4`,
  "\u202egpm.4pm.mp4",
  "🎬 ünï 日本.mp4",
];

/** The first nine as annotations and the log show them: no line of its own, and nothing that is a command. */
const SHOWN_IN_LOG = [
  "\\u{9}::error::tab.mp4",
  "\\u{a}::stop-commands::stop\\u{a}.mp4",
  "\\u{d}::add-mask::good.mp4",
  "\\u{1b}[31mred.mp4",
  " leading space.mp4",
  "## [error]anywhere.mp4",
  "$(touch injected).mp4",
  "&lt;.mp4",
  "**bold** _it_ ~~no~~.mp4",
];

async function runOverHostileNames() {
  const repository = createVideos(Object.fromEntries(NAMES.map((name) => [name, "frame-rate-low.mp4"])));
  return { repository, ...(await runGuard(repository)) };
}

it("names that look like commands, markup or options stay names", async () => {
  const { main, job, report, repository } = await runOverHostileNames();

  // The runner got only the mask of its own token and the annotations: no name became a command.
  expect(main.commands.map(({ name }) => name)).toEqual(["add-mask", ...Array(10).fill("error")]);
  expect(main.annotations.map(({ title }) => title)).toEqual([
    ...Array(9).fill("TikTok: frame_rate_check_failed (frame-rate)"),
    `${NAMES.length - 9} more errors`,
  ]);
  expect(main.annotations.slice(0, 9).map(({ file }) => file)).toEqual(SHOWN_IN_LOG);
  const lines = main.rawOutput.split("\n").filter((line) => line.startsWith("✗ "));
  expect(lines).toHaveLength(NAMES.length);
  expect(lines.slice(0, 9).map((line) => line.slice(2, line.indexOf(": frame-rate (")))).toEqual(SHOWN_IN_LOG);

  // Programs get the names as they are, and nothing besides.
  const { outputs } = parse(readFileSync(join(ACTION, "action.yml"), "utf8"));
  expect(Object.keys(main.outputs).sort()).toEqual(Object.keys(outputs).sort());
  expect(main.outputs).toMatchObject({ valid: "false", checked: String(NAMES.length), "valid-videos": "[]" });
  expect(JSON.parse(main.outputs["invalid-videos"] ?? "")).toEqual(NAMES);
  expect(report?.videos.map(({ path }) => path)).toEqual(NAMES);
  expect(Object.keys(main.state).sort()).toEqual(["publish-ids-file", "report-file", "report-written"]);
  expect(Object.keys(job.env)).toEqual(["TIKTOK_PUBLISH_IDS"]);
  expect(existsSync(join(repository.path, "injected"))).toBe(false);
});

it("names that are only listed, since their files are gone, stay names too", async () => {
  const repository = createRepository();
  const names = NAMES.slice(0, 12);
  repository.track(...names);
  for (const name of names) rmSync(join(repository.path, name));
  const { main } = await runGuard(repository);
  expect(main.commands.map(({ name }) => name).sort()).toEqual(["add-mask", "notice", "warning"]);
  for (const { message } of main.annotations) expect(message).not.toContain("\n");
  expect(Object.keys(main.state).sort()).toEqual(["passed", "publish-ids-file", "report-file", "report-written"]);
  expect(listTags(main.summary).filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
});

it("the summary shows each name in one row, and its markup is the action's own", async () => {
  const { main } = await runOverHostileNames();
  const [table] = readTables(main.summary);
  expect(table?.rows.map((row) => row.length)).toEqual([3]);
  const [title, ...names] = (table?.rows[0]?.[0] ?? "").split(/(?<=^\d+ videos)|\n/);
  expect(title).toBe(`${NAMES.length} videos`);
  expect(names).toEqual(NAMES.map(showControlCharacters));
  expect(listTags(main.summary).filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
  const homes = listLinks(main.summary).map((url) => new URL(url).origin);
  expect([...new Set(homes)]).toEqual(["https://github.com", "https://developers.tiktok.com"]);
  expect(readCodeBlocks(main.summary)[0]?.trimEnd().split("\n")).toHaveLength(NAMES.length);
});

function showControlCharacters(name: string): string {
  return name.replace(/[\p{Cc}\u2028\u202e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
