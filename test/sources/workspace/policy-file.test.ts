/** Where the text of a policy is read: only from plain files of the workspace, and from commits of its repository. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { placeInWorkspace, readCommitted, readPlainFile } from "../../../src/sources/workspace/policy-file.ts";
import { createRepository, createWorkspace, initRepository, type Workspace } from "../../support/workspace.ts";

const LIMIT_BYTES = 20;

function worldOf({ path }: Workspace, environment: NodeJS.ProcessEnv = {}) {
  return { workspace: path, environment: { ...process.env, ...environment } };
}

describe("the path of a policy", () => {
  it.each([
    ["a.yml", "a.yml"],
    ["./b/../a.yml", "a.yml"],
    ["/work/repo/a.yml", "a.yml"],
    ["..a.yml", "..a.yml"],
    ["../a.yml", undefined],
    ["b/../../a.yml", undefined],
    ["/work/a.yml", undefined],
    [".", undefined],
  ])("%s is %s from the workspace", (given, path) => {
    expect(placeInWorkspace(given, "/work/repo")).toBe(path);
  });
});

describe("a file of the workspace", () => {
  it.each([
    ["is read", "a: ä", { kind: "text", text: "a: ä" }],
    ["is read without the mark of its byte order", "\uFEFFa: 1", { kind: "text", text: "a: 1" }],
    ["is read up to the limit", "x".repeat(LIMIT_BYTES), { kind: "text", text: "x".repeat(LIMIT_BYTES) }],
    [
      "over the limit is refused",
      "x".repeat(LIMIT_BYTES + 1),
      { kind: "refused", why: expect.stringContaining("large") },
    ],
    ["that is not UTF-8 is refused", Buffer.from([0xff]), { kind: "refused", why: expect.stringContaining("UTF-8") }],
  ])("%s", (_what, content, text) => {
    const workspace = createWorkspace();
    workspace.write("a.yml", content);
    expect(readPlainFile("a.yml", LIMIT_BYTES, worldOf(workspace))).toMatchObject(text);
  });

  it("that is missing is absent", () => {
    expect(readPlainFile("b/a.yml", LIMIT_BYTES, worldOf(createWorkspace()))).toEqual({ kind: "absent" });
  });

  it.each([
    ["is a link", "link.yml"],
    ["is a link to nothing", "nothing.yml"],
    ["is in a folder that is a link", "folder/a.yml"],
    ["is a directory", "real"],
  ])("that %s is refused", (_what, path) => {
    const workspace = createWorkspace();
    workspace.write("real/a.yml");
    symlinkSync("real/a.yml", join(workspace.path, "link.yml"));
    symlinkSync("missing", join(workspace.path, "nothing.yml"));
    symlinkSync("real", join(workspace.path, "folder"));
    expect(readPlainFile(path, LIMIT_BYTES, worldOf(workspace)).kind).toBe("refused");
  });
});

describe("a file of a commit", () => {
  function commit(repository: Workspace, content: string) {
    repository.track("a.yml");
    repository.write("a.yml", content);
    repository.git("commit", "--quiet", "--all", "--message", content);
    return repository.git("rev-parse", "HEAD").trim();
  }

  it("is read as it was, whatever is on disk", () => {
    const repository = createRepository();
    const id = commit(repository, "first");
    commit(repository, "second");
    const read = (path: string, from = id) =>
      readCommitted(path, { kind: "commit", id: from }, LIMIT_BYTES, worldOf(repository));
    expect(read("a.yml")).toEqual({ kind: "text", text: "first" });
    expect(read("b.yml")).toEqual({ kind: "absent" });
    expect(read("a.yml", "1".repeat(40))).toBeUndefined();
    expect(read("a.yml", "HEAD")).toBeUndefined();
  });

  it("over the limit is refused", () => {
    const repository = createRepository();
    const id = commit(repository, "x".repeat(LIMIT_BYTES + 1));
    const text = readCommitted("a.yml", { kind: "commit", id }, LIMIT_BYTES, worldOf(repository));
    expect(text?.kind).toBe("refused");
  });

  it("belongs to the repository around it, which may be a folder of the workspace", () => {
    const workspace = createWorkspace();
    const place = join(workspace.path, "repo");
    mkdirSync(place);
    initRepository(place);
    workspace.write("repo/a.yml", "inner");
    const git = (...args: string[]) => workspace.git("-C", "repo", ...args);
    git("add", "a.yml");
    git("commit", "--quiet", "--message", "inner");
    const id = git("rev-parse", "HEAD").trim();
    const text = readCommitted("repo/a.yml", { kind: "commit", id }, LIMIT_BYTES, worldOf(workspace));
    expect(text).toEqual({ kind: "text", text: "inner" });
  });

  it("is none where there is no repository, or no commit", () => {
    const base = { kind: "pull-request-base" } as const;
    expect(readCommitted("a.yml", base, LIMIT_BYTES, worldOf(createWorkspace()))).toBeUndefined();
    expect(readCommitted("a.yml", base, LIMIT_BYTES, worldOf(createRepository()))).toBeUndefined();
  });

  it("is none of a merge commit whose parents a shallow clone lacks", () => {
    const origin = createRepository();
    commit(origin, "first");
    origin.git("checkout", "--quiet", "-b", "change");
    commit(origin, "second");
    origin.git("checkout", "--quiet", "main");
    origin.git("merge", "--quiet", "--no-ff", "--message", "merge", "change");
    const GITHUB_SHA = origin.git("rev-parse", "HEAD").trim();
    const read = (depth: number) => {
      const clone = createWorkspace();
      clone.git("clone", "--quiet", "--depth", String(depth), `file://${origin.path}`, ".");
      return readCommitted("a.yml", { kind: "pull-request-base" }, LIMIT_BYTES, worldOf(clone, { GITHUB_SHA }));
    };
    expect(read(1)).toBeUndefined();
    expect(read(2)).toEqual({ kind: "text", text: "first" });
  });
});
