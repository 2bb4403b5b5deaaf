/** Runs git: the only place that does. Changes nothing in a repository. */
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { dirname, join, parse } from "node:path";
import { isInside } from "../../text/paths.ts";
import { lookUp } from "./disk.ts";

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

/** The nearest directory with a `.git` around a directory, or that itself; the root where there is none. */
export function findTop(directory: string): string {
  const above = dirname(directory);
  return lookUp(join(directory, ".git")) !== "absent" || above === directory ? directory : findTop(above);
}

/** Whether a directory, an absolute path, can be in a repository: git is not started where that is plain. */
export function mayBeInRepository(directory: string): boolean {
  return lookUp(join(findTop(directory), ".git")) !== "absent";
}

/** How a run of git ended: with a `status`, by a `signal`, or it could not be started (`error`). */
export type GitEnd = Pick<SpawnSyncReturns<Buffer>, "status" | "signal" | "error" | "stderr">;

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
  const options = { ...placeGit(directory, environment), input, maxBuffer: Number.POSITIVE_INFINITY };
  return spawnSync("git", [...listOptions(directory), ...args], options);
}

/** As {@link runGit}, without waiting: what git writes is passed to `onBytes` as it comes. */
export async function streamGit(
  directory: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  onBytes: (bytes: Buffer) => void,
): Promise<GitEnd> {
  const stderr: Buffer[] = [];
  const fail = (error: Error): GitEnd => ({ status: null, signal: null, error, stderr: Buffer.concat(stderr) });
  try {
    const git = spawn("git", [...listOptions(directory), ...args], {
      ...placeGit(directory, environment),
      stdio: ["ignore", "pipe", "pipe"],
    });
    git.stdout.on("data", onBytes);
    git.stderr.on("data", (bytes: Buffer) => stderr.push(bytes));
    return await new Promise<GitEnd>((resolve) => {
      git.once("error", (error) => resolve(fail(error)));
      git.once("close", (status, signal) => resolve({ status, signal, stderr: Buffer.concat(stderr) }));
    });
  } catch (error) {
    return fail(error instanceof Error ? error : new Error(String(error)));
  }
}

function listOptions(directory: string): string[] {
  // Git checks the owner of every repository, so each has to be named. It expects `/` on Windows too.
  const safe = `safe.directory=${directory.replaceAll("\\", "/")}`;
  // A repository's configuration can name a program that watches for changes: it must not be run.
  const watch = "core.fsmonitor=false";
  // Committed files can look like a bare repository. Their configuration is a stranger's, and they hide the real one.
  const bare = "safe.bareRepository=explicit";
  return ["-c", safe, "-c", watch, "-c", bare, "-C", directory];
}

/** Windows looks for git.exe in the working directory first, which therefore must not contain other people's files. */
function placeGit(directory: string, environment: NodeJS.ProcessEnv) {
  return { cwd: parse(directory).root, env: gitEnvironment(environment) };
}

/**
 * The environment, without variables that select another repository or index; in English, without prompts. In a partial
 * clone, nothing is fetched.
 */
function gitEnvironment(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const inherited = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name));
  return { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}
