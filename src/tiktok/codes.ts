/** What the codes of a request to cancel and of a failed publish mean: TikTok's and this project's own. Words only. */
import type { Problem } from "../model/problem.ts";

/** What a code means (`problem`), and what a person should do now (`advice`, empty if there is nothing to do). */
export type CodeEntry = Problem & {
  /** The page that documents the code; `this project` for this project's own codes. */
  source: string;
};

type CodeTable = Readonly<Record<string, CodeEntry>>;

/** TikTok documents cancelling under "Cancel ongoing pull from URL tasks". */
const CANCEL_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide";
const ERRORS_PAGE = "https://developers.tiktok.com/docs/en/tiktok-api-v2-error-handling";
const STATUS_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status";
const OWN = "this project";

const CANCEL_AGAIN = "Cancel this id again. If that fails, check in the TikTok app whether it was posted";
const CHECK_PROXY = "Check the proxy, and the base address if one is set, then cancel this id again";

/** `error.code` of a request to cancel, and this project's code for what came instead of one. */
export const CANCEL_CODES: CodeTable = {
  ok: {
    problem: "TikTok accepted the request to cancel",
    advice: "Check the status: an accepted request can still come too late",
    source: CANCEL_PAGE,
  },
  invalid_publish_id: {
    problem: "TikTok does not know this id, so nothing was cancelled",
    advice:
      "Find the complete id in the log of the upload and cancel that one, or look in the TikTok app. The token must belong to the developer app that published it",
    source: CANCEL_PAGE,
  },
  token_not_authorized_for_specified_publish_id: {
    problem: "This access token is not allowed to cancel this publish",
    advice: "Cancel it with the token of the account that published it",
    source: CANCEL_PAGE,
  },
  publish_not_cancellable: {
    problem: "TikTok has finished processing this publish, or it is already cancelled, so it can't be cancelled now",
    advice: "Ask for its status, or look in the TikTok app, and delete what was posted",
    source: CANCEL_PAGE,
  },
  access_token_invalid: {
    problem: "The access token is invalid or has expired",
    advice: "Get a new access token, store it where this one came from, then cancel this id again",
    source: CANCEL_PAGE,
  },
  scope_not_authorized: {
    problem: "The creator has not granted this access token video.upload or video.publish",
    advice: "Ask the creator to authorise the scope, then cancel this id again",
    source: CANCEL_PAGE,
  },
  url_ownership_unverified: {
    problem: "The domain or URL prefix is not verified for this TikTok app",
    advice: "Verify it in TikTok's developer portal, and check in the TikTok app whether it was posted",
    source: CANCEL_PAGE,
  },
  rate_limit_exceeded: {
    problem: "TikTok kept refusing because of too many requests until time ran out",
    advice: "Wait at least a minute, or as long as TikTok asks, then cancel this id again",
    source: CANCEL_PAGE,
  },
  internal_error: {
    problem: "TikTok's server kept failing until time ran out",
    advice: CANCEL_AGAIN,
    source: ERRORS_PAGE,
  },
  network_error: {
    problem: "TikTok could not be reached over the network",
    advice: "Check network, proxy and firewall, then cancel this id again",
    source: OWN,
  },
  timeout: { problem: "TikTok did not respond in time", advice: CANCEL_AGAIN, source: OWN },
  server_error: {
    problem: "TikTok's server, or a proxy in front of it, kept failing without an error code until time ran out",
    advice: CANCEL_AGAIN,
    source: OWN,
  },
  unexpected_response: {
    problem: "The response did not come from TikTok's API",
    advice: CHECK_PROXY,
    source: OWN,
  },
  redirect_refused: {
    problem: "The request was redirected, and an access token is never sent to the target of a redirect",
    advice: CHECK_PROXY,
    source: OWN,
  },
};

const FIX_FIRST = "Fix the file before you publish it again";
const NOT_AGAIN = "Don't publish it again as it is";
const CHECK_URL = "Check that the URL responds without a redirect, then publish it again";

/** `fail_reason` of a publish whose status is FAILED: why nothing was posted. */
export const FAIL_REASONS: CodeTable = {
  publish_cancelled: { problem: "The publish was cancelled", advice: "", source: STATUS_PAGE },
  file_format_check_failed: {
    problem: "TikTok does not support the file's format",
    advice: FIX_FIRST,
    source: STATUS_PAGE,
  },
  duration_check_failed: {
    problem: "The video's duration is not allowed",
    advice:
      "Only some creators may post more than 3 minutes: check the account's limit, or trim the video before you publish it again",
    source: STATUS_PAGE,
  },
  frame_rate_check_failed: { problem: "The video's frame rate is not allowed", advice: FIX_FIRST, source: STATUS_PAGE },
  picture_size_check_failed: {
    problem: "The picture size is not allowed",
    advice: FIX_FIRST,
    source: STATUS_PAGE,
  },
  internal: { problem: "TikTok had an internal error", advice: "Publish it again", source: STATUS_PAGE },
  video_pull_failed: { problem: "TikTok could not download the video", advice: CHECK_URL, source: STATUS_PAGE },
  photo_pull_failed: { problem: "TikTok could not download the photo", advice: CHECK_URL, source: STATUS_PAGE },
  auth_removed: {
    problem: "The creator withdrew the app's access during the publish",
    advice: "Ask the creator to authorise the app before you publish it again",
    source: STATUS_PAGE,
  },
  spam_risk_too_many_posts: {
    problem: "The creator has reached the daily limit of posts through the API",
    advice: "Don't try again today: post from the TikTok app instead",
    source: STATUS_PAGE,
  },
  spam_risk_user_banned_from_posting: {
    problem: "TikTok has banned the creator from posting",
    advice: "Don't try again: the creator can find the reason in the TikTok app",
    source: STATUS_PAGE,
  },
  spam_risk_text: {
    problem: "TikTok sees spam or a risk in the description",
    advice: "Change the text before you publish it again",
    source: STATUS_PAGE,
  },
  spam_risk: { problem: "TikTok sees a risk in this publish", advice: NOT_AGAIN, source: STATUS_PAGE },
};
