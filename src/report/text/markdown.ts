/** GitHub-flavoured Markdown made from untrusted text. */
import { showUnprintable } from "../../text/unprintable.ts";

/**
 * Text as it is, whatever it holds. Every character that Markdown or HTML is made of becomes a character reference (GFM
 * specification, section 6.2), and so does what GitHub makes links, mentions and emoji of; what is unprintable is shown
 * by its number. The rest stays readable in the source too.
 */
export function escapeMarkdown(text: string): string {
  const special = /[\\`*_{}[\]<>|~#&$@^]|:(?=\S)|(?<=\bwww)\.|(?<=^\s*\d*)[-+=.)]|!(?=\[)/gi;
  return showUnprintable(text).replace(special, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * Inline code. In a backtick span all is literal, but it can hold neither every backtick nor, in a table, a pipe: such
 * text stands in the HTML element.
 */
export function code(text: string): string {
  const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && showUnprintable(text) === text;
  return isLiteral ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}

/** A link on Markdown. `url` is percent-encoded already. */
export function link(markdown: string, url: string): string {
  return `[${markdown}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** A fenced block: the fence is longer than any in the text (GFM specification, section 4.5). */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/**
 * A row of cells that are Markdown already for each of `items`, as many as fit `largestBytes`; of the rest a line tells
 * how many they are. A job summary may take 1 MiB for a step (GitHub's documentation, "Adding a job summary"); one over
 * it is lost whole.
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
  return [[...heading, ...rows].join("\n"), ...tellOmitted(items.length - rows.length)].join("\n\n");
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The first of `lines` that have no more than `largestBytes` of UTF-8 together; the rest is not even made. */
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

/** A paragraph that says how many lines did not fit, if there were any, and what lists them. */
export function tellOmitted(omitted: number, lister = "the report file"): string[] {
  return omitted === 0 ? [] : [`${omitted} more: ${lister} lists them all.`];
}
