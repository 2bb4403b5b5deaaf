/** Puts the hooks of `docs/hooks.md` into repositories, and commits there. `shared`: a folder that all of them use. */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { FIXTURES_FOLDER } from "./fixtures.ts";
import { installInto, PLAIN_ENVIRONMENT, packInto } from "./package.ts";
import { listSnippets } from "./snippets.ts";
import type { Workspace } from "./workspace.ts";

export const root = resolve(import.meta.dirname, "..", "..");
export const read = (path: string) => readFileSync(join(root, path), "utf8");
export const [hook, postHook] = parse(read(".pre-commit-hooks.yaml"));
export const [config = "", options = "", lefthook = "", posts = "", lefthookPosts = ""] = listSnippets(
  "docs/hooks.md",
  "yml",
);
export const [husky = "", start = "", postCommand = ""] = listSnippets("docs/hooks.md", "sh");

/** git with the hooks of a repository: nothing of these tests is in its environment. */
export function commit(workspace: Workspace, shared: string) {
  const env = { ...PLAIN_ENVIRONMENT, PRE_COMMIT_HOME: join(shared, "cache"), CI: "", NO_COLOR: "1" };
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  const args = [...author, "commit", "--quiet", "--message", "Add a video"];
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: workspace.path, env, encoding: "utf8" });
  return { isCommitted: status === 0, output: `${stdout}${stderr}` };
}

/** The hook without a tool, as the page says. */
export function installPlainly({ path, write }: Workspace, shared: string, commands: readonly string[]): void {
  const [, executable = ""] = /`(chmod [^`]*)`/.exec(read("docs/hooks.md")) ?? [];
  symlinkSync(join(installPackage(shared), "node_modules"), join(path, "node_modules"));
  write(".git/hooks/pre-commit", [start, ...commands].join(""));
  execFileSync("sh", ["-c", executable], { cwd: path });
}

/** A project that has the package installed. Returns its folder. */
export function installPackage(shared: string): string {
  const place = join(shared, "installed");
  if (!existsSync(place)) {
    mkdirSync(place);
    installInto(place, packInto(join(shared, "packed")));
  }
  return place;
}

/** This project as others clone it, with the tag that the page names: what hooks need of it. Returns its URL. */
export function publishHooks(shared: string): string {
  const place = join(shared, "project");
  if (!existsSync(place)) {
    mkdirSync(place);
    cpSync(join(root, "dist", "cli"), join(place, "dist", "cli"), { recursive: true });
    copyFileSync(join(root, ".pre-commit-hooks.yaml"), join(place, ".pre-commit-hooks.yaml"));
    const git = (...args: string[]) =>
      spawnSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], { cwd: place });
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Release");
    git("tag", parse(config).repos[0].rev);
  }
  return `file://${place}`;
}

export const fixture = (name: string) => readFileSync(join(FIXTURES_FOLDER, name));
export const GOOD = "good.mp4";
export const BAD = "frame-rate-low.mp4";

export function stage(workspace: Workspace, path: string, name: string): void {
  workspace.write(path, fixture(name));
  workspace.git("add", "--", path);
}

/** A commit that no hook sees. */
export function bare(workspace: Workspace): void {
  workspace.git("commit", "--quiet", "--no-verify", "--message", "Before");
}
