/** The URLs that posts name, asked for within the limits of the action. Loads all HTTP code: import it late. */
import { createPostUrlGuard, inspectPostUrls, POST_URL_LIMITS, type PostUrlState } from "./http/post-urls.ts";

/** By the URL as it was given. What can't be asked for by the form of the URL is absent. */
export function askForPostUrls(urls: readonly string[]): Promise<Map<string, PostUrlState>> {
  return inspectPostUrls(urls, { guard: createPostUrlGuard(), limits: POST_URL_LIMITS });
}
