/** Finds the path that a person may have meant. Sees directories only through the given function. */
import { posix } from "node:path";
import { allowTypos, measureDistance } from "../../text/closest.ts";
import type { ListDirectory } from "./globs.ts";

/** How many paths are looked at: enough for a repository, without a long wait in a folder of dependencies. */
const MOST_PATHS = 20_000;

/** The first files under the workspace, those in the upper directories first. */
export function listPaths(list: ListDirectory): string[] {
  return walk(list).flatMap(({ path, kind }) => (kind === "file" ? [path] : []));
}

/**
 * The file or directory that is called almost as `missing` is: a few letters differ in its path, or it has the same
 * name in another directory. Letter case does not count.
 */
export function suggestPath(missing: string, list: ListDirectory): string | undefined {
  const { base, name } = posix.parse(missing);
  const most = allowTypos(name);
  const ranked = walk(list).flatMap(({ path }) => {
    const distance = measureDistance(path, missing, most);
    if (distance < Infinity) return [{ path, rank: distance }];
    return posix.basename(path).toLowerCase() === base.toLowerCase() ? [{ path, rank: most + 1 }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.path;
}

function walk(list: ListDirectory): { path: string; kind: "file" | "directory" }[] {
  const found: ReturnType<typeof walk> = [];
  const directories = [""];
  for (const directory of directories) {
    for (const { name, kind } of list(directory)) {
      if (found.length === MOST_PATHS) return found;
      const path = posix.join(directory, name);
      found.push({ path, kind });
      if (kind === "directory") directories.push(path);
    }
  }
  return found;
}
