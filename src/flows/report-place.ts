/** Where the report goes, and why not where the workflow says. Writes nothing but folders. */
import { accessSync, closeSync, constants, existsSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { makeFolders } from "../report/whole-file.ts";
import { isInside } from "../text/paths.ts";

/** Where the report goes; why not to where the input says, in words that follow its name: it "is …". */
export type ReportPlace = { reportFile: string; obstacle?: Problem };

/**
 * The report goes to the path that the workflow has `given`, relative to the workspace, and the folders above it are
 * made. It goes to `own` where none is given, or nothing can be written there.
 */
export function placeReport(given: string | undefined, workspace: string, own: string): ReportPlace {
  if (given === undefined) return { reportFile: own };
  const chosen = resolve(workspace, given);
  const why = findObstacle(chosen, workspace);
  if (why === undefined) return { reportFile: chosen };
  const advice = "Allowed: the path of a file that the job may write: a new one, or an earlier report";
  return { reportFile: own, obstacle: { problem: `is '${given}', ${why}`, advice } };
}

function findObstacle(path: string, workspace: string): string | undefined {
  const folder = dirname(path);
  try {
    // A link may be a pull request's, which must not choose where the report is written.
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
