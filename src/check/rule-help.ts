/** What each rule is about, for lists of rules in reports. Judges no video. */
import type { RuleHelp } from "../model/finding.ts";
import { TIKTOK_LIMITS } from "./limits.ts";
import type { Remedy } from "./rule.ts";
import { RULES } from "./rules/index.ts";

const CONVERT =
  "Do what the finding says. If it has a command, run it, watch the new file, then put it in place of the original.";

/** What a person does about any video to which a rule objects. The finding has the command for that video. */
const ADVICE: Readonly<Record<Remedy["kind"], string>> = {
  recode: CONVERT,
  remux: CONVERT,
  cut: "Shorten the video in an editor, or with the command of the finding if there is one.",
  rename: "Give the file the extension of its format.",
  replace: "Get the original video again. No command can convert this file.",
  nothing: "No command helps. The finding says what to do.",
};

/** What helps against one rule only. */
const OWN_ADVICE: Readonly<Partial<Record<string, string>>> = {
  "lfs-pointer": "Fetch the video with 'git lfs pull', or check out the repository with Git LFS.",
};

/** Every rule with TikTok's limits: when it objects and what to do then, in sentences. */
export function describeRules(): RuleHelp[] {
  return RULES.map(({ id, level, code, unit, evidence, source, remedy, when }: (typeof RULES)[number]) => ({
    ...{ id, level, evidence, source, when: when(TIKTOK_LIMITS), advice: OWN_ADVICE[id] ?? ADVICE[remedy.kind] },
    ...(code !== undefined && { code }),
    ...(unit !== undefined && { unit }),
  }));
}
