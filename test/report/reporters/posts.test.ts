/** Posts in every report. */
import { describe, expect, it } from "vitest";
import type { CheckedPost } from "../../../src/model/post.ts";
import type { Report } from "../../../src/model/report.ts";
import { joinReports } from "../../../src/report/join.ts";
import type { Context } from "../../../src/report/reporter.ts";
import { annotations } from "../../../src/report/reporters/annotations.ts";
import { comment } from "../../../src/report/reporters/comment.ts";
import { gitlab } from "../../../src/report/reporters/gitlab.ts";
import { html } from "../../../src/report/reporters/html.ts";
import { json } from "../../../src/report/reporters/json.ts";
import { junit } from "../../../src/report/reporters/junit.ts";
import { log } from "../../../src/report/reporters/log.ts";
import { sarif } from "../../../src/report/reporters/sarif.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { renderForTerminal } from "../../../src/report/reporters/terminal.ts";
import { text as plain } from "../../../src/report/reporters/text.ts";
import { describeNews } from "../../../src/report/text/titles.ts";
import { parseCodeQuality } from "../../support/gitlab.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { parseJunit } from "../../support/junit.ts";
import { parseReport } from "../../support/report.ts";
import { parseSarif } from "../../support/sarif.ts";
import { check, post, postFinding } from "../reported.ts";

const warn = () => postFinding({ level: "warning", line: 7, column: 5, problem: "The key 'titel' is unknown" });
const POSTS = [post("a.json"), post("b.yml", postFinding(), warn()), post("c.json", warn()), post("c.json")];
const CONTEXT: Context = { permalink: (path) => `https://github.com/acme/app/blob/1a2b3c4/${path}` };

const reportOn = (...posts: readonly CheckedPost[]): Report => ({
  videos: [],
  cancellations: [],
  posts,
  remarks: [],
});
const REPORT: Report = { ...reportOn(...POSTS), videos: [check("a.mp4")] };

const textOf = (parts: Iterable<string>) => [...parts].join("");

describe("a report about posts", () => {
  it("has a line of the log for each, with its number where a file has several, and one for each finding", () => {
    expect([...log.render(REPORT, { annotate: "error" })]).toEqual([
      expect.stringMatching(/^✓ a\.mp4: MP4/),
      "✓ a.json: a.mp4",
      "✗ b.yml: title-length (b.mp4)",
      "  line 7: The key 'titel' is unknown. Shorten it. [title-length]",
      "! c.json (1): c.mp4",
      "  line 7: The key 'titel' is unknown. Shorten it. [title-length]",
      "✓ c.json (2): c.mp4",
      "1 of 4 posts has errors, 1 has only warnings; the video meets the limits",
    ]);
  });

  it("names the place of each finding as editors and terminals open it, also where a file has several posts", () => {
    const places = ["b.yml:3:14", "b.yml:7:5", "c.json:7:5"];
    const lines = textOf(plain.render(REPORT, {})).split("\n");
    expect(lines.flatMap((line) => /^(.*?): (?:error|warning) /.exec(line)?.[1] ?? [])).toEqual(places);
    const screen = { isTerminal: true, columns: 100, hasColours: false, hasLinks: false };
    const shown = [...renderForTerminal(REPORT, screen, [])].join("\n");
    expect([...shown.matchAll(/ at (\S+): /g)].map(([, place]) => place)).toEqual(places);
  });

  it("annotates each finding at its line and column", () => {
    const shown = [...annotations.render(REPORT, { annotate: "warning" })];
    expect(shown.map(({ level, title, place }) => [level, title, place])).toEqual([
      ["error", "TikTok: invalid_params (title-length)", { file: "b.yml", line: 3, column: 14 }],
      ["warning", "TikTok: invalid_params (title-length)", { file: "b.yml", line: 7, column: 5 }],
      ["warning", "TikTok: invalid_params (title-length)", { file: "c.json", line: 7, column: 5 }],
    ]);
    expect(shown[0]?.message).toMatch(/^b\.yml:3:14: The title is too long\. Shorten it\.\n.*documented.*https:/);
  });

  it("annotates no more of a level than GitHub shows, and counts the rest", () => {
    const findings = Array.from({ length: 30 }, (_, at) => postFinding({ line: at + 1 }));
    const shown = [...annotations.render(reportOn(post("a.json", ...findings)), {})];
    expect(shown).toHaveLength(10);
    expect(shown.at(-1)?.title).toBe("21 more errors");
  });

  it("shows failures first in the summary, with links to their lines, and folds what is good", () => {
    const text = summary.render(REPORT, CONTEXT);
    expect(text).toMatch(/^## ❌ 1 of 4 posts has errors/);
    expect(text.indexOf("### Posts")).toBeLessThan(text.indexOf("### Videos"));
    expect(text).toContain("[line 3](<https://github.com/acme/app/blob/1a2b3c4/b.yml#L3>)");
    expect(text.indexOf("b.yml")).toBeLessThan(text.indexOf("c.json"));
    expect(text).toMatch(/<details><summary><b>✅ 2 posts without findings<\/b>.*a\.json.*json \(2\)/s);
  });

  it("has a line of JSON for a post, too, where TikTok decided otherwise", () => {
    const text = summary.render(reportOn(post("a.json", warn())), {});
    expect(text).toContain('{"post":"a.json","verdict":"valid","rules":["title-length"]}');
  });

  it("says above the posts what their verdicts depend on, and below them what else there is to know", () => {
    const title = "TikTok Upload Guard";
    const remarks = [
      { level: "notice", title, message: "Some file was left out" },
      { level: "notice", title, message: "The creator is not known", isFirst: true },
    ] as const;
    const text = summary.render({ ...REPORT, remarks }, {});
    expect(text).toMatch(/^## [^\n]*\n\n[^\n]*creator is not known.*### Posts.*left out/s);
    expect(text.match(/creator is not known/g)).toHaveLength(1);
  });

  it("shows failed videos before the posts if both fail", () => {
    const text = summary.render({ ...REPORT, videos: [check("a.mp4", { codec: "av1" })] }, CONTEXT);
    expect(text).toMatch(
      /^## ❌ The video would be refused; 1 of 4 posts has errors, 1 has only warnings\n\n### Videos/,
    );
  });

  it("shows an error before a notice that stands above it, wherever findings are listed", () => {
    const notice = postFinding({ level: "notice", line: 1, problem: "The domain has no address" });
    const mixed = reportOn(post("a.json", notice, postFinding()));
    const texts = [
      summary.render(mixed, {}),
      comment.render(mixed, {}),
      textOf(html.render(mixed, {})),
      textOf(junit.render(mixed, {})),
      [...log.render(mixed, { annotate: "never" })].join("\n"),
    ];
    for (const text of texts) expect(text).toMatch(/too long.*no address/s);
  });

  it("comments on posts with findings", () => {
    const text = comment.render(REPORT, CONTEXT);
    expect(text).toMatch(/### Posts.*The title is too long.*\[line 3\]/s);
    expect(text).not.toContain("a.json");
  });

  it("shows the posts before the videos in comment, summary and page if only posts have errors", () => {
    const report = { ...REPORT, videos: [check("good-or-odd.mp4", { codec: "h265" })] };
    for (const text of [comment.render(report, {}), summary.render(report, {}), textOf(html.render(report, {}))]) {
      expect(text).toMatch(/(?:### |<h2>)Posts.*too long.*(?:### |<h2>)Videos/s);
    }
  });

  it("has posts, places and totals in the JSON report, which the command reads again", () => {
    const { posts, totals } = parseReport(textOf(json.render(REPORT, {})));
    expect(posts?.map(({ path, video, verdict }) => [path, video, verdict])).toEqual([
      ["a.json", "a.mp4", "valid"],
      ["b.yml", "b.mp4", "invalid"],
      ["c.json", "c.mp4", "valid"],
      ["c.json", "c.mp4", "valid"],
    ]);
    expect(posts?.[1]?.findings[0]).toMatchObject({
      rule: "title-length",
      line: 3,
      column: 14,
      code: "invalid_params",
    });
    expect(totals).toMatchObject({ checked: 1, posts: 4, invalidPosts: 1, errors: 1, warnings: 2 });
  });

  it("names no posts in the JSON report where none were asked for", () => {
    const { posts: _, ...without } = REPORT;
    const report = parseReport(textOf(json.render(without, {})));
    expect(report).not.toHaveProperty("posts");
    expect(report.totals).not.toHaveProperty("posts");
  });

  it("keeps the posts of an earlier report when the post step replaces its cancellations", () => {
    const earlier = textOf(json.render(REPORT, {}));
    const later = textOf(json.render({ cancellations: [], remarks: [] }, { readEarlier: () => earlier }));
    expect(parseReport(later).posts).toEqual(parseReport(earlier).posts);
    expect(parseReport(later).totals).toEqual(parseReport(earlier).totals);
  });

  it("has results with regions in SARIF, the worst first, each with a fingerprint that its line is no part of", () => {
    const moved = reportOn(post("b.yml", postFinding({ line: 30 }), warn()));
    const { results } = parseSarif(textOf(sarif.render({ ...reportOn(POSTS[1] ?? post("")) }, {})));
    expect(results.map(({ level, locations: [place] }) => [level, place?.physicalLocation])).toEqual([
      [
        "error",
        { artifactLocation: { uri: "b.yml", uriBaseId: "%SRCROOT%" }, region: { startLine: 3, startColumn: 14 } },
      ],
      ["warning", expect.objectContaining({ region: { startLine: 7, startColumn: 5 } })],
    ]);
    const prints = (report: Report) =>
      parseSarif(textOf(sarif.render(report, {}))).results.map((each) => each.partialFingerprints);
    expect(prints(moved)).toEqual(results.map((each) => each.partialFingerprints));
    expect(new Set(results.map((each) => each.partialFingerprints.primaryLocationLineHash)).size).toBe(2);
  });

  it("has a test case for each in JUnit, which an error fails", async () => {
    const { cases, tests, failures } = await parseJunit(textOf(junit.render(REPORT, {})));
    expect([tests, failures]).toEqual([5, 1]);
    expect(cases.map(({ name, file, result }) => [name, file, result?.type])).toEqual([
      ["a.mp4", "a.mp4", undefined],
      ["a.json", "a.json", undefined],
      ["b.yml", "b.yml", "invalid_params (title-length)"],
      ["c.json (1)", "c.json", undefined],
      ["c.json (2)", "c.json", undefined],
    ]);
    expect(cases[2]?.result?.message).toBe("Line 3: The title is too long.");
    expect(cases[2]?.result?.text).toMatch(/^b\.yml:3:14: The title is too long\. Shorten it\. \[title-length\]\n/);
    expect(cases[3]?.output).toMatch(/^c\.json:7:5: /);
  });

  it("has the line of each finding in GitLab's report, and different fingerprints", () => {
    const found = parseCodeQuality(textOf(gitlab.render(REPORT)));
    expect(found.map(({ location, severity }) => [location.path, location.lines.begin, severity])).toEqual([
      ["b.yml", 3, "major"],
      ["b.yml", 7, "minor"],
      ["c.json", 7, "minor"],
    ]);
  });

  it("has an entry for each on the page, the worst first", () => {
    const page = textOf(html.render(REPORT, CONTEXT));
    const order = ["<h2>Posts</h2>", 'id="post:b.yml"', 'id="post:c.json%20(1)"', 'id="post:a.json"'];
    expect(order.map((each) => page.indexOf(each))).toEqual(
      order.map((each) => page.indexOf(each)).sort((a, b) => a - b),
    );
    expect(page).toContain('href="https://github.com/acme/app/blob/1a2b3c4/b.yml#L3"');
    expect(page).toMatch(/All.* 5<\/label>/);
  });
});

it.each(HOSTILE_NAMES)("a post file called %j and its texts do no harm in any report", async (name) => {
  const make = () => post(name, postFinding({ problem: `It says ${name}`, advice: name }), warn());
  const report = reportOn(make(), make());
  const page = textOf(html.render(report, {}));
  expect(page).not.toMatch(/<script>(?!(?:(?!<script>).)*<\/script>\n<\/body>)|<img/s);
  const markdown = [summary.render(report, {}), comment.render(report, {})].join("\n");
  const outsideOfCode = markdown.replace(/^(`{3,})json\n.*?\n\1$/gms, "");
  expect(outsideOfCode).not.toMatch(/<(script|img)|\]\(javascript/i);
  parseSarif(textOf(sarif.render(report, {})));
  parseCodeQuality(textOf(gitlab.render(report)));
  expect(parseReport(textOf(json.render(report, {}))).posts).toHaveLength(2);
  const { cases } = await parseJunit(textOf(junit.render(report, {})));
  expect(cases).toHaveLength(2);
});

describe("the news about posts", () => {
  const good = post("a.json");
  const warned = post("b.json", warn());
  const bad = post("c.json", postFinding());
  it.each<[posts: CheckedPost[], news: string]>([
    [[good], "The post passes the check"],
    [[good, good], "Both posts pass the check"],
    [[warned], "The post passes the check, with warnings"],
    [[good, warned, good], "All 3 posts pass the check, 1 with warnings"],
    [[bad], "The post has errors"],
    [[bad, bad], "Both posts have errors"],
    [[bad, good, warned, warned], "1 of 4 posts has errors, 2 have only warnings"],
    [[], "No video was checked"],
  ])("%# stand in a line", (posts, news) => {
    expect(describeNews(reportOn(...posts))).toBe(news);
  });
});

describe("reports of several parts", () => {
  it("are joined with the posts of each, in order of path, and a post of two parts counts by its worst verdict", () => {
    const [first, second] = [
      reportOn(post("b.json"), post("c.json")),
      reportOn(post("a.json"), post("c.json", warn())),
    ];
    const { posts = [] } = joinReports([first, second]);
    expect(posts.map(({ path, findings }) => [path, findings.length])).toEqual([
      ["a.json", 0],
      ["b.json", 0],
      ["c.json", 1],
    ]);
  });

  it("without posts have none when they are joined", () => {
    expect(joinReports([{ videos: [], remarks: [] }])).not.toHaveProperty("posts");
  });

  it("list as unchanged only the post files that no part has checked", () => {
    const scope = { base: "the base branch", commit: undefined, unchanged: [] };
    const parts = [
      { ...reportOn(post("a.json")), scope: { ...scope, unchangedPosts: ["b.json"] } },
      { ...reportOn(), scope: { ...scope, unchangedPosts: ["a.json", "b.json"] } },
    ];
    expect(joinReports(parts).scope?.unchangedPosts).toEqual(["b.json"]);
  });
});
