import { describe, expect, it } from "vitest";
import { createTree, find } from "./finding.ts";

const FILES = ["videos/launch.mp4", "videos/teaser 1.mov", "campaigns/2024/master", "README.md"];

describe("a missing file is named with the path that a person may have meant", () => {
  it.each([
    ["a letter is missing", "videos/lunch.mp4", "videos/launch.mp4"],
    ["two letters are swapped", "videos/luanch.mp4", "videos/launch.mp4"],
    ["letter case differs", "Videos/LAUNCH.mp4", "videos/launch.mp4"],
    ["the extension differs by a letter", "videos/launch.mp3", "videos/launch.mp4"],
    ["it is in another directory", "launch.mp4", "videos/launch.mp4"],
    ["the directory is misspelled", "video/launch.mp4", "videos/launch.mp4"],
    ["it is a directory", "campaign", "campaigns"],
    ["its name is not that of a video", "campaigns/2024/maste", "campaigns/2024/master"],
  ])("if %s: %s", (_about, line, meant) => {
    expect(find(createTree(...FILES), line)).toMatchObject({
      problem: `has the line '${line}', which does not exist (did you mean '${meant}'?)`,
    });
  });

  it.each(["videos/outro.mp4", "a", "x/y/z.mp4"])("unless none is close: %s", (line) => {
    expect(find(createTree(...FILES), line)).toMatchObject({
      problem: `has the line '${line}', which does not exist`,
    });
  });

  it("even if there are very many files", () => {
    const names = Array.from({ length: 300 }, (_, at) => `many/${at}.mp4`);
    expect(find(createTree("videos/launch.mp4", ...names), "videos/lunch.mp4")).toMatchObject({
      problem: expect.stringContaining("did you mean 'videos/launch.mp4'?"),
    });
  });
});

describe("each line that matches no video is named by itself", () => {
  it.each<[lines: string[], gaps: string[]]>([
    [["videos/*.mp4", "videos"], []],
    [
      ["videos/*.mp4", "clips/*.mp4", "videos/*.avi"],
      ["clips/*.mp4", "videos/*.avi"],
    ],
    [["README.md"], []],
    [["*.md"], ["*.md"]],
    [["campaigns", "videos"], ["campaigns"]],
    [["https://example.com/a.mp4"], []],
    [["videos/*.mp4", "!videos/launch.mp4", "videos/*.mov"], []],
  ])("%j", (lines, written) => {
    const found = find(createTree(...FILES), ...lines);
    const named = found.kind === "videos" ? found.gaps.map(({ problem }) => problem.split("'")[1]) : undefined;
    expect(named).toEqual(written);
  });

  it("with the number of its other files", () => {
    expect(find(createTree(...FILES, "notes.md"), "*.md")).toMatchObject({
      gaps: [{ problem: "has the line '*.md', which matches no video (it matches 2 other files)" }],
    });
  });
});
