/** What log, annotations, summary and report file say in the same words. */
import type { CheckedVideo, Finding } from "../model/finding.ts";
import type { ExplainedCancellation, IdOrigin } from "../model/publish.ts";
import { formatCount } from "../text/quantities.ts";

export function countValid(videos: readonly CheckedVideo[]): string {
  return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
}

export function countCancelled(cancellations: readonly ExplainedCancellation[]): string {
  const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
  return `TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`;
}

/** What was measured, what is allowed, and what to do. */
export function describeFinding({ problem, advice }: Finding): string {
  return `${problem}. ${advice}.`;
}

/** The same, with the command that mends it on a line of its own. */
export function describeFindingAndFix(finding: Finding): string {
  const { problem, advice, fix } = finding;
  return fix === null ? describeFinding(finding) : `${problem}. ${advice}:\n${fix}`;
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
  return `entry ${entry.position} of ${ORIGINS[entry.origin]} (${formatCount(entry.length, "character")})`;
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
