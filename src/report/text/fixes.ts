/** The commands that fix videos, each once, and where a person finds them. Makes no command. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { Level } from "../../model/problem.ts";
import { formatCount } from "../../text/quantities.ts";

/** A command of a video. `level`: of the worst finding that it is for. */
export type Command = { text: string; isOptional: boolean; level: Level };

/** The commands of a video, each once: at most one that fixes it, and one that a person may leave out. */
export function listCommands(findings: readonly Finding[]): Command[] {
  const commands = new Map<string, Command>();
  for (const { fix, isFixOptional: isOptional = false, level } of findings) {
    if (fix !== null && !commands.has(fix)) commands.set(fix, { text: fix, isOptional, level });
  }
  return [...commands.values()];
}

/** Commands, and how many videos they are for: one command can fetch several videos from Git LFS. */
export type Fixes = { videos: number; commands: readonly string[] };

/** `needed`: the commands that fix videos. `optional`: those that follow a recommendation, or that `cut` a video. */
export function listFixes(videos: readonly CheckedVideo[]): { needed: Fixes; optional: Fixes & { cut: boolean } } {
  const all = videos.flatMap(({ findings }) => listCommands(findings));
  const collect = (some: readonly Command[]): Fixes => ({
    videos: some.length,
    commands: [...new Set(some.map(({ text }) => text))],
  });
  const optional = all.filter(({ isOptional }) => isOptional);
  return {
    needed: collect(all.filter(({ isOptional }) => !isOptional)),
    optional: { ...collect(optional), cut: optional.some(({ level }) => level !== "notice") },
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
