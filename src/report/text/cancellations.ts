/** The outcomes of publish ids, as Markdown. Decides no outcome. */
import type { Cancellation } from "../../model/publish.ts";
import { formatInteger } from "../../text/quantities.ts";
import { quote } from "../../text/quoting.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import {
  breakable,
  breakableCode,
  code,
  codeBlock,
  escapeMarkdown,
  link,
  noteOmitted,
  table,
  takeWhileFits,
} from "./markdown.ts";
import {
  countOutcomes,
  countUncancelled,
  isWorthCancelling,
  joinSentences,
  listPosts,
  nameEntry,
  nameVideo,
  sortWorstFirst,
} from "./publishes.ts";

/** Two columns: more can't be read on a phone. */
const HEADINGS = ["Upload", "What happened, and what to do"];

/** The shares of the table and of the ids to copy in a job summary, which holds 1 MiB. */
const LARGEST_TABLE_BYTES = 450_000;
const LARGEST_LIST_BYTES = 400_000;

/** A heading that says it all, and a table of the outcomes, both the worst first. */
export function renderCancellations(cancellations: readonly Cancellation[]): string {
  const rows = table(HEADINGS, sortWorstFirst(cancellations), renderRow, LARGEST_TABLE_BYTES);
  return [`## ${countOutcomes(cancellations)}`, rows].join("\n\n");
}

function renderRow(cancellation: Cancellation): string[] {
  const { level, outcome, problem, cause = "", advice, code: tiktokCode, logId } = cancellation;
  const posts = listPosts(cancellation).map(
    ({ name, url }) => `${url === undefined ? breakable(name) : link(breakable(name), url)}.`,
  );
  const sign = outcome === "cancelled" ? "✅" : LEVEL_SIGNS[level];
  return [
    renderUpload(cancellation),
    [
      [`${sign} **${escapeMarkdown(problem)}.**`, ...escaped(cause), ...posts, ...escaped(advice)].join(" "),
      [breakableCode(tiktokCode), ...(logId === undefined ? [] : [`log_id ${breakableCode(logId)}`])].join(", "),
    ].join("<br>"),
  ];
}

function escaped(sentence: string): string[] {
  return sentence === "" ? [] : [escapeMarkdown(joinSentences(sentence))];
}

function renderUpload(cancellation: Cancellation): string {
  const { entry } = cancellation;
  const name = nameVideo(cancellation);
  const id = entry.kind === "id" ? breakableCode(entry.id) : escapeMarkdown(nameEntry(entry));
  return name === undefined ? id : `${id}<br>${breakableCode(name)}`;
}

/** A heading and the ids that were recorded and, by wish, not cancelled. */
export function renderUncancelled(uncancelled: readonly Cancellation[]): string {
  const lines = uncancelled.values().map((each) => `- ${renderUpload(each).replace("<br>", " ")}`);
  const shown = takeWhileFits(lines, LARGEST_TABLE_BYTES);
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
  const left = sortWorstFirst(cancellations.filter(isWorthCancelling));
  const ids = left.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
  if (ids.length === 0) return [];
  const shown = takeWhileFits(ids, LARGEST_LIST_BYTES);
  return [
    `### ${titleAgain(ids.length)}`,
    codeBlock(shown.join("\n"), "text"),
    ...noteOmitted(ids.length - shown.length, "the log"),
    ...describeHow(ids, actionsPage),
  ];
}

function titleAgain(count: number): string {
  return count === 1 ? "Cancel this upload" : `Cancel these ${formatInteger(count)} uploads`;
}

function describeHow(ids: readonly string[], actionsPage: string | undefined): string[] {
  const command = codeBlock(writeCommand(ids), "sh");
  const toRun = `${ids.length === 1 ? "Run" : `Save the ids as ${code("ids.txt")}, then run`} this where ${code("TIKTOK_ACCESS_TOKEN")} is set:`;
  if (actionsPage === undefined) return [toRun, command];
  return [
    `Copy ${ids.length === 1 ? "the id" : "the ids"}, open ${link("the repository's Actions page", actionsPage)}, choose the workflow that cancels TikTok uploads, and click **Run workflow**.`,
    "<details><summary>There is no such workflow</summary>",
    toRun,
    command,
    "</details>",
  ];
}

/** One request for each id. The token comes from the environment and is not part of the command. */
function writeCommand(ids: readonly string[]): string {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return writeRequest(quote(JSON.stringify({ publish_id: only })));
  const request = writeRequest('"{\\"publish_id\\": \\"$id\\"}"').replaceAll("\n", "\n  ");
  return `while read -r id; do\n  ${request}\ndone < ids.txt`;
}

/** `body`: a word of the shell. */
function writeRequest(body: string): string {
  return [
    "curl -sS https://open.tiktokapis.com/v2/post/publish/cancel/ \\",
    '  -H "Authorization: Bearer $TIKTOK_ACCESS_TOKEN" \\',
    "  -H 'Content-Type: application/json; charset=UTF-8' \\",
    `  -d ${body}`,
  ].join("\n");
}
