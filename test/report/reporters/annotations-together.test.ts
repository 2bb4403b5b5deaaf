/** Videos that can't be read for the same reason, in annotations. */
import { expect, it } from "vitest";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import { annotations } from "../../../src/report/reporters/annotations.ts";
import { log } from "../../../src/report/reporters/log.ts";
import { check, checkUnasked, checkUnresolved, exactly } from "../reported.ts";

const annotationsOf = (videos: readonly CheckedVideo[]) => annotations.render({ videos, remarks: [] }, {});

it("an LFS server that could not be asked is one annotation for all its videos, and the log repeats it for none", () => {
  const videos = [check("slow.mp4", { frameRate: exactly(15) }), ...checkUnasked(["b.mp4", "c.mp4", "d.mp4"])];
  const all = annotationsOf([...videos, checkUnresolved("x.mp4")]);
  expect(all.map(({ file, message }) => [file, /^.*?:/.exec(message)?.[0]])).toEqual([
    ["slow.mp4", "slow.mp4:"],
    [undefined, "b.mp4 and 2 more videos:"],
    ["x.mp4", "x.mp4:"],
  ]);
  expect([...log.render({ videos, remarks: [] }, {})].slice(1, 4)).toEqual([
    "✗ b.mp4: lfs-pointer",
    "✗ c.mp4: lfs-pointer",
    "✗ d.mp4: lfs-pointer",
  ]);
  expect(annotationsOf(checkUnasked(["b.mp4"]))).toMatchObject([{ file: "b.mp4" }]);
});

it.each([
  [10, 9, undefined],
  [11, 1, "a0.mp4 and 10 more videos:"],
])("%i objects that an LFS server lacks are %i annotations beside those of other videos", (count, shown, start) => {
  const lacking = Array.from({ length: count }, (_, at) => checkUnresolved(`a${at}.mp4`));
  const all = annotationsOf([...lacking, check("slow.mp4", { frameRate: exactly(15) })]);
  const together = all.filter(({ title }) => title === "TikTok: lfs-pointer");
  expect(together).toHaveLength(shown);
  if (start === undefined) return;
  expect(together).toMatchObject([{ message: expect.stringContaining(start) }]);
  expect(together[0]).not.toHaveProperty("file");
  const lines = [...log.render({ videos: lacking, remarks: [] }, {})].filter((line) =>
    /^✗ a\d+\.mp4: /.test(String(line)),
  );
  expect(lines.filter((line) => String(line).includes("404"))).toHaveLength(count - 1);
  expect(all.map(({ file }) => file)).toContain("slow.mp4");
});
