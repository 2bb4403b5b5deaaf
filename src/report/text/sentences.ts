/** What log, annotations, summary and report file say in the same words. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { Cancellation, IdOrigin } from "../../model/publish.ts";
import { formatCount } from "../../text/quantities.ts";

export function countValid(videos: readonly CheckedVideo[]): string {
  return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
}

export function countCancelled(cancellations: readonly Cancellation[]): string {
  const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
  return `TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`;
}

/** What was measured, what is allowed, and what to do. */
export function describeFinding({ problem, advice, detail }: Finding): string {
  return `${problem}. ${advice}.${inBrackets(detail)}`;
}

/** The same, with the command that fixes it on a line of its own. */
export function describeFindingAndFix(finding: Finding): string {
  const { problem, advice, fix } = finding;
  return fix === null ? describeFinding(finding) : `${problem}. ${advice}:\n${fix}`;
}

function inBrackets(detail = ""): string {
  return detail === "" ? "" : ` (${detail})`;
}

/** The id, what became of it, what to do now, and what TikTok's support asks for. */
export function describeCancellation(cancellation: Cancellation): string {
  const { problem, advice } = cancellation;
  return `${nameEntry(cancellation)}: ${problem}. ${advice}.${inBrackets(listEvidence(cancellation))}`;
}

const ORIGINS: Readonly<Record<IdOrigin, string>> = { input: "the given publish ids", ledger: "the ledger" };

/** The id, or where a malformed one stood: what is no id is never repeated. */
export function nameEntry({ entry }: Cancellation): string {
  if (entry.kind === "id") return entry.id;
  return `entry ${entry.position} of ${ORIGINS[entry.origin]} (${formatCount(entry.length, "character")})`;
}

function listEvidence({ httpStatus, status, failReason, logId, remoteWords }: Cancellation): string {
  return [
    ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
    ...(logId === undefined ? [] : [`log_id ${logId}`]),
    ...(remoteWords === undefined ? [] : [`response: ${remoteWords}`]),
  ].join(", ");
}
