/** Asks the servers of the URLs that posts name. Judges no post. */
import type { Post } from "../posts/post.ts";
import type { UrlState } from "../posts/rule.ts";
import { listPullableUrls } from "../posts/urls.ts";

/** By the URL as the posts have it. Sends nothing if no post has one. */
export async function askPostUrls(posts: readonly Post[]): Promise<ReadonlyMap<string, UrlState>> {
  const urls = posts.flatMap(listPullableUrls);
  if (urls.length === 0) return new Map();
  // The HTTP code takes long to load, so it is loaded only if it is needed.
  const { askForPostUrls } = await import("../sources/post-urls.ts");
  return askForPostUrls(urls);
}
