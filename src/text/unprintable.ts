/** Characters that a reader can't see, or takes for a plain space. Knows no medium. */
import { once } from "../model/once.ts";

const JOINING = String.raw`[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Rohg}\p{scx=Adlm}]`;
/** Arabic letters that never join the next one (Unicode's ArabicShaping.txt, joining types R and U). */
const ENDING = String.raw`[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef]`;
const INDIC = String.raw`[\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}]`;
const EAST_ASIAN = String.raw`[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\uff01-\uff5e]`;

/**
 * Where such characters belong to ordinary spelling, and can be seen by what they do: in the emoji of Unicode's list
 * (UTS #51, RGI_Emoji); as non-joiners after letters that join the next; as joiners beside the signs of Indic scripts
 * (The Unicode Standard, section 12.1); as variants of Mongolian letters; as the wide space after East Asian text.
 */
const SPELLING = [
  String.raw`\p{RGI_Emoji}`,
  String.raw`(?<=[[\p{L}\p{M}]&&${JOINING}])(?<!${ENDING}\p{M}*)\u200c(?=[\p{L}&&${JOINING}])`,
  String.raw`(?<=[\p{M}&&${INDIC}])[\u200c\u200d](?=[[\p{L}\p{M}]&&${INDIC}])`,
  String.raw`(?<=[\p{L}&&${INDIC}])[\u200c\u200d](?=[\p{M}&&${INDIC}])`,
  String.raw`(?<=[\p{M}&&${INDIC}])\u200d`,
  String.raw`(?<=[\p{L}&&\p{sc=Mong}])[\u180b-\u180f]`,
  String.raw`(?<=${EAST_ASIAN})\u3000`,
].join("|");

/**
 * The Syriac abbreviation mark, joiners and other controls of Egyptian hieroglyphs, the Khitan filler, and the null
 * notehead of music: they have no ink of their own (The Unicode Standard, sections 9.3, 11.4, 18.12 and 21.2).
 */
const FORMATS = String.raw`\u070f\u{13430}-\u{13455}\u{16fe4}\u{1d159}`;

/**
 * Control characters; characters for private use, which each font shows differently, or not at all; line and paragraph
 * separators, halves of surrogate pairs; what Unicode calls default ignorable
 * (marks and overrides of direction, zero-width characters, variation selectors, tags, fillers, soft hyphens, byte
 * order marks); interlinear annotations; the blank Braille pattern; spaces other than the usual one.
 */
const UNPRINTABLE = String.raw`[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800${FORMATS}[\p{Zs}--[ ]]]`;

/**
 * Most texts: printable ASCII and Latin letters and signs, with the usual dashes and quotes, and the marks of the
 * log. They need none of the patterns, which take longer to make than a small file takes to check.
 */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2713\u2717]*$/;

const makePatterns = once(() => ({
  any: new RegExp(UNPRINTABLE, "v"),
  token: new RegExp(`(?:${SPELLING})|(?<unprintable>${UNPRINTABLE})`, "gv"),
}));

/**
 * Shows each unprintable character as `\u{…}`, so that no name looks like another or changes the text around it.
 * Ordinary spelling of every script, and emoji, stay as they are.
 */
export function showUnprintable(text: string): string {
  if (PLAIN.test(text)) return text;
  const { any, token: pattern } = makePatterns();
  // The search for emoji takes long, and few texts need it.
  if (!any.test(text)) return text;
  return text.replace(pattern, (token, unprintable?: string) =>
    unprintable === undefined ? token : `\\u{${unprintable.codePointAt(0)?.toString(16)}}`,
  );
}

/** The first unprintable character of a text, or `undefined`. */
export function findUnprintable(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined;
  const { any, token } = makePatterns();
  if (!any.test(text)) return undefined;
  for (const { groups } of text.matchAll(token)) {
    if (groups?.unprintable !== undefined) return groups.unprintable;
  }
  return undefined;
}
