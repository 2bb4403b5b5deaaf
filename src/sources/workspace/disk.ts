/** What is on disk: directories and the kinds of their entries. Opens no file. */
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { isInside } from "../../text/paths.ts";
import type { Entry } from "./globs.ts";
import { decodeNames, isUtf8Name } from "./names.ts";
import { isAbsence } from "./system-errors.ts";

/** The content of a directory. `closed`: it can't be listed, is outside the workspace, or its name is not UTF-8. */
export type Listing = { kind: "open"; entries: readonly Entry[] } | { kind: "closed" };

/**
 * Returns a function that lists the directories of a workspace, each read once, without `.git`. A symbolic link is an
 * entry like a file, and is not walked through. What is missing is empty. `isAnywhere`: other directories, too.
 */
export function openDisk(workspace: string, isAnywhere = false): (directory: string) => Listing {
  if (lookUp(workspace) !== "directory") return () => ({ kind: "open", entries: [] });
  const top = realpathSync.native(workspace);
  const known = new Map<string, Listing>();
  return (directory) => {
    const listing = known.get(directory) ?? readListing(top, directory, isAnywhere);
    known.set(directory, listing);
    return listing;
  };
}

function readListing(top: string, directory: string, isAnywhere: boolean): Listing {
  if (!isUtf8Name(directory)) return { kind: "closed" };
  try {
    // A walk meets no links, but it can start at one, or under one.
    const place = realpathSync.native(resolve(top, directory));
    return isAnywhere || isInside(top, place) ? { kind: "open", entries: readEntries(place) } : { kind: "closed" };
  } catch (error) {
    return isAbsence(error) ? { kind: "open", entries: [] } : { kind: "closed" };
  }
}

function readEntries(directory: string): Entry[] {
  return readdirSync(directory, { withFileTypes: true, encoding: "buffer" })
    .map((entry): Entry => ({ name: decodeNames(entry.name), kind: entry.isDirectory() ? "directory" : "file" }))
    .filter(({ name }) => name !== ".git");
}

/** What is at a path. `closed`: the operating system denies access. */
export type Place = "file" | "directory" | "absent" | "closed";

/**
 * What is at a path. A link to a directory is a directory; a link to nothing is a file, which can't be opened. A name
 * that is not UTF-8 can't be looked up: it counts as closed.
 */
export function lookUp(path: string): Place {
  if (!isUtf8Name(path)) return "closed";
  try {
    // Most copies of videos are absent, and an error for each would take longer than the look.
    const entry = lstatSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return "absent";
    return entry.isDirectory() || (entry.isSymbolicLink() && leadsToDirectory(path)) ? "directory" : "file";
  } catch (error) {
    return isAbsence(error) ? "absent" : "closed";
  }
}

function leadsToDirectory(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}
