/** The outcomes of publish ids, as Markdown. Decides no outcome. */
import type { Cancellation } from "../../model/publish.ts";
import { LEVEL_SIGNS, sortBySeverity } from "./levels.ts";
import { code, escapeMarkdown, noteOmitted, table, takeWhileFits } from "./markdown.ts";
import { countCancelled, describeOutcome, nameEntry } from "./sentences.ts";

const HEADINGS = ["Publish id", "Outcome", "Code", "What happened and what to do", "log_id"];

/** A table of the outcomes, the worst first. */
export function renderCancellations(cancellations: readonly Cancellation[]): string {
  return [`## ${countCancelled(cancellations)}`, table(HEADINGS, sortBySeverity(cancellations), renderRow)].join(
    "\n\n",
  );
}

function renderRow(cancellation: Cancellation): string[] {
  const { level, outcome, code: tiktokCode, logId } = cancellation;
  return [
    code(nameEntry(cancellation)),
    `${outcome === "cancelled" ? "✅" : LEVEL_SIGNS[level]} ${outcome}`,
    code(tiktokCode),
    escapeMarkdown(describeOutcome(cancellation)),
    logId === undefined ? "" : code(logId),
  ];
}

/** The list's share of a job summary, which holds 1 MiB. */
const LARGEST_LIST_BYTES = 500_000;

/** The ids alone, for `cancel: never`. */
export function renderPublishIds(cancellations: readonly Cancellation[]): string {
  const lines = cancellations.values().map((cancellation) => `- ${code(nameEntry(cancellation))}`);
  const shown = takeWhileFits(lines, LARGEST_LIST_BYTES);
  return [
    "## TikTok uploads of this job (not cancelled)",
    shown.join("\n"),
    ...noteOmitted(cancellations.length - shown.length, "the ledger or the input 'publish-ids'"),
  ].join("\n\n");
}
