/** The commands that fix videos, each once, and where a person finds them. Makes no command. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import { formatCount } from "../../text/quantities.ts";

/** Commands, and how many videos they are for: one command can fetch several videos from Git LFS. */
export type Fixes = { videos: number; commands: readonly string[] };

/** The worst finding that the fix of a video is for: the others have the same command, or none. */
export function findFixed(findings: readonly Finding[]): (Finding & { fix: string }) | undefined {
  return findings.find((finding): finding is Finding & { fix: string } => finding.fix !== null);
}

/** `needed`: for videos with an error or a warning that a command fixes. `optional`: for those that are good as is. */
export function listFixes(videos: readonly CheckedVideo[]): { needed: Fixes; optional: Fixes } {
  const fixed = videos.flatMap(({ findings }) => findFixed(findings) ?? []);
  const collect = (some: readonly { fix: string }[]): Fixes => ({
    videos: some.length,
    commands: [...new Set(some.map(({ fix }) => fix))],
  });
  return {
    needed: collect(fixed.filter(({ level }) => level !== "notice")),
    optional: collect(fixed.filter(({ level }) => level === "notice")),
  };
}

/**
 * What a person does next about videos with errors and warnings; `undefined` if there are none. `place`: where
 * everything about them stands.
 */
export function describeNextStep(videos: readonly CheckedVideo[], place: string): string | undefined {
  const { needed } = listFixes(videos);
  if (needed.commands.length > 0) {
    const commands = needed.commands.length === 1 ? "the command" : "the commands";
    return `To fix ${formatCount(needed.videos, "video")}, run ${commands} in ${place}.`;
  }
  const isBad = videos.some(({ findings }) => findings.some(({ level }) => level !== "notice"));
  return isBad ? `What to do about each video is in ${place}.` : undefined;
}
