import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findVideos } from "../../../src/sources/workspace/search.ts";
import { createRepository, createWorkspace, type Workspace } from "../../support/workspace.ts";
import { find } from "./finding.ts";

const ENVIRONMENT = process.env;

/** The paths that are found, for the many cases in which that is what matters. */
async function pathsOf(workspace: Workspace, ...lines: string[]): Promise<readonly string[]> {
  const found = await find(workspace, ...lines);
  if (found.kind !== "videos") throw new Error(JSON.stringify(found));
  return found.paths;
}

describe("the search without lines", () => {
  it("finds the tracked files with extensions of videos, in any letter case", async () => {
    const repository = createRepository();
    const videos = "mp4 m4v mov qt webm mkv avi mpg mpeg wmv flv 3gp 3g2 m2ts ogv"
      .split(" ")
      .map((each) => `a.${each}`);
    repository.track(...videos, "B.MP4", "c.WebM", "component.ts", "mp4", "a.mp4.txt", "song.mp3");
    expect(await pathsOf(repository)).toEqual([...videos, "B.MP4", "c.WebM"].sort());
  });

  it("finds files that are only staged, in a repository without a commit, and none that git does not track", async () => {
    const repository = createRepository();
    repository.track("staged.mp4");
    repository.write("untracked.mp4");
    expect(await pathsOf(repository)).toEqual(["staged.mp4"]);
  });

  it("finds nothing in an empty repository, and says what it looked for", async () => {
    expect(await find(createRepository())).toEqual({
      kind: "videos",
      basis: "tracked",
      paths: [],
      urls: [],
      absent: [],
      index: expect.anything(),
      gaps: [],
      unused: [],
      tried: expect.stringMatching(/tracked.* \.mp4 \.m4v/),
    });
  });

  it("lists tracked videos that are not on disk separately", async () => {
    const repository = createRepository();
    repository.track("kept.mp4", "deleted.mp4", "drafts/sparse.mp4", "moved/away.mp4");
    rmSync(join(repository.path, "deleted.mp4"));
    rmSync(join(repository.path, "moved"), { recursive: true });
    writeFileSync(join(repository.path, "moved"), "a file where a directory was");
    repository.git("commit", "--quiet", "--message=Add videos");
    repository.git("sparse-checkout", "set", "--no-cone", "/*", "!/drafts/");
    expect(await find(repository)).toMatchObject({
      paths: ["kept.mp4"],
      absent: ["deleted.mp4", "drafts/sparse.mp4", "moved/away.mp4"],
    });
    expect(await find(repository, "!drafts", "!moved/*.mp4")).toMatchObject({ absent: ["deleted.mp4"] });
  });

  it("lists a file once even if the index has several versions of it", async () => {
    const repository = createRepository();
    repository.track("a.mp4");
    const object = repository.git("hash-object", "a.mp4").trim();
    const stages = [1, 2, 3].map((stage) => `100644 ${object} ${stage}\ta.mp4\n`).join("");
    execFileSync("git", ["update-index", "--index-info"], { cwd: repository.path, input: stages });
    expect(await pathsOf(repository)).toEqual(["a.mp4"]);
  });

  it("finds only files in the workspace, if it is a part of a repository", async () => {
    const repository = createRepository();
    repository.track("outside.mp4", "app/inside.mp4");
    expect(await findVideos([], join(repository.path, "app"), ENVIRONMENT)).toMatchObject({ paths: ["inside.mp4"] });
  });

  it("works in a worktree, and in a workspace behind a link", async () => {
    const [repository, outside] = [createRepository(), createWorkspace()];
    repository.track("a.mp4");
    repository.git("commit", "--quiet", "--message=Add a video");
    repository.git("worktree", "add", "--quiet", join(outside.path, "tree"));
    symlinkSync("tree", join(outside.path, "link"), "dir");
    for (const workspace of ["tree", "link"]) {
      expect(await findVideos([], join(outside.path, workspace), ENVIRONMENT)).toMatchObject({ paths: ["a.mp4"] });
    }
  });

  it("finds the videos of submodules that are checked out, at any depth", async () => {
    const [inner, middle, outer] = [createRepository(), createRepository(), createRepository()];
    const add = (to: Workspace, submodule: Workspace, path: string) =>
      to.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", submodule.path, path);
    const commit = (repository: Workspace) => repository.git("commit", "--quiet", "--message=Add files");
    inner.track("deep.mp4");
    commit(inner);
    middle.track("middle.mp4");
    add(middle, inner, "inner");
    commit(middle);
    outer.track("top.mp4");
    add(outer, middle, "clips.mp4");
    add(outer, inner, "empty");
    expect(await pathsOf(outer)).toEqual(["clips.mp4/middle.mp4", "empty/deep.mp4", "top.mp4"]);
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "update", "--init", "--recursive");
    outer.git("submodule", "--quiet", "deinit", "--force", "empty");
    expect(await pathsOf(outer)).toEqual(["clips.mp4/inner/deep.mp4", "clips.mp4/middle.mp4", "top.mp4"]);
  });

  it("does not walk in circles if a submodule's repository is damaged or replaced by a link", async () => {
    const [inner, outer] = [createRepository(), createRepository()];
    inner.track("inner.mp4");
    inner.git("commit", "--quiet", "--message=Add a video");
    outer.track("top.mp4");
    for (const name of ["damaged", "link"]) {
      outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, name);
      rmSync(join(outer.path, name), { recursive: true });
    }
    mkdirSync(join(outer.path, "damaged", ".git"), { recursive: true });
    symlinkSync(".", join(outer.path, "link"), "dir");
    expect(await pathsOf(outer)).toEqual(["top.mp4"]);
  });

  it("lists tracked links wherever they lead, and tracked files that were replaced", async () => {
    const repository = createRepository();
    repository.write("videos/real.mp4");
    symlinkSync("videos/real.mp4", join(repository.path, "link.mp4"));
    symlinkSync("nowhere", join(repository.path, "broken.mp4"));
    symlinkSync("/", join(repository.path, "outside.mp4"));
    repository.track("directory.mp4");
    repository.git("add", "--all");
    renameSync(join(repository.path, "directory.mp4"), join(repository.path, "old"));
    mkdirSync(join(repository.path, "directory.mp4"));
    expect(await pathsOf(repository)).toEqual([
      "broken.mp4",
      "directory.mp4",
      "link.mp4",
      "outside.mp4",
      "videos/real.mp4",
    ]);
  });

  it("lists tens of thousands of files", async () => {
    const repository = createRepository();
    const object = execFileSync("git", ["hash-object", "-w", "--stdin"], { cwd: repository.path, input: "" });
    const names = Array.from({ length: 50_000 }, (_, n) => `${"directory/".repeat(10)}${n}.mp4`);
    const index = names.map((name) => `100644 ${object.toString().trim()}\t${name}\n`).join("");
    execFileSync("git", ["update-index", "--index-info"], { cwd: repository.path, input: index });
    expect(await find(repository)).toMatchObject({ paths: [], absent: { length: 50_000 } });
  });
});

describe("git", () => {
  /** An environment whose git is a script of its own; `$GIT` is the real one. */
  function withGit(script: string) {
    const { path, write } = createWorkspace();
    write("git", `#!/bin/sh\nGIT=${execFileSync("which", ["git"]).toString().trim()}\n${script}\n`);
    chmodSync(join(path, "git"), 0o755);
    return { ...ENVIRONMENT, PATH: `${path}:/usr/bin:/bin` };
  }

  it("reads a repository that belongs to another user, as in a job container, and its submodules", async () => {
    const [inner, repository] = [createRepository(), createRepository()];
    inner.track("inner.mp4");
    inner.git("commit", "--quiet", "--message=Add a video");
    repository.track("a.mp4");
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "sub");
    // The variable with which git's own tests pretend another owner.
    const environment = withGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "$GIT" "$@"');
    expect(await findVideos([], repository.path, environment)).toMatchObject({ paths: ["a.mp4", "sub/inner.mp4"] });
  });

  it("ignores variables and configuration that name another repository, index or program", async () => {
    const [repository, other] = [createRepository(), createRepository()];
    repository.track("a.mp4");
    repository.git("config", "core.fsmonitor", `touch ${join(other.path, "started")}; false`);
    const environment = {
      ...ENVIRONMENT,
      GIT_DIR: join(other.path, ".git"),
      GIT_WORK_TREE: other.path,
      GIT_INDEX_FILE: join(other.path, "index"),
      GIT_TRACE: "1",
    };
    expect(await findVideos([], repository.path, environment)).toMatchObject({ paths: ["a.mp4"] });
    expect(existsSync(join(other.path, "started"))).toBe(false);
  });

  it("takes no committed files for a bare repository, whose configuration and index would be a stranger's", async () => {
    const repository = createRepository();
    repository.write("videos/HEAD", "ref: refs/heads/main\n");
    repository.write("videos/config", "[core]\n\tbare = true\n");
    for (const folder of ["objects", "refs"]) repository.write(`videos/${folder}/.keep`);
    repository.track("videos/a.mp4");
    expect(await findVideos([], join(repository.path, "videos"), ENVIRONMENT)).toMatchObject({
      kind: "problems",
      problems: [{ problem: expect.stringMatching(/bare repository/) }],
    });
  });

  it("is reported if it is not installed or has no repository", async () => {
    const workspace = createWorkspace();
    expect(await find(workspace)).toEqual({
      kind: "no-repository",
      tried: expect.stringMatching(/^looked for tracked files .*not in a git repository$/),
    });
    expect(await find(workspace, "!drafts")).toMatchObject({ kind: "no-repository" });
    const gitless = { ...ENVIRONMENT, PATH: workspace.path };
    expect(await findVideos([], workspace.path, gitless)).toMatchObject({
      kind: "no-repository",
      tried: expect.stringMatching(/git is not installed$/),
    });
    expect(await findVideos([], join(workspace.path, "removed"), ENVIRONMENT)).toMatchObject({
      kind: "no-repository",
      tried: expect.stringMatching(/there is no workspace$/),
    });
  });

  it("is a problem if it is not installed and there is a repository, whose videos would pass unchecked", async () => {
    const gitless = { ...ENVIRONMENT, PATH: createWorkspace().path };
    expect(await findVideos([], createRepository().path, gitless)).toEqual({
      kind: "problems",
      problems: [
        {
          problem: expect.stringMatching(/: git is not installed$/),
          fact: "Git could not list the tracked files: git is not installed",
          advice: expect.stringMatching(/^Install git/),
        },
      ],
    });
  });

  it.each([
    ["a .git file that points nowhere", ".git", "gitdir: /nowhere\n", /not a git repository: \/nowhere$/],
    ["a damaged index", ".git/index", "damaged", /index file smaller than expected$/],
    ["a damaged HEAD", ".git/HEAD", "damaged", /not a git repository \(or any of the parent directories\): \.git$/],
  ])("is a problem if it fails: %s", async (_name, file, content, message) => {
    const repository = file === ".git" ? createWorkspace() : createRepository();
    repository.write(file, content);
    expect(await find(repository)).toEqual({
      kind: "problem",
      problem: expect.stringMatching(message),
      advice: expect.stringContaining("files, directories or globs"),
    });
  });

  it.each([
    ["says nothing", "exit 3", "exit code 3"],
    ["is killed", "kill -9 $$", "SIGKILL"],
  ])("is a problem if it %s", async (_name, script, message) => {
    expect(await findVideos([], createRepository().path, withGit(script))).toMatchObject({
      kind: "problems",
      problems: [{ problem: expect.stringContaining(message) }],
    });
  });
});
