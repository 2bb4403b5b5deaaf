/** TikTok's limits and the rules that follow from them, for programs. Judges no video. */
import { TIKTOK_LIMITS } from "../check/limits.ts";
import { describeRules } from "../check/rule-help.ts";
import type { RuleHelp } from "../model/finding.ts";
import type { VideoLimits } from "./public.ts";

/** Every rule, the most serious first: when it objects, and what to do then. */
export const rules: readonly RuleHelp[] = describeRules();

/** TikTok's limits. */
export const limits: VideoLimits = structuredClone(chooseLimits(TIKTOK_LIMITS));

function chooseLimits({ containers, codecs, frameRate, pictureSize, duration, size }: VideoLimits): VideoLimits {
  const { min, max } = frameRate;
  return { containers, codecs, frameRate: { min, max }, pictureSize, duration, size };
}
