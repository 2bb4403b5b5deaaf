import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** A table as a reader sees it: text without markup, `\n` where a line is broken. */
export type MarkdownTable = { headings: string[]; rows: string[][] };

/** GitHub-flavoured Markdown as HTML, by a parser that keeps to the specification (GFM 0.29). */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Every table, also one that is folded. */
export function readTables(markdown: string): MarkdownTable[] {
  const tables = renderMarkdown(markdown).matchAll(/<table>(.*?)<\/table>/gs);
  return [...tables].map(([, table = ""]) => {
    const [headings = [], ...rows] = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<(t[hd])>(.*?)<\/\1>/gs)].map(([, , cell = ""]) => readText(cell)),
    );
    return { headings, rows };
  });
}

/**
 * The kinds of tags that a summary may consist of, as {@link listTags} lists them: some of those that GitHub keeps
 * (html-pipeline, sanitization_filter.rb).
 */
export const OWN_TAGS: readonly string[] = [
  "sub",
  ...["h2", "h3", "p", "strong", "br", "a href", "code", "b", "wbr", "small", "ul", "li"],
  ...["table", "thead", "tbody", "tr", "th", "td"],
  ...["details", "details open", "summary", "pre", "code class"],
];

/** The kinds of tags in the HTML that the Markdown becomes, in alphabetical order: a name and names of attributes. */
export function listTags(markdown: string): string[] {
  const tags = renderMarkdown(markdown).matchAll(/<([^/][^>]*)>/g);
  const kinds = [...tags].map(([, tag = ""]) => tag.replace(/="[^"]*"/g, "").replace(/ ?\/$/, ""));
  return [...new Set(kinds)].sort();
}

/** The addresses that the links of the Markdown lead to. */
export function listLinks(markdown: string): string[] {
  const links = renderMarkdown(markdown).matchAll(/<a href="([^"]*)">/g);
  return [...links].map(([, url = ""]) => decode(url));
}

/** The text of each code block. */
export function readCodeBlocks(markdown: string): string[] {
  const blocks = renderMarkdown(markdown).matchAll(/<pre><code[^>]*>(.*?)<\/code><\/pre>/gs);
  return [...blocks].map(([, html = ""]) => readText(html));
}

/** The text of each folded part that can be opened: its title first, and what is in it. */
export function readFolds(markdown: string): string[] {
  const folds = renderMarkdown(markdown).matchAll(/<details[^>]*>(.*?)<\/details>/gs);
  return [...folds].map(([, html = ""]) => readText(html));
}

/**
 * What GitHub would make a link or a picture of after it has rendered the Markdown: mentions, issues, commits and
 * emoji, in each text that is in no code and no link (html-pipeline, mention_filter.rb; GitHub's documentation,
 * "Autolinked references and URLs").
 */
export function listReferences(markdown: string): string[] {
  const ignored = renderMarkdown(markdown).replace(/<(pre|code|tt|a)\b[^>]*>.*?<\/\1>/gs, "<wbr>");
  return ignored.split(/<[^>]*>/).flatMap((text) => decode(text).match(REFERENCE) ?? []);
}

const REFERENCE = /(?<!\w)@\w[\w-]*|[\w.-]*(?:\/[\w.-]+)?#\d+|\bgh-\d+|\b[0-9a-f]{7,40}\b|:[a-z0-9_+-]+:/gi;

function readText(html: string): string {
  return decode(html.replace(/<br ?\/?>/g, "\n").replace(/<[^>]*>/g, ""));
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decode(html: string): string {
  return html.replace(/&(?:#(\d+)|(\w+));/g, (reference, code, name) =>
    code === undefined ? (NAMED[name] ?? reference) : String.fromCodePoint(Number(code)),
  );
}
