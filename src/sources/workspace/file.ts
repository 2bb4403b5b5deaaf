/** Opens files inside the workspace only. Knows nothing about their content. */
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isInside } from "../../text/paths.ts";
import type { ReadAt } from "./parser-driver.ts";
import { explainSystemError } from "./system-errors.ts";

/** A file while it is open. `read` throws the errors of `node:fs`. */
export type OpenFile = { sizeBytes: number; read: ReadAt };

/** The result of opening a file; `problem` is a clause without a full stop. */
export type FileReading<T> = { kind: "read"; value: T } | { kind: "inaccessible"; problem: string };

/**
 * Opens a file of the workspace, lets `use` read it, and closes it again. `inaccessible`: the operating system refuses
 * it, it is not a file, or it is outside the workspace. Any other error is thrown on.
 */
export function readFile<T>(path: string, workspace: string, use: (file: OpenFile) => T): FileReading<T> {
  try {
    const top = realpathSync.native(workspace);
    const place = realpathSync.native(join(top, path));
    if (!isInside(top, place)) return reportInaccessible("a symbolic link leads outside the workspace");
    const file = openSync(place, OPEN_SAFELY);
    try {
      return readOpenFile(file, use);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const hint = path.includes("\u{fffd}") ? " (its name is not valid UTF-8: rename it)" : "";
    return reportInaccessible(`${explainSystemError(error)}${hint}`);
  }
}

/** Follows no link and waits for no pipe, in case the file was replaced meanwhile. Windows has neither flag. */
const OPEN_SAFELY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function readOpenFile<T>(file: number, use: (file: OpenFile) => T): FileReading<T> {
  const stats = fstatSync(file);
  if (stats.isDirectory()) return reportInaccessible("it is a directory, not a file");
  if (!stats.isFile()) return reportInaccessible("it is a pipe or a device, not a file");
  const read: ReadAt = (buffer, offset) => readSync(file, buffer, 0, buffer.length, offset);
  return { kind: "read", value: use({ sizeBytes: stats.size, read }) };
}

function reportInaccessible(problem: string): FileReading<never> {
  return { kind: "inaccessible", problem };
}
