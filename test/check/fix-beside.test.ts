import { describe, expect, it } from "vitest";
import { pointToCopies } from "../../src/check/fix/beside.ts";
import { nameFixes } from "../../src/check/fix/paths.ts";
import { TIKTOK_LIMITS } from "../../src/check/limits.ts";
import type { CheckedVideo, Finding } from "../../src/model/finding.ts";
import { type Case, check, measured } from "./subject.ts";

type Videos = Readonly<Record<string, Case>>;

/** The judgements on the videos of one run, each by its path. */
function checkAll(videos: Videos, isTracked = (_: string) => true): CheckedVideo[] {
  const isAtUrl = ({ video }: Case) => video?.source?.kind === "url";
  const entries = Object.entries(videos);
  const listPaths = (atUrl: boolean) => entries.flatMap(([path, each]) => (isAtUrl(each) === atUrl ? [path] : []));
  const namesOf = nameFixes({ paths: listPaths(false), urls: listPaths(true), isTracked });
  const checked = entries.map(([path, each]) => {
    const video = { source: { kind: "file" } as const, ...each.video, path };
    return check({ ...each, video }, TIKTOK_LIMITS, namesOf(video));
  });
  return pointToCopies(checked, namesOf, () => TIKTOK_LIMITS);
}

/** What one finding of the video at `path` says: by default, the most serious. */
function findingAt(
  path: string,
  videos: Videos,
  rule?: string,
  isTracked?: (path: string) => boolean,
): Finding | undefined {
  const findings = checkAll(videos, isTracked).find(({ video }) => video.path === path)?.findings;
  return rule === undefined ? findings?.[0] : findings?.find((finding) => finding.rule.id === rule);
}

const GOOD: Case = {};
const SLOW: Case = { facts: { frameRate: measured(15), maxFrameRate: 15 } };
const LONG: Case = { facts: { duration: measured(700) } };
const SLOW_AND_LONG: Case = { facts: { ...SLOW.facts, ...LONG.facts } };
const lasting = (seconds: number): Case => ({ facts: { duration: measured(seconds) } });
const sized = (width: number, height: number, rotation: 0 | 90 = 0): Case => ({ facts: { width, height, rotation } });
const slowAnd = ({ facts }: Case): Case => ({ facts: { ...SLOW.facts, ...facts } });

describe("a video whose fixed copy is committed, too", () => {
  it.each([
    ["v/a.mp4", "v/a.fixed.mp4", "git mv -f -- v/a.fixed.mp4 v/a.mp4"],
    ["a.M4V", "a.fixed.mp4", "git mv -f -- a.fixed.mp4 a.M4V"],
    ["-a.mp4", "-a.fixed.mp4", 'git mv -f -- "-a.fixed.mp4" "-a.mp4"'],
    ["my a.mov", "my a.fixed.mp4", 'git rm -f -- "my a.mov" && git mv -- "my a.fixed.mp4" "my a.mp4"'],
    [":a.mov", ":a.fixed.mp4", 'git --literal-pathspecs rm -f -- ":a.mov" && git mv -- ":a.fixed.mp4" ":a.mp4"'],
    [
      "a[1].mov",
      "a[1].fixed.mp4",
      'git --literal-pathspecs rm -f -- "a[1].mov" && git mv -- "a[1].fixed.mp4" "a[1].mp4"',
    ],
  ])("is to be replaced, under another name if its own says another format: %s", (path, fixed, command) => {
    const finding = findingAt(path, { [path]: SLOW, [fixed]: GOOD }, "frame-rate");
    expect(finding).toMatchObject({ fix: command, fixKind: "replace", isFixOptional: false });
    expect(finding?.advice).toContain(fixed.replace("v/", ""));
  });

  it.each<[string, Case, Case]>([
    ["is as long as it", slowAnd(lasting(8)), lasting(8.2)],
    ["was turned the right way up", slowAnd(sized(1920, 1080, 90)), sized(1080, 1920)],
    ["was scaled into the limits", sized(320, 240), sized(480, 360)],
    ["has borders now", sized(200, 4800), sized(360, 4096)],
    [
      "lasts as long as the one track that it keeps",
      slowAnd({ facts: { frames: 45, movingVideoTracks: 2 } }),
      lasting(3),
    ],
  ])("is to be replaced if the copy %s", (_, original, copy) => {
    expect(findingAt("a.mp4", { "a.mp4": original, "a.fixed.mp4": copy })?.fix).toMatch(/^git mv -f /);
  });

  it.each<[string, Case, Case, RegExp]>([
    ["was cut short", slowAnd(lasting(8)), lasting(3), /3\.0 s .*8\.0 s/],
    ["was cut a little short", slowAnd(lasting(600)), lasting(599), /9:59 .*10:00/],
    [
      "lacks frames at its end, under sound of the same length",
      slowAnd({ facts: { ...lasting(8).facts, frames: 120, frameRate: measured(15) } }),
      { facts: { ...lasting(8).facts, frames: 60, frameRate: measured(30) } },
      /2\.0 s, .*8\.0 s/,
    ],
    ["is longer than it", slowAnd(lasting(8)), lasting(9), /9\.0 s .*8\.0 s/],
    ["lies on its side", slowAnd(sized(1080, 1920)), sized(1920, 1080), /1920×1080.*1080×1920/],
    ["shows another part of the picture", slowAnd(sized(1920, 1080)), sized(1080, 1080), /1080×1080.*1920×1080/],
  ])("keeps its command if the copy %s, and says so", (_, original, copy, advice) => {
    const finding = findingAt("a.mp4", { "a.mp4": original, "a.fixed.mp4": copy });
    expect(finding).toMatchObject({ fix: expect.stringMatching(/^ffmpeg /), fixKind: "convert" });
    expect(finding?.advice).toMatch(advice);
    expect(finding?.advice).toContain("Delete it");
  });

  it("is to be compared by a person if its length could not be read", () => {
    const finding = findingAt("a.avi", {
      "a.avi": { facts: { container: "avi" }, without: ["duration"] },
      "a.fixed.mp4": GOOD,
    });
    expect(finding).toMatchObject({
      fix: "git rm -f -- a.avi && git mv -- a.fixed.mp4 a.mp4",
      advice: expect.stringContaining("whole video"),
    });
  });

  it.each<[string, Videos]>([
    ["it is a copy of another video", { "v/b.fixed.mp4": GOOD, "a.fixed.mp4": GOOD }],
    ["the copy is at a URL", { "v/a.fixed.mp4": { video: { source: { kind: "url" } } } }],
    ["the copy may be that of another video with this name", { "v/a.mov": SLOW, "v/a.fixed.mp4": GOOD }],
  ])("keeps its command if %s", (_, others) => {
    const finding = findingAt("v/a.mp4", { "v/a.mp4": SLOW, ...others });
    expect(finding?.fix).toMatch(/^ffmpeg /);
    expect(finding?.advice).not.toContain("beside it");
  });

  it("has no optional command any more, but may be replaced", () => {
    const videos = { "a.mp4": { facts: { codec: "h265" } }, "a.fixed.mp4": GOOD };
    expect(findingAt("a.mp4", videos)).toMatchObject({
      fix: "git mv -f -- a.fixed.mp4 a.mp4",
      isFixOptional: true,
      advice: expect.stringContaining("Optional"),
    });
    const same = { facts: { codec: "h265" } };
    const pair = { "a.mp4": same, "a.fixed.mp4": same };
    expect(Object.keys(pair).map((path) => findingAt(path, pair)?.fix)).toEqual([null, null]);
  });

  it.each([
    ["a\u0021.mp4", "a\u0021.fixed.mp4"],
    ["a$b.avi", "a$b.fixed.mp4"],
    ['a"b.mp4', 'a"b.fixed.mp4'],
  ])("is to be replaced by hand if its name can't stand in a command: %s", (path, fixed) => {
    const { fix, advice } = findingAt(path, { [path]: SLOW, [fixed]: GOOD }, "frame-rate") ?? {};
    expect({ fix, advice }).toEqual({ fix: null, advice: expect.stringMatching(/ is beside it and passes: /) });
  });

  it("is named without characters that a log must not show", () => {
    const finding = findingAt("v/a\u202e.mp4", { "v/a\u202e.mp4": SLOW, "v/a\u202e.fixed.mp4": GOOD });
    expect(finding?.advice).not.toContain("\u202e");
  });
});

describe("a fixed copy that does not pass", () => {
  const videos = { "v/z.mp4": SLOW, "v/z.fixed.mp4": SLOW };

  it("gets no command of its own, but is to be deleted", () => {
    const finding = findingAt("v/z.fixed.mp4", videos);
    expect(finding).toMatchObject({ fix: null, advice: expect.stringMatching(/'z\.fixed\.mp4'.*delete.*'z\.mp4'/) });
    expect(finding).not.toHaveProperty("fixKind");
  });

  it("is not converted further, unlike its original", () => {
    const converted = checkAll(videos).filter(({ conversion }) => conversion !== undefined);
    expect(converted.map(({ video }) => video.path)).toEqual(["v/z.mp4"]);
  });

  it("is named by its original, which keeps its command", () => {
    const { fix, advice } = findingAt("v/z.mp4", videos) ?? {};
    expect(fix).toMatch(/^ffmpeg .* v\/z\.fixed\.mp4$/);
    expect(advice).toMatch(/'z\.fixed\.mp4'.*does not pass either\. Delete it/);
  });

  it("is to be deleted if it is damaged, because ffmpeg was stopped", () => {
    const fault = { kind: "damaged", problem: "it ends" } as const;
    const finding = findingAt("z.fixed.mp4", { "z.mp4": SLOW, "z.fixed.mp4": { fault } });
    expect(finding?.advice).toContain("delete it");
  });

  it("is an original of its own if no other video has its name", () => {
    const alone = findingAt("z.fixed.mp4", { "y.mp4": SLOW, "z.fixed.mp4": SLOW });
    expect(alone?.fix).toMatch(/ z\.fixed\.fixed\.mp4$/);
  });
});

describe("a video whose end was cut off", () => {
  it("is to be replaced by the part, whose length is that of nothing else", () => {
    const finding = findingAt("w.mp4", { "w.mp4": LONG, "w.cut.mp4": lasting(599) }, "duration");
    expect(finding).toMatchObject({ fix: "git mv -f -- w.cut.mp4 w.mp4", fixKind: "replace", isFixOptional: false });
  });

  it.each<[string, Case, RegExp]>([
    ["is too long, too", lasting(650), /10:50 .*11:40/],
    ["lies on its side", { facts: { ...lasting(599).facts, width: 1920, height: 1080 } }, /1920×1080/],
    ["has another fault", SLOW, /does not pass either/],
  ])("keeps its command if the part %s", (_, part, advice) => {
    const finding = findingAt("w.mp4", { "w.mp4": LONG, "w.cut.mp4": part }, "duration");
    expect(finding?.fix).toMatch(/^ffmpeg .* w\.cut\.mp4$/);
    expect(finding?.advice).toMatch(advice);
  });

  it("was fixed before: then only the end is left to be cut off, by one command", () => {
    const videos = { "w.mp4": SLOW_AND_LONG, "w.fixed.mp4": LONG };
    expect(findingAt("w.mp4", videos, "frame-rate")?.fix).toBeNull();
    expect(findingAt("w.mp4", videos, "duration")?.fix).toMatch(/ w\.cut\.mp4$/);
    expect(findingAt("w.fixed.mp4", videos)?.fix).toMatch(/^ffmpeg -nostdin -i w\.fixed\.mp4 .* w\.cut\.mp4$/);
  });

  it("was fixed before: then both others are in the way", () => {
    const videos = { "w.mp4": SLOW_AND_LONG, "w.fixed.mp4": LONG, "w.cut.mp4": lasting(599) };
    const fixes = checkAll(videos).map(({ findings }) => [...new Set(findings.map(({ fix }) => fix))]);
    expect(fixes).toEqual([["git mv -f -- w.cut.mp4 w.mp4"], ["git rm -f -- w.fixed.mp4"], [null]]);
  });
});

describe("what the commands write", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["is named after the video", ["v/a.avi", "w/a.mp4"], ["v/a.fixed.mp4", "w/a.fixed.mp4"]],
    ["has the extension if another video shares the name", ["a.avi", "a.mp4"], ["a.avi.fixed.mp4", "a.mp4.fixed.mp4"]],
    ["is not one file for macOS and Windows", ["Clip.mov", "clip.mp4"], ["Clip.mov.fixed.mp4", "clip.mp4.fixed.mp4"]],
    [
      "is not the file of a video whose name looks like that",
      ["a.avi", "a.avi.mp4", "a.mp4"],
      ["a.avi.2.fixed.mp4", "a.avi.fixed.mp4", "a.mp4.fixed.mp4"],
    ],
    [
      "is not one file for URLs that end alike",
      ["https://a.example/1/a.mp4", "https://a.example/2/a.mp4", "a.mp4"],
      ["a.mp4.2.fixed.mp4", "a.mp4.3.fixed.mp4", "a.mp4.fixed.mp4"],
    ],
  ])("%s", (_, paths, expected) => {
    const urls = paths.filter((path) => path.startsWith("https:"));
    const namesOf = nameFixes({
      ...{ paths: paths.filter((path) => !urls.includes(path)), urls },
      isTracked: () => false,
    });
    const source = (path: string) => ({ kind: urls.includes(path) ? ("url" as const) : ("file" as const) });
    expect(paths.map((path) => namesOf({ path, source: source(path) }).fixed)).toEqual(expected);
  });

  it("is in the command, and two videos with one name get two", () => {
    const videos = { "clip.avi": { facts: { container: "avi" } }, "clip.mp4": SLOW } as const;
    const outputs = Object.keys(videos).map((path) => findingAt(path, videos)?.fix?.split(" ").at(-1));
    expect(outputs).toEqual(["clip.avi.fixed.mp4", "clip.mp4.fixed.mp4"]);
  });
});
