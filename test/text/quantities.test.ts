import { expect, it } from "vitest";
import { describeProgress, describeReading } from "../../src/report/text/progress.ts";
import {
  formatBytes,
  formatCount,
  formatDuration,
  formatMinutes,
  formatNumber,
  formatPercent,
  formatRate,
  formatSize,
} from "../../src/text/quantities.ts";

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
  expect(formatSize(bytes)).toBe(text);
});

it("a size that would look like its limit is given in bytes", () => {
  expect(formatSize(4_294_967_297, 4_294_967_296)).toBe("4,294,967,297 bytes");
  expect(formatSize(5_368_709_120, 4_294_967_296)).toBe("5.4 GB");
  expect(formatBytes(1)).toBe("1 byte");
});

it.each([
  [0, "0.0 s"],
  [1, "1.0 s"],
  [0.0333, "0.033 s"],
  [1.0066, "1.0 s"],
  [59.94, "59.9 s"],
  [59.96, "1:00"],
  [61.5, "1:01"],
  [612.4, "10:12"],
  [3599.9999, "1:00:00"],
  [3605, "1:00:05"],
  [360_000, "100:00:00"],
])("%d seconds are %s", (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});

it.each([
  [600, 600, "10:00"],
  [600.04, 600, "10:00.04"],
  [600.4, 600, "10:00.4"],
  [601.2, 600, "10:01"],
  [45.0004, 45, "45.0004 s"],
])("%d seconds differ from the limit of %d: %s", (seconds, limit, text) => {
  expect(formatDuration(seconds, limit)).toBe(text);
});

it.each([
  [60, 60, "60"],
  [60.00004, 60, "60.00004"],
  [59.94, 60, "59.94"],
  [22.9996, 23, "22.9996"],
  [1 / 3, undefined, "0.333"],
])("%d beside the limit %d is %s", (value, limit, text) => {
  expect(formatNumber(value, limit)).toBe(text);
});

it.each([
  [70 / 3, 23, "23.33 FPS"],
  [24_000 / 1001, undefined, "23.98 FPS"],
  [30.003, undefined, "30 FPS"],
  [22.9996, 23, "22.9996 FPS"],
])("%d frames per second beside the limit %d are %s", (value, limit, text) => {
  expect(formatRate(value, limit)).toBe(text);
});

it.each([
  [50.104, "50 %"],
  [5.1, "5.1 %"],
  [5.00001, "5.00001 %"],
])("%d percent beside the limit of 5 are %s", (value, text) => {
  expect(formatPercent(value, 5)).toBe(text);
});

it.each([
  [180, "3 minutes"],
  [600, "10 minutes"],
  [90, "1:30"],
  [60, "1:00"],
  [30, "30.0 s"],
])("a limit of %d seconds is %s", (seconds, text) => {
  expect(formatMinutes(seconds)).toBe(text);
});

it.each([
  [0, "0 videos"],
  [1, "1 video"],
  [2, "2 videos"],
  [2000, "2,000 videos"],
])("%d of a video are %s", (count, text) => {
  expect(formatCount(count, "video")).toBe(text);
});

it("the log says nothing of remote videos of which nothing was read", () => {
  const nothing = { done: 1, total: 1, bytesRead: 0, sizeBytes: 0, readThrough: 0, partial: 0 };
  expect(describeReading(nothing)).toBeUndefined();
});

it("progress says how many videos are checked, what was read, and what was saved", () => {
  expect(describeProgress({ done: 3, total: 40, bytesRead: 2_900_000, sizeBytes: 3_000_000_000 })).toBe(
    "Remote videos: 3 of 40 checked, 2.9 MB of 3.0 GB read",
  );
});

it.each([
  [4, 2, 1, "Read 12.3 MB of 4 remote videos (1.2 GB): 2 to the end, 1 in part."],
  [1, 0, 0, "Read 12.3 MB of 1 remote video (1.2 GB)."],
])(
  "the log says how much was read of %i videos, %i of them to the end and %i in part",
  (done, readThrough, partial, text) => {
    const bytes = { bytesRead: 12_300_000, sizeBytes: 1_200_000_000 };
    expect(describeReading({ ...bytes, done, total: done, readThrough, partial })).toBe(text);
  },
);
