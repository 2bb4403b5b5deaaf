/** Where the text of a policy is read: only from plain files of the workspace, and from commits of its repository. */
import { realpathSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  findInCheckouts,
  placeInWorkspace,
  readCommitted,
  readPlainFile,
} from "../../../src/sources/workspace/policy-file.ts";
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

it.each([
  ["UTF-16 without the mark of its byte order", Buffer.from("rules: {}", "utf16le")],
  ["UTF-16", Buffer.from("\uFEFFrules: {}", "utf16le")],
  ["Latin-1", Buffer.from("# ä", "latin1")],
])("a file in %s is refused", (_what, content) => {
  const workspace = createWorkspace();
  workspace.write("a.yml", content);
  const text = { kind: "refused", why: expect.stringContaining("UTF-8") };
  expect(readPlainFile("a.yml", LIMIT_BYTES, worldOf(workspace))).toMatchObject(text);
});

describe("a tracked file that is not on disk", () => {
  it.each([
    ["is refused", "a.yml", "refused"],
    ["is absent if another one is meant", "b.yml", "absent"],
  ])("%s", (_what, path, kind) => {
    const repository = createRepository();
    commit(repository, "first");
    rmSync(join(repository.path, "a.yml"));
    expect(readPlainFile(path, LIMIT_BYTES, worldOf(repository)).kind).toBe(kind);
  });
});

function commit(repository: Workspace, content: string) {
  repository.track("a.yml");
  repository.write("a.yml", content);
  repository.git("commit", "--quiet", "--all", "--message", content);
  return repository.git("rev-parse", "HEAD").trim();
}

describe("a file of a commit", () => {
  const read = (path: string, commit: string | undefined, workspace: Workspace) => {
    const repository = realpathSync.native(workspace.path);
    return readCommitted(path, { repository, commit }, LIMIT_BYTES, worldOf(workspace));
  };

  it("is read as it was, whatever is on disk", () => {
    const repository = createRepository();
    const id = commit(repository, "first");
    commit(repository, "second");
    expect(read("a.yml", id, repository)).toEqual({ kind: "text", text: "first" });
    expect(read("b.yml", id, repository)).toEqual({ kind: "absent" });
    expect(read("a.yml", undefined, repository)).toEqual({ kind: "absent" });
    expect(read("a.yml", "1".repeat(40), repository)).toEqual({ kind: "unavailable", what: "commit" });
  });

  it("over the limit is refused", () => {
    const repository = createRepository();
    const id = commit(repository, "x".repeat(LIMIT_BYTES + 1));
    expect(read("a.yml", id, repository).kind).toBe("refused");
  });

  it("is refused if it was a link or a directory", () => {
    const repository = createRepository();
    repository.write("folder/b.yml");
    symlinkSync("folder/b.yml", join(repository.path, "link.yml"));
    repository.git("add", "--all");
    const id = commit(repository, "first");
    expect(read("link.yml", id, repository)).toMatchObject({ kind: "refused", why: "which is a symbolic link" });
    expect(read("folder", id, repository)).toMatchObject({ kind: "refused", why: "which is a directory" });
  });

  it("is unavailable if a partial clone lacks its content", () => {
    const origin = createRepository();
    const id = commit(origin, "first");
    commit(origin, "second");
    origin.git("config", "uploadpack.allowFilter", "true");
    const clone = createWorkspace();
    clone.git("clone", "--quiet", "--filter=blob:none", `file://${origin.path}`, ".");
    expect(read("a.yml", id, clone)).toEqual({ kind: "unavailable", what: "content" });
    expect(read("a.yml", "HEAD", clone)).toEqual({ kind: "text", text: "second" });
  });
});

describe("checkouts in folders of a workspace", () => {
  it("have a file each, which is found if the workspace is no checkout itself", () => {
    const workspace = createWorkspace();
    for (const folder of ["one", "two", "plain"]) workspace.write(`${folder}/a.yml`);
    for (const folder of ["one", "two"]) initRepository(join(workspace.path, folder));
    expect(findInCheckouts("a.yml", workspace.path)).toEqual(["one/a.yml", "two/a.yml"]);
    expect(findInCheckouts("b.yml", workspace.path)).toEqual([]);
    initRepository(workspace.path);
    expect(findInCheckouts("a.yml", workspace.path)).toEqual([]);
  });
});
