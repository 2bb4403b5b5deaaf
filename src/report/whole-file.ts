/** Reads and writes report files: regular ones only, complete or not there at all. Knows no format. */
import { randomUUID } from "node:crypto";
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { formatSize } from "../text/quantities.ts";
import { findRealPath, leadsIntoGit } from "./git-directory.ts";

/** Writes a temporary file and renames it: a reader sees the old report or the new one, never half of one. */
export function writeWhole(path: string, parts: Iterable<string>): void {
  makeFolders(dirname(path));
  // The name of the file may be as long as a name can be.
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    writeParts(beside, parts);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Characters that are written at once. */
const LARGEST_BATCH = 30_000;

function writeParts(path: string, parts: Iterable<string>): void {
  const file = openSync(path, "wx");
  try {
    // A write for each of thousands of short parts would take longer than making them.
    let batch = "";
    for (const part of parts) {
      batch += part;
      if (batch.length < LARGEST_BATCH) continue;
      writeFileSync(file, batch);
      batch = "";
    }
    writeFileSync(file, batch);
  } finally {
    closeSync(file);
  }
}

/**
 * Why `path` must not be written, in words that follow its name; `undefined` where it may. Something else than an
 * earlier report stays: a typing error must not cost a video, an empty file may be a ledger, and a pipe would be waited
 * for.
 *
 * @param path absolute
 * @param mark how every report of this format begins
 * @param wasReal whether the path had no symbolic link in it when it was chosen: a later step may have put one there
 */
export function findFileObstacle(path: string, mark: RegExp, wasReal = false): string | undefined {
  const folder = dirname(path);
  if (wasReal && findRealPath(folder) !== folder) return "where a symbolic link has taken the place of a folder";
  if (leadsIntoGit(path)) return "which is inside a directory of Git's own";
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) return "which is a directory";
  if (!stats.isFile()) return "which is a pipe or a device";
  return mark.test(readStart(path)) ? undefined : "which exists and is not an earlier report";
}

/** Enough for a mark, however it is indented. */
const START_BYTES = 1024;

function readStart(path: string): string {
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(START_BYTES);
    return start.toString("utf8", 0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}

/** A report of 40,000 videos is about as large. */
const LARGEST_REPORT_BYTES = 64 * 2 ** 20;

/**
 * The text of an earlier report; `undefined` if there is no regular file (what a link leads to was not written by us).
 * Throws if it is larger than 64 MiB: then it must stay as it is.
 */
export function readEarlierReport(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  if (stats.size > LARGEST_REPORT_BYTES) {
    throw new Error(`the earlier report at '${path}' is larger than ${formatSize(LARGEST_REPORT_BYTES)}`);
  }
  return readFileSync(path, "utf8");
}

/**
 * Makes the missing folders one by one. Node's own recursion never ends where the system refuses to make a folder with
 * the error for a missing parent, as in /proc.
 */
export function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder) makeFolders(above);
  mkdirSync(folder);
}
