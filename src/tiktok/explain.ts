/** What each outcome means, how serious it is, and what a person should do now. Words only: it sends nothing. */
import type { Level, Problem } from "../model/problem.ts";
import type { OutcomeKind, PublishWay } from "../model/publish.ts";
import { CANCEL_CODES, FAIL_REASONS } from "./codes.ts";

/** What the words depend on. `attempts`: how often TikTok was asked to cancel this id. */
export type Explicable = {
  code: string;
  httpStatus?: number | undefined;
  failReason?: string | undefined;
  postIds: readonly string[];
  attempts?: number | undefined;
  /** TikTok's response named a log_id. */
  hasLogId?: boolean | undefined;
  isPhoto?: boolean | undefined;
  isDraft?: boolean | undefined;
  /** What the start of an unrecorded upload says that it becomes. */
  publish?: PublishWay | undefined;
  /** A signal ended the run. */
  isInterrupted?: boolean | undefined;
  /** A malformed entry begins like an id, and its end is missing. */
  isCutOff?: boolean | undefined;
};

/** `problem`: the worst news in a few words. `cause` and `advice` are empty if there is nothing to say or to do. */
export type Explanation = Problem & { level: Level; cause: string };

/** Explains an outcome in sentences without their last full stop. It holds no untrusted text. */
export function explain(outcome: OutcomeKind, known: Explicable): Explanation {
  return EXPLANATIONS[outcome](known);
}

/** The id stands for no known upload, so it says nothing about what the upload is. */
const AN_UPLOAD_MAY_GO_LIVE = "An upload may still go live";

/** What the upload is, for a person. A draft that is live has become a video. */
export function nameUpload({ isPhoto }: Pick<Explicable, "isPhoto">): string {
  return isPhoto ? "photo post" : "video";
}

/** The worst that can still happen to an upload. A draft is posted by nobody but the creator. */
export function mayGoLive(known: Explicable): string {
  return known.isDraft ? "The draft may still reach the inbox" : `The ${nameUpload(known)} may still go live`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function checkSoon(known: Explicable): string {
  const then = known.isDraft
    ? "discard the draft if it has arrived"
    : `delete the ${nameUpload(known)} if it was posted`;
  return `Look in the TikTok app in a few minutes, and ${then}`;
}

/** A publish whose status is PUBLISH_COMPLETE. TikTok names the public posts once they are moderated. */
export function describeLive(known: Explicable): Pick<Explanation, "problem" | "cause"> {
  if (known.postIds.length > 0) return { problem: `The ${nameUpload(known)} is live`, cause: "" };
  return {
    problem: `The ${nameUpload(known)} is live, or will be after moderation`,
    cause: "TikTok has not named the post: it is private, or still in moderation, which may take hours",
  };
}

/** The job may have failed for a reason that is not this upload's: a person decides. Moderation may take hours. */
function deleteIt(known: Explicable): string {
  const when = known.postIds.length > 0 ? "" : " now, without waiting for moderation";
  const how = `profile, the ${nameUpload(known)}, ⋯ or the share arrow, Delete`;
  return `If it must not stay, delete it in the TikTok app${when}: ${how}. Otherwise nothing is left to do`;
}

/** Where a person finds an upload that has no id: nothing but the creator's own app shows it. */
const OPEN_APP = "Open the TikTok app with the creator's account in a few minutes, and look in";

/** What becomes of an unrecorded upload, where to look for it, and what to do if it is there and not wanted. */
const UNRECORDED: Readonly<Record<PublishWay | "unknown", { fate: string; places: string; deed: string }>> = {
  direct: { fate: "", places: "the profile", deed: "Delete the video" },
  draft: {
    fate: ". A draft never goes live by itself",
    ...{ places: "the inbox and the drafts", deed: "Discard the draft" },
  },
  unknown: {
    fate: ". If it is a draft, it waits in the inbox: a draft never goes live by itself",
    ...{ places: "the inbox, the drafts and the profile", deed: "Delete the video, or discard the draft," },
  },
};

/**
 * An upload that was started, and of which neither an id nor a refusal was recorded. `next`: what to do with an id that
 * the log of the upload names.
 */
export function explainUnrecorded(known: Explicable, next: string): Explanation {
  const { fate, places, deed } = UNRECORDED[known.publish ?? "unknown"];
  return {
    level: "error",
    problem: mayGoLive(known),
    cause: `An upload of it was started, and TikTok's response is not recorded, so there is no publish id${fate}`,
    advice: `${OPEN_APP} ${places}. ${deed} if it is there and not wanted. If the log of the upload names its publish id, ${next}`,
  };
}

/** Why it is not known whether an upload was started, though TikTok has responded. `code`: its `error.code`. */
export function explainUnsureCode(code: string): string {
  const what =
    code === "internal_error"
      ? "TikTok's server failed (internal_error)"
      : `TikTok's response was an error that is not known: ${code}`;
  return `${what}, so the upload may have started`;
}

const EXPLANATIONS: Readonly<Record<OutcomeKind, (known: Explicable) => Explanation>> = {
  unrecorded: (known) => explainUnrecorded(known, "cancel that"),
  malformed: ({ isCutOff = false }) => ({
    level: "error",
    problem: AN_UPLOAD_MAY_GO_LIVE,
    ...(isCutOff
      ? {
          cause: "This publish id was cut off, so nothing was sent",
          advice:
            "Find the whole id in the log of the upload and cancel it, or look in the TikTok app. A PowerShell table cuts ids off: write '$response.data.publish_id >> $env:TIKTOK_PUBLISH_IDS' instead",
        }
      : {
          cause: "This is not a publish id, so nothing was sent",
          advice:
            "Look in the TikTok app for a posted video, and check what the upload wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
        }),
  }),
  "dry-run": (known) => ({
    level: "notice",
    problem: "Dry run, so nothing was sent",
    cause: `${mayGoLive(known)}. A real run would ask TikTok to cancel it`,
    advice: "",
  }),
  "no-token": (known) => ({
    level: "error",
    problem: mayGoLive(known),
    cause: "There is no access token, so nothing was sent",
    advice: "Set an access token (is the name of the secret right?), then cancel this id",
  }),
  cancelled: ({ code }) => ({
    level: "notice",
    // That is TikTok's code for a publish that is already cancelled, too.
    problem: code === "publish_not_cancellable" ? "Already cancelled" : "Cancelled",
    cause: "Nothing was posted",
    advice: "",
  }),
  "already-failed": ({ failReason = "" }) => {
    const { problem, advice } = find(FAIL_REASONS, failReason) ?? {
      problem: "TikTok gives no known reason",
      advice: "",
    };
    return {
      level: "notice",
      problem: "Nothing was posted",
      cause: `It had already failed when it was to be cancelled. ${problem}`,
      advice,
    };
  },
  "in-inbox": () => ({
    level: "warning",
    problem: "The draft is in the creator's TikTok inbox",
    cause: "Nobody else can see it",
    advice: "Open its notification in the TikTok app: discard the draft if it is not wanted, or finish the post",
  }),
  published: (known) => ({
    level: "error",
    ...describeLive(known),
    advice: deleteIt(known),
  }),
  "cancel-requested": (known) => ({
    level: "warning",
    // The title says 'ok', which is TikTok's code for a request that it accepted.
    problem: `Cancelling is not confirmed, so ${lowerFirst(mayGoLive(known))}`,
    cause: `TikTok accepted the request to cancel, but ${known.isInterrupted ? "the run was interrupted before TikTok confirmed" : "did not confirm in time"} that it worked`,
    advice: checkSoon(known),
  }),
  processing: (known) => ({
    level: "error",
    problem: mayGoLive(known),
    cause: "TikTok can no longer cancel it, and has not said yet how it ended",
    advice: checkSoon(known),
  }),
  refused: (known) => explainRefusal(known),
  unreachable: (known) => ({
    level: "error",
    problem: mayGoLive(known),
    // A request that was cut off is no sign of a fault of TikTok's.
    ...explainCode(known),
    ...(known.isInterrupted &&
      known.code === "timeout" && { cause: "The run was interrupted before TikTok responded" }),
  }),
  "out-of-time": (known) => ({
    level: "error",
    problem: mayGoLive(known),
    cause: "The run ended before TikTok was asked to cancel it",
    advice: "Cancel this id now",
  }),
};

function explainRefusal(known: Explicable): Explanation {
  const { cause, advice } = explainCode(known);
  if (known.code === "invalid_publish_id") return { level: "warning", problem: AN_UPLOAD_MAY_GO_LIVE, cause, advice };
  return {
    level: "error",
    problem: mayGoLive(known),
    // A refusal of the token holds for every id, so the others are not sent.
    cause: known.attempts === 0 ? `${cause}. TikTok said so of another id, and was not asked about this one` : cause,
    advice,
  };
}

function explainCode({ code, httpStatus, hasLogId, isInterrupted }: Explicable): Pick<Explanation, "cause" | "advice"> {
  if (code === "unexpected_response" && httpStatus === 404) return NOT_SERVED;
  const { problem, advice } = find(CANCEL_CODES, code) ?? {
    problem: "TikTok refused the request with a code that its documentation does not list",
    advice: quoteLogId("Check in the TikTok app whether it was posted", hasLogId),
  };
  return { cause: isInterrupted ? sayInterrupted(problem) : problem, advice };
}

/** A run that was interrupted has not waited until time ran out. */
export function sayInterrupted(problem: string): string {
  return problem.replace("until time ran out", "until the run was interrupted");
}

/** The same advice, and what TikTok's support asks for, if there is any. */
export function quoteLogId(advice: string, hasLogId = false): string {
  return hasLogId ? `${advice}, and send the log_id to TikTok's support` : advice;
}

/** A Sandbox app gets 404 for what its Sandbox lacks. The status is 404 only where no address responds otherwise. */
const NOT_SERVED = {
  cause: "TikTok responded with 404: neither address for cancelling is there",
  advice:
    "If this is a Sandbox app, its Sandbox may lack cancelling: check in the TikTok app whether it was posted. Otherwise check the proxy and the base address, then cancel this id again",
};

/** An own entry of a table. */
export function find<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
