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
  it.each(outcomes)("%s is as grave as the contract says: %s", (outcome, level) => {
    expect(explainOutcome(outcome).level).toBe(level);
  });

  it("refused for an id that TikTok does not know is a warning", () => {
    expect(explainOutcome("refused", { code: "invalid_publish_id" }).level).toBe("warning");
  });

  it("published names the posts", () => {
    expect(explainOutcome("published", { postIds: ["1", "2"] }).problem).toContain("post 1, 2");
  });

  it("published without posts says that they may be named hours later, and to delete all the same", () => {
    const { problem, advice } = explainOutcome("published");
    expect([problem, advice]).toEqual([
      expect.stringContaining("hours"),
      expect.stringMatching(/^Delete it .*without waiting/),
    ]);
  });

  it.each(["constructor", "__proto__", "something_new", ""])("with the code and reason '%s' has a meaning", (code) => {
    for (const outcome of ["refused", "unreachable", "already-failed"] as const) {
      const { problem, advice } = explainOutcome(outcome, { code, failReason: code });
      expect([typeof problem, typeof advice]).toEqual(["string", "string"]);
    }
  });

  it.each(Object.keys(CANCEL_CODES))("refused or unreachable with %s is explained by the code", (code) => {
    expect(explainOutcome("refused", { code }).problem).toBe(CANCEL_CODES[code]?.problem);
    expect(explainOutcome("unreachable", { code }).advice).toBe(CANCEL_CODES[code]?.advice);
  });

  it.each(Object.keys(FAIL_REASONS))("already-failed with %s tells the reason", (failReason) => {
    expect(explainOutcome("already-failed", { failReason }).problem).toContain(FAIL_REASONS[failReason]?.problem);
  });
});

const sentences = [
  ...[...Object.values(CANCEL_CODES), ...Object.values(FAIL_REASONS)],
  ...outcomes.map(([outcome]) => explainOutcome(outcome)),
].flatMap(({ problem, advice }) => [problem, advice]);

it.each(sentences)("'%s' begins with a capital and leaves the full stop to the report", (sentence) => {
  expect(sentence).toMatch(/^[A-Z].*[^.\s]$/);
});
