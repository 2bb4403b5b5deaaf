/**
 * Reads publish ids from the output of steps and shells, and from TikTok's own responses.
 *
 * Plain text is ids between white space and commas. Text that starts like JSON is read as JSON, token by token: a file
 * that others append to may hold half a value. The first token that JSON does not allow ends the value. The part that
 * was read counts, and reading continues there as plain text. So the time is linear in the text, nothing is thrown, and
 * nothing recurses with the depth of the JSON.
 */
import type { IdEntry, IdOrigin, PublishId } from "../model/publish.ts";
import { type JsonToken, matchEnd, readToken } from "./json-tokens.ts";

/** At most 64 characters (reference of `/v2/post/publish/status/fetch/`). The set covers every form seen so far. */
const PUBLISH_ID = /^[A-Za-z0-9._~-]{1,64}$/;

/** `publish_id`, `publish-id`, `publishId`, their plurals, in any case. */
const ID_KEY = /^publish[_-]?ids?$/i;

/** An output may hold TikTok's response as text inside another output's text. Deeper nesting is not read. */
const DEEPEST_TEXT = 4;

/**
 * The ids in `text` in their order, each once. A word in the place of an id that is not one is malformed. It is
 * reported by its position among all words of this text (from 1, repeated ids included) and its length in characters.
 * `origin`: where the text comes from.
 */
export function parsePublishIds(text: string, origin: IdOrigin): readonly IdEntry[] {
  const words: string[] = [];
  readText(text, 0, words);
  const seen = new Set<string>();
  return words.flatMap((word, index): IdEntry[] => {
    if (!isPublishId(word)) {
      return [{ kind: "malformed", origin, line: 1, position: index + 1, length: word.length, isCutOff: false }];
    }
    if (seen.has(word)) return [];
    seen.add(word);
    return [{ kind: "id", id: word }];
  });
}

function isPublishId(word: string): word is PublishId {
  return PUBLISH_ID.test(word);
}

// ---------------------------------------------------------------------------------------------------------------------
// Plain text. Every word that is found is appended to `words`.

/** Separators of ids: white space, commas, the end of a broken JSON value, the key of `publish_id=…`. */
const GAP = /[\s,\]}]+|publish[_-]?ids?\s*[=:]/iy;

/** A bracket that does not begin JSON: a list written without quotation marks. */
const BARE_BRACKET = /\[(?!\s*(?:["{[\]]|-?\d|true|false|null))/y;

const JSON_START = /\{\s*["}]|\[/y;

/** The end of a word: a separator, or JSON that follows without one (`printf %s` writes none). */
const WORD_END = /[\s,]|\{\s*"|\[\s*["{[]/g;

/** Words that are skipped: `jq -r` prints `null` for a missing value. */
const EMPTY_WORD = /^(?:null|publish[_-]?ids?|[{}[\]:"']*)$/i;

function readText(text: string, depth: number, words: string[]): void {
  if (depth > DEEPEST_TEXT) return;
  let at = 0;
  while (at < text.length) {
    const gapEnd = matchEnd(GAP, text, at) ?? matchEnd(BARE_BRACKET, text, at);
    if (gapEnd !== undefined) at = gapEnd;
    else if (matchEnd(JSON_START, text, at) !== undefined) at = readJson(text, at, { depth, bare: true }, words).end;
    else if (text[at] === '"') at = readQuoted(text, at, depth, words);
    else at = readWord(text, at, words);
  }
}

/** Reads a quoted id, or a pair `"key": value` without its braces. */
function readQuoted(text: string, start: number, depth: number, words: string[]): number {
  const token = readToken(text, start);
  if (readToken(text, token.end).kind === ":") {
    return readJson(text, start, { depth, bare: true, opened: true }, words).end;
  }
  if (token.kind === "string") readText(token.value, depth + 1, words);
  return token.end;
}

function readWord(text: string, start: number, words: string[]): number {
  WORD_END.lastIndex = start + 1;
  const end = WORD_END.exec(text)?.index ?? text.length;
  let lastEnd = end;
  while (text[lastEnd - 1] === "]") lastEnd--;
  const word = text.slice(start, lastEnd).replace(/^'(.*)'$/, "$1");
  if (!EMPTY_WORD.test(word)) words.push(word);
  return end;
}

// ---------------------------------------------------------------------------------------------------------------------
// JSON

/** `counts`: whether strings are ids here. In an object it depends on the key that was read last. */
type Frame = { kind: "object" | "array"; counts: boolean };

type Expected = keyof typeof ALLOWED;

const ALLOWED = {
  value: ["{", "[", "string", "literal"],
  "first value": ["{", "[", "string", "literal", "]"],
  key: ["string"],
  "first key": ["string", "}"],
  colon: [":"],
  "after value in object": [",", "}"],
  "after value in array": [",", "]"],
} as const satisfies Record<string, readonly JsonToken["kind"][]>;

type Reading = {
  depth: number;
  /** Whether the strings of an array without a key are ids. */
  bare: boolean;
  /** The value is an object whose opening brace is missing. */
  opened?: true;
};

/** Reads one JSON value. `whole`: it was closed. If not, plain text continues at `end`. */
function readJson(
  text: string,
  start: number,
  { depth, bare, opened }: Reading,
  words: string[],
): { end: number; whole: boolean } {
  const frames: Frame[] = opened ? [{ kind: "object", counts: false }] : [];
  let expected: Expected = opened ? "key" : "value";
  let at = start;
  let keyStart = start;
  do {
    const token = readToken(text, at);
    const allowed: readonly string[] = ALLOWED[expected];
    if (!allowed.includes(token.kind)) {
      // A string without a colon after it is not a key: it is read again as plain text.
      return { end: expected === "colon" && token.kind !== "end" ? keyStart : token.start, whole: false };
    }
    at = token.end;
    const frame = frames.at(-1);
    switch (token.kind) {
      case "{":
        frames.push({ kind: "object", counts: false });
        expected = "first key";
        continue;
      case "[":
        frames.push({ kind: "array", counts: frame?.counts ?? bare });
        expected = "first value";
        continue;
      case ",":
        expected = frame?.kind === "object" ? "key" : "value";
        continue;
      case ":":
        expected = "value";
        continue;
      case "}":
      case "]":
        frames.pop();
        break;
      case "string":
        if (frame?.kind === "object" && expected !== "value") {
          frame.counts = ID_KEY.test(token.value);
          keyStart = token.start;
          expected = "colon";
          continue;
        }
        if (frame?.counts) readText(token.value, depth + 1, words);
        else readEmbedded(token.value, depth + 1, words);
        if (!token.closed) return { end: at, whole: false };
    }
    expected = frames.at(-1)?.kind === "object" ? "after value in object" : "after value in array";
  } while (frames.length > 0);
  return { end: at, whole: true };
}

/** Reads a string that consists of complete JSON objects: TikTok's responses, kept in an output. */
function readEmbedded(text: string, depth: number, words: string[]): void {
  if (depth > DEEPEST_TEXT) return;
  const found: string[] = [];
  let next = readToken(text, 0);
  while (next.kind === "{") {
    const { end, whole } = readJson(text, next.start, { depth, bare: false }, found);
    if (!whole) return;
    next = readToken(text, end);
  }
  if (next.kind === "end") for (const word of found) words.push(word);
}
