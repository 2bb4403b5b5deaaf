/** What the codes of a cancel request and of a failed publish mean: TikTok's and this project's own. Words only. */
import type { Problem } from "../model/problem.ts";

/** What a code means (`problem`), and what a person should do now. */
export type CodeEntry = Problem & {
  /** The page that documents the code, or the place in this project that gives it. */
  source: string;
};

type CodeTable = Readonly<Record<string, CodeEntry>>;

/** TikTok documents cancelling under "Cancel ongoing pull from URL tasks". */
const CANCEL_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide";
const ERRORS_PAGE = "https://developers.tiktok.com/docs/en/tiktok-api-v2-error-handling";
const STATUS_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status";
const OWN = "this action";

const MAY_BE_POSTED = "the video may still be posted";
const CANCEL_AGAIN = `Cancel this id again, for ${MAY_BE_POSTED}; look in the TikTok app if that fails`;

/** `error.code` of a cancel request, and what stands in its place when there is none. */
export const CANCEL_CODES: CodeTable = {
  ok: {
    problem: "TikTok accepted the request to cancel",
    advice: "Ask for the status, for an accepted request may come too late",
    source: CANCEL_PAGE,
  },
  invalid_publish_id: {
    problem: "TikTok knows no publish with this id",
    advice: "Check whether the id is whole, and whether it belongs to this TikTok app",
    source: CANCEL_PAGE,
  },
  token_not_authorized_for_specified_publish_id: {
    problem: "This access token may not cancel this publish",
    advice: "Cancel it with the token of the account that published it",
    source: CANCEL_PAGE,
  },
  publish_not_cancellable: {
    problem: "TikTok calls the publish final: it can't be cancelled any more",
    advice: "Look in the TikTok app, and delete the video if it was posted",
    source: CANCEL_PAGE,
  },
  access_token_invalid: {
    problem: "The access token is invalid or has expired",
    advice: `Store a fresh token and cancel this id again, for ${MAY_BE_POSTED}`,
    source: CANCEL_PAGE,
  },
  scope_not_authorized: {
    problem: "The creator has not granted video.upload or video.publish to this access token",
    advice: `Let the creator authorise the scope, and cancel this id again, for ${MAY_BE_POSTED}`,
    source: CANCEL_PAGE,
  },
  url_ownership_unverified: {
    problem: "The domain or URL prefix of the video is not verified for this TikTok app",
    advice: "Verify it in TikTok's developer portal, and look in the TikTok app whether the video was posted",
    source: CANCEL_PAGE,
  },
  rate_limit_exceeded: {
    problem: "TikTok refused the request because of its rate limit, until the time was up",
    advice: `Wait as long as TikTok asks, a minute at least, and cancel this id again, for ${MAY_BE_POSTED}`,
    source: CANCEL_PAGE,
  },
  internal_error: {
    problem: "TikTok's server failed, until the time was up",
    advice: CANCEL_AGAIN,
    source: ERRORS_PAGE,
  },
  network_error: {
    problem: "TikTok could not be reached over the network",
    advice: `Check the runner's network, proxy and firewall. ${CANCEL_AGAIN}`,
    source: OWN,
  },
  timeout: { problem: "TikTok did not answer in time", advice: CANCEL_AGAIN, source: OWN },
  server_error: {
    problem: "TikTok's server, or one before it, failed without an error code until the time was up",
    advice: CANCEL_AGAIN,
    source: OWN,
  },
  unexpected_response: {
    problem: "What answered is not TikTok's API",
    advice: `Check the runner's proxy, and the base address where one is set. ${CANCEL_AGAIN}`,
    source: OWN,
  },
  redirect_refused: {
    problem: "The request was redirected, and a token is never sent to an address that an answer names",
    advice: `Check the runner's proxy, and the base address where one is set. ${CANCEL_AGAIN}`,
    source: OWN,
  },
};

const NOTHING_TO_DO = "Nothing is left to do here";
const MEND_AND_PUBLISH = "Nothing is left to cancel. Mend the video before it is published again";

/** `fail_reason` of a publish whose status is FAILED: why nothing was posted. */
export const FAIL_REASONS: CodeTable = {
  publish_cancelled: { problem: "The publish was cancelled", advice: NOTHING_TO_DO, source: STATUS_PAGE },
  file_format_check_failed: {
    problem: "TikTok does not support the file's format",
    advice: MEND_AND_PUBLISH,
    source: STATUS_PAGE,
  },
  duration_check_failed: {
    problem: "The video's duration is not allowed",
    advice: MEND_AND_PUBLISH,
    source: STATUS_PAGE,
  },
  frame_rate_check_failed: {
    problem: "The video's frame rate is not allowed",
    advice: MEND_AND_PUBLISH,
    source: STATUS_PAGE,
  },
  picture_size_check_failed: {
    problem: "The video's picture size is not allowed",
    advice: MEND_AND_PUBLISH,
    source: STATUS_PAGE,
  },
  internal: { problem: "A part of TikTok failed", advice: NOTHING_TO_DO, source: STATUS_PAGE },
  video_pull_failed: {
    problem: "TikTok could not download the video",
    advice: `${NOTHING_TO_DO}. Before publishing again, check that the URL answers without a redirect`,
    source: STATUS_PAGE,
  },
  photo_pull_failed: {
    problem: "TikTok could not download the photo",
    advice: `${NOTHING_TO_DO}. Before publishing again, check that the URL answers without a redirect`,
    source: STATUS_PAGE,
  },
  auth_removed: {
    problem: "The creator withdrew the app's access while the publish was under way",
    advice: `${NOTHING_TO_DO}. Publishing again needs the creator's consent`,
    source: STATUS_PAGE,
  },
  spam_risk_too_many_posts: {
    problem: "The creator has reached the day's limit of posts through the API",
    advice: NOTHING_TO_DO,
    source: STATUS_PAGE,
  },
  spam_risk_user_banned_from_posting: {
    problem: "TikTok has banned the creator from posting",
    advice: `${NOTHING_TO_DO}. The creator finds the reason in the TikTok app`,
    source: STATUS_PAGE,
  },
  spam_risk_text: {
    problem: "TikTok finds spam or a risk in the description",
    advice: `${NOTHING_TO_DO}. Change the text before publishing again`,
    source: STATUS_PAGE,
  },
  spam_risk: { problem: "TikTok finds a risk in the publish", advice: NOTHING_TO_DO, source: STATUS_PAGE },
};
