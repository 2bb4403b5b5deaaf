/** URLs of a post to which a rule objects for the same reason, so that one finding stands for all. Asks no server. */
import type { TextPlace } from "../model/post.ts";
import { formatCount, formatInteger } from "../text/quantities.ts";
import { joinFirst, quoteValue } from "../text/shortening.ts";
import type { Post } from "./post.ts";
import { nameUrl, type PostUrl } from "./urls.ts";

/** The first of several URLs. `places`: of all of them, in order. */
export type UrlGroup<Found extends PostUrl = PostUrl> = Found & { places: readonly TextPlace[] };

/** Puts together the URLs on one host for which `reasonOf` is the same. */
export function groupUrls<Found extends PostUrl>(
  urls: readonly Found[],
  reasonOf: (url: Found) => string,
): UrlGroup<Found>[] {
  const groups = new Map<string, Found[]>();
  for (const each of urls) {
    const key = JSON.stringify([each.url?.protocol, each.url?.host, reasonOf(each)]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, places: group.map(({ line, column }) => ({ line, column })) }];
  });
}

/** What TikTok pulls from URLs: `the video`, `a photo`, `36 photos`. */
export function nameMedia({ medium }: Pick<Post, "medium">, { length }: readonly TextPlace[]): string {
  if (medium === "video") return "the video";
  return length === 1 ? "a photo" : formatCount(length, "photo");
}

/** URLs as a subject: `The URL of the video`, `36 photo URLs on 'media.example.com'`. */
export function nameUrls({ medium }: Pick<Post, "medium">, { url, places: { length } }: UrlGroup): string {
  if (length === 1) return `The URL of ${medium === "video" ? "the video" : "a photo"}`;
  return `${formatCount(length, "photo URL")}${url === undefined ? "" : ` on ${quoteValue(url.host)}`}`;
}

/** A single URL as a message can show it, by its own name; several are named by their lines. */
export function nameOnly({ url, places }: UrlGroup): string | undefined {
  return url === undefined || places.length > 1 ? undefined : nameUrl(url);
}

/** Runs of lines that a message names. */
const MOST_RUNS = 5;

/** The lines of several URLs, in brackets: ` (lines 10 to 45, 50)`. Nothing if all are on one line. */
export function nameLines(places: readonly TextPlace[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const line of [...new Set(places.map((place) => place.line))].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && line === last.to + 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  if (runs.length < 2 && runs.every(({ from, to }) => from === to)) return "";
  const texts = runs.map(({ from, to }) =>
    from === to ? formatInteger(from) : `${formatInteger(from)} to ${formatInteger(to)}`,
  );
  return ` (lines ${joinFirst(texts, MOST_RUNS)})`;
}
