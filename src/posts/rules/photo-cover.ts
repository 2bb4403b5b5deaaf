/** Rule `photo-cover`: the cover is none of the photos. */
import { formatInteger } from "../../text/quantities.ts";
import { INVALID, PHOTO_POST } from "../limits.ts";
import { findInteger, findValue } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

type Outside = Measurement & { actual: number; limit: { min: number; max: number } };

export const photoCover = definePostRule({
  id: "photo-cover",
  level: "error",
  code: INVALID,
  evidence: "documented",
  source: PHOTO_POST,
  when: "`photo_cover_index` is none of the photos, counted from 0",
  help: "Write the number of a photo, counted from 0.",
  check({ post }): Outside[] {
    const cover = findInteger(post, "source_info", "photo_cover_index");
    const images = findValue(post, "source_info", "photo_images");
    if (post.medium !== "photos" || cover === undefined || images?.kind !== "list" || images.size === 0) return [];
    const { number: actual, ...place } = cover;
    const limit = { min: 0, max: images.size - 1 };
    return actual >= 0 && actual <= limit.max ? [] : [{ ...place, actual, limit }];
  },
  text: ({ actual, limit: { max } }) => ({
    problem: `No photo has the number ${formatInteger(actual)}: 'photo_cover_index' counts from 0`,
    advice: max === 0 ? "Write 0" : `Write 0 to ${formatInteger(max)}`,
  }),
});
