/** Which paths the lines of `videos` or `posts` select, whether they are on disk or not. Lists no directory. */
import { resolve } from "node:path";
import { fold } from "../../text/folding.ts";
import { matchesGlob } from "../../text/glob.ts";
import { lookUp } from "./disk.ts";
import { type FileKind, isByDefault, VIDEOS } from "./file-kind.ts";
import { isOutside, type Line, parseLine } from "./lines.ts";
import { isMacMetadata } from "./video-names.ts";

/**
 * Those of `paths` that the lines would find if they were on disk; without lines, or with `!` lines only, the files
 * that nobody has to name. Paths are relative to the workspace, with `/`.
 */
export function selectByLines(
  lines: readonly string[],
  workspace: string,
  paths: readonly string[],
  kind: FileKind = VIDEOS,
): string[] {
  const parsed = lines.map((line) => parseLine(line, workspace, kind));
  const included = parsed.filter((line) => line.kind === "include");
  const excluded = parsed.filter((line) => line.kind === "exclude");
  const namesAll = included.length === 0 && parsed.every(({ kind }) => kind === "exclude");
  // A line that names a directory names what is in it. A submodule is listed by the path of its directory.
  const isDirectory = (path: string) => lookUp(resolve(workspace, path)) === "directory";
  const named = new Set(included.map(({ path }) => path).filter((path) => !isDirectory(path)));
  const isFound = (line: Line, path: string) =>
    (!isOutside(path) || isOutside(line.path)) &&
    isOfLine(kind, line, path) &&
    (isIn(line.path, path) || matchesLine(line, path));
  const isSelected = (path: string) =>
    namesAll
      ? isByDefault(kind, path) && !isOutside(path)
      : named.has(path) || included.some((line) => isFound(line, path));
  return subtract(paths.filter(isSelected), excluded);
}

/** Whether a file that a directory or a glob holds is of the kind: metadata of macOS only where the line says so. */
export function isOfLine(kind: FileKind, { path: line }: Line, path: string): boolean {
  return isMacMetadata(line) ? kind.isNamed(path) : isByDefault(kind, path);
}

/**
 * `paths` without those that a line names, or that are in a directory that it names, or that its glob matches.
 * `folder/**` is the folder, too: it is listed itself if it can't be. Letter case does not matter, as in a glob.
 */
export function subtract(paths: readonly string[], excluded: readonly Line[]): string[] {
  const folders = excluded.map(({ path }) => fold(path.replace(/\/\*\*+$/, "")));
  const isLeftOut = (path: string) => {
    const folded = fold(path);
    return folders.some((folder) => isIn(folder, folded)) || excluded.some((line) => matchesLine(line, path));
  };
  return paths.filter((path) => !isLeftOut(path));
}

function matchesLine({ glob }: Line, path: string): boolean {
  return glob?.kind === "glob" && matchesGlob(glob, path);
}

function isIn(directory: string, path: string): boolean {
  // A directory around the workspace holds all that is in it.
  if (/^\.\.(\/\.\.)*$/.test(directory) && !isOutside(path)) return true;
  return directory === "." || path === directory || path.startsWith(`${directory}/`);
}

/** Paths in the order of their code units, each once. */
export function inOrder(paths: Iterable<string>): string[] {
  return [...new Set(paths)].sort();
}
