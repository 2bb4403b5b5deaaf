import type { MediaFacts } from "../model/facts.ts";
import type { CheckedVideo, Finding, Margin, Rule, Verdict } from "../model/finding.ts";
import type { Level } from "../model/problem.ts";
import type { Inspection, Video } from "../model/video.ts";
import { mendVideo } from "./mend.ts";
import type { RuleId } from "./rules.ts";

/** From this share of a limit on, a value counts as near it. */
const NEAR = 0.9;

const GRAVITY: Readonly<Record<Level, number>> = { error: 0, warning: 1, notice: 2 };

/** Judges what is known of one video by `rules`, which stand in the order of their gravity. */
export function checkVideo(
  video: Video,
  inspection: Inspection,
  rules: readonly (Rule & { id: RuleId })[],
): CheckedVideo {
  const { facts } = inspection;
  const applicable = rules.filter((rule) => rule.about === "file" || facts.movingVideoTracks !== 0);
  const objections = applicable.flatMap((rule) => {
    const objection = rule.objection(inspection, video);
    return objection === undefined ? [] : [{ rule, level: rule.level, ...objection }];
  });
  const fixFor = mendVideo(video, facts, new Set(objections.map(({ rule }) => rule.id)));
  const findings = objections
    .map((objection) => ({ ...objection, fix: fixFor(objection.rule.id) }))
    .sort((a, b) => GRAVITY[a.level] - GRAVITY[b.level]);
  return { video, facts, findings, margins: nearLimits(facts, applicable, findings), verdict: judge(findings) };
}

function judge(findings: readonly Finding[]): Verdict {
  const errors = findings.filter(({ level }) => level === "error").map(({ rule }) => rule.id);
  if (errors.length === 0) return "valid";
  return errors.includes("readable") || errors.includes("lfs-pointer") ? "unreadable" : "invalid";
}

function nearLimits(facts: MediaFacts, rules: readonly Rule[], findings: readonly Finding[]): Margin[] {
  return rules
    .filter((rule) => findings.every((finding) => finding.rule !== rule))
    .flatMap((rule) => {
      const value = rule.measure?.(facts);
      if (value === undefined || rule.limit === null || "oneOf" in rule.limit) return [];
      const share = value / (rule.limit.max ?? Number.POSITIVE_INFINITY);
      return share >= NEAR ? [{ rule, share: Math.min(1, share) }] : [];
    });
}
