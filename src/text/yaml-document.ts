/** A YAML document as nodes with places, within bounds. Knows no key and no kind of file. */
import { type Document, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, type Node, parseDocument } from "yaml";
import { formatInteger } from "./quantities.ts";
import { shorten } from "./shortening.ts";
import { showUnprintable } from "./unprintable.ts";

/** Both count from 1. */
export type Place = { line: number; column: number };

/**
 * What is wrong in a document. `problem` follows its name: "has an unknown rule 'codex'". `hint`: a question, if
 * something may have been meant. `allowed` is a sentence without its full stop. `isLast`: nothing after it was read.
 */
export type DocumentProblem = { place: Place; problem: string; hint?: string; allowed: string; isLast?: true };

/** A key of a mapping. */
export type Entry = { key: string; place: Place; value: DocumentNode };

/**
 * A value. Lists and mappings are read when they are asked for: so what an alias repeats is counted. `size`: how many
 * items or keys there are.
 */
export type DocumentNode = { place: Place } & (
  | { kind: "nothing" }
  /** `value`: a number or a boolean as such, any other as the text that is written. */
  | { kind: "scalar"; value: string | number | boolean; written: string }
  | { kind: "list"; size: number; items(): readonly DocumentNode[] }
  | { kind: "mapping"; size: number; entries(): readonly Entry[] }
);

/** Collects what is wrong. */
export type Complain = (problem: DocumentProblem) => void;

/** How often a document may repeat a part of itself (`*alias`), and how many values it may have, repeated ones too. */
export const MOST_ALIASES = 100;
const MOST_VALUES = 10_000;

/**
 * Reads a text. What is no YAML is complained about. `shortenIt`: what a person does about a document with too much in
 * it, as a sentence without its full stop.
 */
export function readDocument(text: string, shortenIt: string, complain: Complain): DocumentNode {
  const line = findExcess(text);
  if (line !== undefined) {
    const problem = `has more than ${formatInteger(MOST_TOKENS)} words and signs`;
    complain({ place: { line, column: 1 }, problem, allowed: shortenIt, isLast: true });
    return { kind: "nothing", place: START };
  }
  const lineCounter = new LineCounter();
  // The package's own search for equal keys takes the square of their number.
  const options = { lineCounter, prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(text, options);
  // The first error mostly causes the others. A warning is about a tag that YAML does not know.
  for (const { code, pos, message } of [...document.errors, ...document.warnings].slice(0, 1)) {
    const [what = ""] = message.split("\n");
    complain({ place: locate(lineCounter, pos[0]), ...describeFault(code, what), isLast: true });
  }
  if (document.errors.length > 0) return { kind: "nothing", place: START };
  return createReader(document, lineCounter, { shortenIt, complain })(document.contents, START);
}

/** The YAML package takes its time for what is wrong: with more tokens, it is not asked. */
const MOST_TOKENS = 100_000;

/** The line, from 1, at which a text has too many tokens. */
function findExcess(text: string): number | undefined {
  let [tokens, line] = [0, 1];
  for (const token of new Lexer().lex(text)) {
    if (++tokens > MOST_TOKENS) return line;
    for (let at = token.indexOf("\n"); at !== -1; at = token.indexOf("\n", at + 1)) line++;
  }
  return undefined;
}

const QUOTE = "Correct the YAML. A text with a special character, such as * ! @ { [ or #, needs quotation marks";

/** An error or a warning of the YAML package, by its code. `what`: its own words. */
function describeFault(code: string, what: string): Pick<DocumentProblem, "problem" | "allowed"> {
  switch (code) {
    case "RESOURCE_EXHAUSTION":
      return { problem: "is not valid YAML (it is nested too deeply)", allowed: "Correct the YAML" };
    case "MULTIPLE_DOCS":
      return { problem: "has more than one document", allowed: "Keep one of them, and leave out the line '---'" };
    case "TAG_RESOLVE_FAILED": {
      const tag = /^Unresolved tag: (.*)$/.exec(what)?.[1] ?? "";
      const problem = `has an unknown tag '${showUnprintable(shorten(tag, LONGEST_SHOWN))}'`;
      return { problem, allowed: "Put a text that starts with '!' in quotation marks" };
    }
    default: {
      const words = showUnprintable(shorten(what, LONGEST_FAULT)).replace(/\.$/, "");
      return { problem: `is not valid YAML (${words})`, allowed: QUOTE };
    }
  }
}

/** Characters of what stands in the file, and of what the YAML package says. */
const LONGEST_SHOWN = 60;
const LONGEST_FAULT = 200;

const START: Place = { line: 1, column: 1 };

function locate(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

type Read = (node: unknown, around: Place) => DocumentNode;

/** `around`: the place of what has no own. */
function createReader(
  document: Document,
  lines: LineCounter,
  { shortenIt, complain }: { shortenIt: string; complain: Complain },
): Read {
  let aliases = 0;
  let values = 0;
  const placeOf = (node: Node, around: Place) => (node.range ? locate(lines, node.range[0]) : around);

  const read: Read = (node, around) => {
    const nothing = { kind: "nothing", place: around } as const;
    if (!isNode(node)) return nothing;
    const place = placeOf(node, around);
    values++;
    if (values === MOST_VALUES + 1) {
      const problem = `has more than ${formatInteger(MOST_VALUES)} values`;
      complain({ place, problem, allowed: shortenIt, isLast: true });
    }
    if (values > MOST_VALUES) return nothing;
    if (isAlias(node)) {
      aliases++;
      if (aliases === MOST_ALIASES + 1) {
        const problem = `uses aliases more than ${MOST_ALIASES} times`;
        complain({ place, problem, allowed: "Write the values themselves", isLast: true });
      }
      if (aliases > MOST_ALIASES) return nothing;
      const target = node.resolve(document);
      if (target !== undefined) return read(target, place);
      const alias = showUnprintable(shorten(node.source, LONGEST_SHOWN));
      const problem = `has the alias '*${alias}', and no anchor '&${alias}' before it`;
      complain({ place, problem, allowed: "Put a text that starts with '*' in quotation marks" });
      return { kind: "nothing", place };
    }
    if (isMap(node))
      return {
        kind: "mapping",
        place,
        size: node.items.length,
        entries: () => node.items.map((pair) => readPair(pair, place)),
      };
    if (isSeq(node))
      return { kind: "list", place, size: node.items.length, items: () => node.items.map((item) => read(item, place)) };
    if (!isScalar(node) || node.value === null || node.value === undefined) return { kind: "nothing", place };
    const { value, source } = node;
    const isPlain = typeof value === "number" || typeof value === "boolean";
    const written = typeof value === "string" ? value : (source ?? String(value));
    return { kind: "scalar", place, value: isPlain ? value : written, written };
  };

  const readPair = ({ key, value }: { key: unknown; value: unknown }, around: Place): Entry => {
    const name = read(key, around);
    if (name.kind === "scalar") return { key: name.written, place: name.place, value: read(value, name.place) };
    const { place } = name;
    complain({ place, problem: "has a key that is not a name", allowed: "Allowed: names as keys" });
    return { key: "", place, value: { kind: "nothing", place } };
  };

  return read;
}

function isNode(node: unknown): node is Node {
  return isAlias(node) || isMap(node) || isSeq(node) || isScalar(node);
}
