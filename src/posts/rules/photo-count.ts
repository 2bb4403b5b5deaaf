/** Rule `photo-count`: a post of no photos, or of more than TikTok accepts. */
import { formatInteger } from "../../text/quantities.ts";
import { INVALID, PHOTO_POST, POST_LIMITS } from "../limits.ts";
import { findValue, placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

const { photos: limit } = POST_LIMITS;

type Count = Measurement & { actual: number };

export const photoCount = definePostRule({
  id: "photo-count",
  level: "error",
  code: INVALID,
  evidence: "documented",
  source: PHOTO_POST,
  when: `not ${limit.min} to ${limit.max} photos`,
  help: "Remove photos, or make several posts.",
  check({ post }): Count[] {
    const images = findValue(post, "source_info", "photo_images");
    if (post.medium !== "photos" || images?.kind !== "list") return [];
    const { size: actual } = images;
    return actual >= limit.min && actual <= limit.max ? [] : [{ ...placeOf(images), actual, limit }];
  },
  text: ({ actual }) => ({
    problem: actual === 0 ? "The post has no photos" : `The post has ${formatInteger(actual)} photos`,
    advice: actual === 0 ? `Add ${limit.min} to ${limit.max} URLs` : `Keep at most ${limit.max}, or make several posts`,
  }),
});
