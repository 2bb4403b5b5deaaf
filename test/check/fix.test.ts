import { describe, expect, it } from "vitest";
import { nameAlone } from "../../src/check/fix/paths.ts";
import { planFix } from "../../src/check/fix/plan.ts";
import { TIKTOK_LIMITS } from "../../src/check/limits.ts";
import { RULES, type RuleId } from "../../src/check/rules/index.ts";
import type { MediaFacts } from "../../src/model/facts.ts";
import type { Video, VideoSource } from "../../src/model/video.ts";
import { NOW_MS } from "../support/limits.ts";

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
  const { fixFor } = planFix({ video, facts, nowMs: NOW_MS }, nameAlone(video), TIKTOK_LIMITS, rules);
  return (id) => rules.filter((rule) => rule.id === id).map(fixFor)[0]?.command ?? null;
}

describe("the command that fixes a video", () => {
  const HEAD = 'ffmpeg -nostdin -i videos/a.mov -map 0:V:0 -map "0:a:0?"';
  const TAIL = "-c:a aac -b:a 192k -movflags +faststart videos/a.fixed.mp4";
  const H264 = "-c:v libx264 -crf 18 -pix_fmt yuv420p";
  const H265 = "-c:v libx265 -tag:v hvc1 -crf 20 -pix_fmt yuv420p10le";
  const TAGS = "-color_primaries bt2020 -color_trc";
  const rate = (value: number, fastest = value) => ({
    frameRate: { value, low: value, high: value },
    maxFrameRate: fastest,
  });
  const recode = (filters: string, encoder = H264) =>
    `${HEAD} -vf ${filters.includes(",") ? `"${filters}"` : filters} ${encoder} ${TAIL}`;
  const HLG = { primaries: 9, transfer: 18, matrix: 9, isFullRange: false };

  it.each<[string, readonly RuleId[], MediaFacts, string]>([
    ["copies H.264", ["recommended-container"], { container: "mov" }, `${HEAD} -c:v copy ${TAIL}`],
    [
      "copies H.265, whose codec is accepted, out of a container that is not",
      ["container", "recommended-codec"],
      { container: "3gp", codec: "h265" },
      `${HEAD} -c:v copy -tag:v hvc1 ${TAIL}`,
    ],
    [
      "copies VP9 out of Matroska, and keeps its clock of milliseconds",
      ["container"],
      { container: "matroska", codec: "vp9" },
      `${HEAD} -c:v copy -video_track_timescale 1000 ${TAIL}`,
    ],
    ["encodes VP8, which MP4 does not hold", ["container"], { container: "matroska", codec: "vp8" }, recode("fps=30")],
    ["encodes other codecs", ["codec"], { codec: "av1" }, recode("fps=30")],
    ["encodes H.265 where there are only recommendations", ["recommended-codec"], { codec: "h265" }, recode("fps=30")],
    [
      "keeps HLG in 10 bits",
      ["frame-rate"],
      { ...rate(15), codec: "h265", colour: HLG },
      recode("fps=30", `${H265} ${TAGS} arib-std-b67 -colorspace bt2020nc -color_range tv`),
    ],
    [
      "keeps PQ in 10 bits",
      ["codec"],
      { codec: "av1", colour: { ...HLG, transfer: 16 } },
      recode("fps=30", `${H265} ${TAGS} smpte2084 -colorspace bt2020nc -color_range tv`),
    ],
    [
      "keeps BT.2020 in 10 bits and lets ffmpeg state its transfer, which may be HLG",
      ["codec"],
      { codec: "av1", colour: { ...HLG, transfer: 14 } },
      recode("fps=30", `${H265} -color_primaries bt2020 -colorspace bt2020nc -color_range tv`),
    ],
    [
      "copies HLG where only the container is not recommended",
      ["recommended-container"],
      { container: "mov", codec: "h265", colour: HLG },
      `${HEAD} -c:v copy -tag:v hvc1 ${TAIL}`,
    ],
    [
      "states BT.601",
      ["codec"],
      { codec: "av1", colour: { primaries: 6, transfer: 6, matrix: 6 } },
      recode("fps=30", `${H264} -color_primaries smpte170m -color_trc smpte170m -colorspace smpte170m`),
    ],
    [
      "makes full range limited",
      ["codec"],
      { codec: "mjpeg", colour: { matrix: 5, isFullRange: true } },
      recode("fps=30,scale=out_range=tv", `${H264} -colorspace bt470bg -color_range tv`),
    ],
    [
      "states BT.601 where a small picture without tags grows beyond the size up to which players assume it",
      ["picture-size"],
      { width: 340, height: 560 },
      recode("fps=30,scale=360:592", `${H264} -color_primaries smpte170m -color_trc smpte170m -colorspace smpte170m`),
    ],
    [
      "makes RGB BT.709",
      ["codec"],
      { codec: "FFV1", colour: { matrix: 0, isFullRange: true } },
      recode(
        "fps=30,scale=out_color_matrix=bt709:out_range=tv",
        `${H264} -color_primaries bt709 -color_trc bt709 -colorspace bt709 -color_range tv`,
      ),
    ],
    [
      "keeps the dynamic range of RGB",
      ["frame-rate"],
      { ...rate(15), codec: "h265", colour: { primaries: 9, transfer: 16, matrix: 0, chroma: "4:4:4" } },
      recode(
        "fps=30,scale=out_color_matrix=bt709:out_range=tv",
        `${H265} ${TAGS} smpte2084 -colorspace bt709 -color_range tv`,
      ),
    ],
    [
      "does not believe that VP9 is RGB",
      ["recommended-codec"],
      { codec: "vp9", colour: { matrix: 0 } },
      recode("fps=30"),
    ],
    ["scales up", ["picture-size"], { width: 358, height: 640 }, recode("fps=30,scale=360:644")],
    ["scales down", ["picture-size"], { width: 8192, height: 4320 }, recode("fps=30,scale=4096:2160")],
    [
      "pads a shape that has no scale within the limits",
      ["picture-size"],
      { width: 8000, height: 200 },
      recode("fps=30,scale=4096:102,pad=4096:360:-1:-1"),
    ],
    [
      "scales the picture as it is shown",
      ["picture-size"],
      { width: 640, height: 320, rotation: 90 },
      recode("fps=30,scale=360:720"),
    ],
    [
      "makes odd sides even, which H.264 in 4:2:0 needs",
      ["recommended-codec"],
      { codec: "vp9", width: 405, height: 721 },
      recode("fps=30,scale=406:722"),
    ],
    [
      "caps the bit rate of a file that is too large",
      ["size"],
      { duration: { value: 600, low: 600, high: 600 } },
      recode("fps=30", "-c:v libx264 -crf 18 -maxrate 50474k -bufsize 50474k -pix_fmt yuv420p"),
    ],
    [
      "takes the main video track",
      ["extra-video-track"],
      { videoTrackIndex: 1 },
      `${HEAD.replace("0:V:0", "0:V:1")} -c:v copy ${TAIL}`,
    ],
    [
      "takes the main video track by its id, where it has one",
      ["extra-video-track"],
      { videoTrackIndex: 1, videoTrackId: 3 },
      `${HEAD.replace("0:V:0", "0:i:3")} -c:v copy ${TAIL}`,
    ],
    [
      "fixes everything together",
      ["codec", "frame-rate", "picture-size", "container"],
      { ...rate(15), codec: "mpeg4", container: "avi", width: 320, height: 240 },
      recode("bwdif=mode=send_frame:deint=interlaced,fps=30,scale=480:360"),
    ],
    [
      "makes whole frames of the fields that H.264 may have, before it scales them",
      ["picture-size"],
      { width: 358, height: 640, colour: { mayBeInterlaced: true } },
      recode("bwdif=mode=send_frame:deint=interlaced,fps=30,scale=360:644"),
    ],
  ])("%s", (_, rules, facts, command) => {
    const fixFor = fix(rules, facts);
    const needed = rules.filter((rule) => rules.length === 1 || !rule.startsWith("recommended"));
    for (const rule of needed) expect(fixFor(rule)).toBe(command);
  });

  it("lets ffmpeg keep the limits if rate and size are not known", () => {
    const fixFor = fixWith(["container"], { container: "avi" }, { path: "a.avi", source: { kind: "file" } });
    expect(fixFor("container")).toContain("clip(source_fps,24000/1001,60)");
    expect(fixFor("container")).toContain("min(max(1,360/min(iw,ih)),4096/max(iw,ih))");
    expect(fixFor("container")).toContain("max(iw,360)");
  });

  it("lets ffmpeg keep the size of a WebM that is turned, which only new versions of it turn", () => {
    const command = fix(["picture-size"], { container: "webm", codec: "vp9", width: 640, height: 320, rotation: 90 });
    expect(command("picture-size")).toContain("min(iw,ih)");
  });

  it.each(["flv", "asf", "gif"] as const)(
    "shows every frame of a %s file, whose frames may have any time",
    (container) => {
      const fixFor = fixWith(["container"], { container }, { path: "a.b", source: { kind: "file" } });
      expect(fixFor("container")).toContain("fps=60:eof_action=pass,");
    },
  );

  it("keeps the bit depth of a transport stream, which may be HDR", () => {
    const fixFor = fixWith(["container"], { container: "mpegts" }, { path: "a.ts", source: { kind: "file" } });
    expect(fixFor("container")).toMatch(/format=yuv420p\|yuv420p10le" -c:v libx265 -tag:v hvc1 /);
    expect(fixFor("container")).not.toContain("-pix_fmt");
  });

  it.each([
    ["https://example.com/b/a%20b.mov", "ffmpeg -nostdin -i https://example.com/b/a%20b.mov ", " a%20b.fixed.mp4"],
    ["https://example.com/-a.mov", "ffmpeg -nostdin -i https://example.com/-a.mov ", " ./-a.fixed.mp4"],
    ["https://example.com/", "ffmpeg -nostdin -i https://example.com/ ", " video.fixed.mp4"],
  ])("reads from the URL %s and writes into the working directory", (path, start, end) => {
    const command = fixWith(["codec"], GOOD, { path, source: { kind: "url" } })("codec") ?? "";
    expect(command.startsWith(start)).toBe(true);
    expect(command.endsWith(end)).toBe(true);
  });

  it("is part of the findings that it fixes, and of no other", () => {
    const fixFor = fix(["frame-rate", "long-duration"], rate(15));
    expect(fixFor("frame-rate")).toMatch(/^ffmpeg /);
    expect(fixFor("long-duration")).toBeNull();
  });

  it.each(["unreadable", "encrypted", "video-track"] as const)("is absent if the rule %s objects", (rule) => {
    const rules = [rule, "container", "size"] as const;
    expect(rules.map(fix(rules))).toEqual([null, null, null]);
  });

  it.each(["png", "mp3", "zip"] as const)("is absent for a %s file, which is not a video", (container) => {
    expect(fix(["container"], { container })("container")).toBeNull();
  });

  it("is absent for a Git LFS pointer: to fetch its object changes nothing that can be committed", () => {
    const source = { kind: "lfs", oid: "0".repeat(64), sizeBytes: 1 } as const;
    expect(fix(["lfs-pointer"], {}, "videos/a.mp4", source)("lfs-pointer")).toBeNull();
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
    expect(words?.[3]).toBe(input);
    expect(words?.at(-1)).toBe(output);
  });
});
