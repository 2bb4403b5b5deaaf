import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RESTRICTIONS, SLIGHTLY_FAST_REPORT } from "../../../src/check/limits.ts";
import type { MediaFacts } from "../../../src/model/facts.ts";
import type { OutcomeKind } from "../../../src/model/publish.ts";
import type { Report } from "../../../src/model/report.ts";
import { json } from "../../../src/report/reporters/json.ts";
import { cancelStarted } from "../../../src/tiktok/outcome.ts";
import { type JsonReport, parseReport } from "../../support/report.ts";
import { cancellation, check, checkUnreadable, exactly } from "../reported.ts";

/** The text of a report without an earlier file. */
function renderText(report: Partial<Report>): string {
  return [...json.render({ remarks: [], ...report }, {})].join("");
}

/** The report as a program parses it. */
function render(report: Partial<Report>): JsonReport {
  return parseReport(renderText(report));
}

describe("a fact", () => {
  it.each<[MediaFacts, string, unknown]>([
    [{ frameRate: exactly(30000 / 1001) }, "frameRate", 29.97003],
    [{ minFrameRate: 14.9999996 }, "minFrameRate", 15],
    [{ maxFrameRate: 1 / 3 }, "maxFrameRate", 0.333333],
    [{ duration: exactly(612.4 + 1e-9) }, "durationSeconds", 612.4],
    [{ sizeBytes: 4 * 2 ** 30 + 1 }, "sizeBytes", 4_294_967_297],
    [{ rotation: 270 }, "rotation", 270],
    [{ partial: true }, "partial", true],
    [{ partial: true }, "sampled", true],
    [{ colour: { transfer: 18, chroma: "4:2:0" } }, "colour", { transfer: 18, chroma: "4:2:0" }],
    [{ codec: "x\u0001|y" }, "codec", "x\u0001|y"],
  ])("%j is written as %s: %j", (facts, name, value) => {
    expect(render({ videos: [check("a.mp4", facts)] }).videos[0]?.facts[name]).toEqual(value);
  });

  it("that could not be read is absent", () => {
    expect(render({ videos: [checkUnreadable("a.mp4", "it ends early")] }).videos[0]?.facts).toEqual({});
  });
});

it("the report of post keeps what main has written of the videos that were not checked", () => {
  const scope = { base: "the base branch", commit: undefined, unchanged: ["old/a.mp4"] };
  const main = renderText({ videos: [], cancellations: [], scope });
  const post = [...json.render({ remarks: [], cancellations: [cancellation()] }, { readEarlier: () => main })].join("");
  const expected = { kind: "changed", base: "the base branch", commit: null, unchanged: ["old/a.mp4"] };
  for (const text of [main, post]) expect(parseReport(text).scope).toEqual(expected);
  expect(render({ videos: [], cancellations: [] })).not.toHaveProperty("scope");
});

it("a finding has the value, the limit and the unit, for programs to compare", () => {
  const videos = [check("a.mp4", { frameRate: exactly(1000 / 3), width: 200, codec: "av1", duration: exactly(601) })];
  const rules = ["codec", "frame-rate", "picture-size", "duration"];
  const findings = (render({ videos }).videos[0]?.findings ?? []).filter(({ rule }) => rules.includes(rule));
  expect(
    findings.map(({ rule, level, code, actual, limit, unit }) => ({ rule, level, code, actual, limit, unit })),
  ).toEqual([
    {
      ...{ rule: "codec", level: "error", code: "file_format_check_failed", actual: "av1", unit: null },
      limit: { oneOf: ["h264", "h265", "vp8", "vp9"] },
    },
    {
      ...{ rule: "frame-rate", level: "error", code: "frame_rate_check_failed", actual: 333.333333, unit: "FPS" },
      limit: { min: 23, max: 60 },
    },
    {
      ...{ rule: "picture-size", level: "error", code: "picture_size_check_failed", unit: "px" },
      actual: { width: 200, height: 1920 },
      limit: { min: 360, max: 4096 },
    },
    {
      ...{ rule: "duration", level: "error", code: "duration_check_failed", actual: 601, unit: "s" },
      limit: { max: 600 },
    },
  ]);
  const fixes = findings.map(({ fix }) => fix?.split(" ")[0] ?? null);
  expect(fixes).toEqual(["ffmpeg", "ffmpeg", "ffmpeg", "ffmpeg"]);
  for (const { message } of findings) expect(message).not.toContain("ffmpeg");
});

it.each([
  [61, "error", { evidence: "documented", source: RESTRICTIONS }],
  [60.05, "warning", { evidence: "reported", source: SLIGHTLY_FAST_REPORT }],
])("a finding on %f FPS, %s, names what it is based on", (rate, level, basis) => {
  const [video] = render({ videos: [check("a.mp4", { frameRate: exactly(rate) })] }).videos;
  expect(video?.findings.find(({ rule }) => rule === "frame-rate")).toMatchObject({ level, ...basis });
});

it("a finding whose source is not known has none", () => {
  const checked = check("a.mp4", { codec: "av1" });
  const findings = checked.findings.map((each) => ({ ...each, basis: { evidence: "reported", source: "" } as const }));
  const [finding] = render({ videos: [{ ...checked, findings }] }).videos[0]?.findings ?? [];
  expect(finding).toMatchObject({ evidence: "reported" });
  expect(finding).not.toHaveProperty("source");
});

it("the tool's version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "..", "package.json"), "utf8"));
  expect(JSON.parse(renderText({})).tool).toEqual({ name: "tiktok-upload-guard", version });
});

describe("the schema refuses", () => {
  const report = {
    ...{ remarks: [], videos: [check("a.mp4", { codec: "av1" })] },
    cancellations: [
      cancellation(),
      cancellation({
        entry: { kind: "malformed", origin: { kind: "ledger" }, line: 1, isCutOff: false, position: 2, length: 9 },
        outcome: "malformed",
      }),
      cancelStarted({ kind: "started", video: "a.mp4", publish: "draft" }),
    ],
  };

  it.each<[what: string, path: readonly string[], value?: unknown]>([
    ["a part that it does not know", ["comment"], ""],
    ["a report without totals", ["totals"]],
    ["a fact that it does not know", ["videos", "0", "facts", "hue"], 1],
    ["a width without a height", ["videos", "0", "facts", "height"]],
    ["a picture turned by 45°", ["videos", "0", "facts", "rotation"], 45],
    ["a finding without a limit", ["videos", "0", "findings", "0", "limit"]],
    ["an outcome that it does not know", ["cancellations", "0", "outcome"], "lost"],
    ["an id with a place", ["cancellations", "0", "position"], 1],
    ["an id with a line", ["cancellations", "0", "line"], 1],
    ["no id, and no place", ["cancellations", "1", "position"]],
    ["an id with what its start says", ["cancellations", "0", "publish"], "draft"],
    ["such a word without an upload that was started", ["cancellations", "1", "publish"], "draft"],
    ["another word", ["cancellations", "2", "publish"], "inbox"],
    ["a post's id as a number", ["cancellations", "0", "postIds"], [1]],
  ])("%s", (_what, path, value) => {
    const whole: unknown = JSON.parse(renderText(report));
    expect(() => parseReport(JSON.stringify(whole))).not.toThrow();
    const parent = path.slice(0, -1).reduce<unknown>((part, name) => Object(part)[name], whole);
    // What is undefined is left out by JSON.stringify.
    Object.assign(Object(parent), { [path.at(-1) ?? ""]: value });
    expect(() => parseReport(JSON.stringify(whole))).toThrow(/^report/);
  });
});

it("totals count videos by verdict and findings by level", () => {
  const videos = [
    check("a.mp4"),
    check("b.mov", { container: "mov", codec: "h265" }),
    check("c.mp4", { codec: "av1", movingVideoTracks: 2 }),
    checkUnreadable("d.mp4", "it ends early"),
  ];
  expect(render({ videos }).totals).toEqual({ checked: 4, valid: 2, invalid: 2, errors: 2, warnings: 1, notices: 2 });
});

describe("a cancellation", () => {
  const OUTCOMES: Readonly<Record<OutcomeKind, true>> = {
    unrecorded: true,
    malformed: true,
    "dry-run": true,
    "no-token": true,
    cancelled: true,
    "already-failed": true,
    "in-inbox": true,
    published: true,
    "cancel-requested": true,
    processing: true,
    refused: true,
    unreachable: true,
    "out-of-time": true,
  };

  it("with any outcome conforms to the schema", () => {
    const outcomes = Object.keys(OUTCOMES) as OutcomeKind[];
    const malformed = {
      entry: { kind: "malformed", origin: { kind: "input" }, line: 1, isCutOff: false, position: 1, length: 99 },
    } as const;
    const started = { entry: { kind: "started", video: "a.mp4" }, video: "a.mp4" } as const;
    const cancellations = outcomes.map((outcome) =>
      cancellation({ outcome, ...(outcome === "malformed" ? malformed : outcome === "unrecorded" ? started : {}) }),
    );
    expect(render({ cancellations }).cancellations.map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  it("has null for what TikTok did not say, and all digits of a post id", () => {
    const known = { httpStatus: 200, logId: "2022", status: "FAILED", failReason: "publish_cancelled" };
    const cancellations = [cancellation(), cancellation({ ...known, postIds: ["7261463769757501445"] })];
    expect(render({ cancellations }).cancellations).toMatchObject([
      { publishId: "v_pub_url~v2.1", httpStatus: null, logId: null, status: null, failReason: null, postIds: [] },
      { ...known, postIds: ["7261463769757501445"], attempts: 1 },
    ]);
  });

  it("names the video of its id, if that is known", () => {
    const cancellations = [cancellation({ video: "videos/a.mp4" }), cancellation()];
    const [named, unnamed] = render({ cancellations }).cancellations;
    expect(named).toHaveProperty("video", "videos/a.mp4");
    expect(unnamed).not.toHaveProperty("video");
  });

  it("of a malformed entry has its line, position and length instead of the id", () => {
    const cancellations = [
      cancellation({
        entry: { kind: "malformed", origin: { kind: "input" }, line: 7, isCutOff: false, position: 2, length: 99 },
        outcome: "malformed",
      }),
    ];
    expect(render({ cancellations }).cancellations).toMatchObject([
      { publishId: null, line: 7, position: 2, length: 99 },
    ]);
  });
});
