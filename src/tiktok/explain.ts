/** What each outcome means, how serious it is, and what a person should do now. Words only: it sends nothing. */
import type { Level, Problem } from "../model/problem.ts";
import type { OutcomeKind } from "../model/publish.ts";
import { CANCEL_CODES, FAIL_REASONS } from "./codes.ts";

/** What the words depend on. */
export type Explicable = { code: string; failReason?: string | undefined; postIds: readonly string[] };

/** `advice` is empty if there is nothing to do. */
export type Explanation = Problem & { level: Level };

/** Explains an outcome, the worst news first, in sentences without their last full stop. It holds no untrusted text. */
export function explain(outcome: OutcomeKind, known: Explicable): Explanation {
  return EXPLANATIONS[outcome](known);
}

const MAY_GO_LIVE = "The video may still go live";
const CHECK_SOON = "Look in the TikTok app in a few minutes, and delete the video if it was posted";
const DELETE_STEPS = "profile, the video, ⋯ or the share arrow, Delete. TikTok's API can't delete a post";

const EXPLANATIONS: Readonly<Record<OutcomeKind, (known: Explicable) => Explanation>> = {
  malformed: () => ({
    level: "error",
    problem: "This is not a publish id, so nothing was sent",
    advice:
      "Look in the TikTok app for a posted video, and check what the upload step wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
  }),
  "dry-run": () => ({
    level: "notice",
    problem: "This is a dry run, so nothing was sent. A real run would cancel this publish",
    advice: "",
  }),
  "no-token": () => ({
    level: "error",
    problem: `${MAY_GO_LIVE}. There is no access token, so nothing was sent`,
    advice: "Set an access token (is the name of the secret right?), then cancel this id",
  }),
  cancelled: () => ({ level: "notice", problem: "Cancelled. Nothing was posted", advice: "" }),
  "already-failed": ({ failReason = "" }) => ({
    level: "notice",
    problem: `Nothing was posted: the publish failed by itself. ${FAIL_REASONS[failReason]?.problem ?? "TikTok gives no known reason"}`,
    advice: FAIL_REASONS[failReason]?.advice ?? "",
  }),
  "in-inbox": () => ({
    level: "warning",
    problem: "The draft is in the creator's TikTok inbox, where nobody else can see it",
    advice: "Open its notification in the TikTok app and discard the draft",
  }),
  published: ({ postIds }) =>
    postIds.length > 0
      ? {
          level: "error",
          problem: `The video is live: post ${postIds.join(", ")}`,
          advice: `Delete it in the TikTok app: ${DELETE_STEPS}`,
        }
      : {
          level: "error",
          problem: "The video is live, or will be after moderation, which can take hours",
          advice: `Delete it in the TikTok app without waiting for moderation: ${DELETE_STEPS}`,
        },
  "cancel-requested": () => ({
    level: "warning",
    problem: `${MAY_GO_LIVE}. TikTok accepted the request to cancel, but did not confirm in time that it worked`,
    advice: CHECK_SOON,
  }),
  processing: () => ({
    level: "error",
    problem: `${MAY_GO_LIVE}. TikTok can no longer cancel this publish, but has not finished it yet`,
    advice: CHECK_SOON,
  }),
  refused: ({ code }) =>
    code === "invalid_publish_id" ? { level: "warning", ...explainCode(code) } : explainFailedCancel(code),
  unreachable: ({ code }) => explainFailedCancel(code),
  "out-of-time": () => ({
    level: "error",
    problem: `${MAY_GO_LIVE}. The run ended before TikTok was asked to cancel it`,
    advice: "Cancel this id now",
  }),
};

function explainFailedCancel(code: string): Explanation {
  const { problem, advice } = explainCode(code);
  return { level: "error", problem: `${MAY_GO_LIVE}. ${problem}`, advice };
}

function explainCode(code: string): Problem {
  const { problem, advice } = (Object.hasOwn(CANCEL_CODES, code) ? CANCEL_CODES[code] : undefined) ?? {
    problem: "TikTok refused the request with a code that its documentation does not list",
    advice: "Look in the TikTok app whether the video was posted, and send the log_id to TikTok's support",
  };
  return { problem, advice };
}
