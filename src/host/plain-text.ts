/**
 * Makes untrusted text safe to print in a workflow log.
 *
 * - Control characters, line separators and bidirectional overrides become `\u{…}`, so that a file name can neither
 *   start a line of its own, move the cursor, nor show itself in another order than it has. Line feeds stay only where
 *   `lines` says that the text is made of lines.
 * - The runner takes `##[command]` for a command anywhere in a line, and `::command` at the start of one, also after
 *   white space: both are broken by a space, so that a reader still sees what stood there.
 *
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParse, TryParseV2).
 */
export function plainText(text: string, lines: "one-line" | "lines" = "one-line"): string {
  const unsafe = lines === "lines" ? UNSAFE_EXCEPT_LINE_FEED : UNSAFE;
  return text
    .replace(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replaceAll("##[", "## [")
    .replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
}

const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
const UNSAFE_EXCEPT_LINE_FEED = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
