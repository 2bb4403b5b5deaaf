import { matchesGlob as matchesInNode } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileGlob, type GlobMatcher, isGlob, matchesGlob } from "../../src/text/glob.ts";

function compile(glob: string): GlobMatcher {
  const compiled = compileGlob(glob);
  if (compiled.kind === "refused") throw new Error(compiled.problem);
  return compiled;
}

const ASTERISKS: readonly [glob: string, matches: readonly string[], others: readonly string[]][] = [
  ["*.mp4", ["a.mp4", ".mp4", ".a.mp4", "A.MP4"], ["a/b.mp4", "a.mp4x", "amp4"]],
  ["a*b*c", ["abc", "a--b--c", "abcbc"], ["ab", "a/b/c", "abcd"]],
  ["?.mp4", ["a.mp4", "🎬.mp4"], [".mp4", "ab.mp4", "/.mp4"]],
  ["a/*", ["a/b", "a/.b"], ["a", "a/b/c"]],
  ["**", ["a", "a/b/c", ".a/.b"], []],
  ["**/*.mp4", ["a.mp4", "a/b.mp4", "a/b/c.mp4"], ["a.mp4/b"]],
  ["a/**", ["a/b", "a/b/c"], ["a", "ab", "b/a"]],
  ["*/**", ["a/b", "a/b/c"], ["a"]],
  ["a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["a/xb", "ab", "a/b/x"]],
  ["**/a/**", ["a/b", "x/a/b", "x/y/a/b/c"], ["a", "x/a", "ax", "x/ab"]],
  ["**.mp4", ["a.mp4", "a/b.mp4", ".mp4"], ["a.mp4/b"]],
  ["a/**.mp4", ["a/b.mp4", "a/b/c.mp4"], ["b.mp4", "a.mp4"]],
  ["a**b", ["ab", "axxb"], ["a/b"]],
  ["***", ["a", "a/b"], []],
  ["***.mp4", ["a.mp4", "a/b.mp4"], []],
  ["a/****/b", ["a/b", "a/x/y/b"], []],
  ["a**/**/b", ["ax/b", "ax/y/b"], ["b", "x/b", "x/ax/b"]],
  ["**/**/**/b", ["b", "a/b", "a/x/y/z/b"], ["a/xb"]],
];

const GROUPS: typeof ASTERISKS = [
  ["[ab].mp4", ["a.mp4", "B.mp4"], ["c.mp4", "ab.mp4"]],
  ["[A-C]", ["a", "c", "B"], ["d", "-"]],
  ["[!a-c]", ["d", "-"], ["a", "/"]],
  ["[^a]", ["b"], ["A"]],
  ["[]a]", ["]", "a"], ["[", "[]a]"]],
  ["[a\\]-]", ["a", "]", "-"], ["\\"]],
  ["[draft", ["[draft"], ["d"]],
  ["[[:digit:]].mp4", ["1.mp4"], ["a.mp4", ":.mp4", "d].mp4"]],
  ["[![:alpha:]_]", ["1"], ["a", "É", "_"]],
  ["[x[:upper:]-]*", ["a", "-b"], ["1"]],
  ["[[:punct:]]", ["!", "]"], ["a", "/"]],
  ["x[/]y", [], ["x/y"]],
  ["*.{mp4,mov}", ["a.mp4", "a.mov"], ["a.webm", "a.{mp4,mov}"]],
  ["{a,b{c,d}}", ["a", "bc", "bd"], ["b", "ac"]],
  ["{,a}b", ["b", "ab"], ["a"]],
  ["{a/**,b}/c", ["a/c", "a/x/y/c", "b/c"], ["b/x/c"]],
  ["{**.mkv,drafts/**}", ["a/b.mkv", "drafts/x/y"], ["a/b.mp4"]],
  ["{a}", ["{a}"], ["a"]],
  ["{a,b", ["{a,b"], ["a"]],
  ["{1..3}", ["1", "3"], ["4", "{1..3}", "1..3"]],
  ["{08..12}", ["08", "10", "12"], ["8", "13"]],
  ["{b..a}x", ["ax", "bx"], ["cx"]],
  ["{1..10..3}", ["1", "4", "10"], ["2", "3"]],
  ["{10..01..4}", ["10", "06", "02"], ["6", "01"]],
  ["{a..e..2}", ["a", "c", "e"], ["b"]],
  ["{-1..1}", ["-1", "0", "1"], ["1-", "-0"]],
  ["{1..3..0}", ["1", "2", "3"], []],
  ["@(a|bc)", ["a", "bc"], ["", "abc", "@(a|bc)"]],
  ["x?(a|b)", ["x", "xa", "xb"], ["xab"]],
  ["x*(a|b)", ["x", "xa", "xabba"], ["xc"]],
  ["+(a|aa)", ["a", "aaaaa"], ["", "aab"]],
  ["+(ab|abab)c", ["ababc"], ["abac"]],
  ["(a|b)c", ["ac", "bc"], ["c"]],
  ["Season (1)/*", ["Season (1)/a"], ["Season 1/a"]],
  ["Season (?)/*", ["Season (2)/a"], ["Season 2/a"]],
  ["{a@(b,c),d}", ["ab,c", "d"], ["a"]],
  ["{(a,b}c", ["(ac", "bc"], ["abc"]],
];

const STARS_AT_GROUPS: typeof ASTERISKS = [
  ["{videos/,ads/}**/*.mp4", ["videos/a.mp4", "ads/x/y/a.mp4"], ["a.mp4", "x/a.mp4", "videos.mp4"]],
  ["@(videos/|ads/)**/*.mp4", ["videos/a.mp4", "ads/x/y/a.mp4"], ["a.mp4", "x/a.mp4"]],
  ["{videos/,}**/*.mp4", ["videos/x/a.mp4", "a.mp4", "x/y/a.mp4"], ["a.mov"]],
  ["videos/{2024/,}**", ["videos/a", "videos/2024/x/a"], ["a", "videos"]],
  ["videos/{*,**}/*.mp4", ["videos/a.mp4", "videos/x/a.mp4", "videos/x/y/a.mp4"], ["a.mp4"]],
  ["+(a/)**/b", ["a/b", "a/a/x/y/b"], ["b", "x/b"]],
  ["{a,b/}**/c", ["ax/c", "b/c", "b/x/y/c"], ["ax/y/c", "c"]],
  ["**{/a,b}", ["a", "x/a", "x/y/a", "b", "x/yb"], ["x/y"]],
  ["{**,x}{/,}a", ["a", "x/y/a", "x/ya", "xa"], ["a/b"]],
];

const LETTERS: typeof ASTERISKS = [
  ["\\*\\{a\\}", ["*{a}"], ["x{a}"]],
  ["\\1\\d*", ["1d", "1dx"], ["\\1d"]],
  ["a\\", ["a\\"], ["a"]],
  ["caf\u00e9*", ["cafe\u0301.mp4", "CAF\u00c9.mp4"], ["cafe.mp4"]],
  ["cafe\u0301*", ["caf\u00e9.mp4"], ["cafe.mp4"]],
  ["ΟΔΟΣ*", ["οδοσα", "οδος", "ΟΔΟΣ1"], ["οδο"]],
  ["a*b", ["a\nb", "a\u2028b", "a\udcffb"], []],
  ["!a*", ["!ab"], ["b"]],
];

describe.each([
  ["asterisks", ASTERISKS],
  ["sets and groups", GROUPS],
  ["asterisks beside groups", STARS_AT_GROUPS],
  ["letters", LETTERS],
])("a glob with %s", (_about, rows) => {
  it.each(rows)("%j matches all of one list and none of the other", (glob, matches, others) => {
    const matcher = compile(glob);
    expect(matches.filter((path) => !matchesGlob(matcher, path))).toEqual([]);
    expect(others.filter((path) => matchesGlob(matcher, path))).toEqual([]);
  });
});

it("an ordinary glob matches what it matches in Node.js", () => {
  const name = fc
    .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 4 })
    .map((letters) => letters.join(""));
  const part = fc.constantFrom(
    "a",
    "b",
    "c",
    "*",
    "?",
    "[ab]",
    "[!a]",
    "{a,bc}",
    "{b,c*}",
    "@(a|bc)",
    "+(a|ab)",
    "?(c)",
  );
  // Node.js reads two asterisks within a name otherwise.
  const segment = fc.oneof(
    fc.constant("**"),
    fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("").replace(/\*+/g, "*")),
  );
  const paths = fc.array(
    fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/")),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), paths, (segments, candidates) => {
      const glob = [...segments, "*"].join("/").replace(/\*(?=[?*+@]\()/g, "a");
      const matcher = compile(glob);
      expect(candidates.filter((path) => matchesGlob(matcher, path))).toEqual(
        candidates.filter((path) => matchesInNode(path, glob)),
      );
    }),
    { numRuns: 500 },
  );
});

it("a glob with braces matches what one of its expansions matches", () => {
  type Expanded = { written: string; expansions: string[][] };
  const join = (some: readonly Expanded[]): Expanded => ({
    written: some.map(({ written }) => written).join(""),
    expansions: some.reduce<string[][]>(
      (starts, { expansions }) => starts.flatMap((start) => expansions.map((end) => [...start, ...end])),
      [[]],
    ),
  });
  const choose = (options: readonly Expanded[]): Expanded => ({
    written: `{${options.map(({ written }) => written).join(",")}}`,
    expansions: options.flatMap(({ expansions }) => expansions),
  });
  const single = fc
    .constantFrom("a", "b", "/", "/", "*", "**", "**")
    .map((written): Expanded => ({ written, expansions: [[written]] }));
  const list = (piece: fc.Arbitrary<Expanded>) => fc.array(piece, { maxLength: 4 }).map(join);
  const group = (option: fc.Arbitrary<Expanded>) => fc.array(option, { minLength: 2, maxLength: 3 }).map(choose);
  const inGroup = list(fc.oneof({ weight: 4, arbitrary: single }, { weight: 1, arbitrary: group(list(single)) }));
  const pieces = list(fc.oneof({ weight: 2, arbitrary: single }, { weight: 1, arbitrary: group(inGroup) }));
  const name = fc.array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 2 }).map((letters) => letters.join(""));
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
  fc.assert(
    fc.property(pieces, fc.array(path, { minLength: 20, maxLength: 20 }), ({ written, expansions }, paths) => {
      // Asterisks that only an expansion brings together are not read as one.
      const isStar = (text: string | undefined) => text?.startsWith("*") === true;
      fc.pre(expansions.length <= 50);
      fc.pre(expansions.every((each) => !each.some((text, at) => isStar(text) && isStar(each[at + 1]))));
      const [matcher, matchers] = [compile(written), expansions.map((each) => compile(each.join("")))];
      expect(paths.filter((each) => matchesGlob(matcher, each))).toEqual(
        paths.filter((each) => matchers.some((one) => matchesGlob(one, each))),
      );
    }),
    { numRuns: 2000 },
  );
});

describe("a glob made to take long", () => {
  /** How often a character is compared with a state while the text is read. */
  function countSteps({ start, read }: GlobMatcher, text: string): number {
    let [position, steps] = [start, 0];
    for (const character of text) {
      steps += position.states.length;
      position = read(position, character);
    }
    return steps;
  }

  it.each<[about: string, make: (size: number) => string, text: (size: number) => string]>([
    ["asterisks between letters", (n) => "*a".repeat(n), (n) => "a".repeat(20 * n)],
    ["asterisks between hyphens", (n) => `${"*-".repeat(n)}.mp4`, (n) => "-".repeat(20 * n)],
    ["three asterisks", (n) => "***".repeat(n), (n) => "a".repeat(20 * n)],
    ["folders", (n) => `${"**/a/".repeat(n)}b`, (n) => "a/".repeat(20 * n)],
    ["two asterisks after one another", (n) => `${"**/".repeat(n)}b`, (n) => "a/".repeat(20 * n)],
    ["pairs of braces", (n) => "{a,b}".repeat(n), (n) => "ab".repeat(10 * n)],
    ["pairs of braces with asterisks", (n) => "{*a,*b}".repeat(n), (n) => "ab".repeat(10 * n)],
    ["nested braces", (n) => `${"{a,".repeat(n)}b${"}".repeat(n)}`, (n) => "a".repeat(20 * n)],
    ["repeated options", (n) => "+(a|aa)".repeat(n), (n) => `${"a".repeat(20 * n)}b`],
    ["nested repetitions", (n) => `${"+(".repeat(n)}a${")".repeat(n)}`, (n) => `${"a".repeat(20 * n)}b`],
    ["repetitions of nothing", (n) => `${"*(|".repeat(n)}a${")".repeat(n)}`, (n) => `${"a".repeat(20 * n)}b`],
    ["brackets without a counterpart", (n) => "{(".repeat(n), (n) => "{(".repeat(10 * n)],
    ["sets without an end", (n) => `${"[".repeat(n)}*`, (n) => "[".repeat(20 * n)],
  ])("takes no more steps than its length times the name's: %s", (_about, make, text) => {
    for (const size of [5, 20, 80]) {
      const [glob, name] = [make(size), text(size)];
      expect(countSteps(compile(glob), name)).toBeLessThanOrEqual(2 * glob.length * name.length);
    }
  });

  it.each<[glob: string, problem: string, instead: readonly string[]]>([
    ["a".repeat(1001), "longer than 1,000 characters", []],
    ["{1..1001}", "more than 1,000 numbers", []],
    ["{1..999999999}", "more than 1,000 numbers", []],
    ["{1..600}{1..600}", "more than 1,000 numbers", []],
    ["[[:number:]]", "contains '[:number:]'", []],
    ["[a[.x.]]", "contains '[.x.]'", []],
    ["videos/!(a|b)*.mp4", "contains '!(…)'", ["videos/*.mp4", "!videos/@(a|b)*.mp4"]],
    ["!(a)", "contains '!(…)'", ["*", "!@(a)"]],
    ["!(a)!(b)", "contains '!(…)'", []],
    ["@(a|!(b))", "contains '!(…)'", []],
  ])("is refused, with lines that a person may have meant: %j", (glob, problem, instead) => {
    expect(compileGlob(glob)).toEqual({ kind: "refused", problem: expect.stringContaining(problem), instead });
  });
});

it("a position without states is the end: whatever follows, nothing matches", () => {
  const { start, read } = compile("videos/*.mp4");
  expect(read(start, "videos").states).not.toEqual([]);
  expect(read(start, "node_modules").states).toEqual([]);
});

it.each(["*", "a?", "[a]", "{a", "+(a", "!(a", "@(a)", "(a|b)"])("%s could be a glob", (text) => {
  expect(isGlob(text)).toBe(true);
});

it.each(["a.mp4", "Season (1)", "a|b", "!a", "a+b", "-a", "a]b}"])("%s is a name", (text) => {
  expect(isGlob(text)).toBe(false);
});
