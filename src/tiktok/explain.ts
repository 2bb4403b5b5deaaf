/** What an outcome means, how serious it is, and what a person should do now. Words only: it knows no request. */
import type { Level, Problem } from "../model/problem.ts";
import type { OutcomeKind } from "../model/publish.ts";
import { CANCEL_CODES, FAIL_REASONS } from "./codes.ts";

/** What the words depend on. */
export type Explicable = { code: string; failReason?: string | undefined; postIds: readonly string[] };

export type Explanation = Problem & { level: Level };

/** Sentences without their last full stop, made of trusted words and post ids only. */
export function explain(outcome: OutcomeKind, known: Explicable): Explanation {
  return EXPLANATIONS[outcome](known);
}

const NO_DELETE_CALL = "this API has no call for that";
const DELETE_IT = `Delete it in the TikTok app: profile, the video, ⋯ or the share arrow, Delete (${NO_DELETE_CALL})`;

const EXPLANATIONS: Readonly<Record<OutcomeKind, (known: Explicable) => Explanation>> = {
  malformed: () => ({
    level: "error",
    problem: "This is no publish id, so nothing was sent: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
    advice: "Check what was written there, and look in the TikTok app whether a video was posted",
  }),
  "dry-run": () => ({
    level: "notice",
    problem: "Nothing was sent: this is a dry run",
    advice: "Without it, this publish would be cancelled",
  }),
  "no-token": () => ({
    level: "error",
    problem: "There is no access token, so nothing was sent",
    advice: "Add an access token and cancel this id again, for the video may still be posted",
  }),
  cancelled: () => ({
    level: "notice",
    problem: "TikTok confirms that the publish was cancelled: nothing was posted",
    advice: "Nothing is left to do",
  }),
  "already-failed": ({ failReason = "" }) => ({
    level: "notice",
    problem: `The publish failed by itself: nothing was posted. ${FAIL_REASONS[failReason]?.problem ?? "TikTok gives no known reason"}`,
    advice: FAIL_REASONS[failReason]?.advice ?? "Nothing is left to cancel",
  }),
  "in-inbox": () => ({
    level: "warning",
    problem: "The draft is in the creator's TikTok inbox, where nobody else sees it",
    advice: "Open its notification in the TikTok app and discard the draft",
  }),
  published: ({ postIds }) => ({
    level: "error",
    problem:
      postIds.length > 0
        ? `The video is live: post ${postIds.join(", ")}`
        : "The video was posted. TikTok names the post after moderation only, which may take hours",
    advice: postIds.length > 0 ? DELETE_IT : `${DELETE_IT}, without waiting for that`,
  }),
  "cancel-requested": () => ({
    level: "warning",
    problem: "TikTok accepted the request to cancel, and did not confirm in time that it worked",
    advice: "Look in the TikTok app in a few minutes, and delete the video if it was posted",
  }),
  processing: () => ({
    level: "error",
    problem: "TikTok can't cancel the publish any more, and has not finished it: it may still be posted",
    advice: "Look in the TikTok app in a few minutes, and delete the video if it was posted",
  }),
  refused: ({ code }) => explainCode(code, code === "invalid_publish_id" ? "warning" : "error"),
  unreachable: ({ code }) => explainCode(code, "error"),
  "out-of-time": () => ({
    level: "error",
    problem: "The waiting ended before TikTok was asked",
    advice: "Cancel this id now, for the video may still be posted",
  }),
};

function explainCode(code: string, level: Explanation["level"]): Explanation {
  const { problem, advice } = (Object.hasOwn(CANCEL_CODES, code) ? CANCEL_CODES[code] : undefined) ?? {
    problem: "TikTok refused the request for a reason that its documentation does not name",
    advice: "Look in the TikTok app whether the video was posted, and ask TikTok's support with the log_id",
  };
  return { level, problem, advice };
}
