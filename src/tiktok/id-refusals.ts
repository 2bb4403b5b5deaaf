/** Tallies of lines that hold no id: where they stand, and which of them are refusals of TikTok. No I/O. */
import type { IdNotes, Refusal } from "../model/publish.ts";
import { isRefusal } from "./refusal-codes.ts";
import { dropQuery } from "./shown-video.ts";

const MOST_LINES = 5;

/** So many that say that nothing was started, and so many others: the one kind takes no place of the other. */
const MOST_CODES = 5;

/** The first lines of a kind, and how many there are. `last`: the latest one, which is not counted twice. */
export type LineTally = { first: number[]; count: number; last: number };

/**
 * A refusal's lines, how many uploads it is about, and the first of the videos that it names. `over`: of how many
 * uploads the video is not among these.
 */
export type RefusalTally = LineTally & { videos: string[]; uploads: number; unnamed: number; over: number };

/** No line. */
export function startTally(): LineTally {
  return { first: [], count: 0, last: 0 };
}

/** A copy that can be changed by itself. */
export function copyTally(tally: LineTally): LineTally {
  return { ...tally, first: [...tally.first] };
}

/** Counts a line, unless it was counted before. */
export function noteLine(tally: LineTally, line: number): void {
  if (line <= tally.last) return;
  tally.last = line;
  tally.count += 1;
  if (tally.first.length < MOST_LINES) tally.first.push(line);
}

/** Counts the lines of another tally. */
export function addTally(tally: LineTally, added: LineTally): void {
  const known = tally.last;
  for (const line of added.first) noteLine(tally, line);
  tally.count += added.count - added.first.length;
  tally.last = Math.max(known, added.last);
}

/** The lines of a tally, for a person. */
export function linesOf({ first, count }: LineTally): IdNotes["withoutId"] {
  return { first: [...first], count };
}

/**
 * Counts a refusal. There may be too many codes: then one that says that nothing was started is not kept, which returns
 * false, and any other is an upload in `unsureOver`.
 */
export function noteRefusal(
  noted: { readonly refusals: Map<string, RefusalTally>; unsureOver: number },
  { code, line, video }: { code: string; line: number; video: string | undefined },
): boolean {
  const { refusals } = noted;
  const isSure = isRefusal(code);
  if (!refusals.has(code) && [...refusals.keys()].filter((each) => isRefusal(each) === isSure).length >= MOST_CODES) {
    if (!isSure) noted.unsureOver += 1;
    return !isSure;
  }
  const tally = refusals.get(code) ?? { ...startTally(), videos: [], uploads: 0, unnamed: 0, over: 0 };
  refusals.set(code, tally);
  noteLine(tally, line);
  tally.uploads += 1;
  if (video === undefined) tally.unnamed += 1;
  else if (!tally.videos.includes(video)) {
    if (tally.videos.length < MOST_LINES) tally.videos.push(video);
    else tally.over += 1;
  }
  return true;
}

/** The refusals by their code, for a person. */
export function describeRefusals(refusals: ReadonlyMap<string, RefusalTally>): Refusal[] {
  return [...refusals].map(([code, { videos, uploads, unnamed, over, ...lines }]) => ({
    ...{ code, lines: linesOf(lines) },
    ...(videos.length > 0 && { videos: [...new Set(videos.map(dropQuery))] }),
    ...(uploads > lines.count && { uploads }),
    ...(videos.length > 0 && unnamed > 0 && { unnamed }),
    ...(over > 0 && { over }),
    ...(!isRefusal(code) && { isUnsure: true as const }),
  }));
}

/** A copy that can be changed by itself. */
export function copyRefusals(refusals: ReadonlyMap<string, RefusalTally>): Map<string, RefusalTally> {
  return new Map(
    [...refusals].map(([code, tally]) => [code, { ...tally, first: [...tally.first], videos: [...tally.videos] }]),
  );
}
