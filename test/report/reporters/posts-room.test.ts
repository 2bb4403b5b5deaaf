/** What comment and summary leave out where posts and videos need more room than there is. */
import { describe, expect, it } from "vitest";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import type { CheckedPost } from "../../../src/model/post.ts";
import type { Report } from "../../../src/model/report.ts";
import { comment } from "../../../src/report/reporters/comment.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { check, exactly, post, postFinding } from "../reported.ts";

const reportOn = (...posts: readonly CheckedPost[]): Report => ({ videos: [], posts, remarks: [] });

describe("a report about posts", () => {
  it("stays within the sizes of comment and summary, and counts what it leaves out", () => {
    const posts = Array.from({ length: 3000 }, (_, at) => post(`${at}/${"x".repeat(200)}.json`, postFinding()));
    const shown = { comment: comment.render(reportOn(...posts), {}), summary: summary.render(reportOn(...posts), {}) };
    expect(shown.comment.length).toBeLessThan(65_536);
    expect(Buffer.byteLength(shown.summary)).toBeLessThan(100_000);
    for (const text of Object.values(shown))
      expect(text).toMatch(/[\d,]+ more posts \([\d,]+ with errors\) are not shown here/);
  });

  const many = (count: number, level: "error" | "notice", first = 1) =>
    Array.from({ length: count }, (_, at) =>
      postFinding({ level, line: first + at, problem: `The URL ${"x".repeat(500)} can't be reached` }),
    );
  const badVideos = Array.from({ length: 20 }, (_, at) =>
    check(`${at}-${"v".repeat(200)}.mp4`, { codec: "av1", frameRate: exactly(15) }),
  );
  const oddVideos = Array.from({ length: 300 }, (_, at) => check(`${at}-${"v".repeat(200)}.mp4`, { codec: "h265" }));
  it.each<[what: string, posts: CheckedPost[], videos: CheckedVideo[]]>([
    ["the only post has an error among 500 notices", [post("p0.json", ...many(500, "notice"), postFinding())], []],
    ["the first post is long", [post("p0.json", ...many(200, "error")), post("p1.json", postFinding())], []],
    [
      "there are 200 posts with 20 errors each",
      [...Array(200).keys()].map((at) => post(`p${at}.json`, ...many(20, "error"))),
      [],
    ],
    [
      "good videos need much room",
      [...Array(20).keys()].map((at) => post(`p${at}.json`, ...many(3, "error"))),
      oddVideos,
    ],
    [
      "bad videos need much room",
      [...Array(20).keys()].map((at) => post(`p${at}.json`, ...many(3, "error"))),
      badVideos,
    ],
  ])("names each bad post and its errors in comment and summary if %s", (_what, posts, videos) => {
    const report = { ...reportOn(...posts), videos };
    for (const text of [comment.render(report, {}), summary.render(report, {})]) {
      for (const { path } of posts) expect(text).toMatch(new RegExp(`${path}.*?title-?length`, "s"));
      expect(text).not.toMatch(/more posts? .*not shown here/);
    }
    expect(comment.render(report, {}).length).toBeLessThan(65_536);
  });
});
