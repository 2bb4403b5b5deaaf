/** By what a policy judges videos at each path, and what it loosens. */
import { describe, expect, it } from "vitest";
import { checkVideo } from "../../src/check/check.ts";
import { TIKTOK_LIMITS } from "../../src/check/limits.ts";
import { listLoosened } from "../../src/check/policy/loosening.ts";
import { parsePolicy } from "../../src/check/policy/parse.ts";
import { createJudge, type Judge } from "../../src/check/policy.ts";
import { RULES } from "../../src/check/rules/index.ts";
import type { CheckedVideo, Finding } from "../../src/model/finding.ts";
import { BY_TIKTOK } from "../support/limits.ts";
import { type Case, check, measured, readGauges, textOf } from "./subject.ts";

const PATH = ".github/policy.yml";

function parse(text: string) {
  const parsed = parsePolicy(text);
  if (parsed.kind === "problems") throw new Error(parsed.problems.map(({ problem }) => problem).join("\n"));
  return parsed;
}

function judgeBy(text: string): Judge {
  return createJudge({ ...parse(text), path: PATH });
}

function checkBy(text: string, { facts, fault }: Case, path = "videos/a.mp4"): CheckedVideo {
  const { video, facts: known } = check({ ...(facts && { facts }), video: { path } });
  return checkVideo(
    video,
    { facts: known, ...(fault && { fault }) },
    { ...BY_TIKTOK, ...judgeBy(text).standardAt(path) },
  );
}

function only({ findings: [finding, ...others] }: CheckedVideo): Finding {
  if (finding === undefined || others.length > 0) throw new Error("not one finding");
  return finding;
}

describe("without a policy", () => {
  it("TikTok's limits and every rule hold, and nothing is ignored", () => {
    const judge = createJudge();
    expect(judge.standardAt("a.mp4")).toEqual({ limits: TIKTOK_LIMITS, rules: RULES });
    expect(judge.ignores("a.mp4")).toBe(false);
  });
});

describe("a limit of the policy", () => {
  it.each([
    [
      "duration: { max: 60s }",
      { duration: measured(90) },
      "duration",
      /1:30 .*The policy '.github\/policy.yml' accepts at most 1:00/,
    ],
    ["size: { max: 2MB }", { sizeBytes: 5_000_000 }, "size", /policy '.*2\.0 MB \(2,000,000 bytes\)/],
    ["picture-size: { min: 1200 }", {}, "picture-size", /policy '.*accepts 1200 to 4096 pixels/],
    ["frame-rate: { max: 25 }", {}, "frame-rate", /policy '.*accepts 23 to 25 FPS.*Convert it to 25 FPS/],
    ["codecs: [h264]", { codec: "vp9" }, "codec", /policy '.*accepts H\.264/],
    ["codecs: [vp9]", {}, "codec", /policy '.*accepts VP9\. Convert it to VP9/],
    ["containers: [mov]", {}, "container", /policy '.*accepts MOV\. Convert it to MOV/],
  ])("objects and is named: %s", (limit, facts, rule, words) => {
    const finding = checkBy(`limits: { ${limit} }`, { facts }).findings.find((each) => each.rule.id === rule);
    expect(finding && textOf(finding)).toMatch(words);
    expect(finding).toMatchObject({ level: "error", basis: { evidence: "documented", source: PATH } });
    expect(finding?.rule.code).toBeUndefined();
  });

  it("leaves TikTok's code where TikTok objects, too", () => {
    const finding = only(checkBy("limits: { duration: { max: 60s } }", { facts: { duration: measured(700) } }));
    expect(finding.rule.code).toBe("duration_check_failed");
  });

  it("that is looser lets pass what TikTok refuses", () => {
    const text = "{ rules: { long-duration: off }, limits: { duration: { max: 20m }, frame-rate: { min: 10 } } }";
    const facts = { duration: measured(700), frameRate: measured(12) };
    expect(checkBy(text, { facts })).toMatchObject({ findings: [], verdict: "valid" });
  });

  it("sets the bounds of a gauge", () => {
    const gauges = readGauges(checkBy("limits: { duration: { max: 32s } }", {}));
    expect(gauges.filter(({ setBy }) => setBy === "policy")).toEqual([
      { fact: "duration", value: 30, bounds: { max: 32 }, isInside: true, setBy: "policy" },
    ]);
  });

  it("drops what is reported as accepted over TikTok's highest rate, but only for another highest rate", () => {
    const facts = { frameRate: measured(60.05) };
    expect(only(checkBy("limits: { frame-rate: { max: 59 } }", { facts })).level).toBe("error");
    expect(only(checkBy("limits: { frame-rate: { min: 24 } }", { facts })).level).toBe("warning");
  });

  it("leaves no recommendation that it does not allow", () => {
    const facts = { container: "mov", codec: "h265" } as const;
    expect(checkBy("limits: { containers: [mov], codecs: [h265] }", { facts }, "a.mov").findings).toEqual([]);
  });

  it.each([
    ["{ min: 50 }", "fps=60"],
    ["{ min: 31, max: 45 }", "fps=45"],
    ["{ max: 25 }", "fps=25"],
    ["{ min: 10, max: 120 }", "fps=30"],
  ])("decides the rate of the fix, within TikTok's limits: %s", (range, filter) => {
    const facts = { frameRate: measured(8), maxFrameRate: 8, minFrameRate: 8 };
    const { fix } = only(checkBy(`limits: { frame-rate: ${range} }`, { facts }));
    expect(fix).toContain(filter);
  });

  it("that no encoder can meet leaves no command", () => {
    const { fix } = only(checkBy("limits: { size: { max: 200kB } }", { facts: { sizeBytes: 5_000_000 } }));
    expect(fix).toBeNull();
  });

  it.each([
    ["long-duration", "duration: { max: 20m }", { duration: measured(700) }],
    ["recommended-codec", "codecs: [h264, av1]", { codec: "av1" }],
    ["recommended-container", "containers: [mp4, matroska]", { container: "matroska" }],
  ] as const)("that allows what TikTok refuses gets no advice by %s", (rule, limit, facts) => {
    const { findings } = checkBy(`limits: { ${limit} }`, { facts }, "videos/a.mkv");
    expect(findings.map((finding) => finding.rule.id)).not.toContain(rule);
  });

  it.each([
    ["[h265]", /-c:v libx265 -tag:v hvc1 .*-pix_fmt yuv420p -c:a/],
    ["[h264, h265]", /-c:v libx264 .*-pix_fmt yuv420p /],
    ["[vp9]", null],
  ])("decides what the fix encodes to: codecs: %s", (codecs, command) => {
    const { fix } = only(checkBy(`limits: { codecs: ${codecs} }`, { facts: { codec: "av1" } }));
    if (command === null) expect(fix).toBeNull();
    else expect(fix).toMatch(command);
  });

  it("is the limit of the fix, in even numbers of pixels", () => {
    const { fix } = only(
      checkBy("limits: { picture-size: { min: 1081, max: 1201 } }", { facts: { width: 600, height: 900 } }),
    );
    expect(fix).toMatch(/pad=1082:12\d\d|scale=/);
    for (const [, side] of (fix ?? "").matchAll(/(?:scale|pad)=(\d+)/g)) expect(Number(side) % 2).toBe(0);
  });
});

describe("the level of a rule", () => {
  const facts = { codec: "vp9" };

  it("is the policy's, which the finding names", () => {
    const finding = only(checkBy("rules: { recommended-codec: error }", { facts }));
    expect(finding).toMatchObject({ level: "error", rule: { level: "error" } });
    expect(finding.detail).toContain(PATH);
  });

  it("off means no finding", () => {
    expect(checkBy("rules: { recommended-codec: off }", { facts }).findings).toEqual([]);
  });

  it("makes the command needed where the finding is an error", () => {
    expect(only(checkBy("{}", { facts })).isFixOptional).toBe(true);
    expect(only(checkBy("rules: { recommended-codec: error }", { facts })).isFixOptional).toBe(false);
  });

  it.each([
    ["error", "warning"],
    ["warning", "warning"],
    ["notice", "notice"],
  ])("%s makes what is only likely a %s", (level, shown) => {
    const likely = { frameRate: measured(60.05) };
    expect(only(checkBy(`rules: { frame-rate: ${level} }`, { facts: likely })).level).toBe(shown);
  });
});

describe("nothing passes unread: a video is unreadable", () => {
  it.each([
    ["of a format whose rule is lowered", "rules: { container: warning }", { container: "avi" }],
    ["of a format whose rule is off", "rules: { container: off }", { container: "avi" }],
    ["without a picture, whose rule is off", "rules: { video-track: off }", { movingVideoTracks: 0 }],
  ] as const)("%s", (_what, text, facts) => {
    const { video } = check({});
    const { limits, rules } = judgeBy(text).standardAt(video.path);
    expect(checkVideo(video, { facts: { sizeBytes: 1, ...facts } }, { ...BY_TIKTOK, limits, rules }).verdict).toBe(
      "unreadable",
    );
  });

  it("unless an error says why", () => {
    const { video } = check({});
    const { limits, rules } = judgeBy("rules: { codec: off }").standardAt(video.path);
    expect(
      checkVideo(video, { facts: { container: "avi" } }, { ...BY_TIKTOK, limits, rules }).findings.map(
        ({ rule }) => rule.id,
      ),
    ).toEqual(["container"]);
  });
});

describe("an override", () => {
  const policy = `
limits: { duration: { max: 3m }, picture-size: { min: 720 } }
rules: { codec: warning }
ignore: [archive, '*.mov']
overrides:
  - paths: [shorts/**]
    limits: { duration: { max: 60s } }
    rules: { codec: error, size: off }
  - paths: ['shorts/long/**', '**/*-long.mp4']
    limits: { duration: { max: 5m } }
  - paths: [small]
    limits: { picture-size: { min: 360, max: 480 } }
`;
  const judge = judgeBy(policy);

  it.each([
    ["a.mp4", 180],
    ["shorts/a.mp4", 60],
    ["Shorts/a.mp4", 60],
    ["shorts/long/a.mp4", 300],
    ["b-long.mp4", 300],
    ["shorts/b-long.mp4", 300],
    [undefined, 180],
  ])("decides at %s: at most %s seconds", (path, max) => {
    expect(judge.standardAt(path).limits.duration).toEqual({ max });
  });

  it("keeps what it does not set", () => {
    const { limits, rules } = judge.standardAt("shorts/a.mp4");
    expect(limits.pictureSize).toEqual({ min: 720, max: 4096 });
    expect(rules.find(({ id }) => id === "codec")?.level).toBe("error");
    expect(rules.find(({ id }) => id === "size")).toBeUndefined();
  });

  it("moves the other bound where it crosses it", () => {
    expect(
      judgeBy(
        "overrides: [{ paths: [a], limits: { picture-size: { min: 1000 } } }, { paths: [a], limits: { picture-size: { max: 500 } } }]",
      ).standardAt("a").limits.pictureSize,
    ).toEqual({ min: 500, max: 500 });
  });

  it.each([
    ["archive/2020/a.mp4", true],
    ["archive", true],
    ["archives/a.mp4", false],
    ["a.mov", true],
    ["videos/a.mov", false],
  ])("is nothing to ignore: %s is ignored: %s", (path, isIgnored) => {
    expect(judge.ignores(path)).toBe(isIgnored);
  });

  it.each([
    ["shorts/a.mp4", "shorts/b.mp4", true],
    ["shorts/a.mp4", "a.mp4", false],
    ["archive/a.mp4", "a.mp4", false],
    ["a.mp4", "b.mp4", true],
  ])("says whether the same holds at %s and %s: %s", (path, other, isSame) => {
    expect(judge.isSameAt(path, other)).toBe(isSame);
  });
});

describe("what a policy loosens", () => {
  it.each([
    ["{}", []],
    ["limits: { duration: { max: 3m }, codecs: [h264], picture-size: { min: 720 } }", []],
    ["rules: { recommended-codec: error, size: error }", []],
    ["rules: { recommended-codec: off }", ["the rule 'recommended-codec' is off"]],
    [
      "rules: { codec: notice, size: warning }",
      ["the rule 'codec' is only a notice", "the rule 'size' is only a warning"],
    ],
    ["limits: { duration: { max: 12m } }", ["videos up to 12:00 (TikTok: 10:00)"]],
    ["limits: { duration: { max: 600.4s } }", ["videos up to 10:00.4 (TikTok: 10:00)"]],
    ["limits: { duration: { max: 10.001m } }", ["videos up to 10:00.06 (TikTok: 10:00)"]],
    ["limits: { size: { max: 5GiB } }", ["files up to 5.4 GB (TikTok: 4.3 GB)"]],
    ["limits: { picture-size: { min: 200 } }", ["200 to 4096 pixels (TikTok: 360 to 4096)"]],
    ["limits: { frame-rate: { max: 120 } }", ["23 to 120 FPS (TikTok: 23 to 60)"]],
    ["limits: { containers: [mp4, matroska] }", ["the format matroska"]],
    ["limits: { codecs: [h264, av1, prores] }", ["the codecs av1 and prores"]],
    ["overrides: [{ paths: [old/**, b], rules: { codec: off } }]", ["the rule 'codec' is off in 'old/**' and 'b'"]],
    [
      "overrides: [{ paths: [a, b, c, d], rules: { codec: off } }]",
      ["the rule 'codec' is off in 'a', 'b', and 2 more"],
    ],
    [
      `overrides: [{ paths: [${"x".repeat(5000)}], rules: { codec: off } }]`,
      [`the rule 'codec' is off in '${"x".repeat(40)}…'`],
    ],
  ])("%s", (text, loosened) => {
    expect(listLoosened(parse(text)).map(({ what }) => what)).toEqual(loosened);
  });
});
