/** Follows JSON values through a text that comes in pieces: what is open, and what may come next. No I/O, no ids. */
import { type JsonToken, readToken } from "./json-tokens.ts";

/** A deeper value is not read as JSON: open brackets alone must not fill the memory. */
const DEEPEST = 1000;

const ALLOWED = {
  value: ["{", "[", "string", "literal"],
  "first value": ["{", "[", "string", "literal", "]"],
  key: ["string"],
  "first key": ["string", "}"],
  colon: [":"],
  "after value in object": [",", "}"],
  "after value in array": [",", "]"],
} as const satisfies Record<string, readonly JsonToken["kind"][]>;

/** An object or array that is open. */
export type Frame<Data> = { kind: "object" | "array"; data: Data };

export type JsonPlace<Data> = { frames: Frame<Data>[]; expected: keyof typeof ALLOWED };

export type StringToken = Extract<JsonToken, { kind: "string" }>;

/** What is done with the parts of a value. `parent`: the data of the object or array around it, if there is one. */
export type JsonVisitor<Data> = {
  open(kind: "object" | "array", parent: Data | undefined): Data;
  key(token: StringToken, data: Data): void;
  string(token: StringToken, data: Data | undefined): void;
  literal(token: { start: number; end: number }, data: Data | undefined): void;
  close(data: Data, parent: Data | undefined): void;
};

/** A place where a value begins. */
export function startJson<Data>(): JsonPlace<Data> {
  return { frames: [], expected: "value" };
}

/**
 * Follows the value on from `start`. `whole`: it was closed. `open`: it goes on in the next piece. `broken`: JSON does
 * not allow what stands at `end`; everything that was open has been closed.
 */
export function followJson<Data>(
  text: string,
  start: number,
  place: JsonPlace<Data>,
  visitor: JsonVisitor<Data>,
): { end: number; state: "whole" | "open" | "broken" } {
  const { frames } = place;
  let at = start;
  do {
    const token = readToken(text, at);
    if (token.kind === "end") return { end: token.end, state: "open" };
    const allowed: readonly string[] = ALLOWED[place.expected];
    if (!allowed.includes(token.kind) || frames.length >= DEEPEST) {
      closeAll(place, visitor);
      return { end: token.start, state: "broken" };
    }
    at = token.end;
    place.expected = takeToken(token, place, visitor);
    if (token.kind === "string" && !token.closed) {
      closeAll(place, visitor);
      return { end: at, state: "broken" };
    }
  } while (frames.length > 0);
  return { end: at, state: "whole" };
}

/** Closes what is open, from the inside out: the value does not go on. */
export function closeAll<Data>({ frames }: JsonPlace<Data>, visitor: Pick<JsonVisitor<Data>, "close">): void {
  while (frames.length > 0) closeLast(frames, visitor);
}

function closeLast<Data>(frames: Frame<Data>[], visitor: Pick<JsonVisitor<Data>, "close">): void {
  const closed = frames.pop();
  if (closed !== undefined) visitor.close(closed.data, frames.at(-1)?.data);
}

function takeToken<Data>(
  token: JsonToken,
  { frames, expected }: JsonPlace<Data>,
  visitor: JsonVisitor<Data>,
): keyof typeof ALLOWED {
  const frame = frames.at(-1);
  switch (token.kind) {
    case "{":
    case "[": {
      const kind = token.kind === "{" ? "object" : "array";
      frames.push({ kind, data: visitor.open(kind, frame?.data) });
      return kind === "object" ? "first key" : "first value";
    }
    case ",":
      return frame?.kind === "object" ? "key" : "value";
    case ":":
      return "value";
    case "}":
    case "]":
      closeLast(frames, visitor);
      break;
    case "string":
      if (frame !== undefined && (expected === "key" || expected === "first key")) {
        visitor.key(token, frame.data);
        return "colon";
      }
      visitor.string(token, frame?.data);
      break;
    case "literal":
      visitor.literal(token, frame?.data);
  }
  return frames.at(-1)?.kind === "object" ? "after value in object" : "after value in array";
}
