/** What the outcome of a confirmed upload means, and what a person should do now. Words only: it sends nothing. */
import type { Problem } from "../model/problem.ts";
import type { ConfirmationKind } from "../model/publish.ts";
import { CANCEL_CODES, FAIL_REASONS } from "./codes.ts";
import {
  describeLive,
  type Explanation,
  type Explicable,
  explainUnrecorded,
  find,
  mayGoLive,
  nameUpload,
  quoteLogId,
  sayInterrupted,
} from "./explain.ts";

/** What the words depend on. `attempts`: how often TikTok was asked. `asksOnce`: nothing waits for a final status. */
type Confirmed = Explicable & { status?: string | undefined; asksOnce?: boolean | undefined };

/** Explains an outcome in sentences without their last full stop. It holds no untrusted text. */
export function explainConfirmation(outcome: ConfirmationKind, known: Confirmed): Explanation {
  return EXPLANATIONS[outcome](known);
}

function nameThing(known: Confirmed): string {
  return known.isDraft ? "draft" : nameUpload(known);
}

function notKnown(known: Confirmed): string {
  return `It is not known whether the ${nameThing(known)} ${known.isDraft ? "reached the inbox" : "was posted"}`;
}

const LOOK = "Look in the TikTok app";

const EXPLANATIONS: Readonly<Record<ConfirmationKind, (known: Confirmed) => Explanation>> = {
  unrecorded: (known) => explainUnrecorded(known, "ask TikTok about that"),
  malformed: ({ isCutOff = false }) => ({
    level: "error",
    problem: "It is not known whether an upload was posted",
    cause: `This ${isCutOff ? "publish id was cut off" : "is not a publish id"}, so TikTok was not asked`,
    advice: isCutOff
      ? "Write the whole id: a PowerShell table cuts ids off, '$response.data.publish_id >> $env:TIKTOK_PUBLISH_IDS' does not"
      : "Check what the upload wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
  }),
  "no-token": (known) => ({
    level: "error",
    problem: notKnown(known),
    cause: "There is no access token, so TikTok was not asked",
    advice: "Set an access token (is the name of the secret right?)",
  }),
  published: (known) => ({ level: "notice", ...describeLive(known), advice: "" }),
  "in-inbox": () => ({
    level: "notice",
    problem: "The draft is in the creator's TikTok inbox",
    cause: "Nobody else can see it",
    advice: "Open its notification in the TikTok app to finish the post",
  }),
  failed: (known) => ({
    level: "error",
    problem: `The ${nameThing(known)} ${known.isDraft ? "did not reach the inbox" : "was not posted"}`,
    ...explainFailure(known),
  }),
  pending: (known) => ({
    level: "warning",
    problem: `${mayGoLive(known)}, or be refused`,
    ...explainPending(known),
  }),
  refused: (known) => {
    const { problem, advice } = explainCode(known);
    return {
      level: known.code === "invalid_publish_id" ? "warning" : "error",
      problem: notKnown(known),
      // A refusal of the token holds for every id, so the others are not asked for.
      cause:
        known.attempts === 0 ? `${problem}. TikTok said so of another id, and was not asked about this one` : problem,
      advice,
    };
  },
  unreachable: (known) => {
    const { problem: cause, advice } = known.isInterrupted && known.code === "timeout" ? CUT_OFF : explainCode(known);
    return {
      level: "error",
      problem: notKnown(known),
      cause: known.isInterrupted ? sayInterrupted(cause) : cause,
      advice,
    };
  },
  "out-of-time": (known) => ({
    level: "error",
    problem: notKnown(known),
    cause: "The run ended before TikTok was asked",
    advice: known.isInterrupted
      ? "Ask TikTok again"
      : "Set a longer timeout: TikTok is asked about at most 20 ids a minute",
  }),
};

/** TikTok's reason, and whether it makes sense to try again. */
function explainFailure({ failReason = "", hasLogId }: Confirmed): Pick<Explanation, "cause" | "advice"> {
  const { problem: cause, advice } = find(FAIL_REASONS, failReason) ?? {
    problem: "TikTok gives no reason that its documentation lists",
    advice: quoteLogId(`${LOOK} before you publish it again`, hasLogId),
  };
  return {
    cause,
    advice: failReason === "publish_cancelled" ? "Publish it again if it was not meant to be cancelled" : advice,
  };
}

function explainPending(known: Confirmed): Pick<Explanation, "cause" | "advice"> {
  const { code, status, asksOnce, isInterrupted } = known;
  const longer = asksOnce || isInterrupted ? "" : ". A longer timeout waits longer";
  const advice = `${LOOK} in a few minutes, or ask TikTok again${longer}`;
  if (status === undefined) return { cause: explainCode({ code }).problem, advice };
  if (status !== "PROCESSING_UPLOAD") return { cause: "TikTok has not finished processing it", advice };
  return {
    cause: "TikTok has not received the whole file",
    advice: `Check that the upload sends every chunk, or ${advice.replace(LOOK, "look in the TikTok app")}`,
  };
}

/** Nothing is wrong with the network: nobody waited any longer. */
const CUT_OFF: Problem = {
  problem: "The run was cancelled before TikTok responded",
  advice: `${LOOK}, or ask TikTok again`,
};

const CHECK_NETWORK = "Check network, proxy and firewall, and look in the TikTok app";

/** What to do about a status call that was refused or failed. What the code means is the same as for cancelling. */
const ADVICE: Readonly<Record<string, string>> = {
  access_token_invalid: `Get a new access token: one expires within hours. ${LOOK}`,
  scope_not_authorized: `Ask the creator to authorise the scope. ${LOOK}`,
  network_error: CHECK_NETWORK,
  timeout: CHECK_NETWORK,
  unexpected_response: "Check the proxy, and the base address if one is set, and look in the TikTok app",
  redirect_refused: "Check the proxy, and the base address if one is set, and look in the TikTok app",
};

/** Codes whose words for cancelling speak of cancelling, or of the end of the time. */
const OWN_WORDS: Readonly<Record<string, Problem>> = {
  rate_limit_exceeded: {
    problem: "TikTok did not say, because of too many requests",
    advice: "Wait at least a minute. Other jobs with this token ask, too",
  },
  invalid_publish_id: {
    problem: "TikTok does not know this id",
    advice:
      "Find the complete id in the log of the upload. The token must belong to the developer app that published it",
  },
  token_not_authorized_for_specified_publish_id: {
    problem: "This access token is not allowed to see this publish",
    advice: "Use the token of the account that published it",
  },
};

/** Codes that mean something for a request to cancel only. */
const ABOUT_CANCELLING = ["ok", "publish_not_cancellable"];

/** What a code of a status call means, and what to do. Codes that only a request to cancel has are left out. */
export function listStatusCodes(codes: readonly string[]): (Problem & { name: string })[] {
  return codes
    .filter((code) => !ABOUT_CANCELLING.includes(code))
    .map((name) => ({ name, ...explainCode({ code: name, hasLogId: true }) }));
}

function explainCode({ code, hasLogId }: Pick<Confirmed, "code" | "hasLogId">): Problem {
  const own = find(OWN_WORDS, code);
  if (own !== undefined) return own;
  const { problem } = (ABOUT_CANCELLING.includes(code) ? undefined : find(CANCEL_CODES, code)) ?? {
    problem: "TikTok refused to say with a code that its documentation does not list",
  };
  return { problem, advice: find(ADVICE, code) ?? quoteLogId(LOOK, hasLogId) };
}
