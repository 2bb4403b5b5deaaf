/** Rule `unstated-frame-rate`: a WebM file with uneven intervals that states no frame rate, as browsers record it. */
import { isEven } from "../fix/frame-rate.ts";
import { BROWSER_RECORDING_REPORT } from "../limits.ts";
import { defineRule } from "../rule.ts";
import { findBreach } from "./frame-rate.ts";
import { adviseConstantRate } from "./variable-frame-rate.ts";

export const unstatedFrameRate = defineRule({
  id: "unstated-frame-rate",
  level: "warning",
  about: "picture",
  code: "frame_rate_check_failed",
  evidence: "reported",
  source: BROWSER_RECORDING_REPORT,
  remedy: { kind: "recode" },
  limit: () => null,
  when: ({ authority }) =>
    `a WebM file states no frame rate (DefaultDuration), and its intervals are uneven. Browsers record such files (MediaRecorder), and ${authority} is reported to refuse them`,
  help: ({ authority }) => ({
    short: "a WebM file that states no frame rate",
    why: `${authority} is reported to refuse such recordings for their frame rate.`,
    remedy: "Convert the video to a constant frame rate with the command of the finding.",
  }),
  check({ facts }, limits) {
    const isUneven = facts.maxFrameRate !== undefined && facts.frameRate !== undefined && !isEven(facts);
    if (facts.container !== "webm" || facts.statesFrameRate !== false || !isUneven) return undefined;
    // An average outside the limits is reason enough.
    return findBreach(facts, limits) === undefined ? { actual: null } : undefined;
  },
  text: (_, limits, { facts }) => ({
    problem: `The file states no frame rate and its intervals are uneven, as in a browser's recording. ${limits.authority} is reported to refuse such WebM files`,
    advice: adviseConstantRate(facts, limits),
  }),
});
