/** The commands that put fixed videos in place, run by a shell in real folders. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeMove, writeRemoval, writeReplacement } from "../../src/check/fix/moving.ts";
import { openRecords } from "../../src/sources/workspace/index-records.ts";
import { createTracking, isKeptByGit } from "../../src/sources/workspace/tracked.ts";
import { createRepository, createWorkspace, type Workspace } from "../support/workspace.ts";

const NAMES = ["a.mp4", "-a b.mp4", ":a.mp4", "::error::a.mp4", "a[1].mp4", "a*.mp4", "v/ä?.mp4"];

/** A folder with files; `tracked`: those that git tracks. */
function createFolder(files: readonly string[], tracked: readonly string[] | "no repository"): Workspace {
  const workspace = tracked === "no repository" ? createWorkspace() : createRepository();
  for (const file of files) workspace.write(file, file);
  if (tracked !== "no repository" && tracked.length > 0) git(workspace, "add", "--", ...tracked);
  return workspace;
}

function git({ path }: Workspace, ...args: string[]): string {
  return execFileSync("git", ["--literal-pathspecs", ...args], { cwd: path, encoding: "utf8" });
}

function run(workspace: Workspace, command: string | undefined): void {
  execFileSync("sh", ["-c", command ?? "exit 9"], { cwd: workspace.path, stdio: ["ignore", "pipe", "pipe"] });
}

const read = ({ path }: Workspace, file: string) => execFileSync("cat", ["--", file], { cwd: path, encoding: "utf8" });

function movable(workspace: Workspace, path: string) {
  const isTracked = createTracking(workspace.path, process.env, { paths: [path], index: undefined });
  return { path, isTracked: isTracked(path) };
}

const FIXED = "a.fixed.mp4";

describe.each<[where: string, tracked: (name: string) => readonly string[] | "no repository"]>([
  ["that are committed both", (name) => [name, FIXED]],
  ["of which only the copy is tracked", () => [FIXED]],
  ["of which only the original is tracked", (name) => [name]],
  ["that git does not track", () => []],
  ["in no repository", () => "no repository"],
])("for files %s", (_where, tracked) => {
  it.each(NAMES)("the command puts the copy in the place of %s", (name) => {
    const workspace = createFolder([name, FIXED], tracked(name));
    run(workspace, writeMove(movable(workspace, FIXED), name, true));
    expect(read(workspace, name)).toBe(FIXED);
    expect(existsSync(`${workspace.path}/${FIXED}`)).toBe(false);
  });

  it.each(NAMES)("the command removes %s, and no other file", (name) => {
    const others = [FIXED, "a1.mp4", "v/äb.mp4"];
    const of = tracked(name);
    const workspace = createFolder([name, ...others], of === "no repository" ? of : [...of, ...others]);
    run(workspace, writeRemoval(movable(workspace, name)));
    expect([name, ...others].filter((file) => existsSync(`${workspace.path}/${file}`))).toEqual(others);
  });
});

describe.each<[where: string, tracked: readonly string[] | "no repository", staged: string]>([
  ["that are committed both", ["a b.avi", FIXED], "to"],
  ["of which only the copy is tracked", [FIXED], "to"],
  ["of which only the original is tracked", ["a b.avi"], "to"],
  ["that git does not track", [], ""],
  ["in no repository", "no repository", ""],
])("for files %s", (_where, tracked, staged) => {
  it.each([
    ["takes another name", "a.mp4"],
    ["keeps its own name", FIXED],
    ["has a name that git reads as a pattern", "a[1].mp4"],
  ])("one command removes the original, and its copy %s", (_about, to) => {
    const workspace = createFolder(["a b.avi", FIXED, "a1.mp4"], tracked);
    const original = movable(workspace, "a b.avi");
    run(workspace, writeReplacement(movable(workspace, FIXED), { original, to, leavesLfs: false }));
    expect(read(workspace, to)).toBe(FIXED);
    expect(["a b.avi", FIXED, "a1.mp4"].filter((file) => existsSync(`${workspace.path}/${file}`))).toEqual(
      to === FIXED ? [FIXED, "a1.mp4"] : ["a1.mp4"],
    );
    if (tracked !== "no repository") expect(git(workspace, "ls-files").trim()).toBe(staged && to);
  });

  it.runIf(staged !== "")("one command removes the original and adds its copy, whose name Git ignores", () => {
    const workspace = createFolder(["a b.avi", FIXED], tracked);
    workspace.write(".git/info/exclude", "*.mp4\n");
    const original = movable(workspace, "a b.avi");
    run(workspace, writeReplacement(movable(workspace, FIXED), { original, to: "a.mp4", leavesLfs: false }));
    expect(git(workspace, "ls-files")).toBe("a.mp4\n");
    expect(git(workspace, "show", ":a.mp4")).toBe(FIXED);
  });

  it("one command puts a copy in the place of a video with its extension, and git has the copy then", () => {
    const names = tracked === "no repository" ? tracked : tracked.map((path) => path.replace("a b.avi", "a.mp4"));
    const workspace = createFolder(["a.mp4", FIXED], names);
    const place = { original: movable(workspace, "a.mp4"), to: "a.mp4", leavesLfs: false };
    run(workspace, writeReplacement(movable(workspace, FIXED), place));
    expect(read(workspace, "a.mp4")).toBe(FIXED);
    if (staged !== "") expect(git(workspace, "show", ":a.mp4")).toBe(FIXED);
  });
});

it("a video that would leave Git LFS gets a pattern first, which is added, too", () => {
  const place = { original: { path: "a.avi", isTracked: true }, to: "a.mp4", leavesLfs: true };
  const copies = [false, true].map((isTracked) => writeReplacement({ path: FIXED, isTracked }, place, "linux"));
  expect(copies).toEqual([
    'git lfs track "*.mp4" && git rm -f -- a.avi && mv -- a.fixed.mp4 a.mp4 && git add -A -f -- .gitattributes a.mp4',
    'git lfs track "*.mp4" && git rm -f -- a.avi && git mv -- a.fixed.mp4 a.mp4 && git add -A -f -- .gitattributes',
  ]);
});

it("on Windows, each step is a line, as its PowerShell knows no &&", () => {
  const place = { original: { path: "a.avi", isTracked: true }, to: "a.mp4", leavesLfs: false };
  expect(writeReplacement({ path: FIXED, isTracked: false }, place, "win32")?.split("\n")).toEqual([
    "git rm -f -- a.avi",
    "Move-Item -LiteralPath a.fixed.mp4 -Destination a.mp4",
    "git add -A -f -- a.mp4",
  ]);
});

it("a file that git tracks stays tracked under its new name", () => {
  const workspace = createFolder(["a.mp4", FIXED], ["a.mp4", FIXED]);
  run(workspace, writeMove(movable(workspace, FIXED), "a.mp4", true));
  expect(git(workspace, "ls-files")).toBe("a.mp4\n");
  expect(git(workspace, "show", ":a.mp4")).toBe(FIXED);
});

it("PowerShell moves and removes what git does not track on Windows", () => {
  const file = { path: "v/a b.fixed.mp4", isTracked: false };
  expect([
    writeMove(file, "v/a.mp4", true, "win32"),
    writeMove(file, "v/a.mp4", false, "win32"),
    writeMove(file, "v/a[1].mp4", true, "win32"),
    writeRemoval(file, "win32"),
    writeMove({ ...file, isTracked: true }, "v/a.mp4", true, "win32"),
  ]).toEqual([
    'Move-Item -Force -LiteralPath "v/a b.fixed.mp4" -Destination v/a.mp4',
    'Move-Item -LiteralPath "v/a b.fixed.mp4" -Destination v/a.mp4',
    undefined,
    'Remove-Item -LiteralPath "v/a b.fixed.mp4"',
    'git mv -f -- "v/a b.fixed.mp4" v/a.mp4',
  ]);
});

describe("git's commands find", () => {
  const ask = (workspace: Workspace, paths: readonly string[], asked: readonly string[]) => {
    const isTracked = createTracking(workspace.path, process.env, { paths, index: undefined });
    return asked.filter(isTracked);
  };

  it("what the index holds, wherever in the repository the folder is", () => {
    const workspace = createFolder(["v/a.mp4", "v/b.mp4", "c.mp4"], ["v/a.mp4", "c.mp4"]);
    expect(ask(workspace, ["v/a.mp4", "v/b.mp4"], ["v/a.mp4", "v/b.mp4", "c.mp4"])).toEqual(["v/a.mp4", "c.mp4"]);
    const inside = { ...workspace, path: `${workspace.path}/v` };
    expect(ask(inside, ["a.mp4", "../c.mp4", "../../d.mp4"], ["a.mp4", "b.mp4", "../c.mp4"])).toEqual(["a.mp4"]);
  });

  it("each of very many files", () => {
    const names = Array.from({ length: 101 }, (_, index) => `${index}.mp4`);
    const workspace = createFolder(names, ["0.mp4", "100.mp4"]);
    expect(ask(workspace, names, names)).toEqual(["0.mp4", "100.mp4"]);
  });

  it("no file of a submodule", () => {
    const list = (path: string) => openRecords(Buffer.from(`100644 ${"0".repeat(40)} 0\t${path}\0`));
    const inner = { path: "s", index: { records: list("a.mp4"), submodules: [] } };
    const isTracked = createTracking("/", process.env, {
      paths: [],
      index: { records: list("b.mp4"), submodules: [inner] },
    });
    expect(["b.mp4", "a.mp4", "s/a.mp4"].filter(isTracked)).toEqual(["b.mp4"]);
  });
});

describe("git has the content of a file", () => {
  it.each<[boolean, string, (workspace: Workspace) => void]>([
    [true, "that is added", () => undefined],
    [true, "that is committed", (workspace) => workspace.git("commit", "--quiet", "-m", "Add")],
    [false, "unless it has changed since", (workspace) => workspace.write(":a[1].mp4", "other")],
    [false, "unless it was never added", (workspace) => git(workspace, "rm", "--cached", "--quiet", "--", ":a[1].mp4")],
  ])("%s: %s", (isKept, _about, change) => {
    const workspace = createFolder([":a[1].mp4"], [":a[1].mp4"]);
    change(workspace);
    expect(isKeptByGit(`${workspace.path}/:a[1].mp4`, process.env)).toBe(isKept);
  });

  it("but in no folder without a repository", () => {
    expect(isKeptByGit(`${createFolder(["a.mp4"], "no repository").path}/a.mp4`, process.env)).toBe(false);
  });
});
