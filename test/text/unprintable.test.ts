import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUnprintable, showUnprintable } from "../../src/text/unprintable.ts";

describe("what a reader can't see is shown by its number", () => {
  it.each([
    ["a line feed", "a\n::error::.mp4", "a\\u{a}::error::.mp4"],
    ["an escape", "\u001b[31mred.mp4", "\\u{1b}[31mred.mp4"],
    ["a control character of 8 bits", "a\u009b31m.mp4", "a\\u{9b}31m.mp4"],
    ["a line separator", "a\u2028b.mp4", "a\\u{2028}b.mp4"],
    ["half of a surrogate pair", "a\ud83c.mp4", "a\\u{d83c}.mp4"],
    ["an override of the direction", "\u202egpm.4pm", "\\u{202e}gpm.4pm"],
    ["an isolate", "\u2066a\u2069.mp4", "\\u{2066}a\\u{2069}.mp4"],
    ["an Arabic letter mark", "\u061ca.mp4", "\\u{61c}a.mp4"],
    ["a space of no width", "a\u200b.mp4", "a\\u{200b}.mp4"],
    ["a word joiner", "a\u2060.mp4", "a\\u{2060}.mp4"],
    ["a byte order mark", "\ufeffa.mp4", "\\u{feff}a.mp4"],
    ["a soft hyphen", "a\u00adb.mp4", "a\\u{ad}b.mp4"],
    ["a grapheme joiner", "a\u034fb.mp4", "a\\u{34f}b.mp4"],
    ["Hangul fillers", "a\u115f\u1160\u3164\uffa0.mp4", "a\\u{115f}\\u{1160}\\u{3164}\\u{ffa0}.mp4"],
    ["Khmer vowels without a shape", "\u17b4\u17b5.mp4", "\\u{17b4}\\u{17b5}.mp4"],
    ["a variation selector after a letter", "a\ufe0f\u{e0100}.mp4", "a\\u{fe0f}\\u{e0100}.mp4"],
    ["text in tags", "a\u{e0068}\u{e0069}.mp4", "a\\u{e0068}\\u{e0069}.mp4"],
    ["text in tags after a flag", "🏴\u{e0068}\u{e0069}\u{e007f}.mp4", "🏴\\u{e0068}\\u{e0069}\\u{e007f}.mp4"],
    ["an interlinear annotation", "a\ufff9b\ufffac\ufffb.mp4", "a\\u{fff9}b\\u{fffa}c\\u{fffb}.mp4"],
    ["a non-breaking space", "a\u00a0b.mp4", "a\\u{a0}b.mp4"],
    ["the narrow space of macOS's screen recordings", "10.00\u202fAM.mov", "10.00\\u{202f}AM.mov"],
    ["a wide space in Latin text", "a\u3000b.mp4", "a\\u{3000}b.mp4"],
    ["a second wide space", "動画\u3000\u3000a.mp4", "動画\u3000\\u{3000}a.mp4"],
    ["the blank Braille pattern", "a\u2800.mp4", "a\\u{2800}.mp4"],
    ["a musical format character", "a\u{1d173}.mp4", "a\\u{1d173}.mp4"],
    ["a joiner between Latin letters", "a\u200db\u200cc.mp4", "a\\u{200d}b\\u{200c}c.mp4"],
    ["a joiner after an emoji that joins nothing", "🎬\u200d.mp4", "🎬\\u{200d}.mp4"],
    ["a second non-joiner in Persian", "می\u200c\u200cخواهم.mp4", "می\\u{200c}\\u{200c}خواهم.mp4"],
    ["a non-joiner after an Arabic letter that joins nothing", "کار\u200cخانه.mp4", "کار\\u{200c}خانه.mp4"],
    ["the same behind a vowel", "کارَ\u200cخانه.mp4", "کارَ\\u{200c}خانه.mp4"],
    ["joiners between plain letters of Hindi", "क\u200cष\u200dक.mp4", "क\\u{200c}ष\\u{200d}क.mp4"],
    ["the Syriac abbreviation mark", "a\u070fb.mp4", "a\\u{70f}b.mp4"],
    ["joiners of hieroglyphs", "a\u{13430}\u{13455}.mp4", "a\\u{13430}\\u{13455}.mp4"],
    ["the Khitan filler", "a\u{16fe4}.mp4", "a\\u{16fe4}.mp4"],
    ["a note without ink", "a\u{1d159}.mp4", "a\\u{1d159}.mp4"],
    ["a non-joiner at the end of a Persian word", "نام\u200c.mp4", "نام\\u{200c}.mp4"],
  ])("%s", (_about, text, shown) => {
    expect(showUnprintable(text)).toBe(shown);
    expect(findUnprintable(text)).toBeDefined();
  });
});

describe("ordinary names stay as they are", () => {
  it.each([
    ["Latin, precomposed and not", "Überraschung e\u0301té.mp4"],
    ["Cyrillic, Greek, Armenian", "Привет Γεια Բարեւ.mp4"],
    ["Arabic", "مرحبا.mp4"],
    ["Persian with a non-joiner", "می\u200cخواهم.mp4"],
    ["Hebrew with points", "שָׁלוֹם.mp4"],
    ["Hindi with a joiner and a non-joiner", "क्\u200dष रक्\u200cषा.mp4"],
    ["Bengali with a joiner before the virama", "র\u200d্যাম.mp4"],
    ["Malayalam with a joiner at the end of a word", "അവന്\u200d.mp4"],
    ["Sinhala", "ශ්\u200dරී.mp4"],
    ["Mongolian with a variant", "ᠮᠣᠩᠭᠣᠯ\u180b.mp4"],
    ["Thai, Lao, Khmer, Burmese, Tibetan", "สวัสดี ສະບາຍ ជំរាប မြန်မာ བོད.mp4"],
    ["Chinese, Japanese, Korean", "日本語 カタカナ ｶﾀｶﾅ 한국어.mp4"],
    ["Japanese with a wide space", "動画\u3000最終.mp4"],
    ["emoji", "🎬❤️👍🏽🇨🇭1️⃣.mp4"],
    ["emoji that are joined", "👩‍👩‍👧🏳️‍🌈❤️‍🔥.mp4"],
    ["the flags of England and Wales", "🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴󠁧󠁢󠁷󠁬󠁳󠁿.mp4"],
    ["mathematics and boxes", "x² ≤ ∞ │ ½ ™.mp4"],
  ])("%s", (_about, text) => {
    expect(showUnprintable(text)).toBe(text);
    expect(findUnprintable(text)).toBeUndefined();
  });
});

it("a shown text has nothing more to show, whatever it was", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "\u200d",
      "\u200c",
      "\ufe0f",
      "\u{e0067}",
      "\u{e007f}",
      "❤",
      "🏴",
      "👩",
      "م",
      "क",
      "्",
      "\u3000",
      "日",
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: part, maxLength: 20 }), (text) => {
      expect(findUnprintable(showUnprintable(text))).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
