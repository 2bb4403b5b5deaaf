/** What each rule is about, for lists of rules in reports. Judges no video. */
import type { RuleHelp } from "../model/finding.ts";
import { TIKTOK_LIMITS } from "./limits.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/index.ts";

/** The pages that lower objections of rules are based on, where that is not the page of the rule. */
export function listOtherSources(): string[] {
  return RULES.flatMap(({ lowerBasis }: Pick<Rule, "lowerBasis">) => lowerBasis?.source ?? []);
}

/** Every rule with TikTok's limits: when it objects, why, and what to do then, in sentences. */
export function describeRules(): RuleHelp[] {
  return RULES.map(({ id, level, code, unit, evidence, source, limitName, when, help }: (typeof RULES)[number]) => {
    const { short, why, remedy } = help(TIKTOK_LIMITS);
    return {
      ...{ id, level, evidence, source, short, when: when(TIKTOK_LIMITS), why, advice: remedy },
      ...(code !== undefined && { code }),
      ...(unit !== undefined && { unit }),
      ...(limitName !== undefined && { isSettable: true as const }),
    };
  });
}
