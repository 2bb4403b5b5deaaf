/** Opens files inside the workspace only. Knows nothing about their content. */
import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, realpathSync } from "node:fs";
import { parse, resolve } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { isOutside } from "./lines.ts";
import { createLinkGuard, type LinkGuard } from "./links.ts";
import { isUtf8Name } from "./names.ts";
import type { ReadAt } from "./parser-driver.ts";
import { explainSystemError, isAbsence, isRefusal } from "./system-errors.ts";

/**
 * A file while it is open. `modifiedMs`: when it was last written, in milliseconds since 1970. `read` throws the errors
 * of `node:fs`. `isLinked`: a symbolic link leads to it.
 */
export type OpenFile = { sizeBytes: number; modifiedMs: number; read: ReadAt; isLinked: boolean };

/**
 * The result of opening a file. `problem` is a clause, and neither text has a full stop. Without `advice`, the file
 * only has to be readable. `isUnchecked`: the system could not read it, and may at another attempt.
 */
export type FileReading<T> =
  | { kind: "read"; value: T }
  | { kind: "inaccessible"; problem: string; advice?: string; isUnchecked?: true };

/** Opens a file of the workspace, lets `use` read it, and closes it again. */
export type ReadFile = <T>(path: string, use: (file: OpenFile) => T) => FileReading<T>;

/**
 * Returns a function that reads files of a workspace. `inaccessible`: the operating system refuses it, it is not a
 * file, its name is not UTF-8, or a link may not be followed to it. Any other error is thrown on. `isAnywhere`: a path
 * may lead out of the workspace by its name; a link in the workspace still may not.
 */
export function openWorkspace(workspace: string, environment: NodeJS.ProcessEnv, isAnywhere = false): ReadFile {
  const top = realpathSync.native(workspace);
  const guard = createLinkGuard(top, environment);
  const guardOutside = createLinkGuard(parse(top).root, environment);
  const isPlain = createPlainCheck(guard);
  return (path, use) => {
    if (!isUtf8Name(path)) return { kind: "inaccessible", ...NOT_UTF8 };
    try {
      const named = resolve(top, path);
      const file = isPlain(named) ? tryOpen(named) : undefined;
      if (file !== undefined) return readAndClose(file, false, use);
      const place = realpathSync.native(named);
      const objection = (isAnywhere && isOutside(path) ? guardOutside : guard)(named, place);
      return objection === undefined ? readPlace(place, named !== place, use) : { kind: "inaccessible", ...objection };
    } catch (error) {
      const dangling = isAbsence(error) && reportDangling(resolve(top, path));
      if (dangling) return dangling;
      return { ...reportInaccessible(explainSystemError(error)), ...(isRefusal(error) && { isUnchecked: true }) };
    }
  };
}

/** More of a link's target is not shown. */
const MOST_CHARACTERS = 100;

/** A link that leads to nothing; `false` if the path is none. */
function reportDangling(path: string): FileReading<never> | false {
  const target = readLink(path);
  if (target === undefined) return false;
  const shown = [...showUnprintable(target)];
  const name = shown.length > MOST_CHARACTERS ? `${shown.slice(0, MOST_CHARACTERS).join("")}…` : shown.join("");
  return {
    kind: "inaccessible",
    problem: `it is a link to '${name}', which does not exist`,
    advice: "Commit the file itself",
  };
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch (error) {
    explainSystemError(error);
    return undefined;
  }
}

const NOT_UTF8: Problem = { problem: "its name is not valid UTF-8", advice: "Rename the file" };

/**
 * Returns a function that says whether a path leads through no link to where it says, unless its last name is one; and
 * whether files may be read there. Each directory is looked at once: many videos are in one. Only Linux opens a file by
 * no other name than its own, and no link in its place.
 */
function createPlainCheck(guard: LinkGuard): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    if (process.platform !== "linux") return false;
    const slash = path.lastIndexOf("/");
    const directory = path.slice(0, slash) || "/";
    if (path.slice(slash + 1).toLowerCase() === ".git") return false;
    let isPlain = known.get(directory);
    if (isPlain === undefined) {
      isPlain = realpathSync.native(directory) === directory && guard(directory, directory) === undefined;
      known.set(directory, isPlain);
    }
    return isPlain;
  };
}

/** The descriptor of a file; `undefined` if it can't be opened, as a link can't. */
function tryOpen(place: string): number | undefined {
  try {
    return openSync(place, OPEN_SAFELY);
  } catch (error) {
    explainSystemError(error);
    return undefined;
  }
}

function readPlace<T>(place: string, isLinked: boolean, use: (file: OpenFile) => T): FileReading<T> {
  return readAndClose(openSync(place, OPEN_SAFELY), isLinked, use);
}

function readAndClose<T>(file: number, isLinked: boolean, use: (file: OpenFile) => T): FileReading<T> {
  try {
    return readOpenFile(file, isLinked, use);
  } finally {
    closeSync(file);
  }
}

/** Follows no link and waits for no pipe, in case the file was replaced meanwhile. Windows has neither flag. */
const OPEN_SAFELY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function readOpenFile<T>(file: number, isLinked: boolean, use: (file: OpenFile) => T): FileReading<T> {
  const stats = fstatSync(file);
  if (stats.isDirectory()) return reportInaccessible("it is a directory, not a file");
  if (!stats.isFile()) return reportInaccessible("it is a pipe or a device, not a file");
  const read: ReadAt = (buffer, offset) => readSync(file, buffer, 0, buffer.length, offset);
  return { kind: "read", value: use({ sizeBytes: stats.size, modifiedMs: stats.mtimeMs, read, isLinked }) };
}

function reportInaccessible(problem: string): FileReading<never> & { kind: "inaccessible" } {
  return { kind: "inaccessible", problem };
}
