/** Rule `frame-rate`: the average over the main video track is too low or too high. */
import type { Measured, MediaFacts } from "../../model/facts.ts";
import { formatRate } from "../../text/quantities.ts";
import { chooseRate, evaluate, findFastParts } from "../fix/frame-rate.ts";
import { type End, findSetter, type Limits, nameAuthority, RESTRICTIONS, SLIGHTLY_FAST_REPORT } from "../limits.ts";
import { defineRule, type Measurement } from "../rule.ts";

/** A frame rate outside the limits: the bound that it breaks, and whether that is certain for the file as a whole. */
type Breach = Measurement & { actual: number; bound: number; ends: readonly End[]; isProven: boolean };

/** A rate that is a little over the limit has this basis instead of the rule's. */
const REPORTED = { evidence: "reported", source: SLIGHTLY_FAST_REPORT } as const;

export const frameRate = defineRule({
  id: "frame-rate",
  level: "error",
  lowerLevel: "warning",
  lowerBasis: REPORTED,
  about: "picture",
  code: "frame_rate_check_failed",
  unit: "FPS",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "recode" },
  limitName: "frameRate",
  gauges: { frameRate: (facts) => facts.frameRate?.value },
  limit: ({ frameRate: { min, max } }) => ({ min, max }),
  when({ authority, frameRate: { min, max, reportedMax = max } }) {
    const slightly = `A warning up to ${reportedMax} FPS, which ${authority} is reported to accept`;
    return [
      `the average is under ${min} or over ${max} FPS, beyond one tick of the file's clock`,
      ...(reportedMax > max ? [slightly] : []),
      "A warning if only parts of the file were read and the average of the whole file may be within the limits",
    ].join(". ");
  },
  help: ({ authority }) => ({
    short: "the frame rate is too low or too high",
    why: `${authority} refuses videos that have too few or too many frames per second.`,
    remedy: "Convert the video to another frame rate, with the command of the finding or in an editor.",
  }),
  check: ({ facts }, limits) => findBreach(facts, limits),
  text({ actual, bound, ends, isProven, basis }, limits, { facts }) {
    const { min, max } = findSetter(limits, "frameRate", ends).frameRate;
    const rate = formatRate(actual, bound);
    const accepted = `${nameAuthority(limits, "frameRate", ends)} accepts ${min} to ${max} FPS`;
    const fast = findFastParts(facts, limits);
    const why = fast === undefined ? "" : `, because parts of it run at up to ${formatRate(fast)}`;
    const better = `${formatRate(evaluate(chooseRate(facts, limits)), bound)}${why}`;
    if (isProven && basis !== undefined) {
      return {
        problem: `The average frame rate is ${rate}. ${accepted}. ${limits.authority} is reported to accept a little more`,
        advice: `Convert it to ${better} to be sure`,
      };
    }
    return isProven
      ? { problem: `The average frame rate is ${rate}. ${accepted}`, advice: `Convert it to ${better}` }
      : {
          problem: `The frame rate is ${rate} in the parts of the file that were read. ${accepted} on average`,
          advice: `Check the whole file on disk, or convert it to ${better}`,
        };
  },
});

/**
 * An error where the average is certainly outside. A warning where it is over by no more than is reported as accepted,
 * or where only that of the parts that were read is outside.
 */
export function findBreach(facts: MediaFacts, limits: Limits): Breach | undefined {
  const { frameRate, partialFrameRate } = facts;
  if (frameRate === undefined) return undefined;
  const actual = frameRate.value;
  const { min, max, reportedMax = max } = limits.frameRate;
  const [slow, fast] = [{ bound: min, ends: ["min"] } as const, { bound: reportedMax, ends: ["max"] } as const];
  if (frameRate.high < min) return { actual, ...slow, isProven: true };
  if (frameRate.low > reportedMax) return { actual, ...fast, isProven: true };
  const { low, high } = partialFrameRate === undefined ? frameRate : judgePart(partialFrameRate, facts, limits);
  const likely = { level: "warning", actual, isProven: partialFrameRate === undefined } as const;
  if (high < min) return { ...likely, ...slow };
  if (low > reportedMax) return { ...likely, ...fast };
  return low > max ? { ...likely, ...fast, bound: max, basis: REPORTED } : undefined;
}

/** Where the parts have too few frames for their average to say that it is outside, their intervals do. */
function judgePart(rate: Measured, { unsteadyShare = 0 }: MediaFacts, { unsteadyPercent }: Limits): Measured {
  const { value } = rate;
  return unsteadyShare * 100 > unsteadyPercent.max ? { value, low: value, high: value } : rate;
}
