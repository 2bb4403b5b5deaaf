/** Decides which symbolic links may be followed. Opens no file. */
import { lstatSync, readlinkSync } from "node:fs";
import { join, parse, relative, sep } from "node:path";
import { isInside } from "../../text/paths.ts";
import { findRepository, listTracked } from "./git.ts";

/** Says why a path may not be followed to the place where it leads, as a clause; `undefined` if it may. */
export type LinkGuard = (path: string, place: string) => string | undefined;

/**
 * A pull request can bring a link to a file that only the job has: a secret, or Git's configuration. So a link that Git
 * tracks may lead only to a file that Git tracks, in the workspace. A link that the job made may lead to any file in
 * the workspace. `top`: its real path. The guard takes an absolute path in it, and that path's real one.
 */
export function createLinkGuard(top: string, environment: NodeJS.ProcessEnv): LinkGuard {
  const isTracked = openIndex(top, environment);
  return (path, place) => {
    if (!isInside(top, place)) return "a symbolic link leads outside the workspace";
    if (path === place) return undefined;
    const links = listLinks(path);
    if (links.every((link) => isInside(top, link) && isTracked(link) === "no")) return undefined;
    if (isTracked(place) === "yes") return undefined;
    return "a symbolic link leads to a file that Git does not track";
  };
}

/** The symbolic links that the system follows from an absolute path, by their own real paths. */
function listLinks(path: string): string[] {
  const links: string[] = [];
  const { root } = parse(path);
  const names = path.slice(root.length).split(sep);
  let place = root;
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    const next = join(place, name);
    if (name === ".." || name === "." || !lstatSync(next).isSymbolicLink()) {
      place = next;
      continue;
    }
    links.push(next);
    const target = readlinkSync(next);
    const { root: start } = parse(target);
    if (start !== "") place = start;
    names.unshift(...target.slice(start.length).split(SEPARATOR).filter(Boolean));
  }
  return links;
}

/** Windows knows two of them. Everywhere else, a backslash is part of a name. */
const SEPARATOR = sep === "/" ? "/" : /[\\/]/;

/** Says whether git tracks a file, by the real path. Asks git once for each repository in the workspace. */
function openIndex(top: string, environment: NodeJS.ProcessEnv): (file: string) => "yes" | "no" | "unknown" {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (file) => {
    const repository = findRepository(file, top);
    if (!known.has(repository)) {
      const tracked = listTracked(repository, environment);
      known.set(
        repository,
        tracked.kind === "failed" ? undefined : new Set(tracked.kind === "files" ? tracked.paths : []),
      );
    }
    const paths = known.get(repository);
    if (paths === undefined) return "unknown";
    return paths.has(relative(repository, file).replaceAll(sep, "/")) ? "yes" : "no";
  };
}
