/** What commands print, seen from outside the process. */
import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorkspace } from "../support/workspace.ts";

const TERMINAL = resolve(import.meta.dirname, "..", "..", "src", "host", "terminal.ts");
const TEXT = "a\n::error::b\n  ::add-mask::c\nd ##[error]e\u001b[31m\n";

/** Prints a text by the terminal, in a process of its own, to a pipe or a file. */
function print(env: Record<string, string>, stdout: "pipe" | number): string {
  const script = `import { openTerminal } from ${JSON.stringify(TERMINAL)};
    openTerminal(process.env).write(${JSON.stringify(TEXT)});`;
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
