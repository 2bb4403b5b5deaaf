/** What stands around the entries of the page: its head, the filter and its end. Knows no video. */
import { createHash } from "node:crypto";
import { LEVELS } from "../text/levels.ts";
import { TOOL_NAME, VERSION } from "../text/tool.ts";
import { type Html, html, trust } from "./escape.ts";
import { explainEvidence } from "./findings.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/** How every page begins, by which it is known for one of ours. */
const START = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="${TOOL_NAME}">
`;

export const PAGE_MARK = new RegExp(`^${START}`);

/**
 * The page runs its own script, shows its own style and loads videos from where it is itself: nothing else, whatever
 * a text on it might be taken for (Content Security Policy Level 3). `'self'` means no file in a page that is a file.
 */
const POLICY = [
  "default-src 'none'",
  "media-src 'self' file:",
  `style-src ${hash(STYLE)}`,
  `script-src ${hash(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Everything up to the heading. `title`: one line that says it all. */
export function renderStart(title: string): Html {
  return html`${trust(START)}<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trust(STYLE)}</style>
</head>
<body>
<h1>${title}</h1>
`;
}

/** What the filter can show. */
const CHOICES = ["all", ...LEVELS] as const;

type Choice = (typeof CHOICES)[number];

const CHOICE_NAMES: Readonly<Record<Choice, string>> = {
  all: "All",
  error: "Errors",
  warning: "Warnings",
  notice: "Notices",
};

/** A filter that needs no script: the style sheet hides entries. `counts`: how many entries each choice shows. */
export function renderFilter(counts: Readonly<Record<Choice, number>>): Html {
  return html`<fieldset class="filter"><legend>Show</legend>
${CHOICES.map((choice) => {
  const state = choice === "all" ? html` checked` : counts[choice] === 0 ? html` disabled` : html``;
  return html`<label><input type="radio" name="level" value="${choice}"${state}> ${CHOICE_NAMES[choice]} ${counts[choice]}</label>
`;
})}<span role="status" class="small"></span>
</fieldset>
`;
}

/** Everything after the entries. `about`: paragraphs about the run. */
export function renderEnd(about: readonly string[]): Html {
  return html`<footer class="small">
${about.map(
  (text) => html`<p>${text}</p>
`,
)}<p>${explainEvidence()}</p>
<p>Written by ${TOOL_NAME} ${VERSION}.</p>
</footer>
<script>${trust(SCRIPT)}</script>
</body>
</html>
`;
}
