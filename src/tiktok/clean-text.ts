/** Takes out of a text what a terminal would not show: escape sequences and NUL characters. No I/O. */
import { hasKnownShape } from "./known-shape.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out
const UNCLEAN = /[\0\u001B\u009B]/;
const NULS = /\0+/g;

/**
 * CSI (colours), OSC (links, titles) and short sequences, by ECMA-48. A sequence never takes the first character of an
 * id: the text may hold half a sequence.
 */
const SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*(?![vp]_(?:pub|inbox)_)[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)|\u001B[()*+][0-9A-Z]|\u001B[=>@-Z\\^_]/g;

/** The text without escape sequences, and with a blank in the place of NUL characters. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .replace(SEQUENCE, (sequence) => (hasKnownShape(sequence) ? ` ${sequence.slice(2)} ` : ""))
    .replace(NULS, " ");
}
