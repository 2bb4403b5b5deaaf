import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  breakable,
  breakSentences,
  code,
  codeBlock,
  escapeMarkdown,
  table,
} from "../../../src/report/text/markdown.ts";
import { showUnprintable } from "../../../src/text/unprintable.ts";
import { listReferences, renderMarkdown } from "../../support/markdown.ts";

/** What a reader sees of Markdown that holds nothing but text. */
function readText(markdown: string): string {
  const html = renderMarkdown(markdown).replace(/^<p>|<\/p>$|<wbr>/g, "");
  expect(html).not.toMatch(/<(?!\/?code>)/);
  return html
    .replace(/<\/?code>/g, "")
    .replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, number, name) => String.fromCharCode(number ?? NAMED[name]));
}

const NAMED: Readonly<Record<string, number>> = { amp: 38, lt: 60, gt: 62, quot: 34 };

const HOSTILE = [
  ["a pipe", "a|b"],
  ["emphasis", "**bold** _it_ ~~no~~ ~no~"],
  ["a link", "[click](https://evil.example)"],
  ["a picture", "![](https://evil.example/a.png)"],
  ["a bare address", "https://evil.example www.evil.example WWW.evil.example"],
  ["a mention", "@octocat"],
  ["an issue", "#1 GH-1 gh-12 acme/x#1"],
  ["a team", "@acme/owners"],
  ["a commit", "1a2b3c4 DEADBEEF acme/x@0123456789012345678901234567890123456789"],
  ["an emoji", ":smile:"],
  ["HTML", "<img src=x onerror=alert(1)>"],
  ["a comment", "<!-- -->"],
  ["a character reference", "&lt;&#60;"],
  ["a backtick", "`code` ``code``"],
  ["an escape", "\\*a\\*"],
  ["mathematics", "$a$"],
] as const;

const hostileText = fc.string({ unit: fc.constantFrom(..."|*_~[]()<>!@#:`&;$\\^/{}=+-.1aw \n\u202e"), maxLength: 30 });

describe.each([
  ["escaped text", escapeMarkdown],
  ["inline code", code],
])("%s", (_, render) => {
  it.each(HOSTILE)("shows %s as text", (_, text) => {
    expect(readText(render(text))).toBe(text);
    expect(listReferences(render(text))).toEqual([]);
  });

  it("shows any text as it is, on one line", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const rendered = render(text);
        expect(rendered).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}|]/u);
        const shown = text.replace(/[\n\u202e]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
        expect(readText(`x${rendered}x`)).toBe(`x${shown}x`);
      }),
    );
  });
});

describe("escaped text", () => {
  it.each(["# a", "- a", "+ a", "> a", "1. a", "23) a", "===", "---", "    a"])(
    "does not begin a block: %j",
    (text) => {
      expect(renderMarkdown(escapeMarkdown(text).trimStart())).toMatch(/^<p>(?:[^<]|<wbr>)*<\/p>$/);
    },
  );

  it("stays readable in the source", () => {
    expect(escapeMarkdown("videos/a.mp4: 15 FPS (23 to 60)")).toBe("videos/a.mp4: 15 FPS (23 to 60)");
    expect(code("videos/a.mp4")).toBe("`videos/a.mp4`");
  });
});

describe("a name", () => {
  it.each([
    ["videos/banner.mp4", ["videos/", "banner.mp4"]],
    ["v_pub_url~v2.402", ["v_", "pub_", "url~", "v2.402"]],
    ["x".repeat(24), ["xxxxxxxxxx", "xxxxxxxxxx", "xxxx"]],
    ["👨‍👩‍👧".repeat(12), ["👨‍👩‍👧".repeat(10), "👨‍👩‍👧".repeat(2)]],
    ["e\u0301".repeat(12), ["e\u0301".repeat(10), "e\u0301".repeat(2)]],
    ["a\u202eb", ["a\\u{202e}b"]],
  ])("may be broken where a reader expects it, and never within a letter: %s", (name, pieces) => {
    expect(breakable(name).split("<wbr>").map(readText)).toEqual(pieces);
  });

  it.each([
    ["The video codec is H.264, recommended.", 1],
    ["The file is cut off: 8,000 of 1,042,702 bytes are there.", 1],
    ["Set it for the account's own 1080×1920 pixels (documented).", 1],
    [`The codec is ${"W".repeat(20)}.`, 3],
    ["Rewrite videos/launch.mp4 again.", 3],
    ["Set 'MUTUAL_FOLLOW_FRIENDS', FOLLOWER_OF_CREATOR or PUBLIC_TO_EVERYONE.", 7],
    ["It is 'EVERYONE'.", 1],
  ])("is broken in a sentence, words of English are not: %s", (sentence, pieces) => {
    expect(breakSentences(sentence).split("<wbr>")).toHaveLength(pieces);
  });

  it("is shown as it is, broken or not", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: "grapheme", maxLength: 40 })), (text) => {
        for (const render of [breakable, breakSentences]) {
          expect(readText(`x${render(text).replaceAll("<wbr>", "")}x`)).toBe(`x${showUnprintable(text)}x`);
        }
      }),
    );
  });
});

describe("a code block", () => {
  it("cannot be closed by its own text", () => {
    expect(codeBlock("a\n```\nb ````` c", "sh")).toBe("``````sh\na\n```\nb ````` c\n``````");
  });
});

describe("a table", () => {
  it("has a line for each row", () => {
    expect(table(["a", "b"], [1], () => ["1", "2"], { largestBytes: 100 })).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |");
  });

  it("stops before the limit of the platform, and counts the rows that it leaves out", () => {
    const rows = Array.from({ length: 100 }, (_, row) => [String(row).padStart(10, "0")]);
    const shown = table(["n"], rows, (row) => row, { largestBytes: 200 });
    expect(Buffer.byteLength(shown)).toBeLessThan(260);
    expect(shown).toMatch(/\n\n87 more .*report file/);
  });
});

it("each character of a text is looked at a few times only, also after two million spaces or digits", () => {
  // Where this takes hours, it is because each character looks back at all before it.
  for (const filler of [" ", "1"]) {
    const text = `${filler.repeat(2e6)}- x`;
    expect(escapeMarkdown(text).length).toBeGreaterThanOrEqual(text.length);
  }
});
