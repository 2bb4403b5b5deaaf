/** Rule `post-url`: TikTok can't pull from this URL, by http, from an IP address, or from a private name. */

import { quoteValue } from "../../text/shortening.ts";
import { MEDIA_TRANSFER, PRIVATE_HOST_REPORT } from "../limits.ts";
import { placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";
import { groupUrls, nameLines, nameMedia, type UrlGroup } from "../url-groups.ts";
import { listUrls } from "../urls.ts";

/** `actual`: scheme, host and port. */
type Unreachable = Measurement & { group: UrlGroup };

const REPORTED = { evidence: "reported", source: PRIVATE_HOST_REPORT } as const;

const DOMAIN = "Use an https URL on a domain that you have verified with TikTok";

export const postUrl = definePostRule({
  id: "post-url",
  level: "error",
  lowerLevel: "warning",
  lowerBasis: REPORTED,
  evidence: "documented",
  source: MEDIA_TRANSFER,
  when: "`video_url` or a URL of `photo_images` is no URL, does not use https, or is on an IP address. A warning if its host name says that it has no public address",
  help: "Use an https URL on a domain that you have verified with TikTok.",
  check({ post }): Unreachable[] {
    const bad = listUrls(post).filter(({ url, obstacle }) => url === undefined || obstacle !== undefined);
    return groupUrls(bad, ({ obstacle }) => obstacle?.kind ?? "no URL").map((group) => {
      const { url, obstacle } = group;
      const actual = url === undefined ? null : `${url.protocol}//${url.host}`;
      const objection = { ...placeOf(group), actual, group };
      return obstacle?.isLikely ? { ...objection, level: "warning", basis: REPORTED } : objection;
    });
  },
  text({ group: { url, obstacle, places }, actual }, { post }) {
    const problem = (why: string) => `TikTok can't pull ${nameMedia(post, places)}: ${why}${nameLines(places)}`;
    const host = quoteValue(url?.hostname ?? "");
    switch (obstacle?.kind) {
      case undefined:
        return { problem: problem(NO_URL[places.length === 1 ? "one" : "several"]), advice: DOMAIN };
      case "address":
        return { problem: problem(`${host} is an IP address, not a domain`), advice: DOMAIN };
      case "scheme":
        return { problem: problem(`${quoteValue(`${actual}`)} does not use https`), advice: DOMAIN };
      case "name":
        return { problem: problem(`${host} has no public address`), advice: "Correct the host name" };
    }
  },
});

const NO_URL = { one: "its address is not a URL", several: "their addresses are not URLs" } as const;
