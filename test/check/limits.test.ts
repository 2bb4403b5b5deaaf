import { describe, expect, it } from "vitest";
import { type Limits, steadyIntervals, TIKTOK_LIMITS } from "../../src/check/limits.ts";
import { RULES } from "../../src/check/rules/index.ts";
import { NOW_MS } from "../support/limits.ts";
import { type Case, check, measured, readGauges, textOf } from "./subject.ts";

/** Nothing here is as TikTok has it. */
const OTHERS: Limits = {
  authority: "The studio",
  containers: ["mp4", "avi"],
  codecs: ["h264", "av1"],
  frameRate: { min: 11, max: 19, reportedMax: 19.2 },
  unsteadyPercent: { max: 7 },
  pictureSize: { min: 102, max: 204 },
  duration: { max: 95 },
  everyCreatorDuration: { max: 47 },
  size: { max: 3_300_000 },
  certainSize: { max: 2_200_000 },
  pull: { max: 120 },
  videoTracks: { min: 1, max: 2 },
  recommendedContainers: ["avi"],
  recommendedCodecs: ["av1"],
};

/** Every number and name of TikTok's limits, as messages, fixes and reports spell them. */
const TIKTOKS =
  /\b(23|60|60\.1|20\.7|66|360|4096|600|10:00|180|3:00|3600|4\.3 GB|4,294,967,296|4294967296|4\.0 GB|4,000,000,000|5|30|24|TikTok|H\.265|VP8|VP9|MOV|WebM)\b/;

const FITTING: Case = {
  facts: {
    container: "avi",
    codec: "av1",
    width: 150,
    height: 160,
    frameRate: measured(15),
    duration: measured(41),
    sizeBytes: 1_100_000,
  },
  video: { path: "a.avi" },
};

/** Videos that pass by these limits but for what is said here. */
const VIDEOS: readonly Case["facts"][] = [
  { container: "flv" },
  { codec: "mpeg2" },
  { frameRate: measured(7) },
  { frameRate: measured(28) },
  { frameRate: measured(19.1) },
  { frameRate: measured(7), partialFrameRate: measured(7) },
  { width: 99 },
  { width: 1200, rotation: 90 },
  { duration: measured(131) },
  { duration: measured(71) },
  { sizeBytes: 8_800_000 },
  { sizeBytes: 2_900_000 },
  { unsteadyShare: 0.31 },
  { movingVideoTracks: 3 },
  { movingVideoTracks: 0 },
  { container: "mp4" },
  { codec: "h264" },
];

/** At a URL whose signature ends too soon. */
const SIGNED: Case["video"] = {
  path: "https://media.example.com/a.avi",
  source: { kind: "url", signatureEndsMs: NOW_MS + 119_000 },
};

/** What a rule is about, whatever the limits are. */
const SUBJECTS: Readonly<Record<string, string>> = { "unstated-frame-rate": "WebM" };

/** Rules whose words follow from more than the authority. */
const DEPENDENT = RULES.filter(
  (rule) => rule.when({ ...OTHERS, authority: TIKTOK_LIMITS.authority }) !== rule.when(TIKTOK_LIMITS),
);

describe("limits other than TikTok's", () => {
  const checked = [
    ...VIDEOS.map((facts) => check({ ...FITTING, facts: { ...FITTING.facts, ...facts } }, OTHERS)),
    check({ ...FITTING, video: SIGNED }, OTHERS),
  ];
  const findings = checked.flatMap((video) => video.findings);

  it("pass a video that they allow", () => {
    expect(check(FITTING, OTHERS)).toMatchObject({ findings: [], verdict: "valid" });
  });

  it.each(DEPENDENT)("decide the rule $id", ({ id }) => {
    expect(findings.map(({ rule }) => rule.id)).toContain(id);
  });

  it.each(RULES)("are the numbers in the description of the rule $id", (rule) => {
    expect(rule.when(OTHERS).replace(SUBJECTS[rule.id] ?? "", "")).not.toMatch(TIKTOKS);
    expect(JSON.stringify(rule.limit(OTHERS))).not.toMatch(TIKTOKS);
  });

  it.each(findings)("are the numbers in the finding $rule.id: $problem", (finding) => {
    expect(textOf(finding).replace(`${OTHERS.authority}`, "")).not.toMatch(TIKTOKS);
    expect(JSON.stringify(finding.limit)).not.toMatch(TIKTOKS);
  });

  it.each(findings.filter(({ fix }) => fix !== null))("are the numbers in the fix for $rule.id: $fix", ({ fix }) => {
    expect(fix).not.toMatch(/\b(23|60|360|4096|30|24)\b(?!00)/);
  });

  it("are the bounds of all gauges", () => {
    const gauges = readGauges(check(FITTING, OTHERS));
    expect(gauges.length).toBe(5);
    expect(JSON.stringify(gauges.map(({ bounds }) => bounds))).not.toMatch(TIKTOKS);
  });
});

it("steady intervals are those of the allowed frame rates, plus a tenth", () => {
  expect(steadyIntervals(TIKTOK_LIMITS)).toEqual({ shortestSeconds: 1 / 66, longestSeconds: 1 / 20.7 });
  expect(steadyIntervals(OTHERS).shortestSeconds).toBeCloseTo(1 / 20.9, 10);
});
