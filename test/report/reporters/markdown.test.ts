import { expect, it } from "vitest";
import { markdown } from "../../../src/report/reporters/markdown.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { check, confirmation } from "../reported.ts";

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

it("the Markdown report of nothing says so", () => {
  expect([...markdown.render({ remarks: [] }, {})].join("")).toContain("No video was checked.");
});
