import { describe, expect, it } from "vitest";
import { checkVideo } from "../../src/check/check.ts";
import { RULES, type RuleId } from "../../src/check/rules.ts";
import type { Fault, Measured, MediaFacts } from "../../src/model/facts.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Video } from "../../src/model/video.ts";

/** A measured value whose clock ticks every `tick`. */
function measured(value: number, tick = 0): Measured {
  return { value, low: value - tick, high: value + tick };
}

/** What TikTok takes without a word. */
const GOOD: MediaFacts = {
  sizeBytes: 5_000_000,
  container: "mp4",
  duration: measured(30),
  movingVideoTracks: 1,
  videoTrackIndex: 0,
  codec: "h264",
  width: 1080,
  height: 1920,
  rotation: 0,
  frames: 900,
  frameRate: measured(30),
  minFrameRate: 30,
  maxFrameRate: 30,
  unsteadyShare: 0,
};

const GIB = 2 ** 30;

type Case = {
  facts?: Partial<MediaFacts>;
  without?: readonly (keyof MediaFacts)[];
  fault?: Fault;
  unresolved?: Problem;
  video?: Partial<Video>;
};

const FROM_LFS = { source: { kind: "lfs", oid: "0", sizeBytes: 1 } } as const;
const GONE: Problem = { problem: "the server does not have it", advice: "Push it" };

/** For every rule: videos that pass it, and videos to which it objects. A rule without a line does not compile. */
const CASES: Record<RuleId, { passes: readonly Case[]; objects: readonly Case[] }> = {
  container: {
    passes: [{}, { facts: { container: "mov" } }, { facts: { container: "webm" } }],
    objects: [{ facts: { container: "matroska" } }, { facts: { container: "3gp" } }, { facts: { container: "avi" } }],
  },
  codec: {
    passes: ["h264", "h265", "vp8", "vp9"].map((codec) => ({ facts: { codec } })),
    objects: ["av1", "mpeg4", "prores", "mjpeg", "xyzw"].map((codec) => ({ facts: { codec } })),
  },
  "frame-rate": {
    passes: [
      { facts: { frameRate: measured(23) } },
      { facts: { frameRate: measured(60) } },
      { facts: { frameRate: measured(24_000 / 1001) } },
      { facts: { frameRate: measured(60_000 / 1001) } },
      // The same rates, written in milliseconds: 60 FPS averages 60.005, 23 FPS 22.997.
      { facts: { frameRate: measured(60.005, 0.006) } },
      { facts: { frameRate: measured(22.997, 0.006) } },
    ],
    objects: [
      { facts: { frameRate: measured(15) } },
      { facts: { frameRate: measured(22.999, 0.0003) } },
      { facts: { frameRate: measured(60.05, 0.001) } },
      { facts: { frameRate: measured(120) } },
    ],
  },
  "picture-size": {
    passes: [{ facts: { width: 360, height: 360 } }, { facts: { width: 4096, height: 4096 } }],
    objects: [
      { facts: { width: 359, height: 640 } },
      { facts: { width: 640, height: 359 } },
      { facts: { width: 4097, height: 2160 } },
      { facts: { width: 2160, height: 4097 } },
    ],
  },
  duration: {
    passes: [{ facts: { duration: measured(600) } }, { facts: { duration: measured(600.0009, 0.001) } }],
    objects: [{ facts: { duration: measured(600.04, 0.001) } }, { facts: { duration: measured(7200) } }],
  },
  size: {
    passes: [{ facts: { sizeBytes: 4 * GIB } }],
    objects: [{ facts: { sizeBytes: 4 * GIB + 1 } }],
  },
  "video-track": {
    passes: [{ facts: { movingVideoTracks: 1 } }, { without: ["movingVideoTracks"] }],
    objects: [{ facts: { movingVideoTracks: 0 } }],
  },
  encrypted: {
    passes: [{ facts: { encrypted: false } }],
    objects: [{ facts: { encrypted: true } }],
  },
  readable: {
    passes: [
      {},
      // Another rule says already why a fact is missing.
      { facts: { container: "avi" }, without: ["codec", "width", "height", "frameRate", "duration"] },
      { facts: { codec: "av1" }, without: ["width", "height"] },
      { facts: { movingVideoTracks: 0 }, without: ["codec", "width", "height", "frameRate"] },
      { facts: { encrypted: true }, without: ["width", "height"] },
      { unresolved: GONE, without: ["container", "codec", "width", "height", "frameRate", "duration"] },
    ],
    objects: [
      { fault: { kind: "empty", problem: "it has no bytes" } },
      { fault: { kind: "truncated", problem: "bytes are missing", part: "mdat", offset: 40 } },
      { without: ["container"] },
      { without: ["codec"] },
      { without: ["width"] },
      { without: ["height"] },
      { without: ["frameRate"] },
      { without: ["duration"] },
    ],
  },
  "lfs-pointer": {
    passes: [
      {},
      { video: FROM_LFS },
      { video: FROM_LFS, fault: { kind: "unrecognised", problem: "no known format" }, without: ["container"] },
    ],
    objects: [{ video: FROM_LFS, unresolved: GONE, without: ["container"] }],
  },
  "size-margin": {
    passes: [{ facts: { sizeBytes: 4_000_000_000 } }, { facts: { sizeBytes: 4 * GIB + 1 } }],
    objects: [{ facts: { sizeBytes: 4_000_000_001 } }, { facts: { sizeBytes: 4 * GIB } }],
  },
  "variable-frame-rate": {
    passes: [
      { facts: { unsteadyShare: 0.05 } },
      { facts: { unsteadyShare: 0.9, frameRate: measured(15) } },
      { facts: { unsteadyShare: 0.9, frameRate: measured(120) } },
    ],
    objects: [{ facts: { unsteadyShare: 0.051 } }],
  },
  extension: {
    passes: [
      { video: { path: "a.m4v" } },
      { video: { path: "a.MP4" } },
      { video: { path: "no-extension" } },
      { video: { path: "folder.mov/name" } },
      { video: { path: "a.constructor" } },
      { video: { path: "a.qt" }, facts: { container: "mov" } },
      { video: { path: "a.mp4" }, facts: { container: "avi" } },
    ],
    objects: [
      { video: { path: "a.mov" } },
      { video: { path: "a.MKV" } },
      { video: { path: "a.mp4" }, facts: { container: "webm" } },
      { video: { path: "a.m4v" }, facts: { container: "mov" } },
    ],
  },
  "url-redirect": {
    passes: [{}, { video: { source: { kind: "url" } } }],
    objects: [{ video: { source: { kind: "url", redirectsTo: "https://example.com/b.mp4" } } }],
  },
  "extra-video-track": {
    passes: [{ facts: { movingVideoTracks: 1 } }],
    objects: [{ facts: { movingVideoTracks: 2 } }],
  },
  "long-duration": {
    passes: [{ facts: { duration: measured(180) } }, { facts: { duration: measured(601) } }],
    objects: [{ facts: { duration: measured(180.04) } }, { facts: { duration: measured(600) } }],
  },
  "recommended-container": {
    passes: [{}, { facts: { container: "avi" } }],
    objects: [{ facts: { container: "mov" } }, { facts: { container: "webm" } }],
  },
  "recommended-codec": {
    passes: [{}, { facts: { codec: "av1" } }],
    objects: ["h265", "vp8", "vp9"].map((codec) => ({ facts: { codec } })),
  },
};

function check({ facts, without = [], video, ...inspected }: Case) {
  const known = Object.fromEntries(
    Object.entries({ ...GOOD, ...facts }).filter(([name]) => !without.includes(name as keyof MediaFacts)),
  );
  const inspection = { facts: known, ...inspected };
  return checkVideo({ path: "videos/a.mp4", source: { kind: "file" }, ...video }, inspection, RULES);
}

function findingsOf(rule: RuleId, video: Case) {
  return check(video).findings.filter((finding) => finding.rule.id === rule);
}

describe.each(RULES)("$id", ({ id }) => {
  it.each(CASES[id].passes)("has no objection to %j", (video) => {
    expect(findingsOf(id, video)).toEqual([]);
  });

  it.each(CASES[id].objects)("objects to %j", (video) => {
    expect(findingsOf(id, video)).toHaveLength(1);
  });
});

describe("a video", () => {
  it("without findings is valid", () => {
    expect(check({})).toMatchObject({ findings: [], verdict: "valid" });
  });

  it.each([
    ["valid", "a notice", { facts: { container: "mov" }, video: { path: "a.mov" } }],
    ["valid", "a warning", { facts: { movingVideoTracks: 2 } }],
    ["invalid", "an error", { facts: { codec: "av1" } }],
    ["unreadable", "damage", { fault: { kind: "damaged", problem: "it is damaged" } }],
    [
      "unreadable",
      "damage beside another error",
      { facts: { codec: "av1" }, fault: { kind: "damaged", problem: "so" } },
    ],
    ["unreadable", "a pointer", { video: { source: { kind: "lfs", oid: "0", sizeBytes: 1 } }, without: ["container"] }],
  ] as const)("is %s with %s", (verdict, _, video) => {
    expect(check(video).verdict).toBe(verdict);
  });

  it("has its worst finding first", () => {
    const { findings } = check({
      facts: {
        container: "webm",
        codec: "vp9",
        duration: measured(200),
        movingVideoTracks: 2,
        frameRate: measured(15),
      },
    });
    expect(findings.map(({ level }) => level)).toEqual(["error", "warning", "warning", "notice", "notice", "notice"]);
  });

  it("without a moving picture is not judged by its picture", () => {
    const { findings } = check({ facts: { movingVideoTracks: 0, codec: "png", width: 10, frameRate: measured(1) } });
    expect(findings.map(({ rule }) => rule.id)).toEqual(["video-track"]);
  });

  it.each([
    [{ duration: measured(580) }, [["duration", 580 / 600]]],
    [{ frameRate: measured(24) }, []],
    [{ sizeBytes: 3.9 * GIB, duration: measured(10) }, [["size", 3.9 / 4]]],
    [{ duration: measured(610) }, []],
    [{}, []],
  ])("with %j is near the limits %j", (facts, margins) => {
    expect(check({ facts }).margins.map(({ rule, share }) => [rule.id, share])).toEqual(margins);
  });
});

describe("a message", () => {
  it.each([
    ["frame-rate", { frameRate: measured(22.9996, 0.0001) }, "22.9996 FPS on average; TikTok accepts 23 to 60 FPS"],
    ["duration", { duration: measured(612.4) }, "612.4 s (10:12); TikTok accepts at most 600 s (10:00)"],
    ["duration", { duration: measured(3661) }, "3661 s (1:01:01)"],
    ["picture-size", { width: 320, height: 240 }, "320×240 pixels; TikTok accepts 360 to 4096"],
    ["container", { container: "matroska" }, "matroska, by its content; TikTok accepts mp4, mov and webm"],
    ["size", { sizeBytes: 5 * GIB }, "5,368,709,120 bytes; TikTok accepts at most 4 GB (4,294,967,296 bytes)"],
  ] as const)("of %s says what was measured and what is allowed", (rule, facts, text) => {
    expect(findingsOf(rule, { facts })[0]?.problem).toContain(text);
  });

  it.each([
    ["internal", "a fault of the action, not of the video: report it"],
    ["damaged", "Export the video again"],
  ] as const)("of a file that is unreadable by a fault that is %s says whose it is, and what to do", (kind, advice) => {
    const [finding] = findingsOf("readable", { fault: { kind, problem: "it broke off" } });
    expect(finding).toMatchObject({ problem: "The file can't be read: it broke off" });
    expect(finding?.advice).toContain(advice);
  });
});

it("every rule names TikTok's page, or Git LFS's, that it rests on", () => {
  for (const rule of RULES)
    expect(rule.source).toMatch(/^https:\/\/(developers\.tiktok\.com\/doc|github\.com\/git-lfs)\//);
});
