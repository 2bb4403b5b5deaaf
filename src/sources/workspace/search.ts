/** Finds the videos that the input `videos` names, on disk and at URLs. Opens none of them. */
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { fold } from "../../text/folding.ts";
import { matchesGlob } from "../../text/glob.ts";
import { lookUp, openDisk } from "./disk.ts";
import {
  describeEmptied,
  describeFailedGit,
  describeGap,
  describeMissing,
  describeRest,
  describeUnused,
} from "./gaps.ts";
import { listTracked } from "./git.ts";
import { type ListDirectory, listUnder, walkGlob } from "./globs.ts";
import { type Line, parseLine, quoteLines, rejectGlob, type UrlLine } from "./lines.ts";
import { findUntracked, lookAround, type Untracked } from "./surroundings.ts";
import { ENDINGS, isMacMetadata, isNamedAsVideo, isVideoByDefault } from "./video-names.ts";

/** A search, or what is wrong with the lines: words that follow the name of the input. */
export type Found = Searched | { kind: "problems"; problems: readonly Problem[] };

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
      /** What is wrong with the lines that match no video, in words that follow the name of the input. */
      gaps: readonly Problem[];
      /** What is wrong with the lines that begin with `!` and leave out nothing. */
      unused: readonly Problem[];
    }
  | { kind: "no-repository" }
);

/**
 * Finds the videos that the lines of the `videos` input name; without lines, or with `!` lines only, those that git
 * tracks. Symbolic links are listed wherever they lead: they are checked when a video is opened.
 */
export function findVideos(lines: readonly string[], workspace: string, environment: NodeJS.ProcessEnv): Found {
  const parsed = [...new Set(lines)].map((line) => parseLine(line, workspace));
  const problems = parsed.flatMap((line) => findProblem(line, workspace) ?? []);
  const missing = parsed.filter((line) => isMissing(line, workspace));
  if (problems.length + missing.length > 0) {
    return { kind: "problems", problems: listProblems(problems, missing, workspace, environment) };
  }
  const included = parsed.filter((line) => line.kind === "include");
  const excluded = parsed.filter((line) => line.kind === "exclude");
  const urlLines = parsed.filter((line) => line.kind === "url");
  const namesNone = included.length === 0 && urlLines.length === 0;
  const found = namesNone ? findTracked(excluded, workspace, environment) : findNamed(included, urlLines, workspace);
  if (found.kind !== "videos" || excluded.length === 0) return found;
  const paths = subtract(found.paths, excluded);
  const isEmptied = !namesNone && paths.length < found.paths.length && paths.length + found.urls.length === 0;
  return {
    ...found,
    paths,
    absent: subtract(found.absent, excluded),
    unused: listUnused([...found.paths, ...found.absent], excluded),
    gaps: isEmptied ? [...found.gaps, describeEmptied(excluded)] : found.gaps,
    tried: `${found.tried}, except ${quoteLines(excluded)}`,
  };
}

/** What is wrong with a line by itself. A glob that is refused is no problem if a file has that very name. */
function findProblem(line: ReturnType<typeof parseLine>, workspace: string): Problem | undefined {
  if (line.kind === "url") return undefined;
  if (line.kind === "problem") return { problem: line.problem, advice: line.advice };
  const isName = ["file", "directory"].includes(lookUp(join(workspace, line.path)));
  return line.glob?.kind === "refused" && !isName ? rejectGlob(line, line.glob) : undefined;
}

function isMissing(line: ReturnType<typeof parseLine>, workspace: string): line is Line {
  return line.kind === "include" && line.glob === undefined && !exists(line.path, workspace);
}

function exists(path: string, workspace: string): boolean {
  return lookUp(join(workspace, path)) !== "absent";
}

/** More are only counted: it takes long to find out what each was meant to be. */
const MOST_PROBLEMS = 20;

function listProblems(
  problems: readonly Problem[],
  missing: readonly Line[],
  workspace: string,
  environment: NodeJS.ProcessEnv,
): Problem[] {
  const tracked = listTracked(workspace, environment);
  const around = once(() => lookAround(listThrough(openDisk(workspace)).list));
  const described = missing
    .slice(0, Math.max(0, MOST_PROBLEMS - problems.length))
    .map((line) => describeMissing(line, tracked, around(), (path) => exists(path, workspace)));
  const listed = [...problems.slice(0, MOST_PROBLEMS), ...described];
  const rest = problems.length + missing.length - listed.length;
  return rest === 0 ? listed : [...listed, describeRest(rest)];
}

function findTracked(excluded: readonly Line[], workspace: string, environment: NodeJS.ProcessEnv): Found {
  const tracked = listTracked(workspace, environment);
  const tried = `looked for tracked files whose names end in ${ENDINGS}`;
  switch (tracked.kind) {
    case "failed":
      return {
        kind: "problems",
        problems: [describeFailedGit(tracked.message)],
      };
    case "no-repository":
      return { kind: "no-repository", tried: `${tried}, but ${tracked.reason}`, ...noteUntracked(excluded, workspace) };
    case "files": {
      const videos = inOrder(tracked.paths.filter(isVideoByDefault));
      const absent = new Set(videos.filter((path) => lookUp(join(workspace, path)) === "absent"));
      const paths = videos.filter((path) => !absent.has(path));
      const note = videos.length === 0 ? noteUntracked(excluded, workspace) : {};
      return {
        kind: "videos",
        basis: "tracked",
        paths,
        urls: [],
        absent: [...absent],
        gaps: [],
        unused: [],
        tried,
        ...note,
      };
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

function findNamed(lines: readonly Line[], urlLines: readonly UrlLine[], workspace: string): Found {
  const read = openDisk(workspace);
  const surroundings = once(() => lookAround(listThrough(read).list));
  const searched = lines.map((line) => ({ line, ...findLine(line, workspace, read) }));
  return {
    kind: "videos",
    basis: "named",
    paths: inOrder(searched.flatMap(({ paths }) => paths)),
    urls: inOrder(urlLines.map(({ url }) => url.href)).map((href) => new URL(href)),
    absent: [],
    gaps: searched
      .filter(({ paths }) => paths.length === 0)
      .map(({ line, others }) => describeGap(line, others, surroundings(), (path) => exists(path, workspace))),
    unused: [],
    tried: `looked for ${quoteLines([...lines, ...urlLines])} (directories and globs: only names that end in ${ENDINGS})`,
  };
}

/** `others`: how many files the line matches that are not called as videos are. */
type LineMatch = { paths: readonly string[]; others: number };

function findLine(line: Line, workspace: string, read: ReadListing): LineMatch {
  const { list, closed } = listThrough(read);
  // A line can be both a name and a glob. It is read both ways, so that a new file called `*.mp4` hides no other.
  const { named, under } = readAsName(line, workspace, list);
  const { path, glob } = line;
  const matched = [...under, ...(glob?.kind === "glob" ? walkGlob(path, glob, list) : [])];
  const videos = matched.filter(isMacMetadata(path) ? isNamedAsVideo : isVideoByDefault);
  // A directory that can't be listed may hold videos. It is listed itself, and opening it will fail.
  return { paths: [...named, ...videos, ...closed], others: matched.length - videos.length };
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
  switch (lookUp(join(workspace, path))) {
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

function subtract(paths: readonly string[], excluded: readonly Line[]): string[] {
  const globs = excluded.flatMap(({ glob }) => (glob?.kind === "glob" ? [glob] : []));
  const isLeftOut = (path: string) =>
    excluded.some(({ path: each }) => isUnder(each, path)) || globs.some((glob) => matchesGlob(glob, path));
  return paths.filter((path) => !isLeftOut(path));
}

/** Metadata of macOS is left out without a line, too. */
function listUnused(paths: readonly string[], excluded: readonly Line[]): Problem[] {
  if (paths.length === 0) return [];
  return excluded
    .filter((line) => !isMacMetadata(line.path) && subtract(paths, [line]).length === paths.length)
    .slice(0, MOST_PROBLEMS)
    .map((line) => describeUnused(line, paths));
}

/** `folder/**` is the folder, too: it is listed itself if it can't be. Letter case does not matter, as in a glob. */
function isUnder(line: string, path: string): boolean {
  const [directory, each] = [fold(line.replace(/\/\*\*+$/, "")), fold(path)];
  return directory === "." || each === directory || each.startsWith(`${directory}/`);
}

function inOrder(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort();
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
