import { randomUUID } from "node:crypto";
import { accessSync, constants, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Makes the folders above the report. Tells what keeps a file from being written there, if anything does. */
export function prepareReportFile(path: string): string | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? "a directory stands there" : undefined;
  } catch (error) {
    return `nothing can be written there (${error})`;
  }
}

/** Beside the file, then renamed: a reader sees the old report or the new one, never half of one. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.tmp`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
