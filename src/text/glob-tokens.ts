/** The tokens of a glob, and which brackets belong together. Decides no match. */
import { fold } from "./folding.ts";

/** `{1..1000}` is the longest range: each number is an option of its own. */
export const LONGEST_RANGE = 1000;

/** A character that a name can contain; a slash is between names. */
export function isInName(character: string): boolean {
  return character !== "/";
}

export type Token = { written: string } & (
  | { kind: "special" }
  | { kind: "literal"; character: string }
  | { kind: "set"; accepts: (character: string) => boolean }
);

/** Divides a glob into tokens. An escaped character is itself, and so is a bracket `[` without an end. */
export function readTokens(text: string): Token[] {
  const characters = [...text];
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; ) {
    const character = characters[at] ?? "";
    const end = character === "[" ? findSetEnd(characters, at) : -1;
    const escaped = character === "\\" ? characters[at + 1] : undefined;
    if (end !== -1) {
      const written = characters.slice(at, end + 1);
      tokens.push({ kind: "set", written: written.join(""), accepts: parseSet(written.slice(1, -1)) });
      at = end + 1;
    } else if (escaped !== undefined) {
      tokens.push({ kind: "literal", written: `\\${escaped}`, character: escaped });
      at += 2;
    } else {
      const kind = "*?{},()|!+@/".includes(character) ? "special" : "literal";
      tokens.push({ kind, written: character, character });
      at++;
    }
  }
  return tokens;
}

/** The bracket `[` or `{` that a glob does not close, and that is therefore part of a name. */
export function findUnclosed(text: string): "[" | "{" | undefined {
  const tokens = readTokens(text);
  if (tokens.some(({ kind, written }) => kind === "literal" && written === "[")) return "[";
  const opener = tokens.findLastIndex((token) => isSpecial(token, "{"));
  return opener !== -1 && !tokens.slice(opener).some((token) => isSpecial(token, "}")) ? "{" : undefined;
}

/** Where a set ends; -1 if it has no end. A bracket directly after the first one is a member. */
function findSetEnd(characters: readonly string[], open: number): number {
  const first = open + (/[!^]/.test(characters[open + 1] ?? "") ? 2 : 1);
  for (let at = characters[first] === "]" ? first + 1 : first; at < characters.length; at++) {
    if (characters[at] === "]") return at;
    if (characters[at] === "\\") at++;
    if (characters[at] === "[") at = findClassEnd(characters, at);
  }
  return -1;
}

/** Where `[:digit:]` within a set ends; a bracket that opens none is a member. */
function findClassEnd(characters: readonly string[], open: number): number {
  const [written] = /^\[([:.=])[^\]]*\1\]/.exec(characters.slice(open, open + LONGEST_CLASS).join("")) ?? [];
  return open + (written?.length ?? 1) - 1;
}

const LONGEST_CLASS = 20;

/**
 * The classes of POSIX (Base Specifications, section 9.3.5), and bash's. Letter case does not matter. They are texts,
 * as V8 makes the sets of Unicode for a literal where it only loads the file. That takes long, and few globs have one.
 */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ["alnum", String.raw`[\p{Alphabetic}\p{M}\p{Nd}]`],
  ["alpha", String.raw`[\p{Alphabetic}\p{M}]`],
  ["ascii", String.raw`\p{ASCII}`],
  ["blank", String.raw`[ \t]`],
  ["cntrl", String.raw`\p{Cc}`],
  ["digit", "[0-9]"],
  ["graph", String.raw`[^\p{Z}\p{C}]`],
  ["lower", String.raw`\p{Cased}`],
  ["print", String.raw`[^\p{C}]`],
  ["punct", "[!-/:-@[-`{-~]"],
  ["space", String.raw`\s`],
  ["upper", String.raw`\p{Cased}`],
  ["word", String.raw`[\p{Alphabetic}\p{M}\p{Nd}_]`],
  ["xdigit", "[0-9a-f]"],
]);

/** The first class in a set that there is not, as `[:number:]`. */
export function findUnknownClass(tokens: readonly Token[]): string | undefined {
  return tokens
    .filter(({ kind }) => kind === "set")
    .flatMap(({ written }) => [...written.slice(1).matchAll(/\[([:.=])([^\]]*)\1\]/g)])
    .find(([, mark, name = ""]) => mark !== ":" || !CLASSES.has(name))?.[0];
}

function parseSet(inside: readonly string[]): (character: string) => boolean {
  const isNegated = /[!^]/.test(inside[0] ?? "");
  const members = inside.slice(isNegated ? 1 : 0).join("");
  const tests = [...members.matchAll(/\[:(\w+):\]|\\?(.)(?:-\\?(.))?/gsu)].map(([, name, from = "", to = from]) => {
    const source = name === undefined ? undefined : CLASSES.get(name);
    const type = source === undefined ? undefined : new RegExp(source, "u");
    const [first, last] = [fold(from), fold(to)];
    return (character: string) => type?.test(character) ?? isBetween(first, character, last);
  });
  return (character) => isInName(character) && tests.some((accepts) => accepts(character)) !== isNegated;
}

function isBetween(from: string, character: string, to: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0);
}

/** Whether a token is one of these characters, not escaped and not in a set. */
export function isSpecial(token: Token | undefined, characters: string): boolean {
  return token?.kind === "special" && characters.includes(token.written);
}

// ---------------------------------------------------------------------------------------------------------------------
// Groups

/** Where a group ends, and where its options are separated. `range`: what `{1..9}` stands for. */
export type Group = { close: number; separators: readonly number[]; range: Range | undefined };

/** By the place of the opening bracket among the tokens. */
export type Groups = ReadonlyMap<number, Group>;

/** The options of `{1..9}`. */
type Range = readonly string[] | "too long";

/**
 * Pairs the brackets. What has no options is no group, and its brackets are part of a name: `{a}`, `Season (1)`, and a
 * bracket without its counterpart.
 */
export function findGroups(tokens: readonly Token[]): Groups {
  const groups = new Map<number, Group>();
  const pending: { open: number; separators: number[] }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (isSpecial(token, "{(")) pending.push({ open: at, separators: [] });
    if (isSpecial(token, ",|")) pending.at(-1)?.separators.push(at);
    if (!isSpecial(token, "})")) continue;
    const opener = token.written === "}" ? "{" : "(";
    const innermost = pending.findLastIndex(({ open }) => tokens[open]?.written === opener);
    const [start, ...unpaired] = innermost === -1 ? [] : pending.splice(innermost);
    if (start === undefined) continue;
    const inside = [start, ...unpaired].flatMap(({ separators }) => separators);
    const separators = inside.filter((each) => tokens[each]?.written === (opener === "{" ? "," : "|"));
    const range = opener === "{" ? readRange(tokens.slice(start.open + 1, at)) : undefined;
    const isMarked = opener === "(" && isSpecial(tokens[start.open - 1], "?*+@!");
    if (isMarked || separators.length > 0 || range !== undefined)
      groups.set(start.open, { close: at, separators, range });
    else pending.at(-1)?.separators.push(...inside);
  }
  return groups;
}

/** The options of `1..9`, `01..12`, `a..c` or, in steps, `1..9..2`; `undefined` for anything else (bash(1)). */
function readRange(tokens: readonly Token[]): Range | undefined {
  const text = tokens.map(({ kind, written }) => (kind === "literal" ? written : "/")).join("");
  const [, from = "", to = "", step = "1"] =
    /^([a-z])\.\.([a-z])(?:\.\.(-?\d{1,9}))?$/i.exec(text) ??
    /^(-?\d{1,9})\.\.(-?\d{1,9})(?:\.\.(-?\d{1,9}))?$/.exec(text) ??
    [];
  if (from === "") return undefined;
  const apart = Math.abs(Number(step)) || 1;
  if (/[a-z]/i.test(from)) {
    return listBetween(from.charCodeAt(0), to.charCodeAt(0), apart, (code) => String.fromCharCode(code));
  }
  const width = [from, to].some((each) => /^-?0\d/.test(each)) ? Math.max(from.length, to.length) : 0;
  return listBetween(Number(from), Number(to), apart, (number) =>
    number < 0 ? `-${String(-number).padStart(width - 1, "0")}` : String(number).padStart(width, "0"),
  );
}

function listBetween(first: number, last: number, apart: number, write: (value: number) => string): Range {
  const steps = Math.floor(Math.abs(last - first) / apart);
  if (steps >= LONGEST_RANGE) return "too long";
  return Array.from({ length: steps + 1 }, (_, at) => write(first + Math.sign(last - first) * at * apart));
}
