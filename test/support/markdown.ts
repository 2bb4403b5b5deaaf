import { marked, type Token, type Tokens } from "marked";

/** A table as a reader sees it: text without markup, `\n` where a line is broken. */
export type MarkdownTable = { headings: string[]; rows: string[][] };

export function readTables(markdown: string): MarkdownTable[] {
  const isTable = (token: Token): token is Tokens.Table => token.type === "table";
  const read = ({ text }: Tokens.TableCell) => readText(marked.parseInline(text, { async: false }));
  return marked
    .lexer(markdown)
    .filter(isTable)
    .map(({ header, rows }) => ({ headings: header.map(read), rows: rows.map((row) => row.map(read)) }));
}

/** The kinds of tags that a summary may consist of, as {@link listTags} lists them. */
export const OWN_TAGS: readonly string[] = [
  ...["h2", "h3", "p", "strong", "br", "a href", "code", "b", "wbr"],
  ...["table", "thead", "tbody", "tr", "th", "td"],
  ...["details", "summary", "pre", "code class"],
];

/** The kinds of tags in the HTML that the Markdown becomes, in alphabetical order: a name and names of attributes. */
export function listTags(markdown: string): string[] {
  const tags = marked.parse(markdown, { async: false }).matchAll(/<([^/][^>]*)>/g);
  return [...new Set([...tags].map(([, tag = ""]) => tag.replace(/="[^"]*"/g, "")))].sort();
}

/** The addresses that the links of the Markdown lead to. */
export function listLinks(markdown: string): string[] {
  const links = marked.parse(markdown, { async: false }).matchAll(/<a href="([^"]*)">/g);
  return [...links].map(([, url = ""]) => decode(url));
}

/** The text of each code block. */
export function readCodeBlocks(markdown: string): string[] {
  const blocks = marked.parse(markdown, { async: false }).matchAll(/<pre><code[^>]*>(.*?)<\/code><\/pre>/gs);
  return [...blocks].map(([, html = ""]) => readText(html));
}

function readText(html: string): string {
  return decode(html.replaceAll("<br>", "\n").replace(/<[^>]*>/g, ""));
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decode(html: string): string {
  return html.replace(/&(?:#(\d+)|(\w+));/g, (reference, code, name) =>
    code === undefined ? (NAMED[name] ?? reference) : String.fromCodePoint(Number(code)),
  );
}
