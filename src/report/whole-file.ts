/** Files that are whole or not there at all. Knows no format. */
import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

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

/**
 * Makes the folders that are missing, one by one: where the system refuses to make a folder as if the one above were
 * missing, as in /proc, Node's own recursion never ends.
 */
export function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder) makeFolders(above);
  mkdirSync(folder);
}
