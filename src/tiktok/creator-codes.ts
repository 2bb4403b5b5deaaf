/** What the codes of a refused creator_info mean: TikTok's and this project's own. Words only. */
import type { Problem } from "../model/problem.ts";

/** TikTok's page on creator_info. */
export const CREATOR_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-query-creator-info";

const LATER = "Run the check again later";
const CHECK_PROXY = "Check the runner's proxy, and the base address if one is set";

/** `error.code` of creator_info, by TikTok's page, and this project's code for what came instead of one. */
export const CREATOR_CODES: Readonly<Record<string, Problem>> = {
  access_token_invalid: {
    problem: "the access token is invalid or has expired",
    advice: "Get a new access token, and store it in the secret that the workflow uses",
  },
  scope_not_authorized: {
    problem: "the access token lacks the scope video.publish",
    advice: "Ask the creator to authorise it, or set 'creator-limit: false' if you only upload drafts",
  },
  spam_risk_too_many_posts: {
    problem: "the creator has reached the daily limit of posts through the API",
    advice: "Don't publish today: post from the TikTok app instead",
  },
  spam_risk_user_banned_from_posting: {
    problem: "TikTok has banned the creator from posting",
    advice: "Don't publish: the creator can find the reason in the TikTok app",
  },
  reached_active_user_cap: {
    problem: "this TikTok app has reached its daily limit of users who post",
    advice: "Publish tomorrow, or ask TikTok for a higher limit",
  },
  rate_limit_exceeded: { problem: "TikTok refused because of too many requests", advice: LATER },
  internal_error: { problem: "TikTok's server failed", advice: LATER },
  network_error: {
    problem: "TikTok could not be reached over the network",
    advice: "Check the runner's network, proxy and firewall",
  },
  timeout: { problem: "TikTok did not respond in time", advice: LATER },
  server_error: {
    problem: "TikTok's server, or a proxy in front of it, failed without an error code",
    advice: LATER,
  },
  unexpected_response: { problem: "the response did not come from TikTok's API", advice: CHECK_PROXY },
  redirect_refused: {
    problem: "the request was redirected, and an access token is never sent to the target of a redirect",
    advice: CHECK_PROXY,
  },
};

/** What a code means, as a clause, and what to do. A code that is not known is TikTok's, and stands beside it. */
export function explainCreatorCode(code: string): Problem {
  const known = Object.hasOwn(CREATOR_CODES, code) ? CREATOR_CODES[code] : undefined;
  return known ?? { problem: "TikTok refused the request", advice: `Look the code up on ${CREATOR_PAGE}` };
}
