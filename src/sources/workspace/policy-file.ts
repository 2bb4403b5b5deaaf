/** The text of the policy: in the workspace, or in another commit. Does not parse it. */
import { lstatSync, realpathSync } from "node:fs";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { formatSize } from "../../text/quantities.ts";
import { lookUp } from "./disk.ts";
import { openWorkspace } from "./file.ts";
import { findRepository, runGit } from "./git.ts";

/** The text of a file. `refused`: a clause that follows the file's name, "which …", and what to do. */
export type FileText =
  | { kind: "text"; text: string }
  | { kind: "absent" }
  | { kind: "refused"; why: string; advice: string };

/** A path from the workspace, with `/`, for the one that is given; `undefined` if it leads out. */
export function placeInWorkspace(given: string, workspace: string): string | undefined {
  const inWorkspace = isAbsolute(given) ? relative(workspace, given) : given;
  const path = posix.normalize(inWorkspace.replaceAll(sep, "/"));
  return /^\.\.?(\/|$)/.test(path) || isAbsolute(path) ? undefined : path;
}

/**
 * Reads a regular file of the workspace, of at most `limitBytes`. Follows no symbolic link: a pull request could bring
 * one that leads to what only the job has.
 */
export function readPlainFile(
  path: string,
  limitBytes: number,
  { workspace, environment }: { workspace: string; environment: NodeJS.ProcessEnv },
): FileText {
  if (lookUp(join(workspace, path)) === "absent") return { kind: "absent" };
  const link = findLink(path, workspace);
  if (link !== undefined) {
    const why = link === path ? "which is a symbolic link" : "to which a symbolic link leads";
    return { kind: "refused", why, advice: "Commit the file itself, in a folder that is no link" };
  }
  const reading = openWorkspace(workspace, environment)(path, ({ sizeBytes, read }): FileText => {
    if (sizeBytes > limitBytes) return refuseLarge(sizeBytes, limitBytes);
    const buffer = Buffer.alloc(sizeBytes);
    return decode(buffer.subarray(0, read(buffer, 0)));
  });
  if (reading.kind === "read") return reading.value;
  return { kind: "refused", why: `which can't be read: ${reading.problem}`, advice: "Name a regular file" };
}

/** The first symbolic link on the way to a path. */
function findLink(path: string, workspace: string): string | undefined {
  const names = path.split("/");
  const places = names.map((_, at) => names.slice(0, at + 1).join("/"));
  return places.find((place) => lstatSync(join(workspace, place), { throwIfNoEntry: false })?.isSymbolicLink());
}

function refuseLarge(sizeBytes: number, limitBytes: number): FileText {
  const size = `${formatSize(sizeBytes, limitBytes)} of at most ${formatSize(limitBytes)}`;
  return { kind: "refused", why: `which is too large (${size})`, advice: "Use globs in place of long lists" };
}

function decode(bytes: Buffer): FileText {
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { kind: "refused", why: "which is not UTF-8", advice: "Save it as UTF-8" };
  }
}

/** A commit: by its id, or the one with which a pull request is compared. */
export type CommitName = { kind: "commit"; id: string } | { kind: "pull-request-base" };

/** Reads a file as it is in a commit; `undefined` if the clone does not have the commit. */
export function readCommitted(
  path: string,
  commit: CommitName,
  limitBytes: number,
  { workspace, environment }: { workspace: string; environment: NodeJS.ProcessEnv },
): FileText | undefined {
  if (lookUp(workspace) !== "directory") return undefined;
  const top = realpathSync.native(workspace);
  const repository = findRepository(join(top, path), top);
  const git: Git = (...args) => runGit(repository, args, environment);
  const id = commit.kind === "commit" ? findCommit(git, commit.id) : findPullRequestBase(git, environment);
  if (id === undefined) return undefined;
  const inside = relative(repository, join(top, path)).replaceAll(sep, "/");
  const { status, stdout } = git("cat-file", "blob", `${id}:./${inside}`);
  if (status !== 0) return { kind: "absent" };
  return stdout.length > limitBytes ? refuseLarge(stdout.length, limitBytes) : decode(stdout);
}

type Git = (...args: string[]) => ReturnType<typeof runGit>;

function ask(git: Git, ...args: string[]): string | undefined {
  const { status, stdout } = git(...args);
  return status === 0 ? stdout.toString().trim() : undefined;
}

function findCommit(git: Git, id: string): string | undefined {
  return /^[0-9a-f]{40,64}$/.test(id) ? ask(git, "rev-parse", "--verify", "--quiet", `${id}^{commit}`) : undefined;
}

/**
 * The first parent of GitHub's own merge commit, which is GITHUB_SHA on this event (GitHub's documentation, "Events
 * that trigger workflows"), else the merge base with the base branch. A clone without that parent names none.
 */
function findPullRequestBase(git: Git, { GITHUB_SHA, GITHUB_BASE_REF }: NodeJS.ProcessEnv): string | undefined {
  const [head, ...parents] = ask(git, "rev-list", "--parents", "--max-count=1", "HEAD")?.split(" ") ?? [];
  if (head === undefined) return undefined;
  if (head === GITHUB_SHA) return parents.length === 2 ? parents[0] : undefined;
  return ask(git, "merge-base", head, `refs/remotes/origin/${GITHUB_BASE_REF ?? ""}`);
}
