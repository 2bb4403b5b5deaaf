/** Which `error.code` of TikTok's says that an upload was not started. No I/O. */
import { NOT_SENT } from "../model/publish.ts";
import { INIT_CODES } from "./init-codes.ts";

/** Besides those of the init's own page: what every call of TikTok's may refuse, and what it also gives as a reason. */
const OTHERS: ReadonlySet<string> = new Set([
  ...[NOT_SENT, "access_token_invalid", "scope_not_authorized", "url_ownership_unverified", "rate_limit_exceeded"],
  ...["spam_risk", "spam_risk_text", "spam_risk_too_many_posts", "spam_risk_user_banned_from_posting"],
  "reached_active_user_cap",
]);

/**
 * Whether TikTok has refused an upload that has this `error.code`: then nothing was started. Any other code may be of
 * TikTok's server or of a gateway before it, which says nothing of what TikTok does.
 */
export function isRefusal(code: string): boolean {
  return Object.hasOwn(INIT_CODES, code) || OTHERS.has(code);
}
