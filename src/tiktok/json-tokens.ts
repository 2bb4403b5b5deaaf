/** Reads the tokens of JSON (RFC 8259) one at a time, from text that may be broken or cut off anywhere. */

/** `start` and `end` are offsets in the text, without the white space before the token. */
export type JsonToken = { start: number; end: number } & (
  | { kind: "{" | "}" | "[" | "]" | ":" | "," | "literal" }
  /** Not `closed`: a line feed or the end of the text came before the quotation mark. */
  | { kind: "string"; value: string; closed: boolean }
  /** The end of the text. */
  | { kind: "end" }
  /** Text that is not JSON. */
  | { kind: "other" }
);

const WHITE_SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w.~-])/iy;
const STRING_STOP = /["\r\n]|\\[^\r\n]?/g;

/** The token at `offset`, or after the white space at `offset`. */
export function readToken(text: string, offset: number): JsonToken {
  const start = matchEnd(WHITE_SPACE, text, offset) ?? offset;
  const character = text[start];
  switch (character) {
    case undefined:
      return { kind: "end", start, end: start };
    case "{":
    case "}":
    case "[":
    case "]":
    case ":":
    case ",":
      return { kind: character, start, end: start + 1 };
    case '"':
      return readString(text, start);
    default: {
      const end = matchEnd(LITERAL, text, start);
      return end === undefined ? { kind: "other", start, end: start } : { kind: "literal", start, end };
    }
  }
}

/** The end of a sticky pattern's match at `offset`; `undefined` if it does not match there. */
export function matchEnd(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function readString(text: string, start: number): JsonToken {
  STRING_STOP.lastIndex = start + 1;
  let stop = STRING_STOP.exec(text);
  while (stop?.[0].startsWith("\\")) stop = STRING_STOP.exec(text);
  const end = stop?.index ?? text.length;
  const closed = stop?.[0] === '"';
  const value = decodeEscapes(text.slice(start + 1, end));
  return { kind: "string", value, closed, start, end: closed ? end + 1 : end };
}

/** Decodes escapes. If one is incomplete or unknown to JSON, the text is returned as it is. */
function decodeEscapes(content: string): string {
  if (!content.includes("\\")) return content;
  try {
    return String(JSON.parse(`"${content}"`));
  } catch {
    return content;
  }
}
