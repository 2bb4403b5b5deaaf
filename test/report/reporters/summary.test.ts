import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MediaFacts } from "../../../src/model/facts.ts";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import type { Context } from "../../../src/report/reporter.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { showUnprintable } from "../../../src/text/unprintable.ts";
import { listLinks, listTags, OWN_TAGS, readCodeBlocks, readFolds, readTables } from "../../support/markdown.ts";
import { cancellation, check, checkUnreadable, exactly } from "../reported.ts";

const render = (report: Report, permalink?: Context["permalink"]) => summary.render(report, { permalink });

/** The folded parts but the last, which is about reports to the action's authors. */
function listFolds(markdown: string): string[] {
  const folds = readFolds(markdown);
  expect(folds.pop()).toMatch(/^Did TikTok decide otherwise\?/);
  return folds;
}

/** The rows of all tables, folded ones too. */
function rowsOf(markdown: string): string[][] {
  return readTables(markdown).flatMap(({ rows }) => rows);
}

/** Its facts, as the row of a video shows them. */
function factsOf(facts: MediaFacts): string | undefined {
  return rowsOf(render({ videos: [check("a.mp4", facts)], remarks: [] }))[0]?.at(-1);
}

const SLOW = { frameRate: exactly(15) };

describe("the facts of a video", () => {
  it.each<[about: string, facts: MediaFacts, shown: string]>([
    ["all", {}, "MP4, H.264, 1080×1920\n30 FPS, 30.0 s, 4.2 MB"],
    ["a rate", { frameRate: exactly(30000 / 1001) }, "29.97 FPS, 30.0 s, 4.2 MB"],
    ["a duration near the limit", { duration: exactly(594) }, "9:54 (99 % of the limit), 4.2 MB"],
    ["a duration at the limit, within a tick", { duration: { value: 600.5, low: 600, high: 601 } }, "10:00 (100 % of"],
    ["a duration not near the limit", { duration: exactly(539) }, "8:59, 4.2 MB"],
    ["a duration over the limit", { duration: exactly(601) }, "10:01, 4.2 MB"],
    ["a size near the limit", { sizeBytes: 3.9 * 2 ** 30 }, "4.2 GB (97 % of the limit)"],
    ["a rate and a picture at the limit", { frameRate: exactly(60), height: 4096 }, "1080×4096\n60 FPS, 30.0 s"],
    ["bytes", { sizeBytes: 999 }, "30.0 s, 999 bytes"],
    ["a portrait as it is displayed", { width: 960, height: 540, rotation: 90 }, "H.264, 540×960\n"],
    ["a high dynamic range", { codec: "h265", colour: { transfer: 18 } }, "MP4, H.265, HDR (HLG), 1080×1920\n"],
    ["an unknown codec", { codec: "x|y*" }, "MP4, x|y*, 1080×1920\n"],
  ])("are shown in small print: %s", (_about, facts, shown) => {
    expect(factsOf(facts)?.replaceAll("\u00a0", " ")).toContain(shown);
  });

  it("are left out where they could not be read", () => {
    const markdown = render({ videos: [checkUnreadable("a.mp4", "it ends early")], remarks: [] });
    expect(rowsOf(markdown)).toEqual([
      ["a.mp4", expect.stringMatching(/^❌ The file is .*it ends early\. Export .*\nunreadable \(inferred\)$/), ""],
    ]);
  });
});

describe("the videos", () => {
  const videos = [
    check("a-good.mp4"),
    check("b-slow.mp4", SLOW),
    check("c-noticed.mp4", { codec: "h265" }),
    check("d-doubtful.mp4", { movingVideoTracks: 2 }),
    checkUnreadable("e-broken.mp4", "it ends early"),
  ];
  const markdown = render({ videos, remarks: [] });

  it("follow a first line that says it all", () => {
    expect(markdown).toMatch(/^## ❌ 1 of 5 videos would be refused, 1 can't be read, 1 has only warnings\n/);
    expect(render({ videos: [check("a.mp4")], remarks: [] })).toMatch(/^## ✅ The video meets the limits\n/);
    const doubtful = check("a.mp4", { movingVideoTracks: 2 });
    expect(render({ videos: [doubtful], remarks: [] })).toMatch(/^## ⚠️ The video meets the limits, with warnings\n/);
  });

  it("with an error come first, those with warnings apart from them, and accepted ones last", () => {
    expect(readTables(markdown).map(({ headings, rows }) => [headings, rows.map(([name]) => name)])).toEqual([
      [
        ["Video", "What is wrong, and what to do", "Facts"],
        ["b-slow.mp4", "e-broken.mp4"],
      ],
      [["Video", "What is wrong, and what to do", "Facts"], ["d-doubtful.mp4"]],
      [
        ["Video", "Note", "Facts"],
        ["a-good.mp4", "c-noticed.mp4"],
      ],
    ]);
  });

  it("that are accepted are folded, and have two columns where there is nothing to note", () => {
    expect(listFolds(markdown).at(-1)).toMatch(/^✅ 2 videos meet the limits/);
    const good = render({ videos: [check("a.mp4")], remarks: [] });
    expect(readTables(good)).toMatchObject([{ headings: ["Video", "Facts"] }]);
    expect(listFolds(good)).toEqual([expect.stringMatching(/^What was measured/)]);
  });

  it("have all their findings in one cell, the worst first, with rule, evidence and TikTok's code", () => {
    const wrong = { container: "mov", codec: "vp9", frameRate: exactly(15) } as const;
    const cell = rowsOf(render({ videos: [check("a.mp4", wrong)], remarks: [] }))[0]?.[1]?.split("\n") ?? [];
    expect(cell.map((line) => line.split(/[ ,]/)[0])).toEqual([
      ...["❌", "frame-rate", "⚠️", "extension"],
      ...["ℹ️", "recommended-container", "ℹ️", "recommended-codec"],
    ]);
    expect(cell[1]).toBe("frame-rate (documented), frame_rate_check_failed");
  });
});

describe("videos that share a finding", () => {
  const many = (count: number, prefix: string, facts: MediaFacts) =>
    Array.from({ length: count }, (_, index) => check(`${prefix}-${index}.mp4`, facts));

  it.each([
    [20, 20],
    [21, 1],
    [300, 1],
  ])("%d of them are %d rows", (count, rows) => {
    const markdown = render({ videos: many(count, "slow", SLOW), remarks: [] });
    expect(markdown.match(/^\| (?!Video|---)/gm)).toHaveLength(rows);
    const names = readTables(markdown).flatMap((table) => table.rows.flatMap(([name = ""]) => name.split(/\n|videos/)));
    for (const { video } of many(count, "slow", SLOW)) expect(names).toContain(video.path);
  });

  it("are one row with what they share, whatever else is wrong with some of them", () => {
    const videos = [
      ...many(15, "slow", SLOW),
      ...many(10, "both", { ...SLOW, codec: "av1", sizeBytes: 5 }),
      check("other.mp4", { codec: "av1" }),
    ];
    const [group, other, ...others] = rowsOf(render({ videos, remarks: [] }));
    expect(group?.[0]).toMatch(/^25 videosslow-0\.mp4\n.*both-9\.mp4$/s);
    expect(group?.[1]?.split("\n").filter((line) => line.startsWith("❌"))).toEqual([
      expect.stringMatching(/^❌ The average frame rate is 15 FPS\./),
      expect.stringMatching(/^❌ 10 of them: The video codec is AV1\./),
    ]);
    expect(group?.[2]?.replaceAll("\u00a0", " ")).toBe("MP4, 1080×1920\n15 FPS, 30.0 s");
    expect(other?.[0]).toBe("other.mp4");
    expect(others).toEqual([]);
  });

  it("with other numbers are one row, with one of them as an example", () => {
    const videos = Array.from({ length: 30 }, (_, index) =>
      check(`${index}.mp4`, { frameRate: exactly(10 + index / 10) }),
    );
    expect(rowsOf(render({ videos, remarks: [] })).map(([, finding]) => finding)).toEqual([
      expect.stringMatching(/^❌ For example: The average frame rate is 10 FPS\./),
    ]);
  });

  it("are counted where their names are too many for the summary", () => {
    const markdown = render({ videos: many(5000, "x".repeat(100), SLOW), remarks: [] });
    expect(rowsOf(markdown)[0]?.[0]).toMatch(/\n[\d,]+ more: see the report file$/);
  });
});

describe("the commands", () => {
  it("stand once for each video, whatever is wrong with it", () => {
    const videos = [check("a.mp4", { codec: "av1", frameRate: exactly(15) }), check("b.mp4", { encrypted: true })];
    const blocks = readCodeBlocks(render({ videos, remarks: [] }));
    expect(blocks.slice(0, -1).map((block) => block.trimEnd().split("\n"))).toEqual([
      [expect.stringMatching(/^ffmpeg -nostdin -i a\.mp4 /)],
    ]);
  });

  it("for good videos stand apart, as optional", () => {
    const videos = [check("a.mp4", SLOW), check("b.mp4", { codec: "h265" }), check("c.mp4", { codec: "vp9" })];
    const folds = listFolds(render({ videos, remarks: [] }));
    expect(folds.map((fold) => [/^[^\n]*/.exec(fold)?.[0], fold.match(/^ffmpeg -nostdin -i \S+/gm)])).toEqual([
      ["Fix this video", ["ffmpeg -nostdin -i a.mp4"]],
      ["Optional: convert 2 videos", ["ffmpeg -nostdin -i b.mp4", "ffmpeg -nostdin -i c.mp4"]],
      [expect.stringMatching(/^✅ 2 videos meet the limits/), null],
    ]);
  });

  it.each<[string, MediaFacts, string]>([
    ["follows a recommendation", { codec: "vp9" }, "Optional: convert 1 video"],
    ["cuts off the end", { duration: exactly(700) }, "Too long: cut off the end of 1 video"],
    [
      "cuts off the end after a fix",
      { duration: exactly(700), frameRate: exactly(15) },
      "Too long: cut off the end of 1 video",
    ],
  ])("that only %s are optional, and stand behind those that fix something", (_about, facts, title) => {
    const folds = listFolds(render({ videos: [check("a.mp4", facts), check("b.mp4", { codec: "av1" })], remarks: [] }));
    expect(folds[0]).toMatch(/^Fix .*^ffmpeg -nostdin -i b\.mp4 /ms);
    expect(folds[1]).toContain(title);
    expect(folds[1]).toMatch(/^ffmpeg [^\n]*-i a\.(fixed\.)?mp4 /m);
  });

  it("are open where they are few", () => {
    const isOpen = (count: number) =>
      render({ videos: Array.from({ length: count }, (_, at) => check(`${at}.mp4`, SLOW)), remarks: [] }).includes(
        `<details open><summary><b>Fix these ${count} videos`,
      );
    expect([isOpen(5), isOpen(6)]).toEqual([true, false]);
  });

  it("come with the note on ffmpeg once, where the first of them stand", () => {
    const isNoted = (...videos: Parameters<typeof render>[0]["videos"] & object) =>
      listFolds(render({ videos, remarks: [] }))
        .slice(0, -1)
        .map((fold) => fold.includes("ffmpeg writes a new file"));
    const [slow, optional] = [check("a.mp4", SLOW), check("b.mp4", { codec: "h265" })];
    expect(isNoted(slow, optional)).toEqual([true, false]);
    expect(isNoted(optional)).toEqual([true]);
    expect(isNoted(check("c.mov"), optional)).toEqual([false, true]);
  });

  const atUrl = (checked: CheckedVideo): CheckedVideo => ({
    ...checked,
    video: { ...checked.video, source: { kind: "url" } },
  });
  it.each([
    ["with ffmpeg come with the note that it writes a new file", check("a.mp4", { codec: "av1" }), [true, false]],
    ["with git come without a note", check("a.mov"), [false, false]],
    ["for a URL come with another note", atUrl(check("https://a.example/a.mp4", { codec: "av1" })), [false, true]],
  ])("%s", (_about, video, notes) => {
    const markdown = render({ videos: [video], remarks: [] });
    expect(markdown).toContain("<summary><b>Fix this video</b></summary>");
    const isNoted = ["put it in place", "upload it to the same URL"].map((note) => markdown.includes(note));
    expect(isNoted).toEqual(notes);
  });
});

describe("a summary of more than GitHub shows", () => {
  const folder = "[<&>]".repeat(20);
  const videos = [
    ...Array.from({ length: 3000 }, (_, index) => check(`${folder}/slow-${index}.mp4`, SLOW)),
    ...Array.from({ length: 4000 }, (_, index) => check(`${folder}/good-${index}.mp4`)),
  ];
  const markdown = render({ videos, remarks: [] });

  it("has less than 1 MiB", () => {
    expect(Buffer.byteLength(markdown)).toBeLessThan(2 ** 20);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(2 ** 19);
  });

  it("says how many of what it leaves out, the least important first", () => {
    const rows = markdown.match(/^\| (?!Video|---)/gm)?.length ?? 0;
    const commands = markdown.match(/^ffmpeg /gm)?.length ?? 0;
    expect(markdown).toContain(
      `\n${(3000 - commands).toLocaleString("en-US")} more are not shown here: see the report`,
    );
    expect(markdown).toContain(`\n${(4000 - (rows - 1)).toLocaleString("en-US")} more are not shown here`);
  });
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
        expect(videos?.rows[0]?.[2]).toContain(`MP4, ${codec === "" ? "" : `${showUnprintable(codec)}, `}1080×1920`);
        const [upload = "", happened = ""] = publishes?.rows[0] ?? [];
        expect(upload.trim()).toBe(path === "" ? "v_pub_url~v2.1" : showUnprintable(path).trim());
        const id = path === "" ? "" : ", id v_pub_url~v2.1";
        const small = `\n${showUnprintable(codec)}${id}, log_id ${showUnprintable(problem)}`;
        expect(happened.trim().endsWith(small.trim())).toBe(true);
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
