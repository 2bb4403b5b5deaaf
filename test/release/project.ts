/** A small project in a real Git repository with a remote, in which the scripts of a release run as processes. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../support/folders.ts";
import { PLAIN_ENVIRONMENT } from "../support/package.ts";

const SCRIPTS = resolve(import.meta.dirname, "..", "..", "scripts", "release");

/** The changelog of a project: each version with a day and one change. */
export function renderChangelog(...versions: readonly string[]): string {
  const sections = versions.map(
    (version) => `\n## ${version} - 2026-11-29\n\n### Added\n\n- A change of ${version}.\n`,
  );
  return `# Changelog\n${sections.join("")}`;
}

export type Run = { code: number | null; out: string };

export type Project = {
  /** Its working tree. The remote `origin` is a bare repository. */
  folder: string;
  git(...args: readonly string[]): string;
  write(path: string, text: string): void;
  read(path: string): string;
  /** Commits a version with notes on the branch that is checked out, and returns the commit. */
  commitVersion(version: string): string;
  /** Commits a version, tags it as v…, and pushes both. */
  release(version: string): string;
  /** Runs a script of a release here. `out` is all that it prints. */
  run(script: string, args: readonly string[], environment?: NodeJS.ProcessEnv): Run;
  /** The commit of a tag in the remote repository, or undefined. */
  findRemoteTag(tag: string): string | undefined;
};

/** A project whose main branch is pushed, at version 0.0.1. */
export function createProject(): Project {
  const root = makeFolder("release");
  onTestFinished(() => removeFolder(root));
  const folder = join(root, "project");
  const start = (command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
    spawnSync(command, args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...PLAIN_ENVIRONMENT, ...IDENTITY, ...environment },
    });
  const git = (...args: readonly string[]) => {
    const { status, stdout, stderr } = start("git", args);
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout.trimEnd();
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const versions: string[] = [];
  const project: Project = {
    folder,
    git,
    write,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    commitVersion(version) {
      versions.unshift(version);
      write("package.json", `${JSON.stringify({ name: "guard", version, private: true }, null, 2)}\n`);
      write("CHANGELOG.md", renderChangelog(...versions));
      git("add", "--all");
      git("commit", "--quiet", "--message", `Version ${version}`);
      return git("rev-parse", "HEAD");
    },
    release(version) {
      const commit = project.commitVersion(version);
      git("tag", `v${version}`);
      git("push", "--quiet", "origin", "HEAD", `v${version}`);
      return commit;
    },
    run(script, args, environment) {
      const { status, stdout, stderr } = start(process.execPath, [join(SCRIPTS, script), ...args], environment);
      return { code: status, out: stdout + stderr };
    },
    findRemoteTag: (tag) =>
      git("ls-remote", "origin", `refs/tags/${tag}^{}`, `refs/tags/${tag}`).split("\n").at(-1)?.split("\t")[0] ||
      undefined,
  };
  mkdirSync(folder);
  git("init", "--quiet", "--bare", "--initial-branch=main", join(root, "remote.git"));
  git("init", "--quiet", "--initial-branch=main", ".");
  git("remote", "add", "origin", join(root, "remote.git"));
  project.commitVersion("0.0.1");
  git("push", "--quiet", "--set-upstream", "origin", "main");
  return project;
}

/** Settings of the machine must not sign commits or name another author. */
const IDENTITY = {
  ...{ GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  ...{ GIT_CONFIG_COUNT: "2", GIT_CONFIG_KEY_0: "user.name", GIT_CONFIG_VALUE_0: "A" },
  ...{ GIT_CONFIG_KEY_1: "user.email", GIT_CONFIG_VALUE_1: "a@example.com" },
};
