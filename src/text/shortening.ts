/** Keeps texts short that others have written. Knows no medium. */
import { formatInteger } from "./quantities.ts";
import { hideSecrets } from "./redaction.ts";
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

/** As {@link showPart}, in quotation marks: a value, a key or a name. */
export function quoteValue(text: string): string {
  return `'${showPart(text, LONGEST_QUOTED)}'`;
}

/**
 * A part of a file that anybody may have written: short, and with nothing that can't be seen. A URL can stand anywhere
 * by mistake, so each word that looks like one loses what may be secret.
 */
export function showPart(text: string, mostCharacters: number): string {
  // Before it is shortened: without its end, a password is no longer recognised.
  return showUnprintable(shorten(text.replace(/\S+/g, hideSecrets), mostCharacters));
}
