import { describe, expect, it } from "vitest";
import { selectByLines } from "../../../src/sources/workspace/selection.ts";
import { createWorkspace } from "../../support/workspace.ts";
import { find } from "./finding.ts";

const PATHS = [
  "a.mp4",
  "b.MOV",
  "notes.txt",
  "videos/c.mp4",
  "videos/deep/d.webm",
  "videos/raw",
  "x*.mp4",
  ".e/f.mp4",
  "._a.mp4",
];

describe("the lines select the same paths that they find on disk:", () => {
  it.each([
    [[]],
    [["!videos"]],
    [["!**/*.mp4", "!b.mov"]],
    [["videos"]],
    [["videos/"]],
    [["videos/**"]],
    [["videos/raw"]],
    [["."]],
    [["**/*.mp4", "!videos/deep"]],
    [["*.mov"]],
    [["x*.mp4"]],
    [["a.mp4", "videos", "!videos/c.mp4"]],
    [["https://media.example.com/a.mp4"]],
  ])("%j", async (lines) => {
    const workspace = createWorkspace();
    workspace.git("init", "--quiet");
    workspace.track(...PATHS);
    const found = await find(workspace, ...lines);
    expect(found).toMatchObject({ kind: "videos", paths: selectByLines(lines, workspace.path, PATHS).sort() });
  });
});

it("a path that is not there is selected by its name, whatever its extension is", () => {
  const { path } = createWorkspace();
  expect(selectByLines(["videos/raw", "new"], path, ["videos/raw", "new/a.mp4", "new/b.txt"])).toEqual([
    "videos/raw",
    "new/a.mp4",
  ]);
});
