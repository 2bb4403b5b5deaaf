/** How the longest video of one creator and a policy's duration limit decide together. */
import { describe, expect, it } from "vitest";
import { checkVideo } from "../../src/check/check.ts";
import { CREATOR_INFO, type Limits, limitByCreator, TIKTOK_LIMITS } from "../../src/check/limits.ts";
import { parsePolicy } from "../../src/check/policy/parse.ts";
import { createJudge } from "../../src/check/policy.ts";
import type { Finding } from "../../src/model/finding.ts";
import { BY_TIKTOK } from "../support/limits.ts";
import { check, measured, readGauges, textOf } from "./subject.ts";

const PATH = ".github/policy.yml";

/** TikTok's limits, with a policy's longest duration where one is given. */
function limitsOf(policyMax?: string): Limits {
  if (policyMax === undefined) return TIKTOK_LIMITS;
  const policy = parsePolicy(`limits: { duration: { max: ${policyMax} } }`);
  if (policy.kind === "problems") throw new Error("not a policy");
  return createJudge({ ...policy, path: PATH }).standardAt("videos/a.mp4").limits;
}

/** The same for a creator. */
function limitsFor(creatorSeconds: number, policyMax?: string): Limits {
  return limitByCreator(limitsOf(policyMax), creatorSeconds);
}

/** What is said of the duration of a video. */
function findOn(seconds: number, limits: Limits): readonly Finding[] {
  const { video, facts } = check({ facts: { duration: measured(seconds) } });
  return checkVideo(video, { facts }, { ...BY_TIKTOK, limits }).findings.filter(({ rule }) => rule.unit === "s");
}

describe("a creator's own longest duration", () => {
  it.each([
    [301, 300, 300],
    [61, 60, 60],
    [541, 540, 540],
  ])("refuses a video of %i s where it is %i s, with TikTok's code", (seconds, creatorSeconds, max) => {
    const [finding, ...others] = findOn(seconds, limitsFor(creatorSeconds));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: { id: "duration", code: "duration_check_failed" },
      ...{ level: "error", limit: { max }, basis: { evidence: "documented", source: CREATOR_INFO } },
      problem: expect.stringContaining("This creator may post at most"),
      advice: expect.stringContaining("a draft, which the creator can trim"),
    });
  });

  it.each([
    [200, 300],
    [300, 300],
    [599, 600],
    [590, 3600],
  ])("leaves nothing to say of a video of %i s where it is %i s", (seconds, creatorSeconds) => {
    expect(findOn(seconds, limitsFor(creatorSeconds))).toEqual([]);
  });

  it.each([600, 3600])("of %i s does not raise what the API accepts", (creatorSeconds) => {
    const [finding] = findOn(601, limitsFor(creatorSeconds));
    expect(finding).toMatchObject({ limit: { max: 600 }, problem: expect.stringContaining("TikTok accepts at most") });
    expect(finding).not.toHaveProperty("basis");
  });

  it("offers no draft for a video that is longer than any creator may post", () => {
    const [finding] = findOn(700, limitsFor(300));
    expect(finding?.problem).toContain("This creator may post at most 5:00");
    expect(finding?.advice).not.toContain("draft");
  });

  it("is what the command that cuts a video stays below", () => {
    expect(findOn(400, limitsFor(300))[0]?.fix).toMatch(/-t 299\b/);
  });
});

describe("a draft that is longer than its creator may post", () => {
  const limitDraft = (policyMax?: string) => limitByCreator(limitsOf(policyMax), 300, true);

  it("gets a notice, as the creator can trim it in the app", () => {
    expect(findOn(400, limitDraft())).toMatchObject([
      {
        ...{ rule: { id: "long-duration" }, level: "notice", limit: { max: 300 } },
        problem: expect.stringContaining("This creator may post at most 5:00"),
        advice: expect.stringContaining("trim the draft"),
      },
    ]);
  });

  it.each([
    ["not where the creator may post it", 299, undefined, []],
    ["but not where TikTok takes none so long", 601, undefined, ["duration: error"]],
    ["but not where a policy is stricter", 250, "4m", ["duration: error"]],
    ["also where a policy is looser", 400, "15m", ["long-duration: notice"]],
  ])("%s", (_about, seconds, policyMax, expected) => {
    const found = findOn(seconds, limitDraft(policyMax));
    expect(found.map(({ rule, level }) => `${rule.id}: ${level}`)).toEqual(expected);
  });
});

it.each([
  [300, undefined, "creator"],
  [600, undefined, undefined],
  [300, "4m", "policy"],
  [200, "4m", "creator"],
] as const)(
  "a gauge says who sets the longest duration: a creator's %i s, a policy's %s",
  (seconds, policyMax, setBy) => {
    const { video, facts } = check({});
    const gauges = readGauges(checkVideo(video, { facts }, { ...BY_TIKTOK, limits: limitsFor(seconds, policyMax) }));
    expect(gauges.find(({ fact }) => fact === "duration")?.setBy).toBe(setBy);
  },
);

describe("of a policy's limit and the creator's, the stricter decides", () => {
  it.each([
    ["the policy's, which is stricter", 260, 300, "4m", 240, "The policy '", true],
    ["the policy's, which is stricter than both", 400, 300, "4m", 240, "The policy '", undefined],
    ["the creator's, which is stricter", 260, 200, "4m", 200, "This creator may", undefined],
    ["the creator's, where both are the same", 260, 240, "4m", 240, "This creator may", undefined],
    ["the creator's, where the policy is looser than TikTok", 400, 300, "15m", 300, "This creator may", undefined],
  ] as const)("%s", (_about, seconds, creatorSeconds, policyMax, max, named, isByPolicy) => {
    const [finding, ...others] = findOn(seconds, limitsFor(creatorSeconds, policyMax));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ level: "error", limit: { max }, problem: expect.stringContaining(named) });
    expect(finding?.isByPolicy).toBe(isByPolicy);
    expect(finding?.rule.code).toBe(isByPolicy ? undefined : "duration_check_failed");
    expect(finding && textOf(finding)).not.toContain("TikTok accepts");
  });
});
