/** Rule `url-expires`: the signature in the URL ends before a pull that starts now has to have ended. */
import { formatMinutes, formatTime } from "../../text/quantities.ts";
import { RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const urlExpires = defineRule({
  id: "url-expires",
  level: "warning",
  about: "file",
  unit: "s",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "nothing" },
  warnsOf: [],
  limit: ({ pull }) => ({ min: pull.max }),
  when: ({ authority, pull }) =>
    `the signature in the URL has ended, or ends within the ${formatMinutes(pull.max)} that ${authority} may take to pull a video`,
  help: ({ authority }) => ({
    short: "the signature in the URL ends too soon",
    why: `${authority} can pull the video only while the signature is valid.`,
    remedy: "Sign the URL for a longer time, shortly before you publish.",
  }),
  check({ video: { source }, nowMs }, { pull }) {
    if (source.kind !== "url" || source.signatureEndsMs === undefined) return undefined;
    const actual = Math.floor((source.signatureEndsMs - nowMs) / 1000);
    return actual < pull.max ? { actual, endsMs: source.signatureEndsMs } : undefined;
  },
  text({ actual, endsMs }, { authority, pull }) {
    const time = formatTime(endsMs);
    return {
      problem:
        actual <= 0
          ? `The signature in the URL ended at ${time}, so ${authority} can't pull the video`
          : `The signature in the URL ends at ${time}. ${authority} may take ${formatMinutes(pull.max)} to pull the video`,
      advice: "Sign the URL for a longer time, shortly before you publish",
    };
  },
});
