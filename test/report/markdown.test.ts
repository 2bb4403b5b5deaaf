import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code, codeBlock, escapeMarkdown, table } from "../../src/report/markdown.ts";

/** What a reader of HTML sees of character references. */
function decode(html: string): string {
  return html.replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)));
}

describe("escaped text", () => {
  it.each([
    ["a pipe", "a|b"],
    ["emphasis", "**bold** _it_ ~~no~~"],
    ["a link", "[click](https://evil.example)"],
    ["a bare address", "https://evil.example"],
    ["a mention", "@octocat"],
    ["HTML", "<img src=x onerror=alert(1)>"],
    ["a comment", "<!-- -->"],
    ["a character reference", "&lt;"],
    ["a backtick", "`code`"],
    ["a command", "##[error]x ::warning::x"],
  ])("holds no %s", (_, text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped.replace(/&#\d+;/g, "")).not.toMatch(/[!-/:-@[-`{-~]/);
    expect(decode(escaped)).toBe(text);
  });

  it("stays on its line, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}|<>`]/u);
      }),
    );
  });

  it("is never a paragraph of its own kind: no heading, list or quote", () => {
    for (const text of ["# a", "- a", "> a", "1. a", "    a"]) expect(code(text)).toMatch(/^<code>[^\n]*<\/code>$/);
  });
});

describe("a code block", () => {
  it("cannot be closed by its own text", () => {
    expect(codeBlock("a\n```\nb ````` c", "sh")).toBe("``````sh\na\n```\nb ````` c\n``````");
  });
});

describe("a table", () => {
  it("has a line for each row", () => {
    expect(table(["a", "b"], [["1", "2"]])).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |");
  });

  it("stops before the limit of the platform, and counts what it leaves out", () => {
    const rows = Array.from({ length: 100 }, (_, row) => [String(row).padStart(10, "0")]);
    const shown = table(["n"], rows, 200);
    expect(Buffer.byteLength(shown)).toBeLessThan(260);
    expect(shown).toMatch(/\n\n88 more: the report file lists them all\.$/);
  });
});
