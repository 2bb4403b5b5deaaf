import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { saying } from "../../support/saying.ts";
import { createRepository } from "../../support/workspace.ts";
import { createTree, find } from "./finding.ts";

const TREE = [
  "a.mp4",
  "B.MP4",
  "notes.txt",
  "videos/a.mp4",
  "videos/b.mov",
  "videos/readme.md",
  "videos/.hidden.mp4",
  "videos/2024/c.webm",
  "videos/2024/raw/d.mkv",
  "drafts/e.mp4",
  ".cache/f.mp4",
  ".git/g.mp4",
];

describe("lines of the input 'videos'", () => {
  it.each([
    ["a file", ["videos/a.mp4"], ["videos/a.mp4"]],
    ["a file with any ending", ["notes.txt"], ["notes.txt"]],
    [
      "a directory: everything under it that ends as videos do",
      ["videos/2024"],
      ["videos/2024/c.webm", "videos/2024/raw/d.mkv"],
    ],
    ["a directory with a slash after it", ["drafts/"], ["drafts/e.mp4"]],
    [
      "the workspace: all but .git",
      ["."],
      [
        ".cache/f.mp4",
        "B.MP4",
        "a.mp4",
        "drafts/e.mp4",
        "videos/.hidden.mp4",
        "videos/2024/c.webm",
        "videos/2024/raw/d.mkv",
        "videos/a.mp4",
        "videos/b.mov",
      ],
    ],
    ["a glob, in any letter case", ["*.mp4"], ["B.MP4", "a.mp4"]],
    ["a glob: only what ends as videos do", ["videos/*"], ["videos/.hidden.mp4", "videos/a.mp4", "videos/b.mov"]],
    ["a glob over directories", ["**/raw/*"], ["videos/2024/raw/d.mkv"]],
    [
      "a glob as in the filters of a workflow",
      ["videos/**.m*"],
      ["videos/.hidden.mp4", "videos/2024/raw/d.mkv", "videos/a.mp4", "videos/b.mov"],
    ],
    ["alternatives as in the filters of a workflow", ["{**.mkv,drafts/**}"], ["drafts/e.mp4", "videos/2024/raw/d.mkv"]],
    ["a glob with alternatives", ["videos/**/*.{mov,webm}"], ["videos/2024/c.webm", "videos/b.mov"]],
    ["a glob with a set", ["videos/[ab].*"], ["videos/a.mp4", "videos/b.mov"]],
    ["a glob with an extended pattern", ["videos/@(b|c)?(x).m*"], ["videos/b.mov"]],
    ["a glob with a folder in another letter case", ["Videos/**/*.MOV"], ["videos/b.mov"]],
    ["a glob that matches nothing", ["nothing/**/*.mp4"], []],
    [
      "several lines: each file once, in order of code units",
      ["drafts", "a.mp4", "*.mp4", "./a.mp4"],
      ["B.MP4", "a.mp4", "drafts/e.mp4"],
    ],
    ["a path with detours", ["./videos//2024/../a.mp4"], ["videos/a.mp4"]],
    ["a file, left out", ["videos/*", "!videos/a.mp4"], ["videos/.hidden.mp4", "videos/b.mov"]],
    ["a directory, left out", ["videos", "!videos/2024"], ["videos/.hidden.mp4", "videos/a.mp4", "videos/b.mov"]],
    ["a glob, left out", ["videos", "!**/*.m*"], ["videos/2024/c.webm"]],
    ["what is left out, whatever the order and however it was named", ["!a.mp4", "a.mp4", "B.MP4"], ["B.MP4"]],
    ["what is left out, in any letter case", ["*.mp4", "!b.*"], ["a.mp4"]],
    ["a directory, left out in any letter case", ["a.mp4", "videos", "!Videos"], ["a.mp4"]],
    ["a file, left out in any letter case", ["*.mp4", "!b.mp4"], ["a.mp4"]],
    ["what is in any directory, left out", ["**/*.mp4", "!*/**"], ["B.MP4", "a.mp4"]],
    ["white space after the mark", ["*.mp4", "! a.mp4"], ["B.MP4"]],
    ["what is left out and isn't there", ["a.mp4", "!missing.mp4", "!missing/**"], ["a.mp4"]],
    ["everything, left out", ["a.mp4", "!."], []],
  ])("name %s", async (_name, lines, expected) => {
    expect(await find(createTree(...TREE), ...lines)).toMatchObject({ kind: "videos", paths: expected, absent: [] });
  });

  it("leave out tracked videos if all of them begin with !", async () => {
    const repository = createRepository();
    repository.track("a.mp4", "drafts/b.mp4", "drafts/c.mov");
    repository.write("untracked.mp4");
    expect(await find(repository, "!drafts/*.mp4")).toMatchObject({ paths: ["a.mp4", "drafts/c.mov"] });
    expect(await find(repository, "!drafts/")).toMatchObject({ paths: ["a.mp4"] });
    expect(await find(repository, "!**")).toMatchObject({
      kind: "videos",
      basis: "tracked",
      paths: [],
      urls: [],
      absent: [],
      gaps: [],
      unused: [],
      tried: expect.stringMatching(/tracked .*, except '!\*\*'$/),
    });
  });

  it("name files that git does not track too", async () => {
    const repository = createRepository();
    repository.track("tracked.mp4");
    repository.write(".gitignore", "*.mp4");
    repository.write("ignored.mp4");
    expect(await find(repository, "*.mp4")).toMatchObject({ paths: ["ignored.mp4", "tracked.mp4"] });
  });

  it("may be absolute paths inside the workspace", async () => {
    const workspace = createTree("videos/a.mp4", "videos/b.mp4", "c.mp4");
    const lines = [`${workspace.path}/videos/*.mp4`, `${workspace.path}/c.mp4`, `!${workspace.path}/videos/b.mp4`];
    expect(await find(workspace, ...lines)).toMatchObject({ paths: ["c.mp4", "videos/a.mp4"] });
    expect(await find(workspace, workspace.path, "!videos")).toMatchObject({ paths: ["c.mp4"] });
  });

  it("are repeated in the message if nothing was found", async () => {
    expect(await find(createTree("a.mp4"), "b/*.mp4", "*.mp4", "!a.mp4")).toMatchObject({
      paths: [],
      tried: expect.stringMatching(/^looked for 'b\/\*\.mp4', '\*\.mp4' \(.*\.mp4 \.m4v.*\), except '!a\.mp4'$/),
    });
  });

  it.each([
    ["missing.mp4", "which does not exist"],
    ["videos/A.mp4", "which does not exist (did you mean 'a.mp4'?)"],
    ["missing (1).mp4", "which does not exist"],
    ["missing/", "which does not exist"],
    ["a.mp4/b.mp4", "which does not exist"],
    ["../other/a.mp4", "which is outside the workspace"],
    ["..", "which is outside the workspace"],
    ["videos/../../a.mp4", "which is outside the workspace"],
    ["../*.mp4", "which is outside the workspace"],
    ["!../a.mp4", "which is outside the workspace"],
    ["http://example.com/a.mp4", "not an https URL"],
    ["http://10.0.0.1/a.mp4", "not an https URL"],
    ["ftp://example.com/a.mp4", "not an https URL"],
    ["https://[", "not a valid URL"],
    ["!https://example.com/a.mp4", "excludes a URL"],
    ["!", "empty"],
  ])("are rejected: %s", async (line, why) => {
    expect(await find(createTree("a.mp4"), "a.mp4", line)).toEqual({
      kind: "problem",
      problem: saying(`'${line}' … ${why}`),
      advice: saying("file … directory … glob … https"),
    });
  });

  it.each(["/etc/*.mp4", "/", "/home/runner/work/clips/clips/a.mp4", "!/etc"])(
    "are rejected with the path of the workspace if they are absolute and outside of it: %s",
    async (line) => {
      const workspace = createTree("a.mp4");
      expect(await find(workspace, line)).toMatchObject({
        kind: "problem",
        problem: saying(`'${line}' … outside the workspace … ${workspace.path}`),
      });
    },
  );
});

describe("names of videos", () => {
  const NAMES = [
    "two words.mp4",
    'quote\'d "name" `x` $(y).mp4',
    "line\nfeed\r.mp4",
    "line\n/feed\u2028/🐊\u2029.mp4",
    "tab\t.mp4",
    "🎬 film é ü.mp4",
    "100%25.mp4",
    "::error::x.mp4",
    "##[error]x.mp4",
    "-rf.mp4",
    "--help/a.mp4",
    "[1].mp4",
    "!not.mp4",
    "a\\b.mp4",
    "#hash?.mp4",
    "~/home.mp4",
    "...mp4",
    "..dots/a.mp4",
    "{a,b}.mp4",
    "@(a|b).mp4",
    "constructor/__proto__.mp4",
    "\u202egnp.mp4",
  ];

  it("of every kind are found, tracked, named, under a directory and by a glob", async () => {
    const repository = createRepository();
    repository.track(...NAMES.map((name) => `in/${name}`));
    const expected = { kind: "videos", paths: NAMES.map((name) => `in/${name}`).sort(), absent: [] };
    expect(await find(repository)).toMatchObject(expected);
    expect(await find(repository, ...NAMES.map((name) => `in/${name}`))).toMatchObject(expected);
    expect(await find(repository, "in")).toMatchObject(expected);
    expect(await find(repository, "**/*.mp4")).toMatchObject(expected);
    expect(await find(repository, "in/**", "!in/*.mp4")).toMatchObject({
      paths: [
        "in/--help/a.mp4",
        "in/..dots/a.mp4",
        "in/constructor/__proto__.mp4",
        "in/line\n/feed\u2028/🐊\u2029.mp4",
        "in/~/home.mp4",
      ],
    });
  });

  it("that git takes for patterns, or that differ in letter case or accents only, are each found", async () => {
    const repository = createRepository();
    const names = [":(glob)*.mp4", ":!a.mp4", ":/a.mp4", ":(exclude)a.mp4", "-a.mp4", "a.mp4", "A.mp4", "a.MP4"];
    const paths = [...names, "caf\u00e9.mp4", "cafe\u0301.mp4", "\u200b.mp4", " .mp4", `${"n".repeat(251)}.mp4`].sort();
    for (const name of paths) repository.write(name);
    repository.git("add", "--all");
    for (const lines of [[], ["."], ["**"], ["**/*.mp4"]]) {
      expect(await find(repository, ...lines)).toMatchObject({ paths, absent: [], gaps: [] });
    }
    for (const name of names)
      expect(await find(repository, `./${name}`)).toMatchObject({ paths: expect.arrayContaining([name]) });
  });

  it.each(NAMES)("can be left out one by one: %j", async (name) => {
    const workspace = createTree(name, "other.mp4");
    expect(await find(workspace, "**", `!./${name}`)).toMatchObject({ paths: ["other.mp4"] });
  });

  it.runIf(process.platform === "linux")("that are not UTF-8 are listed, not dropped", async () => {
    const repository = createRepository();
    for (const byte of [0xfe, 0xff]) {
      const name = Buffer.concat([Buffer.from(`${repository.path}/é`), Buffer.from([byte]), Buffer.from(".mp4")]);
      writeFileSync(name, "");
    }
    repository.git("add", "--all");
    for (const lines of [[], ["."], ["*.mp4"], ["é?.mp4"]]) {
      expect(await find(repository, ...lines)).toMatchObject({ paths: ["é\udcfe.mp4", "é\udcff.mp4"], absent: [] });
    }
  });

  it.runIf(process.platform === "linux")("are listed if they are directories that are not UTF-8", async () => {
    const workspace = createTree("a.mp4");
    const directory = Buffer.concat([Buffer.from(`${workspace.path}/d`), Buffer.from([0xff])]);
    mkdirSync(directory);
    writeFileSync(Buffer.concat([directory, Buffer.from("/b.mp4")]), "");
    for (const line of [".", "**/*.mp4"]) {
      expect(await find(workspace, line)).toMatchObject({ paths: ["a.mp4", "d\udcff"] });
    }
  });
});
