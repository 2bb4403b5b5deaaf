/** Videos that rules judge: a good one, changed where a case says so. */
import { checkVideo } from "../../src/check/check.ts";
import type { FixNames } from "../../src/check/fix/paths.ts";
import { type Limits, TIKTOK_LIMITS } from "../../src/check/limits.ts";
import type { Fault, Measured, MediaFacts } from "../../src/model/facts.ts";
import type { CheckedVideo, Finding, Gauge } from "../../src/model/finding.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Video } from "../../src/model/video.ts";
import { BY_TIKTOK } from "../support/limits.ts";

/** A measured value whose clock ticks every `tick`. */
export function measured(value: number, tick = 0): Measured {
  return { value, low: value - tick, high: value + tick };
}

/** What TikTok takes without a word. */
const GOOD: MediaFacts = {
  sizeBytes: 5_000_000,
  container: "mp4",
  duration: measured(30),
  movingVideoTracks: 1,
  videoTrackIndex: 0,
  codec: "h264",
  width: 1080,
  height: 1920,
  rotation: 0,
  frames: 900,
  frameRate: measured(30),
  minFrameRate: 30,
  maxFrameRate: 30,
  unsteadyShare: 0,
};

/** What differs from a good video on disk at `videos/a.mp4`. */
export type Case = {
  facts?: Partial<MediaFacts>;
  without?: readonly (keyof MediaFacts)[];
  fault?: Fault;
  unresolved?: Problem;
  video?: Partial<Video>;
};

export const GIB = 2 ** 30;
export const FROM_LFS = { source: { kind: "lfs", oid: "0", sizeBytes: 1 } } as const;
export const GONE: Problem = { problem: "the server does not have it", advice: "Push it" };

/** The judgement of every rule, by TikTok's limits unless others are given, on a video that is alone or so `named`. */
export function check(
  { facts, without = [], video, ...read }: Case,
  limits: Limits = TIKTOK_LIMITS,
  names?: FixNames,
): CheckedVideo {
  const known = Object.fromEntries(
    Object.entries({ ...GOOD, ...countFrames({ ...GOOD, ...facts }), ...facts }).filter(
      ([name]) => !without.includes(name as keyof MediaFacts),
    ),
  );
  const path = { path: "videos/a.mp4", source: { kind: "file" } } as const;
  return checkVideo(
    { ...path, ...video },
    { facts: known, ...read },
    { ...BY_TIKTOK, limits, ...(names && { names }) },
  );
}

/** As many frames as the rate shows in the duration. */
function countFrames({ duration, frameRate }: MediaFacts): Pick<MediaFacts, "frames"> {
  return duration && frameRate ? { frames: Math.round(duration.value * frameRate.value) } : {};
}

/** The one finding of a rule. */
export function findingOf(rule: string, found: Case, limits?: Limits): Finding {
  const [finding, ...others] = check(found, limits).findings.filter((each) => each.rule.id === rule);
  if (finding === undefined || others.length > 0) throw new Error(`${rule} has ${others.length} findings too many`);
  return finding;
}

/** A finding as one text. */
export function textOf({ problem, advice, detail = "" }: Finding): string {
  return `${problem}. ${advice}. ${detail}`;
}

/** The gauges of a checked video. */
export function readGauges(checked: CheckedVideo): readonly Gauge[] {
  return checked.gaugesOf(checked);
}
