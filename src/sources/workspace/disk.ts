/** What is on disk: directories and the kinds of their entries. Opens no file. */
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { isInside } from "../../text/paths.ts";
import type { Entry, ListDirectory } from "./globs.ts";
import { isAbsence } from "./system-errors.ts";

/** The directories of a workspace. `closed`: the requested ones that can't be listed or are outside of it. */
export type Disk = { list: ListDirectory; closed: readonly string[] };

/** Lists what is on disk, without `.git`. A symbolic link is an entry like a file, and is not walked through. */
export function openDisk(workspace: string): Disk {
  const top = realpathSync.native(workspace);
  const closed: string[] = [];
  const list = (directory: string): readonly Entry[] => {
    try {
      // A walk meets no links, but it can start at one, or under one.
      const place = realpathSync.native(join(top, directory));
      if (isInside(top, place)) return readEntries(place);
      closed.push(directory);
    } catch (error) {
      if (!isAbsence(error)) closed.push(directory);
    }
    return [];
  };
  return { list, closed };
}

function readEntries(directory: string): Entry[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => name !== ".git")
    .map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? "directory" : "file" }));
}

/** What is at a path. `closed`: the operating system denies access. */
export type Place = "file" | "directory" | "absent" | "closed";

/** What is at a path. A link to a directory is a directory; a link to nothing is a file, which can't be opened. */
export function lookUp(path: string): Place {
  try {
    const entry = lstatSync(path);
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
