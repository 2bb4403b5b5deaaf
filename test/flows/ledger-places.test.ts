/** Which files the input `publish-ids-file` names. Real files. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findLedgers } from "../../src/flows/ledger-places.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";

/** Finds what the lines name in a workspace. `outside`: a folder outside of it, as `%` in a line. */
function find(lines: readonly string[], fill: (workspace: Workspace, outside: Workspace) => void) {
  const [workspace, outside, temporary] = [createWorkspace(), createWorkspace(), createWorkspace()];
  fill(workspace, outside);
  const roots = { workspace: workspace.path, temporaryFolder: temporary.path };
  const found = findLedgers(
    lines.map((line) => line.replace("%", outside.path)),
    roots,
    (text) => text.replaceAll("SECRET", "***"),
  );
  return { ...found, names: found.files.map(({ name }) => name.replace(outside.path, "%")) };
}

describe("the ledger files that lines name", () => {
  it.each<[what: string, lines: readonly string[], files: readonly string[], names: readonly string[]]>([
    ["a file, whatever its name", ["ids"], ["ids", "other"], ["ids"]],
    ["every file in a folder, at any depth", ["a"], ["a/1.jsonl", "a/b/2.txt", "c"], ["a/1.jsonl", "a/b/2.txt"]],
    ["a folder with a slash at its end", ["a/"], ["a/1"], ["a/1"]],
    ["a file with a slash at its end", ["a/"], ["a"], ["a/"]],
    ["a folder that is called like a file", ["a.jsonl"], ["a.jsonl/b"], ["a.jsonl/b"]],
    ["files and folders in the order of the lines", ["b", "a/"], ["a/1", "b"], ["b", "a/1"]],
    ["each file once, though two lines name it", ["a/1", "./a", "a/"], ["a/1", "a/2"], ["a/1", "a/2"]],
    ["a file whose name looks like a glob, if it is there", ["a*"], ["a*", "ab"], ["a*"]],
    ["the whole workspace", ["."], ["a/1", "b"], ["a/1", "b"]],
    ["hidden files, too", ["a"], ["a/.ids"], ["a/.ids"]],
  ])("are %s", (_what, lines, files, names) => {
    const found = find(lines, (workspace) => {
      for (const file of files) workspace.write(file);
    });
    expect(found).toMatchObject({ names, problems: [], empty: [], leftOut: [] });
  });

  it("may be outside the workspace: the workflow names them", () => {
    const found = find(["%/ids", "%/more"], (_, outside) => {
      outside.write("ids");
      outside.write("more/1");
    });
    expect(found).toMatchObject({ names: ["%/ids", "%/more/1"], problems: [] });
  });
});

describe("a folder without an entry is no mistake:", () => {
  it.each<[string, string, readonly string[], object]>([
    ["a missing one with a slash at its end", "a/", [], { name: "a/", kind: "missing" }],
    ["a missing one in a missing one", "a/b/", [], { name: "a/b/", kind: "missing" }],
    ["a missing one that is nearly there", "uploadz/", ["uploads/1"], { kind: "missing", closest: "uploads" }],
  ])("%s", (_what, line, files, empty) => {
    const found = find([line], (workspace) => {
      for (const file of files) workspace.write(file);
    });
    expect(found).toMatchObject({ files: [], empty: [empty], problems: [], leftOut: [] });
  });

  it.each(["a", "a/"])("an empty one (%s)", (line) => {
    const found = find([line], ({ path }) => mkdirSync(join(path, "a/b"), { recursive: true }));
    expect(found).toMatchObject({ files: [], empty: [{ name: line, kind: "empty" }], problems: [] });
  });
});

describe("a name that leads to no file or folder is a problem:", () => {
  it.each<[what: string, line: string, files: readonly string[], problem: RegExp, advice: RegExp]>([
    ["a missing file", "ids.txt", [], /^names 'ids\.txt', which does not exist$/, /write 'ids\.txt\/'$/],
    ["one with a typing error", "uploads/idz.txt", ["uploads/ids.txt"], /did you mean 'uploads\/ids\.txt'\?/, /./],
    ["one in a folder with a typing error", "uploadz/ids.txt", ["uploads/ids.txt"], /did you mean 'uploads'\?/, /./],
    ["one below a file", "ids/1", ["ids"], /does not exist/, /./],
    [
      "a glob",
      "uploads/*.txt",
      ["uploads/ids.txt"],
      /does not exist/,
      /^Globs are not supported here: name the folder/,
    ],
    ["a name that no system has", "x".repeat(300), [], /can't be read \(ENAMETOOLONG\)/, /./],
    ["a device", "/dev/null", [], /which is a pipe or a device/, /./],
  ])("%s", (_what, line, files, problem, advice) => {
    const found = find([line], (workspace) => {
      for (const file of files) workspace.write(file);
    });
    const problems = [{ problem: expect.stringMatching(problem), advice: expect.stringMatching(advice) }];
    expect(found).toMatchObject({ files: [], empty: [], problems });
  });

  it.each<[what: string, line: string]>([
    ["a file", "downloaded/ids"],
    ["a folder", "downloaded/folder"],
    ["a folder on the way", "downloaded/folder/secret"],
    ["a link that leads nowhere", "downloaded/nowhere/"],
    ["a file outside", "%/link"],
  ])("a link to %s, which a downloaded artifact may have brought", (_what, line) => {
    const found = find([line], (workspace, outside) => {
      outside.write("secret");
      mkdirSync(join(workspace.path, "downloaded"));
      symlinkSync(join(outside.path, "secret"), join(workspace.path, "downloaded/ids"));
      symlinkSync(outside.path, join(workspace.path, "downloaded/folder"));
      symlinkSync(join(outside.path, "none"), join(workspace.path, "downloaded/nowhere"));
      symlinkSync(join(outside.path, "secret"), join(outside.path, "link"));
    });
    expect(found).toMatchObject({ files: [], problems: [{ problem: expect.stringContaining("symbolic link") }] });
  });
});

describe("in a folder that others have filled, these are left out and counted:", () => {
  it("links, pipes, and folders that are too deep", () => {
    const deep = Array(9).fill("d").join("/");
    const found = find(["a"], (workspace, outside) => {
      outside.write("secret");
      workspace.write("a/ids");
      workspace.write(`a/${deep}/ids`);
      symlinkSync(outside.path, join(workspace.path, "a/link"));
      symlinkSync(join(outside.path, "secret"), join(workspace.path, "a/secret"));
      execFileSync("mkfifo", [join(workspace.path, "a/pipe")]);
    });
    expect(found.names).toEqual(["a/ids"]);
    expect(found.leftOut).toEqual([
      { reason: "deep", count: 1, first: `a/${deep.slice(0, -2)}` },
      { reason: "special", count: 3, first: "a/link" },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)("folders that the system does not list", () => {
    const found = find(["a"], (workspace) => {
      workspace.write("a/b/ids");
      chmodSync(join(workspace.path, "a/b"), 0);
    });
    expect(found).toMatchObject({ files: [], empty: [], leftOut: [{ reason: "unreadable", count: 1, first: "a/b" }] });
  });

  it("files over the thousandth, where empty ones don't count", () => {
    const found = find(["a"], (workspace) => {
      for (let at = 0; at < 1002; at++) workspace.write(`a/${String(at).padStart(4, "0")}`);
      for (let at = 0; at < 1002; at++) workspace.write(`a/-${at}`, "");
    });
    expect(found.files).toHaveLength(1000);
    expect(found.names).toContain("a/0000");
    expect(found.leftOut).toEqual([{ reason: "count", count: 2, first: "a/1000" }]);
  });

  it("entries over the ten thousandth", () => {
    const found = find(["a", "b"], (workspace) => {
      for (let at = 0; at < 9990; at++) workspace.write(`a/c/${String(at).padStart(4, "0")}`, "");
      for (let at = 0; at < 20; at++) workspace.write(`b/${String(at).padStart(2, "0")}`);
    });
    expect(found.names).toContain("b/08");
    expect(found.leftOut).toEqual([{ reason: "beyond", count: 11, first: "b/09" }]);
  });

  it("the largest files over 64 MiB in all, and never the small ones behind them", () => {
    const found = find(["a"], (workspace) => {
      for (const [name, sizeBytes] of Object.entries({ "a/1": 40e6, "a/2": 60e6, "a/3": 20 })) {
        workspace.write(name, "");
        truncateSync(join(workspace.path, name), sizeBytes);
      }
    });
    expect(found.names).toEqual(["a/1", "a/3"]);
    expect(found.leftOut).toEqual([{ reason: "large", count: 1, first: "a/2" }]);
  });

  it("but never a single file, of which a ledger's end is read", () => {
    const found = find(["a"], (workspace) => {
      workspace.write("a", "");
      truncateSync(join(workspace.path, "a"), 80e6);
    });
    expect(found).toMatchObject({ names: ["a"], leftOut: [] });
  });
});

it("a secret is shown in no name", () => {
  const found = find(["dir", "SECRETfile", "SECRETdir/", "*SECRET*"], (workspace) => {
    workspace.write("dir/SECRET");
    execFileSync("mkfifo", [join(workspace.path, "dir/SECRETpipe")]);
    workspace.write("SECRETdirs/1");
    workspace.write("SECRETfiles");
  });
  const { files, empty, leftOut, problems } = found;
  expect([files.length, empty.length, leftOut.length, problems.length]).toEqual([1, 1, 1, 2]);
  expect(JSON.stringify([files.map(({ name }) => name), empty, leftOut, problems])).not.toContain("SECRET");
});
