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
  unrecorded: "error",
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

  it.each(["server_error", "internal_error", "rate_limit_exceeded"])(
    "with %s after an interruption does not say that time ran out",
    (code) => {
      const causeOf = (isInterrupted: boolean) => explainOutcome("unreachable", { code, isInterrupted }).cause;
      expect([causeOf(true), causeOf(false)]).toEqual([
        expect.stringMatching(/ until the run was interrupted$/),
        expect.stringMatching(/ until time ran out$/),
      ]);
    },
  );

  it("refused for an id that TikTok does not know is a warning", () => {
    expect(explainOutcome("refused", { code: "invalid_publish_id" }).level).toBe("warning");
  });

  it("published without posts says that it is private or in moderation, and how to delete it now if it must not stay", () => {
    expect(explainOutcome("published")).toMatchObject({
      problem: expect.stringMatching(/^The video is live/),
      cause: expect.stringMatching(/it is private, or still in moderation, which may take hours/),
      advice: expect.stringMatching(
        /^If it must not stay, delete it .*now, without waiting.* Otherwise nothing is left to do$/,
      ),
    });
  });

  it("malformed says of an entry that it was cut off, and how PowerShell writes a whole id", () => {
    expect(explainOutcome("malformed", { isCutOff: true })).toMatchObject({
      cause: expect.stringContaining("cut off"),
      advice: expect.stringMatching(/^Find the whole id .* TikTok app\. A PowerShell table .*\$env:TIKTOK_PUBLISH_IDS/),
    });
    expect(explainOutcome("malformed").cause).not.toContain("cut off");
  });

  it.each(["access_token_invalid", "scope_not_authorized"])(
    "refused for %s says of an id that TikTok was not asked about it",
    (code) => {
      expect(explainOutcome("refused", { code, attempts: 0 }).cause).toMatch(/was not asked about this one$/);
      expect(explainOutcome("refused", { code, attempts: 1 }).cause).not.toContain("not asked");
    },
  );

  it("refused for another account's token says which token to cancel it with", () => {
    const { advice } = explainOutcome("refused", { code: "token_not_authorized_for_specified_publish_id" });
    expect(advice).toMatch(/token of the account /);
  });

  it("refused for an expired token says to get a new one", () => {
    const { advice } = explainOutcome("refused", { code: "access_token_invalid" });
    expect(advice).toMatch(/^Get a new access token, store it .*, then cancel/);
  });

  it("dry-run says that the upload may still go live, and what a real run would ask", () => {
    expect(explainOutcome("dry-run").cause).toMatch(/may still go live\. A real run would ask TikTok to cancel it$/);
  });

  it("unreachable names the possibility of a Sandbox app where both addresses respond with 404", () => {
    const notServed = { code: "unexpected_response", httpStatus: 404 };
    expect(explainOutcome("unreachable", notServed).advice).toContain("Sandbox app");
    expect(explainOutcome("unreachable", { ...notServed, httpStatus: 502 }).advice).not.toContain("Sandbox");
  });

  it("calls a video for the inbox a draft, which does not go live by itself", () => {
    for (const [outcome] of outcomes.filter(
      ([outcome]) => !["unrecorded", "malformed", "published", "refused"].includes(outcome),
    )) {
      const { problem, cause, advice } = explainOutcome(outcome, { isDraft: true });
      expect([problem, cause, advice].join(" ")).not.toMatch(/go live|delete the video/);
    }
    expect(explainOutcome("processing", { isDraft: true }).problem).toBe("The draft may still reach the inbox");
  });

  it("calls a photo post a photo post, never a video", () => {
    for (const [outcome] of outcomes.filter(([outcome]) => !["unrecorded", "malformed"].includes(outcome))) {
      const { problem, cause, advice } = explainOutcome(outcome, { isPhoto: true });
      expect([problem, cause, advice].join(" ")).not.toContain("video");
    }
    expect(explainOutcome("published", { isPhoto: true }).problem).toMatch(/^The photo post is live/);
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
    expect(explainOutcome("refused", { code }).cause).toContain(CANCEL_CODES[code]?.problem);
    expect(explainOutcome("unreachable", { code }).advice).toBe(CANCEL_CODES[code]?.advice);
  });

  it.each(Object.keys(FAIL_REASONS))("already-failed explains the reason %s", (failReason) => {
    expect(explainOutcome("already-failed", { failReason }).cause).toContain(FAIL_REASONS[failReason]?.problem);
  });
});

const sentences = [
  ...[...Object.values(CANCEL_CODES), ...Object.values(FAIL_REASONS)].map((entry) => ({ cause: "", ...entry })),
  ...outcomes.map(([outcome]) => explainOutcome(outcome)),
].flatMap(({ problem, cause, advice }) => [problem, cause, advice].filter((sentence) => sentence !== ""));

it.each(["no-token", "processing", "unreachable", "out-of-time"] as const)(
  "%s begins with the worst: the video may still go live",
  (outcome) => {
    expect(explainOutcome(outcome).problem).toBe("The video may still go live");
  },
);

it.each<[Partial<Explicable>, string]>([
  [{}, "the video may still go live"],
  [{ isPhoto: true }, "the photo post may still go live"],
  [{ isDraft: true }, "the draft may still reach the inbox"],
])("cancel-requested, whose code is 'ok', begins with what is not confirmed: %j", (known, then) => {
  expect(explainOutcome("cancel-requested", known).problem).toBe(`Cancelling is not confirmed, so ${then}`);
});

it("refused for an unknown code says to send the log_id only if there is one", () => {
  expect(explainOutcome("refused", { code: "something_new", hasLogId: true }).advice).toContain("log_id");
  expect(explainOutcome("refused", { code: "something_new" }).advice).not.toContain("log_id");
});

it("refused begins with the worst, also if TikTok does not know the id", () => {
  expect(explainOutcome("refused", { code: "access_token_invalid" }).problem).toBe("The video may still go live");
  expect(explainOutcome("refused", { code: "invalid_publish_id" }).problem).toBe("An upload may still go live");
});

it.each(sentences)("'%s' begins with a capital and leaves the full stop to the report", (sentence) => {
  expect(sentence).toMatch(/^[A-Z].*[^.\s]$/);
});
