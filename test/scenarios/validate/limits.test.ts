import { linkSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCodeBlocks, readTables } from "../../support/markdown.ts";
import { createWorkspace } from "../../support/workspace.ts";
import { createVideos, readFixture, runGuard } from "./guard.ts";

const MEBIBYTE = 1024 * 1024;

function numbered(count: number, prefix: string): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(4, "0")}.mp4`);
}

it("40 bad videos: ten annotations, the last of which counts the rest; summary, report, outputs have all", async () => {
  const names = numbered(40, "bad-");
  const repository = createVideos(Object.fromEntries(names.map((name) => [name, "unreadable-garbage.mp4"])));
  const { main, report } = await runGuard(repository);
  expect(main.annotations.map(({ level, file, title }) => [level, file ?? title])).toEqual([
    ...names.slice(0, 9).map((name) => ["error", name]),
    ["error", "31 more errors"],
  ]);
  expect(main.annotations.at(-1)?.message).toMatch(/job summary.*report file/);
  expect(main.annotationsDropped).toBe(0);
  expect(main.annotations.at(-1)?.message).toContain("https://github.com/acme/videos/actions/runs/");
  const [group = ""] = readTables(main.summary)[0]?.rows[0] ?? [];
  for (const name of names) expect(group).toContain(name);
  expect(report?.totals).toMatchObject({ checked: 40, invalid: 40, errors: 40 });
  expect(main.outputs).toMatchObject({ checked: "40", invalid: "40", "invalid-videos": JSON.stringify(names) });
});

it("5,000 videos with names that take much markup: a summary and outputs that GitHub accepts, a whole report", async () => {
  const workspace = createWorkspace();
  const folder = "[<&>]".repeat(20);
  workspace.write("slow.bin", readFixture("frame-rate-low.mp4"));
  mkdirSync(join(workspace.path, folder));
  const names = numbered(5000, `${folder}/`);
  for (const name of names) linkSync(join(workspace.path, "slow.bin"), join(workspace.path, name));

  const { main, report } = await runGuard(workspace, { videos: folder });
  expect(main).toMatchObject({ conclusion: "failure", annotationsDropped: 0 });
  expect(main.summary).toMatch(/^## ❌ All 5,000 videos would be refused\n/);
  expect(Buffer.byteLength(main.summary)).toBeLessThan(MEBIBYTE);
  expect(main.summary).toMatch(/<br>4,\d{3} more: see the report file<\/details>/);
  const commands = readCodeBlocks(main.summary)[0]?.trimEnd().split("\n").length ?? 0;
  expect(main.summary).toMatch(
    new RegExp(`\n${(5000 - commands).toLocaleString("en-US")} more .*report file.*\n\n</details>`),
  );
  expect(report?.videos.map(({ path }) => path)).toEqual(names);
  const kept: readonly string[] = JSON.parse(main.outputs["invalid-videos"] ?? "");
  expect(kept.length).toBeGreaterThan(1000);
  expect(kept).toEqual(names.slice(0, kept.length));
  expect(main.outputs["invalid-videos"]?.length).toBeLessThan(MEBIBYTE);
});
