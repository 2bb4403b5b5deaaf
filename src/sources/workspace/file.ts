/** Opens files of the workspace, and nothing outside of it. Knows nothing of what they hold. */
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isInside } from "../../text/paths.ts";
import type { ReadAt } from "./parser-driver.ts";
import { explainSystemError } from "./system-errors.ts";

/** A file while it is open. `read` throws the errors of `node:fs`. */
export type OpenFile = { sizeBytes: number; read: ReadAt };

/** What came of opening a file; `problem` is a clause without a full stop. */
export type FileReading<T> = { kind: "read"; value: T } | { kind: "inaccessible"; problem: string };

/**
 * Opens a file of the workspace, lets `use` read it, and closes it again. `inaccessible` is what the operating system
 * refuses, also while it is read, what is no file, and what leads out of the workspace. Any other error is thrown on.
 */
export function readFile<T>(path: string, workspace: string, use: (file: OpenFile) => T): FileReading<T> {
  try {
    const top = realpathSync.native(workspace);
    const place = realpathSync.native(join(top, path));
    if (!isInside(top, place)) return reportInaccessible("a symbolic link leads out of the workspace");
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

/** Whatever takes the file's place meanwhile: no link is followed, and no pipe is waited for. Windows has neither. */
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
