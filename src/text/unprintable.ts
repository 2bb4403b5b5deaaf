/** Characters that a reader can't see, or takes for a plain space. Knows no medium. */

const JOINING = String.raw`[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Rohg}\p{scx=Adlm}]`;
const INDIC = String.raw`[\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}]`;
const EAST_ASIAN = String.raw`[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\uff01-\uff5e]`;

/**
 * Where such characters belong to ordinary spelling, and can be seen by what they do: in the emoji of Unicode's list
 * (UTS #51, RGI_Emoji); as non-joiners between letters that join; as joiners in Indic scripts (The Unicode Standard,
 * section 12.1); as variants of Mongolian letters; as the wide space after East Asian text.
 */
const SPELLING = [
  String.raw`\p{RGI_Emoji}`,
  String.raw`(?<=[[\p{L}\p{M}]&&${JOINING}])\u200c(?=[\p{L}&&${JOINING}])`,
  String.raw`(?<=[[\p{L}\p{M}]&&${INDIC}])[\u200c\u200d](?=[[\p{L}\p{M}]&&${INDIC}])`,
  String.raw`(?<=[\p{M}&&${INDIC}])\u200d`,
  String.raw`(?<=[\p{L}&&\p{sc=Mong}])[\u180b-\u180f]`,
  String.raw`(?<=${EAST_ASIAN})\u3000`,
].join("|");

/**
 * Control characters, line and paragraph separators, halves of surrogate pairs; what Unicode calls default ignorable
 * (marks and overrides of direction, zero-width characters, variation selectors, tags, fillers, soft hyphens, byte
 * order marks); interlinear annotations; the blank Braille pattern; spaces other than the usual one.
 */
const UNPRINTABLE = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800[\p{Zs}--[ ]]]`;

const ANY = new RegExp(UNPRINTABLE, "v");
const TOKEN = new RegExp(`(?:${SPELLING})|(?<unprintable>${UNPRINTABLE})`, "gv");

/**
 * Shows each unprintable character as `\u{…}`, so that no name looks like another or changes the text around it.
 * Ordinary spelling of every script, and emoji, stay as they are.
 */
export function showUnprintable(text: string): string {
  // The search for emoji takes long, and few texts need it.
  if (!ANY.test(text)) return text;
  return text.replace(TOKEN, (token, unprintable?: string) =>
    unprintable === undefined ? token : `\\u{${unprintable.codePointAt(0)?.toString(16)}}`,
  );
}

/** The first unprintable character of a text, or `undefined`. */
export function findUnprintable(text: string): string | undefined {
  if (!ANY.test(text)) return undefined;
  return text
    .matchAll(TOKEN)
    .map(({ groups }) => groups?.unprintable)
    .find((character) => character !== undefined);
}
