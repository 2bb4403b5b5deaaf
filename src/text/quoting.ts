/** Words of a command line that people can paste into any usual shell. Runs nothing. */
import { findUnprintable } from "./unprintable.ts";

/**
 * Read alike as they stand by sh, zsh, PowerShell and cmd: options without a dot (PowerShell splits `-a.b`), and words
 * without a comma (a list in PowerShell), a tilde, or anything else that a shell looks for.
 */
const BARE = /^(?:--|--?[A-Za-z][\w:=+-]*|[\w./+][\w./:=+%-]*)$/;

/**
 * What double quotes don't protect in every shell: `$`, backtick and backslash in sh, `!` in an interactive bash or
 * zsh, the quotation marks that PowerShell takes for its own, and `%name%` in cmd. Windows has no variable whose name
 * starts with a digit, and `CD` is the only one of two hexadecimal digits: so percent-encoding is no variable. The log
 * shows `##[` otherwise, and U+FFFD stands for bytes that are not UTF-8.
 */
const UNQUOTABLE = /["“”„$`\\!\ufffd]|##\[|%(?!\d|(?!CD%)[\dA-F]{2}%)[^%]*%/i;

/** Git reads such a path as a pattern of names (gitglossary(7), "pathspec"): it means other files, too, or none. */
export const PATHSPEC_PATTERN = /^:|[*?[]/;

/**
 * Writes a word so that sh, dash, bash, zsh, PowerShell and cmd (typed, not in a batch file) read exactly this word:
 * bare if that is safe, otherwise in double quotes. `undefined` for a word that they would read differently, or that
 * can't be copied from a log because it contains an invisible character.
 *
 * Sources: POSIX.1-2024, Shell Command Language, 2.2.3; zshmisc(1), zshexpn(1); PowerShell, about_Parsing and
 * about_Quoting_Rules; Windows, `cmd /?` and "Parsing C command-line arguments".
 */
export function quote(word: string): string | undefined {
  const isBare = BARE.test(word);
  // Most words are: of their characters, only `%` may mean something to a shell.
  if (isBare && !word.includes("%")) return word;
  if (word === "" || findUnquotable(word) !== undefined) return undefined;
  return isBare ? word : `"${word}"`;
}

/** Characters of {@link UNQUOTABLE} in words: quotation marks around some of them would be hard to read. */
const CHARACTERS: Readonly<Record<string, string>> = {
  '"': 'a double quotation mark (")',
  "“": "a curly quotation mark (“)",
  "”": "a curly quotation mark (”)",
  "„": "a low quotation mark („)",
  $: "a dollar sign ($)",
  "`": "a backtick (`)",
  "\\": "a backslash (\\)",
  "!": "an exclamation mark (!)",
  "%": "a percent sign (%)",
  "\ufffd": "bytes that are not UTF-8",
};

/**
 * What in a word keeps {@link quote} from writing it, as a message can say it: `the invisible character U+202E`,
 * `a dollar sign ($)`. `undefined` where nothing does.
 */
export function findUnquotable(word: string): string | undefined {
  const unprintable = findUnprintable(word)?.codePointAt(0);
  if (unprintable !== undefined)
    return `the invisible character U+${unprintable.toString(16).toUpperCase().padStart(4, "0")}`;
  const [found] = UNQUOTABLE.exec(word) ?? [];
  if (found === undefined) return undefined;
  return CHARACTERS[found.charAt(0)] ?? `the characters ${found}`;
}

/** A command of these words, quoted; `undefined` if one of them can't be quoted. */
export function writeCommand(words: readonly string[]): string | undefined {
  const quoted = words.map(quote);
  return quoted.includes(undefined) ? undefined : quoted.join(" ");
}
