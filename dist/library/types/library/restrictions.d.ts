import type { RuleHelp } from "../model/finding.js";
import type { VideoLimits } from "./public.js";
/** Every rule, the most serious first: when it objects, and what to do then. */
export declare const rules: readonly RuleHelp[];
/** TikTok's limits. */
export declare const limits: VideoLimits;
