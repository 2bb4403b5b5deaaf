import type { ExplainedCancellation, Finding, IdOrigin } from "../model.ts";

/** What was measured, what is allowed, and what to do. */
export function describeFinding({ problem, advice, fix }: Finding): string {
  return fix === null ? `${problem}. ${advice}.` : `${problem}. ${advice}:\n${fix}`;
}

/** The id, what became of it, what to do now, and what TikTok's support asks for. */
export function describeCancellation(cancellation: ExplainedCancellation): string {
  const { meaning, advice } = cancellation;
  const evidence = listEvidence(cancellation);
  return `${nameEntry(cancellation)}: ${meaning}. ${advice}.${evidence === "" ? "" : ` (${evidence})`}`;
}

const ORIGINS: Readonly<Record<IdOrigin, string>> = { input: "the input 'publish-ids'", ledger: "the ledger" };

/** The id, or where a malformed one stood: what is no id is never repeated. */
export function nameEntry({ entry }: ExplainedCancellation): string {
  if (entry.kind === "id") return entry.id;
  return `entry ${entry.position} of ${ORIGINS[entry.origin]} (${entry.length} characters)`;
}

function listEvidence({ httpStatus, status, failReason, logId, detail }: ExplainedCancellation): string {
  return [
    ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
    ...(logId === undefined ? [] : [`log_id ${logId}`]),
    ...(detail === undefined ? [] : [`answer: ${detail}`]),
  ].join(", ");
}
