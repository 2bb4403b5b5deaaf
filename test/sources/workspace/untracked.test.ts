import { describe, expect, it } from "vitest";
import { createRepository } from "../../support/workspace.ts";
import { createTree, find } from "./finding.ts";

describe("videos on disk that git does not track", () => {
  it.each<[about: string, files: string[], untracked: object | undefined]>([
    ["one", ["out/a.mp4"], { count: 1, example: "out/a.mp4", line: "out/**" }],
    [
      "several in a folder",
      ["out/x/b.mov", "out/a.mp4", "out/notes.txt"],
      { count: 2, example: "out/a.mp4", line: "out/**" },
    ],
    ["several in a folder of a folder", ["a/b/c.mp4", "a/b/d.mp4"], { count: 2, line: "a/b/**" }],
    ["in several folders", ["out/a.mp4", "tmp/b.mp4"], { count: 2, line: "**" }],
    ["at the top", ["a.mp4", "b.mp4"], { count: 2, example: "a.mp4", line: "*.mp4" }],
    ["at the top with several extensions", ["a.mp4", "b.mov"], { count: 2, line: "**" }],
    ["at the top and in a folder", ["a.mp4", "out/b.mp4"], { count: 2, example: "a.mp4", line: "**" }],
    ["in a folder that reads like a glob", ["[out]/a.mp4"], { count: 1, line: "[out]" }],
    ["only metadata of macOS", ["out/._a.mp4"], undefined],
    ["only in installed packages", ["node_modules/player/test/a.mp4", "app/node_modules/b/c.mp4"], undefined],
  ])("are mentioned where the search without lines finds nothing: %s", async (_about, files, untracked) => {
    const repository = createRepository();
    for (const file of files) repository.write(file);
    const tree = createTree(...files);
    const expected =
      untracked === undefined ? undefined : expect.objectContaining({ isCountExact: true, ...untracked });
    for (const found of [await find(repository), await find(tree), await find(repository, "!other")]) {
      expect(Object(found).untracked).toEqual(expected);
    }
  });

  it.each(["out/a.mp4", "a.mp4", "[out]/a b.mp4", "(a|b)/c.mp4", "!out/a.mp4"])(
    "are found by the line that is suggested: %s",
    async (file) => {
      const { line } = Object(await find(createTree(file))).untracked;
      expect(await find(createTree(file), line)).toMatchObject({ paths: [file], gaps: [] });
    },
  );

  it("are all found by that line, also where several folders have some", async () => {
    const files = ["a/b.mov", "c.mp4", "d/e/f.mp4"];
    const { line } = Object(await find(createTree(...files))).untracked;
    expect(await find(createTree(...files), line)).toMatchObject({ paths: files, gaps: [] });
  });

  it("are not mentioned if git tracks others, or if a line leaves them out", async () => {
    const repository = createRepository();
    repository.write("out/a.mp4");
    expect(await find(repository, "!out")).not.toHaveProperty("untracked");
    expect(await find(repository, "!**/*.mp4")).not.toHaveProperty("untracked");
    repository.track("b.mp4");
    expect(await find(repository)).not.toHaveProperty("untracked");
  });

  it("are counted in a bounded number of files, and the count says so", async () => {
    const repository = createRepository();
    for (let file = 0; file < 20_500; file++) repository.write(`out/${file}.mp4`, "");
    expect(await find(repository)).toMatchObject({ untracked: { isCountExact: false, line: "out/**" } });
  });
});

describe("files that macOS writes beside others", () => {
  it("are left out of the default, of directories and of globs, unless a line asks for them", async () => {
    const repository = createRepository();
    repository.track("videos/a.mp4", "videos/._a.mp4", "._b.mov", "._folder/c.mp4");
    expect(await find(repository)).toMatchObject({ paths: ["._folder/c.mp4", "videos/a.mp4"] });
    expect(await find(repository, "videos/._a.mp4")).toMatchObject({ paths: ["videos/._a.mp4"] });
    for (const line of ["videos", "videos/*.mp4", "**/*a.mp4"]) {
      expect(await find(repository, line)).toMatchObject({ paths: ["videos/a.mp4"] });
    }
    for (const line of ["videos/._*", "**/._a.mp4", "videos/._[a-z].mp4"]) {
      expect(await find(repository, line)).toMatchObject({ paths: ["videos/._a.mp4"] });
    }
    expect(await find(repository, "videos", "!**/._*")).toMatchObject({ paths: ["videos/a.mp4"] });
    expect(await find(repository, "b.mov")).toMatchObject({ problem: "has the line 'b.mov', which does not exist" });
  });
});
