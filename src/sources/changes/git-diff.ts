/** Compares commits and the index by git alone. Decides nothing. */
import { runGit } from "../workspace/git.ts";
import { decodeNames } from "../workspace/names.ts";
import type { Change } from "./change.ts";
import type { Checkout } from "./checkout.ts";

/** Whether the clone has this commit. */
export function hasCommit({ directory }: Checkout, commit: string, environment: NodeJS.ProcessEnv): boolean {
  return runGit(directory, ["cat-file", "-e", `${commit}^{commit}`], environment).status === 0;
}

/** Whether the checkout holds a commit, or one that was made on top of it. */
export function isIncluded(checkout: Checkout, commit: string, environment: NodeJS.ProcessEnv): boolean {
  if (checkout.head === commit) return true;
  const { status } = runGit(checkout.directory, ["merge-base", "--is-ancestor", commit, checkout.head], environment);
  return status === 0;
}

/** What differs between a commit and what is checked out (as git tracks it); `undefined` where git fails. */
export function diffCheckout(checkout: Checkout, base: string, environment: NodeJS.ProcessEnv): Change[] | undefined {
  return diff(checkout, ["diff-index", "--cached", ...OPTIONS, base, "--"], environment);
}

/** What differs between a commit and the files on disk that git tracks; `undefined` where git fails. */
export function diffFiles(checkout: Checkout, base: string, environment: NodeJS.ProcessEnv): Change[] | undefined {
  return diff(checkout, ["diff-index", ...OPTIONS, base, "--"], environment);
}

/** What differs between two commits; `undefined` where git fails. */
export function diffCommits(
  checkout: Checkout,
  base: string,
  head: string,
  environment: NodeJS.ProcessEnv,
): Change[] | undefined {
  return diff(checkout, ["diff-tree", "-r", ...OPTIONS, base, head, "--"], environment);
}

/** Paths are relative to the folder in which git runs; what is not in it is left out. Settings do not matter. */
const OPTIONS = ["--raw", "-z", "--no-abbrev", "--no-renames", "--relative", "--ignore-submodules=none"];

function diff({ directory, place }: Checkout, args: readonly string[], environment: NodeJS.ProcessEnv) {
  const { status, stdout } = runGit(directory, args, environment);
  return status === 0 ? parseRaw(decodeNames(stdout), place) : undefined;
}

/**
 * Records of git's raw format: `:<old mode> <mode> <old object> <object> <status>\0<path>\0`. A change of permissions
 * alone is none. Source: git-diff-tree(1), "Raw output format"
 */
function parseRaw(output: string, place: string): Change[] {
  const changes: Change[] = [];
  const former = new Map<string, string[]>();
  const added: Change[] = [];
  const fields = output.split("\0");
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [oldMode = "", mode = "", oldObject = "", object = "", status = ""] = (fields[at] ?? "").slice(1).split(" ");
    const path = `${place}${fields[at + 1]}`;
    if (status === "M" && oldObject === object && kindOf(oldMode) === kindOf(mode)) continue;
    if (status === "D" && isFile(oldMode)) addFormer(former, oldObject, path);
    // Zeros: there is no object, as after a deletion or in a merge with conflicts.
    const isThere = /[^0]/.test(object);
    const change = { path, isRemoved: status === "D", object: isThere ? object : undefined, formerPaths: [] };
    (status === "A" && isFile(mode) ? added : changes).push(change);
  }
  const renamed = added.map((change) => ({ ...change, formerPaths: former.get(change.object ?? "") ?? [] }));
  return [...changes, ...renamed];
}

/** The same content can be at any number of paths, all of which could be the former path of any other. */
const MOST_FORMER_PATHS = 16;

function addFormer(former: Map<string, string[]>, object: string, path: string): void {
  const paths = former.get(object) ?? [];
  if (paths.length < MOST_FORMER_PATHS) paths.push(path);
  former.set(object, paths);
}

/** From another folder, the same link leads to another file, so only files can move without a change. */
function isFile(mode: string): boolean {
  return kindOf(mode) === "100";
}

/** A mode without its permissions: a file, a link or a submodule. */
function kindOf(mode: string): string {
  return mode.slice(0, 3);
}
