/** What git tracks, as its index says. Looks at no commit. */
import type { SpawnSyncReturns } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join, parse, posix } from "node:path";
import { DEFAULT_POLICY } from "../../model/default-policy.ts";
import { VIDEO_EXTENSIONS } from "../../model/formats.ts";
import { lookUp } from "./disk.ts";
import { mayBeInRepository, runGit } from "./git.ts";
import { isOutside } from "./lines.ts";
import { decodeNames } from "./names.ts";
import { isNamedAsVideo } from "./video-names.ts";

/**
 * A file or a submodule in the index: its mode in octal, its object (a submodule's commit), its path with `/`.
 * `submodule`: the path of the outermost submodule that the file is in.
 */
export type IndexEntry = { mode: string; object: string; path: string; submodule?: string };

/** The mode of a submodule. */
export const SUBMODULE = "160000";

/** What git tracks: paths relative to a directory, on disk or not, including checked-out submodules. */
export type Tracked =
  | { kind: "entries"; entries: readonly IndexEntry[] }
  | { kind: "no-repository"; reason: string }
  | { kind: "failed"; message: string };

/** Lists what git tracks under `workspace`, submodules among it, or says why it can't. */
export function listTracked(workspace: string, environment: NodeJS.ProcessEnv): Tracked {
  return listWith(listIndex, workspace, environment);
}

/**
 * As `listTracked`, but only files that are named as videos are, submodules, and the default policy: much faster among
 * many files.
 */
export function listTrackedVideos(workspace: string, environment: NodeJS.ProcessEnv): Tracked {
  return listWith(pickFromIndex, workspace, environment);
}

/** One index: the files that are named as videos are, or all files, and the submodules; `undefined` where git fails. */
export function readIndex(
  directory: string,
  environment: NodeJS.ProcessEnv,
  wanted: "videos" | "all",
): readonly IndexEntry[] | undefined {
  const read = wanted === "videos" ? pickFromIndex : listIndex;
  return read(directory, environment).entries;
}

/** The paths of the files among entries, without the submodules themselves. */
export function pathsOfFiles(entries: readonly IndexEntry[]): string[] {
  return entries.flatMap(({ mode, path }) => (mode === SUBMODULE ? [] : [path]));
}

type ReadIndex = (
  directory: string,
  environment: NodeJS.ProcessEnv,
) => { run: SpawnSyncReturns<Buffer>; entries?: readonly IndexEntry[] };

function listWith(read: ReadIndex, workspace: string, environment: NodeJS.ProcessEnv): Tracked {
  if (lookUp(workspace) !== "directory") return { kind: "no-repository", reason: "there is no workspace" };
  return listDeeply(read, realpathSync.native(workspace), environment);
}

function listDeeply(read: ReadIndex, directory: string, environment: NodeJS.ProcessEnv): Tracked {
  const { entries, run } = read(directory, environment);
  if (entries === undefined) return explainFailure(directory, run);
  const inner: IndexEntry[] = [];
  for (const { mode, path } of entries) {
    if (mode !== SUBMODULE || !isCheckedOut(join(directory, path))) continue;
    const listed = listDeeply(read, join(directory, path), environment);
    if (listed.kind !== "entries") return listed;
    for (const each of listed.entries) {
      if (each.mode !== SUBMODULE) inner.push({ ...each, path: `${path}/${each.path}`, submodule: path });
    }
  }
  return { kind: "entries", entries: [...entries, ...inner] };
}

/** Git compares each pattern with each file, so the many extensions that end with v share one. It picks others, too. */
const ENDS = new Set(VIDEO_EXTENSIONS.map((extension) => (extension.endsWith("v") ? "v" : `.${extension}`)));

const VIDEOS = [...ENDS].map((end) => `:(icase)*${end}`);

/** A repository with submodules has this file (gitsubmodules(7)). */
const SUBMODULES = ":(top,literal).gitmodules";

/** Asked for with the videos, so that git is started once. */
const POLICY = `:(literal)${DEFAULT_POLICY}`;

/**
 * Git picks the videos among hundreds of thousands of files much faster than all of them can be read here. Only where
 * there are submodules, which git can't pick by their names, all files are listed.
 */
function pickFromIndex(directory: string, environment: NodeJS.ProcessEnv) {
  const { run, entries } = listIndex(directory, environment, [...VIDEOS, SUBMODULES, POLICY]);
  if (entries === undefined) return { run };
  const hasSubmodules = entries.some(({ path }) => posix.basename(path) === ".gitmodules");
  const all = hasSubmodules ? (listIndex(directory, environment).entries ?? []) : entries;
  const isWanted = ({ mode, path }: IndexEntry) =>
    mode === SUBMODULE || isNamedAsVideo(path) || path === DEFAULT_POLICY;
  return { run, entries: all.filter(isWanted) };
}

/** One index, or what `pathspecs` select of it. */
function listIndex(directory: string, environment: NodeJS.ProcessEnv, pathspecs: readonly string[] = []) {
  const run = runGit(directory, ["ls-files", "-z", "--stage", "--", ...pathspecs], environment);
  return run.status === 0 ? { run, entries: parseIndex(decodeNames(run.stdout)) } : { run };
}

/** Records of `git ls-files -z --stage`: `<mode> <object> <stage>\t<path>\0`. */
function parseIndex(output: string): IndexEntry[] {
  return output
    .split("\0")
    .slice(0, -1)
    .map((record) => {
      const end = record.indexOf("\t");
      return { mode: record.slice(0, 6), object: record.slice(7, end - 2), path: record.slice(end + 1) };
    });
}

/** With more paths, git lists the whole index faster than it looks for each of them. */
const MOST_PATHS = 100;

/**
 * Those of `paths` that the repository of a directory tracks, by their paths from the top of that repository, without
 * those of submodules; none where git fails. There may be others, too. `entries`: what the index is known to say.
 */
export function listFromTop(
  workspace: string,
  environment: NodeJS.ProcessEnv,
  { paths, entries }: { paths: readonly string[]; entries: readonly IndexEntry[] | undefined },
): ReadonlySet<string> {
  if (entries !== undefined && lookUp(join(workspace, ".git")) !== "absent") {
    return new Set(entries.flatMap(({ path, submodule }) => (submodule === undefined ? [path] : [])));
  }
  const chosen = paths.length <= MOST_PATHS ? ["--", ...paths] : [];
  const args = ["--literal-pathspecs", "ls-files", "-z", "--full-name", ...chosen];
  const { status, stdout } = runGit(realpathSync.native(workspace), args, environment);
  return new Set(status === 0 ? decodeNames(stdout).split("\0") : []);
}

/**
 * Says whether git's commands find a file from a directory: the repository of the directory tracks it, not one of its
 * submodules. Asks git once for all `paths`, and once for any other. `entries`: what the index is known to say.
 */
export function createTracking(
  workspace: string,
  environment: NodeJS.ProcessEnv,
  { paths, entries }: { paths: readonly string[]; entries: readonly IndexEntry[] | undefined },
): (path: string) => boolean {
  const own = entries?.flatMap(({ path, submodule }) => (submodule === undefined ? [path] : []));
  const known = new Map(own?.map((path) => [path, true]));
  const ask = (asked: readonly string[]) => {
    const chosen = asked.length <= MOST_PATHS ? ["--", ...asked] : [];
    const args = ["--literal-pathspecs", "ls-files", "-z", ...chosen];
    const { status, stdout } = runGit(realpathSync.native(workspace), args, environment);
    const tracked = new Set(status === 0 ? decodeNames(stdout).split("\0") : []);
    for (const path of asked) known.set(path, tracked.has(path));
  };
  return (path) => {
    // Another repository may be there. A command without git moves the file, too.
    if (own !== undefined || isOutside(path)) return known.has(path);
    if (known.size === 0) ask(paths.filter((each) => !isOutside(each)));
    if (!known.has(path)) ask([path]);
    return known.get(path) === true;
  };
}

/**
 * Whether git has the content of a file, by its absolute path: then it can be had again if the file is replaced. What
 * was changed since it was added is nowhere else.
 */
export function isKeptByGit(file: string, environment: NodeJS.ProcessEnv): boolean {
  const { dir, base } = parse(file);
  if (!mayBeInRepository(dir)) return false;
  const args = ["--literal-pathspecs", "ls-files", "-z", "-t", "--cached", "--modified", "--", base];
  const { status, stdout } = runGit(dir, args, environment);
  return status === 0 && decodeNames(stdout) === `H ${base}\0`;
}

function explainFailure(
  directory: string,
  { status, signal, error, stderr }: SpawnSyncReturns<Buffer>,
): Exclude<Tracked, { kind: "entries" }> {
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

/** A link in a submodule's place is not followed: it could lead outside the workspace, or in a circle. */
function isCheckedOut(submodule: string): boolean {
  return existsSync(join(submodule, ".git")) && realpathSync.native(submodule) === submodule;
}
