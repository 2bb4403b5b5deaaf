/** Finds the outcome of an id from what is known about it. */
import {
  type Cancellation,
  isDraft,
  isPhotoPost,
  type OutcomeKind,
  type StartedUpload,
  type UploadEntry,
} from "../model/publish.ts";
import { type ApiResult, isNotCancellable, isOk, isPassing } from "./api-result.ts";
import type { PublishStatus } from "./client.ts";
import { explain, explainUnsureCode } from "./explain.ts";
import { dropQuery } from "./shown-video.ts";

/**
 * What ended the run: nothing more could change, the time limit, a pause that TikTok asked for, or a signal.
 */
export type Ending = "settled" | "deadline" | "throttled" | "signal";

/** Everything that is known about one id when a run ends. */
export type Known = {
  entry: UploadEntry;
  sending: "live" | "dry-run" | "no-token";
  /** The result of the request to cancel that counts. */
  cancel?: ApiResult | undefined;
  status?: PublishStatus | undefined;
  /** The latest result of a status call that returned no status. */
  statusFault?: ApiResult | undefined;
  attempts: number;
  ending: Ending;
};

/** When each outcome applies, in the order of the contract. The first one that applies is the outcome. */
const OUTCOMES: Readonly<Record<OutcomeKind, (known: Known) => boolean>> = {
  unrecorded: ({ entry }) => entry.kind === "started",
  malformed: ({ entry }) => entry.kind === "malformed",
  "dry-run": ({ sending }) => sending === "dry-run",
  "no-token": ({ sending }) => sending === "no-token",
  cancelled: ({ status }) => status?.status === "FAILED" && status.failReason === "publish_cancelled",
  "already-failed": ({ status }) => status?.status === "FAILED",
  "in-inbox": ({ status }) => status?.status === "SEND_TO_USER_INBOX",
  published: ({ status }) => status?.status === "PUBLISH_COMPLETE",
  "cancel-requested": ({ cancel }) => cancel !== undefined && isOk(cancel),
  processing: ({ cancel }) => cancel !== undefined && isNotCancellable(cancel),
  refused: ({ cancel }) => cancel !== undefined && !isPassing(cancel),
  unreachable: ({ cancel }) => cancel !== undefined,
  "out-of-time": () => true,
};

/** The outcome of one id, with the evidence for it. */
export function concludeCancellation(known: Known): Cancellation {
  const { entry, cancel, status, attempts } = known;
  const outcome = pickOutcome(known);
  const unsentReason = outcome === "out-of-time" ? UNSENT_REASONS[known.ending] : undefined;
  const details = [cancel?.detail, describeStatusFault(known), unsentReason].filter((part) => part !== undefined);
  const code = OWN_CODES[outcome] ?? cancel?.code ?? "timeout";
  const postIds = status?.postIds ?? [];
  const explanation = explain(outcome, {
    ...{ code, httpStatus: cancel?.httpStatus, failReason: status?.failReason, postIds, attempts },
    hasLogId: cancel?.kind === "response" && cancel.logId !== undefined,
    ...{ isPhoto: isPhotoPost(entry), isDraft: isDraft(entry), isCutOff: entry.kind === "malformed" && entry.isCutOff },
    publish: entry.kind === "started" ? entry.publish : undefined,
    isInterrupted: known.ending === "signal",
  });
  return {
    entry,
    ...(entry.video !== undefined && { video: dropQuery(entry.video) }),
    outcome,
    ...explanation,
    code,
    ...(cancel?.httpStatus !== undefined && { httpStatus: cancel.httpStatus }),
    ...(cancel?.kind === "response" && cancel.logId !== undefined && { logId: cancel.logId }),
    ...(details.length > 0 && { detail: details.join("; ") }),
    ...(status !== undefined && { status: status.status }),
    ...(status?.failReason !== undefined && { failReason: status.failReason }),
    postIds,
    attempts,
  };
}

/** The outcome of an upload that was started, and of which nothing else is recorded. */
export function cancelStarted(entry: StartedUpload): Cancellation {
  const cancellation = concludeCancellation({ entry, sending: "live", attempts: 0, ending: "settled" });
  const { unsureCode } = entry;
  return unsureCode === undefined ? cancellation : { ...cancellation, cause: explainUnsureCode(unsureCode) };
}

/** Why status could not confirm, unless it is what the request to cancel met, too. */
function describeStatusFault({ cancel, status, statusFault }: Known): string | undefined {
  // After this status no other one comes, so how TikTok responded before it says nothing more.
  if (statusFault === undefined || status?.status === "FAILED") return undefined;
  const { code, detail } = statusFault;
  if (code === cancel?.code && detail === cancel.detail) return undefined;
  return `status: ${code}${detail === undefined ? "" : `, ${detail}`}`;
}

function pickOutcome(known: Known): OutcomeKind {
  for (const [outcome, holds] of Object.entries(OUTCOMES)) {
    if (holds(known)) return outcome as OutcomeKind;
  }
  return "out-of-time";
}

/** Why no request was sent for an id. */
export const UNSENT_REASONS: Readonly<Record<Ending, string>> = {
  settled: "no request was sent",
  deadline: "the time limit was reached first; a longer limit leaves time for more ids",
  throttled: "TikTok asked for a pause that was longer than the time left",
  signal: "the run was cancelled first",
};

/** Codes of outcomes without a call. */
const OWN_CODES: Partial<Readonly<Record<OutcomeKind, string>>> = {
  unrecorded: "unrecorded_publish_id",
  malformed: "malformed_publish_id",
  "dry-run": "dry_run",
  "no-token": "missing_access_token",
};
