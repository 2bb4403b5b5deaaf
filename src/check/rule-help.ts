/** What each rule is about, for lists of rules in reports. Judges no video. */
import type { RuleHelp } from "../model/finding.ts";
import { TIKTOK_LIMITS } from "./limits.ts";
import type { Remedy, Rule } from "./rule.ts";
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
  "lfs-pointer":
    "Do what the finding says. The check reads the header from the LFS server itself, if it has a token that can read the repository. That is the input 'github-token', or the variable GITHUB_TOKEN on the command line. For any other server than GitHub's, it is 'http.extraheader' in Git's configuration. The check finds the server as git-lfs does (lfs.url). If it still can't read the header, fetch the video: 'git lfs pull', or 'lfs: true' for actions/checkout.",
};

/** The pages that lower objections of rules are based on, where that is not the page of the rule. */
export function listOtherSources(): string[] {
  return RULES.flatMap(({ lowerBasis }: Pick<Rule, "lowerBasis">) => lowerBasis?.source ?? []);
}

/** Every rule with TikTok's limits: when it objects and what to do then, in sentences. */
export function describeRules(): RuleHelp[] {
  return RULES.map(({ id, level, code, unit, evidence, source, remedy, when }: (typeof RULES)[number]) => ({
    ...{ id, level, evidence, source, when: when(TIKTOK_LIMITS), advice: OWN_ADVICE[id] ?? ADVICE[remedy.kind] },
    ...(code !== undefined && { code }),
    ...(unit !== undefined && { unit }),
  }));
}
