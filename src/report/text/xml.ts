/** Makes XML from untrusted text. Knows no format. */
import { showUnprintable } from "../../text/unprintable.ts";

/** Text as the content of an element. Its lines stay, and show their unprintable characters by numbers. */
export function escapeXml(text: string): string {
  return text.split("\n").map(escapeLine).join("\n");
}

/** What XML 1.0 does not allow even then becomes U+FFFD (section 2.2, production Char). */
function escapeLine(line: string): string {
  return showUnprintable(line)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A start tag or, with `end` `/`, an empty element. An absent value leaves out its attribute. XML reads a line break in
 * an attribute as a space, so it is shown by its number, too.
 */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>>, end = ""): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeLine(value)}"`],
  );
  return `<${name}${pairs.join("")}${end}>`;
}
