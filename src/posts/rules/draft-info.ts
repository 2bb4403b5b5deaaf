/** Rule `draft-info`: a draft of a video has a `post_info`, which TikTok ignores without a word. */
import { UPLOAD_VIDEO } from "../limits.ts";
import { findEntry, placeOf } from "../post.ts";
import { definePostRule } from "../rule.ts";

export const draftInfo = definePostRule({
  id: "draft-info",
  level: "warning",
  evidence: "documented",
  source: UPLOAD_VIDEO,
  when: "a draft of a video has a `post_info`: TikTok ignores it, and the creator writes the caption in the app",
  help: "Remove `post_info`, or post directly.",
  check({ post }) {
    const entry = findEntry(post, ["post_info"]);
    if (entry === undefined || post.medium !== "video" || post.publish !== "draft") return [];
    return [{ ...placeOf(entry), actual: null }];
  },
  text: () => ({
    problem: "TikTok ignores 'post_info' in a draft of a video: caption and privacy are chosen in the app",
    advice: "Remove 'post_info', or post directly with 'publish: direct'",
  }),
});
