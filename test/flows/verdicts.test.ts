import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkVideo } from "../../src/check/check.ts";
import { listPassedByPolicy } from "../../src/check/only-by-policy.ts";
import { parsePolicy } from "../../src/check/policy/parse.ts";
import { createJudge } from "../../src/check/policy.ts";
import { compareWithCheck, keepVerdicts } from "../../src/flows/verdicts.ts";
import type { MediaFacts } from "../../src/model/facts.ts";
import type { CheckedVideo } from "../../src/model/finding.ts";
import { check, confirmation, exactly } from "../report/reported.ts";
import { NOW_MS } from "../support/limits.ts";
import { createWorkspace } from "../support/workspace.ts";

function place(videos: readonly CheckedVideo[] = []) {
  const folder = createWorkspace().path;
  if (videos.length > 0) keepVerdicts(folder, videos, listPassedByPolicy);
  return { folder, file: join(folder, "verdicts.json"), ledger: join(folder, "publish-ids.txt") };
}

/** A browser's recording, of which the rule unstated-frame-rate warns. */
const UNSTATED = { statesFrameRate: false, minFrameRate: 25, maxFrameRate: 50 };

const REFUSED = { outcome: "failed", failReason: "frame_rate_check_failed", video: "videos/a.mp4" } as const;

function isMarked(ledger: string, parts: Parameters<typeof confirmation>[0] = {}): boolean {
  const [compared] = compareWithCheck([confirmation({ ...REFUSED, ...parts })], ledger);
  return compared?.passedCheck === true;
}

describe("a video that TikTok refused", () => {
  const url: CheckedVideo = {
    ...check("https://example.com/a.mp4"),
    video: { path: "https://example.com/a.mp4", source: { kind: "url" } },
  };
  it.each<[is: string, what: string, parts: Parameters<typeof confirmation>[0], expected: boolean]>([
    ["is", "if it had passed the check", {}, true],
    ["is", "whatever is before its path", { video: "./videos/../videos/a.mp4" }, true],
    ["is", "by its URL", { video: "https://example.com/a.mp4" }, true],
    ["is", "for a check that is not documented", { failReason: "bitrate_check_failed" }, true],
    ["is not", "if the check had found an error", { video: "videos/slow.mp4" }, false],
    ["is not", "if the check had warned of just that", { video: "videos/recorded.webm" }, false],
    [
      "is",
      "if the check had warned of something else",
      { video: "videos/recorded.webm", failReason: "duration_check_failed" },
      true,
    ],
    ["is not", "if it was not checked", { video: "videos/b.mp4" }, false],
    ["is not", "if the ledger names no video", { video: "" }, false],
    ["is not", "for a reason that is not about the file", { failReason: "spam_risk" }, false],
    ["is not", "for a reason that TikTok does not give", { failReason: "" }, false],
    ["is not", "if it was published", { outcome: "published" }, false],
  ])("%s marked as passed %s", (_is, _what, parts, expected) => {
    const slow = check("videos/slow.mp4", { frameRate: exactly(12) });
    const recorded = check("videos/recorded.webm", { container: "webm", codec: "vp8", ...UNSTATED });
    const { ledger } = place([check("videos/a.mp4"), slow, recorded, url]);
    expect(isMarked(ledger, parts)).toBe(expected);
  });
});

describe("a video that passed only by the policy", () => {
  const byPolicy = (policy: string, facts: MediaFacts) => {
    const parsed = parsePolicy(policy);
    if (parsed.kind === "problems") throw new Error("The policy is not valid.");
    const standard = createJudge({ ...parsed, path: "policy.yml" }).standardAt("videos/a.mp4");
    const { video, facts: all } = check("videos/a.mp4", facts);
    return checkVideo(video, { facts: all }, { ...standard, nowMs: NOW_MS });
  };
  const SLOW = { frameRate: exactly(15) };

  it.each<[what: string, policy: string, facts: MediaFacts, failReason: string, marks: object]>([
    ["whose rule is off", "rules: { frame-rate: off }", SLOW, "frame_rate_check_failed", { passedByPolicy: true }],
    [
      "by a looser limit",
      "limits: { frame-rate: { min: 10 } }",
      SLOW,
      "frame_rate_check_failed",
      { passedByPolicy: true },
    ],
    [
      "by a codec of the policy",
      "limits: { codecs: [h264, av1] }",
      { codec: "av1" },
      "file_format_check_failed",
      { passedByPolicy: true },
    ],
    ["with a warning, which said so", "rules: { frame-rate: warning }", SLOW, "frame_rate_check_failed", {}],
    [
      "but is refused for something else",
      "rules: { frame-rate: off }",
      SLOW,
      "duration_check_failed",
      { passedCheck: true },
    ],
    [
      "by a stricter policy",
      "limits: { duration: { max: 60s } }",
      {},
      "frame_rate_check_failed",
      { passedCheck: true },
    ],
  ])("is not called passed %s", (_what, policy, facts, failReason, marks) => {
    const { ledger } = place([byPolicy(policy, facts)]);
    const [{ passedCheck, passedByPolicy } = {}] = compareWithCheck([confirmation({ ...REFUSED, failReason })], ledger);
    expect({ ...(passedCheck && { passedCheck }), ...(passedByPolicy && { passedByPolicy }) }).toEqual(marks);
  });
});

describe("verdicts that any step can have written", () => {
  const A = '{"path":"videos/a.mp4","codes":[],"byPolicy":[]}';

  it("count if they are as main writes them", () => {
    const { ledger, file } = place();
    writeFileSync(file, `{"schema":1,"passed":[${A}]}`);
    expect(isMarked(ledger)).toBe(true);
  });

  it.each<[what: string, text: string]>([
    ["no JSON", "not JSON"],
    ["null", "null"],
    ["a list", `[${A}]`],
    ["another schema", `{"schema":2,"passed":[${A}]}`],
    ["a path in place of a video", `{"schema":1,"passed":[${A},"videos/b.mp4"]}`],
    ["a number in place of a path", `{"schema":1,"passed":[${A},{"path":1,"codes":[],"byPolicy":[]}]}`],
    ["a text in place of the codes", `{"schema":1,"passed":[{"path":"videos/a.mp4","codes":"","byPolicy":[]}]}`],
    ["a number among the codes", `{"schema":1,"passed":[{"path":"videos/a.mp4","codes":[],"byPolicy":[1]}]}`],
    ["nothing about the policy", `{"schema":1,"passed":[{"path":"videos/a.mp4","codes":[]}]}`],
    ["an object in place of the videos", `{"schema":1,"passed":{"0":${A}}}`],
    ["one key too many", `{"schema":1,"passed":[${A}],"more":1}`],
    ["more than 4 MiB", `{"schema":1,"passed":[${A}]}${" ".repeat(4 * 2 ** 20)}`],
  ])("don't count if they are %s", (_, text) => {
    const { ledger, file } = place();
    writeFileSync(file, text);
    expect(isMarked(ledger)).toBe(false);
  });

  it("don't count if they are a folder, or not there", () => {
    const { ledger, file } = place();
    expect(isMarked(ledger)).toBe(false);
    mkdirSync(file);
    expect(isMarked(ledger)).toBe(false);
  });
});

describe("the guard keeps", () => {
  it("the videos that passed, and nothing else", () => {
    const { file } = place([check("a.mp4"), check("b.mp4", { codec: "av1" })]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
      schema: 1,
      passed: [{ path: "a.mp4", codes: [], byPolicy: [] }],
    });
  });

  it("nothing where nothing can be written, and goes on", () => {
    expect(() => keepVerdicts("/nonexistent/folder", [check("a.mp4")], () => [])).not.toThrow();
  });
});
