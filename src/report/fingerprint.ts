/** Names findings so that a finding has the same name in every run. Knows no format. */
import { createHash } from "node:crypto";
import type { Finding } from "../model/finding.ts";
import type { Video } from "../model/video.ts";

/**
 * Makes the names for the findings of one report, each different: a hash of rule and path, and the number of the
 * finding among those that have the same (URLs that differ only in their query are shown alike). Nothing that was
 * measured is part of it, so a video that was converted and is still wrong keeps its finding.
 */
export function createFingerprints(): (finding: Finding, video: Video) => string {
  const counts = new Map<string, number>();
  return ({ rule }, { path }) => {
    const parts = JSON.stringify([rule.id, path]);
    const hash = createHash("sha256").update(parts).digest("hex").slice(0, 32);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  };
}
