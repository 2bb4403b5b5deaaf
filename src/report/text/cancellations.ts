/** What became of the publish ids, as Markdown. Decides nothing of an outcome. */
import type { Cancellation } from "../../model/publish.ts";
import { LEVEL_SIGNS, sortByGravity } from "./levels.ts";
import { code, escapeMarkdown, table, takeWhileFits, tellOmitted } from "./markdown.ts";
import { countCancelled, nameEntry } from "./sentences.ts";

const HEADINGS = ["Publish id", "Outcome", "Code", "What now", "log_id"];

/** What became of each publish id: those first that a person has to look after. */
export function renderCancellations(cancellations: readonly Cancellation[]): string {
  return [`## ${countCancelled(cancellations)}`, table(HEADINGS, sortByGravity(cancellations), renderRow)].join("\n\n");
}

function renderRow(cancellation: Cancellation): string[] {
  const { level, outcome, code: tiktokCode, problem, advice, logId } = cancellation;
  return [
    code(nameEntry(cancellation)),
    `${outcome === "cancelled" ? "✅" : LEVEL_SIGNS[level]} ${outcome}`,
    code(tiktokCode),
    escapeMarkdown(`${problem}. ${advice}.`),
    logId === undefined ? "" : code(logId),
  ];
}

/** Of a job summary's 1 MiB. */
const LARGEST_LIST_BYTES = 500_000;

/** The ids alone, where nothing was to be cancelled. */
export function renderPublishIds(cancellations: readonly Cancellation[]): string {
  const lines = cancellations.values().map((cancellation) => `- ${code(nameEntry(cancellation))}`);
  const shown = takeWhileFits(lines, LARGEST_LIST_BYTES);
  return [
    "## TikTok uploads of this job, not cancelled",
    shown.join("\n"),
    ...tellOmitted(cancellations.length - shown.length, "the ledger, or what was passed in,"),
  ].join("\n\n");
}
