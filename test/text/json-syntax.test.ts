/** Strict JSON: where it ends to be JSON, against the parser of the language. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonFault } from "../../src/text/json-syntax.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("a text that is JSON has no fault", () => {
  it.each([
    "{}",
    "[]",
    " [1, -0, 0.5, 1e9, 1E-9] ",
    '{"a":{"b":[true,false,null,"\\u00e9\\n"]}}',
    '""',
    "5",
    '"\u2028"',
  ])("%s", (text) => {
    expect(findJsonFault(text)).toBeUndefined();
  });
});

describe("the fault of a text is at its offset", () => {
  it.each([
    ["", 0, "is empty"],
    ["{", 1, "ends"],
    ['{"a"', 4, "ends where JSON needs ':'"],
    ['{"a":1', 6, "ends"],
    ["[1,]", 3, "a comma before ']'"],
    ['{"a":1, \n }', 10, "a comma before '}'"],
    ["{a:1}", 1, "a key in double quotes"],
    ["{'a':1}", 1, "single quotes"],
    ['{"a":1 "b":2}', 7, "','"],
    ['{"a" 1}', 5, "':'"],
    ["[1 /* one */]", 3, "a comment"],
    ["# a", 0, "a comment"],
    ['["a\nb"]', 1, "a line break"],
    ['["a\\x"]', 1, "a backslash"],
    ['["a', 1, "not closed"],
    ["[01]", 1, "a value"],
    ["[1.]", 1, "a value"],
    ["[+1]", 1, "a value"],
    ["[NaN]", 1, "a value"],
    ["[True]", 1, "a value"],
    ["{} {}", 3, "the end of the file"],
    ["{}}", 2, "the end of the file"],
    ["[}", 1, "a value or ']'"],
    ["\ufeff{}", 0, "byte order mark"],
    ["\u00a0{}", 0, "a value"],
  ])("%j: %i", (text, offset, problem) => {
    expect(findJsonFault(text)).toMatchObject({ offset, problem: expect.stringContaining(problem) });
  });
});

it.each([
  ["// a\n{}", "Remove the comment"],
  ["[1,]", "Remove the comma"],
  ["{'a': 1}", "Write double quotes"],
  ["{", "Complete the JSON"],
])("what to do about %j is: %s", (text, advice) => {
  expect(findJsonFault(text)).toMatchObject({ advice });
});

const pieces = fc.constantFrom(
  ...["{", "}", "[", "]", ",", ":", '"', '"a"', "\\", "\\u00", "0", "1.5", "-", "e", "true", "null", "'", " ", "\n"],
);
const nearJson = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));

/** JSON in which one character is replaced, or left out. */
const brokenJson = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "}", '"', "\\", "\t", "0", "'"))
  .map(([text, at, other]) => text.slice(0, at % (text.length + 1)) + other + text.slice((at % (text.length + 1)) + 1));

it.each([
  ["JSON", fc.json()],
  ["broken JSON", brokenJson],
  ["pieces of JSON", nearJson],
  ["any text", fc.string({ unit: "binary" })],
])("a text has a fault within it if, and only if, it is not JSON: %s", (_what, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const fault = findJsonFault(text);
      expect(fault === undefined).toBe(isJson(text));
      if (fault !== undefined) expect(fault.offset).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ["a text of a million characters", `["${"x".repeat(1_000_000)}"]`],
  ["a million escapes", `["${"\\n".repeat(500_000)}"]`],
  ["lists within lists", `${"[".repeat(500_000)}${"]".repeat(500_000)}`],
])("%s is read without end or effort", (_what, text) => {
  expect(findJsonFault(text)).toBeUndefined();
  expect(findJsonFault(text.slice(0, -1))?.offset).toBeGreaterThan(0);
});
