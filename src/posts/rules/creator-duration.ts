/** Rule `creator-duration`: the video is longer than this creator may post. */
import { formatDuration } from "../../text/quantities.ts";
import { CREATOR_INFO } from "../limits.ts";
import { findValue, placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

/** In seconds. */
type TooLong = Measurement & { actual: number; limit: { max: number } };

export const creatorDuration = definePostRule({
  id: "creator-duration",
  level: "error",
  code: "duration_check_failed",
  evidence: "documented",
  source: CREATOR_INFO,
  when: "with `creator-limit`: the video of a direct post is longer than this creator may post",
  help: "Shorten the video, or send it as a draft: a draft can be trimmed in the app.",
  check({ post, video, creator }): TooLong[] {
    const [duration, max] = [video?.facts.duration, creator?.maxDurationSeconds];
    if (duration === undefined || max === undefined || post.publish === "draft" || duration.low <= max) return [];
    const place = post.video ?? findValue(post, "post_info") ?? post.content;
    return [{ ...placeOf(place), actual: duration.value, limit: { max } }];
  },
  text: ({ actual, limit: { max } }) => ({
    problem: `The video is ${formatDuration(actual, max)} long, and this creator may post at most ${formatDuration(max)}`,
    advice: "Shorten the video, or send it as a draft, which can be trimmed in the app",
  }),
});
