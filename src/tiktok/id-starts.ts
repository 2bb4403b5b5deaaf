/** Uploads that a text says were started, and what settles them. No I/O. */
import type { IdNotes, PublishId } from "../model/publish.ts";

/** More are only counted, and none of them is settled. Those of one video count once. */
export const MOST_STARTS = 1000;

/** The places of so many ids are remembered. Without its place, an id of no video settles nothing. */
const MOST_HEARD = 20_000;

/** The starts of a video that are open. `last`: which of all starts the latest one is. */
type OpenVideo = {
  count: number;
  /** How many of them stood in an earlier content of the file only. */
  earlier: number;
  last: number;
};

/** What is known of the uploads of one source. */
export type Starts = {
  /** How many starts were seen. */
  seen: number;
  open: Map<string, OpenVideo>;
  /** How many are open of all videos. */
  named: number;
  /** The lines of open starts that name no video: first those of an earlier content of the file. */
  unnamed: number[];
  earlierUnnamed: number;
  over: number;
  /** Ids that have settled a start: an id that stands there twice is one upload. */
  settledBy: Set<PublishId>;
  /** How many starts had been seen when an id first stood there: it is no response to a later one. */
  heard: Map<PublishId, number>;
  /** Ids without a video, and ids of videos that have no open start. It is not known which start they settle. */
  spare: Set<PublishId>;
  strange: Set<PublishId>;
  /** Ids of earlier contents of the file. */
  past: Set<PublishId>;
};

/** No upload was started. */
export function createStarts(): Starts {
  return {
    ...{ seen: 0, open: new Map(), named: 0, unnamed: [], earlierUnnamed: 0, over: 0 },
    ...{ settledBy: new Set(), heard: new Map(), spare: new Set(), strange: new Set(), past: new Set() },
  };
}

/** A copy that can be changed by itself. */
export function copyStarts({ open, unnamed, settledBy, heard, spare, strange, ...rest }: Starts): Starts {
  return {
    ...rest,
    open: new Map([...open].map(([video, each]) => [video, { ...each }])),
    unnamed: [...unnamed],
    ...{ settledBy: new Set(settledBy), heard: new Map(heard), spare: new Set(spare), strange: new Set(strange) },
  };
}

/**
 * The file is read again from its start, as it was written anew. What was open is still open. Starts that the new
 * content repeats are the same ones.
 */
export function carryStarts({ seen, open, named, unnamed, over, heard, past }: Starts): Starts {
  return {
    ...createStarts(),
    ...{ seen, named, unnamed: [...unnamed], earlierUnnamed: unnamed.length, over },
    open: new Map([...open].map(([video, { count }]) => [video, { count, earlier: count, last: 0 }])),
    past: new Set([...past, ...heard.keys()]),
  };
}

/** An upload of this video was started. Its response is not known yet. Without a video, its line names it. */
export function noteStart(starts: Starts, video: string | undefined, line: number): void {
  const { open, unnamed } = starts;
  starts.seen += 1;
  const known = video === undefined ? undefined : open.get(video);
  if (known !== undefined) {
    known.last = starts.seen;
    if (known.earlier > 0) known.earlier -= 1;
    else {
      known.count += 1;
      starts.named += 1;
    }
  } else if (video === undefined && starts.earlierUnnamed > 0) {
    starts.earlierUnnamed -= 1;
    unnamed.shift();
    unnamed.push(line);
  } else if (open.size + unnamed.length >= MOST_STARTS) starts.over += 1;
  else if (video === undefined) unnamed.push(line);
  else {
    open.set(video, { count: 1, earlier: 0, last: starts.seen });
    starts.named += 1;
  }
}

/** An upload of a file, by its id: TikTok posts nothing without the file, so it has no start to settle. */
export function isOfFile(id: PublishId): boolean {
  return /^[vp]_(?:pub|inbox)_file~/.test(id);
}

/** TikTok's response to an upload is known: each id is one upload. `video`: if the object around them names it. */
export function settleByIds(starts: Starts, video: string | undefined, ids: Iterable<PublishId>): void {
  for (const id of ids) if (!isOfFile(id)) settleById(starts, video, id);
}

function settleById(starts: Starts, video: string | undefined, id: PublishId): void {
  const { seen, open, unnamed, settledBy, heard, spare, strange, past } = starts;
  const isNew = !heard.has(id);
  if (isNew && heard.size < MOST_HEARD) heard.set(id, seen);
  if (settledBy.has(id)) return;
  const found = video === undefined ? undefined : open.get(video);
  if (video !== undefined && found !== undefined) {
    const isLater = found.count > found.earlier ? (heard.get(id) ?? seen) >= found.last : !past.has(id);
    if (!isLater) return;
    settle(starts, video);
    settledBy.add(id);
    spare.delete(id);
    strange.delete(id);
  } else if (video !== undefined && spare.delete(id)) return;
  else if (!isNew || !heard.has(id) || (past.has(id) && hasEarlier(starts))) return;
  else if (video === undefined && open.size + unnamed.length > 0) spare.add(id);
  else if (unnamed.length > 0) strange.add(id);
  settleSpare(starts);
}

function hasEarlier({ open, earlierUnnamed }: Starts): boolean {
  return earlierUnnamed > 0 || [...open.values()].some(({ earlier }) => earlier > 0);
}

/**
 * How many starts are open for which there is no id, wherever it belongs: an id of another video belongs to none that
 * names its video.
 */
function countOwed({ named, unnamed, spare, strange }: Starts): number {
  return named + unnamed.length - Math.min(strange.size, unnamed.length) - spare.size;
}

/** Ids that may belong to any of several starts settle them only when there is one for each. */
function settleSpare(starts: Starts): void {
  const { open, unnamed, over, settledBy, spare, strange } = starts;
  if (over > 0) return;
  const isAll = spare.size > 0 && countOwed(starts) <= 0;
  if (unnamed.length > 0 && (isAll || strange.size >= unnamed.length)) {
    for (const id of strange) settledBy.add(id);
    strange.clear();
    clearUnnamed(starts);
  }
  if (!isAll) return;
  for (const id of spare) settledBy.add(id);
  spare.clear();
  open.clear();
  starts.named = 0;
}

function clearUnnamed(starts: Starts): void {
  starts.unnamed.length = 0;
  starts.earlierUnnamed = 0;
}

/**
 * An id that was cut off is an error of its own, which stands for its upload. Returns the video, if it is known which
 * upload that is.
 */
export function settleByCutOff(starts: Starts, video: string | undefined): string | undefined {
  const { open, unnamed, spare } = starts;
  if (video !== undefined && open.has(video)) {
    settle(starts, video);
    return video;
  }
  if (spare.size > 0 || open.size + unnamed.length !== 1) return undefined;
  const [only] = open.keys();
  if (only === undefined) clearUnnamed(starts);
  else if (video === undefined) settle(starts, only);
  return video === undefined ? only : undefined;
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

/** TikTok has refused an upload of this video, if its code says so. A refusal may be older than an earlier content. */
export function settleByRefusal(starts: Starts, video: string, code: string): void {
  const found = starts.open.get(video);
  if (found === undefined || found.count === found.earlier || !isRefusal(code)) return;
  settle(starts, video);
  settleSpare(starts);
}

function settle(starts: Starts, video: string): void {
  const { open } = starts;
  const found = open.get(video);
  if (found === undefined) return;
  starts.named -= 1;
  found.count -= 1;
  found.earlier = Math.min(found.earlier, found.count);
  if (found.count === 0) open.delete(video);
}

/** What is left open, for a person and for a comparison with other sources. `undefined` if no upload was started. */
export function describeStarts(starts: Starts): IdNotes["started"] {
  const { seen, open, unnamed, over, settledBy, heard, past } = starts;
  if (seen === 0) return undefined;
  return {
    ...{ open: [...open].map(([video, { count, last }]) => ({ video, count, last })), over },
    ...{ unnamed: [...unnamed], owed: countOwed(starts) },
    ...{ settledBy: new Set([...settledBy, ...past]), heard: new Map(heard), isWhole: heard.size < MOST_HEARD },
  };
}
