import { describe, expect, it } from "vitest";
import { findPosts } from "../../../src/sources/workspace/search.ts";
import { createTree, sayProblems } from "./finding.ts";

const FILES = [
  ...["posts/a.json", "posts/b.yml", "posts/B.YAML", "posts/deep/c.post.json", "posts/a.mp4", "posts/notes.txt"],
  ...["posts/._a.json", "package.json"],
];

async function find(...lines: string[]) {
  return sayProblems(await findPosts(lines, createTree(...FILES).path, process.env));
}

describe("the lines of the input 'posts'", () => {
  it.each<[title: string, lines: string[], paths: string[]]>([
    [
      "a file is found by its name, whatever its ending",
      ["posts/notes.txt", "posts/a.json"],
      ["posts/a.json", "posts/notes.txt"],
    ],
    [
      "a directory holds JSON and YAML files, at any depth, without those of macOS",
      ["posts"],
      ["posts/B.YAML", "posts/a.json", "posts/b.yml", "posts/deep/c.post.json"],
    ],
    ["a glob matches JSON and YAML files only", ["posts/a*", "**/*.yml"], ["posts/a.json", "posts/b.yml"]],
    ["a file that two lines name is found once", ["posts/a.json", "posts/*.json"], ["posts/a.json"]],
    ["'!' leaves files out", ["posts", "!posts/deep", "!**/*.yml"], ["posts/B.YAML", "posts/a.json"]],
    ["without a line, no file is a post", [], []],
  ])("%s", async (_, lines, paths) => {
    expect(await find(...lines)).toEqual({ kind: "posts", paths, gaps: [], unused: [] });
  });

  it.each<[title: string, lines: string[], problem: RegExp]>([
    ["a file that is missing", ["posts/notez.txt"], /does not exist \(did you mean 'posts\/notes\.txt'\?\)/],
    ["a file outside the workspace", ["../a.json"], /outside the workspace/],
    ["a URL", ["https://example.com/a.json"], /which is a URL$/],
    ["what is almost a URL", ["https:/example.com/a.json"], /which is a URL$/],
    ["only lines that leave files out", ["!posts"], /^only leaves files out$/],
    ["several files in a line", ["posts/a.json, posts/b.yml"], /which names several things/],
  ])("are a problem if they name %s", async (_, lines, problem) => {
    expect(await find(...lines)).toMatchObject({
      kind: "problems",
      problems: [{ problem: expect.stringMatching(problem), advice: expect.not.stringContaining("https URL") }],
    });
  });

  it.each<[title: string, lines: string[], problem: RegExp]>([
    [
      "a directory",
      ["posts", "posts/*.mp4"],
      /'posts\/\*\.mp4', which matches no post file \(it matches 1 other file\)$/,
    ],
    [
      "a glob with a typo",
      ["post/*.json"],
      /no post file \(there is no folder 'post'; did you mean 'posts\/\*\.json'\?\)$/,
    ],
    ["lines that leave out all", ["posts/*.json", "!posts"], /^names post files, but '!posts' leaves out all of them$/],
  ])("leave a gap for %s that matches nothing", async (_, lines, problem) => {
    expect(await find(...lines)).toMatchObject({ kind: "posts", gaps: [{ problem: expect.stringMatching(problem) }] });
  });

  it("say which line leaves out nothing", async () => {
    expect(await find("posts", "!post/b.yml")).toMatchObject({
      unused: [{ problem: expect.stringContaining("did you mean '!posts/b.yml'") }],
    });
  });
});
