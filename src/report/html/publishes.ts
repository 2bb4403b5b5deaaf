/** The outcomes of publish ids as entries of the page. Decides no outcome. */
import type { Cancellation, Confirmation, PublishOutcome } from "../../model/publish.ts";
import type { Context } from "../reporter.ts";
import { listCancelAgain } from "../text/cancellations.ts";
import { describeCheck, REPORT, sortConfirmations } from "../text/confirmations.ts";
import { countUncancelled, joinSentences, listPosts, nameEntry, nameVideo, sortWorstFirst } from "../text/publishes.ts";
import { identifyConfirmation, identifyPublish } from "./addresses.ts";
import { type Html, html, joinLines, link } from "./escape.ts";
import { classesOf, renderLevel } from "./findings.ts";

/** An entry for each outcome, the worst first. */
export function* renderPublishes(cancellations: readonly Cancellation[]): Generator<Html> {
  for (const cancellation of sortWorstFirst(cancellations)) yield renderOutcome(cancellation, identifyPublish);
}

/** The same for what confirming found out. An id can have an entry of both kinds. */
export function* renderConfirmations(confirmations: readonly Confirmation[], { toolPage }: Context): Generator<Html> {
  for (const confirmation of sortConfirmations(confirmations)) {
    const { said, form } = describeCheck(confirmation, toolPage);
    const more = form === undefined ? html`${joinSentences(said)}` : html`${said} ${link(REPORT, form)}.`;
    yield renderOutcome(confirmation, identifyConfirmation, more);
  }
}

/** `identify`: the entry's own id on the page. `more`: what else there is to say. */
function renderOutcome(publish: PublishOutcome, identify: (publishId: string) => string, more: Html = html``): Html {
  const { level, problem, cause = "", advice, code, logId } = publish;
  const posts = listPosts(publish).map(({ name, url }) => html` ${url === undefined ? name : link(name, url)}.`);
  const log = logId === undefined ? html`` : html` · log_id <code>${logId}</code>`;
  return html`${open(publish, identify)}
<p>${renderLevel(level)} <strong>${problem}.</strong> ${joinSentences(cause)}${posts} ${joinSentences(advice)} ${more}</p>
<p class="small"><code>${code}</code>${log}</p>
</article>
`;
}

/** The start of an entry: the id, and the video if it is known. */
function open({ entry, level, ...rest }: PublishOutcome, identify: (publishId: string) => string): Html {
  const name = nameEntry(entry);
  const id = entry.kind === "id" ? identify(entry.id) : undefined;
  const heading = id === undefined ? html`${name}` : html`<a href="#${id}">${name}</a>`;
  const video = entry.kind === "started" ? undefined : nameVideo(rest);
  const named = video === undefined ? html`` : html`<p><bdi>${video}</bdi></p>`;
  const start = id === undefined ? html`<article` : html`<article id="${id}"`;
  return html`${start} class="${classesOf([level])}">
<h3>${heading}</h3>${named}`;
}

/** The ids that were recorded and, by wish, not cancelled. */
export function renderUncancelled(uncancelled: readonly Cancellation[]): Html {
  if (uncancelled.length === 0) return html``;
  return html`<h2>${countUncancelled(uncancelled)}</h2>
<ul>
${uncancelled.map(
  ({ entry, ...rest }) => html`<li>${nameEntry(entry)} ${entry.kind === "started" ? "" : (nameVideo(rest) ?? "")}</li>
`,
)}</ul>
`;
}

/** What is left to do, with the command to copy; nothing if no id is worth cancelling again. */
export function renderCancelAgain(cancellations: readonly Cancellation[], context: Context): Html {
  const again = listCancelAgain(cancellations, context);
  if (again === undefined) return html``;
  const before = again.sentences.slice(0, -1);
  return html`<h2>What is left to do</h2>
${before.map(
  (sentence) => html`<p>${sentence}</p>
`,
)}<div class="command"><p>${again.sentences.at(-1) ?? ""}</p>
<pre tabindex="0"><code>${joinLines(again.command)}</code></pre></div>
`;
}
