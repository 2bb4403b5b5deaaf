import { expect, it, onTestFinished } from "vitest";
import { createJudge } from "../../src/check/policy.ts";
import { askCreator, findDrafts, judgeForCreator, type Published } from "../../src/flows/creator.ts";
import { serveLoopback } from "../support/loopback.ts";

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

it.each([
  ["is said where a video is judged by it", true, 1],
  ["is no remark where no video is judged", false, 0],
])("a creator without a longest duration %s", async (_what, isAnyVideo, remarks) => {
  const server = await serveLoopback((_request, response) => {
    const data = { privacy_level_options: ["SELF_ONLY"], comment_disabled: true };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ data, error: { code: "ok", message: "", log_id: "1" } }));
  });
  onTestFinished(() => server.close());
  const asking = { creatorLimit: true, accessToken: "act.example", tiktokApiUrl: new URL(server.origin), isAnyVideo };
  const known = await askCreator(asking, () => undefined);
  expect(known.creator).toMatchObject({ privacyLevels: ["SELF_ONLY"], isCommentDisabled: true });
  expect(known.remarks).toHaveLength(remarks);
});
