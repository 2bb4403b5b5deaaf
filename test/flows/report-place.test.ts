import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { placeReport } from "../../src/flows/report-place.ts";
import { createRepository, createWorkspace, type Workspace } from "../support/workspace.ts";

const OWN = "/own/report.json";

function place(given: string | undefined, { path }: Workspace) {
  return placeReport(given, path, OWN);
}

/** A repository with a commit, a worktree, a submodule's folder, a separate Git directory, and links. */
function createScene(): Workspace {
  const repository = createRepository();
  const { path, git, write } = repository;
  git("commit", "--quiet", "--allow-empty", "-m", "Start");
  git("worktree", "add", "--quiet", "--detach", "tree");
  git("init", "--quiet", "--separate-git-dir", join(path, "apart"), "other");
  git("init", "--quiet", "--bare", "bare");
  write("sub/.git", "gitdir: ../.git/modules/sub\n");
  mkdirSync(join(path, ".git/modules/sub"), { recursive: true });
  mkdirSync(join(path, "x"));
  symlinkSync(".git", join(path, "link"));
  symlinkSync("../.git/refs", join(path, "x/deep"));
  symlinkSync("apart", join(path, "apart-link"));
  return repository;
}

/** Paths inside a directory of Git's own, by their names or by where links lead. */
const INSIDE = [
  ".git/report.json",
  "./.git/report.json",
  "x/../.git/report.json",
  ".git/new/folder/report.json",
  ".git",
  ".git/hooks/pre-commit",
  ".GIT/report.json",
  ".Git/report.json",
  ".git./report.json",
  ".git /report.json",
  ".git::$INDEX_ALLOCATION/report.json",
  ".g\u200cit/report.json",
  "GIT~1/report.json",
  "new/.git/report.json",
  "sub/.git",
  "sub/.git/report.json",
  "tree/.git",
  ".git/modules/sub/report.json",
  ".git/worktrees/tree/report.json",
  "link/report.json",
  "link/hooks/report.json",
  "link/new/report.json",
  "x/deep/report.json",
  "apart/report.json",
  "apart/hooks/report.json",
  "apart-link/new/report.json",
  "bare/report.json",
  "bare/refs/heads/report.json",
];

it("a report is never written into a directory of Git's own, and no folder is made there", () => {
  const scene = createScene();
  const exists = (given: string) => existsSync(join(scene.path, given, ".."));
  for (const given of INSIDE) {
    const before = exists(given);
    const problem = `is '${given}', which is inside a directory of Git's own`;
    expect(place(given, scene)).toMatchObject({ reportFile: OWN, obstacle: { problem } });
    expect([given, exists(given)]).toEqual([given, before]);
  }
  expect(place(join(scene.path, ".git/report.json"), createWorkspace()).reportFile).toBe(OWN);
});

it("a report is written to a path that only looks like one of Git's, or beside Git's directory", () => {
  const scene = createScene();
  for (const given of [
    "report.json",
    "out/new/report.json",
    ".github/report.json",
    ".gitignore.json",
    "a.git/report.json",
    "tree/report.json",
    "sub/report.json",
    "other/report.json",
  ]) {
    expect(place(given, scene)).toEqual({ reportFile: join(scene.path, given) });
  }
  expect(place(undefined, scene)).toEqual({ reportFile: OWN });
});
