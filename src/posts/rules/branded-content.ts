/** Rule `branded-content`: a paid partnership that only the creator sees. */
import { SHARING_GUIDELINES } from "../limits.ts";
import { findFlag, findText, isIgnored, placeOf } from "../post.ts";
import { definePostRule } from "../rule.ts";

export const brandedContent = definePostRule({
  id: "branded-content",
  level: "warning",
  evidence: "documented",
  source: SHARING_GUIDELINES,
  when: "`brand_content_toggle` is true and `privacy_level` is SELF_ONLY: branded content can't be private",
  help: "Choose another `privacy_level`, or set `brand_content_toggle` to false.",
  check({ post }) {
    const toggle = findFlag(post, "post_info", "brand_content_toggle");
    const isPrivate = findText(post, "post_info", "privacy_level")?.text === "SELF_ONLY";
    if (toggle?.isOn !== true || !isPrivate || isIgnored(post, ["post_info"])) return [];
    return [{ ...placeOf(toggle), actual: "SELF_ONLY" }];
  },
  text: () => ({
    problem: "TikTok does not allow branded content that only the creator sees (SELF_ONLY)",
    advice: "Choose another 'privacy_level', or set 'brand_content_toggle' to false",
  }),
});
