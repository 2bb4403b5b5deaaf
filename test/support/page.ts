import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { renderMarkdown } from "./markdown.ts";

const styleSheet = readFileSync(createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"));

/**
 * A page that shows Markdown as GitHub does, light or dark as the reader's system is. GitHub's page of a run has side
 * bars, so that a summary is at most about 900 pixels wide.
 */
export function renderPage(title: string, markdown: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${styleSheet}
body { margin: 0; background: #fff; }
@media (prefers-color-scheme: dark) { body { background: #0d1117; } }
.markdown-body { box-sizing: border-box; max-width: 900px; margin: 0 auto; padding: 32px; font-size: 14px; }
@media (max-width: 767px) { .markdown-body { padding: 16px; } }
</style>
</head>
<body>
<article class="markdown-body">
${renderMarkdown(markdown)}
</article>
</body>
</html>
`;
}
