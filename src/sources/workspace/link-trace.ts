/** Follows symbolic links, one by one. Opens no file, and decides nothing. */
import { lstatSync, readlinkSync } from "node:fs";
import { join, parse, sep } from "node:path";

/**
 * `links`: the symbolic links that the system follows, each by its own place. `end`: where they lead, whether anything
 * is there or not; `undefined` if they lead nowhere, as in a circle. All are absolute real paths.
 */
export type LinkTrace = { links: readonly string[]; end: string | undefined };

/** Linux follows no more links in one path (path_resolution(7)). */
const MOST_LINKS = 40;

/** Follows the links of an absolute path. What is missing, or can't be looked at, leads through no link. */
export function traceLinks(path: string): LinkTrace {
  const links: string[] = [];
  const { root } = parse(path);
  const names = path.slice(root.length).split(sep);
  let place = root;
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    const next = join(place, name);
    const target = name === ".." || name === "." ? undefined : readLink(next);
    if (target === undefined) {
      place = next;
      continue;
    }
    links.push(next);
    if (links.length > MOST_LINKS) return { links: [...new Set(links)], end: undefined };
    const { root: start } = parse(target);
    if (start !== "") place = start;
    names.unshift(...target.slice(start.length).split(SEPARATOR).filter(Boolean));
  }
  return { links, end: place };
}

/** The target of a link; `undefined` if there is none at this path. */
function readLink(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Windows knows two of them. Everywhere else, a backslash is part of a name. */
const SEPARATOR = sep === "/" ? "/" : /[\\/]/;
