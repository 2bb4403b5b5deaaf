/** Finds the videos that the input `videos` names, on disk and at URLs. Opens none of them. */
import { join, posix } from "node:path";
import { VIDEO_EXTENSIONS } from "../../model/formats.ts";
import type { Problem } from "../../model/problem.ts";
import { lookUp, openDisk } from "./disk.ts";
import { isGlob, type ListDirectory, matchGlobs } from "./globs.ts";
import { type Line, type LineProblem, parseLine, rejectLine, type UrlLine } from "./lines.ts";
import { isVideoName, subtract } from "./selection.ts";
import { listPaths, suggestPath } from "./suggestion.ts";
import { type IndexEntry, listTracked, SUBMODULE } from "./tracked.ts";

/** A search, or what is wrong with the lines. */
export type Found = Searched | LineProblem;

/** The videos to check. `tried` says how they were searched for: "looked for …". */
export type Searched =
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
      /** What git's index says about the videos and about submodules, if it was asked (`tracked`). */
      entries?: readonly IndexEntry[];
      /** What is wrong with the lines that match no video, in words that follow the name of the input. */
      gaps: readonly Problem[];
      tried: string;
    }
  | { kind: "no-repository"; tried: string };

/** The endings of videos' names, for messages. */
const ENDINGS = VIDEO_EXTENSIONS.map((extension) => `.${extension}`).join(" ");

/**
 * Finds the videos that the lines of the `videos` input name; without lines, or with `!` lines only, those that git
 * tracks. Symbolic links are listed wherever they lead: they are checked when a video is opened.
 */
export function findVideos(lines: readonly string[], workspace: string, environment: NodeJS.ProcessEnv): Found {
  const parsed = lines.map((line) => parseLine(line, workspace));
  const problem = parsed.find((line) => line.kind === "problem");
  if (problem !== undefined) return problem;
  const included = parsed.filter((line) => line.kind === "include");
  const excluded = parsed.filter((line) => line.kind === "exclude");
  const urlLines = parsed.filter((line) => line.kind === "url");
  const namesNone = included.length === 0 && urlLines.length === 0;
  const found = namesNone ? findTracked(workspace, environment) : findNamed(included, urlLines, workspace);
  if (found.kind !== "videos" || excluded.length === 0) return found;
  const paths = subtract(found.paths, excluded);
  const isEmptied = !namesNone && paths.length < found.paths.length && paths.length + found.urls.length === 0;
  return {
    ...found,
    paths,
    absent: subtract(found.absent, excluded),
    gaps: isEmptied ? [...found.gaps, describeEmptied(excluded)] : found.gaps,
    tried: `${found.tried}, except ${quote(excluded)}`,
  };
}

function describeEmptied(excluded: readonly Line[]): Problem {
  return {
    problem: `names videos, but ${quote(excluded)} leaves out all of them`,
    advice: "Leave out fewer files, or remove these lines",
  };
}

function findTracked(workspace: string, environment: NodeJS.ProcessEnv): Found {
  const tracked = listTracked(workspace, environment);
  const tried = `looked for tracked files whose names end in ${ENDINGS}`;
  switch (tracked.kind) {
    case "failed":
      return {
        kind: "problem",
        problem: `names no files, and git could not list the tracked files: ${tracked.message}`,
        advice: "Install git, repair the repository, or name files, directories or globs, one per line",
      };
    case "no-repository":
      return { kind: "no-repository", tried: `${tried}, but ${tracked.reason}` };
    case "entries": {
      const { entries } = tracked;
      const videos = inOrder(entries.flatMap(({ mode, path }) => (mode === SUBMODULE ? [] : [path])));
      const absent = new Set(videos.filter((path) => isAbsent(path, workspace)));
      const paths = videos.filter((path) => !absent.has(path));
      const hint = videos.length === 0 ? describeUntracked(workspace) : "";
      const rest = { urls: [], absent: [...absent], gaps: [], entries, tried: `${tried}${hint}` };
      return { kind: "videos", basis: "tracked", paths, ...rest };
    }
  }
}

/** Videos that a job has made and git does not track are found by a line only. */
function describeUntracked(workspace: string): string {
  const [first, ...others] = listPaths(openList(workspace).list).filter(isVideoName);
  if (first === undefined) return "";
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `. The disk has '${first}'${more}, which Git does not track: name them in 'videos' to check them`;
}

/** A name that is not UTF-8 can't be looked up. It counts as present, and opening it will fail. */
function isAbsent(path: string, workspace: string): boolean {
  return lookUp(join(workspace, path)) === "absent" && !path.includes("\u{fffd}");
}

function findNamed(lines: readonly Line[], urlLines: readonly UrlLine[], workspace: string): Found {
  const missing = lines.find(({ path }) => !isGlob(path) && lookUp(join(workspace, path)) === "absent");
  if (missing !== undefined) return rejectLine(missing.written, explainMissing(missing.path, workspace));
  const read = openDisk(workspace);
  const searched = lines.map((line) => ({ line, ...findLine(line, workspace, read) }));
  return {
    kind: "videos",
    basis: "named",
    paths: inOrder(searched.flatMap(({ paths }) => paths)),
    urls: inOrder(urlLines.map(({ url }) => url.href)).map((href) => new URL(href)),
    absent: [],
    gaps: searched.filter(({ paths }) => paths.length === 0).map(({ line, others }) => describeGap(line, others)),
    tried: `looked for ${quote([...lines, ...urlLines])} (directories and globs: only names that end in ${ENDINGS})`,
  };
}

function explainMissing(path: string, workspace: string): string {
  const closest = suggestPath(path, openList(workspace).list);
  return closest === undefined ? "which does not exist" : `which does not exist (did you mean '${closest}'?)`;
}

/** `others`: how many files the line matches that are not called as videos are. */
type LineMatch = { paths: readonly string[]; others: number };

function findLine({ path }: Line, workspace: string, read: ReadListing): LineMatch {
  const { list, closed } = listThrough(read);
  // A line can be both a name and a glob. It is read both ways, so that a new file called `*.mp4` hides no other.
  const { named, under } = readAsName(path, workspace, list);
  // A walk for `a/**` starts above `a`, which can be a link; a walk for `a/**/*` starts there.
  const glob = path.replace(/\/\*\*$/, "/**/*");
  const matched = [...under, ...(isGlob(glob) ? matchGlobs([glob], list) : [])];
  const videos = matched.filter(isVideoName);
  // A directory that can't be listed may hold videos. It is listed itself, and opening it will fail.
  return { paths: [...named, ...videos, ...closed], others: matched.length - videos.length };
}

function describeGap({ written }: Line, others: number): Problem {
  const files = others === 0 ? "" : ` (it matches ${others === 1 ? "1 other file" : `${others} other files`})`;
  return {
    problem: `has the line '${written}', which matches no video${files}`,
    advice: `A directory or glob finds only files on disk whose names end in ${ENDINGS}. Correct or remove the line`,
  };
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

function openList(workspace: string) {
  return listThrough(openDisk(workspace));
}

/** `named`: the path itself. `under`: the files under it, if it is a directory. */
function readAsName(path: string, workspace: string, list: ListDirectory): { named: string[]; under: string[] } {
  switch (lookUp(join(workspace, path))) {
    case "file":
      return { named: [path], under: [] };
    case "directory":
      return { named: [], under: listUnder(path, list) };
    case "closed":
      return { named: isGlob(path) ? [] : [path], under: [] };
    case "absent":
      return { named: [], under: [] };
  }
}

function listUnder(directory: string, list: ListDirectory): string[] {
  return matchGlobs(["**"], (inner) => list(posix.join(directory, inner))).map((path) => posix.join(directory, path));
}

function inOrder(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort();
}

function quote(lines: readonly { written: string }[]): string {
  return lines.map(({ written }) => `'${written}'`).join(", ");
}
