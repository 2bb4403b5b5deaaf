/** The outcomes of publish ids, as Markdown. Decides no outcome. */
import type { Cancellation } from "../../model/publish.ts";
import { formatInteger } from "../../text/quantities.ts";
import { CANCEL_WORKFLOW } from "./cancel-workflow.ts";
import { code, codeBlock, link, noteOmitted, takeWhileFits } from "./markdown.ts";
import { LARGEST_TABLE_BYTES, renderPublishTable, renderUpload } from "./publish-table.ts";
import { countOutcomes, countUncancelled, isWorthCancelling, sortWorstFirst } from "./publishes.ts";

/** The shares of the ids to copy and of those in the command in a job summary, which holds 1 MiB. */
const LARGEST_LIST_BYTES = 400_000;
const LARGEST_COMMAND_BYTES = 60_000;

/** A heading that says it all, and a table of the outcomes, both the worst first. */
export function renderCancellations(cancellations: readonly Cancellation[]): string {
  return [`## ${countOutcomes(cancellations)}`, renderPublishTable(sortWorstFirst(cancellations))].join("\n\n");
}

/** A heading and the ids that were recorded and, by wish, not cancelled. */
export function renderUncancelled(uncancelled: readonly Cancellation[]): string {
  const render = (each: Cancellation) => `- ${renderUpload(each).replace("<br>", " ")}`;
  const shown = takeWhileFits(uncancelled, LARGEST_TABLE_BYTES, render);
  return [
    `## ${countUncancelled(uncancelled)}`,
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
    ...writeCommand(takeWhileFits(ids, LARGEST_COMMAND_BYTES)).split("\n"),
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

/** The command, what must be set before it, and what TikTok's response to it means. */
function describeCommand(ids: readonly string[]): string[] {
  const shown = takeWhileFits(ids, LARGEST_COMMAND_BYTES);
  const variable = "TIKTOK_ACCESS_TOKEN";
  return [
    `In Bash, set ${code(variable)} to a current token (${code(`export ${variable}=<a current token>`)}), then run:`,
    codeBlock(writeCommand(shown), "sh"),
    ...(shown.length < ids.length
      ? [`The command holds the first ${formatInteger(shown.length)} of ${formatInteger(ids.length)} ids.`]
      : []),
    [
      `- ${code('"code": "ok"')} in the response means that TikTok accepted the request. For any other code, look in the TikTok app.`,
      `- If the response says ${code("Unsupported path")} (HTTP 404), try TikTok's other address: ${code(OTHER_ADDRESS)}`,
    ].join("\n"),
  ];
}

/** TikTok documents two addresses for cancelling. An account's gateway can serve either. */
const ADDRESS = "https://open.tiktokapis.com/v2/post/publish/cancel/";
const OTHER_ADDRESS = "https://open-platform.tiktokapis.com/v2/post/transmission/cancel/";

/**
 * One request for each id, with the id before its response. The token comes from the environment and is not part of the
 * command. Ids are letters, digits and `._~-`: words of Bash as they are, but for a tilde at the beginning.
 */
function writeCommand(ids: readonly string[]): string {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return writeRequest(`'${JSON.stringify({ publish_id: only })}'`);
  const words = ids.map((id) => `  ${id.startsWith("~") ? `"${id}"` : id}`).join(" \\\n");
  const request = writeRequest('"{\\"publish_id\\": \\"$id\\"}"').replaceAll("\n", "\n  ");
  return `for id in \\\n${words}\ndo\n  echo "$id"\n  ${request}\n  echo\ndone`;
}

/** `body`: a word of the shell. */
function writeRequest(body: string): string {
  return [
    `curl -sS ${ADDRESS} \\`,
    '  -H "Authorization: Bearer $TIKTOK_ACCESS_TOKEN" \\',
    "  -H 'Content-Type: application/json; charset=UTF-8' \\",
    `  -d ${body}`,
  ].join("\n");
}
