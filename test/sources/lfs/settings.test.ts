import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLfsSettings } from "../../../src/sources/lfs/settings.ts";
import { createRepository, createWorkspace } from "../../support/workspace.ts";
import { gitEnvironment } from "./scene.ts";

/** An environment whose git counts how often it is started. */
function countGit(): { environment: Record<string, string>; count(): number } {
  const environment = gitEnvironment();
  const folder = createWorkspace().path;
  const log = join(folder, "log");
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  writeFileSync(log, "");
  writeFileSync(join(folder, "git"), `#!/bin/sh\necho >>'${log}'\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, "git"), 0o755);
  return {
    environment: { ...environment, PATH: `${folder}:${environment.PATH}` },
    count: () => readFileSync(log, "utf8").length,
  };
}

describe.skipIf(process.platform === "win32")("the settings of a repository", () => {
  it.each<[what: string, lines: readonly string[], processes: number]>([
    ["a plain remote", ["remote.origin.url https://git.example.com/o/r"], 2],
    ["a branch with a remote", ["remote.origin.url https://git.example.com/o/r", "branch.main.remote origin"], 3],
    ["a remote of another name", ["remote.Up.url https://git.example.com/o/r"], 2],
    [
      "a remote whose beginning is replaced",
      ["remote.origin.url ex:o/r", "url.https://git.example.com/.insteadOf ex:"],
      3,
    ],
    [
      "a remote with two addresses",
      ["--add remote.origin.url https://git.example.com/a", "--add remote.origin.url https://git.example.com/b"],
      3,
    ],
    ["no remote", [], 2],
  ])("are read with few processes of git, and give the address that git gives: %s", (_, lines, processes) => {
    const repository = createRepository();
    repository.git("commit", "--quiet", "--allow-empty", "-m", "Start");
    for (const line of lines) repository.git("config", ...line.split(" "));
    const git = countGit();
    const settings = readLfsSettings(repository.path, git.environment);
    expect(git.count()).toBe(processes);
    const name = settings?.remote?.name;
    if (name === undefined) return expect(lines).toEqual([]);
    const expected = execFileSync("git", ["-C", repository.path, "ls-remote", "--get-url", name], {
      encoding: "utf8",
      env: gitEnvironment(),
    });
    expect(`${settings?.remote?.url}\n`).toBe(expected);
  });
});
