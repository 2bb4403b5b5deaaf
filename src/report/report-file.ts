import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
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
  const refuse = (reason: string) => ({
    given: `is '${given}', ${reason}`,
    allowed: "Allowed: the path of a file that the job may write.",
  });
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? refuse("which is a directory") : undefined;
  } catch (error) {
    return refuse(`where nothing can be written (${error})`);
  }
}

/** Beside the file, then renamed: a reader sees the old report or the new one, never half of one. */
export function writeWhole(path: string, parts: Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
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
