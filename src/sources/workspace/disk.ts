/** What stands on disk: directories and the kinds of their entries. Opens no file. */
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { isInside } from "../../text/paths.ts";
import type { Entry, ListDirectory } from "./globs.ts";
import { isAbsence } from "./system-errors.ts";

/** The directories of a workspace. `closed`: those that were asked for, but can't be listed or lead out of it. */
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

/** What stands at a path. `closed`: the operating system refuses to say. */
export type Place = "file" | "directory" | "absent" | "closed";

/** A link to a directory is a directory here; a link to nothing is a file, one that can't be opened. */
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
