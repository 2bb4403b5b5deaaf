/** Finds the files that the inputs `videos` and `posts` name, on disk, and videos at URLs. Opens none of them. */

import { resolve } from "node:path";
import { once } from "../../model/once.ts";
import type { SettingProblem } from "../../model/wording.ts";
import { lookUp, openDisk } from "./disk.ts";
import { type FileKind, isByDefault, POSTS, VIDEOS } from "./file-kind.ts";
import {
  describeEmptied,
  describeFailedGit,
  describeGap,
  describeMissing,
  describeRest,
  describeUnused,
} from "./gaps.ts";
import { type ListDirectory, listUnder, walkGlob } from "./globs.ts";
import { type Line, nameInside, parseLine, quoteLines, rejectGlob, type UrlLine } from "./lines.ts";
import { inOrder, isOfLine, subtract } from "./selection.ts";
import { findUntracked, lookAround, type Untracked } from "./surroundings.ts";
import { listFiles, listTracked, type TrackedIndex } from "./tracked.ts";
import { listUntracked } from "./untracked.ts";
import { ENDINGS, isMacMetadata } from "./video-names.ts";

/** A search, or what is wrong with the lines. */
export type Found = Searched | { kind: "problems"; problems: readonly SettingProblem[] };

/**
 * The videos to check. `tried` says how they were searched for: "looked for …". `untracked`: if git tracks no video,
 * those on disk.
 */
export type Searched = { tried: string; untracked?: Untracked } & (
  | {
      kind: "videos";
      /** Whether lines name the videos, or git does because none do. */
      basis: "named" | "tracked";
      /** Relative to the workspace, with `/`, in the order of their code units, each once. */
      paths: readonly string[];
      /** URLs of videos, each once. */
      urls: readonly URL[];
      /** Tracked by git, but not on disk: left out of a sparse checkout, or deleted by an earlier step. */
      absent: readonly string[];
      /** What git tracks of videos, submodules and the usual policy, if it was asked (`tracked`). */
      index?: TrackedIndex;
      /** What is wrong with the lines that match no video. */
      gaps: readonly SettingProblem[];
      /** What is wrong with the lines that begin with `!` and leave out nothing. */
      unused: readonly SettingProblem[];
    }
  | { kind: "no-repository" }
);

/** As {@link Found}, for posts. */
export type FoundPosts =
  | { kind: "posts"; paths: readonly string[]; gaps: readonly SettingProblem[]; unused: readonly SettingProblem[] }
  | { kind: "problems"; problems: readonly SettingProblem[] };

/**
 * Finds the videos that the lines of the `videos` input name; without lines, or with `!` lines only, those that git
 * tracks. Symbolic links are listed wherever they lead: they are checked when a video is opened.
 */
export async function findVideos(
  lines: readonly string[],
  workspace: string,
  environment: NodeJS.ProcessEnv,
  kind: FileKind = VIDEOS,
): Promise<Found> {
  const read = await readLines(lines, kind, workspace, environment);
  if (read.kind === "problems") return read;
  const { included, excluded, urlLines } = read;
  const namesNone = included.length === 0 && urlLines.length === 0;
  if (!namesNone) return leaveOut(findNamed(included, urlLines, kind, workspace), excluded, kind);
  const found = await findTracked(excluded, kind, workspace, environment);
  return found.kind === "videos" ? leaveOut(found, excluded, kind) : found;
}

/** Finds the files that the lines of the `posts` input name, as {@link findVideos} does. No post has to be checked. */
export async function findPosts(
  lines: readonly string[],
  workspace: string,
  environment: NodeJS.ProcessEnv,
  kind: FileKind = POSTS,
): Promise<FoundPosts> {
  const read = await readLines(lines, kind, workspace, environment);
  if (read.kind === "problems") return read;
  const { included, excluded } = read;
  if (included.length === 0 && excluded.length > 0) return { kind: "problems", problems: [NAMES_NO_POST] };
  const { paths, gaps, unused } = leaveOut(findNamed(included, [], kind, workspace), excluded, kind);
  return { kind: "posts", paths, gaps, unused };
}

const NAMES_NO_POST: SettingProblem = {
  problem: "only leaves files out",
  advice: "Name the files, directories or globs that hold posts, too",
};

type Lines = { kind: "lines"; included: readonly Line[]; excluded: readonly Line[]; urlLines: readonly UrlLine[] };

/** Sorts the lines by what they mean, unless something is wrong with one of them. */
async function readLines(
  lines: readonly string[],
  kind: FileKind,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): Promise<Lines | { kind: "problems"; problems: readonly SettingProblem[] }> {
  const parsed = [...new Set(lines)].map((line) => parseLine(line, workspace, kind));
  const problems = parsed.flatMap((line) => findProblem(line, workspace) ?? []);
  const missing = parsed.filter((line) => isMissing(line, workspace));
  if (problems.length + missing.length > 0) {
    return { kind: "problems", problems: await listProblems(problems, missing, kind, workspace, environment) };
  }
  return {
    kind: "lines",
    included: parsed.filter((line) => line.kind === "include"),
    excluded: parsed.filter((line) => line.kind === "exclude"),
    urlLines: parsed.filter((line) => line.kind === "url"),
  };
}

type FoundFiles = Extract<Searched, { kind: "videos" }>;

/** What was found without what the lines that begin with `!` leave out. */
function leaveOut(found: FoundFiles, excluded: readonly Line[], kind: FileKind): FoundFiles {
  if (excluded.length === 0) return found;
  const paths = subtract(found.paths, excluded);
  const isNamed = found.basis === "named";
  const isEmptied = isNamed && paths.length < found.paths.length && paths.length + found.urls.length === 0;
  return {
    ...found,
    paths,
    absent: subtract(found.absent, excluded),
    unused: listUnused([...found.paths, ...found.absent], excluded, kind),
    gaps: isEmptied ? [...found.gaps, describeEmptied(excluded, kind)] : found.gaps,
    tried: `${found.tried}, except ${quoteLines(excluded)}`,
  };
}

/** What is wrong with a line by itself. A glob that is refused is no problem if a file has that very name. */
function findProblem(line: ReturnType<typeof parseLine>, workspace: string): SettingProblem | undefined {
  if (line.kind === "url") return undefined;
  if (line.kind === "problem") {
    const { kind: _, ...problem } = line;
    return problem;
  }
  const isName = ["file", "directory"].includes(lookUp(resolve(workspace, line.path)));
  return line.glob?.kind === "refused" && !isName ? rejectGlob(line, line.glob) : undefined;
}

function isMissing(line: ReturnType<typeof parseLine>, workspace: string): line is Line {
  return line.kind === "include" && line.glob === undefined && !exists(line.path, workspace);
}

function exists(path: string, workspace: string): boolean {
  return lookUp(resolve(workspace, path)) !== "absent";
}

/** More are only counted: it takes long to find out what each was meant to be. */
const MOST_PROBLEMS = 20;

async function listProblems(
  problems: readonly SettingProblem[],
  missing: readonly Line[],
  kind: FileKind,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): Promise<SettingProblem[]> {
  const tracked = await listTracked(workspace, "all", environment);
  const surroundings = once(() => lookAround(listThrough(openDisk(workspace)).list));
  const described = missing.slice(0, Math.max(0, MOST_PROBLEMS - problems.length)).map((line) =>
    describeMissing(line, tracked, {
      kind,
      around: surroundings(),
      exists: (path) => exists(path, workspace),
    }),
  );
  const listed = [...problems.slice(0, MOST_PROBLEMS), ...described];
  const rest = problems.length + missing.length - listed.length;
  return rest === 0 ? listed : [...listed, describeRest(rest)];
}

async function findTracked(
  excluded: readonly Line[],
  kind: FileKind,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): Promise<Found> {
  const tracked = await listTracked(workspace, "videos", environment);
  const tried = `looked for tracked files whose names end in ${ENDINGS}`;
  switch (tracked.kind) {
    case "failed":
      return { kind: "problems", problems: [describeFailedGit(tracked.message)] };
    case "no-repository":
      return { kind: "no-repository", tried: `${tried}, but ${tracked.reason}`, ...noteUntracked(excluded, workspace) };
    case "index": {
      const { index } = tracked;
      const others = kind.holdsUntracked ? listUntracked(index, workspace, environment) : [];
      const videos = inOrder([...listFiles(index), ...others].filter((path) => isByDefault(VIDEOS, path)));
      const absent = new Set(videos.filter((path) => lookUp(`${workspace}/${path}`) === "absent"));
      const paths = videos.filter((path) => !absent.has(path));
      const note = videos.length === 0 ? noteUntracked(excluded, workspace) : {};
      const rest = { urls: [], absent: [...absent], gaps: [], unused: [], index, tried, ...note };
      return { kind: "videos", basis: "tracked", paths, ...rest };
    }
  }
}

/** Videos that a job has made and git does not track are found by a line only. */
function noteUntracked(excluded: readonly Line[], workspace: string): { untracked?: Untracked } {
  if (lookUp(workspace) !== "directory") return {};
  const isLeftOut = (path: string) => subtract([path], excluded).length === 0;
  const untracked = findUntracked(lookAround(listThrough(openDisk(workspace)).list), isLeftOut);
  return untracked === undefined ? {} : { untracked };
}

function findNamed(
  lines: readonly Line[],
  urlLines: readonly UrlLine[],
  kind: FileKind,
  workspace: string,
): FoundFiles {
  const read = openDisk(workspace, kind.isAnywhere);
  const surroundings = once(() => lookAround(listThrough(read).list));
  const searched = lines.map((line) => ({ line, ...findLine(line, kind, workspace, read) }));
  return {
    kind: "videos",
    basis: "named",
    paths: inOrder(searched.flatMap(({ paths }) => paths).map((path) => nameInside(path, workspace))),
    urls: inOrder(urlLines.map(({ url }) => url.href)).map((href) => new URL(href)),
    absent: [],
    gaps: searched
      .filter(({ paths }) => paths.length === 0)
      .map(({ line, others }) =>
        describeGap(line, others, {
          kind,
          around: surroundings(),
          exists: (path) => exists(path, workspace),
        }),
      ),
    unused: [],
    tried: `looked for ${quoteLines([...lines, ...urlLines])} (directories and globs: only names that end in ${kind.endings})`,
  };
}

/** `others`: of a line that matches none of the kind, the files that it matches all the same. */
type LineMatch = { paths: readonly string[]; others: readonly string[] };

function findLine(line: Line, kind: FileKind, workspace: string, read: ReadListing): LineMatch {
  const { list, closed } = listThrough(read);
  // A line can be both a name and a glob. It is read both ways, so that a new file called `*.mp4` hides no other.
  const { named, under } = readAsName(line, workspace, list);
  const { path, glob } = line;
  const matched = [...under, ...(glob?.kind === "glob" ? walkGlob(path, glob, list) : [])];
  const wanted = matched.filter((each) => isOfLine(kind, line, each));
  // A directory that can't be listed may hold such files. It is listed itself, and opening it will fail.
  return { paths: [...named, ...wanted, ...closed], others: wanted.length > 0 ? [] : matched };
}

type ReadListing = ReturnType<typeof openDisk>;

/** Lists directories, and keeps which of them are closed. */
function listThrough(read: ReadListing): { list: ListDirectory; closed: readonly string[] } {
  const closed: string[] = [];
  const list = (directory: string) => {
    const listing = read(directory);
    if (listing.kind === "open") return listing.entries;
    closed.push(directory);
    return [];
  };
  return { list, closed };
}

/** `named`: the path itself. `under`: the files under it, if it is a directory. */
function readAsName(
  { path, glob }: Line,
  workspace: string,
  list: ListDirectory,
): { named: string[]; under: string[] } {
  switch (lookUp(resolve(workspace, path))) {
    case "file":
      return { named: [path], under: [] };
    case "directory":
      return { named: [], under: listUnder(path === "." ? "" : path, list) };
    case "closed":
      return { named: glob === undefined ? [path] : [], under: [] };
    case "absent":
      return { named: [], under: [] };
  }
}

/** Metadata of macOS is left out without a line, too. */
function listUnused(paths: readonly string[], excluded: readonly Line[], kind: FileKind): SettingProblem[] {
  if (paths.length === 0) return [];
  return excluded
    .filter((line) => !isMacMetadata(line.path) && subtract(paths, [line]).length === paths.length)
    .slice(0, MOST_PROBLEMS)
    .map((line) => describeUnused(line, kind, paths));
}
