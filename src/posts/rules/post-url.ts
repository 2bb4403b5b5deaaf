/** Rule `post-url`: TikTok can't pull from this URL, by http, from an IP address, or from a private name. */
import { MEDIA_TRANSFER, PRIVATE_HOST_REPORT } from "../limits.ts";
import { placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";
import { listUrls } from "../urls.ts";

/** `actual`: scheme, host and port. `why` follows "The URL": "does not use https". */
type Unreachable = Measurement & { why: string };

const REPORTED = { evidence: "reported", source: PRIVATE_HOST_REPORT } as const;

export const postUrl = definePostRule({
  id: "post-url",
  level: "error",
  lowerLevel: "warning",
  evidence: "documented",
  source: MEDIA_TRANSFER,
  when: "`video_url` or a URL of `photo_images` is no URL, does not use https, or is on an IP address; a warning if its name leads nowhere on the public internet",
  help: "Use an https URL on a domain that you have verified with TikTok.",
  check({ post }): Unreachable[] {
    return listUrls(post).flatMap(({ url, obstacle, ...found }): Unreachable[] => {
      const place = placeOf(found);
      if (url === undefined) return [{ ...place, actual: null, why: "is not a URL" }];
      if (obstacle === undefined) return [];
      const objection = { ...place, actual: url.origin, why: obstacle.why };
      return obstacle.isLikely ? [{ ...objection, level: "warning", basis: REPORTED }] : [objection];
    });
  },
  text: ({ why }, { post }) => ({
    problem: `The URL ${why}, so TikTok can't pull ${post.medium === "video" ? "the video" : "the photo"}. It pulls only by https, from a domain`,
    advice: "Use a URL on a domain that you have verified with TikTok",
  }),
});
