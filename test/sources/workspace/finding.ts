import { findVideos } from "../../../src/sources/workspace/search.ts";
import { createWorkspace, type Workspace } from "../../support/workspace.ts";

/** What the lines of the input `videos` mean in a workspace. A single problem is returned by itself. */
export function find(workspace: Workspace, ...lines: string[]) {
  const found = findVideos(lines, workspace.path, process.env);
  const [first, ...others] = found.kind === "problems" ? found.problems : [];
  return first !== undefined && others.length === 0 ? { kind: "problem" as const, ...first } : found;
}

/** A workspace with these files, and no repository. */
export function createTree(...files: string[]): Workspace {
  const workspace = createWorkspace();
  for (const file of files) workspace.write(file);
  return workspace;
}
