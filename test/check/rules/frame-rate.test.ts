import { describe, expect, it } from "vitest";
import { SLIGHTLY_FAST_REPORT } from "../../../src/check/limits.ts";
import { frameRate } from "../../../src/check/rules/frame-rate.ts";
import type { MediaFacts } from "../../../src/model/facts.ts";
import { describeRule } from "../rule-cases.ts";
import { findingOf, measured } from "../subject.ts";

describeRule(frameRate, {
  passes: [
    { facts: { frameRate: measured(23) } },
    { facts: { frameRate: measured(60) } },
    { facts: { frameRate: measured(24_000 / 1001) } },
    { facts: { frameRate: measured(60_000 / 1001) } },
    // The same rates, written in milliseconds: 60 FPS averages 60.005, 23 FPS 22.997.
    { facts: { frameRate: measured(60.005, 0.006) } },
    { facts: { frameRate: measured(22.997, 0.006) } },
    { facts: readInPart(30) },
    { facts: readInPart(60.01, 1, 0.02) },
    { facts: readInPart(20, 1, 4) },
  ],
  objects: [
    { facts: { frameRate: measured(15) }, says: ["15 FPS", "23 to 60 FPS", "Convert it to 30 FPS"] },
    {
      facts: { frameRate: measured(7.22), maxFrameRate: 59.9 },
      says: ["7.22 FPS", "Convert it to 60 FPS, because parts of it run at up to 59.9 FPS"],
    },
    { facts: { frameRate: measured(22.999, 0.0003) }, says: ["22.999 FPS"] },
    { facts: { frameRate: measured(22.9996, 0.0001) }, says: ["22.9996 FPS"] },
    // A little over the limit is reported as accepted.
    {
      facts: { frameRate: measured(60.05, 0.001) },
      level: "warning",
      says: ["60.05 FPS", "23 to 60 FPS", "to 60 FPS"],
    },
    { facts: { frameRate: measured(60.1) }, level: "warning" },
    { facts: { frameRate: measured(60.105, 0.006) }, level: "warning" },
    { facts: { frameRate: measured(60.101, 0.0005) }, level: "error", says: ["60.101 FPS"] },
    { facts: { frameRate: measured(120) }, says: ["120 FPS", "Convert it to 60 FPS"] },
    // The rest of the file may be faster, or slower: what is likely is a warning.
    { facts: readInPart(15), level: "warning", says: ["15 FPS in the parts of the file that were read"] },
    { facts: readInPart(120), level: "warning" },
    { facts: readInPart(60.05), level: "warning", says: ["60.05 FPS in the parts of the file that were read"] },
    { facts: readInPart(120, 60.05), level: "warning", says: ["120 FPS in the parts of the file that were read"] },
    // So few frames were read that the clock allows another average, but not other intervals.
    { facts: { ...readInPart(20, 1, 4), unsteadyShare: 1 }, level: "warning", says: ["20 FPS in the parts"] },
    // The rest of the file can't be slow enough.
    { facts: readInPart(120, 60.5), level: "error", says: ["The average frame rate is 120 FPS"] },
  ],
});

it.each([
  ["30 FPS, as for any slow video", 15, 29, "Convert it to 30 FPS"],
  ["60 FPS, as for any fast video", 120, 240, "Convert it to 60 FPS"],
])("fast parts are no reason for %s", (_about, average, maxFrameRate, advice) => {
  expect(findingOf("frame-rate", { facts: { frameRate: measured(average), maxFrameRate } }).advice).toBe(advice);
});

describe("a rate that is reported as accepted", () => {
  const basisOf = (rate: number) => findingOf("frame-rate", { facts: { frameRate: measured(rate) } }).basis;

  it("is a finding with that report as its basis", () => {
    expect(basisOf(60.05)).toEqual({ evidence: "reported", source: SLIGHTLY_FAST_REPORT });
    expect(basisOf(60.2)).toBeUndefined();
  });

  it("has a command that fixes it", () => {
    expect(findingOf("frame-rate", { facts: { frameRate: measured(60.05) } }).fix).toContain("fps=60");
  });
});

/** Facts of a file of which parts at `rate` were read, and of which `least` FPS are proven on average. */
function readInPart(rate: number, least = 1, tolerance = 0): Partial<MediaFacts> {
  return {
    partial: true,
    frameRate: { value: rate, low: least, high: Number.POSITIVE_INFINITY },
    partialFrameRate: measured(rate, tolerance),
  };
}
