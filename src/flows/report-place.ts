/** Decides where reports are written. Writes nothing but folders. */
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { REPORT_MARK } from "../report/earlier-report.ts";
import { findRealPath } from "../report/git-directory.ts";
import { findFileObstacle, makeFolders } from "../report/whole-file.ts";
import { isInside } from "../text/paths.ts";

/** The place as it is now, without symbolic links: so a link that a later step puts there is noticed. */
export function resolvePlace(path: string): string {
  return join(findRealPath(dirname(path)), basename(path));
}

/** Where the JSON report is written. `obstacle`: why not to the given path, in words that follow the input's name. */
export type ReportPlace = { reportFile: string; obstacle?: Problem };

/** What a person can do about a path at which no report can be written. Without its full stop. */
export const NAME_ANOTHER_PLACE =
  "Name a new file in a folder that can be written to, or an earlier report, which is overwritten";

/**
 * Returns the `given` path, relative to the workspace, and makes the folders above it. Returns `own` if no path is
 * given, or if the report can't be written there.
 */
export function placeReport(given: string | undefined, workspace: string, own: string): ReportPlace {
  if (given === undefined) return { reportFile: own };
  const chosen = resolve(workspace, given);
  const why = prepare(chosen, workspace, REPORT_MARK);
  if (why === undefined) return { reportFile: chosen };
  return { reportFile: own, obstacle: { problem: `is '${given}', ${why}`, advice: NAME_ANOTHER_PLACE } };
}

/** Makes the folders above an absolute path. Returns what {@link findObstacle} does, or why they can't be made. */
function prepare(path: string, workspace: string, mark: RegExp): string | undefined {
  const obstacle = findObstacle(path, workspace, mark);
  if (obstacle !== undefined) return obstacle;
  try {
    makeFolders(dirname(path));
    return undefined;
  } catch (error) {
    return describeUnwritable(error);
  }
}

/**
 * Why no report can be written at an absolute path, in words that follow its name, as far as that shows without
 * writing anything. `mark`: how an earlier report begins, which may be overwritten.
 */
export function findObstacle(path: string, workspace: string, mark: RegExp): string | undefined {
  const folder = dirname(path);
  try {
    // The link may come from a pull request, which must not choose where the report is written.
    if (isInside(workspace, folder) && !isInside(findRealPath(workspace), findRealPath(folder))) {
      return "where a symbolic link leads out of the folder in which the check runs";
    }
    const obstacle = findFileObstacle(path, mark);
    if (obstacle !== undefined) return obstacle;
    const existing = findExisting(folder);
    if (!statSync(existing).isDirectory()) return describeUnwritable(`'${existing}' is not a folder`);
    accessSync(existing, constants.W_OK);
    return undefined;
  } catch (error) {
    return describeUnwritable(error);
  }
}

/** The nearest folder above that is there. */
function findExisting(folder: string): string {
  return existsSync(folder) ? folder : findExisting(dirname(folder));
}

function describeUnwritable(reason: unknown): string {
  // Node's message: "EACCES: permission denied, access '/reports'".
  const words = reason instanceof Error ? reason.message.replace(/^[A-Z]+: (.*), \w+ '.*$/s, "$1") : reason;
  return `where nothing can be written (${words})`;
}
