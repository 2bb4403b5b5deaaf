/** Rule `video-size`: `video_size` is not the size of the video. */
import { formatBytes } from "../../text/quantities.ts";
import { quoteValue } from "../../text/shortening.ts";
import { advisePlan } from "../chunks.ts";
import { MEDIA_TRANSFER } from "../limits.ts";
import { findInteger, findText, type IntegerOf } from "../post.ts";
import { definePostRule, type Measurement, type PostSubject } from "../rule.ts";

/** In bytes. */
type OtherSize = Measurement & { actual: number; limit: { min: number; max: number } };

export const videoSize = definePostRule({
  id: "video-size",
  level: "error",
  evidence: "documented",
  source: MEDIA_TRANSFER,
  when: "`video_size` differs from the size of the video: TikTok refuses its chunks",
  help: "Write the plan that the finding names.",
  check(subject): OtherSize[] {
    const stated = findOtherSize(subject);
    const size = subject.video?.facts.sizeBytes;
    if (stated === undefined || size === undefined) return [];
    const { number: actual, ...place } = stated;
    return [{ ...place, actual, limit: { min: size, max: size } }];
  },
  text({ actual, limit: { max } }, { post, video }) {
    const name = video === undefined ? "the video" : quoteValue(video.video.path.replace(/^.*\//s, ""));
    const problem = `'video_size' says ${formatBytes(actual)}, but ${name} has ${formatBytes(max)}`;
    if (max === 0) return { problem, advice: "Upload another video: this one is empty" };
    // A number as the file needs it, without commas.
    return { problem: `${problem}: write ${max}`, advice: advisePlan(max, post.path) };
  },
});

/** The `video_size` of a post, if the video has another size. What to do about it has the right plan. */
export function findOtherSize({ post, video }: PostSubject): IntegerOf | undefined {
  if (post.medium !== "video" || findText(post, "source_info", "source")?.text === "PULL_FROM_URL") return undefined;
  const stated = findInteger(post, "source_info", "video_size");
  const size = video?.facts.sizeBytes;
  return stated === undefined || size === undefined || stated.number === size || stated.number < 1 ? undefined : stated;
}
