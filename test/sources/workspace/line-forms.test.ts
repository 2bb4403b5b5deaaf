import { describe, expect, it } from "vitest";
import { writeExclusion } from "../../../src/text/glob.ts";
import { saying } from "../../support/saying.ts";
import { createRepository } from "../../support/workspace.ts";
import { createTree, find } from "./finding.ts";

const TREE = ["a.mp4", "b.mp4", "my clip.mp4", "videos/launch.mp4", "a, b.mp4", "#1.mp4"];

describe("a line of 'videos' in another form says how to write it", () => {
  it.each([
    ["a.mp4, b.mp4", "one path or URL per line"],
    ["a.mp4,b.mp4", "one path or URL per line"],
    ["a.mp4; b.mp4", "one path or URL per line"],
    ["a.mp4 b.mp4", "one path or URL per line"],
    ["videos/*.mp4, *.mov", "one path or URL per line"],
    ["videos/*.mp3 b.mp4", "one path or URL per line"],
    ["- a.mp4", "Remove the '- ' before the path"],
    ["- videos/*.mp4", "Remove the '- ' before the path"],
    ["# all videos", "Comments are not supported here: remove this line"],
    ["# videos/*.mp4", "Comments are not supported here: remove this line"],
    ["a.mp4 # hero", "Comments are not supported here: remove it"],
    ["videos/*.mp4 # hero", "Comments are not supported here: remove it"],
    ['"a.mp4"', "Remove the quotes"],
    ["'videos/*.mp4'", "Remove the quotes"],
    ["videos/[a", "Close it"],
    ["videos/{a,b.mp4", "Close it"],
  ])("%s", async (line, advice) => {
    const found = await find(createTree(...TREE), line);
    expect(found.kind === "videos" ? found.gaps : [found]).toEqual([
      expect.objectContaining({ problem: saying(`'${line}'`), advice: saying(advice) }),
    ]);
  });

  it.each(["a, b.mp4", "my clip.mp4", "#1.mp4", "***/launch.mp4"])("unless it finds a video: %s", async (line) => {
    expect(await find(createTree(...TREE), line)).toMatchObject({ gaps: [], paths: [expect.any(String)] });
  });

  it.each(["my clop.mp4", "no, such.txt", "c d.mp4"])("unless it is only misspelled: %s", async (line) => {
    expect(await find(createTree(...TREE), line)).toMatchObject({ problem: saying("does not exist") });
  });
});

describe("bad lines of 'videos'", () => {
  it("are all named in one run, each once", async () => {
    const lines = ["a.mp4", "https:/x.example/a.mp4", "no1.mp4", "../b.mp4", "no1.mp4", "no2.mp4", "!(a)*!(b)"];
    const found = await find(createTree(...TREE), ...lines);
    const named = found.kind === "problems" ? found.problems.map(({ problem }) => problem.split("'")[1]) : [];
    expect(named).toEqual(["https:/x.example/a.mp4", "../b.mp4", "!(a)*!(b)", "no1.mp4", "no2.mp4"]);
  });

  it("are only counted after the first 20", async () => {
    const found = await find(createTree(), ...Array.from({ length: 30 }, (_, at) => `${at}.mp4`));
    const problems = found.kind === "problems" ? found.problems : [];
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.problem).toContain("10 more lines");
  });
});

describe("a line with ! that leaves out nothing is named", () => {
  it.each([
    ["!videos/launch.mpg", "did you mean '!videos/launch.mp4'?"],
    ["!video", "did you mean '!videos'?"],
    ["!vidoes/*.mp4", "did you mean '!videos/*.mp4'?"],
    ["!drafts/**", "leaves out no video"],
    ["!(a)", "a file named '(a)'"],
    ["! - a.mp4", "begins with '- '"],
  ])("%s", async (line, hint) => {
    const repository = createRepository();
    repository.track("videos/launch.mp4", "b.mp4");
    for (const lines of [[line], [line, "videos", "b.mp4"]]) {
      expect(await find(repository, ...lines)).toMatchObject({ unused: [{ problem: saying(`'${line}' … ${hint}`) }] });
    }
  });

  it.each([
    ["!archive/**", undefined],
    ["!archve/**", "!videos/archive/**"],
    ["!archive/*.mov", undefined],
    ["!archive/*.mp3", "!videos/archive/*.mp4"],
    ["!videos/x*.mp4", "!videos/**/x*.mp4"],
    ["!videos/archive/x*", undefined],
    ["!*.mp4", undefined],
    ["!*.mp3", undefined],
    ["!old/*.mp4", undefined],
    ["!old/videos/**", undefined],
    ["!old/**/launch.mp4", undefined],
  ])("with a suggestion only if it is nearly the same glob, and leaves something: %s", async (line, meant) => {
    const repository = createRepository();
    const isNested = meant !== undefined || line !== "!archive/**";
    repository.track("videos/launch.mp4", `videos/${isNested ? "archive" : "other"}/a.mp4`, "videos/1/x1.mp4");
    for (const lines of [[line], [line, "videos"]]) {
      const found = await find(repository, ...lines);
      const problems = found.kind === "videos" ? found.unused.map(({ problem }) => problem) : [];
      expect(problems.flatMap((problem) => /did you mean '(.*?)'\?/.exec(problem)?.[1] ?? [])).toEqual(
        meant === undefined ? [] : [meant],
      );
      expect(problems).toHaveLength(1);
    }
  });

  it.each([["!a.mp4"], ["!*.mp4"], ["!**/._*"], ["!."], ["!A.*"]])("unless it leaves out one: %s", async (line) => {
    const repository = createRepository();
    repository.track("a.mp4", "b.mp4", "._a.mp4");
    expect(await find(repository, line)).toMatchObject({ unused: [] });
  });

  it("unless there is no video at all", async () => {
    expect(await find(createRepository(), "!a.mp4")).toMatchObject({ unused: [] });
  });
});

describe("the line that leaves out a file", () => {
  it.each([
    "b c.mp4",
    "[1].mp4",
    "{1,a}.mp4",
    "@(a|1).mp4",
    "!(x).mp4",
    "+(1).mp4",
    "!x.mp4",
    "a\\b.mp4",
    "a\\*.mp4",
    "#h?.mp4",
    "d/[a-z]/é.mp4",
  ])("leaves out no other: %s", async (name) => {
    const workspace = createTree(name, "a.mp4", "1.mp4");
    expect(await find(workspace, "**", writeExclusion(name))).toMatchObject({ paths: ["1.mp4", "a.mp4"] });
  });

  it.each(["a\nb.mp4", "\u202egnp.mp4", " a.mp4", "a`b`.mp4", "::error::.mp4", "##[error]x.mp4"])(
    "is not written for a name that can't be copied: %j",
    (name) => {
      expect(writeExclusion(name)).toBe("!<path>");
    },
  );
});
