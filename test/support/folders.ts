import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty temporary folder, by its path without links. */
export function makeFolder(purpose: string): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `${purpose}-`)));
}

/** Removes a folder with all that is in it, though a process that is about to end still writes there: git's upkeep. */
export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
