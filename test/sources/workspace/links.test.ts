import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openWorkspace } from "../../../src/sources/workspace/file.ts";
import { saying } from "../../support/saying.ts";
import { createRepository, createWorkspace, type Workspace } from "../../support/workspace.ts";

function link(workspace: Workspace, path: string, target: string): void {
  mkdirSync(dirname(join(workspace.path, path)), { recursive: true });
  symlinkSync(target, join(workspace.path, path));
}

/** What is read of a file: its content, or why it can't be read. */
function read({ path: workspace }: Workspace, path: string, environment = process.env): string {
  const opened = openWorkspace(workspace, environment)(path, ({ sizeBytes, read: readAt }) => {
    const buffer = Buffer.alloc(sizeBytes);
    readAt(buffer, 0);
    return buffer.toString();
  });
  return opened.kind === "read" ? opened.value : opened.problem;
}

const UNTRACKED: string = saying("symbolic link … Git does not track");

/** A repository whose job has rendered files, beside those that git tracks. */
function createScene(): Workspace {
  const repository = createRepository();
  repository.track("videos/a.mp4", ".gitignore");
  repository.write(".gitignore", "out/\n.env\n");
  repository.write("out/a.mp4", "rendered");
  repository.write(".env", "a secret");
  repository.write("new.mp4", "untracked, and not ignored");
  return repository;
}

describe("a link that git tracks", () => {
  it.each<[about: string, links: Readonly<Record<string, string>>]>([
    ["an ignored file", { "a.mp4": ".env" }],
    ["a file that the job has rendered", { "a.mp4": "out/a.mp4" }],
    ["a file that is not added yet", { "a.mp4": "new.mp4" }],
    ["an ignored file, over another link", { "a.mp4": "b.mp4", "b.mp4": ".env" }],
    ["an ignored file, from a folder", { "deep/er/a.mp4": "../../.env" }],
    ["an ignored file, over a link to a folder", { "a.mp4": "rendered/a.mp4", rendered: "out" }],
    ["the workspace itself, and back to an ignored file", { "a.mp4": "top/.env", top: "." }],
  ])("shows no byte of %s", (_about, links) => {
    const repository = createScene();
    for (const [path, target] of Object.entries(links)) link(repository, path, target);
    repository.git("add", "--force", "--", ...Object.keys(links));
    const path = Object.keys(links)[0] ?? "";
    expect(read(repository, path)).toEqual(UNTRACKED);
  });

  it("shows no byte of a file in a folder that the link leads to", () => {
    const repository = createScene();
    link(repository, "videos/latest", "../out");
    repository.git("add", "--force", "videos/latest");
    expect(read(repository, "videos/latest/a.mp4")).toEqual(UNTRACKED);
  });

  it("is followed over any number of links to a file that git tracks", () => {
    const repository = createScene();
    link(repository, "a.mp4", "b.mp4");
    link(repository, "b.mp4", "folder/a.mp4");
    link(repository, "folder", "videos");
    link(repository, "absolute.mp4", join(repository.path, "videos/a.mp4"));
    repository.git("add", "--force", "a.mp4", "b.mp4", "folder", "absolute.mp4");
    for (const path of ["a.mp4", "b.mp4", "folder/a.mp4", "absolute.mp4"]) {
      expect(read(repository, path)).toBe("videos/a.mp4");
    }
  });

  it("is judged by the repository that it is in: a checkout in a folder, or a submodule", () => {
    const [workspace, inner] = [createWorkspace(), createRepository()];
    workspace.write("secret.mp4", "a secret");
    inner.track("a.mp4");
    link(inner, "link.mp4", "../secret.mp4");
    link(inner, "good.mp4", "a.mp4");
    inner.git("add", "--all");
    inner.git("commit", "--quiet", "--message=Add videos");
    workspace.git("clone", "--quiet", inner.path, "checkout");
    expect(read(workspace, "checkout/link.mp4")).toEqual(UNTRACKED);
    expect(read(workspace, "checkout/good.mp4")).toBe("a.mp4");

    const outer = createScene();
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "sub");
    outer.write("secret.mp4", "a secret");
    expect(read(outer, "sub/link.mp4")).toEqual(UNTRACKED);
    expect(read(outer, "sub/good.mp4")).toBe("a.mp4");
  });

  it("shows no byte of a file that another repository tracks", () => {
    const [workspace, open, closed] = [createRepository(), createRepository(), createRepository()];
    closed.track("a.mp4");
    closed.git("commit", "--quiet", "--message=Add a video");
    link(open, "a.mp4", "../closed/a.mp4");
    link(open, "up.mp4", "../up.mp4");
    open.git("add", "--all");
    open.git("commit", "--quiet", "--message=Add links");
    workspace.track("up.mp4");
    for (const [name, { path }] of Object.entries({ open, closed })) workspace.git("clone", "--quiet", path, name);
    expect(read(workspace, "closed/a.mp4")).toBe("a.mp4");
    expect(read(workspace, "open/a.mp4")).toEqual(UNTRACKED);
    expect(read(workspace, "open/up.mp4")).toEqual(UNTRACKED);
  });

  it("is judged if the workspace is a part of a repository", () => {
    const repository = createScene();
    repository.write("app/secret.mp4", "a secret");
    repository.track("app/a.mp4");
    link(repository, "app/link.mp4", "secret.mp4");
    link(repository, "app/good.mp4", "a.mp4");
    repository.git("add", "app/link.mp4", "app/good.mp4");
    const app = { ...repository, path: join(repository.path, "app") };
    expect(read(app, "link.mp4")).toEqual(UNTRACKED);
    expect(read(app, "good.mp4")).toBe("app/a.mp4");
  });

  it("is not followed if git can't say what it tracks", () => {
    const repository = createScene();
    link(repository, "a.mp4", "videos/a.mp4");
    repository.git("add", "a.mp4");
    expect(read(repository, "a.mp4", { PATH: "/nowhere" })).toEqual(UNTRACKED);
    writeFileSync(join(repository.path, ".git/index"), "damaged");
    expect(read(repository, "a.mp4")).toEqual(UNTRACKED);
    expect(read(repository, "videos/a.mp4")).toBe("videos/a.mp4");
  });

  it("keeps a link that the job made from a file that only the job has", () => {
    const repository = createScene();
    link(repository, "tracked.mp4", "out/a.mp4");
    repository.git("add", "--force", "tracked.mp4");
    link(repository, "made.mp4", "tracked.mp4");
    expect(read(repository, "made.mp4")).toEqual(UNTRACKED);
  });
});

describe("a file in a '.git' directory", () => {
  it.each<[about: string, path: string, target: string | undefined]>([
    ["by its own path", ".git/config", undefined],
    ["over a link", "a.mp4", ".git/config"],
    ["over a copied link", "copied/b.mp4", "../.git/config"],
    ["over a link to the directory", "a/config", "../.git"],
    ["in letter case that a file system may ignore", ".GIT/config", undefined],
    ["of a submodule", "sub/.git", undefined],
    ["in a folder that only is called so", "sub/.git/config", undefined],
  ])("is never read: %s", (_about, path, target) => {
    for (const workspace of [createScene(), createWorkspace()]) {
      const first = path.startsWith("a/") ? "a" : path;
      workspace.write(path.startsWith("sub") || path.startsWith(".GIT") ? path : ".git/config", "[core]\n");
      if (target !== undefined) link(workspace, first, target.replace(/^\.\.\/(?=\.git$)/, ""));
      expect(read(workspace, path)).toEqual(saying("inside a '.git' directory"));
    }
  });
});

describe("a link that the job made", () => {
  it("is followed to any file in the workspace, also where there is no repository", () => {
    const repository = createScene();
    link(repository, "latest.mp4", "out/a.mp4");
    link(repository, "a.mp4", "videos/a.mp4");
    expect(read(repository, "latest.mp4")).toBe("rendered");
    expect(read(repository, "a.mp4")).toBe("videos/a.mp4");
    rmSync(join(repository.path, ".git"), { recursive: true });
    expect(read(repository, "latest.mp4")).toBe("rendered");
  });

  it("is not followed out of the workspace, unless it leads back", () => {
    const [workspace, outside] = [createWorkspace(), createWorkspace()];
    outside.write("secret.mp4", "a secret");
    link(outside, "back", join(workspace.path, "a.mp4"));
    workspace.write("a.mp4", "video");
    link(workspace, "link.mp4", join(outside.path, "secret.mp4"));
    link(workspace, "detour.mp4", join(outside.path, "back"));
    expect(read(workspace, "link.mp4")).toEqual(saying("leads outside the workspace"));
    expect(read(workspace, "detour.mp4")).toBe("video");
  });
});
