import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RESTRICTIONS, SLIGHTLY_FAST_REPORT } from "../../../src/check/limits.ts";
import type { MediaFacts } from "../../../src/model/facts.ts";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import type { Context } from "../../../src/report/reporter.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { showUnprintable } from "../../../src/text/unprintable.ts";
import { listLinks, listTags, OWN_TAGS, readCodeBlocks, readTables } from "../../support/markdown.ts";
import { cancellation, check, checkUnreadable, exactly } from "../reported.ts";

const render = (report: Report, permalink?: Context["permalink"]) => summary.render(report, { permalink });

function rowsOf(markdown: string): string[][] {
  return readTables(markdown).flatMap(({ rows }) => rows);
}

function cell(facts: MediaFacts, column: number): string | undefined {
  return rowsOf(render({ videos: [check("a.mp4", facts)], remarks: [] }))[0]?.[column];
}

describe("the table of videos", () => {
  it.each<[about: string, facts: MediaFacts, column: number, shown: string]>([
    ["a rate", { frameRate: exactly(30000 / 1001) }, 5, "29.97 FPS"],
    ["a rate beyond the limit, without a gauge", { frameRate: exactly(61) }, 5, "61 FPS"],
    ["a duration", { duration: exactly(612.4) }, 6, "10:12"],
    ["a duration near the limit", { duration: exactly(594) }, 6, "9:54\n▰▰▰▰▰▰▰▰▰▱ 99 % of the limit"],
    ["bytes", { sizeBytes: 999 }, 7, "999 bytes"],
    ["megabytes", { sizeBytes: 4_250_000 }, 7, "4.3 MB"],
    ["a rotated picture as it is displayed", { width: 1920, height: 1080, rotation: 90 }, 4, "1080×1920"],
    ["an unknown codec", { codec: "x|y*" }, 3, "x|y*"],
    ["a high dynamic range", { codec: "h265", colour: { transfer: 18 } }, 3, "H.265, HDR (HLG)"],
  ])("shows %s", (_about, facts, column, shown) => {
    expect(cell(facts, column)).toBe(shown);
  });

  it("has empty cells for facts that could not be read", () => {
    const markdown = render({ videos: [checkUnreadable("a.mp4", "it ends early")], remarks: [] });
    expect(rowsOf(markdown)).toEqual([
      [
        ...["a.mp4", "❌ unreadable", "", "", "", "", "", ""],
        expect.stringMatching(/^❌ unreadable The file is .*it ends early\. Export the video again .*\.$/),
      ],
    ]);
  });

  it("has all findings of a video in one cell, the worst first", () => {
    const wrong = { container: "mov", codec: "vp9", frameRate: exactly(15) } as const;
    expect(
      cell(wrong, 8)
        ?.split("\n")
        .map((line) => line.split(" ").slice(0, 2)),
    ).toEqual([
      ["❌", "frame-rate"],
      ["⚠️", "extension"],
      ["ℹ️", "recommended-container"],
      ["ℹ️", "recommended-codec"],
    ]);
  });
});

it.each<[string, Partial<MediaFacts>]>([
  ["follows a recommendation", { codec: "vp9" }],
  ["cuts off the end", { duration: exactly(700) }],
])("a command that only %s is optional, and stands behind those that fix something", (_, optional) => {
  const summary = render({ videos: [check("a.mp4", optional), check("b.mp4", { codec: "av1" })], remarks: [] });
  expect(summary.indexOf("<summary>Optional")).toBeGreaterThan(summary.indexOf("<summary>Fix 1 video"));
  const blocks = readCodeBlocks(summary);
  expect(blocks).toEqual([
    expect.stringMatching(/^ffmpeg -nostdin -i b\.mp4 /),
    expect.stringMatching(/^ffmpeg -nostdin -i a\.mp4 /),
  ]);
});

it("one command fixes everything that is wrong with a video, and is shown once", () => {
  const videos = [check("a.mp4", { codec: "av1", frameRate: exactly(15) }), check("b.mp4", { encrypted: true })];
  const blocks = readCodeBlocks(render({ videos, remarks: [] }));
  expect(blocks.map((block) => block.trimEnd().split("\n"))).toEqual([
    [expect.stringMatching(/^ffmpeg -nostdin -i a\.mp4 /)],
  ]);
});

function atUrl(checked: CheckedVideo): CheckedVideo {
  return { ...checked, video: { ...checked.video, source: { kind: "url" } } };
}

it.each([
  ["a fix with ffmpeg comes with the note that it writes a new file", check("a.mp4", { codec: "av1" }), true],
  ["a fix with git comes without that note", check("a.mov"), false],
  [
    "a fix of what is at a URL comes with another note",
    atUrl(check("https://a.example/a.mp4", { codec: "av1" })),
    false,
  ],
])("%s", (_about, video, isNoted) => {
  const markdown = render({ videos: [video], remarks: [] });
  expect(markdown).toContain("<summary>Fix 1 video</summary>");
  expect(markdown.includes("commit it in place")).toBe(isNoted);
  expect(markdown.includes("upload it to the same URL")).toBe(video.video.source.kind === "url");
});

it("a finding links its rule to the page that states it, and to the public report that says otherwise", () => {
  const markdown = render({ videos: [check("a.mp4", { frameRate: exactly(60.05) })], remarks: [] });
  const links = listLinks(markdown);
  expect(links).toContain(RESTRICTIONS);
  expect(links).toContain(SLIGHTLY_FAST_REPORT);
});

it("the summary is empty if there is nothing to report", () => {
  expect(render({ videos: [], cancellations: [], remarks: [] })).toBe("");
});

describe("an untrusted text", () => {
  const piece = fc.constantFrom(
    ..."|`*_~<>[]()!#&;:@\\/.\"'=+-$^{} \t\n\r\u2028\u202e".split(""),
    ...["<img src=x>", "</code>", "](", "![", "```", "https://", "www.", "a@b.co", "<!--", "-->", "&lt;", "&#124;"],
    ...["| --- |", "<br>", "\\|", "1. ", "- [ ] ", "</details>", "##[error]", "@octocat", "__", "🎬", "é", "a"],
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 3 })), { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.join("").toWellFormed());

  it("stays in its cell, is shown as it is, and makes no markup", () => {
    fc.assert(
      fc.property(text, text, text, (path, codec, problem) => {
        const markdown = render(
          {
            videos: [check(path, { codec }), checkUnreadable(path, problem)],
            cancellations: [cancellation({ code: codec, logId: problem, problem: path, video: path })],
            remarks: [{ level: "notice", title: path, message: problem }],
          },
          (each) => `https://github.com/acme/${encodeURIComponent(each)}`,
        );
        const [videos, publishes, ...others] = readTables(markdown);
        expect(others).toEqual([]);
        expect(videos?.rows.map(([name]) => name?.trim())).toEqual([show(path), show(path)]);
        expect(videos?.rows[0]?.[3]).toBe(show(codec));
        const [upload = "", happened = ""] = publishes?.rows[0] ?? [];
        expect(upload.trim()).toBe(
          ["v_pub_url~v2.1", ...(path === "" ? [] : [showUnprintable(path)])].join("\n").trim(),
        );
        expect(happened.trim().endsWith(`\n${showUnprintable(codec)}, log_id ${showUnprintable(problem)}`.trim())).toBe(
          true,
        );
        expect(listTags(markdown).filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
        const foreign = /^(?!https:\/\/(github\.com\/acme|developers\.tiktok\.com\/docs\/en)\/)/;
        expect(listLinks(markdown).filter((url) => foreign.test(url))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  function show(given: string): string {
    return showUnprintable(given).trim();
  }
});
