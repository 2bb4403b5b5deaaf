/** Names of files as texts, also where their bytes are no text. Touches no file. */
import { isUtf8 } from "node:buffer";

/** Bytes that are valid UTF-8 (Unicode Standard, table 3-7), or else one byte. Each byte is a character here. */
const SEQUENCE = new RegExp(
  [
    "[\\0-\\x7f]+",
    "[\\xc2-\\xdf][\\x80-\\xbf]",
    "\\xe0[\\xa0-\\xbf][\\x80-\\xbf]",
    "[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}",
    "\\xed[\\x80-\\x9f][\\x80-\\xbf]",
    "\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}",
    "[\\xf1-\\xf3][\\x80-\\xbf]{3}",
    "\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}",
    "[\\x80-\\xff]",
  ].join("|"),
  "g",
);

/**
 * The text of names in UTF-8. A byte that is not UTF-8 becomes a lone surrogate, U+DC80 to U+DCFF, as in Python (PEP
 * 383): so two names that differ remain two.
 */
export function decodeNames(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  return bytes
    .toString("latin1")
    .replace(SEQUENCE, (sequence) =>
      /^[\x80-\xff]$/.test(sequence)
        ? String.fromCharCode(0xdc00 + sequence.charCodeAt(0))
        : Buffer.from(sequence, "latin1").toString(),
    );
}

/** The bytes of a name that {@link decodeNames} made a text. */
export function encodeName(name: string): Buffer {
  if (isUtf8Name(name)) return Buffer.from(name);
  // Every second part is a byte.
  const parts = name.split(/([\udc80-\udcff])/u);
  return Buffer.concat(
    parts.map((part, at) => (at % 2 === 0 ? Buffer.from(part) : Buffer.from([part.charCodeAt(0) - 0xdc00]))),
  );
}

/** Whether a name that was decoded is UTF-8. Any other can't be given to `node:fs` as a text. */
export function isUtf8Name(name: string): boolean {
  return !/\p{Surrogate}/u.test(name);
}
