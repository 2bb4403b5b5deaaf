/** What commands print, seen from outside the process. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { createWorkspace } from "../support/workspace.ts";

const TERMINAL = resolve(import.meta.dirname, "..", "..", "src", "host", "terminal.ts");
const COMMAND_LINE = resolve(import.meta.dirname, "..", "..", "src", "entry", "cli.ts");
const TEXT = "a\n::error::b\n  ::add-mask::c\nd ##[error]e\u001b[31m\n";

/** Prints a text by the terminal, in a process of its own, to a pipe or a file. */
function print(env: Record<string, string>, stdout: "pipe" | number): string {
  const script = `import { openTerminal } from ${JSON.stringify(TERMINAL)};
    openTerminal(process.env, []).write(${JSON.stringify(TEXT)});`;
  const args = ["--experimental-strip-types", "--no-warnings", "--input-type=module", "--eval", script];
  return execFileSync(process.execPath, args, { env, stdio: ["ignore", stdout, "inherit"], encoding: "utf8" });
}

describe("a text that looks like commands of the runner", () => {
  it("is shown as text in the log of a job, and gives no command", () => {
    const shown = print({ GITHUB_ACTIONS: "true" }, "pipe");
    expect(shown).not.toMatch(/^\s*::|##\[/m);
    expect(shown).not.toContain("\u001b");
    expect(shown).toContain("error::b");
  });

  it("is written as it is to a file, and outside of a job", () => {
    expect(print({}, "pipe")).toBe(TEXT);
    const path = join(createWorkspace().path, "out.txt");
    const file = openSync(path, "w");
    print({ GITHUB_ACTIONS: "true" }, file);
    closeSync(file);
    expect(readFileSync(path, "utf8")).toBe(TEXT);
  });
});

/** Runs the command line with its stdout somewhere else. */
function start(args: readonly string[], stdout: "pipe" | number) {
  const words = ["--experimental-strip-types", "--no-warnings", COMMAND_LINE, ...args];
  return spawn(process.execPath, words, { stdio: ["ignore", stdout, "pipe"] });
}

const COMMANDS = [
  ["explain"],
  ["--version"],
  ["--help"],
  ["cancel", "--dry-run", "v_pub_url~v2.1"],
  ["completion", "bash"],
];

describe.skipIf(!existsSync("/dev/full"))("on a full disk", () => {
  it.each(COMMANDS)("'%s %s' ends with 2 and says that the result is lost", async (...args) => {
    const full = openSync("/dev/full", "w");
    const child = start(args, full);
    closeSync(full);
    const [said, [code]] = await Promise.all([text(child.stderr as Readable), once(child, "close")]);
    expect(code).toBe(2);
    expect(said.trim()).toMatch(/^Exit code 2: the result could not be written to stdout \(ENOSPC\)\.$/);
  });
});

describe("into a pipe that nobody reads", () => {
  it.each(COMMANDS)("'%s %s' ends as it does otherwise", async (...args) => {
    const child = start(args, "pipe");
    child.stdout?.destroy();
    const [said, [code]] = await Promise.all([text(child.stderr as Readable), once(child, "close")]);
    expect(code).toBe(0);
    expect(said).not.toMatch(/EPIPE|could not/);
  });
});
