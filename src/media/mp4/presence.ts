/** Checks that a player shows more of a track than one picture. Knows no box and no rule. */

import { damaged, say } from "../faults.ts";
import type { Movie } from "./movie.ts";
import type { VideoTrack } from "./track.ts";

/** ffmpeg copies what an edit list shows, and the pictures that these depend on. So a plain copy loses the rest. */
const SHOW_ALL =
  "Export the video again from its source, or show all of it with 'ffmpeg -ignore_editlist 1 -i <in> -c copy <out>', and check that its sound still fits";

/**
 * Checks that a track with frames shows them. Throws a `damaged` MediaError where they all have the same time, or where
 * the edit list (ISO/IEC 14496-12, 8.6.6) shows no more than one of them lasts on average.
 */
export function checkPresence({ part, edits, timeline }: VideoTrack, movie: Movie): void {
  const { frames, frameRate } = timeline;
  if (frames > 1 && frameRate === undefined) throw damaged(part, "all its frames are shown at the same time");
  const presented = edits.length === 0 ? undefined : movie.present({ edits, timeline });
  if (presented === undefined) return;
  const { shownSeconds, toleranceSeconds } = presented;
  const leastSeconds = frames > 1 && frameRate !== undefined ? 1 / frameRate.value + toleranceSeconds : 0;
  if (shownSeconds > leastSeconds) return;
  const hidden = shownSeconds === 0 ? "all its frames" : "all but one of its frames";
  const detail = say`the edit list shows ${1000 * shownSeconds} ms of ${frames} frames`;
  throw damaged(part, `its edit list hides ${hidden}`, detail, SHOW_ALL);
}
