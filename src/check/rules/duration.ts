/** Rule `duration`: longer than any creator may post, or than this one may, if that is known. */
import { formatDuration, formatDurationLimit } from "../../text/quantities.ts";
import { CREATOR_INFO, findSetter, type Limits, nameAuthority, RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const duration = defineRule({
  id: "duration",
  level: "error",
  about: "file",
  code: "duration_check_failed",
  unit: "s",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "cut" },
  limitName: "duration",
  gauges: { duration: (facts) => facts.duration?.value },
  limit: (limits) => limits.duration,
  when: ({ duration: { max } }) => `over ${formatDurationLimit(max)}, beyond one tick of the file's clock`,
  help: ({ authority }) => ({
    short: "longer than allowed",
    why: `${authority} refuses videos that are longer than a creator may post.`,
    remedy:
      "Shorten the video in an editor or with the command of the finding, which cuts off the end, or split it into several posts.",
  }),
  check({ facts }, limits) {
    if (facts.duration === undefined || facts.duration.low <= limits.duration.max) return undefined;
    const isCreators = findCreatorsLimit(limits) !== undefined;
    const basis = { evidence: "documented", source: CREATOR_INFO } as const;
    return { actual: facts.duration.value, low: facts.duration.low, ...(isCreators && { basis }) };
  },
  text({ actual, low }, limits) {
    const { max } = limits.duration;
    const problem = `The video is ${formatDuration(actual, max)} long`;
    const creators = findCreatorsLimit(limits);
    if (creators === undefined) {
      const accepted = `${nameAuthority(limits, "duration")} accepts at most ${formatDurationLimit(max)}`;
      return { problem: `${problem}. ${accepted}`, advice: SHORTEN };
    }
    return {
      problem: `${problem}. This creator may post at most ${formatDurationLimit(max)}`,
      advice: low > creators.max ? SHORTEN : "Shorten it, or upload a draft, which the creator can trim in the app",
    };
  },
});

const SHORTEN = "Shorten it, or split it into several posts";

/** What some creators may post, if it is this creator's own limit that a video breaks. */
function findCreatorsLimit(limits: Limits): Limits["someCreatorsDuration"] {
  return findSetter(limits, "duration").someCreatorsDuration;
}
