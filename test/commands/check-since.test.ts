/** `check --since`: real files and repositories. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../support/documents.ts";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";
import { isInstalled } from "../support/programs.ts";
import { startRangeServer } from "../support/range-server.ts";
import { createRepository, createWorkspace, type Workspace } from "../support/workspace.ts";
import { pathsIn, put } from "./checking.ts";
import { run } from "./running.ts";

describe("'check --since' checks what has changed", () => {
  /** `main` has a, b and c; the branch changes a; main goes on and changes c. */
  function createBranches(): Workspace {
    const workspace = put(createRepository(), { "a.mp4": "good.mp4", "b.mp4": "good.mp4", "c.mp4": "good.mp4" });
    workspace.git("add", ".");
    workspace.git("commit", "--quiet", "-m", "Start");
    workspace.git("tag", "v1");
    workspace.git("switch", "--quiet", "-c", "topic");
    put(workspace, { "a.mp4": "good-film.mp4" });
    workspace.git("commit", "--quiet", "-am", "Change a");
    workspace.git("switch", "--quiet", "main");
    put(workspace, { "c.mp4": "good-film.mp4" });
    workspace.git("commit", "--quiet", "-am", "Change c");
    workspace.git("switch", "--quiet", "topic");
    return workspace;
  }

  it.each<[about: string, ref: string, change: (workspace: Workspace) => void, paths: readonly string[]]>([
    ["since the branch left another one, not what that one has changed meanwhile", "main", () => {}, ["a.mp4"]],
    ["since a tag", "v1", () => {}, ["a.mp4"]],
    ["since a commit before this one", "HEAD~1", () => {}, ["a.mp4"]],
    ["and nothing where nothing has", "HEAD", () => {}, []],
    ["and is not committed", "HEAD", (workspace) => put(workspace, { "b.mp4": "good-film.mp4" }), ["b.mp4"]],
    [
      "and is not committed, though it has the same size",
      "HEAD",
      (workspace) =>
        writeFileSync(join(workspace.path, "b.mp4"), readFileSync(join(workspace.path, "b.mp4")).fill(0, 99)),
      ["b.mp4"],
    ],
    [
      "and is staged",
      "HEAD",
      (workspace) => {
        put(workspace, { "b.mp4": "good-film.mp4" });
        workspace.git("add", "b.mp4");
      },
      ["b.mp4"],
    ],
    ["and is not tracked yet", "HEAD", (workspace) => put(workspace, { "d.mp4": "good.mp4" }), ["d.mp4"]],
  ])("%s", async (_about, ref, change, paths) => {
    const workspace = createBranches();
    // Git compares times before contents. Nobody has asked it since, as in a folder that was copied.
    utimesSync(join(workspace.path, "b.mp4"), 1, 1);
    change(workspace);
    for (const where of [["."], []]) {
      const { out } = await run(workspace, ["check", "--since", ref, ...where]);
      expect({ where, paths: pathsIn(out) }).toEqual({ where, paths });
    }
  });

  it.runIf(process.platform !== "win32")("and does not wait for a named pipe in the place of a video", async () => {
    const workspace = createBranches();
    rmSync(join(workspace.path, "b.mp4"));
    execFileSync("mkfifo", [join(workspace.path, "b.mp4")]);
    const { code, out } = await run(workspace, ["check", "--since", "HEAD"]);
    expect([code, out]).toEqual([1, expect.stringMatching(/^b\.mp4: error unreadable: .* a pipe /)]);
  });

  it.runIf(isInstalled("git-lfs")).each(["sha1", "sha256"])(
    "and no video that Git LFS has fetched, in a folder that was copied (ids by %s)",
    async (format) => {
      const workspace = createWorkspace();
      workspace.git("init", "--quiet", `--object-format=${format}`);
      workspace.git("lfs", "install", "--local");
      workspace.git("lfs", "track", "*.mp4");
      put(workspace, { "a.mp4": "good.mp4", "b.mp4": "good.mp4", "sub/c.mp4": "good.mp4" });
      workspace.git("add", ".");
      workspace.git("commit", "--quiet", "-m", "Start");
      put(workspace, { "b.mp4": "good-film.mp4" });
      // Another program in the place of Git LFS would be run, if a filter were.
      workspace.git("config", "filter.lfs.clean", "touch started; cat");
      workspace.git("config", "filter.lfs.process", "");
      for (const path of ["a.mp4", "b.mp4", "sub/c.mp4"]) utimesSync(join(workspace.path, path), 1, 1);
      const { out } = await run(workspace, ["check", "--since", "HEAD"]);
      expect(pathsIn(out)).toEqual(["b.mp4"]);
      expect(existsSync(join(workspace.path, "started"))).toBe(false);
    },
  );

  it.each([
    ["at its top", "", ["a.mp4", "sub/b.mp4", "sub/c.mp4"]],
    ["in a folder", "sub", ["b.mp4", "c.mp4"]],
  ])("and everything in a repository without a commit, which is no error: %s", async (_where, folder, paths) => {
    const repository = put(createRepository(), {
      "a.mp4": "good.mp4",
      "sub/b.mp4": "good.mp4",
      "sub/c.mp4": "good.mp4",
    });
    repository.git("add", "a.mp4", "sub/b.mp4");
    const at = { ...repository, path: join(repository.path, folder) };
    for (const where of [["."], []]) {
      const { code, out, said } = await run(at, ["check", "--since", "HEAD", ...where]);
      expect({ code, paths: pathsIn(out).toSorted() }).toEqual({ code: 0, paths });
      expect(said).toContainEqual(expect.stringContaining("no commit yet"));
    }
  });

  it.each([
    ["and everything where a branch has no commit yet, and there is none of this name", "HEAD", 0],
    ["and nothing where a branch has no commit yet, and so none in common with another", "main", 2],
  ])("%s", async (_about, ref, expected) => {
    const workspace = createBranches();
    workspace.git("checkout", "--quiet", "--orphan", "fresh");
    const { code, out, said } = await run(workspace, ["check", "--since", ref]);
    expect({ code, paths: pathsIn(out) }).toEqual({
      code: expected,
      paths: expected === 0 ? ["a.mp4", "b.mp4", "c.mp4"] : [],
    });
    expect(said.join("\n")).toMatch(
      expected === 0 ? /This branch has no commit yet/ : /'main', .*no history in common/,
    );
  });

  it("and not what Git ignores, without a path", async () => {
    const workspace = createBranches();
    workspace.write(".gitignore", "made/\n");
    put(workspace, { "d.mp4": "good.mp4", "e.mp4": "good.mp4", "made/f.mp4": "good.mp4" });
    const { out, said } = await run(workspace, ["check", "--since", "HEAD", "!e.mp4"]);
    expect(pathsIn(out)).toEqual(["d.mp4"]);
    expect(said.join("\n")).not.toMatch(/not track|leaves out no/);
  });

  it("and says of each part of several that has nothing changed how many videos it has", async () => {
    const workspace = createBranches();
    const parts = [1, 2, 3, 4, 5, 6, 7, 8];
    const runs = await Promise.all(
      parts.map((part) => run(workspace, ["check", "--since", "main", "--shard", `${part}/8`])),
    );
    const said = runs.map((each) => [...each.said, each.out].join("\n"));
    const idle = said.flatMap((text) => /none of this part's (\d+) videos? differs from/.exec(text)?.[1] ?? []);
    expect(idle.reduce((sum, count) => sum + Number(count), 0)).toBeGreaterThanOrEqual(1);
    expect(said.filter((text) => /^a\.mp4: ok/m.test(text))).toHaveLength(1);
  });

  it("by the line that docs/remote-videos.md gives for all videos, and counts the URLs, which are always checked", async () => {
    const server = await startRangeServer();
    const url = server.add("/v.mp4", readFileSync(join(FIXTURES_FOLDER, "good.mp4"))).href;
    const [, line = ""] = /write the glob `(.*?)`/.exec(readDocument("docs/remote-videos.md")) ?? [];
    const { out, said } = await run(createBranches(), ["check", "--since", "main", line, url]);
    expect(pathsIn(out).toSorted()).toEqual(["a.mp4", url].toSorted());
    expect(said).toContainEqual(expect.stringMatching(/^Checked only the videos that differ from .*, and 1 URL\.$/));
  });

  it.each<[about: string, paths: (top: string) => string[], changed: readonly string[]]>([
    ["a folder above", () => [".."], ["../a.mp4", "../new.mp4", "d.mp4"]],
    ["a file beside the folder", () => ["../a.mp4", "../b.mp4"], ["../a.mp4"]],
    ["an absolute path", (top) => [top], ["../a.mp4", "../new.mp4", "d.mp4"]],
    ["its own folder", () => ["."], ["d.mp4"]],
  ])("in a subfolder, also where the path is %s", async (_about, name, changed) => {
    const workspace = createBranches();
    put(workspace, { "sub/d.mp4": "good.mp4", "sub/e.mp4": "good.mp4" });
    workspace.git("add", ".");
    workspace.git("commit", "--quiet", "-m", "Add a folder");
    put(workspace, { "a.mp4": "good.mp4", "sub/d.mp4": "good-film.mp4", "new.mp4": "good.mp4" });
    const sub = { ...workspace, path: join(workspace.path, "sub") };
    const { out } = await run(sub, ["check", "--since", "HEAD", ...name(workspace.path)]);
    expect(pathsIn(out).toSorted()).toEqual(changed);
  });

  it.each(["true", "false"])("also where its name only changes its case, with core.ignorecase=%s", async (ignores) => {
    const workspace = createBranches();
    workspace.git("config", "core.ignorecase", ignores);
    workspace.git("mv", "b.mp4", "B.mp4");
    workspace.git("mv", "c.mp4", "C.mp4");
    put(workspace, { "B.mp4": "good-film.mp4" });
    workspace.git("commit", "--quiet", "-am", "Rename b and c, and change b");
    const { out } = await run(workspace, ["check", "--since", "HEAD~1"]);
    expect(pathsIn(out)).toEqual(["B.mp4"]);
  });

  it.each([
    [3, "3 videos, not changed here, were not checked: a.mp4, b.mp4, c.mp4"],
    [300, "300 videos, not changed here, were not checked."],
  ])("and names no more videos that it leaves out than a person reads: %i", async (count, line) => {
    const workspace = createBranches();
    for (let at = 3; at < count; at++) put(workspace, { [`long/name/${at}.mp4`]: "good.mp4" });
    workspace.git("add", ".");
    workspace.git("commit", "--quiet", "--allow-empty", "-m", "Add many");
    const { said } = await run(workspace, ["check", "--since", "HEAD"]);
    expect(said).toContain(line);
    expect(said.join("\n").length).toBeLessThan(400);
  });

  it("and says nothing of a video that is deleted", async () => {
    const workspace = createBranches();
    rmSync(join(workspace.path, "b.mp4"));
    const { code, said } = await run(workspace, ["check", "--since", "main"]);
    expect(code).toBe(0);
    expect(said.join("\n")).not.toContain("b.mp4");
  });

  it("and names a commit once", async () => {
    const workspace = createBranches();
    const commit = workspace.git("rev-parse", "v1").trim();
    const { said } = await run(workspace, ["check", "--since", commit]);
    expect(said.join("\n").split(commit.slice(0, 7))).toHaveLength(2);
  });

  it("and says how to get a commit that a shallow clone lacks", async () => {
    const workspace = createBranches();
    const clone = createWorkspace();
    workspace.git("clone", "--quiet", "--depth=1", `file://${workspace.path}`, clone.path);
    const { code, said } = await run(clone, ["check", "--since", "HEAD~1"]);
    expect({ code, said }).toEqual({ code: 2, said: [expect.stringContaining("git fetch --unshallow")] });
  });

  it("and suggests a branch for one that Git does not know", async () => {
    const { code, said } = await run(createBranches(), ["check", "--since", "mian"]);
    expect({ code, said }).toEqual({
      code: 2,
      said: [expect.stringContaining("Option '--since' is 'mian', which Git does not know (did you mean 'main'?)")],
    });
  });

  it.each(["--output=x", "-x", "$(touch x)", "main..topic", "main\nx"])(
    "and never takes %j for more than a name",
    async (ref) => {
      const workspace = createBranches();
      const { code } = await run(workspace, ["check", `--since=${ref}`]);
      expect(code).toBe(2);
      expect(existsSync(join(workspace.path, "x"))).toBe(false);
    },
  );
});
