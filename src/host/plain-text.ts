/** Untrusted text in a workflow log. Knows GitHub's commands only. */
import { showUnprintable } from "../text/unprintable.ts";

/**
 * Makes untrusted text safe to print in a workflow log.
 *
 * - What is unprintable is shown by its number, so that a file name can neither start a line of its own, move the
 *   cursor, nor show itself in another order than it has. Line feeds stay only where `lines` says that the text is made
 *   of lines.
 * - The runner takes `##[command]` for a command anywhere in a line, and `::command` at the start of one, also after
 *   white space: both are broken by a space, so that a reader still sees what stood there.
 *
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParse, TryParseV2).
 */
export function plainText(text: string, lines: "one-line" | "lines" = "one-line"): string {
  const shown = lines === "lines" ? text.split("\n").map(showUnprintable).join("\n") : showUnprintable(text);
  return shown.replaceAll("##[", "## [").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
}
