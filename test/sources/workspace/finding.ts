import { joinLine } from "../../../src/inputs.ts";
import type { SettingProblem } from "../../../src/model/wording.ts";
import { type Found, type FoundPosts, findVideos } from "../../../src/sources/workspace/search.ts";
import { createWorkspace, type Workspace } from "../../support/workspace.ts";

/** What the lines of the input `videos` mean in a workspace, in its words. A single problem is returned by itself. */
export async function find(workspace: Workspace, ...lines: string[]) {
  const found = sayProblems(await findVideos(lines, workspace.path, process.env));
  const [first, ...others] = found.kind === "problems" ? found.problems : [];
  return first !== undefined && others.length === 0 ? { kind: "problem" as const, ...first } : found;
}

/** What was found, with the problems as they follow the name of the input. */
export function sayProblems<Result extends Found | FoundPosts>(found: Result): Result {
  const say = (problems: readonly SettingProblem[]) =>
    problems.map((each) => ({ problem: joinLine(each), advice: each.advice }));
  if (found.kind === "problems") return { ...found, problems: say(found.problems) };
  return found.kind === "no-repository" ? found : { ...found, gaps: say(found.gaps), unused: say(found.unused) };
}

/** A workspace with these files, and no repository. */
export function createTree(...files: string[]): Workspace {
  const workspace = createWorkspace();
  for (const file of files) workspace.write(file);
  return workspace;
}
