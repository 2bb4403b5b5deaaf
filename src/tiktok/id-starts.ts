/** Uploads that a text says were started, and what settles them. No I/O. */
import type { PublishId } from "../model/publish.ts";

/** More are only counted. Each of them has a video of its own, and none is settled. */
export const MOST_STARTS = 1000;

/**
 * What is known of the uploads of one source. `open`: how many of each video are not settled. `settledBy`: ids that
 * have settled one, as an id that stands there twice is one upload. `over`: those that were not kept.
 */
export type Starts = { seen: number; open: Map<string, number>; settledBy: Set<PublishId>; over: number };

/** No upload was started. */
export function createStarts(): Starts {
  return { seen: 0, open: new Map(), settledBy: new Set(), over: 0 };
}

/** A copy that can be changed by itself. */
export function copyStarts({ seen, open, settledBy, over }: Starts): Starts {
  return { seen, open: new Map(open), settledBy: new Set(settledBy), over };
}

/** An upload of this video was started. Its response is not known yet. */
export function noteStart(starts: Starts, video: string): void {
  starts.seen += 1;
  const count = starts.open.get(video);
  if (count === undefined && starts.open.size >= MOST_STARTS) starts.over += 1;
  else starts.open.set(video, (count ?? 0) + 1);
}

/** TikTok's response to an upload of this video is known: each id is one upload. */
export function settleByIds(starts: Starts, video: string, ids: Iterable<PublishId>): void {
  if (!starts.open.has(video)) return;
  for (const id of ids) {
    if (starts.settledBy.has(id)) continue;
    if (settle(starts, video)) starts.settledBy.add(id);
  }
}

/**
 * `error.code` of responses that leave open whether the upload was started: TikTok's own for its servers, and what a
 * gateway before them may say.
 */
const UNSURE_CODES = /^$|^ok$|internal|server|gateway|time_?d?_?out|unavailable|busy|overload/i;

/** Whether TikTok has refused an upload that has this `error.code`: then nothing was started. */
export function isRefusal(code: string): boolean {
  return !UNSURE_CODES.test(code);
}

/** TikTok has refused an upload of this video, if its code says so. */
export function settleByRefusal(starts: Starts, video: string, code: string): void {
  if (isRefusal(code)) settle(starts, video);
}

function settle({ open }: Starts, video: string): boolean {
  const count = open.get(video) ?? 0;
  if (count > 1) open.set(video, count - 1);
  else open.delete(video);
  return count > 0;
}
