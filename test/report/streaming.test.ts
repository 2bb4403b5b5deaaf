import { expect, it } from "vitest";
import { FORMATS } from "../../src/report/formats.ts";
import { check } from "./reported.ts";

const bad = check("videos/a.mp4", { codec: "av1", width: 100, movingVideoTracks: 2 });

function longestPart(name: keyof typeof FORMATS, count: number): number {
  let longest = 0;
  for (const part of FORMATS[name].render({ videos: Array(count).fill(bad), remarks: [] }, {})) {
    longest = Math.max(longest, part.length);
  }
  return longest;
}

it.each(["sarif", "junit", "gitlab"] as const)("no part of a report as %s grows with the number of videos", (name) => {
  // Only counts have more digits.
  expect(longestPart(name, 20_000) - longestPart(name, 100)).toBeLessThan(200);
});

it("the Markdown report of 20,000 videos is no longer than a job summary may be", () => {
  expect(longestPart("markdown", 20_000)).toBeLessThan(2 ** 20);
});
