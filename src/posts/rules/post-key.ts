/** Rule `post-key`: a key that TikTok does not have, or not there. Most likely it is ignored without a word. */
import { findClosest } from "../../text/closest.ts";
import { quoteValue } from "../../text/shortening.ts";
import { formatList } from "../../text/words.ts";
import { listKeys, nameKey, POST_KEYS } from "../keys.ts";
import { DIRECT_POST } from "../limits.ts";
import { findFlag, findText, findValue, isIgnored, type Medium, type Post, placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

/** `parent`: the mapping in which the key stands, from the top. */
type Stray = Measurement & { key: string; parent: readonly string[]; meant: Meant };

/** What the key may mean: another key, the same one at another place, or one of other posts. */
type Meant =
  | { kind: "other place"; path: readonly string[] }
  | { kind: "other medium"; medium: Medium }
  | { kind: "other source"; source: string }
  | { kind: "other mode" }
  | { kind: "similar"; path: readonly string[] }
  | { kind: "other name"; path: readonly string[] }
  | { kind: "unknown"; known: readonly string[] };

/** The mappings of a post, from the top. */
const PARENTS: readonly (readonly string[])[] = [[], ["post_info"], ["source_info"]];

/**
 * What other APIs and planning sheets call TikTok's keys, in the order in which they are tried: photos have a
 * description, and a video's caption is its title.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  caption: ["description", "title"],
  text: ["description", "title"],
  message: ["description", "title"],
  hashtags: ["description", "title"],
  tags: ["description", "title"],
  description: ["title"],
  privacy: ["privacy_level"],
  visibility: ["privacy_level"],
  url: ["video_url", "photo_images"],
  images: ["photo_images"],
  photos: ["photo_images"],
  ai_generated: ["is_aigc"],
};

/** Keys of which a value is a part of another key's value. */
const PARTS: readonly string[] = ["hashtags", "tags"];

const MEDIA: Readonly<Record<Medium, string>> = { video: "a video", photos: "photos" };

export const postKey = definePostRule({
  id: "post-key",
  level: "warning",
  evidence: "inferred",
  source: DIRECT_POST,
  when: "a key that TikTok does not have, or that is in the wrong place",
  help: "Correct the key, move it, or remove it: TikTok ignores what it does not know.",
  check: ({ post }) => PARENTS.flatMap((parent) => findStray(post, parent)),
  text({ key, parent, meant }, { post }) {
    const where = parent.length === 0 ? "at the top" : `in '${nameKey(parent)}'`;
    const problem = `TikTok has no key ${quoteValue(key)} ${where}`;
    switch (meant.kind) {
      case "other place":
        return { problem, advice: `Move it ${describeParent(meant.path)}` };
      case "other medium":
        return {
          problem: `${problem} for ${MEDIA[post.medium]}`,
          advice: `Remove it: it is for ${MEDIA[meant.medium]}`,
        };
      case "other source":
        return { problem: `TikTok uses ${quoteValue(key)} only with ${meant.source}`, advice: "Remove it" };
      case "other mode":
        return { problem: `TikTok uses ${quoteValue(key)} only with DIRECT_POST`, advice: "Remove it" };
      case "similar":
        return { problem, advice: `Write '${meant.path.at(-1)}'${describeMove(parent, meant.path)}, or remove it` };
      case "other name": {
        const place = `'${meant.path.at(-1)}'${describeMove(parent, meant.path)}`;
        if (PARTS.includes(key.toLowerCase())) return { problem, advice: `Write them into the text of ${place}` };
        const caption = meant.path.at(-1) === "title" && post.medium === "video" ? ", which is the caption" : "";
        return { problem, advice: `Write ${place}${caption}, or remove it` };
      }
      case "unknown":
        return { problem, advice: `Remove it. Allowed there: ${formatList(meant.known)}` };
    }
  },
});

function describeParent(path: readonly string[]): string {
  return path.length === 1 ? "to the top" : `into '${nameKey(path.slice(0, -1))}'`;
}

function describeMove(parent: readonly string[], path: readonly string[]): string {
  if (nameKey(parent) === nameKey(path.slice(0, -1))) return "";
  return path.length === 1 ? " at the top" : ` in '${nameKey(path.slice(0, -1))}'`;
}

function findStray(post: Post, parent: readonly string[]): Stray[] {
  const mapping = parent.length === 0 ? { kind: "mapping" as const, ...post.content } : findValue(post, ...parent);
  if (mapping?.kind !== "mapping" || isIgnored(post, parent)) return [];
  return mapping.entries.flatMap((entry) => {
    const meant = findMeant(post, [...parent, entry.key]);
    return meant === undefined ? [] : [{ ...placeOf(entry), actual: null, key: entry.key, parent, meant }];
  });
}

function findMeant(post: Post, path: readonly string[]): Meant | undefined {
  const [parent, key = ""] = [path.slice(0, -1), path.at(-1)];
  const keys = listKeys(post.medium);
  const known = keys.find((each) => nameKey(each.path) === nameKey(path));
  if (known?.isOnlyDirect && post.publish === "draft" && findFlag(post, ...path)?.isOn) return { kind: "other mode" };
  if (known !== undefined) {
    const source = findText(post, "source_info", "source")?.text;
    const isSource = source === "FILE_UPLOAD" || source === "PULL_FROM_URL";
    if (known.source === undefined || !isSource || known.source === source) return undefined;
    return { kind: "other source", source: known.source };
  }
  const same = keys.find((each) => each.path.at(-1) === key);
  if (same !== undefined) return { kind: "other place", path: same.path };
  const own = OTHER_NAMES[Object.hasOwn(OTHER_NAMES, key.toLowerCase()) ? key.toLowerCase() : ""] ?? [];
  const named = own.flatMap((name) => keys.find((each) => each.path.at(-1) === name) ?? []);
  if (named[0] !== undefined) return { kind: "other name", path: named[0].path };
  const other = POST_KEYS.find((each) => each.path.at(-1) === key);
  if (other !== undefined) return { kind: "other medium", medium: post.medium === "video" ? "photos" : "video" };
  const near = keys.filter((each) => nameKey(each.path.slice(0, -1)) === nameKey(parent));
  const similar = findSimilar(key, near) ?? findSimilar(key, keys);
  return similar === undefined
    ? { kind: "unknown", known: near.map((each) => each.path.at(-1) ?? "") }
    : { kind: "similar", path: similar };
}

function findSimilar(key: string, keys: ReturnType<typeof listKeys>): readonly string[] | undefined {
  const closest = findClosest(
    key.replaceAll("-", "_"),
    keys.map(({ path }) => path.at(-1) ?? ""),
  );
  return keys.find(({ path }) => path.at(-1) === closest)?.path;
}
