/** What each rule is about, for lists of rules in reports. Judges no video. */
import type { RuleHelp } from "../model/finding.ts";
import { TIKTOK_LIMITS } from "./limits.ts";
import { writeRuleTexts } from "./rule-texts.ts";
import { RULES } from "./rules/index.ts";

/** Every rule with TikTok's limits: when it objects, why, and what to do then, in sentences. */
export function describeRules(): RuleHelp[] {
  const texts = writeRuleTexts(TIKTOK_LIMITS);
  return RULES.map(({ id, level, code, unit, evidence, source, limitName, when }: (typeof RULES)[number]) => {
    const { short, why, remedy } = texts[id];
    return {
      ...{ id, level, evidence, source, short, when: when(TIKTOK_LIMITS), why, advice: remedy },
      ...(code !== undefined && { code }),
      ...(unit !== undefined && { unit }),
      ...(limitName !== undefined && { isSettable: true as const }),
    };
  });
}
