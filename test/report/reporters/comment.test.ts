import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MediaFacts } from "../../../src/model/facts.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import { comment } from "../../../src/report/reporters/comment.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import {
  listLinks,
  listReferences,
  listTags,
  OWN_TAGS,
  readCodeBlocks,
  readFolds,
  readTables,
} from "../../support/markdown.ts";
import { check, checkUnreadable, exactly } from "../reported.ts";

const SUMMARY = "https://github.com/acme/videos/actions/runs/7";
const render = (report: Partial<Report>) =>
  comment.render({ remarks: [], ...report }, { summaryPage: SUMMARY, job: "Videos / check" });

const SLOW = { frameRate: exactly(15) };
const many = (count: number, name: string, facts: (at: number) => MediaFacts) =>
  Array.from({ length: count }, (_, at) => check(`videos/${name}-${at}.mp4`, facts(at)));

/** Findings of other rules: those of one rule are one row. */
const rename = (findings: readonly Finding[], at: number) =>
  findings.map((each) => ({ ...each, rule: { ...each.rule, id: `rule-${at}` } }));

it("a comment says first what happened, then what is wrong with each video, how to fix it, and where the rest is", () => {
  const videos = [check("a-good.mp4"), check("b-slow.mp4", SLOW), check("c-two.mp4", { movingVideoTracks: 2 })];
  const markdown = render({ videos });
  expect(markdown).toMatch(/^## ❌ 1 of 3 videos would be refused, 1 has only warnings\n/);
  expect(readTables(markdown).map(({ rows }) => rows.map(([name]) => name))).toEqual([
    ["b-slow.mp4"],
    ["c-two.mp4"],
    ["a-good.mp4"],
  ]);
  expect(readCodeBlocks(markdown)[0]).toContain("b-slow.mp4");
  expect(listLinks(markdown).at(-1)).toBe(SUMMARY);
  expect(markdown).toContain("`Videos / check`");
});

it("a comment says so where everything is good", () => {
  expect(render({ videos: [check("a.mp4")] })).toMatch(/^## ✅ The video meets the limits\n/);
});

it("a comment on a run that has checked nothing gives the reason", () => {
  const message = "No video was checked, because none differs from the base branch.";
  const markdown = render({ videos: [], remarks: [{ level: "notice", title: "", message }] });
  expect(markdown).toMatch(/^## ℹ️ No video was checked\n/);
  expect(markdown).toContain(message);
});

it("a comment has warnings about the run, and leaves notices to the job summary", () => {
  const remarks = (["warning", "notice"] as const).map((level) => ({ level, title: "", message: `One ${level}.` }));
  const markdown = render({ videos: [check("a.mp4")], remarks });
  expect(markdown).toContain("⚠️ One warning.");
  expect(markdown).not.toContain("One notice.");
});

describe("a comment has room for 65,536 characters. The least important is left out first, and a line says so:", () => {
  const accepted = (count: number) => many(count, "good", () => ({}));
  const noticed = (count: number) =>
    many(count, "noticed", (at) => ({ codec: "h265", duration: exactly(20 + at / 7) }));
  const warned = (count: number) => many(count, "two", (at) => ({ movingVideoTracks: 2 + at }));
  const failed = (count: number) => many(count, "slow", (at) => ({ ...SLOW, codec: `c${at}`, container: "avi" }));
  const unreadable = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      checkUnreadable(`broken-${at}.mp4`, `box ${"x".repeat(90)} ${at} ends early`),
    );

  /** A name that fills a row. */
  const LONG = "long/".repeat(120);

  type Case = [about: string, videos: Report["videos"], left: readonly string[], kept: readonly string[]];
  it.each<Case>([
    ["nothing is", [...accepted(10), ...warned(3), ...failed(3)], [], ["good-0.mp4", "two-0.mp4", "slow-0.mp4"]],
    [
      "accepted videos",
      [...accepted(900), ...warned(3), ...failed(3)],
      ["900 accepted videos"],
      ["two-0.mp4", "slow-0.mp4"],
    ],
    [
      "then optional commands",
      [...noticed(400), ...failed(3)],
      ["optional commands for 400 videos", "400 accepted videos"],
      ["slow-2.mp4"],
    ],
    [
      "then warnings",
      [...accepted(900), ...many(20, `two-${LONG}`, (at) => ({ movingVideoTracks: 2 + at })), ...failed(20)],
      ["20 videos with warnings", "900 accepted videos"],
      ["slow-19.mp4", "15 FPS"],
    ],
    [
      "then the commands that fix them",
      [...accepted(9), ...many(300, "slow", () => SLOW)],
      ["commands that fix 300 videos", "9 accepted videos"],
      ["slow-299.mp4", "Convert it to 30 FPS"],
    ],
    [
      "then the details of errors",
      [
        ...accepted(9),
        ...failed(20),
        ...Array.from({ length: 20 }, (_, at) => checkUnreadable(`broken-${at}.mp4`, `box ${"x".repeat(2500)} ends`)),
      ],
      ["details of 40 videos", "9 accepted videos"],
      ["slow-19.mp4", "broken-19.mp4"],
    ],
  ])("%s", (_about, videos, left, kept) => {
    const markdown = render({ videos: videos ?? [] });
    expect(markdown.length).toBeLessThanOrEqual(65_536 - 1000);
    const note = /There is no room here for .*/.exec(markdown)?.[0] ?? "";
    if (left.length === 0) expect(note).toBe("");
    for (const each of left) expect(note).toContain(each);
    const text = [...readTables(markdown).flatMap(({ rows }) => rows.flat()), ...readCodeBlocks(markdown)].join("\n");
    for (const each of kept) expect(text).toContain(each);
  });

  it("and last the names, whose rest is counted", () => {
    const videos = Array.from({ length: 60 }, (_, at) =>
      checkUnreadable(`${"長い名前/".repeat(200)}${at}.mp4`, `${at}`),
    );
    const markdown = render({
      videos: videos.map((each, at) => ({ ...each, findings: rename(each.findings, at % 4) })),
    });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_536 - 1000);
    const [{ rows } = { rows: [] }] = readTables(markdown);
    expect(rows.length).toBeGreaterThan(5);
    expect(markdown).toContain(`${60 - rows.length} more are not shown here: see [the job summary]`);
  });

  it("whatever the report is, it is whole Markdown of tags that GitHub keeps", () => {
    const kinds = [accepted, noticed, warned, failed, unreadable];
    const counts = fc.tuple(...kinds.map(() => fc.constantFrom(0, 1, 2, 25, 300)));
    fc.assert(
      fc.property(counts, (each) => {
        const markdown = render({ videos: kinds.flatMap((make, at) => make(each[at] ?? 0)) });
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_536 - 1000);
        expect(markdown.match(/<details/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
        expect((markdown.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
        expect(listTags(markdown).filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

it("no name and no message in a comment mentions anybody, or leads anywhere", () => {
  const words = [
    "@octocat",
    "@acme/owners",
    "acme/x#1",
    "#12",
    "GH-12",
    "deadbeef",
    "![](//evil.example/a.png)",
    "http://evil.example",
  ];
  const names = [...words.map((word) => `${word}.mp4`), ...HOSTILE_NAMES];
  const videos = names.flatMap((name) => [
    check(name, { codec: `${name}` }),
    checkUnreadable(name, `it names ${name}`),
  ]);
  const remarks = names.map((name) => ({ level: "warning" as const, title: "", message: `It names ${name} twice.` }));
  const markdown = render({ videos, remarks });
  expect(listReferences(markdown)).toEqual([]);
  expect(listLinks(markdown).filter((url) => !/^https:\/\/(developers\.tiktok\.com|github\.com)\//.test(url))).toEqual(
    [],
  );
  expect(listTags(markdown).filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
  expect(readFolds(markdown).length).toBeGreaterThan(0);
});
