/** A YAML document as nodes with places, within bounds. Knows no key and no kind of file. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
} from "yaml";
import { formatInteger } from "./quantities.ts";
import { showPart } from "./shortening.ts";

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
 * items or keys there are. `comment`: what follows the value on its line and may be meant as a part of it: a `#` that
 * is directly followed by a letter, a number or `_`, and the rest of the line.
 */
export type DocumentNode = { place: Place; comment?: string } & (
  | { kind: "nothing" }
  /** `value`: a number or a boolean as such, any other as the text that is written. */
  | { kind: "scalar"; value: string | number | boolean; written: string }
  | { kind: "list"; size: number; items(): readonly DocumentNode[] }
  | { kind: "mapping"; size: number; entries(): readonly Entry[] }
);

/** Collects what is wrong. */
export type Complain = (problem: DocumentProblem) => void;

/**
 * How often a document may repeat a part of itself (`*alias`), how many values it may have, and how many of them within
 * each other, repeated ones too.
 */
export const MOST_ALIASES = 100;
export const MOST_VALUES = 10_000;
export const MOST_LEVELS = 100;

/**
 * Reads a text as YAML 1.2, whatever version it names. What is no YAML is complained about. `shortenIt`: what a person
 * does about a document with too much in it, as a sentence without its full stop.
 */
export function readDocument(source: string, shortenIt: string, complain: Complain): DocumentNode {
  // A byte order mark is no character of the first line.
  const text = source.replace(/^\ufeff/, "");
  const excess = findExcess(text, shortenIt);
  if (excess !== undefined) {
    complain({ ...excess, isLast: true });
    return { kind: "nothing", place: START };
  }
  const lineCounter = new LineCounter();
  // The package's own search for equal keys takes the square of their number. Its "known tags" are those of YAML 1.1.
  const schema = { schema: "core", resolveKnownTags: false, uniqueKeys: false } as const;
  const options = { ...schema, lineCounter, prettyErrors: false } as const;
  const document = parseDocument(text, options);
  // The first error mostly causes the others. A warning is about a tag that YAML does not know.
  for (const { code, pos, message } of [...document.errors, ...document.warnings].slice(0, 1)) {
    const [what = ""] = message.split("\n");
    complain({ place: locate(lineCounter, pos[0]), ...describeFault(code, what), isLast: true });
  }
  if (document.errors.length > 0) return { kind: "nothing", place: START };
  return createReader(document, text, lineCounter, { shortenIt, complain })(document.contents, {
    around: START,
    level: 1,
  });
}

/** The YAML package takes its time for what is wrong: with more tokens, it is not asked. */
export const MOST_TOKENS = 100_000;

/** Where a text has too much for the YAML package. Its recursion can end the process, so it never sees deep nesting. */
function findExcess(text: string, shortenIt: string): DocumentProblem | undefined {
  let [tokens, line] = [0, 1];
  const parser = new Parser();
  for (const token of new Lexer().lex(text)) {
    const place = { line, column: 1 };
    if (++tokens > MOST_TOKENS) {
      return { place, problem: `has more than ${formatInteger(MOST_TOKENS)} words and signs`, allowed: shortenIt };
    }
    // Its results are not needed, but it works only as they are taken.
    for (const _ of parser.next(token));
    if (parser.stack.length > MOST_LEVELS && parser.stack.filter(isCollection).length > MOST_LEVELS) {
      return { place, ...TOO_DEEP };
    }
    for (let at = token.indexOf("\n"); at !== -1; at = token.indexOf("\n", at + 1)) line++;
  }
  return undefined;
}

function isCollection({ type }: { type: string }): boolean {
  return type === "block-map" || type === "block-seq" || type === "flow-collection";
}

const TOO_DEEP = {
  problem: `is nested too deeply, with more than ${MOST_LEVELS} lists and mappings within each other`,
  allowed: "Write fewer within each other",
};

const QUOTE = "Correct the YAML. A text with a special character, such as * ! @ { [ or #, needs quotation marks";

/** An error or a warning of the YAML package, by its code. `what`: its own words. */
function describeFault(code: string, what: string): Pick<DocumentProblem, "problem" | "allowed"> {
  switch (code) {
    case "MULTIPLE_DOCS":
      return { problem: "has more than one document", allowed: "Keep one of them, and leave out the line '---'" };
    case "TAG_RESOLVE_FAILED": {
      const tag = /^Unresolved tag: (.*)$/.exec(what)?.[1] ?? "";
      const problem = `has an unknown tag '${showPart(tag, LONGEST_SHOWN)}'`;
      return { problem, allowed: "Put a text that starts with '!' in quotation marks" };
    }
    default: {
      const words = showPart(what, LONGEST_FAULT).replace(/\.$/, "");
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

/** Where a node is. `around`: the place of what has no own. `alias`: the place of all that an alias stands for. */
type Position = { around: Place; level: number; alias?: Place | undefined };

type Read = (node: unknown, position: Position) => DocumentNode;

/** After a value without quotation marks. `# Words` are a comment by intent, `#words` may be a hashtag. */
const HASHTAG = /[ \t]*(#[\p{L}\p{N}_][^\r\n]*)/uy;

/** {@link DocumentNode}'s `comment`, after a plain value that ends at `offset`. */
function findHashtag(text: string, offset: number): { comment?: string } {
  HASHTAG.lastIndex = offset;
  const comment = HASHTAG.exec(text)?.[1]?.trimEnd();
  return comment === undefined ? {} : { comment };
}

function createReader(
  document: Document,
  text: string,
  lines: LineCounter,
  { shortenIt, complain }: { shortenIt: string; complain: Complain },
): Read {
  let aliases = 0;
  let values = 0;
  const placeOf = (node: Node, { around, alias }: Position) =>
    alias ?? (node.range ? locate(lines, node.range[0]) : around);

  const read: Read = (node, position) => {
    if (!isNode(node)) return { kind: "nothing", place: position.around };
    const { level, alias } = position;
    const place = placeOf(node, position);
    const nothing = { kind: "nothing", place } as const;
    values++;
    if (values === MOST_VALUES + 1) {
      const problem = `has more than ${formatInteger(MOST_VALUES)} values`;
      complain({ place, problem, allowed: shortenIt, isLast: true });
    }
    if (values > MOST_VALUES) return nothing;
    if (level > MOST_LEVELS + 1) {
      complain({ place, ...TOO_DEEP, isLast: true });
      return nothing;
    }
    if (isAlias(node)) {
      aliases++;
      if (aliases === MOST_ALIASES + 1) {
        const problem = `uses aliases more than ${MOST_ALIASES} times`;
        complain({ place, problem, allowed: "Write the values themselves", isLast: true });
      }
      if (aliases > MOST_ALIASES) return nothing;
      const target = node.resolve(document);
      if (target !== undefined) return read(target, { around: place, level, alias: place });
      const name = showPart(node.source, LONGEST_SHOWN);
      const problem = `has the alias '*${name}', and no anchor '&${name}' before it`;
      complain({ place, problem, allowed: "Put a text that starts with '*' in quotation marks" });
      return nothing;
    }
    const within = { around: place, level: level + 1, alias };
    if (isMap(node)) {
      const { length: size } = node.items;
      return { kind: "mapping", place, size, entries: () => node.items.map((pair) => readPair(pair, within)) };
    }
    if (isSeq(node)) {
      const { length: size } = node.items;
      return { kind: "list", place, size, items: () => node.items.map((item) => read(item, within)) };
    }
    if (!isScalar(node)) return nothing;
    const { value, source, range, type } = node;
    const marks = type === "PLAIN" && range && alias === undefined ? findHashtag(text, range[1]) : {};
    if (value === null || value === undefined) return { ...nothing, ...marks };
    const isPlain = typeof value === "number" || typeof value === "boolean";
    const written = typeof value === "string" ? value : (source ?? String(value));
    return { kind: "scalar", place, value: isPlain ? value : written, written, ...marks };
  };

  const readPair = ({ key, value }: { key: unknown; value: unknown }, position: Position): Entry => {
    const name = read(key, position);
    const { place } = name;
    if (name.kind === "scalar") return { key: name.written, place, value: read(value, { ...position, around: place }) };
    complain({ place, problem: "has a key that is not a name", allowed: "Allowed: names as keys" });
    return { key: "", place, value: { kind: "nothing", place } };
  };

  return read;
}

function isNode(node: unknown): node is Node {
  return isAlias(node) || isMap(node) || isSeq(node) || isScalar(node);
}
