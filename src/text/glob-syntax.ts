/** Parses a glob into what it is made of. Matches nothing. */
import { fold } from "./folding.ts";
import {
  findGroups,
  findUnknownClass,
  type Group,
  type Groups,
  isInName,
  isSpecial,
  LONGEST_RANGE,
  readTokens,
  type Token,
} from "./glob-tokens.ts";
import { formatInteger } from "./quantities.ts";

/** A part of a glob. No part but `stars` reads a slash that the glob does not contain. */
export type GlobPart =
  | { kind: "character"; accepts: (character: string) => boolean }
  | { kind: "slash" }
  /** `*`: any characters of one name. */
  | { kind: "run" }
  /**
   * Two or more asterisks. At the start of a name they span folders, as in bash (`globstar`) and in the filters of a
   * workflow (GitHub's documentation, "Filter pattern cheat sheet"): two asterisks and `.mp4` are all of them, at any
   * depth. Within a name they are a run. What was read so far decides which: a group may end in a slash.
   */
  | { kind: "stars" }
  | { kind: "choice"; options: readonly Glob[]; times: Times };

/** Parts that follow one another. */
export type Glob = readonly GlobPart[];

/** How often an option of a choice is read. */
export type Times = "once" | "at most once" | "any number" | "at least once";

/** `problem` follows the glob: "which contains …". `instead`: lines that a person may have meant. */
export type RefusedGlob = { kind: "refused"; problem: string; instead: readonly string[] };

/** What a glob may contain, for messages. */
export const GLOB_SYNTAX =
  "* ? ** [a-z] [!a-z] [[:digit:]] {a,b} {1..9} {1..9..2} ?(a|b) *(a|b) +(a|b) @(a|b), and \\ before such a character";

/** Longer globs are refused: the time to match a name grows with the product of both lengths. */
const LONGEST_GLOB = 1000;

export function parseGlob(text: string): { kind: "glob"; glob: Glob } | RefusedGlob {
  if (text.length > LONGEST_GLOB) return refuse(`which is longer than ${formatInteger(LONGEST_GLOB)} characters`);
  const tokens = readTokens(text.normalize("NFC"));
  const unknown = findUnknownClass(tokens);
  if (unknown !== undefined) return refuse(`which contains '${unknown}'`);
  const groups = findGroups(tokens);
  const negations = [...groups.keys()].filter((at) => isSpecial(tokens[at], "(") && isSpecial(tokens[at - 1], "!"));
  if (negations.length > 0) return refuseNegations(tokens, groups, negations);
  const inRanges = [...groups.values()].reduce(
    (sum, { range = [] }) => sum + (range === "too long" ? Infinity : range.length),
    0,
  );
  if (inRanges > LONGEST_RANGE) return refuse(`which has ranges of more than ${formatInteger(LONGEST_RANGE)} numbers`);
  return { kind: "glob", glob: parseTokens({ tokens, groups }, 0, tokens.length) };
}

function refuse(problem: string, ...instead: string[]): RefusedGlob {
  return { kind: "refused", problem, instead };
}

/**
 * What is none of several patterns has no automaton of a bounded size. Two lines say what is mostly meant by it, unless
 * there are several, or it stands in another group.
 */
function refuseNegations(tokens: readonly Token[], groups: Groups, [open = 0, ...more]: number[]): RefusedGlob {
  const write = (from: number, to?: number) =>
    tokens
      .slice(from, to)
      .map(({ written }) => written)
      .join("");
  const end = (groups.get(open)?.close ?? open) + 1;
  const isInGroup = [...groups].some(([at, { close }]) => at < open && close >= end);
  const [before, group, after] = [write(0, open - 1), write(open, end), write(end)];
  const all = `${before.replace(/\*+$/, "")}*${after.replace(/^\*+/, "")}`;
  const instead = isInGroup || more.length > 0 ? [] : [all, `!${before}@${group}${after}`];
  return refuse("which contains '!(…)'", ...instead);
}

type Tokens = { tokens: readonly Token[]; groups: Groups };

const TIMES: Readonly<Record<string, Times>> = { "?": "at most once", "*": "any number", "+": "at least once" };

/** Parses the tokens from `from` to `to`. */
function parseTokens(all: Tokens, from: number, to: number): GlobPart[] {
  const parts: GlobPart[] = [];
  for (let at = from; at < to; ) {
    const { part, next } = parsePart(all, at, to);
    if (part.kind === "stars" && endsInStars(parts, from === 0)) parts.pop();
    else parts.push(part);
    at = next;
  }
  return parts;
}

/** Whether parts end in asterisks that span folders, and a slash. The same asterisks once more add nothing to these. */
function endsInStars(parts: readonly GlobPart[], isStart: boolean): boolean {
  const [before, stars, slash] = [parts.at(-3), parts.at(-2), parts.at(-1)];
  return stars?.kind === "stars" && slash?.kind === "slash" && (before?.kind ?? (isStart && "slash")) === "slash";
}

type Parsed = { part: GlobPart; next: number };

function parsePart(all: Tokens, at: number, to: number): Parsed {
  const { tokens, groups } = all;
  const [token, isMark] = [tokens[at], isSpecial(tokens[at], "?*+@") && opensMarked(all, at + 1)];
  const group = groups.get(isMark ? at + 1 : at);
  if (token?.kind === "set") return { part: { kind: "character", accepts: token.accepts }, next: at + 1 };
  if (group !== undefined) {
    const times = (isMark ? TIMES[token?.written ?? ""] : undefined) ?? "once";
    const options = listOptions(all, isMark ? at + 1 : at, group);
    return { part: { kind: "choice", options, times }, next: group.close + 1 };
  }
  if (isSpecial(token, "?")) return { part: { kind: "character", accepts: isInName }, next: at + 1 };
  if (isSpecial(token, "*")) {
    const count = countStars(all, at, to);
    return { part: { kind: count === 1 ? "run" : "stars" }, next: at + count };
  }
  return { part: readCharacter(token?.kind === "literal" ? token.character : (token?.written ?? "")), next: at + 1 };
}

function listOptions(all: Tokens, open: number, { close, separators, range }: Group): Glob[] {
  if (range !== undefined && range !== "too long") return range.map((text) => [...text].map(readCharacter));
  const starts = [open, ...separators];
  return starts.map((start, at) => parseTokens(all, start + 1, starts[at + 1] ?? close));
}

/** The number of asterisks from a place on. One before a group belongs to the group. */
function countStars(all: Tokens, at: number, to: number): number {
  let count = 0;
  while (at + count < to && isSpecial(all.tokens[at + count], "*") && !opensMarked(all, at + count + 1)) count++;
  return count;
}

function readCharacter(text: string): GlobPart {
  const [wanted, ...more] = fold(text);
  if (wanted === "/") return { kind: "slash" };
  if (more.length === 0) return { kind: "character", accepts: (character) => character === wanted };
  const option: Glob = [...fold(text)].map(readCharacter);
  return { kind: "choice", options: [option], times: "once" };
}

/** Whether the token opens a group to which a mark before it belongs: `+(a|b)`. */
function opensMarked({ tokens, groups }: Tokens, at: number): boolean {
  return isSpecial(tokens[at], "(") && groups.has(at);
}
