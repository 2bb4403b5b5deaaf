/** Puts videos into folders, and reads the results of `check`. */
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";
import type { Workspace } from "../support/workspace.ts";

/** Puts fixtures into a workspace, by the paths that they get. */
export function put(workspace: Workspace, files: Readonly<Record<string, string>>): Workspace {
  for (const [path, fixture] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace.path, path)), { recursive: true });
    copyFileSync(join(FIXTURES_FOLDER, fixture), join(workspace.path, path));
  }
  return workspace;
}

/** The paths that have a line in the result. */
export const pathsIn = (out: string) => [
  ...new Set(out.split("\n").flatMap((line) => /^(.*?): /.exec(line)?.[1] ?? [])),
];
