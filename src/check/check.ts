/** Judges one video by rules and limits. Knows no rule by its name. */
import type { MediaFacts } from "../model/facts.ts";
import type { Bounds, CheckedVideo, Finding, Gauge, GaugedFact, GaugesOf, Verdict } from "../model/finding.ts";
import type { Level } from "../model/problem.ts";
import type { Inspection, Video } from "../model/video.ts";
import { findUnquotable } from "../text/quoting.ts";
import { type FixNames, nameAlone } from "./fix/paths.ts";
import { type FixPlan, planFix } from "./fix/plan.ts";
import { chooseForFixes, findSetter, type LimitName, type Limits } from "./limits.ts";
import type { Objection, Rule, Subject } from "./rule.ts";

const SEVERITY_ORDER: Readonly<Record<Level, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * What videos are judged by. `rules` are in the order of their severity, the most serious first.
 */
export type Standard = { limits: Limits; rules: readonly Rule[] };

/**
 * Judges one video. `nowMs`: the time, in milliseconds since 1970. `names`: what its commands write, where other videos
 * are checked, too.
 */
export function checkVideo(
  video: Video,
  inspection: Inspection,
  { limits, rules, nowMs, names = nameAlone(video) }: Standard & { nowMs: number; names?: FixNames },
): CheckedVideo {
  const { facts } = inspection;
  const subject = { ...inspection, video, nowMs };
  const objections = raiseObjections(subject, { limits, rules });
  const broken = objections.map(({ rule }) => rule);
  const { fixFor, conversion } = planFix(subject, names, chooseForFixes(limits), broken);
  const isLost = objections.some((objection) => leavesUnread(objection) && fixFor(objection.rule) === null);
  const findings = objections
    .map(({ isMissing: _, ...objection }) => ({
      ...objection,
      ...describeFix(isLost ? postpone(objection) : objection, fixFor, video),
      ...(isOnlyByPolicy(objection.rule, subject, limits) && {
        rule: dropCode(objection.rule),
        isByPolicy: true as const,
      }),
    }))
    .sort((a, b) => SEVERITY_ORDER[a.level] - SEVERITY_ORDER[b.level]);
  const gaugesOf = readGaugesBy(limits, rules);
  return {
    video,
    facts,
    findings,
    gaugesOf,
    verdict: decide(findings),
    ...(conversion !== undefined && { conversion }),
  };
}

/** What rules object to in a video; those that do not apply to it say nothing. */
export function raiseObjections(
  subject: Subject,
  { limits, rules }: Standard,
): readonly (Objection & { rule: Rule })[] {
  const raised: (Objection & { rule: Rule })[] = [];
  for (const rule of rules) {
    const objection = isApplicable(rule, subject.facts) ? rule.judge(subject, limits) : undefined;
    if (objection !== undefined) raised.push({ rule, ...objection });
  }
  return dropExplained(raised);
}

/** Rules about the picture say nothing of a video without one. */
function isApplicable({ about }: Rule, { movingVideoTracks }: MediaFacts): boolean {
  return about === "file" || movingVideoTracks !== 0;
}

/** A fact is missing without a word only if an error says why: nothing passes unchecked. */
function dropExplained<Each extends Objection & { rule: Rule }>(objections: readonly Each[]): readonly Each[] {
  const isExplained = objections.some(({ rule, level }) => rule.explainsUnread && level === "error");
  return isExplained ? objections.filter(({ isMissing }) => !isMissing) : objections;
}

/** Whether only the policy's limit makes a rule object: by TikTok's limits, it would not. */
function isOnlyByPolicy({ limitName, judge }: Rule, subject: Subject, { policy }: Limits): boolean {
  if (policy === undefined || limitName === undefined || !policy.sets.has(limitName)) return false;
  return judge(subject, policy.otherwise) === undefined;
}

/** TikTok's code says that TikTok would refuse the video. */
function dropCode({ code: _, ...rest }: Rule): Omit<Rule, "code"> {
  return rest;
}

function leavesUnread({ rule, level }: Objection & { rule: Rule }): boolean {
  return rule.leavesUnread === true && level === "error";
}

/** What else is wrong may be so only because part of the file is missing: to convert that would be in vain. */
function postpone<Each extends Objection & { rule: Rule }>(objection: Each): Each {
  return leavesUnread(objection) ? objection : { ...objection, advice: "Check that again once the file can be read" };
}

/**
 * The command for a rule's finding, or what to do where only the name of the video prevents one that is needed. What a
 * person has to know of the command is part of the advice.
 */
function describeFix(
  { rule, advice }: { rule: Rule; advice: string },
  fixFor: FixPlan["fixFor"],
  { path }: Video,
): Pick<Finding, "advice" | "fix" | "fixKind" | "isFixOptional"> {
  const fix = fixFor(rule);
  if (fix === null) return { advice, fix };
  const { kind, command, note, isOptional } = fix;
  if (command !== undefined) {
    const noted = note === undefined ? advice : `${advice}. ${note}`;
    return { advice: noted, fix: command, fixKind: kind, isFixOptional: isOptional };
  }
  const obstacle = findUnquotable(path);
  const unwritten = { fix: null, fixKind: kind, isFixOptional: isOptional };
  if (obstacle === undefined || isOptional) return { advice, ...unwritten };
  const why = `Its path contains ${obstacle}, which shells treat differently, so there is no command`;
  const howTo = "Rename the video (in a file manager or on GitHub), and the next run shows one";
  return { advice: `${advice}. ${why}. ${howTo}`, ...unwritten };
}

function decide(findings: readonly (Finding & { rule: Rule })[]): Verdict {
  const errors = findings.filter(({ level }) => level === "error");
  if (errors.length === 0) return "valid";
  return errors.some(({ rule }) => rule.leavesUnread) ? "unreadable" : "invalid";
}

/** Reports need the gauges of few videos at a time: so each video only has the function that reads them. */
const knownGauges = new WeakMap<Limits, { rules: readonly Rule[]; gaugesOf: GaugesOf }>();

function readGaugesBy(limits: Limits, rules: readonly Rule[]): GaugesOf {
  const known = knownGauges.get(limits);
  if (known?.rules === rules) return known.gaugesOf;
  const measures = rules.flatMap((rule) => listMeasures(rule, limits));
  const gaugesOf: GaugesOf = ({ facts, findings }) => {
    const gauges: Gauge[] = [];
    for (const { rule, fact, measure, bounds, ...by } of measures) {
      const value = isApplicable(rule, facts) ? measure(facts) : undefined;
      if (value === undefined) continue;
      // Where a broken rule has several gauges, each is judged by its own value.
      const isInside = !findings.some((finding) => finding.rule.id === rule.id) || isBetween(value, bounds);
      gauges.push({ fact, value, bounds, isInside, ...by });
    }
    return gauges;
  };
  knownGauges.set(limits, { rules, gaugesOf });
  return gaugesOf;
}

/** A gauge without the video whose fact it shows. */
type Measure = Pick<Gauge, "fact" | "bounds" | "setBy"> & {
  rule: Rule;
  measure: (facts: MediaFacts) => number | undefined;
};

function listMeasures(rule: Rule, limits: Limits): Measure[] {
  const { gauges = {}, limit, limitName } = rule;
  const bounds = limit(limits);
  if (bounds === null || "oneOf" in bounds) return [];
  const setBy = limitName === undefined ? undefined : findWho(limits, limitName);
  return Object.entries(gauges).map(([fact, measure]) => {
    return { rule, fact: fact as GaugedFact, measure, bounds, ...(setBy !== undefined && { setBy }) };
  });
}

function findWho(limits: Limits, name: LimitName): Gauge["setBy"] {
  const { policy, someCreatorsDuration } = findSetter(limits, name);
  if (policy?.sets.has(name)) return "policy";
  return name === "duration" && someCreatorsDuration !== undefined ? "creator" : undefined;
}

function isBetween(value: number, { min = 0, max = Number.POSITIVE_INFINITY }: Bounds): boolean {
  return min <= value && value <= max;
}
