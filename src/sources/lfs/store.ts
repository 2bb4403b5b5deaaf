/** Objects in the repository's own store, on disk. Fetches none. */
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Inspection, Probe } from "../../model/video.ts";
import { runParser } from "../workspace/parser-driver.ts";
import type { LfsPointer } from "./pointer.ts";

/**
 * Reads an object that `git lfs fetch` or an earlier step has put into the repository's own store; `undefined` where
 * it is missing or incomplete.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The local storage"
 */
export function inspectStoredObject(
  objects: string,
  { oid, sizeBytes }: LfsPointer,
  probe: Probe,
): Inspection | undefined {
  const file = openObject(join(objects, oid.slice(0, 2), oid.slice(2, 4), oid));
  if (file === undefined) return undefined;
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size !== sizeBytes) return undefined;
    return runParser(probe(sizeBytes), (buffer, offset) => readSync(file, buffer, 0, buffer.length, offset));
  } finally {
    closeSync(file);
  }
}

/** An object that can't be opened counts as absent: the server may have it. */
function openObject(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
}
