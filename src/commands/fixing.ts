/** The part of `check` that has videos fixed, and what a person sees meanwhile. Decides nothing about a video. */
import { countFixable, type FixWatcher, findFfmpeg, fixVideos, type Judged, listUnkept } from "../flows/fix.ts";
import type { LiveArea } from "../host/live.ts";
import type { Terminal } from "../host/terminal.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import {
  describeFixes,
  describeFixResult,
  describeFixStart,
  describeOffer,
  describePlacing,
  describeUnkept,
  drawFix,
  isFailure,
  MISSING_FFMPEG,
} from "../report/text/fixing.ts";
import { showUnprintable } from "../text/unprintable.ts";
import type { CommandWorld, Given } from "./command.ts";

/** What was asked for: nothing, something that can't be done, or to fix videos by this ffmpeg. */
export type Fixing =
  | { kind: "none" }
  | { kind: "problems"; problems: readonly Problem[] }
  | { kind: "fixing"; ffmpeg: string; isInPlace: boolean };

/** Reads `--fix` and `--in-place`, and finds ffmpeg before anything is done. */
export function readFixing(given: Given, { environment }: Pick<CommandWorld, "environment">): Fixing {
  const isInPlace = given.has("--in-place");
  if (!given.has("--fix")) return isInPlace ? { kind: "problems", problems: [WITHOUT_FIX] } : { kind: "none" };
  const ffmpeg = findFfmpeg(environment);
  if (ffmpeg === undefined) return { kind: "problems", problems: [MISSING_FFMPEG] };
  return { kind: "fixing", ffmpeg, isInPlace };
}

const WITHOUT_FIX: Problem = { problem: "Option '--in-place' needs '--fix'", advice: "Add '--fix', or leave it out" };

/**
 * Fixes the videos of a check. `checked`: what holds afterwards. `next`: what a person does then. `hasFailed`:
 * something could have been fixed, and was not.
 */
export async function fixChecked<Some extends Judged>(
  checked: Some,
  { ffmpeg, isInPlace }: { ffmpeg: string; isInPlace: boolean },
  { environment, folder: workspace, terminal }: Pick<CommandWorld, "environment" | "folder" | "terminal">,
  signal: AbortSignal,
): Promise<{ checked: Some; next: readonly string[]; hasFailed: boolean; isInterrupted: boolean }> {
  const live = await terminal.live();
  const watcher = createWatcher(terminal, live);
  const unkept = isInPlace ? listUnkept(checked.videos, { workspace, environment }) : [];
  for (const line of describeUnkept(unkept)) terminal.say(line);
  const wish = { ffmpeg, isInPlace, workspace, environment, signal, watcher };
  const fixed = await fixVideos(checked, wish).finally(() => live.end());
  terminal.say(describeFixes(fixed.results));
  return {
    checked: fixed.checked,
    next: describePlacing(fixed.results),
    hasFailed: fixed.results.some(isFailure),
    isInterrupted: fixed.results.some(({ kind }) => kind === "interrupted"),
  };
}

/** How to have videos fixed, for a person at a terminal. */
export function offerFix(videos: readonly CheckedVideo[]): readonly string[] {
  return describeOffer(countFixable(videos));
}

/** On a terminal, a bar for each video in progress; in a pipe, a line where one starts. Each end is a line. */
function createWatcher({ say, err }: Terminal, live: LiveArea): FixWatcher {
  const running = new Map<CheckedVideo, number>();
  const draw = () => {
    live.show(
      [...running].map(([{ video, facts }, seconds]) =>
        drawFix(showUnprintable(video.path), facts.duration && seconds / facts.duration.value, err.columns),
      ),
    );
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
