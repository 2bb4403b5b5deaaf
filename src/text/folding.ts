/** Texts that people take for the same. Knows no language. */

/** Letter case does not count, nor how an accent is encoded (Unicode Standard Annex #15). */
export function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ς", "σ");
}
