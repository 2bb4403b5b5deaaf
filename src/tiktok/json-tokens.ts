/** Reads the tokens of JSON (RFC 8259) one at a time, from text that may be broken or cut off anywhere. No I/O. */

/** `start` and `end` are offsets in the text, without the white space before the token. */
export type JsonToken = { start: number; end: number } & (
  | { kind: "{" | "}" | "[" | "]" | ":" | "," | "literal" }
  | JsonString
  /** The end of the text. */
  | { kind: "end" }
  /** Text that is not JSON. */
  | { kind: "other" }
);

/** `raw`: as it is written between the quotation marks. Not `closed`: the text ends before the second one. */
export type JsonString = { kind: "string"; value: string; raw: string; closed: boolean };

/** Wider than JSON's own white space: people copy and paste. */
const WHITE_SPACE = /\s*/y;
const LITERAL = /(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w.~-])/iy;

/** The token at `offset`, or after the white space at `offset`. */
export function readToken(text: string, offset: number): JsonToken {
  const code = text.charCodeAt(offset);
  const start = code > 0x20 && code < 0x7f ? offset : (matchEnd(WHITE_SPACE, text, offset) ?? offset);
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
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  const closed = quote !== -1;
  const raw = text.slice(start + 1, closed ? quote : text.length);
  const end = closed ? quote + 1 : text.length;
  return { kind: "string", value: decodeEscapes(raw), raw, closed, start, end };
}

/** Whether an odd number of backslashes stands before a quotation mark. */
function isEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text[first - 1] === "\\") first--;
  return (quote - first) % 2 === 1;
}

const BACKSLASH = "\\".charCodeAt(0);
const HEX = /^[0-9A-Fa-f]{4}$/;
const ESCAPED: Readonly<Record<string, string>> = {
  ...{ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" },
};

/** Decodes the escapes of JSON. What is not one is left as it is. */
export function decodeEscapes(raw: string): string {
  if (!raw.includes("\\")) return raw;
  // A string may have millions of escapes: the units are written in place, not joined from as many strings.
  const units = Buffer.alloc(2 * raw.length);
  let size = 0;
  for (let at = 0; at < raw.length; at++) {
    let unit = raw.charCodeAt(at);
    if (unit === BACKSLASH) {
      const hex = raw[at + 1] === "u" ? raw.slice(at + 2, at + 6) : "";
      const escaped = ESCAPED[raw[at + 1] ?? ""];
      if (HEX.test(hex)) {
        unit = Number.parseInt(hex, 16);
        at += 5;
      } else if (escaped !== undefined) {
        unit = escaped.charCodeAt(0);
        at += 1;
      }
    }
    size = units.writeUInt16LE(unit, size);
  }
  return units.toString("utf16le", 0, size);
}
