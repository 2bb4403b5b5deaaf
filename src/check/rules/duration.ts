/** Rule `duration`: longer than any creator may post. */
import { formatDuration } from "../../text/quantities.ts";
import { nameAuthority, RESTRICTIONS } from "../limits.ts";
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
  when: ({ duration: { max } }) => `over ${formatDuration(max)}, beyond one tick of the file's clock`,
  check({ facts }, { duration: { max } }) {
    return facts.duration === undefined || facts.duration.low <= max ? undefined : { actual: facts.duration.value };
  },
  text({ actual }, limits) {
    const { max } = limits.duration;
    const accepted = `${nameAuthority(limits, "duration")} accepts at most ${formatDuration(max)}`;
    return {
      problem: `The video is ${formatDuration(actual, max)} long. ${accepted}`,
      advice: "Shorten it, or split it into several posts",
    };
  },
});
