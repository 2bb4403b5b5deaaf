import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readHead } from "../../../src/sources/workspace/head.ts";
import { createRepository, createWorkspace } from "../../support/workspace.ts";

it.each<[about: string, prepare: (git: (...args: string[]) => string) => void]>([
  ["a branch", () => {}],
  ["a branch whose name has slashes", (git) => git("switch", "--quiet", "--create", "a/b/c")],
  ["no branch", (git) => git("switch", "--quiet", "--detach")],
  ["a branch among packed references", (git) => git("pack-refs", "--all")],
  [
    "a branch that was packed and goes on",
    (git) => {
      git("pack-refs", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", "Next");
    },
  ],
])("the commit that is checked out is what git says, on %s", (_about, prepare) => {
  const { path, git } = createRepository();
  git("commit", "--quiet", "--allow-empty", "--message", "First");
  prepare(git);
  expect(readHead(path)).toBe(git("rev-parse", "HEAD").trim());
});

it("there is none without a commit, without a repository, and by a reference that leads out of it", () => {
  const { path, git } = createRepository();
  expect([readHead(path), readHead(createWorkspace().path)]).toEqual([undefined, undefined]);
  git("commit", "--quiet", "--allow-empty", "--message", "First");
  writeFileSync(join(path, "stray"), git("rev-parse", "HEAD"));
  writeFileSync(join(path, ".git/HEAD"), "ref: refs/../../stray\n");
  expect(readHead(path)).toBeUndefined();
});
