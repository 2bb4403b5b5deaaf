/** Compares commits, the index and files on disk. Decides nothing. */
import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { runGit } from "../workspace/git.ts";
import { listForLfs } from "../workspace/lfs-attribute.ts";
import { decodeNames, encodeName } from "../workspace/names.ts";
import type { Change } from "./change.ts";
import type { Checkout } from "./checkout.ts";
import { isFetched } from "./fetched.ts";

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

/**
 * What differs between a commit and the files on disk that git tracks; `undefined` where git fails. In a folder that
 * was copied, or restored from a cache, git takes every file as changed until it has looked at its content.
 */
export function diffFiles(checkout: Checkout, base: string, environment: NodeJS.ProcessEnv): Change[] | undefined {
  const { status, stdout } = runGit(checkout.directory, ["diff-index", ...OPTIONS, base, "--"], environment);
  if (status !== 0) return undefined;
  const records = splitRaw(decodeNames(stdout));
  const isTouched = findTouched(checkout, records, environment);
  const changed = records.filter((record) => !isTouched(record));
  return toChanges(changed, checkout.place);
}

/**
 * Which files have the content of the commit, though git has not looked at it. A filter of the repository could run a
 * program, so none is used: a file that Git LFS has fetched is compared with its pointer here.
 */
function findTouched(
  { directory }: Checkout,
  records: readonly RawRecord[],
  environment: NodeJS.ProcessEnv,
): (record: RawRecord) => boolean {
  // Names of several lines, or in quotation marks, mean something else in a list for git.
  const unseen = records.filter(
    ({ status, mode, oldMode, object, path }) =>
      status === "M" &&
      isFile(mode) &&
      isFile(oldMode) &&
      !isThere(object) &&
      !/^"|\n/.test(path) &&
      isOnDisk(directory, path),
  );
  if (unseen.length === 0) return () => false;
  const names = Buffer.concat(unseen.flatMap(({ path }) => [encodeName(path), Buffer.from("\n")]));
  const { status, stdout } = runGit(directory, ["hash-object", "--no-filters", "--stdin-paths"], environment, names);
  const objects = status === 0 ? stdout.toString().split("\n") : [];
  const others = unseen.filter(({ oldObject }, at) => objects[at] !== oldObject);
  const forLfs = listForLfs(
    directory,
    others.map(({ path }) => path),
    environment,
  );
  const changed = new Set(
    others.filter(({ path, oldObject }) => !(forLfs.has(path) && isFetched(resolve(directory, path), oldObject))),
  );
  const touched = new Set(unseen.filter((record) => !changed.has(record)));
  return (record) => touched.has(record);
}

/** Whether a file is there. Git calls a named pipe one, too, and would wait for its writer for ever. */
function isOnDisk(directory: string, name: string): boolean {
  try {
    return lstatSync(encodeName(resolve(directory, name))).isFile();
  } catch {
    return false;
  }
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
  return status === 0 ? toChanges(splitRaw(decodeNames(stdout)), place) : undefined;
}

/** A record of git's raw format. `path`: relative to the folder in which git runs. */
type RawRecord = Record<"oldMode" | "mode" | "oldObject" | "object" | "status" | "path", string>;

/**
 * Records of git's raw format: `:<old mode> <mode> <old object> <object> <status>\0<path>\0`. Source: git-diff-tree(1),
 * "Raw output format"
 */
function splitRaw(output: string): RawRecord[] {
  const fields = output.split("\0");
  return Array.from({ length: Math.floor(fields.length / 2) }, (_, at) => {
    const [head = "", path = ""] = [fields[2 * at], fields[2 * at + 1]];
    const [oldMode = "", mode = "", oldObject = "", object = "", status = ""] = head.slice(1).split(" ");
    return { oldMode, mode, oldObject, object, status, path };
  });
}

/** A change of permissions alone is none. */
function toChanges(records: readonly RawRecord[], place: string): Change[] {
  const changes: Change[] = [];
  const former = new Map<string, string[]>();
  const added: Change[] = [];
  for (const { oldMode, mode, oldObject, object, status, path: name } of records) {
    const path = `${place}${name}`;
    if (status === "M" && oldObject === object && kindOf(oldMode) === kindOf(mode)) continue;
    if (status === "D" && isFile(oldMode)) addFormer(former, oldObject, path);
    const change = { path, isRemoved: status === "D", object: isThere(object) ? object : undefined, formerPaths: [] };
    (status === "A" && isFile(mode) ? added : changes).push(change);
  }
  const renamed = added.map((change) => ({ ...change, formerPaths: former.get(change.object ?? "") ?? [] }));
  return [...changes, ...renamed];
}

/** Zeros: there is no object, as after a deletion, in a merge with conflicts, or before git has looked at a file. */
function isThere(object: string): boolean {
  return /[^0]/.test(object);
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
