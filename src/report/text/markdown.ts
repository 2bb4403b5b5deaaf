/** Makes GitHub-flavoured Markdown from untrusted text. */
import { showUnprintable } from "../../text/unprintable.ts";

/**
 * Escapes text so that it is shown as it is. Each character with a meaning in Markdown or HTML becomes a character
 * reference (GFM specification, section 6.2), and so do those of links, mentions and emoji. An unprintable character is
 * shown by its number. The rest stays readable in the source, too.
 */
export function escapeMarkdown(text: string): string {
  const special = /[\\`*_{}[\]<>|~#&$@^]|:(?=\S)|(?<=\bwww)\.|(?<=^\s*\d*)[-+=.)]|!(?=\[)/gi;
  return showUnprintable(text).replace(special, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * Inline code. A backtick span is literal, but can't hold every backtick, nor a pipe in a table: such text goes into
 * the HTML element.
 */
export function code(text: string): string {
  const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && showUnprintable(text) === text;
  return isLiteral ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}

/** Escaped text that may be broken within a word: an id or a path is wider than a column on a phone. */
export function breakable(text: string): string {
  const pieces = text.match(/[^~/._-]{0,9}[~/._-]|[^~/._-]{1,10}/gu) ?? [];
  return pieces.map(escapeMarkdown).join("<wbr>");
}

/** The same as inline code. */
export function breakableCode(text: string): string {
  return `<code>${breakable(text)}</code>`;
}

/** A link with Markdown as its text. `url` is already percent-encoded. Only the text if it is no URL, but a path. */
export function link(markdown: string, url: string): string {
  if (!/^https?:/.test(url)) return markdown;
  return `[${markdown}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** A fenced block. Its fence is longer than any fence in the text (GFM specification, section 4.5). */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/**
 * A table with a row for each item, as many as fit into `largestBytes`, and a line that counts the rest. Cells are
 * already Markdown. A step's job summary may have 1 MiB: a larger one is lost as a whole (GitHub's documentation,
 * "Adding a job summary").
 */
export function table<T>(
  headings: readonly string[],
  items: readonly T[],
  render: (item: T) => readonly string[],
  largestBytes = 500_000,
): string {
  const heading = [headings, headings.map(() => "---")].map(renderRow);
  const rows = takeWhileFits(
    items.values().map((item) => renderRow(render(item))),
    largestBytes,
  );
  return [[...heading, ...rows].join("\n"), ...noteOmitted(items.length - rows.length)].join("\n\n");
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The first lines, with at most `largestBytes` of UTF-8 together. The other lines are not made. */
export function takeWhileFits(lines: Iterable<string>, largestBytes: number): string[] {
  const fitting: string[] = [];
  let sum = 0;
  for (const line of lines) {
    sum += Buffer.byteLength(line) + 1;
    if (sum > largestBytes) break;
    fitting.push(line);
  }
  return fitting;
}

/** A paragraph that says how many lines did not fit, if any, and where all of them are. */
export function noteOmitted(omitted: number, place = "the report file"): string[] {
  return omitted === 0 ? [] : [`${omitted} more are not shown here: see ${place}.`];
}
