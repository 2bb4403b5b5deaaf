/** What a policy changes, and the limits that follow from it. Parses nothing. */
import type { Container } from "../../model/facts.ts";
import type { LimitName, Limits } from "../limits.ts";
import type { RuleLevel } from "./language.ts";
import type { Bounds, PathGlob } from "./values.ts";

/** The limits that a policy sets. */
export type LimitChanges = {
  containers?: readonly Container[];
  codecs?: readonly string[];
} & { [Name in Exclude<LimitName, "containers" | "codecs">]?: Bounds };

/** What a policy changes, for all videos or for some. `rules`: the levels by the ids of rules. */
export type Changes = { rules: ReadonlyMap<string, RuleLevel>; limits: LimitChanges };

/** What holds for the videos that `paths` match. A later override wins. */
export type Override = Changes & { paths: readonly PathGlob[] };

/** A policy without its name. `ignore`: the videos that are not checked. */
export type PolicyContent = Changes & { ignore: readonly PathGlob[]; overrides: readonly Override[] };

/**
 * The limits with what a policy changes of them. A bound that is changed moves the other one, if it crosses it. Only
 * what is allowed is recommended.
 */
export function changeLimits(limits: Limits, { containers, codecs, ...ranges }: LimitChanges): Limits {
  const { duration, size, pictureSize, frameRate } = ranges;
  return {
    ...limits,
    ...(containers !== undefined && {
      containers,
      recommendedContainers: recommend(limits.recommendedContainers, containers),
    }),
    ...(codecs !== undefined && { codecs, recommendedCodecs: recommend(limits.recommendedCodecs, codecs) }),
    ...(duration?.max !== undefined && { duration: { max: duration.max } }),
    ...(size?.max !== undefined && { size: { max: size.max } }),
    ...(pictureSize !== undefined && { pictureSize: moveBounds(limits.pictureSize, pictureSize) }),
    ...(frameRate !== undefined && { frameRate: moveFrameRate(limits.frameRate, frameRate) }),
  };
}

/** What is recommended as long as it is allowed, else all that is. */
function recommend<Name extends string>(recommended: readonly Name[], allowed: readonly Name[]): readonly Name[] {
  const kept = recommended.filter((name) => allowed.includes(name));
  return kept.length > 0 ? kept : allowed;
}

/** What is reported as accepted over the highest rate belongs to TikTok's own. */
function moveFrameRate({ reportedMax, ...range }: Limits["frameRate"], bounds: Bounds): Limits["frameRate"] {
  const moved = moveBounds(range, bounds);
  return reportedMax === undefined || moved.max !== range.max ? moved : { ...moved, reportedMax };
}

function moveBounds(range: { min: number; max: number }, { min, max }: Bounds): { min: number; max: number } {
  const moved = { min: min ?? range.min, max: max ?? range.max };
  if (moved.min <= moved.max) return moved;
  return max === undefined ? { ...moved, max: moved.min } : { ...moved, min: moved.max };
}
