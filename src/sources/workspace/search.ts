/** Finds the videos that the input `videos` names, on disk and at URLs. Opens none of them. */
import { join, posix } from "node:path";
import { VIDEO_EXTENSIONS } from "../../model/formats.ts";
import { lookUp, openDisk } from "./disk.ts";
import { listTracked } from "./git.ts";
import { filterByGlobs, isGlob, type ListDirectory, matchGlobs } from "./globs.ts";
import { type Line, type LineProblem, parseLine, rejectLine, type UrlLine } from "./lines.ts";

/** The videos to check. `tried` says how they were searched for: "looked for …". */
export type Found =
  | {
      kind: "videos";
      /** Relative to the workspace, with `/`, in the order of their code units, each once. */
      paths: readonly string[];
      /** URLs of videos, each once. */
      urls: readonly URL[];
      /** Tracked by git, but not on disk: left out of a sparse checkout, or deleted by an earlier step. */
      absent: readonly string[];
      tried: string;
    }
  | { kind: "no-repository"; tried: string }
  | LineProblem;

/** The endings of videos' names, for messages. */
const ENDINGS = VIDEO_EXTENSIONS.map((extension) => `.${extension}`).join(" ");

const VIDEO = new RegExp(`\\.(${VIDEO_EXTENSIONS.join("|")})$`, "i");

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
  return {
    ...found,
    paths: subtract(found.paths, excluded),
    absent: subtract(found.absent, excluded),
    tried: `${found.tried}, except ${quote(excluded)}`,
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
    case "files": {
      const videos = inOrder(tracked.paths.filter((path) => VIDEO.test(path)));
      const absent = new Set(videos.filter((path) => isAbsent(path, workspace)));
      const paths = videos.filter((path) => !absent.has(path));
      return { kind: "videos", paths, urls: [], absent: [...absent], tried };
    }
  }
}

/** A name that is not UTF-8 can't be looked up. It counts as present, and opening it will fail. */
function isAbsent(path: string, workspace: string): boolean {
  return lookUp(join(workspace, path)) === "absent" && !path.includes("\u{fffd}");
}

function findNamed(lines: readonly Line[], urlLines: readonly UrlLine[], workspace: string): Found {
  const missing = lines.find(({ path }) => !isGlob(path) && lookUp(join(workspace, path)) === "absent");
  if (missing !== undefined) return rejectLine(missing.written, "which does not exist");
  const disk = openDisk(workspace);
  // A line can be both a name and a glob. It is read both ways, so that a new file called `*.mp4` hides no other.
  const named = lines.flatMap(({ path }) => readAsName(path, workspace, disk.list));
  // A walk for `a/**` starts above `a`, which can be a link; a walk for `a/**/*` starts there.
  const globs = lines.map(({ path }) => path.replace(/\/\*\*$/, "/**/*")).filter(isGlob);
  const matched = matchGlobs(globs, disk.list).filter((path) => VIDEO.test(path));
  return {
    kind: "videos",
    // A directory that can't be listed may hold videos. It is listed itself, and opening it will fail.
    paths: inOrder([...named, ...matched, ...disk.closed]),
    urls: inOrder(urlLines.map(({ url }) => url.href)).map((href) => new URL(href)),
    absent: [],
    tried: `looked for ${quote([...lines, ...urlLines])} (directories and globs: only names that end in ${ENDINGS})`,
  };
}

function readAsName(path: string, workspace: string, list: ListDirectory): string[] {
  switch (lookUp(join(workspace, path))) {
    case "file":
      return [path];
    case "directory":
      return listVideos(path, list);
    case "closed":
      return isGlob(path) ? [] : [path];
    case "absent":
      return [];
  }
}

function listVideos(directory: string, list: ListDirectory): string[] {
  return matchGlobs(["**"], (inner) => list(posix.join(directory, inner)))
    .filter((path) => VIDEO.test(path))
    .map((path) => posix.join(directory, path));
}

function subtract(paths: readonly string[], excluded: readonly Line[]): string[] {
  const matched = new Set(filterByGlobs(excluded.map(({ path }) => path).filter(isGlob), paths));
  const isNamed = (path: string) => excluded.some(({ path: each }) => isUnder(each, path));
  return paths.filter((path) => !matched.has(path) && !isNamed(path));
}

function isUnder(directory: string, path: string): boolean {
  return directory === "." || path === directory || path.startsWith(`${directory}/`);
}

function inOrder(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort();
}

function quote(lines: readonly { written: string }[]): string {
  return lines.map(({ written }) => `'${written}'`).join(", ");
}
