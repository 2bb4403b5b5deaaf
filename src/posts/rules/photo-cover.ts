/** Rule `photo-cover`: the cover is no photo of the post. */
import { formatInteger } from "../../text/quantities.ts";
import { INVALID, PHOTO_POST, POST_LIMITS } from "../limits.ts";
import { findInt32, findValue } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

type Outside = Measurement & { actual: number; limit: { min: number; max: number } };

export const photoCover = definePostRule({
  id: "photo-cover",
  level: "error",
  code: INVALID,
  evidence: "documented",
  source: PHOTO_POST,
  when: "`photo_cover_index` names no photo, counted from 0",
  help: "Write the number of a photo, counted from 0.",
  check({ post }): Outside[] {
    const cover = findInt32(post, "source_info", "photo_cover_index");
    const images = findValue(post, "source_info", "photo_images");
    if (post.medium !== "photos" || cover === undefined || images?.kind !== "list" || images.size === 0) return [];
    const { number: actual, ...place } = cover;
    // Rule `photo-count` says that the others have to go.
    const limit = { min: 0, max: Math.min(images.size, POST_LIMITS.photos.max) - 1 };
    return actual >= 0 && actual <= limit.max ? [] : [{ ...place, actual, limit }];
  },
  text: ({ actual, limit: { max } }) => ({
    problem:
      max === 0
        ? `'photo_cover_index' is ${formatInteger(actual)}, but the post has one photo, number 0`
        : `'photo_cover_index' is ${formatInteger(actual)}, but photos count from 0 to ${formatInteger(max)}`,
    advice: max === 0 ? "Write 0" : `Write 0 to ${formatInteger(max)}`,
  }),
});
