import { describe, expect, it } from "vitest";
import type { FixOutcome, FixResult } from "../../../src/model/fix.ts";
import {
  describeFixes,
  describeFixResult,
  describeOffer,
  describePlacing,
  drawFix,
  isFailure,
} from "../../../src/report/text/fixing.ts";
import { check } from "../../check/subject.ts";

const measured = (value: number) => ({ value, low: value, high: value });
const before = { container: "avi", sizeBytes: 2_000_000 } as const;
const after = { container: "mp4", sizeBytes: 1_000_000, frameRate: measured(30) } as const;
const findings = check({ facts: { frameRate: measured(15), maxFrameRate: 15 } }).findings;

const fixed: FixOutcome = { kind: "fixed", to: "v/a.fixed.mp4", isReplaced: false, before, after };

describe("what became of a video is said in a line:", () => {
  it.each<[words: readonly string[], failed: boolean, outcome: FixOutcome]>([
    [["fixed as v/a.fixed.mp4", "AVI → MP4", "2.0 MB → 1.0 MB", "30 FPS"], false, fixed],
    [["main one of 2 video", "first of 3"], false, { ...fixed, before: { movingVideoTracks: 2, soundTracks: 3 } }],
    [["not fixed", "2 tracks of sound", "'--in-place'"], true, { kind: "several-sounds", tracks: 2 }],
    [["fixed as", "ffmpeg complained: corrupt"], false, { ...fixed, complaint: "corrupt" }],
    [["replaced by a fixed video"], false, { ...fixed, to: "v/a.avi", isReplaced: true, isKeptByGit: true }],
    [["replaced by v/a.mp4", "it is gone"], false, { ...fixed, to: "v/a.mp4", isReplaced: true, isKeptByGit: false }],
    [["v/a.fixed.mp4", "already", "passes"], false, { kind: "fixed-before", name: "v/a.fixed.mp4" }],
    [["not fixed", "URL"], false, { kind: "url" }],
    [["not fixed", "git lfs pull --include v/a.avi"], false, { kind: "pointer" }],
    [["git -C sub lfs pull --include a.avi"], false, { kind: "pointer", repository: "sub", committedAt: "a.avi" }],
    [["not fixed", "symbolic link"], false, { kind: "linked" }],
    [["not fixed", "duration and encrypted"], false, { kind: "unfixable", rules: ["duration", "encrypted"] }],
    [["not fixed", "cut off", "duration", "command"], false, { kind: "unfixable", rules: ["duration"], remedy: "cut" }],
    [["another name", "command"], false, { kind: "unfixable", rules: ["extension"], remedy: "rename" }],
    [["already passes", "command"], false, { kind: "unfixable", rules: ["duration"], remedy: "replace" }],
    [["not fixed", "v/b.mp4 exists"], true, { kind: "taken", name: "v/b.mp4" }],
    [["not fixed", "v/b.mp4", "but it is short"], true, { kind: "taken", name: "v/b.mp4", problem: "it is short" }],
    [["not fixed", "'--in-place'"], true, { kind: "place-taken" }],
    [["not fixed", "interrupted"], true, { kind: "interrupted" }],
    [["not fixed", "again"], true, { kind: "changed" }],
    [["not fixed", "permission denied"], true, { kind: "unreadable", reason: "permission denied" }],
    [["not fixed", "read-only"], true, { kind: "unwritable", reason: "read-only file system" }],
    [["not fixed", "No space left"], true, { kind: "refused", complaint: "No space left on device" }],
    [["not fixed", "libx265"], true, { kind: "without-encoder", encoder: "libx265" }],
    [["not fixed", "frame-rate", "15 FPS"], true, { kind: "still-bad", findings }],
    [["frame-rate", "No space left"], true, { kind: "still-bad", findings, complaint: "No space left on device" }],
    [["not fixed", "it is 1.0 s long"], true, { kind: "different", difference: "it is 1.0 s long" }],
    [["not fixed", "I/O error", "'--in-place'"], true, { kind: "doubtful", complaint: "I/O error" }],
  ])("%j", (words, failed, outcome) => {
    const line = describeFixResult({ path: "v/a.avi", ...outcome });
    expect(words.filter((word) => !line.includes(word))).toEqual([]);
    expect(line).toMatch(/^v\/a\.avi: [^\n]*[^.]\.$/);
    expect(isFailure(outcome)).toBe(failed);
  });
});

it.each<[kinds: readonly FixOutcome[], words: string]>([
  [[], "Nothing to fix: no video has an error or a warning."],
  [[fixed], "Fixed 1 of 1 video."],
  [[fixed, { kind: "url" }, fixed], "Fixed 2 of 3 videos."],
  [[fixed, { kind: "fixed-before", name: "b" }], "Fixed 1 of 2 videos. 1 had been fixed before."],
])("%j is counted as %j", (outcomes, words) => {
  expect(describeFixes(outcomes.map((outcome): FixResult => ({ path: "a", ...outcome })))).toBe(words);
});

it.each<[outcomes: readonly FixOutcome[], words: RegExp | undefined]>([
  [[], undefined],
  [[{ kind: "url" }, { ...fixed, to: "a", isReplaced: true, isKeptByGit: true }], undefined],
  [[fixed, { kind: "url" }], /^1 video has .* beside it, .* replace/],
  [[fixed, { kind: "fixed-before", name: "b" }], /^2 videos have .* beside them, .* replace/],
])("what is beside originals is to be put in place: %j", (outcomes, words) => {
  const lines = describePlacing(outcomes.map((outcome): FixResult => ({ path: "a", ...outcome })));
  expect(lines).toEqual(words === undefined ? [] : [expect.stringMatching(words)]);
});

it.each<[paths: readonly string[], words: string]>([
  [["a b.mp4"], 'To add the fixed video to Git, run: git add -A -- "a b.mp4"'],
  [["a.mp4", ":b.mp4"], 'To add the fixed videos to Git, run: git --literal-pathspecs add -A -- a.mp4 ":b.mp4"'],
  [["a$.mp4"], "Add the fixed video to Git before you commit."],
])("what git tracks and was replaced is to be added: %j", (paths, words) => {
  const replaced = (path: string): FixResult => ({
    ...{ ...fixed, path, to: path, isReplaced: true, isKeptByGit: false, isTracked: true },
  });
  const untracked: FixResult = { ...fixed, path: "c.mp4", to: "c.mp4", isReplaced: true, isKeptByGit: false };
  expect(describePlacing([...paths.map(replaced), untracked])).toEqual([words]);
});

it.each<[where: string, isTracked: boolean, last: RegExp]>([
  ["Git tracks the original", true, /^To record the new name in Git, run: git add -A -f -- "my a\.avi" "my a\.mp4"$/],
  ["Git does not track it", false, /^1 video has another name now\. Correct the posts and scripts that name it\.$/],
])(
  "a video that was replaced under another name is to be corrected where it is named, and %s",
  (_where, isTracked, last) => {
    const result: FixResult = {
      ...{ ...fixed, path: "my a.avi", to: "my a.mp4", isReplaced: true, isKeptByGit: false },
      ...(isTracked && { isTracked }),
    };
    const lines = describePlacing([result]);
    expect(lines[0]).toMatch(/^1 video has another name now\./);
    expect(lines.at(-1)).toMatch(last);
  },
);

it.each<[fixable: number, words: RegExp | undefined]>([
  [0, undefined],
  [1, /'--fix'.* 1 video,.*its original/],
  [2000, /'--fix'.* 2,000 videos,.*their originals/],
])("that ffmpeg can fix %i is said", (fixable, words) => {
  expect(describeOffer(fixable)).toEqual(words === undefined ? [] : [expect.stringMatching(words)]);
});

it.each<[share: number | undefined, path: string, columns: number, line: string]>([
  [0, "a.mp4", 80, "░░░░░░░░░░░░░░░░░░░░   0 % a.mp4"],
  [0.5, "a.mp4", 80, "██████████░░░░░░░░░░  50 % a.mp4"],
  [0.999, "a.mp4", 80, "████████████████████  99 % a.mp4"],
  [7, "a.mp4", 80, "████████████████████ 100 % a.mp4"],
  [-1, "a.mp4", 80, "░░░░░░░░░░░░░░░░░░░░   0 % a.mp4"],
  [undefined, "a.mp4", 80, "░░░░░░░░░░░░░░░░░░░░     … a.mp4"],
  [0, "videos/summer.mp4", 36, "░░░░░░░░░░░░░░░░░░░░   0 % vide…mp4"],
  [0, "漢字漢字漢字.mp4", 38, "░░░░░░░░░░░░░░░░░░░░   0 % 漢字….mp4"],
  [0, "a.mp4", 10, "░░░░░░░░…"],
])("of a video with the share %s and the name %s, %i columns show %s", (share, path, columns, line) => {
  expect(drawFix(path, share, columns)).toBe(line);
});
