import { ElementId } from "../../src/media/webm/elements.ts";
import * as ebml from "./ebml.ts";
import { box, fullBox, join, TICKS_PER_SECOND, u16, u32, u64 } from "./iso-bmff.ts";

/** Writes the indexes of fragments and Clusters, right or wrong: nothing is checked. */

/** Subsegments of a second each and of these sizes, the first of which follows at once. */
export function sidx(...sizes: readonly number[]): Uint8Array {
  const rows = sizes.map((size) => u32(size, TICKS_PER_SECOND, 0));
  return fullBox("sidx", 0, 0, u32(1, TICKS_PER_SECOND, 0, 0), u16(0, sizes.length), ...rows);
}

/** An index of `moof`s at the end of the file, whose entries number traf, trun and sample in 2, 2 and 1 bytes. */
export function mfra(version: 0 | 1, ...offsets: readonly number[]): Uint8Array {
  const write = version === 1 ? u64 : u32;
  const rows = offsets.map((offset) => join(write(0, offset), [0, 1, 0, 1, 1]));
  const tfra = fullBox("tfra", version, 0, u32(1, 0b01_01_00, offsets.length), ...rows);
  return box("mfra", tfra, fullBox("mfro", 0, 0, u32(8 + tfra.length + 16)));
}

/** Where each of these pieces begins, the first at `start`. */
export function startsOf(start: number, pieces: readonly Uint8Array[]): number[] {
  let end = start;
  return pieces.map(({ length }) => {
    end += length;
    return end - length;
  });
}

const fixedNumber = (id: number, value: number) => ebml.element(id, ebml.bigEndian(value, 8));

/** A cue for each of these places, which count from the start of the Segment's data. */
function cues(...clusterPositions: readonly number[]): Uint8Array {
  return ebml.element(
    ElementId.Cues,
    clusterPositions.map((position) =>
      ebml.element(
        ElementId.CuePoint,
        ebml.element(ElementId.CueTrackPositions, fixedNumber(ElementId.CueClusterPosition, position)),
      ),
    ),
  );
}

/** A SeekHead that says where an element is. */
export function seekHead(id: number, position: number): Uint8Array {
  const entry = [ebml.element(ElementId.SeekID, ebml.bigEndian(id, 4)), fixedNumber(ElementId.SeekPosition, position)];
  return ebml.element(ElementId.SeekHead, ebml.element(ElementId.Seek, entry));
}

/** A document that ends with Cues for all its Clusters, to which a SeekHead leads. */
export function cuedDocument(head: readonly Uint8Array[], clusters: readonly Uint8Array[]): Uint8Array {
  const headBytes = ebml.join([seekHead(ElementId.Cues, 0), ...head]).length;
  const positions = startsOf(headBytes, clusters);
  const end = headBytes + ebml.join(clusters).length;
  return ebml.document("webm", seekHead(ElementId.Cues, end), ...head, ...clusters, cues(...positions));
}

/** A document with its Cues before its Clusters. */
export function earlyCuedDocument(head: readonly Uint8Array[], clusters: readonly Uint8Array[]): Uint8Array {
  const start = ebml.join(head).length + cues(...clusters.map(() => 0)).length;
  return ebml.document("webm", ...head, cues(...startsOf(start, clusters)), ...clusters);
}

/** Bytes of a frame that look like no element, though every byte occurs. */
export function noise(bytes: number, seed: number): Uint8Array {
  let state = seed * 2_654_435_761 + 1;
  return Uint8Array.from({ length: bytes }, (_, index) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return index === 0 ? ebml.VP9_INTER_FRAME : state >>> 24;
  });
}
