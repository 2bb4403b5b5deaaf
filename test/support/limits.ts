import { steadyIntervals, TIKTOK_LIMITS } from "../../src/check/limits.ts";
import { RULES } from "../../src/check/rules/index.ts";

/** What the action judges by. */
export const BY_TIKTOK = { limits: TIKTOK_LIMITS, rules: RULES };

/** What counts as steady by TikTok's limits. */
export const STEADY = steadyIntervals(TIKTOK_LIMITS);
