/** Rule `url-host`: TikTok can't pull from this URL, by http, from an IP address, or from a private name. */
import { isIP } from "node:net";
import { PRIVATE_HOST_REPORT, RESTRICTIONS } from "../limits.ts";
import { defineRule, type Measurement } from "../rule.ts";

/** `actual`: scheme, host and port. `why` follows "the URL": "does not use https". */
type Unreachable = Measurement & { actual: string; why: string };

/** A private name has this basis instead of the rule's. */
const REPORTED = { evidence: "reported", source: PRIVATE_HOST_REPORT } as const;

/**
 * Names that lead nowhere on the public internet: those without a dot, and those under domains that are reserved (RFC
 * 6761, 6762, 7686, 8375, 9476; `internal`: ICANN, 2024). A dot at the end says only that the name is complete.
 */
const PRIVATE_NAME = /^[^.]+\.?$|\.(localhost|local|internal|home\.arpa|test|example|invalid|onion|alt)\.?$/;

export const urlHost = defineRule({
  id: "url-host",
  level: "error",
  lowerLevel: "warning",
  about: "file",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "nothing" },
  limit: () => null,
  when: ({ authority }) =>
    `the URL is on an IP address or does not use https: ${authority} pulls videos only by https, from a domain. A warning if its name leads nowhere on the public internet (\`localhost\`, \`media.internal\`)`,
  check({ video: { path, source } }): Unreachable | undefined {
    if (source.kind !== "url" || !URL.canParse(path)) return undefined;
    const { hostname, origin: actual, protocol } = new URL(path);
    if (isIP(hostname.replace(/^\[(.*)\]$/, "$1")) !== 0) return { actual, why: "is on an IP address" };
    if (protocol !== "https:") return { actual, why: "does not use https" };
    if (!PRIVATE_NAME.test(hostname)) return undefined;
    return { actual, why: "leads nowhere on the public internet", level: "warning", basis: REPORTED };
  },
  text: ({ why }, { authority }) => ({
    problem: `The URL ${why}, so ${authority} can't pull the video. It pulls only by https, from a domain`,
    advice: "Publish from a URL on a domain of yours. If you upload the file itself, turn this rule off in a policy",
  }),
});
