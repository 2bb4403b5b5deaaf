/** Fits texts to the columns of a terminal: wide characters take two. Knows no terminal. */
import stringWidth from "string-width";

/** How many columns a text takes: wide characters take two, combining ones none, colours and links none. */
export function measureColumns(text: string): number {
  return stringWidth(text);
}

/**
 * A text without the command at its end, and that command, if ", run:" stands before one. It has to stay whole, so that
 * a person can copy it: a shell would run each of its lines.
 */
export function splitCommand(text: string): [words: string, command: string | undefined] {
  const [, words, command] = /^(.*(?:, |First )run:) (\S.*)$/s.exec(text) ?? [];
  return words === undefined ? [text, undefined] : [words, command];
}

/**
 * Lines of at most `columns`, broken between words. A word that is longer stays whole: an id, an address or a path can
 * be copied. So does a command: one at the end has a line of its own, one in quotation marks is like a word. `indent`:
 * what stands before every line but the first.
 */
export function wrapWords(text: string, columns: number, indent = ""): string[] {
  const [sentences, command] = splitCommand(text);
  const whole = sentences.replace(/\brun ("[^"]*"|'[^']*')/gi, (each) => each.replaceAll(" ", KEPT));
  const lines: string[] = [];
  let line = "";
  for (const word of whole.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || measureColumns(longer) <= columns) line = longer;
    else {
      lines.push(line);
      line = `${indent}${word}`;
    }
  }
  const wrapped = [...lines, line].map((each) => each.replaceAll(KEPT, " "));
  return command === undefined ? wrapped : [...wrapped, `${indent}${command}`];
}

/** Stands for a space that breaks no line. No text has it: it is not printable. */
const KEPT = "\0";

const SEGMENTER = new Intl.Segmenter("en");

/** The parts of a text that have at most `columns` each. Every character stays, and none is torn apart. */
export function cutInto(text: string, columns: number): string[] {
  if (measureColumns(text) <= columns) return [text];
  const parts: string[] = [];
  let part = "";
  for (const character of divide(text)) {
    if (part !== "" && measureColumns(part + character) > columns) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

/** A text of at most `columns`: where it is longer, `…` stands for its middle. */
export function cutMiddle(text: string, columns: number): string {
  if (measureColumns(text) <= columns) return text;
  const room = Math.max(0, columns - 1);
  const characters = divide(text);
  const start = take(characters, Math.ceil(room / 2));
  const end = take(characters.toReversed(), room - measureColumns(start.join(""))).toReversed();
  return columns < 1 ? "" : `${start.join("")}…${end.join("")}`;
}

/** A text of at most `columns`: where it is longer, `…` stands for its end. */
export function cutEnd(text: string, columns: number): string {
  if (measureColumns(text) <= columns) return text;
  return columns < 1
    ? ""
    : `${take(divide(text), columns - 1)
        .join("")
        .trimEnd()}…`;
}

/** What a reader takes for one character each. */
function divide(text: string): string[] {
  return [...SEGMENTER.segment(text)].map(({ segment }) => segment);
}

/** The first characters that fit. */
function take(characters: readonly string[], columns: number): string[] {
  let left = columns;
  const end = characters.findIndex((character) => {
    left -= measureColumns(character);
    return left < 0;
  });
  return characters.slice(0, end === -1 ? characters.length : end);
}

/** A text with spaces behind it, `columns` wide. */
export function padColumns(text: string, columns: number): string {
  return `${text}${" ".repeat(Math.max(0, columns - measureColumns(text)))}`;
}
