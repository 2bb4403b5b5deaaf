/** The commands of findings in all formats: their labels, and what leads to the page on what ffmpeg has written. */
import { expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import type { Context } from "../../../src/report/reporter.ts";
import { comment } from "../../../src/report/reporters/comment.ts";
import { gitlab } from "../../../src/report/reporters/gitlab.ts";
import { html } from "../../../src/report/reporters/html.ts";
import { junit } from "../../../src/report/reporters/junit.ts";
import { sarif } from "../../../src/report/reporters/sarif.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { text } from "../../../src/report/reporters/text.ts";
import { check, exactly } from "../reported.ts";

const PAGE = "https://github.com/acme/tiktok-upload-guard";
const SECTION = "docs/videos.md#put-a-fixed-video-in-place";

const FILES = { gitlab, html, junit, sarif, text };
const ALL = [
  ...Object.entries(FILES).map(([name, { render }]) => [name, (...given: Given) => [...render(...given)].join("")]),
  ["summary", (...given: Given) => summary.render(...given)],
  ["comment", (...given: Given) => comment.render(...given)],
] as [name: string, render: (...given: Given) => string][];
type Given = [report: Report, context: Context];

const LONG = check("a.mp4", { duration: exactly(700) });

it.each(ALL.filter(([name]) => name in FILES))("%s labels a command that shortens a video as such", (_name, render) => {
  const shown = render({ videos: [LONG], remarks: [] }, {});
  expect(shown).toMatch(/shorten:/i);
  expect(shown).not.toMatch(/optional:/i);
});

const PLACED = ALL.filter(([name]) => ["html", "summary", "comment"].includes(name));

it.each(PLACED)("%s says once what ffmpeg writes, and links the page wherever commands do", (name, render) => {
  const videos = [LONG, check("b.mp4", { frameRate: exactly(15) })];
  const linked = render({ videos, remarks: [] }, { toolPage: PAGE });
  expect(linked.split(`${PAGE}/blob/HEAD/${SECTION}`)).toHaveLength(name === "html" ? 2 : 3);
  expect(linked.split("To run a command below, start in")).toHaveLength(2);
  const alone = render({ videos, remarks: [] }, {});
  expect(alone).toContain(SECTION);
  expect(alone).not.toMatch(/(href="|\(<)docs/);
});

it.each(PLACED.filter(([name]) => name !== "html"))("%s names where the command of a row is", (_name, render) => {
  const [row = ""] = /^\|.*duration.*$/m.exec(render({ videos: [LONG], remarks: [] }, {})) ?? [];
  expect(row).toContain('below, under "Too long"');
  expect(render({ videos: [check("b.mp4", { frameRate: exactly(15) })], remarks: [] }, {})).not.toContain(
    "below, under",
  );
});

it.each(PLACED)("%s leads to no page where ffmpeg writes nothing", (_name, render) => {
  expect(render({ videos: [check("a.mp4")], remarks: [] }, { toolPage: PAGE })).not.toContain(SECTION);
});
