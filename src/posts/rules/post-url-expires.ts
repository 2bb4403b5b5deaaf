/** Rule `post-url-expires`: the signature in the URL ends before a pull that starts now has to have ended. */

import { formatMinutes, formatTime } from "../../text/quantities.ts";
import { findSignatureEnd } from "../../text/signature-end.ts";
import { MEDIA_TRANSFER, POST_LIMITS } from "../limits.ts";
import { placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";
import { listUrls } from "../urls.ts";

/** `actual`: seconds from now to the end. */
type Expiring = Measurement & { actual: number; endsMs: number };

const { pull } = POST_LIMITS;

export const postUrlExpires = definePostRule({
  id: "post-url-expires",
  level: "warning",
  evidence: "documented",
  source: MEDIA_TRANSFER,
  when: `the signature in \`video_url\` or in a URL of \`photo_images\` has ended, or ends within the ${formatMinutes(pull.max)} that a pull may take`,
  help: "Sign the URL when the post is sent: what signs it can write it into the post.",
  check({ post, nowMs }): Expiring[] {
    if (nowMs === undefined) return [];
    return listUrls(post).flatMap(({ url, ...found }) => {
      const endsMs = url && findSignatureEnd(url);
      if (endsMs === undefined) return [];
      const actual = Math.floor((endsMs - nowMs) / 1000);
      return actual < pull.max ? [{ ...placeOf(found), actual, limit: { min: pull.max }, endsMs }] : [];
    });
  },
  text({ actual, endsMs }) {
    const time = formatTime(endsMs);
    return {
      problem:
        actual <= 0
          ? `The signature in the URL ended at ${time}, so TikTok can't pull from it`
          : `The signature in the URL ends at ${time}. TikTok may take ${formatMinutes(pull.max)} to pull from it`,
      advice: "Sign the URL when the post is sent, for a longer time",
    };
  },
});
