import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkVideo } from "../../src/check/check.ts";
import { foreseeRefusals } from "../../src/check/foreseen-refusals.ts";
import { parsePolicy } from "../../src/check/policy/parse.ts";
import { createJudge } from "../../src/check/policy.ts";
import { compareWithCheck, keepVerdicts } from "../../src/flows/verdicts.ts";
import type { MediaFacts } from "../../src/model/facts.ts";
import type { CheckedVideo } from "../../src/model/finding.ts";
import type { PublishId } from "../../src/model/publish.ts";
import { check, confirmation, exactly } from "../report/reported.ts";
import { BY_TIKTOK, NOW_MS } from "../support/limits.ts";
import { createWorkspace } from "../support/workspace.ts";

/** What a guard keeps in its folder. The videos need not be in the workspace. */
function place(videos: readonly CheckedVideo[] = [], workspace = createWorkspace().path) {
  const folder = createWorkspace().path;
  if (videos.length > 0) keepVerdicts(folder, videos, foreseeRefusals);
  return { workspace, file: join(folder, "verdicts.json"), ledger: join(folder, "publish-ids.txt") };
}

type Kept = Pick<ReturnType<typeof place>, "workspace" | "ledger">;

/** How an upload that TikTok refused is marked. */
function compare(kept: Kept, parts: Parameters<typeof confirmation>[0] = {}) {
  const [compared] = compareWithCheck([confirmation({ ...REFUSED, ...parts })], kept);
  const { passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck } = compared ?? {};
  return Object.fromEntries(
    Object.entries({ passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck }).filter(([, mark]) => mark),
  );
}

/** A browser's recording, of which the rule unstated-frame-rate warns. */
const UNSTATED = { statesFrameRate: false, minFrameRate: 25, maxFrameRate: 50 };

const SENT = { kind: "id", id: "v_pub_file~v2.1" as PublishId } as const;
const PULLED = { kind: "id", id: "v_pub_url~v2.1" as PublishId } as const;
const REFUSED = {
  entry: SENT,
  outcome: "failed",
  failReason: "frame_rate_check_failed",
  video: "videos/a.mp4",
} as const;

function isMarked(kept: Kept, parts: Parameters<typeof confirmation>[0] = {}): boolean {
  return compare(kept, parts).passedCheck === true;
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
    ["is", "by its URL, from which TikTok pulls it", { video: "https://example.com/a.mp4", entry: PULLED }, true],
    ["is not", "by a file, where TikTok pulls it from a URL", { entry: PULLED }, false],
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
    expect(isMarked(place([check("videos/a.mp4"), slow, recorded, url]), parts)).toBe(expected);
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
    [
      "with a warning, which said so",
      "rules: { frame-rate: warning }",
      SLOW,
      "frame_rate_check_failed",
      { warnedByCheck: ["frame-rate"] },
    ],
    [
      "which turns a notice off",
      "rules: { long-duration: off }",
      { duration: exactly(200) },
      "duration_check_failed",
      { passedByPolicy: true },
    ],
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
    expect(compare(place([byPolicy(policy, facts)]), { failReason })).toEqual(marks);
  });
});

describe("a video of which the check had warned", () => {
  const MANY = { movingVideoTracks: 2 };
  const CUT = { incompleteEnd: { kind: "truncated", problem: "cut" } } as MediaFacts;
  it.each<[rule: string, failReason: string, facts: MediaFacts, path?: string]>([
    ["long-duration", "duration_check_failed", { duration: exactly(200) }],
    ["variable-frame-rate", "frame_rate_check_failed", { unsteadyShare: 0.5 }],
    ["unstated-frame-rate", "frame_rate_check_failed", { container: "webm", codec: "vp8", ...UNSTATED }, "a.webm"],
    ["extension", "file_format_check_failed", {}, "a.mov"],
    ["recommended-container", "file_format_check_failed", { container: "mov" }, "a.mov"],
    ["recommended-codec", "file_format_check_failed", { codec: "h265" }],
    ["incomplete-end", "file_format_check_failed", CUT],
    ["size-margin", "file_format_check_failed", { sizeBytes: 4.1e9 }],
    ["extra-video-track", "picture_size_check_failed", MANY],
    ["extra-video-track", "frame_rate_check_failed", MANY],
    ["partial", "frame_rate_check_failed", { partial: true } as MediaFacts],
    ["partial", "duration_check_failed", { partial: true } as MediaFacts],
  ])("by %s is no video that passed, for %s", (rule, failReason, facts, path = "a.mp4") => {
    const marks = compare(place([check(path, facts)]), { video: path, failReason });
    expect(marks).toEqual({ warnedByCheck: expect.arrayContaining([rule]) });
  });

  it("is one for a reason of which the warning does not speak", () => {
    const kept = place([check("a.mp4", { duration: exactly(200) })]);
    expect(compare(kept, { video: "a.mp4" })).toEqual({ passedCheck: true });
  });
});

describe("a file that passed is judged by what the check read", () => {
  const A_FILE = "videos/a.mp4";
  it.each<[what: string, change: (path: string) => void, marks: object]>([
    ["if it is as it was", () => undefined, { passedCheck: true }],
    ["if it is gone after the upload", (path) => rmSync(path), { passedCheck: true }],
    ["and not if it is longer now", (path) => writeFileSync(path, "longer"), { changedSinceCheck: true }],
    ["and not if it was written again", (path) => utimesSync(path, 1, 1), { changedSinceCheck: true }],
  ])("%s", (_what, change, marks) => {
    const workspace = createWorkspace();
    workspace.write(A_FILE, "video");
    const { size, mtimeMs } = statSync(join(workspace.path, A_FILE));
    const kept = place([check(A_FILE, { sizeBytes: size, modifiedMs: mtimeMs })], workspace.path);
    change(join(workspace.path, A_FILE));
    expect(compare(kept)).toEqual(marks);
  });

  it("and the video in the place of its Git LFS pointer is what was checked", () => {
    const workspace = createWorkspace();
    workspace.write(A_FILE, "pointer");
    const source = { kind: "lfs", oid: "0", sizeBytes: 1 } as const;
    const video = checkVideo({ path: A_FILE, source }, { facts: check(A_FILE).facts }, BY_TIKTOK);
    const kept = place([video], workspace.path);
    workspace.write(A_FILE, "the video");
    expect(compare(kept)).toEqual({ passedCheck: true });
  });
});

describe("verdicts that any step can have written", () => {
  const A = '{"path":"videos/a.mp4","warnings":[],"byPolicy":[]}';

  const WARNED = (warning: string) =>
    `{"schema":2,"passed":[{"path":"videos/a.mp4","warnings":[${warning}],"byPolicy":[]}]}`;

  it("count if they are as main writes them", () => {
    const kept = place();
    writeFileSync(kept.file, `{"schema":2,"passed":[${A}]}`);
    expect(isMarked(kept)).toBe(true);
  });

  it.each<[what: string, text: string]>([
    ["no JSON", "not JSON"],
    ["null", "null"],
    ["a list", `[${A}]`],
    ["another schema", `{"schema":1,"passed":[${A}]}`],
    ["a path in place of a video", `{"schema":2,"passed":[${A},"videos/b.mp4"]}`],
    ["a number in place of a path", `{"schema":2,"passed":[${A},{"path":1,"warnings":[],"byPolicy":[]}]}`],
    ["a text in place of the warnings", `{"schema":2,"passed":[{"path":"videos/a.mp4","warnings":"","byPolicy":[]}]}`],
    ["a number among the reasons", `{"schema":2,"passed":[{"path":"videos/a.mp4","warnings":[],"byPolicy":[1]}]}`],
    ["a rule that is no id", WARNED('{"rule":"**a**","reasons":[]}')],
    ["a warning without reasons", WARNED('{"rule":"a"}')],
    ["a file without a size", `{"schema":2,"passed":[{"path":"videos/a.mp4","warnings":[],"byPolicy":[],"file":{}}]}`],
    ["nothing about the policy", `{"schema":2,"passed":[{"path":"videos/a.mp4","warnings":[]}]}`],
    ["an object in place of the videos", `{"schema":2,"passed":{"0":${A}}}`],
    ["one key too many", `{"schema":2,"passed":[${A}],"more":1}`],
    ["more than 4 MiB", `{"schema":2,"passed":[${A}]}${" ".repeat(4 * 2 ** 20)}`],
  ])("don't count if they are %s", (_, text) => {
    const kept = place();
    writeFileSync(kept.file, text);
    expect(compare(kept)).toEqual({});
  });

  it("don't count if they are a folder, or not there", () => {
    const kept = place();
    expect(compare(kept)).toEqual({});
    mkdirSync(kept.file);
    expect(compare(kept)).toEqual({});
  });
});

describe("the guard keeps", () => {
  it("the videos that passed, and nothing else", () => {
    const { file } = place([check("a.mp4"), check("b.mp4", { codec: "av1" })]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
      schema: 2,
      passed: [{ path: "a.mp4", warnings: [], byPolicy: [] }],
    });
  });

  it("nothing where nothing can be written, and goes on", () => {
    expect(() => keepVerdicts("/nonexistent/folder", [check("a.mp4")], foreseeRefusals)).not.toThrow();
  });
});
