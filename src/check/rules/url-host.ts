/** Rule `url-host`: TikTok can't pull from this URL, by http, from an IP address, or from a private name. */
import { findPullObstacle } from "../../text/pull-address.ts";
import { PRIVATE_HOST_REPORT, RESTRICTIONS } from "../limits.ts";
import { defineRule, type Measurement } from "../rule.ts";

/** `actual`: scheme, host and port. `why` follows "the URL": "does not use https". */
type Unreachable = Measurement & { actual: string; why: string };

/** A private name has this basis instead of the rule's. */
const REPORTED = { evidence: "reported", source: PRIVATE_HOST_REPORT } as const;

export const urlHost = defineRule({
  id: "url-host",
  level: "error",
  lowerLevel: "warning",
  lowerBasis: REPORTED,
  about: "file",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "nothing" },
  warnsOf: [],
  limit: () => null,
  when: ({ authority }) =>
    `the URL is on an IP address or does not use https: ${authority} pulls videos only by https, from a domain. A warning if its name leads nowhere on the public internet (\`localhost\`, \`media.internal\`)`,
  help: ({ authority }) => ({
    short: `a URL from which ${authority} can't pull`,
    why: `${authority} fetches the video from the URL itself, only by https and only from a domain on the internet.`,
    remedy: "Publish from an https URL on a domain of yours, or, if you upload the file itself, turn the rule off.",
  }),
  check({ video: { path, source } }): Unreachable | undefined {
    if (source.kind !== "url" || !URL.canParse(path)) return undefined;
    const url = new URL(path);
    const obstacle = findPullObstacle(url);
    if (obstacle === undefined) return undefined;
    const objection = { actual: url.origin, why: obstacle.why };
    return obstacle.isLikely ? { ...objection, level: "warning", basis: REPORTED } : objection;
  },
  text: ({ why }, { authority }) => ({
    problem: `The URL ${why}, so ${authority} can't pull the video. It pulls only by https, from a domain`,
    advice: "Publish from a URL on a domain of yours. If you upload the file itself, turn this rule off in a policy",
  }),
});
