/** What TikTok allows, with the pages that say so. Only this file knows TikTok's numbers. */
import type { Container, SteadyIntervals } from "../model/facts.ts";
import { showUnprintable } from "../text/unprintable.ts";

/** The limits that a policy can set. */
export type LimitName = "containers" | "codecs" | "frameRate" | "pictureSize" | "duration" | "size";

/** Bounds are inclusive: a value at a bound is allowed. */
export type Limits = {
  /** Who sets them, as the subject of a sentence. A policy can set some of them instead. */
  authority: string;
  /** `path`: the policy's. `sets`: the limits that it sets. `otherwise`: the limits without it. */
  policy?: { path: string; sets: ReadonlySet<LimitName>; otherwise: Limits };
  containers: readonly Container[];
  codecs: readonly string[];
  /** Frames per second, on average. `reportedMax`: what is over `max`, up to this, is reported as accepted. */
  frameRate: { min: number; max: number; reportedMax?: number };
  /** Share of the time, in percent, that unsteady intervals may cover. */
  unsteadyPercent: { max: number };
  /** Pixels of each side. */
  pictureSize: { min: number; max: number };
  /** Seconds. */
  duration: { max: number };
  /** Seconds that some creators may post. Only where `duration` is what the creator of the token may post. */
  someCreatorsDuration?: { max: number };
  /** Seconds that every creator may post; only some may post more. `isOwn`: what the creator of the token may post. */
  everyCreatorDuration: { max: number; isOwn?: true };
  /** Bytes above which no reading of the limit allows a file. */
  size: { max: number };
  /** Bytes up to which every reading of the limit allows a file. */
  certainSize: { max: number };
  /** Seconds that pulling a video from its URL may take. */
  pull: { max: number };
  /** Moving video tracks. */
  videoTracks: { min: number; max: number };
  recommendedContainers: readonly Container[];
  recommendedCodecs: readonly string[];
};

/** TikTok's guide, table "Video restrictions". */
export const RESTRICTIONS = "https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide";

/** Someone's videos at "60.0x FPS", which another tool refused and TikTok accepted. */
export const SLIGHTLY_FAST_REPORT = "https://github.com/noahgsolomon/brainrot.js/issues/2";

/** WebM files that a browser recorded were refused with `frame_rate_check_failed` every time. */
export const BROWSER_RECORDING_REPORT = "https://github.com/em1dev/ElPatoClip/issues/46";

/** Someone whose videos could not be pulled from `localhost` and private addresses. */
export const PRIVATE_HOST_REPORT = "https://github.com/gitroomhq/postiz-docs/pull/177";

/** What one creator may post: `max_video_post_duration_sec`. */
export const CREATOR_INFO = "https://developers.tiktok.com/docs/en/content-posting-api-reference-query-creator-info";

/**
 * TikTok's own limits. The guide has "4 GB" beside a "4 MB" of 4,194,304 bytes, so it may mean 4 · 2^30 bytes; others
 * read 4 · 10^9.
 */
export const TIKTOK_LIMITS: Limits = {
  authority: "TikTok",
  containers: ["mp4", "mov", "webm"],
  codecs: ["h264", "h265", "vp8", "vp9"],
  frameRate: { min: 23, max: 60, reportedMax: 60.1 },
  unsteadyPercent: { max: 5 },
  pictureSize: { min: 360, max: 4096 },
  duration: { max: 600 },
  everyCreatorDuration: { max: 180 },
  size: { max: 4 * 2 ** 30 },
  certainSize: { max: 4_000_000_000 },
  pull: { max: 3600 },
  videoTracks: { min: 1, max: 1 },
  recommendedContainers: ["mp4"],
  recommendedCodecs: ["h264"],
};

/**
 * The limits for one creator, whose longest video is known: of that and the duration that the limits allow, the
 * stricter decides, with a policy and without it. What every creator may post no longer matters. `isDraft`: the creator
 * can cut the video in the app, so it may be longer.
 */
export function limitByCreator(limits: Limits, maxSeconds: number, isDraft = false): Limits {
  const { policy, duration } = limits;
  const isStricter = maxSeconds < duration.max && !isDraft;
  return {
    ...limits,
    ...(isStricter && { duration: { max: maxSeconds }, someCreatorsDuration: duration }),
    everyCreatorDuration: { max: maxSeconds, isOwn: true },
    ...(policy && { policy: { ...policy, otherwise: limitByCreator(policy.otherwise, maxSeconds, isDraft) } }),
  };
}

/** Intervals that differ from those of the allowed frame rates by no more than a tenth are steady. */
export function steadyIntervals({ frameRate: { min, max } }: Pick<Limits, "frameRate">): SteadyIntervals {
  return { shortestSeconds: 1 / (max + max / 10), longestSeconds: 1 / (min - min / 10) };
}

/**
 * What a fixed video has to meet: where a policy allows more than TikTok, TikTok's limits, so that it is not refused in
 * the end. What only the policy allows stays where TikTok's limits and the policy's have nothing in common.
 */
export function chooseForFixes(limits: Limits): Limits {
  const { policy } = limits;
  if (policy === undefined) return limits;
  const { containers, codecs, frameRate, pictureSize, duration, size } = policy.otherwise;
  return {
    ...limits,
    containers: shareOf(limits.containers, containers),
    codecs: shareOf(limits.codecs, codecs),
    frameRate: overlap(limits.frameRate, frameRate),
    pictureSize: overlap(limits.pictureSize, pictureSize),
    duration: { max: Math.min(limits.duration.max, duration.max) },
    size: { max: Math.min(limits.size.max, size.max) },
  };
}

function shareOf<Name>(some: readonly Name[], others: readonly Name[]): readonly Name[] {
  const shared = some.filter((name) => others.includes(name));
  return shared.length > 0 ? shared : some;
}

function overlap<Range extends { min: number; max: number }>(range: Range, { min, max }: Range): Range {
  const both = { ...range, min: Math.max(range.min, min), max: Math.min(range.max, max) };
  return both.min <= both.max ? both : range;
}

/** An end of a range. */
export type End = "min" | "max";

/**
 * The limits that a video breaks: those without the policy where the policy sets the same as they do. `ends`: the
 * ends of a range that the video breaks; without them, all of the limit counts.
 */
export function findSetter(limits: Limits, name: LimitName, ends?: readonly End[]): Limits {
  const { policy } = limits;
  if (policy === undefined || !policy.sets.has(name)) return limits;
  return describeLimit(limits[name], ends) === describeLimit(policy.otherwise[name], ends) ? policy.otherwise : limits;
}

function describeLimit(limit: Limits[LimitName], ends: readonly End[] = ["min", "max"]): string {
  if ("map" in limit) return [...limit].sort().join();
  const bounds: { min?: number; max: number } = limit;
  return ends.map((end) => bounds[end]).join();
}

/** Who sets a limit, as the subject of a sentence: the policy, if it does, else the authority of all limits. */
export function nameAuthority(limits: Limits, name: LimitName, ends?: readonly End[]): string {
  const { authority, policy } = findSetter(limits, name, ends);
  return policy?.sets.has(name) ? `The policy '${showUnprintable(policy.path)}'` : authority;
}
