/** `npm run bench` as a process: its options, its file, and what it prints about saved results. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Result } from "../../scripts/bench/result.ts";
import { createWorkspace } from "../support/workspace.ts";
import { makeResult, makeRow } from "./results.ts";

const root = resolve(import.meta.dirname, "../..");
const schema = JSON.parse(readFileSync(join(root, "scripts/bench/result.schema.json"), "utf8"));
const isResult = new Ajv().compile<Result>(schema);

function bench(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/bench.ts"), ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Saves results; returns their paths. */
function save(...results: readonly unknown[]): string[] {
  const { path } = createWorkspace();
  return results.map((result, at) => {
    const file = join(path, `${at}.json`);
    writeFileSync(file, JSON.stringify(result));
    return file;
  });
}

describe("npm run bench refuses", () => {
  it.each([
    ["an option that it does not know", ["--qick"], "unknown option '--qick'\n(Did you mean --quick?)"],
    [
      "a section that it does not know",
      ["proeb"],
      "unknown section 'proeb'. The sections are",
      "(Did you mean probe?)",
    ],
    ["--json without a file", ["--json"], "option '--json <file>' argument missing"],
    ["--json before another option", ["--json", "--quick"], "The name of a file must follow."],
    ["--against before another option", ["--against", "--quick"], "The name of a file must follow."],
    ["--from with a section", ["--from", "a.json", "cli"], "--from shows a saved result, so it takes no section"],
  ])("%s", (_, args, ...expected) => {
    const { status, stdout, stderr } = bench(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    for (const text of expected) expect(stderr).toContain(text);
  });

  it("a file in a folder that is not there, before it measures anything", () => {
    const file = join(createWorkspace().path, "missing", "result.json");
    expect(bench("--json", file, "cli")).toEqual({
      status: 1,
      stdout: "",
      stderr: `error: ${dirname(file)} is not there\n`,
    });
  });

  it.each([
    ["a file that is not there", undefined, "no such file"],
    ["a file of something else", { name: "package" }, "must have required property 'schema'"],
    ["a result of another version", { ...makeResult([]), schema: 2 }, "schema must be equal to constant"],
  ])("%s before it measures anything", (_, content, problem) => {
    const [file = "missing.json"] = content === undefined ? [] : save(content);
    const { status, stdout, stderr } = bench("--against", file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(`error: ${file} is not a result of npm run bench -- --json FILE: `);
    expect(stderr).toContain(problem);
  });
});

it("npm run bench -- --help names every section and option", () => {
  const { status, stdout } = bench("--help");
  expect(status).toBe(0);
  for (const name of ["probe", "--quick", "--json <file>", "--from <file>", "--against <file>"])
    expect(stdout).toContain(name);
});

it("npm run bench -- --quick --json - prints a result by its schema, and the tables to standard error", () => {
  const { status, stdout, stderr } = bench("--quick", "--json", "-", "cli");
  expect(status).toBe(0);
  const result: unknown = JSON.parse(stdout);
  expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
  const { isQuick, sections } = result as Result;
  expect({ isQuick, names: sections.map(({ name }) => name) }).toEqual({ isQuick: true, names: ["cli"] });
  const rows = sections.flatMap((section) => section.rows);
  expect(rows.map(({ id }) => id)).toContain("cli/version-node-24");
  expect(rows.map(({ figure }) => figure?.rounds)).toEqual(rows.map(() => 1));
  expect(sections[0]?.tables.map(({ title }) => title)).toEqual(["The command line: whole process"]);
  expect(stderr).toContain("WARNING: Everything was measured only once (--quick).");
  expect(stderr).toContain("Targets");
});

describe("a saved result", () => {
  it("is shown with its worst verdict first, and with the machine that measured it", () => {
    const [file = ""] = save(makeResult([makeRow("reading", 1.5, 1.4, 1.6), makeRow("writing", 2.5, 2.4, 2.6)]));
    const { status, stdout } = bench("--from", file);
    expect(status).toBe(0);
    const lines = stdout.trim().split("\n");
    expect(lines.filter((line) => /^(MET|MISSED)/.test(line)).map((line) => line.split(/ {2,}/))).toEqual([
      ["MISSED", "the time of writing", "at most 2.00 times", "2.50 times", "2.40 to 2.60 times", "9"],
      ["MET", "the time of reading", "at most 2.00 times", "1.50 times", "1.40 to 1.60 times", "9"],
    ]);
    expect(lines[0]).toBe("Node v24.0.0, linux x64, 2 × Test.");
    expect(lines.slice(-2)).toEqual(["2 targets: 1 missed, 0 not measured, 1 met.", "Took 1:01 minutes (start 1:00)."]);
  });

  it.each([
    [{ otherCores: 0.8 }, "Other programs kept 0.8 of 2 cores busy."],
    [{ loopMs: { least: 20, median: 30, most: 40 } }, "The same loop took 30.0 ms at the median, but 20.0 ms at best."],
  ])("starts with a warning if the machine was busy: %j", (disturbance, sentence) => {
    const { load } = makeResult([]);
    const [file = ""] = save(makeResult([], { load: { ...load, ...disturbance } }));
    expect(bench("--from", file).stdout.trim().split("\n")[0]).toBe(
      `WARNING: The machine was busy. ${sentence} Measure again when it is quiet.`,
    );
  });

  it("is copied as it is by --json", () => {
    const result = makeResult([makeRow("reading", 1.5, 1.4, 1.6)]);
    const [file = ""] = save(result);
    expect(JSON.parse(bench("--from", file, "--json", "-").stdout)).toEqual(result);
  });

  it("is compared with an earlier one row by row, with changes beyond the noise first", () => {
    const [now = "", earlier = ""] = save(
      makeResult([makeRow("reading", 1.5, 1.4, 1.6), makeRow("writing", 2.5, 2.4, 2.6)]),
      makeResult([makeRow("reading", 1.55, 1.5, 1.6), makeRow("writing", 2, 1.9, 2.1)]),
    );
    const { status, stdout } = bench("--from", now, "--against", earlier);
    expect(status).toBe(0);
    const [, table = ""] = stdout.split("Compared with 01234567 (2026-01-02 03:04)\n");
    expect(
      table
        .split("\n")
        .slice(2, 4)
        .map((line) => line.split(/ {2,}/)),
    ).toEqual([
      [
        "WORSE",
        "the time of writing",
        "2.00 times",
        "1.90 to 2.10 times",
        "2.50 times",
        "2.40 to 2.60 times",
        "+25.0 %",
      ],
      ["", "the time of reading", "1.55 times", "1.50 to 1.60 times", "1.50 times", "1.40 to 1.60 times", "−3.2 %"],
    ]);
    expect(stdout).not.toContain("WARNING");
  });

  it("is compared with a warning if another machine measured, or only once", () => {
    const { machine } = makeResult([]);
    const [now = "", earlier = ""] = save(
      makeResult([]),
      makeResult([], { isQuick: true, machine: { ...machine, cores: 64 } }),
    );
    const { stdout } = bench("--from", now, "--against", earlier);
    expect(stdout).toContain("WARNING: An earlier result is from another machine (64 × Test, Node v24.0.0).");
    expect(stdout).toContain("WARNING: An earlier result was measured only once (--quick).");
  });
});

it.skipIf(process.platform === "win32")("npm run bench leaves no folder behind if it is stopped", async () => {
  const { path } = createWorkspace();
  const child = spawn(process.execPath, [join(root, "scripts/bench.ts"), "--quick", "cli"], {
    env: { ...process.env, TMPDIR: path },
    stdio: "ignore",
  });
  // The folder of the section comes after the one of the run.
  while (readdirSync(path, { recursive: true }).length < 2 && child.exitCode === null) await setTimeout(10);
  child.kill("SIGTERM");
  await once(child, "close");
  expect({ exitCode: child.exitCode, left: readdirSync(path) }).toEqual({ exitCode: 143, left: [] });
});
