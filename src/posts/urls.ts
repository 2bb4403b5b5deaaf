/** The URLs of a post from which TikTok pulls, and which of them can be asked for. Asks no server. */
import type { TextPlace } from "../model/post.ts";
import { findPullObstacle, type Obstacle } from "../text/pull-address.ts";
import { quoteValue } from "../text/shortening.ts";
import { findText, findValue, type Post } from "./post.ts";

/** A URL of a post, as it is written, and where it stands. `url`: `undefined` if the text is no URL. */
export type PostUrl = TextPlace & { written: string; url?: URL; obstacle?: Obstacle };

const WHOLE_URL = /^[a-z][a-z\d+.-]*:\/\/\S+$/i;

/** Every URL of a post, in order. */
export function listUrls(post: Post): PostUrl[] {
  const texts = post.medium === "video" ? listVideoUrl(post) : listPhotoUrls(post);
  return texts.map(({ text, ...place }) => {
    // The parser of URLs forgives white space and missing slashes, but the text is sent as it is.
    if (!WHOLE_URL.test(text) || !URL.canParse(text)) return { ...place, written: text };
    const url = new URL(text);
    const obstacle = findPullObstacle(url);
    return { ...place, written: text, url, ...(obstacle !== undefined && { obstacle }) };
  });
}

/** The URLs, as written, from which TikTok may be able to pull: only they are worth a request. */
export function listPullableUrls(post: Post): string[] {
  return listUrls(post).flatMap(({ written, url, obstacle }) =>
    url === undefined || obstacle !== undefined ? [] : [written],
  );
}

/** A URL without user, password, query and fragment, which may hold secrets: as a message can show it. */
export function nameUrl({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}

/** A text of a post, short and in quotation marks. If it is a URL, without what may be secret. */
export function quoteText(text: string): string {
  const [start = ""] = text.split(/[?#]/);
  return quoteValue(start.includes("//") ? start.replace(/\/\/[^/]*@/, "//") : text);
}

type WrittenUrl = TextPlace & { text: string };

function listVideoUrl(post: Post): WrittenUrl[] {
  const found = findText(post, "source_info", "video_url");
  return found === undefined || findText(post, "source_info", "source")?.text === "FILE_UPLOAD" ? [] : [found];
}

function listPhotoUrls(post: Post): WrittenUrl[] {
  const images = findValue(post, "source_info", "photo_images");
  if (images?.kind !== "list") return [];
  return images.items.flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string"
      ? [{ text: item.value, line: item.line, column: item.column }]
      : [],
  );
}
