/** Rule `title-length`: a title or description is longer than TikTok accepts. */
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { listKeys, nameKey } from "../keys.ts";
import { DIRECT_POST, INVALID, POST_LIMITS } from "../limits.ts";
import { findText, isIgnored } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

type TooLong = Measurement & { actual: number; limit: { max: number }; key: string };

const { videoTitle, photoTitle, description } = POST_LIMITS;

export const titleLength = definePostRule({
  id: "title-length",
  level: "error",
  code: INVALID,
  evidence: "documented",
  source: DIRECT_POST,
  when: `\`title\` over ${formatInteger(videoTitle.max)} UTF-16 units (photos: ${photoTitle.max}), \`description\` over ${formatInteger(description.max)}`,
  help: "Shorten the text. An emoji counts as two units or more.",
  check({ post }): TooLong[] {
    return listKeys(post.medium).flatMap(({ path, type }) => {
      const max = type.kind === "text" ? type.maxUnits : undefined;
      const found = findText(post, ...path);
      if (max === undefined || found === undefined || found.text.length <= max || isIgnored(post, path)) return [];
      const { text, ...place } = found;
      return [{ ...place, actual: text.length, limit: { max }, key: nameKey(path) }];
    });
  },
  text: ({ actual, limit, key }, { post }) => ({
    problem: `'${key}' is ${formatCount(actual, "character")} long. TikTok accepts at most ${formatInteger(limit.max)} for ${post.medium === "video" ? "a video" : "photos"}`,
    advice: `Shorten it by ${formatCount(actual - limit.max, "character")} (an emoji counts as two or more)`,
  }),
});
