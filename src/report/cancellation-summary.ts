import type { ExplainedCancellation, Level } from "../model.ts";
import { code, escapeMarkdown, table } from "./markdown.ts";
import { nameEntry } from "./sentences.ts";

const LEVELS: Readonly<Record<Level, string>> = { error: "❌", warning: "⚠️", notice: "ℹ️" };
const HEADINGS = ["Publish id", "Outcome", "Code", "What now", "log_id"];

/** What became of each publish id, in the order in which the ids were given. */
export function renderCancellations(cancellations: readonly ExplainedCancellation[]): string {
  const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
  return [
    `## TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`,
    table(HEADINGS, cancellations, renderRow),
  ].join("\n\n");
}

function renderRow(cancellation: ExplainedCancellation): string[] {
  const { level, outcome, code: tiktokCode, meaning, advice, logId } = cancellation;
  return [
    code(nameEntry(cancellation)),
    `${outcome === "cancelled" ? "✅" : LEVELS[level]} ${outcome}`,
    code(tiktokCode),
    escapeMarkdown(`${meaning}. ${advice}.`),
    logId === undefined ? "" : code(logId),
  ];
}

/** The ids alone, where nothing was to be cancelled. */
export function renderPublishIds(cancellations: readonly ExplainedCancellation[]): string {
  const ids = cancellations.map((cancellation) => `- ${code(nameEntry(cancellation))}`);
  return ["## TikTok uploads of this job, not cancelled", ids.join("\n")].join("\n\n");
}
