/** Rule `caption-comment`: YAML takes the hashtags of a text for a comment, so the post loses them. */
import { quoteValue, showPart } from "../../text/shortening.ts";
import { listKeys, nameKey, OWN_PAGE } from "../keys.ts";
import { findValue, isIgnored, placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

/** `rest`: what the post keeps of the text. */
type Cut = Measurement & { key: string; rest: string; comment: string };

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
      return [
        { ...placeOf(found), actual: null, key: nameKey(path), rest: String(found.value), comment: found.comment },
      ];
    });
  },
  text: ({ key, rest, comment }) => ({
    problem: `'${key}' ends before ${quoteValue(comment)}, which YAML takes for a comment. TikTok would get ${quoteValue(rest)}`,
    advice: `Put the text in quotation marks: ${writeLine(key, `${rest} ${comment}`)}`,
  }),
});

const LONGEST_LINE = 100;

/** The line as it should stand in the file; only its form where the text can't be shown as it is. */
function writeLine(key: string, text: string): string {
  const name = key.slice(key.lastIndexOf(".") + 1);
  // YAML reads a string of JSON (YAML 1.2.2, section 1.3).
  const line = `${name}: ${JSON.stringify(text)}`;
  return line.length <= LONGEST_LINE && showPart(line, LONGEST_LINE) === line ? line : `${name}: "… #…"`;
}
