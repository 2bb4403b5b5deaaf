/** Judges one post by all rules. Knows no rule by its name. */
import type { PostFinding } from "../model/post.ts";
import type { Level } from "../model/problem.ts";
import { byPlace, type Post } from "./post.ts";
import type { PostObjection, PostRule, Surroundings } from "./rule.ts";
import { POST_RULES, type PostRuleId } from "./rules/index.ts";

/** The levels that a policy sets, by rule. `path`: the policy's, from the workspace. */
export type PostPolicy = { path: string; levelOf(rule: PostRuleId): Level | "off" | undefined };

/** Findings that a post has at most, the worst ones. */
const MOST_FINDINGS = 50;

const SEVERITY: readonly Level[] = ["notice", "warning", "error"];

/** What rules object to in a post, the worst first, and of one level in order of their place. */
export function checkPost(post: Post, about: Surroundings & { policy?: PostPolicy } = {}): PostFinding[] {
  const { policy, ...surroundings } = about;
  return POST_RULES.flatMap((rule: PostRule<PostRuleId>) =>
    rule.judge({ ...surroundings, post }).flatMap((objection) => changeLevel(objection, rule, policy)),
  )
    .map((objection) => ({ ...objection, fix: null }))
    .sort((one, other) => byLevel(one, other) || byPlace(one, other))
    .slice(0, MOST_FINDINGS);
}

function byLevel({ level: one }: { level: Level }, { level: other }: { level: Level }): number {
  return SEVERITY.indexOf(other) - SEVERITY.indexOf(one);
}

/** The level that a policy sets. An objection that is below its rule's level stays below it. */
function changeLevel(
  objection: PostObjection & { isByPolicy?: true },
  { id, level }: PostRule<PostRuleId>,
  policy: PostPolicy | undefined,
): (PostObjection & { isByPolicy?: true })[] {
  const set = policy?.levelOf(id);
  if (policy === undefined || set === undefined || set === level) return [objection];
  if (set === "off") return [];
  const isLower = SEVERITY.indexOf(set) < SEVERITY.indexOf(objection.level);
  if (objection.level !== level && !isLower) return [objection];
  const setBy = `level '${set}' set by the policy '${policy.path}'`;
  const detail = objection.detail === undefined ? setBy : `${objection.detail}; ${setBy}`;
  const rule = { ...objection.rule, level: set };
  return [{ ...objection, rule, level: set, detail, ...(!isLower && { isByPolicy: true as const }) }];
}
