/** What each rule about posts is about, for lists of rules in reports and documents. Judges no post. */
import type { RuleHelp } from "../model/finding.ts";
import type { PostRule } from "./rule.ts";
import { POST_RULES, type PostRuleId } from "./rules/index.ts";

/** Every rule: when it objects and what to do then, in sentences. */
export function describePostRules(): RuleHelp[] {
  return POST_RULES.map(({ id, level, code, evidence, source, when, help }: PostRule<PostRuleId>) => ({
    ...{ id, level, evidence, source, when, advice: help },
    ...(code !== undefined && { code }),
  }));
}
