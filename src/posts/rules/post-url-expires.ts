/** Rule `post-url-expires`: the signature in the URL ends before a pull that starts now has to have ended. */

import { formatMinutes, formatTime } from "../../text/quantities.ts";
import { findSignatureEnd } from "../../text/signature-end.ts";
import { MEDIA_TRANSFER, POST_LIMITS } from "../limits.ts";
import { placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";
import { groupUrls, nameLines, nameUrls, type UrlGroup } from "../url-groups.ts";
import { listUrls } from "../urls.ts";

/** `actual`: seconds from now to the end. `time`: of the end. */
type Expiring = Measurement & { actual: number; group: UrlGroup; time: string };

const { pull } = POST_LIMITS;

export const postUrlExpires = definePostRule({
  id: "post-url-expires",
  level: "warning",
  evidence: "documented",
  source: MEDIA_TRANSFER,
  when: `the signature in \`video_url\` or in a URL of \`photo_images\` has expired, or expires within the ${formatMinutes(pull.max)} that a pull may take`,
  help: "Sign the URL when the post is sent: what signs it can write it into the post.",
  check({ post, nowMs }): Expiring[] {
    if (nowMs === undefined) return [];
    const expiring = listUrls(post).flatMap((found) => {
      const endsMs = found.url && findSignatureEnd(found.url);
      if (endsMs === undefined) return [];
      const actual = Math.floor((endsMs - nowMs) / 1000);
      return actual < pull.max ? [{ ...found, actual, time: formatTime(endsMs) }] : [];
    });
    const groups = groupUrls(expiring, ({ actual, time }) => `${time} ${actual <= 0}`);
    return groups.map((group) => {
      const { actual, time } = group;
      return { ...placeOf(group), actual, limit: { min: pull.max }, group, time };
    });
  },
  text({ actual, group, time }, { post }) {
    const urls = nameUrls(post, group);
    const [expires, it, the] =
      group.places.length === 1 ? ["expires", "it", "the URL"] : ["expire", "them", "the URLs"];
    const problem =
      actual <= 0
        ? `${urls} expired at ${time}, so TikTok can't pull from ${it}`
        : `${urls} ${expires} at ${time}, and TikTok may take ${formatMinutes(pull.max)} to pull from ${it}`;
    return {
      problem: `${problem}${nameLines(group.places)}`,
      advice: `Sign ${the} when the post is sent, for a longer time`,
    };
  },
});
