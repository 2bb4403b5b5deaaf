/** Says once why a server could not be asked for any of its videos. Knows no medium. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { describeFinding } from "./sentences.ts";

/** `sameAs`: the name of the first video that has the reason, safe to show; absent in that one. */
export type SharingFinding = Finding & { sameAs?: string };

/** A video whose findings may refer to another one. */
export type SharingVideo = Omit<CheckedVideo, "findings"> & { findings: readonly SharingFinding[] };

/**
 * The videos, of which only the first of a server has the whole reason: two hundred pointers of a dead server say the
 * same. The findings of the others name the first one.
 */
export function shareReasons(videos: readonly CheckedVideo[]): readonly SharingVideo[] {
  const firsts = new Map<string, string>();
  const refer = (finding: Finding, path: string): SharingFinding => {
    if (!finding.isOfServer) return finding;
    const reason = describeFinding(finding);
    const first = firsts.get(reason);
    if (first === undefined) firsts.set(reason, path);
    if (first === undefined || first === path) return finding;
    const { detail: _of, ...rest } = finding;
    return {
      ...rest,
      sameAs: showUnprintable(first),
      problem: `The video can't be read, for the same reason as '${showUnprintable(first)}'`,
      advice: "See there what to do",
    };
  };
  return videos.map((checked) =>
    checked.findings.some(({ isOfServer }) => isOfServer)
      ? { ...checked, findings: checked.findings.map((finding) => refer(finding, checked.video.path)) }
      : checked,
  );
}
