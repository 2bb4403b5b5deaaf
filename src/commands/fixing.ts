/** The options of `check` that fix videos, and what a person sees meanwhile. Decides nothing about a video. */
import { type FixWatcher, findFfmpeg, fixVideos, type Judged } from "../flows/fix.ts";
import type { LiveArea } from "../host/live.ts";
import type { Terminal } from "../host/terminal.ts";
import type { CheckedVideo } from "../model/finding.ts";
import {
  describeFixes,
  describeFixResult,
  describeFixStart,
  drawFix,
  isFailure,
  MISSING_FFMPEG,
} from "../report/text/fixing.ts";
import { shorten } from "../text/shortening.ts";
import { showUnprintable } from "../text/unprintable.ts";
import type { CommandOption, CommandWorld, Given } from "./command.ts";

export const FIX_OPTIONS: readonly CommandOption[] = [
  {
    name: "--fix",
    about:
      "Has the installed ffmpeg write a fixed video beside each one with errors or warnings, and checks what it wrote",
  },
  { name: "--in-place", about: "With --fix, puts each fixed video in the place of the original" },
];

/** What was asked for: nothing, something that can't be done, or to fix videos. */
export type Fixing =
  | { kind: "none" }
  | { kind: "problem"; problem: string }
  | { kind: "fixing"; ffmpeg: string; isInPlace: boolean };

/** Reads the options, and finds ffmpeg before anything is done. */
export function readFixing(given: Given, { environment }: Pick<CommandWorld, "environment">): Fixing {
  const isInPlace = given.has("--in-place");
  if (!given.has("--fix"))
    return isInPlace ? { kind: "problem", problem: "Option '--in-place' needs '--fix'." } : { kind: "none" };
  const ffmpeg = findFfmpeg(environment);
  return ffmpeg === undefined ? { kind: "problem", problem: MISSING_FFMPEG } : { kind: "fixing", ffmpeg, isInPlace };
}

/**
 * Fixes the videos of a check. `checked`: what holds afterwards. `hasFailed`: something could have been fixed, and was
 * not.
 */
export async function fixChecked<Some extends Judged>(
  checked: Some,
  { ffmpeg, isInPlace }: { ffmpeg: string; isInPlace: boolean },
  { environment, folder: workspace, terminal }: Pick<CommandWorld, "environment" | "folder" | "terminal">,
  signal: AbortSignal,
): Promise<{ checked: Some; hasFailed: boolean }> {
  const live = await terminal.live();
  const watcher = createWatcher(terminal, live);
  const wish = { ffmpeg, isInPlace, workspace, environment, signal, watcher };
  const fixed = await fixVideos(checked, wish).finally(() => live.end());
  terminal.say(describeFixes(fixed.results));
  return { checked: fixed.checked, hasFailed: fixed.results.some(isFailure) };
}

/** On a terminal, a bar for each video in progress; in a pipe, a line where one starts. Each end is a line. */
function createWatcher({ say, err }: Terminal, live: LiveArea): FixWatcher {
  const running = new Map<CheckedVideo, number>();
  const draw = () => {
    const bars = [...running].map(([{ video, facts }, seconds]) =>
      drawFix(showUnprintable(video.path), facts.duration && seconds / facts.duration.value),
    );
    live.show(bars.map((bar) => shorten(bar, err.columns - 2)));
  };
  return {
    onStart(video, number, total) {
      running.set(video, 0);
      if (err.isTerminal) draw();
      else say(describeFixStart(video.video.path, number, total));
    },
    onSeconds(video, seconds) {
      running.set(video, seconds);
      draw();
    },
    onEnd(video, outcome) {
      running.delete(video);
      live.end();
      say(describeFixResult({ path: video.video.path, ...outcome }));
      if (running.size > 0) draw();
    },
  };
}
