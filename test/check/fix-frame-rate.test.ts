import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseRate, evaluate, isSteady, leavesFramesOut } from "../../src/check/fix/frame-rate.ts";
import { TIKTOK_LIMITS } from "../../src/check/limits.ts";
import type { MediaFacts } from "../../src/model/facts.ts";

const rate = (value: number, fastest = value): MediaFacts => ({
  frameRate: { value, low: value, high: value },
  maxFrameRate: fastest,
});
const IN_MILLISECONDS = 1000 / 33;

describe("the frame rate of a fix", () => {
  it.each<[string, MediaFacts, string]>([
    ["raises 15 FPS to 30", rate(15), "30"],
    ["raises 22.9 FPS to 30", rate(22.9), "30"],
    ["lowers 120 FPS to 60", rate(120), "60"],
    ["keeps 29.97 FPS", rate(30000 / 1001), "30000/1001"],
    ["keeps 29.97 FPS, whose intervals a clock of 600 ticks rounds", rate(30000 / 1001, 30), "30000/1001"],
    ["keeps 59.94 FPS, which are written in milliseconds", rate(59.94, 62.5), "60000/1001"],
    ["keeps 30 FPS, which are written in milliseconds", rate(30, IN_MILLISECONDS), "30"],
    ["keeps 27.3 FPS, which no standard has", rate(27.3), "27.3"],
    ["keeps 59 FPS, which a clock of nanoseconds measures as a little more", rate(59.0000019), "59"],
    ["rounds up, because a lower rate would leave a frame out", rate(27.30003), "27.301"],
    ["shows every frame of a video that has stretches of 60 FPS", rate(37.5, 60), "60"],
    ["shows every frame of a slow video that has stretches of 60 FPS", rate(20, 60), "60"],
    ["shows every frame of stretches of 30 FPS", rate(24.5, 30), "30"],
    ["shows every frame of stretches of 30 FPS, which are written in milliseconds", rate(24.5, IN_MILLISECONDS), "30"],
    ["takes the highest rate where stretches are faster", rate(37.5, 240), "60"],
    [
      "is that of the other frames where some are missing",
      { ...rate(29.745, IN_MILLISECONDS), minFrameRate: 1000 / 67 },
      "30",
    ],
    ["is that of the other frames at 50 FPS, too", { ...rate(49.7, 50), minFrameRate: 25 }, "50"],
    ["is rounded up where the other frames have no standard rate", { ...rate(27.29, 27.3), minFrameRate: 13 }, "27.29"],
    ["is that of what was read of a file read in part", { frameRate: { value: 25, low: 1, high: 25 } }, "25"],
  ])("%s", (_, facts, expected) => {
    expect(chooseRate(facts, TIKTOK_LIMITS)).toBe(expected);
  });

  it("is never lower than that of any stretch, unless 60 FPS are lower, too", () => {
    const fastest = fc.double({ min: 1, max: 240, noNaN: true }).filter((each) => !Number.isInteger(1000 / each));
    fc.assert(
      fc.property(fastest, fc.double({ min: 0.1, max: 1, noNaN: true }), (highest, share) => {
        const chosen = evaluate(chooseRate(rate(Math.min(60, highest * share), highest), TIKTOK_LIMITS));
        expect(chosen).toBeGreaterThanOrEqual(Math.min(60, highest) * 0.997);
        expect(chosen).toBeLessThanOrEqual(60);
      }),
    );
  });

  it.each([
    ["30 FPS", rate(30), true],
    ["30 FPS in milliseconds", rate(30, IN_MILLISECONDS), true],
    ["15 and 60 FPS by turns", rate(37.5, 60), false],
    ["a rate that is not known", {}, false],
  ])("%s is steady: %3$s", (_, facts, expected) => {
    expect(isSteady(facts)).toBe(expected);
  });

  it.each([
    ["60 FPS in milliseconds", rate(37.5, 62.5), false],
    ["120 FPS", rate(37.5, 120), true],
  ])("leaves frames out of stretches of %s: %3$s", (_, facts, expected) => {
    expect(leavesFramesOut(facts, TIKTOK_LIMITS)).toBe(expected);
  });
});
