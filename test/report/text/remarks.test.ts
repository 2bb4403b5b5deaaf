import { expect, it } from "vitest";
import {
  remarkOnAbsent,
  remarkOnDefault,
  remarkOnLedger,
  remarkOnUntracked,
} from "../../../src/report/text/remarks.ts";
import { GUARD_WORDING } from "../../support/wording.ts";

it.each([
  [{ kind: "missing" }, "missing"],
  [{ kind: "unreadable", reason: "EACCES" }, "EACCES"],
  [
    { kind: "over-bound", sizeBytes: 17 * 2 ** 20, limitBytes: 16 * 2 ** 20 },
    "16.8 MB of the file $TIKTOK_PUBLISH_IDS (17.8 MB)",
  ],
  [
    { kind: "unfinished", sizeBytes: 3_000_000, readBytes: 262_144 },
    "first 262 kB of the file $TIKTOK_PUBLISH_IDS (3.0 MB)",
  ],
] as const)("the remark on a ledger with the note %j begins with the worst and names the file", (note, words) => {
  const { level, message } = remarkOnLedger("/tmp/ids.txt", note, {});
  expect(level).toBe("warning");
  expect(message).toMatch(/^An upload may still go live: .*\/tmp\/ids\.txt/);
  expect(message).toContain(words);
});

it("the remark on many absent videos counts them and names the first ones, on one line", () => {
  const paths = Array.from({ length: 25 }, (_, index) => `a\n${index}.mp4`);
  expect(
    remarkOnAbsent(paths)
      .map(({ message }) => message)
      .join("\n"),
  ).toMatch(/^25 .*: a\\u\{a\}0\.mp4, .*, a\\u\{a\}19\.mp4 …$/);
});

it.each([
  [["a.avi"], [], /^1 tracked video was not checked.* restore what was deleted: a\.avi$/],
  [
    ["a.avi"],
    [{ path: "a.avi", by: "a.mp4" }],
    /^1 tracked video was replaced .*: a\.avi \(now a\.mp4\)\. .*: git add -A -f -- a\.avi a\.mp4$/,
  ],
  [
    ["a [1].avi", "$b.mov", "c.mp4"],
    [{ path: "a [1].avi", by: "a [1].mp4" }],
    /: git --literal-pathspecs add -A -f -- "a \[1\]\.avi" "a \[1\]\.mp4"\n2 tracked videos were not checked.*: \$b\.mov, c\.mp4$/,
  ],
  [["$b.avi"], [{ path: "$b.avi", by: "$b.mp4" }], /\$b\.avi \(now \$b\.mp4\)\. Add them to Git/],
])("the remarks on the absent videos %j, with the replacements %j, name both", (absent, replaced, words) => {
  expect(
    remarkOnAbsent(absent, replaced)
      .map(({ message }) => message)
      .join("\n"),
  ).toMatch(words);
});

it.each([
  [{ count: 1, isCountExact: true }, "1 video on disk is not tracked"],
  [{ count: 2, isCountExact: true }, "2 videos on disk are not tracked"],
  [{ count: 1200, isCountExact: false }, "At least 1,200 videos on disk are not tracked"],
])("the remark on videos that git does not track names one, and a line that finds it: %j", (some, words) => {
  const { level, message } = remarkOnUntracked({ ...some, example: "out/a.mp4", line: "out/**" }, GUARD_WORDING);
  expect(level).toBe("notice");
  expect(message).toContain(words);
  expect(message).toMatch(/'out\/a\.mp4'.* set 'videos', for example to 'out\/\*\*'\.$/);
});

it.each([
  ["on-failure", "Using the default, 'on-failure'."],
  [undefined, "Ignoring it."],
])("the remark on a bad input with the default %j says what is used instead", (fallback, words) => {
  const { message } = remarkOnDefault({ problem: "Input 'cancel' is 'x'", advice: "Allowed: 'never'", fallback });
  expect(message).toBe(`Input 'cancel' is 'x'. ${words} Allowed: 'never'.`);
});
