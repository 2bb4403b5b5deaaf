/** Finds the outcome of an upload from what its status calls have shown. */
import {
  type Confirmation,
  type ConfirmationKind,
  isDraft,
  isPhotoPost,
  type StartedUpload,
  type UploadEntry,
} from "../model/publish.ts";
import { type ApiResponse, type ApiResult, isThrottled } from "./api-result.ts";
import { type Inquiry, isRefusal, isUnknown } from "./confirm-run.ts";
import { explainUnsureCode } from "./explain.ts";
import { explainConfirmation } from "./explain-confirmation.ts";
import type { Ending } from "./outcome.ts";
import { dropQuery } from "./shown-video.ts";

/** Everything that is known about one id when a run ends. `refusal`: what TikTok said of the token. */
export type KnownInquiry = {
  entry: UploadEntry;
  hasToken: boolean;
  inquiry?: Inquiry | undefined;
  refusal?: ApiResponse | undefined;
  ending: Ending;
  asksOnce?: boolean | undefined;
  /** Why TikTok was not asked about the ids that were never asked for. */
  unsentReason: string;
};

type Facts = Omit<KnownInquiry, "refusal" | "inquiry" | "unsentReason" | "asksOnce"> & {
  status?: string | undefined;
  result?: ApiResult | undefined;
};

/** When each outcome applies, in the order of the contract. The first one that applies is the outcome. */
const OUTCOMES: Readonly<Record<ConfirmationKind, (facts: Facts) => boolean>> = {
  unrecorded: ({ entry }) => entry.kind === "started",
  malformed: ({ entry }) => entry.kind === "malformed",
  "no-token": ({ hasToken }) => !hasToken,
  published: ({ status }) => status === "PUBLISH_COMPLETE",
  "in-inbox": ({ status }) => status === "SEND_TO_USER_INBOX",
  failed: ({ status }) => status === "FAILED",
  // An id of which TikTok has shown a status is known, whatever it says later.
  refused: ({ status, result }) =>
    result !== undefined && isRefusal(result) && !(status !== undefined && isUnknown(result)),
  pending: ({ status, result }) => status !== undefined || (result !== undefined && isThrottled(result)),
  unreachable: ({ result }) => result !== undefined,
  "out-of-time": () => true,
};

/** Codes of outcomes without a call. */
const OWN_CODES: Partial<Readonly<Record<ConfirmationKind, string>>> = {
  unrecorded: "unrecorded_publish_id",
  malformed: "malformed_publish_id",
  "no-token": "missing_access_token",
};

/** The outcome of one id, with the evidence for it. */
export function concludeConfirmation(known: KnownInquiry): Confirmation {
  const { entry, hasToken, inquiry, refusal, ending } = known;
  const { status, sent: attempts = 0 } = inquiry ?? {};
  // A refusal of the token applies to the ids that were not asked for after it, too.
  const result =
    inquiry?.result !== undefined && isRefusal(inquiry.result) ? inquiry.result : (refusal ?? inquiry?.result);
  const outcome = pickOutcome({ entry, hasToken, ending, status: status?.status, result });
  const code = OWN_CODES[outcome] ?? result?.code ?? "timeout";
  const postIds = status?.postIds ?? [];
  const explanation = explainConfirmation(outcome, {
    ...{
      code,
      httpStatus: result?.httpStatus,
      status: status?.status,
      failReason: status?.failReason,
      postIds,
      attempts,
      hasLogId: result?.kind === "response" && result.logId !== undefined,
    },
    ...{ isPhoto: isPhotoPost(entry), isDraft: isDraft(entry), isCutOff: entry.kind === "malformed" && entry.isCutOff },
    publish: entry.kind === "started" ? entry.publish : undefined,
    ...{ isInterrupted: ending === "signal", asksOnce: known.asksOnce },
  });
  const unsentReason = outcome === "out-of-time" ? known.unsentReason : undefined;
  const pause = ending === "throttled" ? describePause(result?.pauseMs) : undefined;
  const details = [result?.detail, pause, unsentReason].filter((part) => part !== undefined);
  return {
    entry,
    ...(entry.video !== undefined && { video: dropQuery(entry.video) }),
    outcome,
    ...explanation,
    code,
    ...(result?.httpStatus !== undefined && { httpStatus: result.httpStatus }),
    ...(result?.kind === "response" && result.logId !== undefined && { logId: result.logId }),
    ...(details.length > 0 && { detail: details.join("; ") }),
    ...(status !== undefined && { status: status.status }),
    ...(status?.failReason !== undefined && { failReason: status.failReason }),
    postIds,
    attempts,
  };
}

/** The outcome of an upload that was started, and of which nothing else is recorded. */
export function confirmStarted(entry: StartedUpload): Confirmation {
  const confirmation = concludeConfirmation({ entry, hasToken: true, ending: "settled", unsentReason: "" });
  const { unsureCode } = entry;
  return unsureCode === undefined ? confirmation : { ...confirmation, cause: explainUnsureCode(unsureCode) };
}

function describePause(pauseMs: number | undefined): string | undefined {
  if (pauseMs === undefined) return undefined;
  const seconds = new Intl.NumberFormat("en").format(Math.round(pauseMs / 1000));
  return `TikTok asked to wait ${seconds} s, which is longer than the timeout allows`;
}

function pickOutcome(facts: Facts): ConfirmationKind {
  for (const [outcome, holds] of Object.entries(OUTCOMES)) {
    if (holds(facts)) return outcome as ConfirmationKind;
  }
  return "out-of-time";
}
