/** The outcomes of publish ids, as Markdown. Decides no outcome. */
import type { Cancellation } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatInteger } from "../../text/quantities.ts";
import type { Context } from "../reporter.ts";
import {
  CANCEL_WORKFLOW,
  locateCodesPage,
  locateTerminalPage,
  locateTokenPage,
  renderPage,
  renderTokenPage,
} from "./cancel-workflow.ts";
import { hintAtOtherGuard } from "./job-hints.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { code, codeBlock, escapeMarkdown, fold, link, noteOmitted, takeWhileFits } from "./markdown.ts";
import { LARGEST_TABLE_BYTES, markOf, renderPublishTable, renderUpload } from "./publish-table.ts";
import {
  adviseAccount,
  countOutcomes,
  countUncancelled,
  isWorthCancelling,
  needsToken,
  sortWorstFirst,
} from "./publishes.ts";
import { listCancelResponses, renderCommand, writeCommand } from "./requests.ts";
import { describeDecided, describeRerun } from "./rerun.ts";

/** The share of the ids to copy in a job summary, which holds 1 MiB. */
const LARGEST_LIST_BYTES = 400_000;

/** A heading that says it all, a table of the outcomes, both the worst first, and what an upload would repeat. */
export function renderCancellations(
  cancellations: readonly Cancellation[],
  remarks: readonly Remark[],
  { onlyCancels }: Pick<Context, "onlyCancels">,
): string {
  return [
    `## ${markOf(cancellations, remarks)} ${countOutcomes(cancellations)}`,
    renderPublishTable(sortWorstFirst(cancellations), renderHint),
    ...describeRerun(cancellations, onlyCancels, remarks).map(escapeMarkdown),
    ...(onlyCancels ? describeDecided(cancellations) : []).map(escapeMarkdown),
  ].join("\n\n");
}

function renderHint(cancellation: Cancellation): string {
  const hint = hintAtOtherGuard(cancellation);
  return hint === "" ? "" : escapeMarkdown(`${hint}.`);
}

/** A heading and the ids that were recorded and, by wish, not cancelled. */
export function renderUncancelled(uncancelled: readonly Cancellation[]): string {
  const render = (each: Cancellation) => `- ${renderUpload(each)}`;
  const shown = takeWhileFits(uncancelled, LARGEST_TABLE_BYTES, render);
  return [
    `## ${LEVEL_SIGNS.warning} ${countUncancelled(uncancelled)}`,
    "The input `cancel` is `never`.",
    shown.join("\n"),
    ...noteOmitted(uncancelled.length - shown.length, "the log"),
    ...describeRerun(uncancelled).map(escapeMarkdown),
  ].join("\n\n");
}

// ---------------------------------------------------------------------------------------------------------------------
// What is left to do

/** Pages that a person opens to cancel, `undefined` where they are not known, and whether the job only cancels. */
type Pages = Pick<Context, "actionsPage" | "toolPage" | "onlyCancels">;

/** Whether the same job, run again, would ask TikTok to cancel these uploads. */
function canRunAgain(cancellations: readonly Cancellation[], { onlyCancels = false }: Pages): boolean {
  return onlyCancels && cancellations.every(({ outcome }) => outcome !== "dry-run");
}

/** `isThen`: something else comes first. */
function sayRunAgain(isThen: boolean): string {
  return `${isThen ? "Then re-run" : "Re-run"} this job, by the button beside its name: it asks TikTok to cancel the same uploads. A re-run of all failed jobs may skip it.`;
}

const STORE_HERE = "store it in the secret that this workflow reads";

/** The ids that are still worth cancelling, in a block to copy, and how to cancel them; nothing if there are none. */
export function renderCancelAgain(cancellations: readonly Cancellation[], pages: Pages): string[] {
  const ids = listIdsLeft(cancellations);
  if (ids.length === 0) return [];
  if (canRunAgain(cancellations, pages)) {
    const get = `First get a current access token (${renderTokenPage(pages.toolPage)}), and ${STORE_HERE}.`;
    const first = [...(needsToken(cancellations) ? [get] : []), ...listAccount(cancellations, STORE_HERE)];
    return [
      `### ${titleAgain(ids.length)}`,
      [...first, sayRunAgain(first.length > 0)].join(" "),
      ...fold("Cancel from a terminal instead", describeCommand(ids, pages.toolPage)),
    ];
  }
  const shown = takeWhileFits(ids, LARGEST_LIST_BYTES);
  return [
    `### ${titleAgain(ids.length)}`,
    ...renderTokenFirst(cancellations, pages),
    codeBlock(shown.join("\n"), "text"),
    ...noteOmitted(ids.length - shown.length, "the log"),
    ...describeHow(ids, pages),
  ];
}

/** The same in lines, for a log and for a page: sentences, and the command's own lines. */
export function listCancelAgain(
  cancellations: readonly Cancellation[],
  pages: Pages,
): { sentences: readonly string[]; command: readonly string[] } | undefined {
  const ids = listIdsLeft(cancellations);
  if (ids.length === 0) return undefined;
  const { actionsPage, toolPage } = pages;
  const { name, file, secret } = CANCEL_WORKFLOW;
  const page = locateTokenPage(toolPage);
  const isAgain = canRunAgain(cancellations, pages);
  const store = isAgain ? STORE_HERE : `store it in the workflow's secret ${secret}`;
  const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
  return {
    sentences: [
      ...(needsToken(cancellations) ? [`First get a current access token (${page}), and ${store}.`] : []),
      ...listAccount(cancellations, store),
      isAgain ? sayRunAgain(false) : `${titleAgain(ids.length)}: run the workflow '${name}' (${file})${place}.`,
      `Or cancel from a terminal (${locateTerminalPage(toolPage)}). In Bash or zsh, this asks for a current access token (${page}):`,
    ],
    command: writeCommand("cancel", ids).split("\n"),
  };
}

function listIdsLeft(cancellations: readonly Cancellation[]): string[] {
  const left = sortWorstFirst(cancellations.filter(isWorthCancelling));
  return left.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}

function titleAgain(count: number): string {
  return count === 1 ? "Cancel this upload" : `Cancel these ${formatInteger(count)} uploads`;
}

/** With the token that TikTok refused, or without one, the workflow would do no better. */
function renderTokenFirst(cancellations: readonly Cancellation[], { actionsPage, toolPage }: Pages): string[] {
  const secret = `the secret that the workflow reads: ${code(CANCEL_WORKFLOW.secret)} in the example`;
  const store = actionsPage === undefined ? "use it in the command" : `store it in ${secret}`;
  const get = `First get a current access token (${renderTokenPage(toolPage)})`;
  return [
    ...(needsToken(cancellations) ? [`${get}${actionsPage === undefined ? "" : `, and ${store}`}.`] : []),
    ...listAccount(cancellations, store),
  ];
}

/** What comes first where uploads belong to another account: with the same token, TikTok would refuse them again. */
function listAccount(cancellations: readonly Cancellation[], store: string): string[] {
  const advice = adviseAccount(cancellations.filter(isWorthCancelling), store);
  return advice === "" ? [] : [advice];
}

function describeHow(ids: readonly string[], { actionsPage, toolPage }: Pages): string[] {
  const command = describeCommand(ids, toolPage);
  if (actionsPage === undefined) return command;
  const what = ids.length === 1 ? "the id" : "the ids";
  const { name, file } = CANCEL_WORKFLOW;
  return [
    `Copy ${what}, open ${link("the repository's Actions page", actionsPage)}, choose the workflow **${name}** (${code(file)}), and click **Run workflow**.`,
    "<details><summary>There is no such workflow</summary>",
    ...command,
    "</details>",
  ];
}

/** The command, and what TikTok's response to it means. */
function describeCommand(ids: readonly string[], toolPage: string | undefined): string[] {
  return [
    ...renderCommand("cancel", ids, toolPage),
    "The response holds a code:",
    listCancelResponses(renderPage("Codes", locateCodesPage(toolPage))).join("\n"),
    `The command line cancels any number of ids, confirms, and says what became of each: ${renderPage("From a terminal", locateTerminalPage(toolPage))}.`,
  ];
}
