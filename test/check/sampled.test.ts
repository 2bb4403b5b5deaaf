import { describe, expect, it } from "vitest";
import { checkVideo } from "../../src/check/check.ts";
import { RULES } from "../../src/check/rules.ts";
import type { Measured, MediaFacts } from "../../src/model/facts.ts";
import type { Verdict } from "../../src/model/finding.ts";
import type { Level } from "../../src/model/problem.ts";

function exactly(value: number): Measured {
  return { value, low: value, high: value };
}

/** A video of which parts at `rate` were read, and of which it is proven that it has `least` FPS on average. */
function sampledAt(rate: number, least = 1, tolerance = 0): MediaFacts {
  return {
    sizeBytes: 500_000_000,
    sampled: true,
    container: "mp4",
    codec: "h264",
    width: 1080,
    height: 1920,
    movingVideoTracks: 1,
    duration: exactly(100),
    frameRate: { value: rate, low: least, high: Number.POSITIVE_INFINITY },
    partialFrameRate: { value: rate, low: rate - tolerance, high: rate + tolerance },
  };
}

function check(facts: MediaFacts) {
  return checkVideo({ path: "a.mp4", source: { kind: "url" } }, { facts }, RULES);
}

describe("the frame rate of a video of which only parts were read", () => {
  it.each<[string, MediaFacts, Level | undefined, Verdict]>([
    ["passes if it is inside in these parts", sampledAt(30), undefined, "valid"],
    ["passes if the clock can't tell it from a limit", sampledAt(60.01, 1, 0.02), undefined, "valid"],
    ["may be higher in the rest: too low is a warning", sampledAt(15), "warning", "valid"],
    ["may be lower in the rest: too high is a warning", sampledAt(120), "warning", "valid"],
    ["that the rest can't lower enough is an error", sampledAt(120, 60.5), "error", "invalid"],
  ])("%s", (_, facts, level, verdict) => {
    const checked = check(facts);
    expect(checked.findings.map((finding) => [finding.rule.id, finding.level])).toEqual(
      level === undefined ? [] : [["frame-rate", level]],
    );
    expect(checked.verdict).toBe(verdict);
  });

  it("is said to be that of the parts, if it is not proven", () => {
    const [unproven] = check(sampledAt(15)).findings;
    expect(unproven?.problem).toBe(
      "The frame rate is 15 FPS in the parts of the file that were read; TikTok accepts 23 to 60 FPS on average",
    );
    const [proven] = check(sampledAt(120, 61)).findings;
    expect(proven?.problem).toContain("120 FPS on average");
  });

  it("is not also called variable", () => {
    const ids = check({ ...sampledAt(15), unsteadyShare: 1 }).findings.map(({ rule }) => rule.id);
    expect(ids).toEqual(["frame-rate"]);
  });
});

it("a finding that is milder than its rule stands among those of its own level", () => {
  const { findings } = check({ ...sampledAt(15), duration: exactly(601) });
  expect(findings.map(({ rule, level }) => [rule.id, level])).toEqual([
    ["duration", "error"],
    ["frame-rate", "warning"],
  ]);
});
