/** A policy: by which limits and rules each video is judged, and which are not checked. Reads no file. */
import type { Standard } from "./check.ts";
import { type LimitName, type Limits, TIKTOK_LIMITS } from "./limits.ts";
import { type Changes, changeLimits, type LimitChanges, type PolicyContent } from "./policy/changes.ts";
import type { RuleLevel } from "./policy/language.ts";
import type { PathGlob } from "./policy/values.ts";
import type { Objection, Rule } from "./rule.ts";
import { RULES, type RuleId } from "./rules/index.ts";

/** `path`: where the policy is, from the workspace, with `/`. */
export type Policy = PolicyContent & { path: string };

/** Judges videos by their paths. */
export type Judge = {
  /** Whether a file of the workspace is left out. */
  ignores(path: string): boolean;
  /** What a file of the workspace is judged by. Without a path: a video that is no file there, at a URL. */
  standardAt(path?: string): Standard;
  /** The level that the policy sets for a rule at a path; `undefined`: the rule's own. */
  levelAt(rule: string, path: string): RuleLevel | undefined;
  /** Whether the same holds at two paths. */
  isSameAt(path: string, other: string): boolean;
};

/** Whether two policies judge alike. Comments and the order of keys don't matter; no policy is an empty one. */
export function saysTheSame(one: PolicyContent | undefined, other: PolicyContent | undefined): boolean {
  return describeContent(one) === describeContent(other);
}

function describeContent({ ignore, overrides, ...general }: PolicyContent = NOTHING): string {
  const names = (globs: readonly PathGlob[]) => globs.map(({ written }) => written);
  const changes = ({ rules, limits }: Changes) => ({ rules: [...rules].sort(), limits });
  return JSON.stringify({
    ...changes(general),
    ignore: names(ignore),
    overrides: overrides.map((each) => ({ ...changes(each), paths: names(each.paths) })),
  });
}

const NOTHING: PolicyContent = { rules: new Map(), limits: {}, ignore: [], overrides: [] };

/** TikTok's limits and all rules. */
const DEFAULT: Standard = { limits: TIKTOK_LIMITS, rules: RULES };

/** Without a policy, all videos are judged alike. */
export function createJudge(policy?: Policy): Judge {
  if (policy === undefined) {
    return { ignores: () => false, standardAt: () => DEFAULT, levelAt: () => undefined, isSameAt: () => true };
  }
  const known = new Map<string, Standard>();
  const listMatching = (path: string | undefined) =>
    path === undefined ? [] : policy.overrides.filter(({ paths }) => matchesAny(paths, path));
  const nameMatching = (path: string | undefined) =>
    listMatching(path)
      .map((override) => policy.overrides.indexOf(override))
      .join();
  const ignores = (path: string) => matchesAny(policy.ignore, path);
  return {
    ignores,
    standardAt(path) {
      const key = nameMatching(path);
      const standard = known.get(key) ?? createStandard(policy, listMatching(path));
      known.set(key, standard);
      return standard;
    },
    levelAt: (rule, path) => listLevels([policy, ...listMatching(path)]).get(rule),
    isSameAt: (path, other) => ignores(path) === ignores(other) && nameMatching(path) === nameMatching(other),
  };
}

/** The same judge for paths that start in another folder. `toOwn`: the path that it knows for one of them. */
export function moveJudge(judge: Judge, toOwn: (path: string) => string): Judge {
  return {
    ignores: (path) => judge.ignores(toOwn(path)),
    standardAt: (path) => judge.standardAt(path === undefined ? undefined : toOwn(path)),
    levelAt: (rule, path) => judge.levelAt(rule, toOwn(path)),
    isSameAt: (path, other) => judge.isSameAt(toOwn(path), toOwn(other)),
  };
}

function matchesAny(globs: readonly PathGlob[], path: string): boolean {
  return globs.some(({ matches }) => matches(path));
}

/** Later changes win. */
function createStandard(policy: Policy, overrides: readonly Changes[]): Standard {
  const changes = [policy, ...overrides];
  const limits = changes.reduce((all, each) => changeLimits(all, each.limits), TIKTOK_LIMITS);
  const levels = listLevels(changes);
  return {
    limits: nameSetter(policy.path, limits, changes),
    rules: RULES.flatMap((rule) => changeLevel(rule, levels.get(rule.id), policy.path)),
  };
}

/** Later changes win. */
function listLevels(changes: readonly Changes[]): ReadonlyMap<string, RuleLevel> {
  return new Map(changes.flatMap(({ rules }) => [...rules]));
}

function nameSetter(path: string, limits: Limits, changes: readonly Changes[]): Limits {
  const sets = new Set(changes.flatMap((each) => listSet(each.limits)));
  return sets.size === 0 ? limits : { ...limits, policy: { path, sets, otherwise: TIKTOK_LIMITS } };
}

function listSet(limits: LimitChanges): LimitName[] {
  return Object.keys(limits) as LimitName[];
}

const SEVERITY: readonly Objection["level"][] = ["notice", "warning", "error"];

/** A rule at another level. What is only likely stays below the level of what is certain. */
function changeLevel(rule: Rule<RuleId>, level: RuleLevel | undefined, path: string): readonly Rule[] {
  if (level === undefined || level === rule.level) return [rule];
  if (level === "off") return [];
  const judge: Rule["judge"] = (subject, limits) => {
    const objection = rule.judge(subject, limits);
    if (objection === undefined) return undefined;
    const isCertain = objection.level === rule.level;
    const changed = isCertain || SEVERITY.indexOf(level) < SEVERITY.indexOf(objection.level) ? level : objection.level;
    if (changed === objection.level) return objection;
    const isRaised = SEVERITY.indexOf(changed) > SEVERITY.indexOf(objection.level);
    const setBy = `level '${level}' set by the policy '${path}'`;
    const detail = objection.detail ? `${objection.detail}; ${setBy}` : setBy;
    return { ...objection, level: changed, detail, ...(isRaised && { isByPolicy: true }) };
  };
  return [{ ...rule, level, judge }];
}
