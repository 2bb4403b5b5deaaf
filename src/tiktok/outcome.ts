/** From what is known of an id to its outcome. */
import type { Cancellation, IdEntry, OutcomeKind } from "../model/publish.ts";
import type { PublishStatus } from "./client.ts";
import { explain } from "./explain.ts";
import { isNotCancellable, isOk, isPassing, type Reply } from "./reply.ts";

/**
 * What ended the run: nothing more could change, the time was up, TikTok asked for a longer pause, or a signal came.
 */
export type Ending = "settled" | "deadline" | "throttled" | "signal";

/** Everything that is known of one id when a run ends. */
export type Known = {
  entry: IdEntry;
  sending: "live" | "dry-run" | "no-token";
  /** The reply to the cancel request that counts. */
  cancel?: Reply | undefined;
  status?: PublishStatus | undefined;
  /** Why the latest status call told nothing. */
  statusFault?: string | undefined;
  attempts: number;
  ending: Ending;
};

/** When each outcome holds, in the order of the contract: the first one that does is the outcome. */
const OUTCOMES: Readonly<Record<OutcomeKind, (known: Known) => boolean>> = {
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

/** The outcome of one id, and what supports it. */
export function concludeCancellation(known: Known): Cancellation {
  const { entry, cancel, status, attempts } = known;
  const outcome = pickOutcome(known);
  const silence = outcome === "out-of-time" ? SILENCE[known.ending] : undefined;
  const details = [cancel?.detail, known.statusFault, silence].filter((part) => part !== undefined);
  const code = OWN_CODES[outcome] ?? cancel?.code ?? "timeout";
  const postIds = status?.postIds ?? [];
  return {
    entry,
    outcome,
    ...explain(outcome, { code, failReason: status?.failReason, postIds }),
    code,
    ...(cancel?.httpStatus !== undefined && { httpStatus: cancel.httpStatus }),
    ...(cancel?.kind === "answer" && cancel.logId !== undefined && { logId: cancel.logId }),
    ...(details.length > 0 && { remoteWords: details.join("; ") }),
    ...(status !== undefined && { status: status.status }),
    ...(status?.failReason !== undefined && { failReason: status.failReason }),
    postIds,
    attempts,
  };
}

function pickOutcome(known: Known): OutcomeKind {
  for (const [outcome, holds] of Object.entries(OUTCOMES)) {
    if (holds(known)) return outcome as OutcomeKind;
  }
  return "out-of-time";
}

/** Why an id was never asked about. */
const SILENCE: Readonly<Record<Ending, string>> = {
  settled: "it was not sent",
  deadline: "the time was up before it was sent: a longer time limit leaves time for more ids",
  throttled: "TikTok asked for a pause that is longer than the time that was left",
  signal: "the run was ended before it was sent",
};

/** Codes of outcomes that no call led to. */
const OWN_CODES: Partial<Readonly<Record<OutcomeKind, string>>> = {
  malformed: "malformed_publish_id",
  "dry-run": "dry_run",
  "no-token": "missing_access_token",
};
