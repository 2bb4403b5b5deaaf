/** What log, summary and annotations say about a policy. */
import { describe, expect, it } from "vitest";
import { annotations } from "../../../src/report/reporters/annotations.ts";
import { log } from "../../../src/report/reporters/log.ts";
import {
  remarkOnIgnored,
  remarkOnLoosening,
  remarkOnMisnamedPolicy,
  remarkOnPolicyChange,
  remarkOnUncertainPolicy,
  remarkOnUnmatched,
  remarkOnUnusedPolicy,
} from "../../../src/report/text/policy.ts";

const NOTHING = { limits: [], levels: [], ignored: [] };
const RULE = { ...NOTHING, levels: ["the rule 'codec' is off"] };

describe("what a policy loosens", () => {
  it("is nothing to report if it is nothing", () => {
    expect(remarkOnLoosening("p.yml", NOTHING)).toEqual([]);
  });

  it("is a line of the log, and no annotation", () => {
    const remarks = remarkOnLoosening("p.yml", RULE);
    expect([...annotations.render({ remarks }, {})]).toEqual([]);
    expect([...log.render({ remarks }, {})]).toEqual([expect.stringContaining("the rule 'codec' is off")]);
  });

  it("is a warning as far as it allows more than TikTok, and the rest is a line of the log", () => {
    const remarks = remarkOnLoosening("p.yml", { ...RULE, limits: ["videos up to 20:00"] });
    const warning = { level: "warning", message: expect.stringContaining("videos up to 20:00") };
    expect([...annotations.render({ remarks }, {})]).toMatchObject([warning]);
    expect([...log.render({ remarks }, {})]).toEqual([expect.stringMatching(/less strict: the rule 'codec' is off/)]);
    expect(remarks[0]).not.toHaveProperty("isCounted");
  });

  it("names ten of many ignored videos, unprintable characters by their numbers", () => {
    const ignored = ["a\u202e.mp4", ...Array.from({ length: 20 }, (_, at) => `${at}.mp4`)];
    const [{ message = "" } = {}] = remarkOnLoosening("p.yml", { ...NOTHING, ignored });
    expect(message).toContain("21 videos left out (a\\u{202e}.mp4, 0.mp4");
    expect(message).not.toContain("9.mp4");
  });
});

describe("a policy that a pull request changes", () => {
  it.each([
    [{ kind: "unseen", advice: "Set 'fetch-depth: 2'" }, "fetch-depth: 2"],
    [{ kind: "unreadable" }, "former policy is not valid"],
    [{ kind: "judged", existed: true, stricter: [] }, "By the former policy, no other video"],
    [
      { kind: "judged", existed: true, stricter: ["a.mp4", "b.mp4"] },
      "2 more videos would have an error: a.mp4, b.mp4",
    ],
    [{ kind: "judged", existed: false, stricter: ["a.mp4"] }, "Without a policy, as before, 1 more video"],
  ] as const)("is a warning that is never hidden: %j", (former, words) => {
    const remark = remarkOnPolicyChange("p.yml", former, RULE, true);
    expect(remark).toMatchObject({ level: "warning", message: expect.stringContaining(words) });
    expect(remark.message).toContain("the rule 'codec' is off");
    expect(remark.message.match(/p\.yml/g)).toHaveLength(1);
    expect([...annotations.render({ remarks: [remark] }, {})]).toHaveLength(1);
  });
});

describe("what becomes an annotation about a policy", () => {
  const former = { kind: "judged", existed: true, stricter: [] } as const;
  const limits = { limits: ["more"], levels: [], ignored: [] };
  it.each([
    ["its change", remarkOnPolicyChange("p.yml", former, RULE, true)],
    ["the doubt about its change", remarkOnUncertainPolicy("p.yml", "", RULE, "warning")],
    ["what it allows", remarkOnLoosening("p.yml", limits)[0]],
    ["its wrong name", remarkOnMisnamedPolicy("p.yml", "q.yml")],
    ["its place, which does not count", remarkOnUnusedPolicy("p.yml", "'config'")],
  ])("stands at its file: %s", (_what, remark) => {
    expect(remark?.place?.file).toBe("p.yml");
  });

  it("stands at no file that the pull request removes", () => {
    expect(remarkOnPolicyChange("p.yml", former, RULE, false)).not.toHaveProperty("place");
  });
});

/** GitHub cuts off the message of an annotation after so many bytes. */
const LONGEST_ANNOTATION_BYTES = 4096;

describe("however much a policy says", () => {
  const name = "\u202e".repeat(300);
  const many = Array.from({ length: 900 }, (_, at) => `${at}${name}`);
  const clause = (at: number) =>
    `the rule 'recommended-container' is only a warning in '${"x".repeat(40)}…', and ${at} more`;
  const clauses = Array.from({ length: 900 }, (_, at) => clause(at));
  const loosening = { limits: clauses, levels: clauses, ignored: many };
  const former = { kind: "judged", existed: true, stricter: many } as const;

  it.each([
    ["its change", remarkOnPolicyChange("p.yml", former, loosening, true)],
    ["the doubt about its change", remarkOnUncertainPolicy("p.yml", "Set 'fetch-depth: 2'", loosening, "warning")],
    ["what it allows", remarkOnLoosening("p.yml", loosening)[0]],
    ["what it lowers", remarkOnLoosening("p.yml", loosening)[1]],
    [
      "its globs without a video",
      remarkOnUnmatched(
        "p.yml",
        many.slice(0, 10).map((glob) => ({ glob, meant: glob })),
      )[0],
    ],
    ["what it ignores", remarkOnIgnored("p.yml", many)],
  ])("%s is one annotation, not cut off", (_what, remark) => {
    expect(Buffer.byteLength(remark?.message ?? "")).toBeLessThan(LONGEST_ANNOTATION_BYTES);
  });

  it("ignored videos come before rules, and the rest is counted", () => {
    const [, { message = "" } = {}] = remarkOnLoosening("p.yml", loosening);
    expect(message).toMatch(/900 videos left out \(.*, and 890 more\); the rule .*; and 895 more\.$/);
  });
});

describe("where it is not known whether the policy has changed", () => {
  it.each([
    ["warning", 1],
    ["notice", 0],
  ] as const)("a %s is %s annotations, and says what to set", (level, count) => {
    const remark = remarkOnUncertainPolicy("p.yml", "Set 'fetch-depth: 2'", RULE, level);
    expect(remark.message).toMatch(/not known.*fetch-depth: 2.*'codec' is off/);
    expect([...annotations.render({ remarks: [remark] }, {})]).toHaveLength(count);
  });
});

it("videos that the workflow names and the policy ignores are a notice", () => {
  expect(remarkOnIgnored("p.yml", ["a.mp4"])).toMatchObject({
    level: "notice",
    message: expect.stringContaining("1 video was"),
  });
});
