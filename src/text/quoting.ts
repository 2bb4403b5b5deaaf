/** Words of a POSIX shell. */

/**
 * Quotes a word for a POSIX shell. A word with characters that a log must not show is written as `$'…'` (bash, zsh,
 * ksh, POSIX.1-2024), so that the command can be copied from the log as it stands.
 */
export function quote(word: string): string {
  if (/^[A-Za-z0-9_./@%+=:,-]+$/.test(word) && !word.includes("::")) return word;
  if (!/[\p{C}\p{Zl}\p{Zp}]|##\[|::/u.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  const escaped = word.replace(/[\\']|[\p{C}\p{Zl}\p{Zp}]|##(?=\[)|::/gu, (text) =>
    text === "\\" || text === "'"
      ? `\\${text}`
      : [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join(""),
  );
  return `$'${escaped}'`;
}
