/** Keeps the entries that were found in one source: each once, in order, within bounds. No I/O. */
import type { IdEntry, IdNotes, IdOrigin, PublishId } from "../model/publish.ts";
import { hasKnownShape } from "./known-shape.ts";

/** The first ones are kept. The rest is only counted. */
export const MOST_ENTRIES = { known: 10_000, other: 1000, malformed: 100 };

/** An entry, and whether it waits for the end of the JSON value that holds it, which may name its video. */
export type Found = { entry: IdEntry; isHeld: boolean; isTaken?: true };

/** The entries of one source. `held`: they wait, in order. `ready`: the caller may take them. */
export type Collection = {
  readonly origin: IdOrigin;
  readonly ids: Map<PublishId, Found>;
  readonly malformed: Map<string, Found>;
  /** Ids over the bound, so that a repeated one counts once; not more than are kept. */
  readonly omittedIds: Set<PublishId>;
  readonly kept: { known: number; other: number; malformed: number };
  readonly secrets: Set<string>;
  /** Lines that hold such a secret, from 1: the first ones. */
  readonly secretLines: Set<number>;
  held: Found[];
  ready: Found[];
};

/** Where a malformed entry stands: line and position from 1, and its length in characters. */
export type MalformedPlace = { line: number; position: number; length: number; isCutOff: boolean };

export type Omitted = IdNotes["omitted"];

export function createCollection(origin: IdOrigin): Collection {
  return {
    ...{
      origin,
      ids: new Map(),
      malformed: new Map(),
      omittedIds: new Set(),
      kept: { known: 0, other: 0, malformed: 0 },
      secrets: new Set(),
      secretLines: new Set(),
    },
    ...{ held: [], ready: [] },
  };
}

/**
 * Adds an id, if it is new and within the bounds. Returns what is known of it as long as it is held: a repeated id may
 * stand in the object that names its video, so one whose video is not known is held again.
 */
export function addId(to: Collection, id: PublishId, isHeld: boolean, omitted: Omitted): Found | undefined {
  const earlier = to.ids.get(id);
  if (earlier !== undefined) return earlier.isHeld || (isHeld && holdAgain(to, earlier)) ? earlier : undefined;
  const found = add(to, hasKnownShape(id) ? "known" : "other", { kind: "id", id }, isHeld);
  if (found !== undefined) to.ids.set(id, found);
  else if (!to.omittedIds.has(id)) {
    omitted.ids += 1;
    if (to.omittedIds.size < MOST_ENTRIES.known) to.omittedIds.add(id);
  }
  return found;
}

function holdAgain(to: Collection, found: Found): boolean {
  if (found.entry.video !== undefined) return false;
  found.isHeld = true;
  to.held.push(found);
  return true;
}

/** Adds a malformed entry, if it is within the bounds. One that stands where another was found before is the same. */
export function addMalformed(
  to: Collection,
  { line, position, length, isCutOff }: MalformedPlace,
  isHeld: boolean,
  omitted: Omitted,
): Found | undefined {
  const place = `${line}:${position}`;
  const earlier = to.malformed.get(place);
  if (earlier !== undefined) return earlier;
  const entry: IdEntry = { kind: "malformed", origin: to.origin, line, position, length, isCutOff };
  const found = add(to, "malformed", entry, isHeld);
  if (found === undefined) omitted.malformed += 1;
  else to.malformed.set(place, found);
  return found;
}

function add(to: Collection, bound: keyof typeof MOST_ENTRIES, entry: IdEntry, isHeld: boolean): Found | undefined {
  if (to.kept[bound] >= MOST_ENTRIES[bound]) return undefined;
  to.kept[bound] += 1;
  const found = { entry, isHeld };
  (isHeld ? to.held : to.ready).push(found);
  return found;
}

/** The JSON value has ended: nothing can name the video of its entries any more. */
export function releaseHeld(from: Collection): void {
  for (const found of from.held) {
    found.isHeld = false;
    if (!found.isTaken || found.entry.video !== undefined) from.ready.push(found);
  }
  from.held = [];
}

/** Takes the entries that are ready: each is returned once, and again if its video is known only later. */
export function takeReady(from: Collection): readonly IdEntry[] {
  const ready = new Set(from.ready);
  from.ready = [];
  return [...ready].map((found) => {
    found.isTaken = true;
    return { ...found.entry };
  });
}
