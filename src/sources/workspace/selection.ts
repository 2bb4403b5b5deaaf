/** Which paths the lines of `videos` select, whether they are on disk or not. Lists no directory. */
import { join } from "node:path";
import { VIDEO_EXTENSIONS } from "../../model/formats.ts";
import { lookUp } from "./disk.ts";
import { filterByGlobs, isGlob } from "./globs.ts";
import { type Line, parseLine } from "./lines.ts";

const VIDEO = new RegExp(`\\.(${VIDEO_EXTENSIONS.join("|")})$`, "i");

/** Whether a name ends as those of videos do. */
export function isVideoName(path: string): boolean {
  return VIDEO.test(path);
}

/**
 * Those of `paths` that the lines would find if they were on disk; without lines, or with `!` lines only, all that are
 * called as videos are. Paths are relative to the workspace, with `/`.
 */
export function selectByLines(lines: readonly string[], workspace: string, paths: readonly string[]): string[] {
  const parsed = lines.map((line) => parseLine(line, workspace));
  const included = parsed.filter((line) => line.kind === "include");
  const excluded = parsed.filter((line) => line.kind === "exclude");
  const namesAll = included.length === 0 && parsed.every(({ kind }) => kind !== "url");
  const videos = paths.filter(isVideoName);
  // A line that names a directory names what is in it. A submodule is listed by the path of its directory.
  const isDirectory = (path: string) => lookUp(join(workspace, path)) === "directory";
  const named = new Set(included.map(({ path }) => path).filter((path) => !isDirectory(path)));
  const matched = namesAll ? videos : matchLines(included, videos);
  const selected = new Set([...paths.filter((path) => named.has(path)), ...matched]);
  return subtract(
    paths.filter((path) => selected.has(path)),
    excluded,
  );
}

/** `paths` without those that a line names, or that are in a directory that it names, or that its glob matches. */
export function subtract(paths: readonly string[], excluded: readonly Line[]): string[] {
  const matched = new Set(matchLines(excluded, paths));
  return paths.filter((path) => !matched.has(path));
}

function matchLines(lines: readonly Line[], paths: readonly string[]): string[] {
  const globs = lines.map(({ path }) => path).filter(isGlob);
  const matched = new Set(globs.length === 0 ? [] : filterByGlobs(globs, paths));
  return paths.filter((path) => matched.has(path) || lines.some((line) => isUnder(line.path, path)));
}

function isUnder(directory: string, path: string): boolean {
  return directory === "." || path === directory || path.startsWith(`${directory}/`);
}
