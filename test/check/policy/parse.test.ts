/** Policies as people write them: what is right, and where what is wrong stands. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../../src/check/policy/parse.ts";
import { POST_RULES } from "../../../src/posts/rules/index.ts";
import { MOST_ALIASES } from "../../../src/text/yaml-document.ts";
import { BAD_POLICIES, GOOD_POLICIES } from "./policies.ts";

/** `line:column problem (hint)` of each problem. */
function problemsOf(text: string): string[] {
  const parsed = parsePolicy(text, POST_RULES);
  if (parsed.kind === "policy") return [];
  return parsed.problems.map(
    ({ place, problem, hint }) => `${place.line}:${place.column} ${problem}${hint === undefined ? "" : ` (${hint})`}`,
  );
}

describe("a policy is accepted", () => {
  it.each(GOOD_POLICIES)("%s", (_what, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe("a policy is refused at its line and column, with the closest valid name", () => {
  it.each(BAD_POLICIES)("%s", (text, ...problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});

describe("a policy that repeats itself by aliases", () => {
  const levels = Array.from({ length: 9 }, (_, at) => `  - &l${at + 1} [${`*l${at}, `.repeat(9)}]`);
  it.each([
    ["nine levels deep", ["ignore:", "  - &l0 [a]", ...levels].join("\n"), false],
    ["in a circle", "ignore: &a [*a]", false],
    [`${MOST_ALIASES} times`, `ignore: [&a b${", *a".repeat(MOST_ALIASES)}]`, true],
    [`${MOST_ALIASES + 1} times`, `ignore: [&a b${", *a".repeat(MOST_ALIASES + 1)}]`, false],
    ["with a large part", `ignore: &a [${"b, ".repeat(900)}]\noverrides: [${"{ paths: *a }, ".repeat(50)}]`, false],
  ])("is read without end or effort: %s", (_what, text, isAccepted) => {
    expect(parsePolicy(text).kind).toBe(isAccepted ? "policy" : "problems");
  });
});

it.each(["[", "{,", "{a: ", "- ", "? "])(
  "a policy that is nested deeper than the stack, by '%s', is refused",
  (opening) => {
    expect(problemsOf(opening.repeat(15_000))).toEqual([expect.stringContaining("nested too deeply")]);
  },
);

describe("what is no YAML is refused once, at its place", () => {
  it.each([
    ["rules: { codec: off", /^1:\d+ is not valid YAML/],
    ["rules:\n\tcodec: off", /^2:\d+ is not valid YAML/],
    ["ignore: !sh [a]\nrules: 5 6: 7", /^2:\d+ is not valid YAML/],
    ["ignore: [@a]", /^1:10 is not valid YAML/],
    ["ignore: [clips/{a,b}.mp4]", /^1:\d+ is not valid YAML/],
    ["ignore:\n  - {a,b}.mp4", /^2:\d+ is not valid YAML/],
    ["ignore: *lost", /^1:9 has the alias '\*lost', and no anchor '&lost'/],
    ["ignore:\n  - *.mp4", /^2:5 has the alias '\*\.mp4'/],
    ["ignore: [**/draft/**]", /^1:10 has the alias '\*\*\/draft\/\*\*'/],
    ["rules: {}\n---\nrules: {}", /^2:1 has more than one document/],
    ["ignore: !sh [a]", /^1:9 has an unknown tag '!sh'/],
    ["ignore:\n  - !keep/**", /^2:5 has an unknown tag '!keep\/\*\*'/],
  ])("%s", (text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]);
  });
});

it("each glob without quotation marks is named", () => {
  expect(problemsOf("ignore:\n  - *.mp4\n  - *.mov")).toHaveLength(2);
});

describe("what would take long to read as YAML is refused by its number of words and signs", () => {
  it.each([
    ["", "}"],
    ["", "]\n"],
    ['a: "', "\\\n"],
    ["", "'\n"],
    ["", "%a\n"],
    ["", "&a "],
    ["ignore: [&a x", ",*a"],
    ["", "#\n"],
  ])("%j and many %j, in 255 kB", (start, part) => {
    const text = `${start}${part.repeat(250_000 / part.length)}"`;
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^\d+:1 has more than 100,000 words and signs/)]);
  });

  it("what is large by its words alone is read", () => {
    expect(problemsOf(`# ${"a word, ".repeat(25_000)}\nignore: ['${"b ".repeat(10_000)}']`)).toEqual([]);
  });
});

describe("globs", () => {
  const repeat = (glob: string, count: number) => Array.from({ length: count }, (_, at) => `'${glob}${at}'`).join(", ");
  const tooMuch = [expect.stringContaining("globs that stand for too much together")];

  it.each([
    ["a few with a large range each", `ignore: [${repeat("{1..1000}", 10)}]`, []],
    ["many with a large range each", `ignore: [${repeat("{1..1000}", 100)}]`, tooMuch],
    [
      "many with a large range each, over all lists",
      `overrides: [${Array.from({ length: 60 }, (_, at) => `{ paths: ['{1..1000}${at}'] }`).join(", ")}]`,
      tooMuch,
    ],
    ["a thousand ordinary ones", `ignore: [${repeat("videos/season-*/**/*-draft-{a,b}-", 1000)}]`, []],
  ])("are bounded by what they stand for together: %s", (_what, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it("that an alias repeats are compiled once", () => {
    const [first, ...others] = [0, 1, 2].map(() => "{ paths: *p }");
    const text = `ignore: &p [${repeat("{1..1000}", 20)}]\noverrides: [${[first, ...others].join(", ")}]`;
    expect(problemsOf(text)).toEqual([]);
  });
});

it("values are read in the units of the limits", () => {
  const text =
    "limits: { duration: { max: 1.5m }, size: { max: 2 MiB }, frame-rate: { min: 24.5 }, picture-size: { max: 1080 } }";
  expect(parsePolicy(text)).toMatchObject({
    kind: "policy",
    limits: { duration: { max: 90 }, size: { max: 2_097_152 }, frameRate: { min: 24.5 }, pictureSize: { max: 1080 } },
  });
});

it("a policy is read without the mark of its byte order", () => {
  expect(parsePolicy("\ufeffrules: { codec: off }")).toEqual(parsePolicy("rules: { codec: off }"));
  expect(parsePolicy("\ufeffcodex: off")).toMatchObject({ problems: [{ place: { line: 1, column: 1 } }] });
});

it("a policy that names YAML 1.1 is read as YAML 1.2", () => {
  const parsed = parsePolicy("%YAML 1.1\n---\nrules: { codec: off }");
  expect(parsed.kind === "policy" && parsed.rules.get("codec")).toBe("off");
});

it("at most 50 of many problems are listed, in the order of the file", () => {
  const parsed = parsePolicy(`rules:\n${Array.from({ length: 200 }, (_, at) => `  x${at}: off`).join("\n")}`);
  const lines = parsed.kind === "problems" ? parsed.problems.map(({ place }) => place.line) : [];
  expect(lines).toEqual(Array.from({ length: 50 }, (_, at) => at + 2));
});

const word = fc.constantFrom(
  ...[
    "ignore",
    "rules",
    "limits",
    "overrides",
    "paths",
    "codec",
    "duration",
    "max",
    "min",
    "off",
    "60s",
    "720",
    "h264",
  ],
  ...[
    "size",
    "5GB",
    "containers",
    "picture-size",
    "&a",
    "*a",
    "<<",
    "!t",
    "null",
    "~",
    "**/*.mp4",
    "!x",
    '"',
    "'",
    "|",
  ],
);
const mark = fc.constantFrom(
  ...["\n", "\n  ", "\n    ", ": ", "- ", "[", "]", "{", "}", ", ", " ", "#", "---\n", "? "],
);
const fragments = fc
  .array(fc.oneof({ weight: 5, arbitrary: word }, { weight: 5, arbitrary: mark }, fc.string()), { maxLength: 60 })
  .map((parts) => parts.join(""));

it("any text is a policy or has problems, each at a line and column of the text", () => {
  fc.assert(
    fc.property(fc.oneof(fragments, fc.string({ unit: "binary" })), (text) => {
      const parsed = parsePolicy(text);
      if (parsed.kind === "policy") return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      const lines = text.split("\n").length;
      for (const { place } of parsed.problems) {
        expect(place.line).toBeGreaterThanOrEqual(1);
        expect(place.line).toBeLessThanOrEqual(lines);
        expect(place.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ["rules: { frame-rat: off }", false],
  ["rules: { xyzzy: off }", true],
  ["limits: { codec: [h264] }", true],
])("a list of all names is shown unless it is long and hides the one that is meant: %s", (text, isListed) => {
  const parsed = parsePolicy(text);
  const [problem] = parsed.kind === "problems" ? parsed.problems : [];
  expect(problem?.allowed?.startsWith("Allowed: ")).toBe(isListed);
});
