/** Holds the words that a person reads: messages, documents, comments and titles of tests. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { describeFault } from "../src/check/fault-texts.ts";
import { TIKTOK_LIMITS } from "../src/check/limits.ts";
import { RULES } from "../src/check/rules/index.ts";
import type { Fault } from "../src/model/facts.ts";
import type { OutcomeKind } from "../src/model/publish.ts";
import { CANCEL_CODES, FAIL_REASONS } from "../src/tiktok/codes.ts";
import { explain } from "../src/tiktok/explain.ts";

const root = resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const tracked = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root })
  .toString()
  .split("\0")
  .filter((file) => file !== "test/words.test.ts");

/** Words that this project says otherwise: fix, report, remote, response … */
const FORBIDDEN: readonly (readonly [word: string, pattern: RegExp])[] = [
  ["mend (fix)", /\bmend(s|ed|ing)?\b/i],
  ["tell (say, report)", /\b(tells?|told|telling)\b/i],
  ["lest (so that … not)", /\blest\b/i],
  ["whoever (who)", /\bwho(so)?ever\b/i],
  ["elsewhere (remote)", /\belsewhere\b/i],
  ["unasked", /\bunasked\b/i],
  ["a sentence that starts with Of", /(^|[.:] |\/\*\* |^ *\* |\/\/ |["'`])Of (?!the above)/m],
];

function findForbidden(text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, at) =>
      FORBIDDEN.filter(([, pattern]) => pattern.test(line)).map(([word]) => `${at + 1}: ${word}: ${line.trim()}`),
    );
}

const documents = tracked.filter((file) => /\.(md|yml)$/.test(file) || file.startsWith("schemas/"));
const code = tracked.filter((file) => /^(src|test|scripts|examples)\/.*\.(ts|mjs)$/.test(file));

it.each([...documents, ...code])("%s has no word that this project says otherwise", (file) => {
  expect(findForbidden(read(file))).toEqual([]);
});

/** Sentences of a text: what stands between full stops, colons and line ends. */
function splitSentences(text: string): string[] {
  return text
    .replace(/`[^`]*`/g, "code")
    .replace(/\]\([^)]*\)/g, "]")
    .split(/(?<=[.!?:])\s+|\n{2,}|\n(?=[-|*#>])|\|/)
    .map((sentence) => sentence.trim());
}

function findLong(text: string): string[] {
  return splitSentences(text).filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS);
}

const MOST_WORDS = 30;

describe.each(tracked.filter((file) => file.endsWith(".md")))("%s", (file) => {
  it("has no sentence of more than 30 words", () => {
    const prose = read(file).replace(/```.*?```/gs, "");
    expect(findLong(prose)).toEqual([]);
  });
});

it.each(["action.yml", "cancel/action.yml", "confirm/action.yml"])(
  "%s describes each input and output in sentences of at most 30 words",
  (file) => {
    const { description, inputs, outputs } = parse(read(file));
    const texts = [
      description,
      ...Object.values<{ description: string }>({ ...inputs, ...outputs }).map((each) => each.description),
    ];
    expect(texts.flatMap(findLong)).toEqual([]);
  },
);

const OUTCOMES: readonly OutcomeKind[] = [
  ...(["malformed", "dry-run", "no-token", "cancelled", "already-failed", "in-inbox", "published"] as const),
  ...(["cancel-requested", "processing", "refused", "unreachable", "out-of-time"] as const),
];

describe("a message about a publish", () => {
  const outcomes = OUTCOMES.map((outcome) => [outcome, explain(outcome, { code: "", postIds: [] })] as const);
  const codes = [...Object.entries(CANCEL_CODES), ...Object.entries(FAIL_REASONS)];

  it.each([...outcomes, ...codes])("is short: %s", (_, { problem, advice, ...rest }) => {
    const cause = "cause" in rest ? rest.cause : "";
    expect(findLong(`${problem}. ${cause}. ${advice}.`)).toEqual([]);
  });

  it.each(outcomes)("says what happened in its first 80 characters: %s", (_, { problem }) => {
    const [first = ""] = splitSentences(`${problem}.`);
    expect(first.length).toBeLessThanOrEqual(80);
  });
});

it.each(RULES)("the rule $id says when it objects in sentences of at most 30 words", (rule) => {
  expect(findLong(rule.when(TIKTOK_LIMITS))).toEqual([]);
});

const messages = tracked.filter((file) => /^src\/(check|media|sources)\/.*\.ts$/.test(file));

/** Texts of a source file for people: literals of several words, with one word for each value and each command. */
function listTexts(source: string): string[] {
  const code = source.replace(/\/\*.*?\*\/|^ *\/\/.*$|^import .*$/gms, "");
  return [...code.matchAll(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)]
    .map(([literal]) => literal.slice(1, -1).replace(/\$\{[^{}]*\}/g, "value"))
    .map((text) => text.replace(/(?<!\w)'[^']*'(?!\w)/g, "command"))
    .filter((text) => text.includes(" "));
}

it.each(messages)("%s has messages in sentences of at most 30 words", (file) => {
  expect(listTexts(read(file)).flatMap(findLong)).toEqual([]);
});

const FAULT_KINDS: readonly Fault["kind"][] = [
  ...(["empty", "unrecognised", "truncated", "damaged", "over-bound", "inaccessible", "internal"] as const),
];

it.each(FAULT_KINDS)("a message about a video says what happened in its first 40 characters: %s", (kind) => {
  const [first = ""] = splitSentences(`${describeFault({ kind, problem: "it is" })}.`);
  expect(first.length).toBeLessThanOrEqual(40);
});
