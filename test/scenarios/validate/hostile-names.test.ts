import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { quote } from "../../../src/text/quoting.ts";
import { showUnprintable } from "../../../src/text/unprintable.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { listLinks, listTags, OWN_TAGS, readCodeBlocks, readTables } from "../../support/markdown.ts";
import { createRepository } from "../../support/workspace.ts";
import { ACTION, createVideos, runGuard } from "./guard.ts";

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
  const repository = createVideos(Object.fromEntries(HOSTILE_NAMES.map((name) => [name, "frame-rate-low.mp4"])));
  return { repository, ...(await runGuard(repository)) };
}

it("names that look like commands, markup or options stay names", async () => {
  const { main, job, report, repository } = await runOverHostileNames();

  // The runner got only the mask of its own token and the annotations: no name became a command.
  expect(main.commands.map(({ name }) => name)).toEqual(["add-mask", ...Array(10).fill("error")]);
  expect(main.annotations.map(({ title }) => title)).toEqual([
    ...Array(9).fill("TikTok frame-rate: frame_rate_check_failed"),
    `${HOSTILE_NAMES.length - 9} more errors`,
  ]);
  expect(main.annotations.slice(0, 9).map(({ file }) => file)).toEqual(SHOWN_IN_LOG);
  const lines = main.rawOutput.split("\n").filter((line) => line.startsWith("✗ "));
  expect(lines).toHaveLength(HOSTILE_NAMES.length);
  expect(lines.slice(0, 9).map((line) => line.slice(2, line.indexOf(": MP4,")))).toEqual(SHOWN_IN_LOG);

  // Programs get the names as they are, and nothing besides.
  const { outputs } = parse(readFileSync(join(ACTION, "action.yml"), "utf8"));
  expect(Object.keys(main.outputs).sort()).toEqual(Object.keys(outputs).sort());
  expect(main.outputs).toMatchObject({ valid: "false", checked: String(HOSTILE_NAMES.length), "valid-videos": "[]" });
  expect(JSON.parse(main.outputs["invalid-videos"] ?? "")).toEqual(HOSTILE_NAMES);
  expect(report?.videos.map(({ path }) => path)).toEqual(HOSTILE_NAMES);
  expect(Object.keys(main.state).sort()).toEqual(["publish-ids-file", "report-file", "report-written"]);
  expect(Object.keys(job.env)).toEqual(["TIKTOK_PUBLISH_IDS"]);
  expect(existsSync(join(repository.path, "injected"))).toBe(false);
});

it("names that are only listed, since their files are gone, stay names too", async () => {
  const repository = createRepository();
  const names = HOSTILE_NAMES.slice(0, 12);
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
  expect(table?.rows.map(([video]) => video)).toEqual(HOSTILE_NAMES.map(showUnprintable));
  for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.headings.length ?? 0);
  expect(listTags(main.summary).filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
  const homes = listLinks(main.summary).map((url) => new URL(url).origin);
  expect([...new Set(homes)]).toEqual(["https://github.com", "https://developers.tiktok.com"]);
  const commands = readCodeBlocks(main.summary)[0]?.trimEnd().split("\n") ?? [];
  expect(commands).toHaveLength(HOSTILE_NAMES.filter((name) => quote(name) !== undefined).length);
  for (const command of commands) expect(command).toMatch(/^ffmpeg -nostdin -i [^$`\\!]*$/);
});
it.runIf(process.platform === "linux")(
  "names that are not UTF-8 are each refused, and asked to be renamed",
  async () => {
    const repository = createVideos({ "a.mp4": "good.mp4" });
    for (const byte of [0xfe, 0xff]) {
      writeFileSync(Buffer.concat([Buffer.from(`${repository.path}/b`), Buffer.from([byte]), Buffer.from(".mp4")]), "");
    }
    repository.git("add", "--all");
    for (const videos of ["", "**/*.mp4"]) {
      const { main, report } = await runGuard(repository, { videos });
      expect(report?.videos.map(({ path, verdict }) => [path, verdict])).toEqual([
        ["a.mp4", "valid"],
        ["b\udcfe.mp4", "unreadable"],
        ["b\udcff.mp4", "unreadable"],
      ]);
      expect(main.annotations.map(({ file }) => file)).toEqual(["b\\u{dcfe}.mp4", "b\\u{dcff}.mp4"]);
      for (const { message } of main.annotations)
        expect(message).toContain("its name is not valid UTF-8. Rename the file.");
    }
  },
);

it("globs that make other matchers take minutes match at once", async () => {
  const names = Array.from({ length: 20 }, (_, at) => `${"clip-".repeat(20)}${at}.mp4`);
  const repository = createVideos(Object.fromEntries(names.map((name) => [name, "good.mp4"])));
  const videos = [`${"*-".repeat(20)}*.mp4`, "***/***/***.mp4", "+(clip-|clip-clip-)*.mp4", `!${"{*c,*l}".repeat(30)}`];
  const { main, report } = await runGuard(repository, { videos: videos.join("\n") });
  expect(main.conclusion).toBe("success");
  expect(report?.videos.map(({ path }) => path)).toEqual(names.sort());
});
