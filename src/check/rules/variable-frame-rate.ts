/** Rule `variable-frame-rate`: the average is allowed, but for much of the time the rate is outside the limits. */
import type { MediaFacts } from "../../model/facts.ts";
import { formatNumber, formatPercent, formatRate } from "../../text/quantities.ts";
import { chooseRate, evaluate, leavesFramesOut } from "../fix/frame-rate.ts";
import { type Limits, RESTRICTIONS, steadyIntervals } from "../limits.ts";
import { defineRule } from "../rule.ts";
import { findBreach } from "./frame-rate.ts";

export const variableFrameRate = defineRule({
  id: "variable-frame-rate",
  level: "warning",
  about: "picture",
  unit: "%",
  evidence: "inferred",
  source: RESTRICTIONS,
  remedy: { kind: "recode" },
  warnsOf: ["frame_rate_check_failed"],
  limit: ({ unsteadyPercent }) => unsteadyPercent,
  when(limits) {
    const { shortestSeconds, longestSeconds } = steadyIntervals(limits);
    const rates = [1 / longestSeconds, 1 / shortestSeconds];
    const [slow, fast] = rates.map((rate) => formatNumber(Math.round(rate)));
    const [slowest, fastest] = rates.map((rate) => formatNumber(rate));
    const { max } = limits.unsteadyPercent;
    return `the rate swings below about ${slow} or above about ${fast} FPS for over ${max} % of the time, while the average is within the limits (exactly: intervals between frames longer than 1/${slowest} s or shorter than 1/${fastest} s)`;
  },
  help: ({ authority }) => ({
    short: "the frame rate varies",
    why: `${authority} does not say how it measures the frame rate, and may refuse a video by its slow or fast parts.`,
    remedy: "Convert the video to a constant frame rate with the command of the finding, or record it at one.",
  }),
  check({ facts }, limits) {
    const { unsteadyShare, frameRate } = facts;
    if (unsteadyShare === undefined || frameRate === undefined) return undefined;
    const actual = unsteadyShare * 100;
    if (actual <= limits.unsteadyPercent.max || findBreach(facts, limits) !== undefined) return undefined;
    return { actual, average: frameRate.value };
  },
  text({ actual, average }, limits, { facts }) {
    const {
      frameRate: { min, max },
      unsteadyPercent,
    } = limits;
    const share = formatPercent(actual, unsteadyPercent.max);
    return {
      problem: `The frame rate varies: for ${share} of the time it is outside ${min} to ${max} FPS, though the average is ${formatRate(average)}`,
      advice: adviseConstantRate(facts, limits),
    };
  },
});

/** What to do with a video whose intervals differ, without a full stop. Needs the facts' `frameRate`. */
export function adviseConstantRate(facts: MediaFacts, limits: Limits): string {
  const rate = formatRate(evaluate(chooseRate(facts, limits)), limits.frameRate.max);
  const loss = leavesFramesOut(facts, limits) ? ". Where it is faster than that, frames are left out" : "";
  return `Convert it to a constant frame rate of ${rate}${loss}`;
}
