/** The entries as processes, where what they have to write to can't be written. A hang would never end. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseReport } from "../support/report.ts";
import { createWorkspace } from "../support/workspace.ts";

const ENTRIES = resolve(import.meta.dirname, "../../src/entry");

type Ended = { code: number; log: string; folder: string };

/** The files that the runner makes for each step. */
const RUNNER_FILES = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_STEP_SUMMARY"] as const;

type Kind = "pipe" | "folder" | "device" | "missing";

function make(kind: Kind, path: string): string {
  switch (kind) {
    case "pipe":
      execFileSync("mkfifo", [path]);
      return path;
    case "folder":
      mkdirSync(path);
      return path;
    case "device":
      return "/dev/null";
    case "missing":
      return path;
  }
}

/** Runs an entry in a folder of its own. `before`: a command of the shell that the process starts under. */
async function run(
  entry: "cancel" | "validate",
  inputs: Readonly<Record<string, string>>,
  { instead = {}, before = "true" }: { instead?: Readonly<Record<string, Kind>>; before?: string } = {},
): Promise<Ended> {
  const folder = createWorkspace().path;
  for (const name of RUNNER_FILES) if (instead[name] === undefined) writeFileSync(join(folder, name), "");
  const variables = [...RUNNER_FILES, "report"].map((name) => {
    const kind = instead[name];
    return [name, kind === undefined ? join(folder, name) : make(kind, join(folder, name))] as const;
  });
  const { report, ...files } = Object.fromEntries(variables);
  const given = { ...inputs, ...(instead.report !== undefined && { "report-file": report ?? "" }) };
  const environment = {
    ...{ PATH: process.env.PATH, RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder, ...files },
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  // A shell drops variables with a dash in their name, so env sets them.
  const words = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const command = ["-c", `${before} && exec env "$@"`, "sh", ...words, process.execPath, join(ENTRIES, `${entry}.ts`)];
  return new Promise((done) => {
    const child = execFile("sh", command, { cwd: folder }, (_error, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, log: stdout + stderr, folder }),
    );
  });
}

function annotationsOf({ log }: Ended, level: string): string[] {
  return log.split("\n").filter((line) => line.startsWith(`::${level} `));
}

const DRY = { "publish-ids": "v_pub_url~v2.1", "dry-run": "true" };

describe.skipIf(process.platform === "win32")("cancel/", () => {
  it.each<[variable: string, kind: Kind, why: string]>([
    ["GITHUB_OUTPUT", "pipe", "which is not a file"],
    ["GITHUB_OUTPUT", "folder", "which is not a file"],
    ["GITHUB_OUTPUT", "device", "which is not a file"],
    ["GITHUB_OUTPUT", "missing", "which is missing"],
    ["GITHUB_STEP_SUMMARY", "pipe", "which is not a file"],
    ["GITHUB_STEP_SUMMARY", "folder", "which is not a file"],
    ["GITHUB_STEP_SUMMARY", "missing", "which is missing"],
  ])(
    "says that %s is not a file where it is replaced (%s), delivers everything else, and fails",
    async (variable, kind, why) => {
      const ended = await run("cancel", DRY, { instead: { [variable]: kind } });
      const errors = annotationsOf(ended, "error");
      expect(errors).toEqual([expect.stringContaining(why), ...errors.slice(1)]);
      expect(errors.every((error) => error.includes(variable))).toBe(true);
      expect(annotationsOf(ended, "notice")).toHaveLength(1);
      expect(ended.log).toContain("Dry run: 1 upload was not cancelled and may still go live\n");
      expect(ended.code).toBe(1);
      if (variable === "GITHUB_OUTPUT") {
        expect(readFileSync(join(ended.folder, "GITHUB_STEP_SUMMARY"), "utf8")).toContain("Dry run: 1 upload");
      } else {
        expect(readFileSync(join(ended.folder, "GITHUB_OUTPUT"), "utf8")).toMatch(/^outcomes<<.*^report-file<</ms);
      }
    },
  );

  it("exits with 0 for all that with fail-on: never", async () => {
    const instead = { GITHUB_OUTPUT: "pipe", GITHUB_STEP_SUMMARY: "pipe" } as const;
    const ended = await run("cancel", { ...DRY, "fail-on": "never" }, { instead });
    expect(annotationsOf(ended, "error").length).toBeGreaterThan(0);
    expect(ended.code).toBe(0);
  });

  it.each<Kind>(["pipe", "folder", "device"])("takes a %s in the place of the report for a bad input", async (kind) => {
    const ended = await run("cancel", DRY, { instead: { report: kind } });
    expect(annotationsOf(ended, "error")).toEqual([expect.stringMatching(/Input 'report-file' is .* which is a /)]);
    expect(ended.code).toBe(1);
  });

  it("says what a full disk keeps it from writing, and still says what happened", async () => {
    const ended = await run("cancel", DRY, { before: "ulimit -f 0" });
    const errors = annotationsOf(ended, "error").join("\n");
    expect(errors).toContain("The report file could not be written");
    expect(errors).toContain("Later steps don't see the outputs cancelled, not-cancelled and outcomes");
    expect(errors).toContain("The job summary could not be written");
    expect(annotationsOf(ended, "notice")).toHaveLength(1);
    expect(ended.log).toContain("v_pub_url~v2.1: Dry run, so nothing was sent");
    expect(readFileSync(join(ended.folder, "GITHUB_STEP_SUMMARY"), "utf8")).toBe("");
    expect(existsSync(join(ended.folder, "report.json"))).toBe(false);
  });
});

describe.skipIf(process.platform === "win32")("main", () => {
  it.each<[variable: string, kind: Kind]>([
    ["GITHUB_STATE", "pipe"],
    ["GITHUB_STATE", "device"],
    ["GITHUB_ENV", "pipe"],
    ["GITHUB_ENV", "folder"],
    ["GITHUB_OUTPUT", "pipe"],
  ])("fails before it checks a video, and says that %s is not a file, where it is a %s", async (variable, kind) => {
    const ended = await run("validate", {}, { instead: { [variable]: kind } });
    expect(annotationsOf(ended, "error")).toEqual([expect.stringMatching(`${variable} is '.*', which is not a file`)]);
    expect(ended.code).toBe(1);
  });
});

it.skipIf(process.platform === "win32")("a report that is written is whole, and its path is an output", async () => {
  const ended = await run("cancel", DRY);
  const outputs = readFileSync(join(ended.folder, "GITHUB_OUTPUT"), "utf8");
  const [, path = ""] = /^report-file<<.*\n(.*)$/m.exec(outputs) ?? [];
  expect(parseReport(readFileSync(path, "utf8")).cancellations).toHaveLength(1);
  expect(ended.code).toBe(0);
});
