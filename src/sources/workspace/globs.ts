/** Finds what globs match in a tree of directories. Does not access the disk itself. */
import { posix } from "node:path";
import { type GlobMatcher, isGlob } from "../../text/glob.ts";

/** A name in a directory; everything but a directory counts as a file. */
export type Entry = { name: string; kind: "file" | "directory" };

/** Lists a directory, given relative to where the globs start, with `/`; that place itself is the empty string. */
export type ListDirectory = (directory: string) => readonly Entry[];

/**
 * The files that a glob matches, relative, with `/`. Lists each directory at most once, and none in which nothing can
 * match. `glob`: the text of `matcher`.
 */
export function walkGlob(glob: string, matcher: GlobMatcher, list: ListDirectory): string[] {
  const { read, isMatch } = matcher;
  const matched: string[] = [];
  const prefix = findPlainFolder(glob);
  // Links to directories are not walked through, but the folder that the glob names can be one, or under one.
  const directories = new Map([["", matcher.start]]);
  if (prefix !== "") directories.set(prefix, read(matcher.start, `${prefix}/`));
  for (const [directory, start] of directories) {
    for (const { name, kind } of list(directory)) {
      const path = posix.join(directory, name);
      const position = read(start, name);
      if (kind === "file" && isMatch(position)) matched.push(path);
      const inside = kind === "directory" ? read(position, "/") : undefined;
      if (inside !== undefined && inside.states.length > 0) directories.set(path, directories.get(path) ?? inside);
    }
  }
  return matched;
}

/** The first folders of a glob as far as they are plain names: `a/b` of `a/b/*.mp4`. */
export function findPlainFolder(glob: string): string {
  const folders = glob.split("/").slice(0, -1);
  const end = folders.findIndex((folder) => isGlob(folder) || folder.includes("\\"));
  return folders.slice(0, end === -1 ? folders.length : end).join("/");
}

/** All files under a directory, at any depth. */
export function listUnder(directory: string, list: ListDirectory): string[] {
  const files: string[] = [];
  const directories = [directory];
  for (const each of directories) {
    for (const { name, kind } of list(each)) (kind === "file" ? files : directories).push(posix.join(each, name));
  }
  return files;
}
