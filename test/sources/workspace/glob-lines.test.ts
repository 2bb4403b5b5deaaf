import { describe, expect, it } from "vitest";
import { createRepository } from "../../support/workspace.ts";
import { createTree, find } from "./finding.ts";

describe("lines that are names and could be globs", () => {
  it("that name an existing file which could be a glob mean that file, and never hide what the glob matches", async () => {
    const workspace = createTree("[draft] a.mp4", "(1) {b}.mp4", "plain.mp4", "*.mp4");
    expect(await find(workspace, "[draft] a.mp4", "(1) {b}.mp4")).toMatchObject({
      paths: ["(1) {b}.mp4", "[draft] a.mp4"],
    });
    expect(await find(workspace, "*.mp4")).toMatchObject({
      paths: ["(1) {b}.mp4", "*.mp4", "[draft] a.mp4", "plain.mp4"],
    });
    expect(await find(workspace, "*.mp4", "![draft] a.mp4")).toMatchObject({
      paths: ["(1) {b}.mp4", "*.mp4", "plain.mp4"],
    });
  });

  it.each([
    ["Season (1)/*.mp4", "Season (1)/a.mp4"],
    ["Season (?)/*", "Season (1)/a.mp4"],
    ["**/final (cut).*", "final (cut).mov"],
    ["best\\bits*.mp4", "bestbits.mp4"],
    ["\\[draft\\] \\1*", "[draft] 1.mp4"],
  ])("keep what is part of a name in a glob: %s", async (glob, path) => {
    const seasons = ["Season (1)/a.mp4", "Season 1/b.mp4"];
    const others = ["final (cut).mov", "final cut.mov", "best bits.mp4", "bestbits.mp4", "[draft] 1.mp4"];
    const workspace = createTree(...seasons, ...others);
    expect(await find(workspace, glob)).toMatchObject({ paths: [path] });
    expect(await find(workspace, path, "Season 1", `!${glob}`)).toMatchObject({ paths: ["Season 1/b.mp4"] });
  });

  it("that begin with ! leave out, even if a file has that very name; ./! names it", async () => {
    const repository = createRepository();
    repository.track("a.mp4", "drafts/b.mp4", "!drafts/b.mp4");
    expect(await find(repository, "!drafts/b.mp4")).toMatchObject({ paths: ["!drafts/b.mp4", "a.mp4"] });
    expect(await find(repository, "./!drafts/b.mp4")).toMatchObject({ paths: ["!drafts/b.mp4"] });
    expect(await find(repository, "./!drafts")).toMatchObject({ paths: ["!drafts/b.mp4"] });
    expect(await find(repository, "./!drafts/*.mp4")).toMatchObject({ paths: ["!drafts/b.mp4"] });
    expect(await find(repository, "!!drafts/*")).toMatchObject({ paths: ["a.mp4", "drafts/b.mp4"] });
  });
});
