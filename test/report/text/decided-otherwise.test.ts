import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { renderDecidedOtherwise } from "../../../src/report/text/decided-otherwise.ts";
import { listLinks, listTags, OWN_TAGS, readCodeBlocks, readFolds } from "../../support/markdown.ts";
import { check, checkUnasked, checkUnreadable } from "../reported.ts";

const TOOL = "https://github.com/acme/tiktok-upload-guard";
const FORM = `${TOOL}/issues/new?template=tiktok-decided-otherwise.yml`;

const render = (videos: Report["videos"] & object, toolPage?: string) =>
  renderDecidedOtherwise(videos, toolPage).join("\n\n");

/** The lines of JSON, read again. */
function readLines(markdown: string): { path: string; verdict: string; rules: string[]; facts: object }[] {
  const [block = ""] = readCodeBlocks(markdown);
  return block
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("the part on what TikTok decided otherwise", () => {
  it("has a line of JSON for each video: its verdict, the rules that object, and its facts as the report has them", () => {
    const videos = [
      check("good.mp4", { colour: { transfer: 18 } }),
      check("doubtful.mp4", { movingVideoTracks: 2 }),
      checkUnreadable("bad.mp4", "it is damaged"),
    ];
    const lines = readLines(render(videos, TOOL));
    expect(lines.map(({ path, verdict, rules }) => [path, verdict, rules])).toEqual([
      ["good.mp4", "valid", []],
      ["doubtful.mp4", "valid", ["extra-video-track"]],
      ["bad.mp4", "unreadable", ["unreadable"]],
    ]);
    expect(lines[0]?.facts).toMatchObject({ codec: "h264", frameRate: 30, colour: { transfer: 18 } });
    expect(lines[2]?.facts).toEqual({});
  });

  it("leaves out videos that their server did not give", () => {
    const url = {
      ...check("https://a.example/a.mp4"),
      video: { path: "https://a.example/a.mp4", source: { kind: "url" } },
    } as const;
    const unread = [...checkUnasked(["lfs.mp4"]), { ...url, facts: {} }];
    expect(readLines(render([check("a.mp4"), ...unread, url], TOOL)).map(({ path }) => path)).toEqual([
      "a.mp4",
      url.video.path,
    ]);
    expect(render(unread, TOOL)).toBe("");
  });

  it("is folded, and links the form in the action's own repository", () => {
    const markdown = render([check("a.mp4")], TOOL);
    expect(listLinks(markdown)).toEqual([FORM]);
    expect(readFolds(markdown)).toHaveLength(1);
  });

  it("links nothing where the repository is not known", () => {
    expect(listLinks(render([check("a.mp4")]))).toEqual([]);
  });

  it("counts what does not fit", () => {
    const markdown = render(Array.from({ length: 1000 }, (_, at) => check(`${at}.mp4`)));
    expect(Buffer.byteLength(markdown)).toBeLessThan(21_000);
    expect(markdown).toContain(`\n${1000 - readLines(markdown).length} more are not shown here: see the report file.`);
  });

  it("follows the videos in the summary, and is absent without any", () => {
    const report = { videos: [check("a.mp4")], remarks: [] };
    expect(listLinks(summary.render(report, { toolPage: TOOL }))).toContain(FORM);
    expect(summary.render({ ...report, videos: [] }, { toolPage: TOOL })).toBe("");
  });

  it("makes no markup of a name or a codec", () => {
    const piece = fc.constantFrom(
      ..."`~|<>[]()!#&\\\"'\n\r\t\u2028\u202e@".split(""),
      "```",
      "</code>",
      "</details>",
      "a",
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 3 }))).map((all) => all.join(""));
    fc.assert(
      fc.property(text, text, (path, codec) => {
        const markdown = render([check(path.toWellFormed(), { codec: codec.toWellFormed() })], TOOL);
        expect(listTags(markdown).filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
        expect(listLinks(markdown)).toEqual([FORM]);
        expect(readCodeBlocks(markdown)[0]?.trimEnd().split("\n")).toHaveLength(1);
      }),
    );
  });
});
