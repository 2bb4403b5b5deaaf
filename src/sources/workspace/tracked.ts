/** What git tracks, as its index says. Looks at no commit. */
import { existsSync, realpathSync } from "node:fs";
import { join, parse } from "node:path";
import { DEFAULT_POLICY } from "../../model/default-policy.ts";
import { VIDEO_EXTENSIONS } from "../../model/formats.ts";
import { once } from "../../model/once.ts";
import { lookUp } from "./disk.ts";
import { findTop, type GitEnd, mayBeInRepository, runGit, streamGit } from "./git.ts";
import { createPicker, type IndexRecords, isSubmodule, openRecords, SUBMODULE } from "./index-records.ts";
import { isOutside } from "./lines.ts";
import { decodeNames } from "./names.ts";
import { isNamedAsVideo } from "./video-names.ts";

/** What git tracks in a directory, on disk or not, and in the submodules that are checked out there, at any depth. */
export type TrackedIndex = {
  /** Those of the directory's own repository, with its submodules. Paths are relative to the directory. */
  records: IndexRecords;
  submodules: readonly { path: string; index: TrackedIndex }[];
};

export type Tracked =
  | { kind: "index"; index: TrackedIndex }
  | { kind: "no-repository"; reason: string }
  | { kind: "failed"; message: string };

/** The files that are named as videos are, the submodules and the usual policy: git picks them. Or all files. */
export type Wanted = "videos" | "all";

/** Lists what git tracks under `workspace`, or says why it can't. Starts git once for each repository. */
export async function listTracked(workspace: string, wanted: Wanted, environment: NodeJS.ProcessEnv): Promise<Tracked> {
  if (lookUp(workspace) !== "directory") return { kind: "no-repository", reason: "there is no workspace" };
  return listDeeply(realpathSync.native(workspace), wanted, environment);
}

async function listDeeply(directory: string, wanted: Wanted, environment: NodeJS.ProcessEnv): Promise<Tracked> {
  const { end, records } = await readWanted(directory, wanted, environment);
  if (end.status !== 0) return explainFailure(directory, end);
  const submodules: TrackedIndex["submodules"][number][] = [];
  for (const path of listCheckedOut(directory, records)) {
    const inner = await listDeeply(join(directory, path), wanted, environment);
    if (inner.kind !== "index") return inner;
    submodules.push({ path, index: inner.index });
  }
  return { kind: "index", index: { records, submodules } };
}

/** The paths of an index's files, and of those in its submodules. */
export function* listFiles({ records, submodules }: TrackedIndex): Generator<string> {
  for (const { mode, path } of records) if (mode !== SUBMODULE) yield path;
  for (const { path, index } of submodules) for (const file of listFiles(index)) yield `${path}/${file}`;
}

/** One index, without its submodules' files. `end`: how git ended; the records are whole if its status is 0. */
async function readWanted(directory: string, wanted: Wanted, environment: NodeJS.ProcessEnv) {
  const read = async (listing: Listing) => {
    const end = await streamGit(directory, listing.args, environment, listing.push);
    return { end, records: listing.end() };
  };
  const listing = plan(directory, wanted);
  const first = await read(listing);
  return listing.isEnough() ? first : read(planFrom([], wanted));
}

/** As {@link listTracked}, of one index, and waits for git. `undefined` where git fails. */
export function readIndex(directory: string, wanted: Wanted, environment: NodeJS.ProcessEnv): IndexRecords | undefined {
  const read = readWhole(directory, wanted, environment);
  return read.end.status === 0 ? read.records : undefined;
}

function readWhole(directory: string, wanted: Wanted, environment: NodeJS.ProcessEnv) {
  const read = (listing: Listing) => {
    const end = runGit(directory, listing.args, environment);
    if (wanted === "all") return { end, records: openRecords(end.stdout ?? Buffer.alloc(0)) };
    if (end.status === 0) listing.push(end.stdout);
    return { end, records: listing.end() };
  };
  const listing = plan(directory, wanted);
  const first = read(listing);
  return listing.isEnough() ? first : read(planFrom([], wanted));
}

/**
 * What git is asked for, and what is kept of its response. `isEnough`: whether that is all that is wanted, once it has
 * come.
 */
type Listing = { args: readonly string[]; push(bytes: Buffer): void; end(): IndexRecords; isEnough(): boolean };

/**
 * Git picks videos by their names among hundreds of thousands of files, but not submodules: where there are any, it has
 * to list everything.
 */
function plan(directory: string, wanted: Wanted): Listing {
  const hasSubmodules = existsSync(join(findTop(directory), SUBMODULES_FILE));
  return planFrom(wanted === "videos" && !hasSubmodules ? PICKED : [], wanted);
}

function planFrom(pathspecs: readonly string[], wanted: Wanted): Listing {
  let hasSubmodules = false;
  const isWanted = (bytes: Buffer, start: number, end: number) => {
    if (isSubmodule(bytes, start) || isNamedAsVideo(bytes.toString("latin1", end - LONGEST_ENDING, end))) return true;
    if (bytes.toString("latin1", end - POLICY.length, end) === POLICY) return true;
    hasSubmodules ||= bytes.toString("latin1", start, end).endsWith(SUBMODULES_FILE);
    return false;
  };
  const { push, end } = createPicker(wanted === "all" ? undefined : isWanted);
  const args = ["ls-files", "-z", "--stage", "--", ...pathspecs];
  return { args, push, end, isEnough: () => pathspecs.length === 0 || !hasSubmodules };
}

/** A repository with submodules has this file at its top (gitsubmodules(7)): without it, git can't check them out. */
const SUBMODULES_FILE = ".gitmodules";

/** Git compares each pattern with each file, so the many extensions that end with v share one. It picks others, too. */
const ENDS = new Set(VIDEO_EXTENSIONS.map((extension) => (extension.endsWith("v") ? "v" : `.${extension}`)));

/** What git is to pick, as pathspecs. The usual policy is among it, so that git is started once. */
const PICKED = [
  ...[...ENDS].map((end) => `:(icase)*${end}`),
  `:(top,literal)${SUBMODULES_FILE}`,
  `:(literal)${DEFAULT_POLICY}`,
];

/** The end of the record of the policy's usual file. */
const POLICY = `\t${DEFAULT_POLICY}`;

/** In bytes, with the dot. What stands before a name in a record is longer. */
const LONGEST_ENDING = 1 + Math.max(...VIDEO_EXTENSIONS.map(({ length }) => length));

/**
 * Says whether a repository tracks a file, by its path from a directory of the repository, or a submodule that is
 * checked out there does. `unknown`: git failed. Starts git once for each repository, for the first file.
 */
export function openTracking(
  directory: string,
  environment: NodeJS.ProcessEnv,
): (path: string) => "yes" | "no" | "unknown" {
  const { end, records } = readWhole(directory, "all", environment);
  if (end.status !== 0) {
    const isFailed = explainFailure(directory, end).kind === "failed";
    return () => (isFailed ? "unknown" : "no");
  }
  const submodules = new Map<string, ReturnType<typeof openTracking>>();
  return (path) => {
    const entry = records.find(path);
    if (entry !== undefined) return entry.mode === SUBMODULE ? "no" : "yes";
    const around = listFolders(path).find((folder) => records.find(folder)?.mode === SUBMODULE);
    if (around === undefined || !isCheckedOut(join(directory, around))) return "no";
    const inner = submodules.get(around) ?? openTracking(join(directory, around), environment);
    submodules.set(around, inner);
    return inner(path.slice(around.length + 1));
  };
}

/** The folders around a path, the outermost first. */
function listFolders(path: string): string[] {
  const names = path.split("/");
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join("/"));
}

function listCheckedOut(directory: string, records: IndexRecords): string[] {
  const submodules = [...records].filter(({ mode }) => mode === SUBMODULE).map(({ path }) => path);
  return submodules.filter((path) => isCheckedOut(join(directory, path)));
}

/** With more paths, git lists the whole index faster than it looks for each of them. */
const MOST_PATHS = 100;

/**
 * Says whether git tracks a path that counts from the top of the repository of `workspace`, not of its submodules.
 * Nothing is tracked where git fails, or where the workspace is only a folder of a repository. `paths`: those that can
 * be asked for. `index`: what git is known to track.
 */
export function trackFromTop(
  workspace: string,
  environment: NodeJS.ProcessEnv,
  { paths, index }: { paths: readonly string[]; index: TrackedIndex | undefined },
): (path: string) => boolean {
  if (paths.length === 0 || lookUp(join(workspace, ".git")) === "absent") return () => false;
  if (index !== undefined) return (path) => index.records.find(path) !== undefined;
  return trackEach(workspace, paths, environment);
}

/**
 * Says whether git's commands find a file from a directory: the repository of the directory tracks it, not one of its
 * submodules. Asks git once for all `paths`, and once for any other. `index`: what git is known to track.
 */
export function createTracking(
  workspace: string,
  environment: NodeJS.ProcessEnv,
  { paths, index }: { paths: readonly string[]; index: TrackedIndex | undefined },
): (path: string) => boolean {
  const expected = once(() => new Set(paths));
  const trackAll = once(() =>
    trackEach(
      workspace,
      paths.filter((path) => !isOutside(path)),
      environment,
    ),
  );
  return (path) => {
    if (index !== undefined) return index.records.find(path) !== undefined;
    // Another repository may be there. A command without git moves the file, too.
    if (isOutside(path)) return false;
    return expected().has(path) ? trackAll()(path) : trackEach(workspace, [path], environment)(path);
  };
}

/** Asks git for some paths, once; those that it does not track are `false`, and so are all where git fails. */
function trackEach(workspace: string, paths: readonly string[], environment: NodeJS.ProcessEnv) {
  const directory = realpathSync.native(workspace);
  if (paths.length > MOST_PATHS) {
    const records = readIndex(directory, "all", environment);
    return (path: string) => records?.find(path) !== undefined;
  }
  const args = ["--literal-pathspecs", "ls-files", "-z", "--", ...paths];
  const { status, stdout } = runGit(directory, args, environment);
  const tracked = new Set(status === 0 ? decodeNames(stdout).split("\0") : []);
  return (path: string) => tracked.has(path);
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
  { status, signal, error, stderr }: GitEnd,
): Exclude<Tracked, { kind: "index" }> {
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
