import { expect, it } from "vitest";
import { describeProgress } from "../../src/report/progress.ts";
import { formatAmount, formatCount, formatDuration } from "../../src/text/quantities.ts";

it.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [96_000, "96 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [1_250_000, "1.3 MB"],
  [999_499_999, "999.5 MB"],
  [1_000_000_000, "1.0 GB"],
  [4_294_967_296, "4.3 GB"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatAmount(bytes)).toBe(text);
});

it.each([
  [0, "0 s"],
  [1.0066, "1.007 s"],
  [59.9994, "59.999 s"],
  [59.9996, "1:00 min"],
  [61.5, "1:01.5 min"],
  [612.4, "10:12.4 min"],
  [3599.9999, "1:00:00 h"],
  [3605, "1:00:05 h"],
  [360_000, "100:00:00 h"],
])("%d seconds are %s", (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});

it.each([
  [0, "0 videos"],
  [1, "1 video"],
  [2, "2 videos"],
])("%d of a video are %s", (count, text) => {
  expect(formatCount(count, "video")).toBe(text);
});

it("progress tells how many are done, what was read, and what was not", () => {
  expect(describeProgress({ done: 3, total: 40, bytesRead: 2_900_000, sizeBytes: 3_000_000_000 })).toBe(
    "Videos that are not on disk: 3 of 40 checked, 2.9 MB read, 3.0 GB saved",
  );
});
