/** The outcomes of publish ids, as Markdown. Decides no outcome. */
import type { Cancellation } from "../../model/publish.ts";
import { formatInteger } from "../../text/quantities.ts";
import { CANCEL_WORKFLOW } from "./cancel-workflow.ts";
import { hintAtOtherGuard } from "./job-hints.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { code, codeBlock, escapeMarkdown, link, noteOmitted, takeWhileFits } from "./markdown.ts";
import { LARGEST_TABLE_BYTES, markOf, renderPublishTable, renderUpload } from "./publish-table.ts";
import { countOutcomes, countUncancelled, describeRerun, isWorthCancelling, sortWorstFirst } from "./publishes.ts";
import { OTHER_ADDRESS, renderCommand, writeCommand } from "./requests.ts";

/** The share of the ids to copy in a job summary, which holds 1 MiB. */
const LARGEST_LIST_BYTES = 400_000;

/** A heading that says it all, a table of the outcomes, both the worst first, and what a re-run would repeat. */
export function renderCancellations(cancellations: readonly Cancellation[]): string {
  return [
    `## ${markOf(cancellations)} ${countOutcomes(cancellations)}`,
    renderPublishTable(sortWorstFirst(cancellations), renderHint),
    ...describeRerun(cancellations).map(escapeMarkdown),
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
  ].join("\n\n");
}

// ---------------------------------------------------------------------------------------------------------------------
// What is left to do

/**
 * The ids that are still worth cancelling, in a block to copy, and how to cancel them; nothing if there are none.
 * `actionsPage`: the address of the repository's workflows, if it is known.
 */
export function renderCancelAgain(cancellations: readonly Cancellation[], actionsPage: string | undefined): string[] {
  const ids = listIdsLeft(cancellations);
  if (ids.length === 0) return [];
  const shown = takeWhileFits(ids, LARGEST_LIST_BYTES);
  return [
    `### ${titleAgain(ids.length)}`,
    codeBlock(shown.join("\n"), "text"),
    ...noteOmitted(ids.length - shown.length, "the log"),
    ...describeHow(ids, actionsPage),
  ];
}

/** The same as lines of a log, for where there is no summary. */
export function listCancelAgain(cancellations: readonly Cancellation[], actionsPage: string | undefined): string[] {
  const ids = listIdsLeft(cancellations);
  if (ids.length === 0) return [];
  const { name, file } = CANCEL_WORKFLOW;
  return [
    `${titleAgain(ids.length)}: run the workflow '${name}' (${file})${actionsPage === undefined ? "" : ` on ${actionsPage}`}.`,
    "Or in Bash, with TIKTOK_ACCESS_TOKEN set to a current token:",
    ...writeCommand("cancel", ids).split("\n"),
  ];
}

function listIdsLeft(cancellations: readonly Cancellation[]): string[] {
  const left = sortWorstFirst(cancellations.filter(isWorthCancelling));
  return left.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}

function titleAgain(count: number): string {
  return count === 1 ? "Cancel this upload" : `Cancel these ${formatInteger(count)} uploads`;
}

function describeHow(ids: readonly string[], actionsPage: string | undefined): string[] {
  const command = describeCommand(ids);
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
function describeCommand(ids: readonly string[]): string[] {
  return [
    ...renderCommand("cancel", ids),
    [
      `- ${code('"code": "ok"')} in the response means that TikTok accepted the request. For any other code, look in the TikTok app.`,
      `- If the response says ${code("Unsupported path")} (HTTP 404), try TikTok's other address: ${code(OTHER_ADDRESS)}`,
    ].join("\n"),
  ];
}
