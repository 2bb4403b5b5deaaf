import { expect, it } from "vitest";
import { BROWSER_RECORDING_REPORT, RESTRICTIONS, SLIGHTLY_FAST_REPORT } from "../../../src/check/limits.ts";
import type { MediaFacts } from "../../../src/model/facts.ts";
import type { Report } from "../../../src/model/report.ts";
import { comment } from "../../../src/report/reporters/comment.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { listLinks, readTables } from "../../support/markdown.ts";
import { check, exactly } from "../reported.ts";

const render = (report: Report) => summary.render(report, {});

/** The rows of all tables, folded ones too. */
function rowsOf(markdown: string): string[][] {
  return readTables(markdown).flatMap(({ rows }) => rows);
}

const many = (count: number, prefix: string, facts: MediaFacts) =>
  Array.from({ length: count }, (_, index) => check(`${prefix}-${index}.mp4`, facts));

it("a finding links its rule to the page that states it, and to the public report that says otherwise", () => {
  const markdown = render({ videos: [check("a.mp4", { frameRate: exactly(60.05) })], remarks: [] });
  const links = listLinks(markdown);
  expect(links).toContain(RESTRICTIONS);
  expect(links).toContain(SLIGHTLY_FAST_REPORT);
});

it.each([
  ["documented", { codec: "av1" }, RESTRICTIONS],
  ["reported", { container: "webm", statesFrameRate: false, maxFrameRate: 50 }, BROWSER_RECORDING_REPORT],
  ["inferred", { movingVideoTracks: 2 }, RESTRICTIONS],
] as const)("a finding whose rule is %s says so, and links the page", (evidence, facts, page) => {
  const markdown = render({ videos: [check("a.mp4", facts)], remarks: [] });
  expect(rowsOf(markdown)[0]?.[1]).toMatch(new RegExp(`^[a-z-]+ \\(${evidence}\\)`, "m"));
  expect(listLinks(markdown)).toContain(page);
});

it.each([
  ["the policy", { evidence: "documented", source: ".github/policy.yml" }, /^codec \(policy `?\.github/m],
  ["a page that is not known", { evidence: "reported", source: "" }, /^codec \(reported\)/m],
] as const)("a finding that was read from a report and is based on %s says so", (_, basis, words) => {
  const checked = check("a.mp4", { codec: "av1" });
  const findings = checked.findings.map((finding) => ({ ...finding, rule: { ...finding.rule, ...basis } }));
  const markdown = render({ videos: [{ ...checked, findings }], remarks: [] });
  expect(rowsOf(markdown)[0]?.[1]).toMatch(words);
});

it("a row of videos that share a finding has each evidence for it", () => {
  const partly = { value: 15, low: 1, high: Number.POSITIVE_INFINITY };
  const videos = [
    ...many(20, "fast", { frameRate: exactly(60.05) }),
    ...many(10, "partial", { partial: true, frameRate: partly, partialFrameRate: exactly(15) }),
  ];
  const [row, ...others] = rowsOf(render({ videos, remarks: [] }));
  expect(others).toEqual([]);
  expect(row?.[1]?.split("\n").filter((line) => line.includes("frame-rate ("))).toEqual([
    "frame-rate (reported), frame_rate_check_failed",
    "frame-rate (documented), frame_rate_check_failed",
  ]);
});

it.each([
  ["summary", render],
  ["comment", (report: Report) => comment.render(report, {})],
] as const)("the words for how sure a rule is are explained once in a %s that shows them", (_medium, show) => {
  const legendOf = (...videos: Parameters<typeof render>[0]["videos"] & object) =>
    [...show({ videos, remarks: [] }).matchAll(/^<small>How sure a rule is: (.*)<\/small>$/gm)].map(
      ([, words]) => words,
    );
  const [documented, inferred] = [check("a.mp4", { codec: "av1" }), check("b.mp4", { movingVideoTracks: 2 })];
  expect(legendOf(documented, inferred)).toEqual([
    expect.stringMatching(/^\*\*documented\*\*: TikTok's documentation.*; \*\*inferred\*\*: this project/),
  ]);
  expect(legendOf(inferred)).toEqual([expect.stringMatching(/^\*\*inferred/)]);
  expect(legendOf(check("c.mp4"))).toEqual([]);
  const unlinked = inferred.findings.map((finding) => ({ ...finding, rule: { ...finding.rule, source: "" } }));
  expect(legendOf({ ...inferred, findings: unlinked })).toEqual([expect.stringMatching(/^\*\*inferred/)]);
});
