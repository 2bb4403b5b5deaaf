/** What the open starts of one video become, each by itself. No I/O. */
import type { PublishWay } from "../model/publish.ts";

/** One for each start that is open, in their order. `undefined`: its start does not say so, or nobody knows which. */
export type Ways = readonly (PublishWay | undefined)[];

/** What is known of several starts, one of which is open: only what is said of each. */
export function agreeOn(one: PublishWay | undefined, other: PublishWay | undefined): PublishWay | undefined {
  return one === other ? one : undefined;
}

/**
 * Whether one of them may have this id: a post has none of the inbox. The other way round nothing is known, as a photo
 * draft may have the id of a post.
 */
export function mayHave(ways: Ways, id: string): boolean {
  return !isOfInbox(id) || ways.some((way) => way !== "direct");
}

function isOfInbox(id: string): boolean {
  return /^[vp]_inbox_/.test(id);
}

/** One of them is settled. An id of the inbox is a draft's. If nobody knows which one it was, nor what is left. */
export function settleWay(ways: Ways, id?: string): Ways {
  const [first, ...others] = ways;
  if (others.every((way) => way === first)) return others;
  const drafts = id !== undefined && isOfInbox(id) ? [ways.indexOf("draft"), ways.indexOf(undefined)] : [];
  const settled = drafts.find((at) => at !== -1);
  return settled === undefined ? others.map(() => undefined) : ways.toSpliced(settled, 1);
}

/** Which of the earlier starts a start repeats: no draft repeats a post. `undefined` if it is a new one. */
export function findRepeated(earlier: Ways, publish: PublishWay | undefined): number | undefined {
  const places = [earlier.indexOf(publish), publish === undefined ? 0 : earlier.indexOf(undefined)];
  return places.find((at) => at !== -1 && at < earlier.length);
}

/** The start at a place is repeated: it is now the latest. */
export function repeatWay(ways: Ways, at: number, publish: PublishWay | undefined): Ways {
  return [...ways.toSpliced(at, 1), agreeOn(ways[at], publish)];
}

/** Two sources have starts of the same video. They may be the same starts. */
export function joinWays(some: Ways, others: Ways): Ways {
  const [most, fewest] = some.length < others.length ? [others, some] : [some, others];
  const left = [...most];
  for (const way of fewest) {
    const at = left.indexOf(way);
    if (at === -1) return most.map(() => undefined);
    left.splice(at, 1);
  }
  return most;
}
