/** What earlier contents of a file held without an id, where the file was written anew. No I/O. */
import type { LineTally, RefusalTally } from "./id-refusals.ts";
import { isRefusal } from "./refusal-codes.ts";

/** So many codes are kept, and so many videos of each. */
const MOST_KEPT = 5;

/** What keeps a run from saying that all uploads were refused. `lines`: those without an id. */
export type EarlierTallies = { readonly refusals: ReadonlyMap<string, RefusalTally>; readonly lines: LineTally };

/** Keeps of a content what leaves open whether an upload was started: codes that are no refusal, or name no video. */
export function carryTallies({ refusals, lines }: EarlierTallies): EarlierTallies {
  const open = [...refusals].filter(([code, { unnamed }]) => !isRefusal(code) || unnamed > 0);
  // A few are enough, as any of them keeps a run from saying so.
  return { refusals: new Map(open.slice(0, MOST_KEPT)), lines };
}

/** The tallies of the latest content with those of the earlier ones. What it repeats is the same. */
export function addEarlier({ refusals, lines }: EarlierTallies, earlier: EarlierTallies): EarlierTallies {
  const all = new Map(earlier.refusals);
  for (const [code, tally] of refusals) {
    const old = all.get(code);
    all.delete(code);
    all.set(code, old === undefined ? tally : join(tally, old));
  }
  return { refusals: all, lines: lines.count > 0 ? lines : earlier.lines };
}

function join(tally: RefusalTally, old: RefusalTally): RefusalTally {
  const missing = old.videos.filter((video) => !tally.videos.includes(video));
  const added = missing.slice(0, Math.max(0, MOST_KEPT - tally.videos.length));
  const unnamed = Math.max(tally.unnamed, old.unnamed);
  const over = Math.max(tally.over, old.over) + missing.length - added.length;
  const more = added.length + unnamed - tally.unnamed + over - tally.over;
  return { ...tally, videos: [...tally.videos, ...added], unnamed, over, uploads: tally.uploads + more };
}
