/** Rule `required-key`: TikTok refuses a post without this key. */
import { listKeys, nameKey, type PostKey } from "../keys.ts";
import { DIRECT_POST, INVALID } from "../limits.ts";
import { findText, findValue, type Post, type PostMapping, placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

type Missing = Measurement & { key: PostKey };

export const requiredKey = definePostRule({
  id: "required-key",
  level: "error",
  code: INVALID,
  evidence: "documented",
  source: DIRECT_POST,
  when: "a key is missing that TikTok requires",
  help: "Add the key.",
  check({ post }): Missing[] {
    return listKeys(post.medium).flatMap((key) => {
      const parent = findParent(post, key.path);
      if (parent === undefined || !isRequired(post, key) || findValue(post, ...key.path) !== undefined) return [];
      return [{ ...placeOf(parent), actual: null, key }];
    });
  },
  text({ key: { path, meaning } }, { post }) {
    const where = path.length === 1 ? "The post" : `'${nameKey(path.slice(0, -1))}'`;
    const what = post.medium === "photos" && path[0] === "post_info" ? "a direct post" : "the post";
    return {
      problem: `${where} has no '${path.at(-1)}', so TikTok refuses ${what}`,
      advice: `Add '${path.at(-1)}': ${describe(meaning)}`,
    };
  },
});

/** The first sentence of what a key means, after a colon. */
function describe(meaning: string): string {
  const [first = ""] = meaning.replaceAll("`", "'").split(/\.(?: |$)/);
  return first.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

/** The mapping in which a key stands, or should. */
function findParent(post: Post, path: readonly string[]): PostMapping | undefined {
  if (path.length === 1) return post.content;
  const parent = findValue(post, ...path.slice(0, -1));
  return parent?.kind === "mapping" ? parent : undefined;
}

function isRequired(post: Post, { path, isRequired: when, source }: PostKey): boolean {
  // Rule `privacy-level` says more.
  if (path.at(-1) === "privacy_level") return false;
  if (source === "PULL_FROM_URL") return findText(post, "source_info", "source")?.text === source;
  return when === "always" || (when === "direct" && post.publish === "direct" && !post.isUndecided);
}
