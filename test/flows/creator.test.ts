import { expect, it } from "vitest";
import { createJudge } from "../../src/check/policy.ts";
import { findDrafts, judgeForCreator, type Published } from "../../src/flows/creator.ts";

const PUBLISHED: readonly Published[] = [
  { path: "draft.mp4", publish: "draft" },
  { path: "draft.mp4", publish: "draft" },
  { path: "direct.mp4", publish: "direct" },
  { path: "both.mp4", publish: "draft" },
  { path: "both.mp4", publish: "direct" },
];

it.each([
  ["a video without a post", "alone.mp4", 300],
  ["a video that is posted", "direct.mp4", 300],
  ["a video that is both", "both.mp4", 300],
  ["a video that is only a draft", "draft.mp4", 600],
  ["a video at a URL", undefined, 300],
])("the creator's own longest duration limits %s, a draft excepted: %s", (_about, path, max) => {
  const judge = judgeForCreator(createJudge(), { maxDurationSeconds: 300 }, findDrafts(PUBLISHED));
  expect(judge.standardAt(path).limits.duration.max).toBe(max);
});

it("without a creator, a judge stays as it is", () => {
  const judge = createJudge();
  expect(judgeForCreator(judge)).toBe(judge);
  expect(judgeForCreator(judge, { isDuetDisabled: true })).toBe(judge);
});
