/** Whom a finding names as the source of a limit that a policy sets, in part or as it is. */
import { describe, expect, it } from "vitest";
import { checkVideo } from "../../../src/check/check.ts";
import { parsePolicy } from "../../../src/check/policy/parse.ts";
import { createJudge } from "../../../src/check/policy.ts";
import { RULES } from "../../../src/check/rules/index.ts";
import type { MediaFacts } from "../../../src/model/facts.ts";
import { BY_TIKTOK } from "../../support/limits.ts";
import { check, measured, textOf } from "../subject.ts";

const PATH = ".github/policy.yml";

/** What a rule objects to in a video with these facts, by the limits of a policy. */
function find(rule: string, limits: string, facts: Partial<MediaFacts>) {
  const policy = parsePolicy(`limits: { ${limits} }`);
  if (policy.kind === "problems") throw new Error(policy.problems.map(({ problem }) => problem).join("\n"));
  const { video, facts: known } = check({ facts });
  const standard = createJudge({ ...policy, path: PATH }).standardAt(video.path);
  return checkVideo(video, { facts: known }, { ...BY_TIKTOK, ...standard }).findings.find(
    ({ rule: { id } }) => id === rule,
  );
}

describe("a policy", () => {
  it.each([
    ["frame-rate: { max: 50 }", { frameRate: measured(15) }, "frame-rate", /TikTok accepts 23 to 60 FPS/],
    ["frame-rate: { min: 24 }", { frameRate: measured(70) }, "frame-rate", /TikTok accepts 23 to 60 FPS/],
    ["picture-size: { min: 720 }", { width: 1080, height: 5000 }, "picture-size", /TikTok accepts 360 to 4096 pixels/],
    ["picture-size: { max: 2000 }", { width: 300 }, "picture-size", /TikTok accepts 360 to 4096 pixels/],
    ["duration: { max: 10m }", { duration: measured(700) }, "duration", /TikTok accepts at most 10:00/],
    ["size: { max: 4GiB }", { sizeBytes: 5 * 2 ** 30 }, "size", /TikTok accepts at most 4\.3 GB/],
    ["codecs: [vp9, vp8, h265, h264]", { codec: "av1" }, "codec", /TikTok accepts VP9/],
    ["containers: [webm, mov, mp4]", { container: "avi" }, "container", /TikTok accepts WebM/],
  ] as const)("is not blamed where TikTok sets the same: %s", (limit, facts, rule, words) => {
    const finding = find(rule, limit, facts);
    expect(finding && textOf(finding)).toMatch(words);
    expect(finding).not.toHaveProperty("basis");
    expect(finding?.rule.code).toBe(RULES.find(({ id }) => id === rule)?.code);
  });

  it.each([
    ["frame-rate: { max: 50 }", { frameRate: measured(55) }, "frame-rate"],
    ["frame-rate: { max: 50 }", { frameRate: measured(70) }, "frame-rate"],
    ["frame-rate: { min: 24 }", { frameRate: measured(23) }, "frame-rate"],
    ["picture-size: { min: 720 }", { width: 700, height: 5000 }, "picture-size"],
    ["picture-size: { max: 2000 }", { width: 2001 }, "picture-size"],
  ] as const)("is named at the end of the range that it sets: %s, %j", (limit, facts, rule) => {
    const finding = find(rule, limit, facts);
    expect(finding).toMatchObject({ basis: { source: PATH }, problem: expect.stringContaining("The policy '") });
  });
});
