import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../../src/host/plain-text.ts";

describe("untrusted text in a log", () => {
  it.each([
    ["::error::no", ": :error::no"],
    ["  \t::set-output name=a::b", "  \\u{9}::set-output name=a::b"],
    ["##[error]no", "## [error]no"],
    ["a ##[group]b ##[endgroup]", "a ## [group]b ## [endgroup]"],
    ["a\nb", "a\\u{a}b"],
    ["a\r\n::warning::b", "a\\u{d}\\u{a}::warning::b"],
    ["\u001b[31mred", "\\u{1b}[31mred"],
    ["a\u202Egpm.exe", "a\\u{202e}gpm.exe"],
    ["half \ud83d pair", "half \\u{d83d} pair"],
    ["Übergrößen-Träger 🎬 100 %", "Übergrößen-Träger 🎬 100 %"],
  ])("%j becomes %j", (text, safe) => {
    expect(plainText(text)).toBe(safe);
  });

  it("keeps its line feeds if it has several lines, and none of them is a command", () => {
    expect(plainText("a\n ::error::b\n##[error]c", "lines")).toBe("a\n : :error::b\n## [error]c");
  });

  it("never holds a command", () => {
    const unit = fc.oneof(
      fc.constantFrom("#", "[", ":", "\n", "\r", " ", "\u2028", "##[", "::"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), fc.constantFrom("one-line" as const, "lines" as const), (text, lines) => {
        const safe = plainText(text, lines);
        expect(safe).not.toContain("##[");
        expect(safe).not.toMatch(/^\s*::/m);
        expect(lines === "one-line" && safe.includes("\n")).toBe(false);
      }),
    );
  });
});
