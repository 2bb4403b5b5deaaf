/** Which videos git tracks, as its index says. Looks at no commit. */
import type { SpawnSyncReturns } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join, posix } from "node:path";
import { VIDEO_EXTENSIONS } from "../../model/formats.ts";
import { lookUp } from "./disk.ts";
import { runGit } from "./git.ts";
import { isVideoName } from "./selection.ts";

/**
 * A file or a submodule in the index: its mode in octal, its object (a submodule's commit), its path with `/`. Bytes of
 * a name that are not UTF-8 are U+FFFD. `submodule`: the path of the outermost submodule that the file is in.
 */
export type IndexEntry = { mode: string; object: string; path: string; submodule?: string };

/** The mode of a submodule. */
export const SUBMODULE = "160000";

/** Videos that git tracks: paths relative to a directory, on disk or not, including checked-out submodules. */
export type Tracked =
  | { kind: "entries"; entries: readonly IndexEntry[] }
  | { kind: "no-repository"; reason: string }
  | { kind: "failed"; message: string };

/** Lists the videos that git tracks under `workspace`, by their names, and all submodules, or says why it can't. */
export function listTracked(workspace: string, environment: NodeJS.ProcessEnv): Tracked {
  if (lookUp(workspace) !== "directory") return { kind: "no-repository", reason: "there is no workspace" };
  return listDeeply(realpathSync.native(workspace), environment);
}

function listDeeply(directory: string, environment: NodeJS.ProcessEnv): Tracked {
  const { entries, run } = listIndex(directory, environment, []);
  if (entries === undefined) return explainFailure(directory, run);
  const inner: IndexEntry[] = [];
  for (const { mode, path } of entries) {
    if (mode !== SUBMODULE || !isCheckedOut(join(directory, path))) continue;
    const listed = listDeeply(join(directory, path), environment);
    if (listed.kind !== "entries") return listed;
    for (const each of listed.entries) {
      if (each.mode !== SUBMODULE) inner.push({ ...each, path: `${path}/${each.path}`, submodule: path });
    }
  }
  return { kind: "entries", entries: [...entries, ...inner] };
}

/** The videos in one index, the files called `others`, and all submodules; `undefined` where git fails. */
export function readIndex(
  directory: string,
  environment: NodeJS.ProcessEnv,
  others: readonly string[],
): readonly IndexEntry[] | undefined {
  return listIndex(directory, environment, others).entries;
}

const VIDEOS = VIDEO_EXTENSIONS.map((extension) => `:(icase)*.${extension}`);

/** A repository with submodules has this file (gitsubmodules(7)). */
const SUBMODULES = ":(top,literal).gitmodules";

/**
 * Git picks the videos among hundreds of thousands of files much faster than all of them can be read here. Only where
 * there are submodules, which git can't pick by their names, all files are listed.
 */
function listIndex(directory: string, environment: NodeJS.ProcessEnv, others: readonly string[]) {
  const list = (...args: string[]) => runGit(directory, ["ls-files", "-z", "--stage", ...args], environment);
  const picked = [...VIDEOS, SUBMODULES, ...others.map((path) => `:(literal)${path}`)];
  const isShort = others.length <= MOST_PATHS;
  const run = isShort ? list("--", ...picked) : list();
  if (run.status !== 0) return { run };
  const entries = parseIndex(run.stdout.toString());
  const hasSubmodules = entries.some(({ path }) => posix.basename(path) === ".gitmodules");
  const all = isShort && hasSubmodules ? parseIndex(list().stdout.toString()) : entries;
  const named = new Set(others);
  const isWanted = ({ mode, path }: IndexEntry) => mode === SUBMODULE || isVideoName(path) || named.has(path);
  return { run, entries: all.filter(isWanted) };
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
  return new Set(status === 0 ? stdout.toString().split("\0") : []);
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

/** A link in a submodule's place is not followed: it could lead outside the workspace, or in a circle. */
function isCheckedOut(submodule: string): boolean {
  return existsSync(join(submodule, ".git")) && realpathSync.native(submodule) === submodule;
}
