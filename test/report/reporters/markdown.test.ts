import { expect, it } from "vitest";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import type { Level } from "../../../src/model/problem.ts";
import { markdown } from "../../../src/report/reporters/markdown.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { cancellation, check, confirmation } from "../reported.ts";

it("the Markdown report has the text of the job summary under a mark that no reader sees", () => {
  const report = { videos: [check("a.mp4", { codec: "av1" })], remarks: [] };
  const [mark = "", ...text] = [...markdown.render(report, {})].join("").split("\n\n");
  expect(mark).toMatch(/^<!--.*-->$/);
  expect(text.join("\n\n")).toBe(`${summary.render(report, {})}\n`);
  expect(markdown.mark.test(mark)).toBe(true);
});

it("the Markdown report shows what confirming found out, as the job summary does", () => {
  const text = [...markdown.render({ confirmations: [confirmation({ video: "a.mp4" })], remarks: [] }, {})].join("");
  expect(text).toContain("## ✅ After uploading: 1 upload was posted");
  expect(text).toContain("a.mp4");
});

it.each<[about: string, upload: Level, video: CheckedVideo, first: RegExp]>([
  ["that may go live before good videos", "error", check("a.mp4"), /^## ❌ .*upload/],
  ["that may go live before videos with errors", "error", check("a.mp4", { codec: "av1" }), /^## ❌ .*upload/],
  ["with warnings before good videos", "warning", check("a.mp4"), /^## ⚠️ After cancelling/],
  ["with warnings after videos with errors", "warning", check("a.mp4", { codec: "av1" }), /^## ❌ .*video/],
  ["with which nothing is wrong after the videos", "notice", check("a.mp4"), /^## ✅ .*video/],
])("the Markdown report has uploads %s", (_about, level, video, first) => {
  const outcome = level === "notice" ? "cancelled" : level === "warning" ? "in-inbox" : "unreachable";
  const report = { videos: [video], cancellations: [cancellation({ level, outcome })], remarks: [] };
  const headings = [...markdown.render(report, {})]
    .join("")
    .split("\n")
    .filter((line) => line.startsWith("## "));
  expect(headings).toHaveLength(2);
  expect(headings[0]).toMatch(first);
});

it("the Markdown report of nothing says so", () => {
  expect([...markdown.render({ remarks: [] }, {})].join("")).toContain("No video was checked.");
});
