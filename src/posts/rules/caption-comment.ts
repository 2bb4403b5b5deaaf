/** Rule `caption-comment`: YAML takes the hashtags of a text for a comment, so the post loses them. */
import { quoteValue } from "../../text/shortening.ts";
import { listKeys, nameKey, OWN_PAGE } from "../keys.ts";
import { findValue, isIgnored, placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

type Cut = Measurement & { key: string; comment: string };

export const captionComment = definePostRule({
  id: "caption-comment",
  level: "warning",
  evidence: "inferred",
  source: `${OWN_PAGE}#what-a-post-file-is`,
  when: "in YAML, a hashtag follows a `title` or `description` without quotation marks: YAML takes it for a comment",
  help: "Put the text in quotation marks.",
  check({ post }): Cut[] {
    return listKeys(post.medium).flatMap(({ path, type }) => {
      const found = type.kind === "text" && !isIgnored(post, path) ? findValue(post, ...path) : undefined;
      // An empty value is no text: rule `post-value` names the comment.
      if (found?.kind !== "scalar" || found.comment === undefined) return [];
      return [{ ...placeOf(found), actual: null, key: nameKey(path), comment: found.comment }];
    });
  },
  text: ({ key, comment }) => ({
    problem: `'${key}' ends before ${quoteValue(comment)}, which YAML takes for a comment`,
    advice: "Put the text in quotation marks",
  }),
});
