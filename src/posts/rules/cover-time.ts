/** Rule `cover-time`: the cover is a frame outside the video, so TikTok takes the first frame without a word. */
import { DIRECT_POST } from "../limits.ts";
import { findInt32, isIgnored } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

/** In milliseconds. */
type Outside = Measurement & { actual: number; limit: { min: number; max?: number } };

export const coverTime = definePostRule({
  id: "cover-time",
  level: "warning",
  evidence: "documented",
  source: DIRECT_POST,
  when: "`video_cover_timestamp_ms` is negative or over the measured duration: TikTok takes the first frame",
  help: "Choose a time within the video.",
  check({ post, video }): Outside[] {
    const cover = findInt32(post, "post_info", "video_cover_timestamp_ms");
    if (cover === undefined || isIgnored(post, ["post_info"])) return [];
    const { number: actual, ...place } = cover;
    const duration = video?.facts.duration;
    const isAfter = duration !== undefined && actual > duration.high * 1000;
    if (actual >= 0 && !isAfter) return [];
    // The last frame is before the end. A product such as 5055.999… stands for 5056.
    const max = duration === undefined ? {} : { max: Math.floor(duration.value * 1000 + 1e-6) };
    return [{ ...place, actual, limit: { min: 0, ...max } }];
  },
  text({ actual, limit: { max } }) {
    const where = actual < 0 || max === undefined ? "which is before the video starts" : `but the video ends at ${max}`;
    return {
      problem: `'video_cover_timestamp_ms' is ${actual}, ${where}, so TikTok takes the first frame`,
      advice: max === undefined ? "Write 0 or more" : `Write 0 to ${max}`,
    };
  },
});
