/** Makes GitHub-flavoured Markdown from untrusted text. */
import { once } from "../../model/once.ts";
import { formatInteger } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";

/**
 * Escapes text so that it is shown as it is. Each character with a meaning in Markdown or HTML becomes a character
 * reference (GFM specification, section 6.2), and so do those of links, mentions and emoji. An unprintable character is
 * shown by its number. The rest stays readable in the source, too.
 *
 * GitHub looks for mentions, issues and commits in each text of the finished page, where references are characters
 * again (html-pipeline, mention_filter.rb). A tag inside of them hides them.
 */
export function escapeMarkdown(text: string): string {
  return escapeShown(showUnprintable(text));
}

/** A part of a text whose unprintable characters are already shown: what they are depends on their neighbours. */
function escapeShown(text: string): string {
  const special =
    /[\\`*_{}[\]<>|~#&$@^]|(?<!\d):(?=\S)|:(?=[^\s\d])|(?<=\bwww)\.|[-+=.)](?<=^\s*\d*.)|!(?=\[)|\bgh-(?=\d)|\b[0-9a-f]{7,40}\b/gi;
  return text.replace(special, (found) =>
    found.length === 1 ? reference(found) : found.replace(/.{3,6}/g, "$&<wbr>"),
  );
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};${/[@#:]/.test(character) ? "<wbr>" : ""}`;
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
  return breakInto(showUnprintable(text), USUAL);
}

/** A word of English or a number, which stays whole. */
const USUAL_WORD = /^\W?(\p{L}?[a-z']{1,13}|[\d.,:×]{1,13})\W{0,2}$/u;

/** A name such as FOLLOWER_OF_CREATOR, which people copy. It may be broken between its words only. */
const CONSTANT = /^\W?[A-Z]{1,9}(?:_[A-Z]{1,9})*\W{0,2}$/;

/** Escaped sentences, in which names of files and the like may be broken: more often, as their letters can be wide. */
export function breakSentences(text: string): string {
  const parts = showUnprintable(text).split(/(\S{9,})/);
  return parts.map((part, at) => (at % 2 === 1 ? breakWord(part) : escapeShown(part))).join("");
}

function breakWord(shown: string): string {
  if (USUAL_WORD.test(shown)) return escapeShown(shown);
  if (!CONSTANT.test(shown)) return breakInto(shown, SHORT);
  return shown
    .split(/(?<=_)/)
    .map(escapeShown)
    .join("<wbr>");
}

/** Pieces of a name: of ASCII, where a short extension stays with its name, and of any text. */
type Pieces = { ascii: RegExp; any(): RegExp };

/**
 * A piece has up to `most` letters, and ends after a dot, a dash and the like. Emoji and marks are not torn apart: the
 * pattern that finds them takes longer to make than a small file takes to check.
 */
function makePieces(most: number): Pieces {
  const extension = String.raw`\w{1,${most - 4}}\.\w{1,4}$`;
  const end = String.raw`[~\/._\-]`;
  const list = (letter: string) => `${letter}{0,${most - 1}}${end}|${letter}{1,${most}}`;
  return {
    ascii: new RegExp(`${extension}|${list(String.raw`[^~\/._\-]`)}`, "gv"),
    any: once(() => new RegExp(list(String.raw`(?:\p{RGI_Emoji}|[^~\/._\-]\p{M}*)`), "gv")),
  };
}

const USUAL = makePieces(10);
const SHORT = makePieces(7);

/** `shown`: a text without unprintable characters. */
function breakInto(shown: string, { ascii, any }: Pieces): string {
  const pieces = /^[ -~]*$/.test(shown) ? ascii : any();
  return (shown.match(pieces) ?? []).map(escapeShown).join("<wbr>");
}

/** Breakable text as inline code. */
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

/** A part that a reader unfolds, as paragraphs; none if nothing is in it. `title` is Markdown already. */
export function fold(title: string, paragraphs: readonly string[], state: "open" | "folded" = "folded"): string[] {
  if (paragraphs.length === 0) return [];
  const attribute = state === "open" ? " open" : "";
  return [`<details${attribute}><summary><b>${title}</b></summary>`, ...paragraphs, "</details>"];
}

/**
 * A table with a row for each item, as many as fit into `largestBytes`, and a line that counts the rest: `count` things
 * for each item, which are in `place`. Cells are already Markdown. A step's job summary may have 1 MiB: a larger one is
 * lost as a whole (GitHub's documentation, "Adding a job summary").
 */
export function table<T>(
  headings: readonly string[],
  items: readonly T[],
  render: (item: T) => readonly string[],
  { largestBytes, count = () => 1, place }: { largestBytes: number; count?(item: T): number; place?: string },
): string {
  const heading = [headings, headings.map(() => "---")].map(renderRow);
  const rows = takeWhileFits(items, largestBytes, (item) => renderRow(render(item)));
  const omitted = items.slice(rows.length).reduce((sum, item) => sum + count(item), 0);
  return [[...heading, ...rows].join("\n"), ...noteOmitted(omitted, place)].join("\n\n");
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The lines of the first items, with at most `largestBytes` of UTF-8 together. The other lines are not made. */
export function takeWhileFits<T>(
  items: Iterable<T>,
  largestBytes: number,
  render: (item: T) => string = String,
): string[] {
  const fitting: string[] = [];
  let sum = 0;
  for (const item of items) {
    const line = render(item);
    sum += Buffer.byteLength(line) + 1;
    if (sum > largestBytes) break;
    fitting.push(line);
  }
  return fitting;
}

/** A paragraph that says how many lines did not fit, if any, and where all of them are. */
export function noteOmitted(omitted: number, place = "the report file"): string[] {
  return omitted === 0
    ? []
    : [`${formatInteger(omitted)} more ${omitted === 1 ? "is" : "are"} not shown here: see ${place}.`];
}
