/** Says where a text is not JSON (RFC 8259). Keeps no value. */

/**
 * What is wrong, and where. `problem` follows "the text": "has a comma before '}'". `advice`: what to do, without its
 * last full stop. `offset`: in UTF-16 units.
 */
export type JsonFault = { offset: number; problem: string; advice: string };

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a string.
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?![\w.+-])/y;

/** What may come next: a value, a value or the end of a list, a key … */
type Expected = "value" | "first item" | "first key" | "key" | "colon" | "comma" | "end";

/** The first place at which a text is not JSON; `undefined` if all of it is. The time grows with its length. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ("{" | "[")[] = [];
  const afterValue = (): Expected => (open.length === 0 ? "end" : "comma");
  let expected: Expected = "value";
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const takeMark = (mark: string): boolean => {
    const isThere = text[at] === mark;
    if (isThere) at++;
    return isThere;
  };
  const close = (): boolean => {
    const isClosed = takeMark(open.at(-1) === "{" ? "}" : "]");
    if (isClosed) open.pop();
    return isClosed;
  };
  const step = (): Expected | undefined => {
    switch (expected) {
      case "first item":
        if (close()) return afterValue();
        return takeValue();
      case "value":
        return takeValue();
      case "first key":
        if (close()) return afterValue();
        return take(STRING) ? "colon" : undefined;
      case "key":
        return take(STRING) ? "colon" : undefined;
      case "colon":
        return takeMark(":") ? "value" : undefined;
      case "comma":
        if (close()) return afterValue();
        if (!takeMark(",")) return undefined;
        return open.at(-1) === "{" ? "key" : "value";
      case "end":
        return undefined;
    }
  };
  const takeValue = (): Expected | undefined => {
    for (const [mark, next] of [
      ["{", "first key"],
      ["[", "first item"],
    ] as const) {
      if (!takeMark(mark)) continue;
      open.push(mark);
      return next;
    }
    return take(STRING) || take(SCALAR) ? afterValue() : undefined;
  };
  for (;;) {
    take(SPACE);
    if (expected === "end" && at === text.length) return undefined;
    const next = step();
    if (next === undefined) return { offset: at, ...describe(text, at, expected) };
    expected = next;
  }
}

const WANTED: Readonly<Record<Expected, string>> = {
  value: "a value",
  "first item": "a value or ']'",
  "first key": "a key in double quotes or '}'",
  key: "a key in double quotes",
  colon: "':'",
  comma: "',' or the end of the list or mapping",
  end: "the end of the file",
};

function describe(text: string, at: number, expected: Expected): Omit<JsonFault, "offset"> {
  const next = text[at];
  if (next === undefined)
    return {
      problem: at === 0 ? "is empty" : `ends where JSON needs ${WANTED[expected]}`,
      advice: "Complete the JSON",
    };
  if (next === "\ufeff") {
    return {
      problem: "has a byte order mark, which JSON does not allow",
      advice: "Save it as UTF-8 without one",
    };
  }
  if (next === "/" || next === "#")
    return { problem: "has a comment, which JSON does not allow", advice: "Remove the comment" };
  if (
    (next === "}" || next === "]") &&
    (expected === "key" || expected === "value") &&
    text.slice(0, at).trimEnd().endsWith(",")
  ) {
    return { problem: `has a comma before '${next}', which JSON does not allow`, advice: "Remove the comma" };
  }
  if (next === "'")
    return { problem: "has single quotes, and JSON needs double quotes", advice: "Write double quotes" };
  if (next === '"' && expected !== "comma" && expected !== "colon" && expected !== "end") {
    const problem =
      "has a text that is not closed, or with a line break, a tab or a backslash that JSON does not allow";
    return { problem, advice: "Close the text, or write \\n, \\t or \\\\ in it" };
  }
  return { problem: `has something else where JSON needs ${WANTED[expected]}`, advice: "Correct the JSON" };
}
