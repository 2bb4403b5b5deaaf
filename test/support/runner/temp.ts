/** RUNNER_TEMP on this machine: makes, empties and removes the folder. Starts no process. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RunSettings } from "./job-state.ts";

/** An empty temporary folder, by its path without links. */
export function makeTemp(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "runner-")));
}

/** RUNNER_TEMP holds only the event when a job starts. */
export function prepareTemp({ temp, github }: RunSettings): void {
  removeTemp(temp);
  const eventPath = String(github.event_path);
  mkdirSync(dirname(eventPath), { recursive: true });
  writeFileSync(eventPath, JSON.stringify(github.event, null, 2));
}

/** Removes the folder, though a process that is about to end still writes there. */
export function removeTemp(temp: string): void {
  rmSync(temp, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
