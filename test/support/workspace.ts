import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
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
  initRepository(workspace.path);
  return workspace;
}

/** What is in a repository that git has just made, without its sample hooks. A folder has no text. */
let template: readonly { name: string; text: string | undefined }[] | undefined;

/** Does what `git init` does, which is asked only once: most of the time that tests take would be git's. */
export function initRepository(path: string): void {
  template ??= readTemplate();
  for (const { name, text } of template) {
    if (text === undefined) mkdirSync(join(path, name), { recursive: true });
    else writeFileSync(join(path, name), text);
  }
}

function readTemplate() {
  const folder = makeFolder("template");
  execFileSync("git", ["init", "--quiet", "--template=", "--initial-branch=main"], { cwd: folder });
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => {
    const path = join(folder, name);
    return { name, text: statSync(path).isFile() ? readFileSync(path, "utf8") : undefined };
  });
  removeFolder(folder);
  return entries;
}

/** Whose commits they are, and no upkeep after each. */
const SETTINGS = ["user.name=Test", "user.email=test@example.com", "maintenance.auto=false"].flatMap((setting) => [
  "-c",
  setting,
]);

function openWorkspace(path: string): Workspace {
  const write = (file: string, content: string | Uint8Array = file) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  };
  const git = (...args: string[]) => execFileSync("git", [...SETTINGS, ...args], { cwd: path, encoding: "utf8" });
  const track = (...files: string[]) => {
    for (const file of files) write(file);
    git("add", "--force", "--", ...files);
  };
  return { path, write, git, track };
}
