import { describe, expect, it } from "vitest";
import type { Level } from "../../src/model/problem.ts";
import type { Cancellation, OutcomeKind } from "../../src/model/publish.ts";
import { CANCEL_CODES, FAIL_REASONS } from "../../src/tiktok/codes.ts";
import { explain } from "../../src/tiktok/explain.ts";
import { idOf } from "./ids.ts";

function explainOutcome(outcome: OutcomeKind, changes: Partial<Cancellation> = {}) {
  const entry = { kind: "id", id: idOf("a") } as const;
  return explain({ entry, outcome, code: "ok", postIds: [], attempts: 1, ...changes });
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

  it("keeps everything that is known", () => {
    expect(explainOutcome("published", { postIds: ["42"], logId: "2022" })).toMatchObject({
      ...{ outcome: "published", postIds: ["42"], logId: "2022" },
    });
  });

  it("published names the posts", () => {
    expect(explainOutcome("published", { postIds: ["1", "2"] }).meaning).toContain("post 1, 2");
  });

  it("published without posts says that they may be named hours later, and to delete all the same", () => {
    const { meaning, advice } = explainOutcome("published");
    expect([meaning, advice]).toEqual([
      expect.stringContaining("hours"),
      expect.stringMatching(/^Delete it .*without waiting/),
    ]);
  });

  it.each(["constructor", "__proto__", "something_new", ""])("with the code and reason '%s' has a meaning", (code) => {
    for (const outcome of ["refused", "unreachable", "already-failed"] as const) {
      const { meaning, advice } = explainOutcome(outcome, { code, failReason: code });
      expect([typeof meaning, typeof advice]).toEqual(["string", "string"]);
    }
  });

  it.each(Object.keys(CANCEL_CODES))("refused or unreachable with %s is explained by the code", (code) => {
    expect(explainOutcome("refused", { code }).meaning).toBe(CANCEL_CODES[code]?.meaning);
    expect(explainOutcome("unreachable", { code }).advice).toBe(CANCEL_CODES[code]?.advice);
  });

  it.each(Object.keys(FAIL_REASONS))("already-failed with %s tells the reason", (failReason) => {
    expect(explainOutcome("already-failed", { failReason }).meaning).toContain(FAIL_REASONS[failReason]?.meaning);
  });
});

const sentences = [
  ...[...Object.values(CANCEL_CODES), ...Object.values(FAIL_REASONS)],
  ...outcomes.map(([outcome]) => explainOutcome(outcome)),
].flatMap(({ meaning, advice }) => [meaning, advice]);

it.each(sentences)("'%s' begins with a capital and leaves the full stop to the report", (sentence) => {
  expect(sentence).toMatch(/^[A-Z].*[^.\s]$/);
});
