import { describe, expect, it } from "vitest";
import { check, FROM_LFS, GIB, GONE, measured } from "./subject.ts";

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

  it.each([
    [{ duration: measured(580) }, [["duration", 580 / 600]]],
    [{ frameRate: measured(24) }, []],
    [{ sizeBytes: 3.9 * GIB, duration: measured(10) }, [["size", 3.9 / 4]]],
    [{ duration: measured(610) }, []],
    [{}, []],
  ])("is near its limits: %j is near %j", (facts, margins) => {
    expect(check({ facts }).margins.map(({ fact, share }) => [fact, share])).toEqual(margins);
  });
});
