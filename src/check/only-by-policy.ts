/** Says which of TikTok's own refusals only a policy lets a video pass. Knows no policy. */
import type { CheckedVideo } from "../model/finding.ts";
import { checkVideo } from "./check.ts";
import { TIKTOK_LIMITS } from "./limits.ts";
import { RULES } from "./rules/index.ts";

/** Rules with a code of TikTok's. None of them depends on the time. */
const STANDARD = { limits: TIKTOK_LIMITS, rules: RULES.filter(({ code }) => code !== undefined), nowMs: 0 };

/** TikTok's codes of what its own limits refuse in a video that was judged valid. Empty without a policy. */
export function listPassedByPolicy({ video, facts }: Pick<CheckedVideo, "video" | "facts">): string[] {
  const { findings } = checkVideo(video, { facts }, STANDARD);
  return findings.flatMap(({ level, rule }) => (level === "error" ? (rule.code ?? []) : []));
}
