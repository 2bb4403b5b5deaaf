/** Names findings so that a finding has the same name in every run. Knows no format. */
import { createHash } from "node:crypto";
import type { CheckedVideo, Finding } from "../model/finding.ts";
import type { CheckedPost, PostFinding } from "../model/post.ts";
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
    return nameByHash([rule.id, video.path], numberOf(video));
  };
}

/**
 * The same for the findings of posts: a hash of rule and path, and the number of the finding among those of the rule in
 * the file. Lines are no part of it, so a finding that moves stays the same.
 */
export function createPostFingerprints(posts: readonly CheckedPost[]): (finding: PostFinding) => string {
  const names = new Map<PostFinding, string>();
  const counts = new Map<string, number>();
  for (const { path, findings } of posts) {
    for (const finding of findings) {
      const key = JSON.stringify([finding.rule.id, path]);
      const number = (counts.get(key) ?? 0) + 1;
      counts.set(key, number);
      names.set(finding, nameByHash(["post", finding.rule.id, path], number));
    }
  }
  return (finding) => names.get(finding) ?? "";
}

/** The same for what is about the run itself: a hash of what is said. */
export function createRunFingerprint(message: string): string {
  return nameByHash(["run", message], 1);
}

function nameByHash(parts: readonly string[], number: number): string {
  return `${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32)}:${number}`;
}
