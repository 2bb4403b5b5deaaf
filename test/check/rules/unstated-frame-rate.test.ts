import { describe, expect, it } from "vitest";
import { unstatedFrameRate } from "../../../src/check/rules/unstated-frame-rate.ts";
import type { MediaFacts } from "../../../src/model/facts.ts";
import { describeRule } from "../rule-cases.ts";
import { findingOf, measured } from "../subject.ts";

/** A browser's recording: 30 FPS on average, with some intervals of 20 ms. */
const RECORDED: MediaFacts = {
  container: "webm",
  codec: "vp8",
  statesFrameRate: false,
  frameRate: measured(30, 0.01),
  minFrameRate: 25,
  maxFrameRate: 50,
};

describeRule(unstatedFrameRate, {
  passes: [
    {},
    { facts: { ...RECORDED, statesFrameRate: true } },
    { facts: RECORDED, without: ["statesFrameRate"] },
    // Even intervals, exact and as milliseconds round them.
    { facts: { ...RECORDED, minFrameRate: 30, maxFrameRate: 30 } },
    { facts: { ...RECORDED, minFrameRate: 1000 / 34, maxFrameRate: 1000 / 33 } },
    { facts: { ...RECORDED, frameRate: measured(60), minFrameRate: 1000 / 17, maxFrameRate: 1000 / 16 } },
    { facts: { ...RECORDED, frameRate: measured(25), minFrameRate: 25, maxFrameRate: 25 } },
    { facts: RECORDED, without: ["maxFrameRate"] },
    // The rules container, frame-rate and unreadable say enough.
    { facts: { ...RECORDED, container: "matroska" } },
    { facts: { ...RECORDED, frameRate: measured(15) } },
    { facts: { ...RECORDED, frameRate: measured(60.05, 0.001), maxFrameRate: 1000 } },
    { facts: RECORDED, without: ["frameRate"], fault: { kind: "damaged", problem: "it is damaged" } },
  ],
  objects: [
    {
      facts: RECORDED,
      says: ["states no frame rate and its intervals are uneven", "a browser's recording", "60 FPS"],
    },
    { facts: { ...RECORDED, codec: "h264" } },
    // Only a frame that was left out makes the intervals differ.
    { facts: { ...RECORDED, frameRate: measured(29.9), minFrameRate: 1000 / 67, maxFrameRate: 1000 / 33 } },
    { facts: { ...RECORDED, frameRate: measured(24.99), minFrameRate: 12.5, maxFrameRate: 25 } },
    { facts: { ...RECORDED, minFrameRate: 28, maxFrameRate: 30.001 } },
    { facts: { ...RECORDED, unsteadyShare: 0.5 } },
    { facts: { ...RECORDED, maxFrameRate: 1000 }, says: ["The file", "frames are left out"] },
    { facts: { ...RECORDED, partial: true, partialFrameRate: measured(30) } },
  ],
});

describe("a browser's recording", () => {
  it("has a command that makes its frame rate constant", () => {
    const { fix, isFixOptional } = findingOf("unstated-frame-rate", { facts: RECORDED, video: { path: "a.webm" } });
    expect(isFixOptional).toBe(false);
    expect(fix).toMatch(/ -vf \S*fps=60:.* a\.fixed\.mp4$/);
  });
});
