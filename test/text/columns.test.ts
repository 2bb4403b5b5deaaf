import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutEnd, cutMiddle, measureColumns, padColumns, wrapWords } from "../../src/text/columns.ts";

describe("wrapWords", () => {
  it.each<[what: string, text: string, columns: number, indent: string, lines: readonly string[]]>([
    ["leaves a short text on one line", "It is live", 20, "", ["It is live"]],
    ["breaks between words", "It may still go live", 10, "", ["It may", "still go", "live"]],
    ["indents every line but the first", "one two three", 7, "  ", ["one two", "  three"]],
    ["keeps a long word whole", "see https://example.com/long now", 10, "", ["see", "https://example.com/long", "now"]],
    ["takes no news for a command", "Dry run: 1 upload", 10, "", ["Dry run: 1", "upload"]],
    ["counts two columns for a wide character", "日本 日本", 8, "", ["日本", "日本"]],
    [
      "keeps a command at the end whole",
      "To add them, run: rm -- a b",
      9,
      "",
      ["To add", "them,", "run:", "rm -- a b"],
    ],
    ["keeps a quoted command whole", 'now run "guard check ." again', 12, "", ["now", 'run "guard check ."', "again"]],
  ])("%s", (_, text, columns, indent, lines) => {
    expect(wrapWords(text, columns, indent)).toEqual(lines);
  });

  it("loses no word, and makes no line too wide but one of a single word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z日é]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (words, columns) => {
          const lines = wrapWords(words.join(" "), columns);
          expect(lines.join(" ").split(" ")).toEqual(words);
          for (const line of lines) if (line.includes(" ")) expect(measureColumns(line)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});

describe("cutMiddle", () => {
  it.each([
    ["leaves a text that fits", "v_pub_url~v2.1", 14, "v_pub_url~v2.1"],
    ["keeps beginning and end", "v_pub_url~v2.123456789", 11, "v_pub…56789"],
    ["cuts no wide character into halves", "日本語日本語", 6, "日…語"],
    ["cuts no emoji of several characters", "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 5, "👨‍👩‍👧…👨‍👩‍👧"],
    ["leaves a sign where there is room for nothing else", "long", 1, "…"],
    ["leaves nothing where there is no room", "long", 0, ""],
  ])("%s", (_, text, columns, cut) => {
    expect(cutMiddle(text, columns)).toBe(cut);
  });

  it("never takes more columns than it may", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 40 }), (text, columns) => {
        expect(measureColumns(cutMiddle(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

it.each([
  ["It is live", 10, "It is live"],
  ["It is live", 9, "It is li…"],
  ["It is live", 7, "It is…"],
  ["日本語", 4, "日…"],
  ["long", 0, ""],
])("cutEnd makes of '%s' in %i columns '%s'", (text, columns, cut) => {
  expect(cutEnd(text, columns)).toBe(cut);
});

it("padColumns fills up to a width, and cuts nothing", () => {
  expect([padColumns("日本", 6), padColumns("abcdef", 3)]).toEqual(["日本  ", "abcdef"]);
});
