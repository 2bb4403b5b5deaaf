import { expect, it } from "vitest";
import { formatAmount } from "../../src/report/amounts.ts";
import { describeProgress } from "../../src/report/progress.ts";

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

it("progress tells how many are done, what was read, and what was not", () => {
  expect(describeProgress({ done: 3, total: 40, bytesRead: 2_900_000, sizeBytes: 3_000_000_000 })).toBe(
    "3 of 40 videos that are not on disk are checked: read 2.9 MB, saved 3.0 GB",
  );
});
