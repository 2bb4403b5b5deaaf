import { describe, expect, it } from "vitest";
import { check, FROM_LFS, GIB, GONE, measured, readGauges } from "./subject.ts";

describe("a video", () => {
  it("is valid if it has no findings", () => {
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
    ["unreadable", "a pointer", { video: FROM_LFS, unresolved: GONE, without: ["container"] }],
    ["unreadable", "a fact that is missing", { without: ["container"] }],
  ] as const)("is %s with %s", (verdict, _, video) => {
    expect(check(video).verdict).toBe(verdict);
  });

  it("has its most serious finding first", () => {
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

  it("that is cut off is to be replaced first: nothing says to convert it", () => {
    const fault = { kind: "truncated", problem: "it is cut off" } as const;
    const { findings } = check({ facts: { frameRate: measured(15), codec: "mpeg4" }, fault });
    expect(
      findings.map(({ rule, advice, fix }) => [rule.id, /^(?:Convert|Export|Check that again)/.exec(advice)?.[0], fix]),
    ).toEqual([
      ["unreadable", "Export", null],
      ["codec", "Check that again", null],
      ["frame-rate", "Check that again", null],
    ]);
  });

  it("sorts a finding by its own level, even if that of its rule is more serious", () => {
    const frameRate = { value: 15, low: 1, high: Number.POSITIVE_INFINITY };
    const { findings } = check({ facts: { frameRate, partialFrameRate: measured(15), duration: measured(601) } });
    expect(findings.map(({ rule, level }) => [rule.id, level])).toEqual([
      ["duration", "error"],
      ["frame-rate", "warning"],
    ]);
  });

  it("is not judged by its picture if nothing moves", () => {
    const { findings } = check({ facts: { movingVideoTracks: 0, codec: "png", width: 10, frameRate: measured(1) } });
    expect(findings.map(({ rule }) => rule.id)).toEqual(["video-track"]);
  });

  it.each([
    [
      "a name that shells read differently",
      "a$b.avi",
      { container: "avi" as const },
      null,
      /dollar sign \(\$\).* Rename the video/,
    ],
    [
      "a usual name",
      "a b.avi",
      { container: "avi" as const },
      expect.stringMatching(/^ffmpeg -nostdin -i "a b\.avi" /),
      /^(?!.*[Rr]ename)/,
    ],
    ["a finding that no command fixes", "a$b.mp4", { duration: measured(601) }, null, /^(?!.*[Rr]ename)/],
  ])("has a command, or the advice to rename it: %s", (_about, path, facts, fix, advice) => {
    const [finding] = check({ facts, video: { path } }).findings;
    expect(finding).toMatchObject({ fix, advice: expect.stringMatching(advice) });
  });

  it("has a gauge for every fact with bounds, the picture as it is displayed", () => {
    const gauges = readGauges(check({ facts: { width: 1920, height: 1080, rotation: 90 } }));
    expect(gauges).toEqual([
      { fact: "frameRate", value: 30, bounds: { min: 23, max: 60 }, isInside: true },
      { fact: "width", value: 1080, bounds: { min: 360, max: 4096 }, isInside: true },
      { fact: "height", value: 1920, bounds: { min: 360, max: 4096 }, isInside: true },
      { fact: "duration", value: 30, bounds: { max: 600 }, isInside: true },
      { fact: "size", value: 5_000_000, bounds: { max: 4 * GIB }, isInside: true },
    ]);
  });

  it.each([
    ["over a bound", { duration: measured(610) }, ["duration"]],
    ["over a bound by less than a tick of its clock", { duration: measured(600.5, 1) }, []],
    ["at a bound", { duration: measured(600), frameRate: measured(23), sizeBytes: 4 * GIB }, []],
    ["on one side only", { width: 320, height: 640 }, ["width"]],
    ["on both sides", { width: 320, height: 240 }, ["width", "height"]],
    ["at a rate that is reported as accepted", { frameRate: measured(60.05) }, ["frameRate"]],
  ])("is outside where a gauge says so: %s", (_about, facts, outside) => {
    const gauges = readGauges(check({ facts }));
    expect(gauges.filter(({ isInside }) => !isInside).map(({ fact }) => fact)).toEqual(outside);
  });

  it("has no gauge for a fact that could not be read", () => {
    const gauges = readGauges(check({ without: ["duration", "width"] }));
    expect(gauges.map(({ fact }) => fact)).toEqual(["frameRate", "size"]);
  });
});
