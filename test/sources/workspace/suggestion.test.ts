import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VIDEOS } from "../../../src/sources/workspace/file-kind.ts";
import { type Found, type FoundPosts, findPosts, findVideos } from "../../../src/sources/workspace/search.ts";
import { suggestGlob, suggestPath } from "../../../src/sources/workspace/suggestion.ts";
import { saying } from "../../support/saying.ts";
import { createRepository } from "../../support/workspace.ts";
import { createTree, find, sayProblems } from "./finding.ts";

const FILES = ["videos/launch.mp4", "videos/teaser 1.mov", "campaigns/2024/master", "README.md"];

describe("a missing file is named with the path that a person may have meant", () => {
  it.each([
    ["a letter is missing", "videos/lunch.mp4", "videos/launch.mp4"],
    ["two letters are swapped", "videos/luanch.mp4", "videos/launch.mp4"],
    ["letter case differs", "Videos/LAUNCH.mp4", "videos/launch.mp4"],
    ["the extension differs by a letter", "videos/launch.mp3", "videos/launch.mp4"],
    ["the extension differs", "videos/launch.webm", "videos/launch.mp4"],
    ["the extension is missing", "videos/launch", "videos/launch.mp4"],
    ["it has the slashes of Windows", "videos\\launch.mp4", "videos/launch.mp4"],
    ["it has a dot and the slashes of Windows", ".\\videos\\launch.mp4", "videos/launch.mp4"],
    ["it has the slashes of Windows, and other letter case", "VIDEOS\\Teaser 1.mov", "videos/teaser 1.mov"],
    ["it is a directory with a slash of Windows after it", "videos\\", "videos"],
    ["it is in a directory with both slashes", "campaigns\\2024/master", "campaigns/2024/master"],
    ["a space is an underscore", "videos/teaser_1.mov", "videos/teaser 1.mov"],
    ["a space is missing", "videos/teaser1.mov", "videos/teaser 1.mov"],
    ["a space cannot be seen", "videos/teaser\u00a01.mov", "videos/teaser 1.mov"],
    ["it is in another directory", "launch.mp4", "videos/launch.mp4"],
    ["it is in another directory, with another extension", "clips/launch.mov", "videos/launch.mp4"],
    ["it is in another directory, and a letter is missing", "clips/lunch.mp4", "videos/launch.mp4"],
    ["the directory is misspelled", "video/launch.mp4", "videos/launch.mp4"],
    ["it is a directory", "video", "videos"],
    ["its name is not that of a video", "campaigns/2024/maste", "campaigns/2024/master"],
  ])("if %s: %j", async (_about, line, meant) => {
    expect(await find(createTree(...FILES), line)).toMatchObject({
      problem: `has the line '${line}', which does not exist (did you mean '${meant}'?)`,
    });
  });

  it.each(["videos/outro.mp4", "a", "x/y/z.mp4"])("unless none is close: %s", async (line) => {
    expect(await find(createTree(...FILES), line)).toMatchObject({
      problem: `has the line '${line}', which does not exist`,
    });
  });

  it.each<[about: string, kind: "videos" | "posts", line: string, files: readonly string[], meant: string | undefined]>(
    [
      ["a page", "videos", "vidoes", ["docs/videos.md", "clips/a.mp4"], undefined],
      ["a page beside a folder of videos", "videos", "vidoes", ["videos.md", "videos/a.mp4"], "videos"],
      ["a page in the same folder", "videos", "docs/lunch.mp4", ["docs/launch.md", "docs/a.mp4"], undefined],
      ["a folder without a video", "videos", "asset", ["assets/a.png", "b.mp4"], undefined],
      ["a folder around one that has a video", "videos", "asset", ["assets/2026/a.mp4"], "assets"],
      ["a post file", "videos", "launch.mp4", ["launch.json"], undefined],
      ["a video", "posts", "launch.json", ["launch.mp4"], undefined],
      ["a folder of videos", "posts", "post", ["posts/launch.mp4"], undefined],
      ["a folder of posts", "posts", "post", ["posts/launch.json", "posts.md"], "posts"],
      ["a file in other letter case", "videos", "readme.md", ["README.md"], "README.md"],
    ],
  )("%s is suggested only where it can be meant, for the input %s: %j", async (_about, kind, line, files, meant) => {
    const search = kind === "videos" ? findVideos : findPosts;
    const found = sayProblems<Found | FoundPosts>(await search([line], createTree(...files).path, process.env));
    const [, suggested] = /did you mean '(.*?)'/.exec(JSON.stringify(found)) ?? [];
    expect(suggested).toBe(meant);
  });

  it("even if there are very many files, of which git tracks many that are not on disk", () => {
    const names = Array.from({ length: 100_000 }, (_, at) => `campaigns/2024/clips of the summer/${at} final cut.mp4`);
    const paths = ["videos/launch.mp4", ...names];
    expect(suggestPath("videos/lunch.mp4", paths)).toBe("videos/launch.mp4");
    expect(suggestPath("campaigns/2024/clips of the summer/99999 finel cut.mp4", paths)).toBe(names.at(-1));
  });

  it("as a glob, if only its accents are stored with other bytes, which nobody can see", async () => {
    const workspace = createTree("vide\u0301os/cafe\u0301 1.mp4");
    const found = await find(workspace, "vid\u00e9os/caf\u00e9 1.mp4");
    expect(found).toMatchObject({ problem: saying("accents … did you mean 'vid*os/caf* 1.mp4'?") });
    expect(await find(workspace, "vid*os/caf* 1.mp4")).toMatchObject({ paths: ["vide\u0301os/cafe\u0301 1.mp4"] });
  });

  it("that git tracks, also if it is not among the first files on disk", async () => {
    const repository = createRepository();
    repository.track("node_modules/clips/launch.mp4");
    expect(await find(repository, "launch.mp4")).toMatchObject({
      problem: saying("did you mean 'node_modules/clips/launch.mp4'"),
    });
  });

  it.each(["videos/launch.mp4", "videos"])("unless git tracks it, but it is not on disk: %s", async (line) => {
    const repository = createRepository();
    repository.track("videos/launch.mp4", "videos2/lunch.mp4");
    rmSync(join(repository.path, "videos"), { recursive: true });
    expect(await find(repository, line)).toMatchObject({
      problem: `has the line '${line}', which is tracked by Git, but not on disk`,
      advice: saying("Check out all files"),
    });
  });
});

describe("a glob without a match is named with one that has a match", () => {
  const TREE = [...FILES, "videos/2024/clips/intro.mp4", "out/final/cut.mov"];

  it.each([
    ["its folder is misspelled", "vidoes/*.mp4", "videos/*.mp4"],
    ["its folder is misspelled, with anything in it", "video/**", "videos/**"],
    ["a folder in its folder is misspelled", "videos/2025/**/*.mp4", "videos/2024/**/*.mp4"],
    ["its folder is in another one", "final/*.mov", "out/final/*.mov"],
    ["its folder is missing, but the one around it has such videos", "videos/raw/*.mp4", "videos/*.mp4"],
    ["its ending is misspelled", "videos/*.mvo", "videos/*.mov"],
    ["its ending has a letter too much", "videos/*.mp44", "videos/*.mp4"],
    ["the videos are deeper", "videos/2024/*.mp4", "videos/2024/**/*.mp4"],
    ["the videos are deeper, and its ending is misspelled", "videos/2024/*.mp3", "videos/2024/**/*.mp4"],
    ["the videos have other names", "videos/2024/b*", "videos/2024/**"],
    ["it looks at the top only", "*.mp4", "**/*.mp4"],
    ["its folder is like no other", "zzz/*.mp4", "**/*.mp4"],
    ["it has the slashes of Windows", "videos\\*.mp4", "videos/*.mp4"],
  ])("if %s: %s", async (_about, line, meant) => {
    const workspace = createTree(...TREE);
    expect(await find(workspace, line)).toMatchObject({
      gaps: [{ problem: saying(`'${line}' … did you mean '${meant}'?`) }],
    });
    expect(await find(workspace, meant)).toMatchObject({ gaps: [] });
  });

  it("and with its folder, if there is none of that name", async () => {
    const workspace = createTree(...TREE);
    expect(await find(workspace, "clips/*.mp4")).toMatchObject({
      gaps: [{ problem: saying("there is no folder 'clips'") }],
    });
    expect(await find(workspace, "out/*.mp4")).not.toMatchObject({ gaps: [{ problem: saying("there is no folder") }] });
  });

  it.each([
    ["videos/*.webm", ".mov and .mp4"],
    ["videos/*.{webm,mkv}", ".mov and .mp4"],
    ["videos/*.wbm", ".mov and .mp4"],
    ["videos/2024/*.webm", ".mp4"],
  ])("unless its videos end otherwise, which is named: %s", async (line, endings) => {
    expect(await find(createTree(...TREE), line)).toMatchObject({
      gaps: [{ problem: `has the line '${line}', which matches no video (the videos there end in ${endings})` }],
    });
  });

  it("whatever is written there", async () => {
    const part = fc.constantFrom(
      "*",
      "**",
      "/",
      "..",
      ".",
      "\\",
      '"',
      "'",
      "{",
      ",",
      "}",
      "[",
      "]",
      "(",
      "|",
      ")",
      "a",
      ".mp4",
    );
    const workspace = createTree(...TREE);
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 8 }), async (parts) => {
        const found = await find(workspace, `videos*${parts.join("")}`, `*${parts.join("")}`);
        if (found.kind !== "videos") return;
        for (const { problem } of found.gaps) {
          const meant = /did you mean '(.*)'\?\)$/s.exec(problem)?.[1];
          if (meant !== undefined) expect(await find(workspace, meant)).toMatchObject({ gaps: [] });
        }
      }),
    );
  });

  it("unless that takes more work than a suggestion is worth", () => {
    const letters = (at: number) => Array.from({ length: 200 }, (_, bit) => "ab"[(at * 7919 * (bit + 1)) % 2]).join("");
    const files = Array.from({ length: 100 }, (_, at) => `${letters(at)}${at}.mp4`);
    const around = { files, directories: [], isWhole: true };
    expect(suggestGlob(`${"*[ab]".repeat(190)}z.mp4`, VIDEOS, around)).toBeUndefined();
    expect(suggestGlob("*a*b*z.mp5", VIDEOS, { ...around, files: [...files, "abz.mp4"] })).toBe("*a*b*z.mp4");
  });

  it("as a line that does not leave it out, if it begins with an exclamation mark", async () => {
    const workspace = createTree("!new/a.mp4");
    for (const [line, meant] of [
      ["new/*.mp4", "./!new/*.mp4"],
      ["new/a.mp4", "./!new/a.mp4"],
    ] as const) {
      expect(JSON.stringify(await find(workspace, line))).toContain(`did you mean '${meant}'?`);
      expect(await find(workspace, meant)).toMatchObject({ paths: ["!new/a.mp4"] });
    }
  });

  it("but never with all that is there", async () => {
    expect(await find(createTree(...TREE), "zzz/**")).toMatchObject({
      gaps: [{ problem: "has the line 'zzz/**', which matches no video (there is no folder 'zzz')" }],
    });
  });

  it("unless there is no video at all", async () => {
    expect(await find(createTree("README.md"), "videos/*.mp4")).toMatchObject({
      gaps: [{ problem: "has the line 'videos/*.mp4', which matches no video (there is no folder 'videos')" }],
    });
  });
});

describe("a glob that would take long is refused", () => {
  it.each([
    ["videos/!(a|b).mp4", "contains '!(…)' … 'videos/*.mp4' and '!videos/@(a|b).mp4'"],
    ["!videos/!(a|b).mp4", "contains '!(…)'"],
    [`${"a".repeat(1000)}*`, "longer than 1,000 characters"],
    ["{1..2000}.mp4", "more than 1,000 numbers"],
  ])("with what a glob may contain: %.30s", async (line, problem) => {
    expect(await find(createTree("videos/c.mp4"), "videos", line)).toMatchObject({
      kind: "problem",
      problem: saying(problem),
      advice: saying("Allowed in a glob: * ? **"),
    });
  });

  it("unless a file has that name", async () => {
    const workspace = createTree("wow!(1).mp4");
    expect(await find(workspace, "wow!(1).mp4")).toMatchObject({ paths: ["wow!(1).mp4"], gaps: [] });
    expect(await find(workspace, "*", "!wow!(1).mp4")).toMatchObject({ paths: [] });
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
  ])("%j", async (lines, written) => {
    const found = await find(createTree(...FILES), ...lines);
    const named = found.kind === "videos" ? found.gaps.map(({ problem }) => problem.split("'")[1]) : undefined;
    expect(named).toEqual(written);
  });

  it("with the number of its other files", async () => {
    expect(await find(createTree(...FILES, "notes.md"), "*.md")).toMatchObject({
      gaps: [{ problem: "has the line '*.md', which matches no video (it matches 2 other files)" }],
    });
  });
});
