/** Uploads that a text says were started, and what settles them. No I/O. */
import type { IdNotes, PublishWay, StartPlace, UnnamedStart } from "../model/publish.ts";
import { isRefusal } from "./refusal-codes.ts";
import { dropQuery } from "./shown-video.ts";
import { agreeOn, findRepeated, mayHave, repeatWay, settleWay, type Ways } from "./start-ways.ts";

/** More are only counted, and none of them is settled. */
export const MOST_STARTS = 1000;

/** The places of so many ids are remembered. Without its place, an id of no video settles nothing. */
const MOST_HEARD = 20_000;

/** The starts of a video that are open. `last`: which of all starts the latest one is. */
type OpenVideo = {
  ways: Ways;
  /** How many of them stood in an earlier content of the file only: the first ones. */
  earlier: number;
  last: number;
  /** After so many of them an error came that leaves open whether TikTok took the upload: no refusal is of these. */
  unsure?: number;
  /** How many such errors stood in an earlier content only: the new content may repeat them. */
  earlierUnsure?: number;
};

/** A start that is kept. `isRepeated`: it was open in an earlier content of the file, too. */
type KeptStart = { video: string | undefined; publish: PublishWay | undefined; isRepeated: boolean };

/** What is known of the uploads of one source. */
export type Starts = {
  /** How many starts were seen. */
  seen: number;
  open: Map<string, OpenVideo>;
  /** How many are open of all videos. */
  named: number;
  /** The lines of open starts that name no video: first those of an earlier content of the file. */
  unnamed: UnnamedStart[];
  earlierUnnamed: number;
  over: number;
  /** The latest entry, if it is a start. `before`: the same for what is being read: a JSON value, or plain text. */
  latest: KeptStart | undefined;
  before: KeptStart | undefined;
  /** Ids that have settled a start: an id that stands there twice is one upload. Here and below also ids too long. */
  settledBy: Set<string>;
  /** Those that name no video, and stand directly behind a start of this one. */
  behind: Map<string, StartPlace>;
  /** How many starts had been seen when an id first stood there: it is no response to a later one. */
  heard: Map<string, number>;
  /** Ids of earlier contents of the file. */
  past: Set<string>;
};

/** No upload was started. */
export function createStarts(): Starts {
  return {
    ...{ seen: 0, open: new Map(), named: 0, unnamed: [], earlierUnnamed: 0, over: 0 },
    ...{ latest: undefined, before: undefined },
    ...{ settledBy: new Set(), behind: new Map(), heard: new Map(), past: new Set() },
  };
}

/** A copy that can be changed by itself. */
export function copyStarts({ open, unnamed, settledBy, behind, heard, ...rest }: Starts): Starts {
  return {
    ...rest,
    open: new Map([...open].map(([video, each]) => [video, { ...each }])),
    unnamed: [...unnamed],
    ...{ settledBy: new Set(settledBy), behind: new Map(behind), heard: new Map(heard) },
  };
}

/**
 * The file is read again from its start, as it was written anew. What was open is still open. Starts that the new
 * content repeats are the same ones: a draft repeats no post. So are errors that leave open what became of them.
 */
export function carryStarts({ seen, open, named, unnamed, over, heard, past }: Starts): Starts {
  return {
    ...createStarts(),
    ...{ seen, named, unnamed: [...unnamed], earlierUnnamed: unnamed.length, over },
    open: new Map(
      [...open].map(([video, { ways, unsure = 0 }]) => [
        video,
        { ways, earlier: ways.length, last: 0, unsure, earlierUnsure: unsure },
      ]),
    ),
    past: new Set([...past, ...heard.keys()]),
  };
}

/** Something else is read: a JSON value, or text between two of them. Only that stands directly behind a start. */
export function passStart(starts: Starts): void {
  starts.before = starts.latest;
  starts.latest = undefined;
}

/** An upload of this video was started. Its response is not known yet. Without a video, its line names it. */
export function noteStart(starts: Starts, video: string | undefined, { line, publish }: UnnamedStart): void {
  const { open, unnamed } = starts;
  starts.seen += 1;
  starts.before = undefined;
  starts.latest = undefined;
  const known = video === undefined ? undefined : open.get(video);
  const earlier =
    video === undefined
      ? unnamed.slice(0, starts.earlierUnnamed).map((each) => each.publish)
      : known?.ways.slice(0, known.earlier);
  const repeated = findRepeated(earlier ?? [], publish);
  const isRepeated = repeated !== undefined;
  if (known !== undefined) known.last = starts.seen;
  if (!isRepeated && starts.named + unnamed.length >= MOST_STARTS) {
    // An id may be of this one, and settle another.
    if (known !== undefined) known.ways = known.ways.map((way) => agreeOn(way, publish));
    starts.over += 1;
    return;
  }
  starts.latest = { video, publish, isRepeated };
  if (video === undefined) {
    const [old] = isRepeated ? unnamed.splice(repeated, 1) : [];
    if (isRepeated) starts.earlierUnnamed -= 1;
    unnamed.push({ line, publish: old === undefined ? publish : agreeOn(old.publish, publish) });
  } else if (known !== undefined && isRepeated) {
    known.ways = repeatWay(known.ways, repeated, publish);
    known.earlier -= 1;
  } else addOpen(starts, { video, last: starts.seen, publish });
}

function addOpen(starts: Starts, { video, last, publish }: StartPlace): void {
  const known = starts.open.get(video);
  starts.named += 1;
  if (known === undefined) starts.open.set(video, { ways: [publish], earlier: 0, last });
  else {
    known.ways = [...known.ways, publish];
    known.last = Math.max(known.last, last);
  }
}

/** An upload of a file, by its id: TikTok posts nothing without the file, so it has no start to settle. */
export function isOfFile(id: string): boolean {
  return /^[vp]_(?:pub|inbox)_file~/.test(id);
}

/**
 * TikTok's response to an upload is known: each id is one upload. An id that is too long stands for its upload, too.
 * `video`: if the object around it names it. Returns the video of a start directly before, if that is settled.
 */
export function settleById(starts: Starts, video: string | undefined, id: string): string | undefined {
  const { seen, open, settledBy, behind, heard, past, before } = starts;
  starts.before = undefined;
  starts.latest = undefined;
  if (isOfFile(id)) return undefined;
  const isNew = !heard.has(id) && heard.size < MOST_HEARD;
  if (isNew) heard.set(id, seen);
  if (video === undefined) {
    const isResponse = before !== undefined && !(before.isRepeated && past.has(id)) && mayHave([before.publish], id);
    if (!isNew || !isResponse) return undefined;
    const { publish } = before;
    const place = before.video === undefined ? undefined : { video: before.video, last: seen, publish };
    settleKept(starts, before);
    settledBy.add(id);
    if (place !== undefined) behind.set(id, place);
    return before.video;
  }
  const other = behind.get(id);
  if (other !== undefined && !isSameVideo(other.video, video)) {
    behind.delete(id);
    settledBy.delete(id);
    addOpen(starts, other);
  }
  const found = open.get(video);
  if (settledBy.has(id) || found === undefined) return undefined;
  const isLater = found.ways.length > found.earlier ? (heard.get(id) ?? seen) >= found.last : !past.has(id);
  if (!isLater || !mayHave(found.ways, id)) return undefined;
  settle(starts, video, settleWay(found.ways, id));
  settledBy.add(id);
  return undefined;
}

/** Whether two texts name the same video. Only one of them may have its query. */
export function isSameVideo(one: string, other: string): boolean {
  return one === other || dropQuery(one) === dropQuery(other);
}

function settleKept(starts: Starts, { video }: KeptStart): void {
  if (video === undefined) starts.unnamed.pop();
  // It is the latest one.
  else settle(starts, video, starts.open.get(video)?.ways.slice(0, -1));
}

/**
 * An id that was cut off is an error of its own, which stands for its upload. Returns the video, if it is known which
 * upload that is.
 */
export function settleByCutOff(starts: Starts, video: string | undefined): string | undefined {
  const start = starts.before;
  starts.before = undefined;
  starts.latest = undefined;
  if (video !== undefined) {
    const found = starts.open.get(video);
    // It may stand in an earlier content, too, before what is open.
    if (found === undefined || found.ways.length === found.earlier) return undefined;
    settle(starts, video);
    return video;
  }
  if (start !== undefined) settleKept(starts, start);
  return start?.video;
}

/**
 * TikTok has refused an upload of this video, if its code says so. A refusal may be older than an earlier content.
 * After any other code the upload may have started: if the script tried again, the refusal is of the second one.
 */
export function settleByRefusal(starts: Starts, video: string, code: string): void {
  const found = starts.open.get(video);
  if (found === undefined) return;
  const { unsure = 0, earlierUnsure = 0 } = found;
  const count = found.ways.length;
  if (!isRefusal(code)) {
    if (earlierUnsure > 0) found.earlierUnsure = earlierUnsure - 1;
    else found.unsure = Math.min(count, unsure + 1);
    return;
  }
  if (count === found.earlier) return;
  if (count > unsure) settle(starts, video);
}

/** `ways`: what is left of them, if it may be one of an earlier content, or if it is known which one was settled. */
function settle(starts: Starts, video: string, ways?: Ways): void {
  const { open } = starts;
  const found = open.get(video);
  if (found === undefined) return;
  starts.named -= 1;
  const kept = found.ways.slice(0, found.earlier);
  found.ways = ways ?? [...kept, ...settleWay(found.ways.slice(found.earlier))];
  const count = found.ways.length;
  // If it may have been one of these, the next start must not count as one of them.
  if (count < found.earlier || kept.some((way, at) => way !== found.ways[at])) found.earlier -= 1;
  found.unsure = Math.min(found.unsure ?? 0, count);
  found.earlierUnsure = Math.min(found.earlierUnsure ?? 0, found.unsure);
  if (count === 0) open.delete(video);
}

/**
 * What is left open, for a person and for a comparison with other sources. `undefined` if the source holds neither a
 * start nor an id.
 */
export function describeStarts(starts: Starts): IdNotes["started"] {
  const { seen, open, unnamed, over, settledBy, behind, heard, past } = starts;
  if (seen === 0 && heard.size === 0) return undefined;
  return {
    seen,
    ...{ open: [...open].map(([video, { last, ways }]) => ({ video, last, ways })), over },
    ...{ unnamed: [...unnamed], behind: new Map(behind) },
    ...{ settledBy: new Set([...settledBy, ...past]), heard: new Map(heard), isWhole: heard.size < MOST_HEARD },
  };
}
