import { describe, expect, it } from "vitest";
import type { Level } from "../../src/model/problem.ts";
import type { OutcomeKind } from "../../src/model/publish.ts";
import { CANCEL_CODES, FAIL_REASONS } from "../../src/tiktok/codes.ts";
import { type Explicable, explain } from "../../src/tiktok/explain.ts";

function explainOutcome(outcome: OutcomeKind, known: Partial<Explicable> = {}) {
  return explain(outcome, { code: "ok", postIds: [], ...known });
}

/** The annotation column of the contract. */
const LEVELS: Readonly<Record<OutcomeKind, Level>> = {
  malformed: "error",
  "dry-run": "notice",
  "no-token": "error",
  cancelled: "notice",
  "already-failed": "notice",
  "in-inbox": "warning",
  published: "error",
  "cancel-requested": "warning",
  processing: "error",
  refused: "error",
  unreachable: "error",
  "out-of-time": "error",
};

const outcomes = Object.entries(LEVELS) as [OutcomeKind, Level][];

describe("an outcome", () => {
  it.each(outcomes)("%s has the level of the contract: %s", (outcome, level) => {
    expect(explainOutcome(outcome).level).toBe(level);
  });

  it("refused for an id that TikTok does not know is a warning", () => {
    expect(explainOutcome("refused", { code: "invalid_publish_id" }).level).toBe("warning");
  });

  it("published names the posts", () => {
    expect(explainOutcome("published", { postIds: ["1", "2"] }).problem).toContain("post 1, 2");
  });

  it("published without posts says to delete the video without waiting for moderation", () => {
    const { problem, advice } = explainOutcome("published");
    expect([problem, advice]).toEqual([
      expect.stringMatching(/is live.*hours/),
      expect.stringMatching(/^Delete it .*without waiting/),
    ]);
  });

  it.each(["constructor", "__proto__", "something_new", ""])(
    "has an explanation for the code and reason '%s'",
    (code) => {
      for (const outcome of ["refused", "unreachable", "already-failed"] as const) {
        const { problem, advice } = explainOutcome(outcome, { code, failReason: code });
        expect([typeof problem, typeof advice]).toEqual(["string", "string"]);
      }
    },
  );

  it.each(Object.keys(CANCEL_CODES))("refused or unreachable is explained by the code %s", (code) => {
    expect(explainOutcome("refused", { code }).problem).toContain(CANCEL_CODES[code]?.problem);
    expect(explainOutcome("unreachable", { code }).advice).toBe(CANCEL_CODES[code]?.advice);
  });

  it.each(Object.keys(FAIL_REASONS))("already-failed explains the reason %s", (failReason) => {
    expect(explainOutcome("already-failed", { failReason }).problem).toContain(FAIL_REASONS[failReason]?.problem);
  });
});

const sentences = [
  ...[...Object.values(CANCEL_CODES), ...Object.values(FAIL_REASONS)],
  ...outcomes.map(([outcome]) => explainOutcome(outcome)),
].flatMap(({ problem, advice }) => (advice === "" ? [problem] : [problem, advice]));

it.each(["no-token", "cancel-requested", "processing", "unreachable", "out-of-time"] as const)(
  "%s begins with the worst: the video may still go live",
  (outcome) => {
    expect(explainOutcome(outcome).problem).toMatch(/^The video may still go live\./);
  },
);

it("refused begins with the worst, unless TikTok does not know the id", () => {
  expect(explainOutcome("refused", { code: "access_token_invalid" }).problem).toMatch(/^The video may still go live\./);
  expect(explainOutcome("refused", { code: "invalid_publish_id" }).problem).not.toContain("go live");
});

it.each(sentences)("'%s' begins with a capital and leaves the full stop to the report", (sentence) => {
  expect(sentence).toMatch(/^[A-Z].*[^.\s]$/);
});
