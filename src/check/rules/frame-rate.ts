/** Rule `frame-rate`: the average over the main video track is too low or too high. */
import type { Measured, MediaFacts } from "../../model/facts.ts";
import { formatRate } from "../../text/quantities.ts";
import { type Limits, RESTRICTIONS } from "../limits.ts";
import { defineRule, type Measurement } from "../rule.ts";

/** A frame rate outside the limits: the bound that it breaks, and whether that is certain for the file as a whole. */
type Breach = Measurement & { actual: number; bound: number; isProven: boolean };

export const frameRate = defineRule({
  id: "frame-rate",
  level: "error",
  about: "picture",
  code: "frame_rate_check_failed",
  unit: "FPS",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "recode", frameRate: "into-limits" },
  limit: (limits) => limits.frameRate,
  when: ({ frameRate: { min, max } }) =>
    `the average is under ${min} or over ${max} FPS, beyond one tick of the file's clock. A warning if only parts of the file were read and the average of the whole file may be within the limits`,
  check: ({ facts }, limits) => findBreach(facts, limits),
  text({ actual, bound, isProven }, limits) {
    const { min, max } = limits.frameRate;
    const rate = formatRate(actual, bound);
    const accepted = `${limits.authority} accepts ${min} to ${max} FPS`;
    const better = `${pickFrameRate(actual, limits)} FPS`;
    return isProven
      ? { problem: `The average frame rate is ${rate}. ${accepted}`, advice: `Convert it to ${better}` }
      : {
          problem: `The frame rate is ${rate} in the parts of the file that were read. ${accepted} on average`,
          advice: `Check the whole file on disk, or convert it to ${better}`,
        };
  },
});

/** An error where the average is certainly outside, else a warning where that of the parts that were read is. */
export function findBreach(facts: MediaFacts, limits: Limits): Breach | undefined {
  const { frameRate, partialFrameRate } = facts;
  if (frameRate === undefined) return undefined;
  const actual = frameRate.value;
  const proven = findBrokenBound(frameRate, limits);
  if (proven !== undefined) return { actual, bound: proven, isProven: true };
  const likely = partialFrameRate && findBrokenBound(partialFrameRate, limits);
  return likely === undefined ? undefined : { level: "warning", actual, bound: likely, isProven: false };
}

function findBrokenBound({ low, high }: Measured, { frameRate: { min, max } }: Limits): number | undefined {
  if (high < min) return min;
  return low > max ? max : undefined;
}

/** The rate that most screens show. A video that is too fast gets the highest allowed rate instead. */
const USUAL_RATE = 30;

/** The allowed frame rate, in FPS, for a video at a `rate` that is not. */
export function pickFrameRate(rate: number, { frameRate: { min, max } }: Limits): number {
  return rate > max ? max : Math.min(max, Math.max(min, USUAL_RATE));
}
