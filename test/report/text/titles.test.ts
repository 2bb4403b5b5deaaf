/** The line that says it all, wherever a person reads it first. */
import { expect, it } from "vitest";
import type { Remark, Report } from "../../../src/model/report.ts";
import { html } from "../../../src/report/reporters/html.ts";
import { log } from "../../../src/report/reporters/log.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { check, checkUnasked, checkUnresolved } from "../reported.ts";

const GOOD = check("a.mp4");
const BAD = check("b.mp4", { codec: "av1" });
const MISSING: Remark = {
  level: "error",
  title: "TikTok Upload Guard",
  message: "Part 3 of 4 is missing.",
  isCounted: true,
};

const LACKING = "Not all videos were checked: 1 of 2 checked videos would be refused";

const UNREAD = checkUnasked(["c.mp4", "d.mp4"]);
const LACKING_SOME = "Not all videos were checked: 1 of 4 videos would be refused, 2 can't be read";

const SHOWN: Readonly<Record<string, (report: Report) => string>> = {
  "the summary": (report) => summary.render(report, {}),
  "the HTML page": (report) => [...html.render(report, { readEarlier: () => undefined })].join(""),
  "the log": (report) => [...log.render(report, {})].filter((line) => typeof line === "string").join("\n"),
};

it.each(
  Object.entries(SHOWN).flatMap(([where, show]) => [
    [where, "all is good", { videos: [GOOD], remarks: [] }, "The video meets the limits", show] as const,
    [where, "a part is missing", { videos: [GOOD], remarks: [MISSING] }, "Not all videos were checked", show] as const,
    [where, "one is bad", { videos: [GOOD, BAD], remarks: [MISSING] }, LACKING, show] as const,
    [where, "some could not be read", { videos: [GOOD, BAD, ...UNREAD], remarks: [] }, LACKING_SOME, show] as const,
    [where, "none could be read", { videos: UNREAD, remarks: [] }, "Neither video can be read", show] as const,
  ]),
)("%s says in a line that %s", (_where, _what, report, line, show) => {
  expect(show(report).replaceAll("&#39;", "'")).toContain(line);
  if (report.remarks.length > 0) expect(show(report)).not.toContain("meets the limits\n");
});

it.each(Object.entries(SHOWN).slice(0, 2))(
  "%s says below it what to do if videos could not be read",
  (_where, show) => {
    const NEXT = "2 videos were not checked. Put right what their errors say";
    expect(show({ videos: [GOOD, ...UNREAD], remarks: [] })).toContain(NEXT);
    expect(show({ videos: [GOOD, checkUnresolved("c.mp4")], remarks: [] })).not.toContain("Put right");
  },
);
