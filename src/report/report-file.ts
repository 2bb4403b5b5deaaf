import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

/**
 * Makes the folders above the report. What keeps a file from being written there is told in words that follow the name
 * of the input: it "is …". `given` is the path as the workflow names it.
 */
export function prepareReportFile(path: string, given = path): { given: string; allowed: string } | undefined {
  const obstacle = findObstacle(path);
  return obstacle === undefined
    ? undefined
    : {
        given: `is '${given}', ${obstacle}`,
        allowed: "Allowed: the path of a file that the job may write: a new one, or an earlier report.",
      };
}

function findObstacle(path: string): string | undefined {
  try {
    makeFolders(dirname(path));
    accessSync(dirname(path), constants.W_OK);
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
