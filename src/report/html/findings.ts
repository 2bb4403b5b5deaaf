/** What rules object to in a video, and the commands that fix it, as HTML. Judges no video. */
import type { CheckedVideo, Evidence, Finding } from "../../model/finding.ts";
import type { Level } from "../../model/problem.ts";
import type { Context } from "../reporter.ts";
import { type Command, listCommands, NOTES, outputOf } from "../text/fixes.ts";
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

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  documented: "TikTok's documentation, or your policy, says so",
  reported: "someone reported it in public",
  inferred: "this project concluded it",
};

/** The words for evidence, once for the page. */
export function explainEvidence(): Html {
  const words = Object.entries(EVIDENCE);
  return html`How sure a rule is: ${words.map(([word, meaning], at) => html`${at === 0 ? "" : "; "}<b>${word}</b>: ${meaning}`)}.`;
}

/** Each finding, the worst first, then each command once. */
export function renderFindings({ video, findings }: CheckedVideo, context: Context): Html {
  if (findings.length === 0) return html`<p>This video meets the limits.</p>`;
  const isUrl = video.source.kind === "url";
  return html`<ul class="findings">
${findings.map((finding) => renderFinding(finding, identifyFinding(video.path, finding.rule.id), context))}</ul>
${listCommands(findings).map((command) => renderCommand(command, isUrl))}`;
}

function renderFinding(finding: Finding, id: string, { permalink }: Context): Html {
  const { rule, level, problem, advice, detail = "", basis } = finding;
  const source = basis === undefined ? rule.source : (permalink?.(basis.source) ?? basis.source);
  const code = rule.code === undefined ? html`` : html` · TikTok's code: <code>${rule.code}</code>`;
  return html`<li id="${id}">${renderLevel(level)} ${problem}. <strong>${advice}.</strong>${detail === "" ? html`` : html` <span class="small">(${detail})</span>`}
<span class="small line"><a href="#${id}"><code>${rule.id}</code></a> · ${link((basis ?? rule).evidence, source)}${nameFile(basis, source)}${code}</span></li>
`;
}

/** The path of a policy, where no link leads to it. */
function nameFile(basis: Finding["basis"], source: string): Html {
  return basis === undefined || source !== basis.source || /^https?:/.test(source) ? html`` : html`: ${source}`;
}

function renderCommand({ text, kind, isOptional }: Command, isUrl: boolean): Html {
  const output = outputOf(kind, isUrl);
  return html`<div class="command"><p>${isOptional ? "Optional" : "Fix"}:</p>
<pre tabindex="0"><code>${joinLines(text.split("\n"))}</code></pre>${output === undefined ? html`` : html`<p class="small">${NOTES[output]}</p>`}</div>
`;
}
