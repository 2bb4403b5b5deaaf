/** Names findings so that a finding has the same name in every run. Knows no format. */
import { createHash } from "node:crypto";
import type { CheckedVideo, Finding } from "../model/finding.ts";
import type { Video } from "../model/video.ts";
import { numberSameNames } from "./same-names.ts";

/**
 * Makes the names for the findings of one report, each different: a hash of rule and path, and the number of the video
 * among those of the same path. Nothing that was measured is part of it, so a video that was converted and is still
 * wrong keeps its finding.
 */
export function createFingerprints(videos: readonly CheckedVideo[]): (finding: Finding, video: Video) => string {
  const numberOf = numberSameNames(videos);
  return ({ rule }, video) => {
    const parts = JSON.stringify([rule.id, video.path]);
    return `${createHash("sha256").update(parts).digest("hex").slice(0, 32)}:${numberOf(video)}`;
  };
}
