/** Fixes checked videos by the installed ffmpeg, two at a time. Shows nothing. */
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { dismissCopy, pointToCopies } from "../check/fix/beside.ts";
import type { CheckedVideo, Finding } from "../model/finding.ts";
import type { FixOutcome, FixResult } from "../model/fix.ts";
import type { Video } from "../model/video.ts";
import { isKeptByGit } from "../sources/workspace/tracked.ts";
import { type Checked, inOrderOfPath } from "./check.ts";
import { type Fixed, type FixWorld, findObstacle, fixVideo, isFixable, judgeFile } from "./fix-video.ts";

/** How many videos ffmpeg can fix, and has not fixed yet. */
export function countFixable(videos: readonly CheckedVideo[]): number {
  const isOpen = ({ level, fixKind }: Finding) => level !== "notice" && fixKind === "convert";
  return videos.filter((video) => isFixable(video) && video.findings.some(isOpen)).length;
}

/** The originals that a fix in place would replace, and that git could not bring back. */
export function listUnkept(
  videos: readonly CheckedVideo[],
  { workspace, environment }: Pick<FixWorld, "workspace" | "environment">,
): string[] {
  const isToReplace = (each: CheckedVideo) =>
    isFixable(each) && each.conversion.inPlace !== undefined && each.facts.soundTracks === undefined;
  const paths = videos.filter(isToReplace).map(({ video }) => video.path);
  return paths.filter((path) => !isKeptByGit(resolve(workspace, path), environment));
}

export { findFfmpeg } from "../ffmpeg/program.ts";

/**
 * What is shown of the work. ffmpeg starts with a video: which of `total` videos that can be fixed it is, from 1.
 * `seconds` of the video are done. Every video ends, also one for which ffmpeg did not start.
 */
export type FixWatcher = {
  onStart(video: CheckedVideo, number: number, total: number): void;
  onSeconds(video: CheckedVideo, seconds: number): void;
  onEnd(video: CheckedVideo, outcome: FixOutcome): void;
};

/** What fixing needs of a check. */
export type Judged = Pick<Checked, "videos" | "posts" | "judging">;

/** ffmpeg keeps several cores busy with one video. */
const AT_A_TIME = 2;

/**
 * Has ffmpeg fix the videos with errors and warnings. `checked`: what holds now, where new videos are beside the
 * originals or in their places. `results`: in order of path, for each of those videos.
 */
export async function fixVideos<Some extends Judged>(
  checked: Some,
  { isInPlace, watcher, ...world }: FixWorld & { isInPlace: boolean; watcher: FixWatcher },
): Promise<{ checked: Some; results: readonly FixResult[] }> {
  const { videos, judging, posts } = checked;
  const fixed = new Map<CheckedVideo, Fixed>();
  const end = (video: CheckedVideo, ended: Fixed) => {
    fixed.set(video, ended);
    watcher.onEnd(video, ended.outcome);
  };
  for (const video of videos.filter(isBad)) {
    const obstacle = findObstacle(video);
    if (obstacle !== undefined) end(video, { outcome: obstacle });
  }
  const fixable = videos.filter(isFixable);
  const onDisk = new Map(videos.flatMap((each) => (each.video.source.kind === "url" ? [] : [[each.video.path, each]])));
  // Both take the next video from one list.
  const queue = fixable.entries();
  const work = async () => {
    for (const [index, video] of queue) {
      const wish = {
        isInPlace,
        copy: onDisk.get(video.conversion.output),
        onStart: () => watcher.onStart(video, index + 1, fixable.length),
        onSeconds: (seconds: number) => watcher.onSeconds(video, seconds),
      };
      end(video, await fixVideo(video, world, judging, wish));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const results = videos.flatMap((video) => {
    const outcome = fixed.get(video)?.outcome;
    return outcome === undefined ? [] : [{ path: video.video.path, ...outcome }];
  });
  const now = isInPlace ? takePlaces(videos, fixed, judging, world) : nameCopies(videos, fixed, checked);
  const again = posts === undefined || !isInPlace ? {} : { posts: await judging.judgePosts(now) };
  return { checked: { ...checked, videos: now, ...again }, results };
}

function isBad({ findings }: CheckedVideo): boolean {
  return findings.some(({ level }) => level !== "notice");
}

function takePlaces(
  videos: readonly CheckedVideo[],
  fixed: ReadonlyMap<CheckedVideo, Fixed>,
  judging: Judged["judging"],
  { workspace }: Pick<FixWorld, "workspace">,
): CheckedVideo[] {
  const outcomes = [...fixed.values()].map(({ outcome }) => outcome);
  const moved = new Set(outcomes.flatMap((each) => (each.kind === "fixed" ? (each.from ?? []) : [])));
  const isThere = ({ video: { path, source } }: CheckedVideo) => source.kind === "url" || !moved.has(path);
  const replaced = new Map<string, CheckedVideo>();
  for (const [{ video }, { outcome, result }] of fixed) {
    if (outcome.kind === "fixed" && result !== undefined) replaced.set(video.path, result);
  }
  const places = new Set([...replaced.values()].map(({ video }) => findPlace(video, workspace)));
  const look = (checked: CheckedVideo): CheckedVideo => {
    const result = fixed.get(checked)?.result;
    if (result !== undefined || places.size === 0 || checked.video.source.kind === "url") return result ?? checked;
    const { copyOf } = judging.namesOf(checked.video);
    const original = copyOf && replaced.get(copyOf.path);
    if (original !== undefined) return dismissCopy(checked, original);
    const place = findPlace(checked.video, workspace);
    return place === undefined || !places.has(place) ? checked : judgeTarget(checked, place, judging);
  };
  return videos.filter(isThere).map(look).sort(inOrderOfPath);
}

/** A link leads to what has been replaced. */
function judgeTarget(link: CheckedVideo, place: string, judging: Judged["judging"]): CheckedVideo {
  try {
    return judgeFile(link.video, place, judging) ?? link;
  } catch {
    // It may be gone by now.
    return link;
  }
}

/** The real path of a file; `undefined` where there is none. */
function findPlace({ path }: Video, workspace: string): string | undefined {
  try {
    return realpathSync.native(resolve(workspace, path));
  } catch {
    return undefined;
  }
}

/** The findings of the originals name the new videos beside them. */
function nameCopies(
  videos: readonly CheckedVideo[],
  fixed: ReadonlyMap<CheckedVideo, Fixed>,
  { judging: { judge, namesOf } }: Judged,
): CheckedVideo[] {
  const copies = [...fixed.values()].flatMap(({ result }) => result ?? []);
  const doubtful = [...fixed.values()].flatMap(({ outcome: each }) =>
    each.kind === "fixed" && each.complaint !== undefined ? [each.to] : [],
  );
  const limitsOf = ({ path }: CheckedVideo["video"]) => judge.standardAt(path).limits;
  const isDoubtful = ({ path }: Video) => doubtful.includes(path);
  return pointToCopies([...videos, ...copies], namesOf, limitsOf, isDoubtful).slice(0, videos.length);
}
