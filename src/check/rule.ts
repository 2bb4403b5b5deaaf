/** What a rule is made of. Knows no rule and no number. */
import type { MediaFacts } from "../model/facts.ts";
import type { Actual, Basis, Finding, GaugedFact, Limit, RuleSummary } from "../model/finding.ts";
import type { Level, Problem } from "../model/problem.ts";
import type { Inspection, Video } from "../model/video.ts";
import { type End, findSetter, type LimitName, type Limits } from "./limits.ts";

/** A video, everything that was read of it, and the time at which it is judged, in milliseconds since 1970. */
export type Subject = Inspection & { video: Video; nowMs: number };

/** What a rule measured in a video to which it objects. */
export type Measurement = {
  actual: Actual;
  /** What is allowed for this video, where the rule has no limit for all. */
  limit?: Limit;
  /** The ends of the rule's range that the video breaks, where it has two: a policy can set one of them. */
  ends?: readonly End[];
  /** A lower level than the rule's: something likely but not proven is not an error. */
  level?: Level;
  /** What the objection to this video is based on, if not on what the rule is. */
  basis?: Basis;
  /** Facts are missing: no objection where another rule says why (`explainsUnread`). */
  isMissing?: true;
};

/**
 * What fixes a video to which a rule objects.
 * - `remux`: copy the frames into a new file; `recode`: encode them again within all limits, with the bit rate capped
 *   if the file has to become smaller; `cut`: leave out the end.
 * - `rename`: give the video the extension of its format.
 * - `nothing`: no command helps; `replace`: there is nothing to convert, even if other rules object too.
 */
export type Remedy =
  | { kind: "remux" | "cut" | "rename" | "nothing" | "replace" }
  | { kind: "recode"; bitRate?: "capped" };

/** TikTok's reasons to refuse a file (`fail_reason` of `/v2/post/publish/status/fetch/`). */
export const FILE_REFUSALS = [
  "file_format_check_failed",
  "duration_check_failed",
  "frame_rate_check_failed",
  "picture_size_check_failed",
] as const;

type FileRefusal = (typeof FILE_REFUSALS)[number];

/**
 * For which reasons TikTok may refuse a file to which a rule objects: its `code`, and besides it `warnsOf`, which is
 * empty if TikTok refuses no file for it.
 */
type Foresight = { code: FileRefusal; warnsOf?: readonly FileRefusal[] } | { warnsOf: readonly FileRefusal[] };

/**
 * `short`: what is wrong, for a title. `why`: the reason, as a sentence. `remedy`: what a person does, in sentences.
 * Sentences have their full stops. There is no number in them: a policy can set others.
 */
export type RuleTexts = { short: string; why: string; remedy: string };

/** Everything about one restriction: messages, README, schema, fixes and reports follow from it. */
export type RuleDefinition<Id extends string, Measured extends Measurement> = RuleParts<Id, Measured> & Foresight;

type RuleParts<Id extends string, Measured extends Measurement> = RuleSummary & {
  id: Id;
  /** Rules about the picture do not run where there is no moving picture: `video-track` reports that. */
  about: "file" | "picture";
  remedy: Remedy;
  /** The level of an objection that is likely and not proven, or that has another basis. */
  lowerLevel?: Level;
  /** What such an objection is based on, if that is not what the rule is. */
  lowerBasis?: Basis;
  /** TikTok's page accepts such a file. If TikTok refuses it all the same, `warnsOf` says for what. */
  onlyRecommends?: true;
  /** The file as a whole could not be judged: the verdict is `unreadable`. No policy can lower such a rule. */
  leavesUnread?: true;
  /** An error by this rule says already why facts could not be read. */
  explainsUnread?: true;
  /** The limit of this rule that a policy can set. */
  limitName?: LimitName;
  /** The facts that are compared with the bounds of the limit, and how each is measured. */
  gauges?: Partial<Record<GaugedFact, (facts: MediaFacts) => number | undefined>>;
  /** The limit; `null` where the rule compares nothing with one. */
  limit(limits: Limits): Limit;
  /** When the rule objects, for docs/rules.md. */
  when(limits: Limits): string;
  /** What the rule is about, for people who ask, and for lists of rules in reports. */
  help(limits: Pick<Limits, "authority">): RuleTexts;
  /** What the rule objects to in this video; `undefined` where it has no objection. */
  check(subject: Subject, limits: Limits): Measured | undefined;
  /** The objection in words. */
  text(measured: Measured, limits: Limits, subject: Subject): Problem & Pick<Finding, "isOfServer" | "isUnchecked">;
};

/** A rule's objection: what was measured, what was allowed, and both in words. */
export type Objection = Problem &
  Pick<Finding, "level" | "actual" | "limit" | "basis" | "isByPolicy" | "isOfServer" | "isUnchecked"> & {
    isMissing?: true;
  };

/** A rule as others use it: what it measures stays its own. */
export type Rule<Id extends string = string> = Omit<RuleDefinition<Id, Measurement>, "check" | "text"> & {
  judge(subject: Subject, limits: Limits): Objection | undefined;
};

/** Makes a rule from its definition. */
export function defineRule<const Id extends string, Measured extends Measurement>(
  definition: RuleDefinition<Id, Measured>,
): Rule<Id> {
  const { check, text, ...rule } = definition;
  return {
    ...rule,
    judge(subject, limits) {
      const measured = check(subject, limits);
      if (measured === undefined) return undefined;
      const { actual, level = rule.level, isMissing, ends } = measured;
      const broken = rule.limitName === undefined ? limits : findSetter(limits, rule.limitName, ends);
      const { limit = rule.limit(broken), basis = findPolicy(rule, broken) } = measured;
      const marks = { ...(basis && { basis }), ...(isMissing && { isMissing }) };
      return { ...text(measured, limits, subject), level, actual, limit, ...marks };
    },
  };
}

/** The policy, if it sets the limit of a rule. */
function findPolicy({ limitName }: { limitName?: LimitName }, { policy }: Limits): Basis | undefined {
  if (policy === undefined || limitName === undefined || !policy.sets.has(limitName)) return undefined;
  return { evidence: "documented", source: policy.path };
}
