/** Finds the globs of a policy that match no video. Reads no file. */
import { posix } from "node:path";
import { findClosest } from "../../text/closest.ts";
import type { PolicyContent } from "./changes.ts";
import type { PathGlob } from "./values.ts";

/** A glob as it is written, and the folder or file that may have been meant. */
export type Unmatched = { glob: string; meant?: string };

/** More are not looked for. */
const MOST_UNMATCHED = 10;

/** Among more names, none is looked for. */
const MOST_NAMES = 2000;

/** How many paths are compared with a glob in search of the folder where it would match. */
const MOST_TRIES = 20_000;

/** The first globs that match none of `paths`, which are the videos and post files of the workspace. */
export function listUnmatched({ ignore, overrides }: PolicyContent, paths: readonly string[]): Unmatched[] {
  const globs = [...ignore, ...overrides.flatMap((override) => override.paths)];
  const unmatched = globs.filter(({ matches }) => !paths.some(matches)).slice(0, MOST_UNMATCHED);
  const names = unmatched.length === 0 ? [] : listNames(paths);
  return unmatched.map(({ written: glob, matches }) => {
    const meant = findBelow(glob, matches, paths) ?? findNear(glob, names);
    return { glob, ...(meant !== undefined && { meant }) };
  });
}

/** The same glob below the first folder where it matches: globs start at the workspace, as people forget. */
function findBelow(glob: string, matches: PathGlob["matches"], paths: readonly string[]): string | undefined {
  let tries = 0;
  for (const path of paths) {
    for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
      if (++tries > MOST_TRIES) return undefined;
      if (matches(path.slice(at + 1))) return posix.join(path.slice(0, at), glob);
    }
  }
  return undefined;
}

function findNear(glob: string, names: readonly string[]): string | undefined {
  const [start = "", rest = ""] = splitFixed(glob);
  const meant = start === "" ? undefined : findClosest(start, names);
  return meant === undefined ? undefined : `${meant}${rest}`;
}

/** The part before the first folder or name with a wildcard, and the rest. */
function splitFixed(glob: string): [fixed: string, rest: string] {
  const wild = glob.search(/[*?[{(]/);
  if (wild === -1) return [glob, ""];
  const end = glob.lastIndexOf("/", wild);
  return end === -1 ? ["", glob] : [glob.slice(0, end), glob.slice(end)];
}

/** The videos, and the folders above them. */
function listNames(paths: readonly string[]): string[] {
  const names = new Set<string>();
  for (const path of paths) {
    for (let name = path; name !== "." && !names.has(name); name = posix.dirname(name)) names.add(name);
    if (names.size > MOST_NAMES) return [];
  }
  return [...names];
}
