/** Which paths the lines of `videos` select, whether they are on disk or not. Lists no directory. */
import { join } from "node:path";
import { matchesGlob } from "../../text/glob.ts";
import { lookUp } from "./disk.ts";
import { type Line, parseLine } from "./lines.ts";
import { isNamedAsVideo, isVideoByDefault } from "./video-names.ts";

/**
 * Those of `paths` that the lines would find if they were on disk; without lines, or with `!` lines only, the videos
 * that nobody has to name. Paths are relative to the workspace, with `/`.
 */
export function selectByLines(lines: readonly string[], workspace: string, paths: readonly string[]): string[] {
  const parsed = lines.map((line) => parseLine(line, workspace));
  const included = parsed.filter((line) => line.kind === "include");
  const excluded = parsed.filter((line) => line.kind === "exclude");
  const namesAll = included.length === 0 && parsed.every(({ kind }) => kind !== "url");
  // A line that names a directory names what is in it. A submodule is listed by the path of its directory.
  const isDirectory = (path: string) => lookUp(join(workspace, path)) === "directory";
  const named = new Set(included.map(({ path }) => path).filter((path) => !isDirectory(path)));
  const isMatched = matchLines(included);
  const isSelected = (path: string) =>
    namesAll ? isVideoByDefault(path) : named.has(path) || (isNamedAsVideo(path) && isMatched(path));
  return subtract(paths.filter(isSelected), excluded);
}

/** `paths` without those that a line names, or that are in a directory that it names, or that its glob matches. */
export function subtract(paths: readonly string[], excluded: readonly Line[]): string[] {
  const isLeftOut = matchLines(excluded);
  return paths.filter((path) => !isLeftOut(path));
}

function matchLines(lines: readonly Line[]): (path: string) => boolean {
  const globs = lines.flatMap(({ glob }) => (glob?.kind === "glob" ? [glob] : []));
  return (path) => lines.some((line) => isUnder(line.path, path)) || globs.some((glob) => matchesGlob(glob, path));
}

function isUnder(directory: string, path: string): boolean {
  return directory === "." || path === directory || path.startsWith(`${directory}/`);
}
