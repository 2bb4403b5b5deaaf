/**
 * Reads publish ids out of whatever steps, shells and TikTok's own answers make of them.
 *
 * Plain text is ids between white space and commas; what starts like JSON in it is read as JSON. That is read token by
 * token and not as a whole, since a file that others append to holds halves: the first token that JSON does not allow
 * ends the value, what was read of it counts, and reading goes on right there as plain text. So the time is linear in
 * the text, nothing is thrown, and nothing recurses with the depth of the JSON.
 */
import type { IdEntry, IdOrigin, PublishId } from "../model/publish.ts";
import { type JsonToken, matchEnd, readToken } from "./json-tokens.ts";

/**
 * At most 64 characters, says the reference of `/v2/post/publish/status/fetch/`; the set covers every form ever seen.
 */
const PUBLISH_ID = /^[A-Za-z0-9._~-]{1,64}$/;

/** `publish_id`, `publish-id`, `publishId`, their plurals, in any case. */
const ID_KEY = /^publish[_-]?ids?$/i;

/** An output may hold TikTok's answer as text, and stand in an output in turn; deeper nesting is not looked into. */
const DEEPEST_TEXT = 4;

/**
 * The ids in `text` in their order, each once. What stands where an id should and is none is malformed: it is told by
 * its ordinal among all that was read of this text (from 1; ids dropped as repeated count too) and its length in
 * characters. `origin`: where the text stood.
 */
export function parsePublishIds(text: string, origin: IdOrigin): readonly IdEntry[] {
  const words: string[] = [];
  readText(text, 0, words);
  const seen = new Set<string>();
  return words.flatMap((word, index): IdEntry[] => {
    if (!isPublishId(word)) return [{ kind: "malformed", origin, position: index + 1, length: word.length }];
    if (seen.has(word)) return [];
    seen.add(word);
    return [{ kind: "id", id: word }];
  });
}

function isPublishId(word: string): word is PublishId {
  return PUBLISH_ID.test(word);
}

// ---------------------------------------------------------------------------------------------------------------------
// Plain text. Everything that is found is appended to `words`.

/** What separates ids: white space, commas, what a broken JSON value left, the key of `publish_id=…`. */
const GAP = /[\s,\]}]+|publish[_-]?ids?\s*[=:]/iy;

/** A bracket that begins no JSON: a list written without quotation marks. */
const BARE_BRACKET = /\[(?!\s*(?:["{[\]]|-?\d|true|false|null))/y;

const JSON_START = /\{\s*["}]|\[/y;

/** Where a word ends: at a separator, or where JSON follows at once (`printf %s` leaves no separator). */
const WORD_END = /[\s,]|\{\s*"|\[\s*["{[]/g;

/** Words that say nothing: `null` is what `jq -r` prints for a missing value. */
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

/** A quoted id, or a pair `"key": value` that lost its braces. */
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

/** `counts`: whether strings are ids here; in an object it follows the key that was read last. */
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
  /** Whether the strings of an array that stands under no key are ids. */
  bare: boolean;
  /** The value is an object whose opening brace is missing. */
  opened?: true;
};

/** Reads one JSON value. `whole`: it was closed; else `end` is where plain text goes on. */
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
      // A string that no colon follows was no key: it is read again as plain text.
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

/** A string that is itself JSON objects, whole ones and nothing else: TikTok's answers, kept in an output. */
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
