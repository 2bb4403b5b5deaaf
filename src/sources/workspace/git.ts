/** Runs git: the only place that does. Changes nothing in a repository. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, parse } from "node:path";
import { isInside } from "../../text/paths.ts";
import { lookUp } from "./disk.ts";
import { decodeNames } from "./names.ts";

/**
 * What git tracks under a directory: paths relative to it, with `/`, as in the index (on disk or not), including
 * checked-out submodules.
 */
export type Tracked =
  | { kind: "files"; paths: readonly string[] }
  | { kind: "no-repository"; reason: string }
  | { kind: "failed"; message: string };

/** Lists what git tracks under `workspace`, or says why it can't. */
export function listTracked(workspace: string, environment: NodeJS.ProcessEnv): Tracked {
  if (lookUp(workspace) !== "directory") return { kind: "no-repository", reason: "there is no workspace" };
  return listIndex(realpathSync.native(workspace), environment);
}

/**
 * The files under a directory that its own repository tracks, by their paths from the top of that repository, without
 * those of submodules; none where git fails.
 */
export function listFromTop(workspace: string, environment: NodeJS.ProcessEnv): ReadonlySet<string> {
  const args = ["ls-files", "-z", "--full-name"];
  const { status, stdout } = runGit(realpathSync.native(workspace), args, environment);
  return new Set(status === 0 ? stdout.toString().split("\0") : []);
}

/**
 * The repository of a file in the workspace: the nearest directory around it with a `.git`. Both paths are real ones.
 */
export function findRepository(file: string, workspace: string): string {
  let directory = dirname(file);
  while (directory !== workspace && isInside(workspace, directory) && lookUp(join(directory, ".git")) === "absent") {
    directory = dirname(directory);
  }
  return directory;
}

/**
 * Runs git in a directory, which is the top of a repository, or in one. Ignores the directory's owner
 * (`safe.directory`), has messages in English, and never prompts. `input` is what git reads. Never throws: see `status`
 * and `error` of the result.
 */
export function runGit(
  directory: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  input?: Uint8Array,
): SpawnSyncReturns<Buffer> {
  // Git checks the owner of every repository, so each has to be named. It expects `/` on Windows too.
  const safe = `safe.directory=${directory.replaceAll("\\", "/")}`;
  // A repository's configuration can name a program that watches for changes: it must not be run.
  const options = ["-c", safe, "-c", "core.fsmonitor=false", "-C", directory];
  // Windows looks for git.exe in the working directory first, which therefore must not contain other people's files.
  const cwd = parse(directory).root;
  const env = gitEnvironment(environment);
  return spawnSync("git", [...options, ...args], { cwd, env, input, maxBuffer: Number.POSITIVE_INFINITY });
}

function listIndex(directory: string, environment: NodeJS.ProcessEnv): Tracked {
  const run = runGit(directory, ["ls-files", "-z", "--stage"], environment);
  if (run.status !== 0) return explainFailure(directory, run);
  return withSubmodules(directory, environment, parseIndex(decodeNames(run.stdout)));
}

function explainFailure(
  directory: string,
  { status, signal, error, stderr }: SpawnSyncReturns<Buffer>,
): Exclude<Tracked, { kind: "files" }> {
  const isMissing = error !== undefined && "code" in error && error.code === "ENOENT";
  const words = isMissing ? "git is not installed" : /^fatal: (.*)/m.exec(stderr?.toString() ?? "")?.[1];
  const message =
    words ?? error?.message ?? `git ls-files ended with ${status === null ? signal : `exit code ${status}`}`;
  // With a `.git` there is a repository, even if it is broken: its videos must not pass unchecked.
  if (lookUp(join(directory, ".git")) !== "absent") return { kind: "failed", message };
  if (isMissing) return { kind: "no-repository", reason: message };
  // For a `.git` above that points nowhere, git says "not a git repository: <path>": that is a broken repository too.
  return message.startsWith("not a git repository (or any ")
    ? { kind: "no-repository", reason: "the workspace is not in a git repository" }
    : { kind: "failed", message };
}

type IndexEntry = { mode: string; path: string };

/** Records of `git ls-files -z --stage`: `<mode> <object> <stage>\t<path>\0`. */
function parseIndex(output: string): IndexEntry[] {
  return output
    .split("\0")
    .slice(0, -1)
    .map((record) => ({ mode: record.slice(0, 6), path: record.slice(record.indexOf("\t") + 1) }));
}

const SUBMODULE = "160000";

function withSubmodules(directory: string, environment: NodeJS.ProcessEnv, entries: IndexEntry[]): Tracked {
  const paths: string[] = [];
  for (const { mode, path } of entries) {
    if (mode !== SUBMODULE) {
      paths.push(path);
    } else if (isCheckedOut(join(directory, path))) {
      const inner = listIndex(join(directory, path), environment);
      if (inner.kind !== "files") return inner;
      for (const each of inner.paths) paths.push(`${path}/${each}`);
    }
  }
  return { kind: "files", paths };
}

/** A link in a submodule's place is not followed: it could lead outside the workspace, or in a circle. */
function isCheckedOut(submodule: string): boolean {
  return existsSync(join(submodule, ".git")) && realpathSync.native(submodule) === submodule;
}

/** The environment, without variables that select another repository or index, and without prompts; in English. */
function gitEnvironment(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const inherited = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name));
  return { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" };
}
