import { findVideos } from "../../../src/sources/workspace/search.ts";
import { createWorkspace, type Workspace } from "../../support/workspace.ts";

/** What the lines of the input `videos` mean in a workspace. */
export function find(workspace: Workspace, ...lines: string[]) {
  return findVideos(lines, workspace.path, process.env);
}

/** A workspace with these files, and no repository. */
export function createTree(...files: string[]): Workspace {
  const workspace = createWorkspace();
  for (const file of files) workspace.write(file);
  return workspace;
}
