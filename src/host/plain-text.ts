/** Makes untrusted text safe for a workflow log. Knows only GitHub's commands. */
import { showUnprintable } from "../text/unprintable.ts";

/**
 * Makes untrusted text safe to print in a workflow log.
 *
 * - Unprintable characters are shown by their number, so that a file name can't start a new line, move the cursor, or
 *   change the order of the text. Line feeds are kept only for a text of several `lines`.
 * - The runner reads `##[command]` anywhere in a line as a command, and `::command` at the start of a line, also after
 *   white space. A space is added to both, so that a reader still sees the text.
 *
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParse, TryParseV2).
 */
export function plainText(text: string, lines: "one-line" | "lines" = "one-line"): string {
  const shown = lines === "lines" ? text.split("\n").map(showUnprintable).join("\n") : showUnprintable(text);
  return shown.replaceAll("##[", "## [").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
}
