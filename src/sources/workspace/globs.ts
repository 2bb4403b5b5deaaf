/** Matches globs against any list of directories. Does not access the disk. */
import type { readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { globSync } from "tinyglobby";

/** A name in a directory; everything but a directory counts as a file. */
export type Entry = { name: string; kind: "file" | "directory" };

/** Lists a directory, given relative to where the globs start, with `/`; that place itself is the empty string. */
export type ListDirectory = (directory: string) => readonly Entry[];

/** Whether a line contains anything with a special meaning in a glob. */
export function isGlob(line: string): boolean {
  return /[*?[{]|[!+@]\(|\(.*\|.*\)/.test(line);
}

const TOP = resolve("/");

/**
 * The files that any of `globs` matches, relative, with `/`. Names with a leading dot match, and letter case does not
 * matter: `*.mp4` matches `A.MP4`.
 */
export function matchGlobs(globs: readonly string[], list: ListDirectory): string[] {
  const patterns = globs.map((glob) => hideLineEnds(toPattern(glob)));
  const matched = globSync(patterns, {
    cwd: TOP,
    dot: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdirSync: asReaddir(list) },
  });
  return matched.map(showLineEnds);
}

/**
 * Writes a glob so that picomatch understands it as a person means it.
 * - A leading `!` is part of a name: excluded lines are handled before.
 * - An escaped letter or digit is itself, not a class of characters as in a regular expression.
 * - Parentheses without a mark before them or a choice in them are themselves, not a group: `Season (1)/*.mp4`.
 * - Two asterisks at the start of a name span folders, as in the filters of a workflow (GitHub's documentation, "Filter
 *   pattern cheat sheet"): two asterisks and `.mp4` are all of them, at any depth.
 */
function toPattern(glob: string): string {
  return glob
    .replace(/^!(?!\()/, "\\!")
    .replace(/\\(.)/gs, (escaped, character) => (/\w/.test(character) ? character : escaped))
    .replace(/(?<![?*+@!\\])\(([^()|]*)\)/g, "\\($1\\)")
    .replace(/(?<=^|[/{,])\*\*(?=[^/*(,}])/g, "**/*");
}

/** The `paths` that any of `globs` matches, whether they are on disk or not. */
export function filterByGlobs(globs: readonly string[], paths: readonly string[]): string[] {
  return matchGlobs(globs, (directory) => {
    const prefix = directory === "" ? "" : `${directory}/`;
    return paths
      .filter((path) => path.startsWith(prefix))
      .map((path) => ({ name: path.slice(prefix.length), kind: "file" }));
  });
}

/**
 * The file system that tinyglobby walks. It calls `readdirSync` only with `withFileTypes`, and reads only the kind of
 * an entry.
 */
function asReaddir(list: ListDirectory): typeof readdirSync {
  const readDirectory = (directory: string) =>
    list(showLineEnds(relative(TOP, directory).replaceAll(sep, "/"))).map(({ name, kind }) => ({
      name: hideLineEnds(name),
      isFile: () => kind === "file",
      isDirectory: () => kind === "directory",
      isSymbolicLink: () => false,
    }));
  return readDirectory as unknown as typeof readdirSync;
}

/**
 * picomatch's `**` does not match the characters that end a line, but a name may contain them. They are replaced by
 * lone surrogates, which no name contains.
 */
const LINE_ENDS = { "\n": "\udc0a", "\r": "\udc0d", "\u2028": "\udc28", "\u2029": "\udc29" };

function hideLineEnds(name: string): string {
  return Object.entries(LINE_ENDS).reduce((text, [end, standIn]) => text.replaceAll(end, standIn), name);
}

function showLineEnds(path: string): string {
  return path.replace(
    /\p{Cs}/gu,
    (lone) => Object.entries(LINE_ENDS).find(([, standIn]) => standIn === lone)?.[0] ?? lone,
  );
}
