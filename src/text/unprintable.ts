/** Characters that a reader can't see. Knows no medium. */

/**
 * Shows invisible characters, and those that change the order of the text, as `\u{…}`: control characters, line and
 * paragraph separators, marks and overrides of the text's direction (Unicode Bidirectional Algorithm, UAX #9, section
 * 2), halves of surrogate pairs.
 */
export function showUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
