/** Whether a report is about all that was to be checked. Judges no video. */
import type { CheckedVideo, Finding } from "../model/finding.ts";
import type { Remark, Report } from "../model/report.ts";
import { formatCount } from "../text/quantities.ts";
import { describeFinding } from "./text/sentences.ts";

/**
 * Whether something was not checked: a part is missing, a check was interrupted, or a video could not be reached. That
 * is no finding: nobody knows what that video is like.
 */
export function lacksChecks({ videos = [], remarks }: Report): boolean {
  return videos.some(isUnread) || remarks.some(saysLack);
}

/** Whether a finding only says that the video could not be reached. */
function saysNothing({ isOfServer, isUnchecked }: Finding): boolean {
  return isOfServer === true || isUnchecked === true;
}

/** Whether a remark says that something was not checked. */
export function saysLack({ level, isCounted }: Pick<Remark, "level" | "isCounted">): boolean {
  return level === "error" && isCounted === true;
}

/** Each reason why a server could not be asked for any of its videos, and how many those are. */
export function countUnasked(videos: readonly CheckedVideo[]): ReadonlyMap<string, number> {
  return countReasons(videos, ({ isOfServer }) => isOfServer === true);
}

function countReasons(
  videos: readonly CheckedVideo[],
  isCounted: (finding: Finding) => boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of videos.flatMap(({ findings }) => findings)) {
    if (!isCounted(finding)) continue;
    const reason = describeFinding(finding);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

/** Whether a video could not be reached, so that nobody knows what it is like. */
export function isUnread({ findings }: CheckedVideo): boolean {
  return findings.some(saysNothing);
}

/** A line for each reason why videos could not be reached. */
export function describeUnchecked(videos: readonly CheckedVideo[]): string[] {
  return [...countReasons(videos, saysNothing)].map(
    ([reason, count]) => `${formatCount(count, "video")} could not be checked. ${reason}`,
  );
}

/** How a command ends if something was not checked, whatever `--fail-on` says: that is about what is known. */
export const LACKS_CHECKS = "Exit code 2: not everything was checked.";
