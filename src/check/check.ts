/** Judges one video by rules and limits. Knows no rule by its name. */
import type { MediaFacts } from "../model/facts.ts";
import type { CheckedVideo, Finding, Margin, Verdict } from "../model/finding.ts";
import type { Level } from "../model/problem.ts";
import type { Inspection, Video } from "../model/video.ts";
import { findUnquotable } from "../text/quoting.ts";
import { planFix } from "./fix.ts";
import type { Limits } from "./limits.ts";
import type { Rule } from "./rule.ts";

/** A value that is at least this share of its limit counts as near it. */
const NEAR = 0.9;

const SEVERITY_ORDER: Readonly<Record<Level, number>> = { error: 0, warning: 1, notice: 2 };

/** Judges one video. `rules` are in the order of their severity, the most serious first. */
export function checkVideo(
  video: Video,
  inspection: Inspection,
  { limits, rules }: { limits: Limits; rules: readonly Rule[] },
): CheckedVideo {
  const { facts } = inspection;
  const subject = { ...inspection, video };
  const applicable = rules.filter((rule) => rule.about === "file" || facts.movingVideoTracks !== 0);
  const objections = applicable.flatMap((rule) => {
    const objection = rule.judge(subject, limits);
    return objection === undefined ? [] : [{ rule, ...objection }];
  });
  const broken = objections.map(({ rule }) => rule);
  const plan = (named: Video) => planFix({ ...subject, video: named }, limits, broken);
  const findings = objections
    .map((objection) => ({ ...objection, ...describeFix(objection, plan, video) }))
    .sort((a, b) => SEVERITY_ORDER[a.level] - SEVERITY_ORDER[b.level]);
  const kept = applicable.filter((rule) => !broken.includes(rule));
  return { video, facts, findings, margins: findMargins(facts, limits, kept), verdict: decide(findings) };
}

/** The command for a rule's finding, or what to do where only the name of the video prevents one. */
function describeFix(
  { rule, advice }: { rule: Rule; advice: string },
  plan: (video: Video) => ReturnType<typeof planFix>,
  video: Video,
): { fix: string | null; advice: string } {
  const fix = plan(video)(rule);
  const obstacle = fix === null ? findUnquotable(video.path) : undefined;
  if (obstacle === undefined || plan({ ...video, path: "video" })(rule) === null) return { fix, advice };
  return {
    fix,
    advice: `${advice}. To get a command that does this, rename the video first, in a file manager or on GitHub: its path contains ${obstacle}, which not every shell reads alike`,
  };
}

function decide(findings: readonly (Finding & { rule: Rule })[]): Verdict {
  const errors = findings.filter(({ level }) => level === "error");
  if (errors.length === 0) return "valid";
  return errors.some(({ rule }) => rule.leavesUnread) ? "unreadable" : "invalid";
}

function findMargins(facts: MediaFacts, limits: Limits, kept: readonly Rule[]): Margin[] {
  return kept.flatMap(({ gauge, limit }) => {
    const value = gauge?.measure(facts);
    const bounds = limit(limits);
    if (gauge === undefined || value === undefined || bounds === null || !("max" in bounds)) return [];
    const share = value / (bounds.max ?? Number.POSITIVE_INFINITY);
    return share >= NEAR ? [{ fact: gauge.fact, share: Math.min(1, share) }] : [];
  });
}
