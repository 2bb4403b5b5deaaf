/** What a policy loosens: limits beyond TikTok's, and rules off or lowered. Judges no video. */

import type { Level } from "../../model/problem.ts";
import { formatDurationLimit, formatSize } from "../../text/quantities.ts";
import { joinFirst, shorten } from "../../text/shortening.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { formatList } from "../../text/words.ts";
import { type Limits, TIKTOK_LIMITS } from "../limits.ts";
import { RULES } from "../rules/index.ts";
import { type Changes, changeLimits, type PolicyContent } from "./changes.ts";
import type { PolicyRule, RuleLevel } from "./language.ts";
import type { PathGlob } from "./values.ts";

/**
 * One thing that a policy loosens, as a clause. `isLimit`: it allows what TikTok refuses by its own pages. `isNotice`:
 * only a notice is off, which fails nothing.
 */
export type Loosened = { what: string; isLimit: boolean; isNotice: boolean };

/** Compares with the limits and levels that hold without a policy. `others`: rules that are not about videos. */
export function listLoosened(policy: PolicyContent, others: readonly PolicyRule[] = []): Loosened[] {
  const known = [...RULES, ...others];
  const general = listChanges(policy, known, "");
  const special = policy.overrides.flatMap((override) => {
    return listChanges(override, known, ` in ${nameGlobs(override.paths)}`);
  });
  return [...general, ...special];
}

/** A clause names only so many globs of an override, and so much of each. */
const MOST_GLOBS = 2;
const LONGEST_GLOB = 40;

function nameGlobs(globs: readonly PathGlob[]): string {
  const names = globs.map(
    ({ written }) => `'${shorten(showUnprintable(shorten(written, LONGEST_GLOB)), LONGEST_GLOB)}'`,
  );
  return globs.length <= MOST_GLOBS ? formatList(names) : joinFirst(names, MOST_GLOBS);
}

function listChanges({ limits, rules }: Changes, known: readonly PolicyRule[], where: string): Loosened[] {
  const changed = changeLimits(TIKTOK_LIMITS, limits);
  return [
    ...LIMITS.flatMap((describe) => describe(changed, TIKTOK_LIMITS) ?? []).map((what) => ({
      what: `${what}${where}`,
      isLimit: true,
      isNotice: false,
    })),
    ...known.flatMap((rule) => {
      const what = describeLevel(rule, rules.get(rule.id));
      return what === undefined ? [] : [{ what: `${what}${where}`, isLimit: false, isNotice: rule.level === "notice" }];
    }),
  ];
}

const ORDER: readonly RuleLevel[] = ["off", "notice", "warning", "error"];
const LEVEL_WORDS: Readonly<Record<Level, string>> = { error: "an error", warning: "a warning", notice: "a notice" };

function describeLevel({ id, level }: PolicyRule, changed: RuleLevel | undefined): string | undefined {
  if (changed === undefined || ORDER.indexOf(changed) >= ORDER.indexOf(level)) return undefined;
  return changed === "off" ? `the rule '${id}' is off` : `the rule '${id}' is only ${LEVEL_WORDS[changed]}`;
}

/** For each limit, how it is looser than the other; `undefined` if it is not. */
const LIMITS: readonly ((limits: Limits, own: Limits) => string | undefined)[] = [
  ({ containers }, own) => describeMore("format", containers, own.containers),
  ({ codecs }, own) => describeMore("codec", codecs, own.codecs),
  ({ duration: { max } }, own) =>
    max > own.duration.max
      ? `videos up to ${formatDurationLimit(max)} (${own.authority}: ${formatDurationLimit(own.duration.max)})`
      : undefined,
  ({ size: { max } }, own) =>
    max > own.size.max
      ? `files up to ${formatSize(max, own.size.max)} (${own.authority}: ${formatSize(own.size.max)})`
      : undefined,
  (limits, own) => describeRange("pixels", limits.pictureSize, own.pictureSize, own.authority),
  (limits, own) => describeRange("FPS", limits.frameRate, own.frameRate, own.authority),
];

type Range = { min: number; max: number };

function describeRange(unit: string, { min, max }: Range, own: Range, authority: string): string | undefined {
  if (min >= own.min && max <= own.max) return undefined;
  return `${min} to ${max} ${unit} (${authority}: ${own.min} to ${own.max})`;
}

function describeMore(what: string, names: readonly string[], own: readonly string[]): string | undefined {
  const more = names.filter((name) => !own.includes(name));
  return more.length === 0 ? undefined : `the ${what}${more.length === 1 ? "" : "s"} ${formatList(more)}`;
}
