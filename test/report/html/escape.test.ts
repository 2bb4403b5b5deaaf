import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, joinLines, link } from "../../../src/report/html/escape.ts";
import { showUnprintable } from "../../../src/text/unprintable.ts";

/** What a browser reads in an element or an attribute that holds only text. */
function read(markup: string): string {
  return markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(..."<>&\"'#;/=- \n\u202e"), fc.string({ maxLength: 3 })) });

describe("a text in a template of HTML", () => {
  it("is read as it is, whatever it holds", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { markup } = html`${text}`;
        expect(markup).not.toMatch(/[<>"']|&(?!#\d+;)/);
        expect(read(markup)).toBe(showUnprintable(text));
      }),
    );
  });

  it.each([
    ['"><script>alert(1)</script>', "&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;"],
    ["&lt;", "&#38;lt;"],
    ["gpm\u202e4pm", "gpm\\u{202e}4pm"],
    ["two\nlines", "two\\u{a}lines"],
    ["🎬 日本", "🎬 日本"],
  ])("%j is written as %s", (text, markup) => {
    expect(html`<b>${text}</b>`.markup).toBe(`<b>${markup}</b>`);
  });

  it("is not escaped again where it is HTML already, alone or in a list", () => {
    const item = (text: string) => html`<li>${text}</li>`;
    expect(html`<ul>${[item("<"), item(">")]}${item("&")}${3}</ul>`.markup).toBe(
      "<ul><li>&#60;</li><li>&#62;</li><li>&#38;</li>3</ul>",
    );
  });

  it("keeps its lines where it is preformatted", () => {
    expect(joinLines(["a <", "b\n"]).markup).toBe("a &#60;\nb\\u{a}");
  });
});

describe("a link", () => {
  it.each(["https://example.com/a?b=1&c=2", "http://example.com/"])("leads to %s", (url) => {
    expect(link("text", url).markup).toContain(`href="${html`${url}`.markup}"`);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    ".github/policy.yml",
    "//example.com",
    " https://example.com",
    "",
  ])("is only text for %j", (url) => {
    expect(link("text", url).markup).toBe("text");
  });
});
