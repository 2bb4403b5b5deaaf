/** Changes single elements of a WebM file (RFC 9559). */

import { readVint, vintLength } from "../../../src/media/webm/ebml.ts";
import { ElementId } from "../../../src/media/webm/elements.ts";
import { type Content, element, join } from "../ebml.ts";
import { patch, type Recipe } from "./recipe.ts";

type FoundElement = { id: number; data: Uint8Array };

const MASTERS: ReadonlySet<number> = new Set([
  ElementId.EBML,
  ElementId.Segment,
  ElementId.Info,
  ElementId.Tracks,
  ElementId.TrackEntry,
  ElementId.Video,
  ElementId.Cluster,
  ElementId.BlockGroup,
]);

/** What an element becomes: several, one, none, or `undefined`, as it is. */
export type Change = (found: FoundElement) => Content | undefined;

/**
 * `bytes` with what `change` makes of each element, the innermost first. Cues and SeekHead, which say where others are,
 * are left out.
 */
export function editElements(bytes: Uint8Array, change: Change): Uint8Array {
  return join(
    listElements(bytes).map(({ id, data }) => {
      if (id === ElementId.Cues || id === ElementId.SeekHead) return [];
      const found = { id, data: MASTERS.has(id) ? editElements(data, change) : data };
      return change(found) ?? element(id, found.data);
    }),
  );
}

/** The elements that follow each other in `bytes`. One of unknown size goes to their end. */
export function listElements(bytes: Uint8Array): FoundElement[] {
  const found: FoundElement[] = [];
  for (let at = 0; at < bytes.length; ) {
    const idLength = vintLength(bytes[at] ?? 0);
    let id = 0;
    for (const byte of bytes.subarray(at, at + idLength)) id = id * 0x100 + byte;
    const sizeLength = vintLength(bytes[at + idLength] ?? 0);
    const start = at + idLength + sizeLength;
    at = Math.min(bytes.length, start + readVint(bytes, at + idLength, sizeLength));
    found.push({ id, data: bytes.subarray(start, at) });
  }
  return found;
}

/** What each SimpleBlock of a file holds. */
export function listBlocks(bytes: Uint8Array): Uint8Array[] {
  const children = listElements(bytes).flatMap(({ id, data }) => (MASTERS.has(id) ? listBlocks(data) : []));
  const own = listElements(bytes).flatMap(({ id, data }) => (id === ElementId.SimpleBlock ? [data] : []));
  return [...children, ...own];
}

/** The bytes of `from`, with each element changed. */
export function changeElements(from: string, change: Change): Recipe {
  return patch(from, (bytes) => editElements(bytes, change));
}

/** The bytes of `from`, with each element of that id changed. */
export function replace(from: string, id: number, change: (data: Uint8Array) => Content): Recipe {
  return changeElements(from, (found) => (found.id === id ? change(found.data) : undefined));
}
