/** Runs git: the only place that does. Changes nothing in a repository. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
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

/** Whether a directory, an absolute path, can be in a repository: git is not started where that is plain. */
export function mayBeInRepository(directory: string): boolean {
  const above = dirname(directory);
  return lookUp(join(directory, ".git")) !== "absent" || (above !== directory && mayBeInRepository(above));
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

/**
 * The environment, without variables that select another repository or index; in English, without prompts. In a partial
 * clone, nothing is fetched.
 */
function gitEnvironment(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const inherited = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name));
  return { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}
