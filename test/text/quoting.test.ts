import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../../src/host/plain-text.ts";
import { findUnquotable, quote, writeCommand } from "../../src/text/quoting.ts";
import { isInstalled } from "../support/programs.ts";

/** How each shell is asked for the words of a script that it is not to be disturbed by. */
const SHELLS = { sh: [], dash: [], bash: ["--norc"], zsh: ["-f"] } as const;

type Shell = keyof typeof SHELLS;

/** The words of a command line, as a shell passes them to a program. */
function readByShell(shell: Shell, line: string): string[] {
  const script = `printf '%s\\0' ${line}`;
  const env = { PATH: process.env.PATH ?? "", HOME: "/nonexistent", LC_ALL: "C.UTF-8" };
  const output = execFileSync(shell, [...SHELLS[shell], "-c", script], { env, cwd: "/", maxBuffer: 2 ** 26 });
  return output.toString().split("\0").slice(0, -1);
}

/**
 * The words of a command line as cmd and then the C runtime read it ("Parsing C command-line arguments"); `undefined`
 * where cmd sees more than words: `%name%`, or an operator outside quotation marks.
 */
function readByCmd(line: string): string[] | undefined {
  if (/%(?:PATH|CD|DATE|TIME|RANDOM|OS|APPDATA)%/i.test(line) || /[\r\n\0]/.test(line)) return undefined;
  if (/[&|<>()^]/.test(line.replace(/"[^"]*"?/g, "")) || line.includes("\\")) return undefined;
  return splitWords(line, /["]/, /[ \t]/);
}

/**
 * The words as PowerShell reads them (about_Parsing, about_Quoting_Rules); `undefined` where it sees more than words:
 * variables, escapes, lists, expressions.
 */
function readByPowerShell(line: string): string[] | undefined {
  if (/[$`\r\n\0]/.test(line)) return undefined;
  const bare = line.replace(/["“”„][^"“”„]*["“”„]?/gu, "_");
  if (/[,;&|<>(){}'‘’‚‛#@\u00a0\u0085]|(?:^|\s)(?:-\w*\.|--%)/u.test(bare)) return undefined;
  return splitWords(line, /["“”„]/u, /\s/u);
}

function splitWords(line: string, mark: RegExp, blank: RegExp): string[] {
  const words: string[] = [];
  let isQuoted = false;
  let word: string | undefined;
  for (const character of line) {
    if (mark.test(character)) {
      isQuoted = !isQuoted;
      word ??= "";
    } else if (!isQuoted && blank.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + character;
  }
  return word === undefined ? words : [...words, word];
}

const SPECIAL = [
  ..."'\"\\$`!%^&|<>()[]{}*?#~=@,;:+- \t\n\r\u001b",
  ...[
    "“",
    "”",
    "‘",
    "##[",
    "::",
    "%PATH%",
    "%CD%",
    "%20",
    "\u202e",
    "\u00a0",
    "\u3000",
    "é",
    "日",
    "🎬",
    "❤️",
    "\ud800",
  ],
];
const name = fc.string({
  unit: fc.oneof(fc.constantFrom(...SPECIAL), fc.constantFrom(..."aC1.-_/"), fc.string({ unit: "binary" })),
  maxLength: 12,
});
const names = fc.array(name, { minLength: 50, maxLength: 50 });

describe("a quoted word", () => {
  it.for(Object.keys(SHELLS) as Shell[])("is read by %s as this one word, whatever the name", (shell, { skip }) => {
    if (!isInstalled(shell)) skip();
    fc.assert(
      fc.property(names, (some) => {
        const quotable = some.filter((each) => quote(each) !== undefined);
        expect(readByShell(shell, quotable.map(quote).join(" "))).toEqual(quotable);
      }),
      { numRuns: 40 },
    );
  });

  it("is read by cmd and PowerShell as this one word, whatever the name", () => {
    fc.assert(
      fc.property(name, (each) => {
        const word = quote(each);
        if (word === undefined) return;
        expect(readByCmd(word)).toEqual([each]);
        expect(readByPowerShell(word)).toEqual([each]);
      }),
      { numRuns: 3000 },
    );
  });

  it("is shown in a log unchanged", () => {
    fc.assert(
      fc.property(name, (each) => {
        const word = quote(each);
        if (word !== undefined) expect(plainText(`ffmpeg -i ${word}`)).toBe(`ffmpeg -i ${word}`);
      }),
    );
  });

  it.each([
    ["videos/a_b-c.1.mp4", "videos/a_b-c.1.mp4"],
    ["-movflags", "-movflags"],
    ["--include", "--include"],
    ["-c:v", "-c:v"],
    ["0:v:0", "0:v:0"],
    ["fps=30000/1001", "fps=30000/1001"],
    ["https://example.com/b/a%20b%20c.mov", "https://example.com/b/a%20b%20c.mov"],
    ["https://example.com/%E6%97%A5%E6%9C%AC.mov", "https://example.com/%E6%97%A5%E6%9C%AC.mov"],
    ["100%.mp4", "100%.mp4"],
    ["-rf.mp4", '"-rf.mp4"'],
    ["0:a:0?", '"0:a:0?"'],
    ["scale=4096:102,pad=4096:360", '"scale=4096:102,pad=4096:360"'],
    ["fps='clip(source_fps,24,60)'", "\"fps='clip(source_fps,24,60)'\""],
    ["my videos/a.mp4", '"my videos/a.mp4"'],
    [" a.mp4", '" a.mp4"'],
    ["it's.mp4", '"it\'s.mp4"'],
    ["~/a.mp4", '"~/a.mp4"'],
    ["=ls", '"=ls"'],
    ["@args", '"@args"'],
    ["a,b.mp4", '"a,b.mp4"'],
    ["a & b; c | d > e.mp4", '"a & b; c | d > e.mp4"'],
    ["[draft] (1) {2} *.mp4", '"[draft] (1) {2} *.mp4"'],
    ["::error::x.mp4", '"::error::x.mp4"'],
    ["日本　語 🎬 ❤️.mp4", '"日本　語 🎬 ❤️.mp4"'],
  ])("is bare where that is safe, otherwise in double quotes: %s", (text, expected) => {
    expect(quote(text)).toBe(expected);
    for (const read of [readByCmd, readByPowerShell]) expect(read(expected)).toEqual([text]);
  });
});

describe("a word that shells read differently", () => {
  it.each([
    ["", undefined],
    ["$HOME.mp4", "a dollar sign ($)"],
    ["$(id).mp4", "a dollar sign ($)"],
    ["`id`.mp4", "a backtick (`)"],
    ['a"b.mp4', 'a double quotation mark (")'],
    ["a”; id #.mp4", "a curly quotation mark (”)"],
    ["a\\b.mp4", "a backslash (\\)"],
    ["wow!.mp4", "an exclamation mark (!)"],
    ["%PATH%.mp4", "a percent sign (%)"],
    ["%cd%.mp4", "a percent sign (%)"],
    ["##[error]x.mp4", "the characters ##["],
    ["a\tb.mp4", "the invisible character U+0009"],
    ["a\n'$(touch x)'.mp4", "the invisible character U+000A"],
    ["a\\';touch x;\t.mp4", "the invisible character U+0009"],
    ["\u202egpm.mp4", "the invisible character U+202E"],
    ["10.00\u202fAM.mov", "the invisible character U+202F"],
    ["\ud800.mp4", "the invisible character U+D800"],
    ["\ufffd.mp4", "bytes that are not UTF-8"],
  ])("is not written, and what is wrong with it can be said: %j", (text, reason) => {
    expect(quote(text)).toBeUndefined();
    expect(findUnquotable(text)).toBe(reason);
    expect(writeCommand(["ffmpeg", "-i", text])).toBeUndefined();
  });
});

it("a command is its words, each quoted", () => {
  expect(writeCommand(["ffmpeg", "-i", "./-a b.mp4", "-map", "0:a:0?"])).toBe('ffmpeg -i "./-a b.mp4" -map "0:a:0?"');
});
