/** Where paths of the workspace lead, if symbolic links are followed. Compares nothing, and opens no file. */
import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { isInside } from "../../text/paths.ts";
import { lookUp, type Place } from "../workspace/disk.ts";
import { traceLinks } from "../workspace/link-trace.ts";
import { isInGit } from "../workspace/links.ts";
import { isUtf8Name } from "../workspace/names.ts";

/**
 * `links`: the links on the way, by their paths from the workspace. `end`: what is there, if there is a link at all;
 * absent if that is outside the workspace, in a `.git` or nowhere: then only the links decide what is read.
 */
export type Trail = { links: readonly string[]; end?: { path: string; kind: Place } };

/** Returns a function that follows the links of a path in a workspace. */
export function openTrails(workspace: string): (path: string) => Trail {
  const top = realpathSync.native(workspace);
  const place = (path: string) => relative(top, path).replaceAll(sep, "/");
  return (path) => {
    if (!isUtf8Name(path)) return { links: [] };
    const { links, end } = traceLinks(resolve(top, path));
    const inside = links.filter((link) => isInside(top, link)).map(place);
    if (inside.length === 0 || end === undefined || !isInside(top, end)) return { links: inside };
    return isInGit(relative(top, end))
      ? { links: inside }
      : { links: inside, end: { path: place(end), kind: lookUp(end) } };
  };
}
