import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "./folders.ts";

/** A temporary directory for one test, outside any repository. */
export type Workspace = {
  path: string;
  /** Writes a file (with its name as content where none is given) and the directories above it. */
  write(file: string, content?: string | Uint8Array): void;
  /** Makes `write` for each, and has git track them. */
  track(...files: string[]): void;
  git(...args: string[]): string;
};

export function createWorkspace(): Workspace {
  const path = makeFolder("workspace");
  onTestFinished(() => removeFolder(path));
  return openWorkspace(path);
}

/** A workspace that is a Git repository, with no commit yet. */
export function createRepository(): Workspace {
  const workspace = createWorkspace();
  workspace.git("init", "--quiet");
  return workspace;
}

function openWorkspace(path: string): Workspace {
  const write = (file: string, content: string | Uint8Array = file) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  };
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
      cwd: path,
      encoding: "utf8",
    });
  const track = (...files: string[]) => {
    for (const file of files) write(file);
    git("add", "--force", "--", ...files);
  };
  return { path, write, git, track };
}
