/** How the benchmark runs its sections, and how it measures other programs. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { measureProcessor } from "../../scripts/bench/processes.ts";
import { runSections } from "../../scripts/bench/run.ts";
import type { Section } from "../../scripts/bench/section.ts";
import { printCount, printTable } from "../../scripts/bench/table.ts";
import { atMost } from "../../scripts/bench/target.ts";
import { createWorkspace } from "../support/workspace.ts";

/** Runs sections in an empty folder, without their output. */
async function run(sections: Readonly<Record<string, Section>>, isQuick = true) {
  const { path } = createWorkspace();
  const quiet = (["log", "error"] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => {}));
  const result = await runSections(new Map(Object.entries(sections)), isQuick, path);
  for (const each of quiet) each.mockRestore();
  return { ...result, left: readdirSync(path) };
}

const one: Section = async () => [atMost("one", 2, 1, printCount)];

describe("a section", () => {
  it("gets a folder of its own, which is removed afterwards", async () => {
    const folders: string[] = [];
    const write: Section = async ({ folder }) => {
      folders.push(folder);
      writeFileSync(join(folder, "video.mp4"), "");
      return [];
    };
    const { left } = await run({ first: write, second: write });
    expect(new Set(folders).size).toBe(2);
    expect({ left, still: folders.filter((folder) => existsSync(folder)) }).toEqual({ left: [], still: [] });
  });

  it("measures once if the benchmark is quick, else at least six times in a race that has a usual ten", async () => {
    const paces: object[] = [];
    const note: Section = async ({ rounds, pace }) => {
      const { least, most } = pace(10);
      paces.push({ fixed: rounds(10), least, most }, { least: pace(3).least });
      return [];
    };
    await run({ note });
    await run({ note }, false);
    expect(paces).toEqual([
      ...[{ fixed: 1, least: 1, most: 1 }, { least: 1 }],
      ...[{ fixed: 10, least: 6, most: 20 }, { least: 3 }],
    ]);
  });

  it("that fails is named as not measured, and the others run", async () => {
    const { sections } = await run({ bad: () => Promise.reject(new Error("no disk")), good: one });
    expect(sections).toMatchObject([
      { error: "no disk", rows: [{ id: "bad/all", verdict: "not measured", why: "It failed: no disk" }] },
      { rows: [{ id: "good/one", verdict: "met" }] },
    ]);
  });

  it("has no two targets of the same name", async () => {
    const { sections } = await run({ twice: async (bench) => [...(await one(bench)), ...(await one(bench))] });
    expect(sections).toMatchObject([{ error: "Two targets are called twice/one. Give one of them another id." }]);
  });

  it("keeps the tables that it prints", async () => {
    const print: Section = async () => {
      printTable("Small videos", ["", "time"], [["ours", "3 ms"]]);
      return [];
    };
    const { sections } = await run({ print, one });
    expect(sections.map(({ tables }) => tables)).toEqual([
      [{ title: "Small videos", head: ["", "time"], rows: [["ours", "3 ms"]] }],
      [],
    ]);
  });

  it("has a figure in words only if it never ended", async () => {
    const never: Section = async () => [atMost("never", 2, Number.POSITIVE_INFINITY, printCount)];
    const { sections } = await run({ never });
    expect(sections[0]?.rows).toEqual([expect.not.objectContaining({ figure: expect.anything() })]);
    expect(sections[0]?.rows).toMatchObject([{ verdict: "missed" }]);
  });
});

describe.skipIf(!existsSync("/bin/bash"))("the processor time of a command", () => {
  it("is a number of milliseconds, whatever the command writes to standard error", async () => {
    const { path } = createWorkspace();
    const script = `echo 5.000 7.000 >&2; echo run >> "$0"`;
    const ms = await measureProcessor(["/bin/sh", "-c", script, join(path, "runs")], path);
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(ms).not.toBe(12_000);
    expect(readFileSync(join(path, "runs"), "utf8")).toBe("run\n");
  });

  it("is not measured of a command that fails", async () => {
    const { path } = createWorkspace();
    await expect(measureProcessor(["/bin/sh", "-c", "exit 3"], path)).rejects.toMatchObject({ code: 3 });
  });
});
