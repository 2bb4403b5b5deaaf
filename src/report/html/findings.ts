/** What rules object to in a video, and the commands that fix it, as HTML. Judges no video. */
import type { Basis, CheckedVideo, Finding } from "../../model/finding.ts";
import type { Level } from "../../model/problem.ts";
import type { Context } from "../reporter.ts";
import { EVIDENCE } from "../text/evidence.ts";
import { nameCommand } from "../text/findings.ts";
import { type Command, listCommands } from "../text/fixes.ts";
import { isPage, nameBasis } from "../text/sentences.ts";
import { identifyFinding } from "./addresses.ts";
import { type Html, html, joinLines, link } from "./escape.ts";

const LEVEL_NAMES: Readonly<Record<Level, string>> = { error: "Error", warning: "Warning", notice: "Notice" };

/** The level of a finding or an outcome, as a word. */
export function renderLevel(level: Level): Html {
  return html`<b class="level ${level}">${LEVEL_NAMES[level]}</b>`;
}

/** What an entry has, for the filter: `has-error has-notice`. */
export function classesOf(levels: Iterable<Level>): string {
  return ["entry", ...[...new Set(levels)].map((level) => `has-${level}`)].join(" ");
}

/** The words for evidence, once for the page. */
export function explainEvidence(): Html {
  const words = Object.entries(EVIDENCE);
  return html`How sure each rule is: ${words.map(([word, meaning], at) => html`${at === 0 ? "" : "; "}<b>${word}</b>: ${meaning}`)}.`;
}

/** Each finding, the worst first, then each command once. `id`: of the video on the page. */
export function renderFindings(checked: CheckedVideo, id: string, context: Context): Html {
  const { findings } = checked;
  if (findings.length === 0) return html`<p>This video meets the limits.</p>`;
  return html`<ul class="findings">
${findings.map((finding) => renderFinding(finding, identifyFinding(id, finding.rule.id), context))}</ul>
${listCommands(checked).map((command) => renderCommand(command))}`;
}

/** A finding as an item of a list. `where`: its place in a file. */
export function renderFinding(finding: Finding, id: string, { permalink }: Context, where?: Html): Html {
  const { rule, level, problem, advice, detail = "", basis = rule } = finding;
  const code = rule.code === undefined ? html`` : html` · TikTok's code: <code>${rule.code}</code>`;
  return html`<li id="${id}">${renderLevel(level)} ${problem}. <strong>${advice}.</strong>${detail === "" ? html`` : html` <span class="small">(${detail})</span>`}
<span class="small line">${where === undefined ? html`` : html`${where} · `}<a href="#${id}"><code>${rule.id}</code></a> · ${renderBasis(basis, permalink)}${code}</span></li>
`;
}

/** How sure the finding is, or the policy that sets its limit, and where that can be read. */
function renderBasis(basis: Basis, permalink: Context["permalink"]): Html {
  const { source } = basis;
  if (source === "" || isPage(source)) return link(nameBasis(basis), source);
  return html`${nameBasis(basis)} ${link(html`<code>${source}</code>`, permalink?.(source) ?? source)}`;
}

function renderCommand(command: Command): Html {
  return html`<div class="command"><p>${nameCommand(command)}:</p>
<pre tabindex="0"><code>${joinLines(command.text.split("\n"))}</code></pre></div>
`;
}
