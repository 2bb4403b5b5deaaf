import { describe, expect, it } from "vitest";
import type { Level } from "../../src/model/problem.ts";
import type { ConfirmationKind } from "../../src/model/publish.ts";
import { CANCEL_CODES, FAIL_REASONS } from "../../src/tiktok/codes.ts";
import { explainConfirmation } from "../../src/tiktok/explain-confirmation.ts";

type Known = Parameters<typeof explainConfirmation>[1];

function explain(outcome: ConfirmationKind, known: Partial<Known> = {}) {
  return explainConfirmation(outcome, { code: "ok", postIds: [], ...known });
}

/** The levels of the contract. */
const LEVELS: Readonly<Record<ConfirmationKind, Level>> = {
  unrecorded: "error",
  malformed: "error",
  "no-token": "error",
  published: "notice",
  "in-inbox": "notice",
  failed: "error",
  pending: "warning",
  refused: "error",
  unreachable: "error",
  "out-of-time": "error",
};

const OUTCOMES = Object.entries(LEVELS) as [ConfirmationKind, Level][];

describe("an outcome of confirming", () => {
  it.each(OUTCOMES)("%s has the level %s", (outcome, level) => {
    expect(explain(outcome).level).toBe(level);
  });

  it("refused for an id that TikTok does not know is a warning", () => {
    expect(explain("refused", { code: "invalid_publish_id" }).level).toBe("warning");
  });

  it.each(OUTCOMES.filter(([outcome]) => outcome !== "unrecorded"))(
    "%s speaks of a photo post where the id is one",
    (outcome) => {
      expect(JSON.stringify(explain(outcome, { isPhoto: true }))).not.toMatch(/\bvideo\b/);
    },
  );

  it.each(OUTCOMES.filter(([, level]) => level !== "notice"))("%s says what to do", (outcome) => {
    expect(explain(outcome).advice).toMatch(/\w/);
  });

  it.each(OUTCOMES.flatMap(([outcome]) => Object.keys(CANCEL_CODES).map((code) => [outcome, code] as const)))(
    "%s with the code %s does not speak of cancelling, which did not happen",
    (outcome, code) => {
      expect(JSON.stringify(explain(outcome, { code }))).not.toMatch(/cancel/i);
    },
  );
});

describe("a publish that failed", () => {
  it.each(Object.entries(FAIL_REASONS))("for %s has TikTok's reason and says what to do", (failReason, { problem }) => {
    const { problem: news, cause, advice } = explain("failed", { failReason });
    expect([news, cause]).toEqual(["The video was not posted", problem]);
    expect(advice).toMatch(/\w/);
  });

  it.each<[failReason: string, advice: RegExp]>([
    ["internal", /^Publish it again/],
    ["video_pull_failed", /publish it again/],
    ["photo_pull_failed", /publish it again/],
    ["publish_cancelled", /^Publish it again if/],
    ["frame_rate_check_failed", /^Fix the file/],
    ["auth_removed", /^Ask the creator/],
    ["spam_risk", /^Don't publish it again/],
    ["spam_risk_text", /^Change the text/],
    ["spam_risk_too_many_posts", /^Don't try again today/],
    ["spam_risk_user_banned_from_posting", /^Don't try again/],
    ["something_new", /^Look in the TikTok app before/],
    ["__proto__", /^Look in the TikTok app before/],
  ])("for %s says whether another try makes sense", (failReason, advice) => {
    expect(explain("failed", { failReason }).advice).toMatch(advice);
  });
});

it.each<[ConfirmationKind, Partial<Known>]>([
  ["failed", { failReason: "something_new" }],
  ["refused", { code: "something_new" }],
  ["unreachable", { code: "server_error" }],
  ["unreachable", { code: "internal_error" }],
])("%s with %j says to send the log_id only if there is one", (outcome, known) => {
  expect(explain(outcome, { ...known, hasLogId: true }).advice).toMatch(/, and send the log_id to TikTok's support$/);
  expect(explain(outcome, known).advice).not.toContain("log_id");
});

it("an upload that a cancelled run no longer waited for does not blame the network", () => {
  const { cause, advice } = explain("unreachable", { code: "timeout", isInterrupted: true });
  expect([cause, advice]).toEqual([
    expect.stringMatching(/^The run was cancelled/),
    expect.not.stringMatching(/network/),
  ]);
  expect(explain("unreachable", { code: "timeout" }).advice).toMatch(/network/);
});

it("published without a post says that it is private or in moderation", () => {
  expect(explain("published").cause).toMatch(/private, or still in moderation/);
  expect(explain("published", { postIds: ["1"] })).toMatchObject({ problem: "The video is live", cause: "" });
});

it("pending names what TikTok waits for", () => {
  expect(explain("pending", { status: "PROCESSING_UPLOAD" }).advice).toMatch(/every chunk/);
  expect(explain("pending", { status: "PROCESSING_DOWNLOAD" }).advice).not.toMatch(/chunk/);
  expect(explain("pending", { code: "rate_limit_exceeded" }).cause).toMatch(/too many requests/);
});
