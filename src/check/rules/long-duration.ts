/** Rule `long-duration`: longer than every creator may post, or a draft that is longer than this one may post. */
import { formatDuration, formatDurationLimit, formatMinutes } from "../../text/quantities.ts";
import { CREATOR_INFO } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const longDuration = defineRule({
  id: "long-duration",
  level: "notice",
  about: "file",
  unit: "s",
  evidence: "documented",
  source: CREATOR_INFO,
  remedy: { kind: "nothing" },
  warnsOf: ["duration_check_failed"],
  limit: ({ everyCreatorDuration: { max } }) => ({ max }),
  when: ({ everyCreatorDuration, duration }) =>
    `over ${formatDurationLimit(everyCreatorDuration.max)}, up to ${formatDurationLimit(duration.max)}: not every creator may post it; a draft can be trimmed in the app`,
  help: ({ authority }) => ({
    short: "longer than every creator may post",
    why: `${authority} sets the longest duration for each creator, and not everyone's is this long.`,
    remedy: "Check the account's limit, shorten the video, or upload a draft, which can be trimmed in the app.",
  }),
  check({ facts }, { everyCreatorDuration, duration, policy }) {
    if (facts.duration === undefined) return undefined;
    const { value, low } = facts.duration;
    // What only a policy allows, no creator may post.
    const longest = Math.min(duration.max, policy?.otherwise.duration.max ?? duration.max);
    return low <= everyCreatorDuration.max || low > longest ? undefined : { actual: value };
  },
  text({ actual }, { everyCreatorDuration: { max, isOwn } }) {
    const problem = `The video is ${formatDuration(actual, max)} long`;
    if (isOwn) {
      return {
        problem: `${problem}. This creator may post at most ${formatDurationLimit(max)}`,
        advice: "Shorten it, or let the creator trim the draft in the app",
      };
    }
    const allowed = `Every creator can post up to ${formatMinutes(max)}. Only some can post longer videos`;
    return {
      problem: `${problem}. ${allowed}`,
      advice: "Check the account's limit, or upload a draft, which can be trimmed in the app",
    };
  },
});
