import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isInside } from "../workspace.ts";

/** Where the report goes; why not to where the input says, in words that follow its name: it "is …". */
export type ReportPlace = { reportFile: string; obstacle?: { input: "report-file"; given: string; allowed: string } };

/**
 * The report goes to the path that the workflow has `given`, relative to the workspace, and the folders above it are made.
 * It goes to `own` where none is given, or nothing can be written there.
 */
export function placeReport(given: string | undefined, workspace: string, own: string): ReportPlace {
  if (given === undefined) return { reportFile: own };
  const chosen = resolve(workspace, given);
  const why = findObstacle(chosen, workspace);
  if (why === undefined) return { reportFile: chosen };
  const allowed = "Allowed: the path of a file that the job may write: a new one, or an earlier report.";
  return { reportFile: own, obstacle: { input: "report-file", given: `is '${given}', ${why}`, allowed } };
}

function findObstacle(path: string, workspace: string): string | undefined {
  const folder = dirname(path);
  try {
    // A pull request can commit a link, and so must not choose where a file of the workspace is written.
    if (isInside(workspace, folder) && !isInside(findRealPath(workspace), findRealPath(folder))) {
      return "where a symbolic link leads out of the workspace";
    }
    makeFolders(folder);
    accessSync(folder, constants.W_OK);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (stats.isDirectory()) return "which is a directory";
    if (!stats.isFile()) return "which is a pipe or a device";
    // The report takes the file's place: a slip of the pen must not cost a video.
    return stats.size === 0 || beginsAsObject(path) ? undefined : "which is a file of another kind";
  } catch (error) {
    return `where nothing can be written (${error})`;
  }
}

/** Where a folder is, or will be once it is made, without symbolic links. */
function findRealPath(folder: string): string {
  if (existsSync(folder)) return realpathSync.native(folder);
  return join(findRealPath(dirname(folder)), basename(folder));
}

/**
 * One by one: where the system refuses to make a folder as if the one above were missing, as in /proc, Node's own
 * recursion never ends.
 */
function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder) makeFolders(above);
  mkdirSync(folder);
}

function beginsAsObject(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(1);
    readSync(file, start);
    return start.toString() === "{";
  } finally {
    closeSync(file);
  }
}

/** Beside the file, then renamed: a reader sees the old report or the new one, never half of one. */
export function writeWhole(path: string, parts: Iterable<string>): void {
  makeFolders(dirname(path));
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    writeParts(beside, parts);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function writeParts(path: string, parts: Iterable<string>): void {
  const file = openSync(path, "wx");
  try {
    for (const part of parts) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}
