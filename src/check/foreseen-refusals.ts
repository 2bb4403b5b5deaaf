/** Says for which reasons TikTok may refuse a video that was judged valid. Knows no rule by its name. */
import type { CheckedVideo } from "../model/finding.ts";
import { raiseObjections } from "./check.ts";
import { TIKTOK_LIMITS } from "./limits.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/index.ts";

/** What a rule foresees: values of TikTok's `fail_reason`. */
export type Foreseen = { rule: string; reasons: readonly string[] };

/** `warnings`: what the findings say. `byPolicy`: reasons of which only a policy keeps the check from speaking. */
export type ForeseenRefusals = { warnings: readonly Foreseen[]; byPolicy: readonly string[] };

function reasonsOf({ code, warnsOf = [] }: Rule): readonly string[] {
  return code === undefined ? warnsOf : [code, ...warnsOf];
}

/** Rules about what TikTok checks in a file. None of them depends on the time. */
const FORESEEING = RULES.filter((rule) => reasonsOf(rule).length > 0);
const STANDARD = { limits: TIKTOK_LIMITS, rules: FORESEEING };
const REASONS = new Map(FORESEEING.map((rule): [string, readonly string[]] => [rule.id, reasonsOf(rule)]));

/** The refusals that the findings of a video speak of, and those that they would speak of without a policy. */
export function foreseeRefusals(checked: Pick<CheckedVideo, "video" | "facts" | "findings">): ForeseenRefusals {
  const warnings = foresee(checked.findings);
  const warned = warnings.map(({ rule }) => rule);
  const objections = raiseObjections({ facts: checked.facts, video: checked.video, nowMs: 0 }, STANDARD);
  const silenced = foresee(objections).filter(({ rule }) => !warned.includes(rule));
  return { warnings, byPolicy: [...new Set(silenced.flatMap(({ reasons }) => reasons))] };
}

function foresee(findings: readonly { rule: { id: string } }[]): Foreseen[] {
  return findings.flatMap(({ rule: { id } }) => {
    const reasons = REASONS.get(id);
    return reasons === undefined ? [] : [{ rule: id, reasons }];
  });
}
