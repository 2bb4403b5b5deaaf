/** Keeps texts short that others have written. Knows no medium. */
import { formatInteger } from "./quantities.ts";
import { showUnprintable } from "./unprintable.ts";

/** The first characters of a text; `…` stands for the rest. */
export function shorten(text: string, mostCharacters: number): string {
  // A text of half a megabyte is not divided into its characters.
  const start = [...text.slice(0, 2 * mostCharacters + 2)];
  return start.length > mostCharacters ? `${start.slice(0, mostCharacters).join("")}…` : text;
}

/** The first texts, joined; the rest is counted: `a; b; and 3 more`. */
export function joinFirst(texts: readonly string[], most: number, separator = ", "): string {
  const shown = texts.slice(0, most);
  const rest = texts.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${formatInteger(rest)} more`] : [])].join(separator);
}

/** Characters of a quoted value. */
const LONGEST_QUOTED = 60;

/** A value of a file that anybody may have written, in quotation marks: short, and with nothing that can't be seen. */
export function quoteValue(text: string): string {
  return `'${showUnprintable(shorten(text, LONGEST_QUOTED))}'`;
}
