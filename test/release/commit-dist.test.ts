/** The patch that rebuilds dist/ on a pull request: `scripts/release/commit-dist.ts`, as a process. */
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createProject, type Project } from "./project.ts";

/** A project with a dist/ on the branch of a pull request, which is checked out and pushed. */
function createBranch(): Project {
  const project = createProject();
  project.git("checkout", "--quiet", "-b", "dependabot/npm_and_yarn/tools-1");
  for (const name of ["a.js", "b.js"]) project.write(`dist/${name}`, `${name}\n`);
  project.git("add", "--all");
  project.git("commit", "--quiet", "--message", "Update a dependency");
  project.git("push", "--quiet", "origin", "HEAD");
  return project;
}

/** The patch of a change, as the workflow makes it; the working tree is as it was. */
function makePatch(project: Project, change: () => void): string {
  change();
  project.git("add", "--all");
  const patch = `${project.git("diff", "--cached", "--binary", "--no-renames")}\n`;
  project.git("reset", "--quiet", "--hard");
  project.git("clean", "--quiet", "-ffd");
  return patch;
}

function commit(project: Project, patch: string) {
  project.write("../dist.patch", patch);
  return project.run("commit-dist.ts", ["../dist.patch", "--branch", "dependabot/npm_and_yarn/tools-1"]);
}

const remoteHead = (project: Project) =>
  project.git("ls-remote", "origin", "refs/heads/dependabot/npm_and_yarn/tools-1").split("\t")[0];

describe("a patch of dist/", () => {
  it("is pushed in a commit that Dependabot may throw away", () => {
    const project = createBranch();
    const patch = makePatch(project, () => {
      project.write("dist/a.js", "changed\n");
      project.write("dist/sub/c.js", "new\n");
      writeFileSync(join(project.folder, "dist/d.bin"), Buffer.from([0, 1, 2, 255]));
      project.git("rm", "--quiet", "dist/b.js");
      project.git("update-index", "--chmod=+x", "dist/a.js");
    });
    expect(commit(project, patch)).toMatchObject({ code: 0 });
    expect(remoteHead(project)).toBe(project.git("rev-parse", "HEAD"));
    expect(project.git("log", "-1", "--format=%an|%B").trim()).toBe(
      "github-actions[bot]|Build dist again\n\n[dependabot skip]",
    );
    expect(project.git("show", "--no-renames", "--name-status", "--format=", "HEAD").split("\n")).toEqual([
      ...["M\tdist/a.js", "D\tdist/b.js", "A\tdist/d.bin", "A\tdist/sub/c.js"],
    ]);
  });

  it("is not needed if it is empty", () => {
    const project = createBranch();
    const before = remoteHead(project);
    expect(commit(project, "")).toEqual({ code: 0, out: "dist/ is up to date.\n" });
    expect(remoteHead(project)).toBe(before);
  });

  it.each<[change: string, make: (project: Project) => void, path: string]>([
    ["a file beside dist/", (project) => project.write("src/a.ts", "x\n"), "src/a.ts"],
    ["a workflow", (project) => project.write(".github/workflows/ci.yml", "on: push\n"), ".github/workflows/ci.yml"],
    ["a folder whose name starts with dist", (project) => project.write("dist-2/a.js", "x\n"), "dist-2/a.js"],
    ["package.json", (project) => project.write("package.json", "{}\n"), "package.json"],
    ["the removal of a file", (project) => project.git("rm", "--quiet", "CHANGELOG.md"), "CHANGELOG.md"],
    ["a move out of dist/", (project) => project.git("mv", "dist/a.js", "a.js"), "a.js"],
    ["a link in dist/", (project) => symlinkSync("../src", join(project.folder, "dist", "link")), "dist/link"],
    ["a submodule in dist/", (project) => project.git("clone", "--quiet", ".", "dist/module"), "dist/module"],
  ])("is not pushed with %s", (_change, make, path) => {
    const project = createBranch();
    const before = remoteHead(project);
    const patch = makePatch(project, () => {
      project.write("dist/a.js", "changed\n");
      make(project);
    });
    const { code, out } = commit(project, patch);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(path) });
    expect(remoteHead(project)).toBe(before);
  });

  it("is not pushed if it names a path outside the repository", () => {
    const project = createBranch();
    const before = remoteHead(project);
    const patch = makePatch(project, () => project.write("dist/c.js", "x\n")).replaceAll("dist/c.js", "../c.js");
    expect(commit(project, patch).code).not.toBe(0);
    expect(remoteHead(project)).toBe(before);
  });

  it("is not pushed over a commit that came meanwhile", () => {
    const project = createBranch();
    const patch = makePatch(project, () => project.write("dist/a.js", "changed\n"));
    project.write("later.txt", "later\n");
    project.git("add", "--all");
    project.git("commit", "--quiet", "--message", "A later commit");
    project.git("push", "--quiet", "origin", "HEAD");
    const later = remoteHead(project);
    project.git("reset", "--quiet", "--hard", "HEAD~1");
    expect(commit(project, patch).code).not.toBe(0);
    expect(remoteHead(project)).toBe(later);
  });
});
