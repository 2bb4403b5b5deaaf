/** Makes HTML, and escapes every text that goes into it. Knows no page. */
import { showUnprintable } from "../../text/unprintable.ts";

/** HTML that is safe to show. {@link html} makes it; {@link trust} only for constants of this project. */
export type Html = { readonly markup: string };

type Value = string | number | Html | readonly Html[];

/** A template of HTML. Each value is escaped, unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: String.raw({ raw: strings }, ...values.map(markUp)) };
}

/** A constant as it is: a style sheet or a script. */
export function trust(constant: string): Html {
  return { markup: constant };
}

/** Lines of preformatted text. */
export function joinLines(lines: readonly string[]): Html {
  return { markup: lines.map(escapeText).join("\n") };
}

function markUp(value: Value): string {
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
}

/**
 * Text as it is shown, in an element or a quoted attribute (HTML Living Standard, section 13.3). An unprintable
 * character is shown by its number.
 */
function escapeText(text: string): string {
  return showUnprintable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A link to a page of the web, and the text alone if `url` is no such address, but the path of a policy. */
export function link(text: string | Html, url: string): Html {
  return /^https?:\/\//.test(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text}`;
}
