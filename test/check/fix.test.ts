import { describe, expect, it } from "vitest";
import { planFix } from "../../src/check/fix.ts";
import { TIKTOK_LIMITS } from "../../src/check/limits.ts";
import { RULES, type RuleId } from "../../src/check/rules/index.ts";
import type { MediaFacts } from "../../src/model/facts.ts";
import type { Video, VideoSource } from "../../src/model/video.ts";

const GOOD: MediaFacts = {
  container: "mp4",
  codec: "h264",
  width: 1080,
  height: 1920,
  rotation: 0,
  videoTrackIndex: 0,
  frameRate: { value: 30, low: 30, high: 30 },
  duration: { value: 30, low: 30, high: 30 },
};

/** For the id of a rule that objects, the command that fixes its finding. */
function fix(
  broken: readonly RuleId[],
  facts: MediaFacts = {},
  path = "videos/a.mov",
  source: VideoSource = { kind: "file" },
): (id: RuleId) => string | null {
  return fixWith(broken, { ...GOOD, ...facts }, { path, source });
}

function fixWith(broken: readonly RuleId[], facts: MediaFacts, video: Video): (id: RuleId) => string | null {
  const rules = RULES.filter(({ id }) => broken.includes(id));
  const fixFor = planFix({ video, facts }, TIKTOK_LIMITS, rules);
  return (id) => rules.filter((rule) => rule.id === id).map(fixFor)[0] ?? null;
}

describe("the command that fixes a video", () => {
  const HEAD = 'ffmpeg -i videos/a.mov -map 0:v:0 -map "0:a:0?"';
  const TAIL = "-c:a aac -b:a 192k -movflags +faststart videos/a.fixed.mp4";
  const RECODE = "-c:v libx264 -crf 18 -pix_fmt yuv420p";
  const rate = (value: number) => ({ frameRate: { value, low: value, high: value } });

  it.each<[string, readonly RuleId[], MediaFacts, string]>([
    ["copies pictures that are H.264", ["recommended-container"], { container: "mov" }, `${HEAD} -c:v copy ${TAIL}`],
    ["codes other pictures anew", ["codec"], { codec: "av1" }, `${HEAD} ${RECODE} ${TAIL}`],
    ["raises a low rate", ["frame-rate"], rate(15), `${HEAD} -vf fps=30 ${RECODE} ${TAIL}`],
    ["lowers a high rate", ["frame-rate"], rate(120), `${HEAD} -vf fps=60 ${RECODE} ${TAIL}`],
    ["steadies a rate", ["variable-frame-rate"], rate(29.9), `${HEAD} -vf fps=30000/1001 ${RECODE} ${TAIL}`],
    ["scales up", ["picture-size"], { width: 358, height: 640 }, `${HEAD} -vf scale=360:644 ${RECODE} ${TAIL}`],
    ["scales down", ["picture-size"], { width: 8192, height: 4320 }, `${HEAD} -vf scale=4096:2160 ${RECODE} ${TAIL}`],
    [
      "pads a shape that has no scale within the limits",
      ["picture-size"],
      { width: 8000, height: 200 },
      `${HEAD} -vf "scale=4096:102,pad=4096:360:-1:-1" ${RECODE} ${TAIL}`,
    ],
    [
      "scales the picture as it is shown",
      ["picture-size"],
      { width: 640, height: 320, rotation: 90 },
      `${HEAD} -vf scale=360:720 ${RECODE} ${TAIL}`,
    ],
    [
      "makes odd sides even, which H.264 in 4:2:0 needs",
      ["recommended-codec"],
      { codec: "vp9", width: 405, height: 721 },
      `${HEAD} -vf scale=406:722 ${RECODE} ${TAIL}`,
    ],
    [
      "caps the bit rate of a file that is too large",
      ["size"],
      { duration: { value: 600, low: 600, high: 600 } },
      `${HEAD} -c:v libx264 -crf 18 -maxrate 50474k -bufsize 50474k -pix_fmt yuv420p ${TAIL}`,
    ],
    [
      "takes the main video track",
      ["extra-video-track"],
      { videoTrackIndex: 1 },
      `${HEAD.replace("0:v:0", "0:v:1")} -c:v copy ${TAIL}`,
    ],
    [
      "fixes everything together",
      ["codec", "frame-rate", "picture-size", "container"],
      { ...rate(15), codec: "mpeg4", container: "avi", width: 320, height: 240 },
      `${HEAD} -vf "fps=30,scale=480:360" ${RECODE} ${TAIL}`,
    ],
  ])("%s", (_, rules, facts, command) => {
    const fixFor = fix(rules, facts);
    for (const rule of rules) expect(fixFor(rule)).toBe(command);
  });

  it("lets ffmpeg keep the limits if rate and size are not known", () => {
    const fixFor = fixWith(["container"], { container: "avi" }, { path: "a.avi", source: { kind: "file" } });
    const factor = "min(max(1,360/min(iw,ih)),4096/max(iw,ih))";
    const scale = `scale='2*round(iw*${factor}/2)':'2*round(ih*${factor}/2)'`;
    const filters = `fps='clip(source_fps,24,60)',${scale},pad='max(iw,360)':'max(ih,360)':-1:-1`;
    expect(fixFor("container")).toContain(` -vf "${filters}" -c:v libx264 `);
  });

  it.each([
    ["https://example.com/b/a%20b.mov", "ffmpeg -i https://example.com/b/a%20b.mov ", " a%20b.fixed.mp4"],
    ["https://example.com/-a.mov", "ffmpeg -i https://example.com/-a.mov ", " ./-a.fixed.mp4"],
    ["https://example.com/", "ffmpeg -i https://example.com/ ", " video.fixed.mp4"],
  ])("reads from the URL %s and writes into the working directory", (path, start, end) => {
    const command = fixWith(["codec"], GOOD, { path, source: { kind: "url" } })("codec") ?? "";
    expect(command.startsWith(start)).toBe(true);
    expect(command.endsWith(end)).toBe(true);
  });

  it("is part of the findings that it fixes, and of no other", () => {
    const fixFor = fix(["duration", "frame-rate", "long-duration"], rate(15));
    expect(fixFor("frame-rate")).toMatch(/^ffmpeg /);
    expect(fixFor("duration")).toBeNull();
    expect(fixFor("long-duration")).toBeNull();
  });

  it.each(["unreadable", "encrypted", "video-track"] as const)("is absent if the rule %s objects", (rule) => {
    const rules = [rule, "container", "size"] as const;
    expect(rules.map(fix(rules))).toEqual([null, null, null]);
  });

  it.each(["png", "mp3", "zip"] as const)("is absent for a %s file, which is not a video", (container) => {
    expect(fix(["container"], { container })("container")).toBeNull();
  });

  it.each([
    ["videos/a.mp4", "git lfs pull --include videos/a.mp4"],
    ["my videos/a.mp4", 'git lfs pull --include "my videos/a.mp4"'],
    ["a,b.mp4", "git lfs pull"],
    ["[draft].mp4", "git lfs pull"],
    ["$5.mp4", "git lfs pull"],
  ])("fetches the object of a Git LFS pointer: for %s it is %s", (path, command) => {
    const source = { kind: "lfs", oid: "0".repeat(64), sizeBytes: 1 } as const;
    expect(fix(["lfs-pointer"], {}, path, source)("lfs-pointer")).toBe(command);
  });

  it("is absent for a malformed Git LFS pointer", () => {
    expect(fix(["lfs-pointer"])("lfs-pointer")).toBeNull();
  });

  it.each([
    ["videos/$(id).mp4", { kind: "file" }],
    ["a\tb.mp4", { kind: "file" }],
    ["https://example.com/a$b.mp4", { kind: "url" }],
  ] as const)("is absent for a name that shells read differently: %j", (path, source) => {
    expect(fix(["container"], {}, path, source)("container")).toBeNull();
  });

  it.each([
    ["-rf.mp4", "./-rf.mp4", "./-rf.fixed.mp4"],
    ["http:x.mp4", "./http:x.mp4", "./http:x.fixed.mp4"],
    ["no-extension", "no-extension", "no-extension.fixed.mp4"],
    ["v.1/clip", "v.1/clip", "v.1/clip.fixed.mp4"],
    [".mp4", ".mp4", ".mp4.fixed.mp4"],
  ])("reads the name %s as a path, and writes to another", (path, input, output) => {
    const words = fix(["container"], {}, path)("container")?.split(" ");
    expect(words?.[2]).toBe(input);
    expect(words?.at(-1)).toBe(output);
  });
});
