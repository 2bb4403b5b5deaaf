import type { Parser } from "../../model/facts.ts";
import type { FarReading } from "../far-reading.ts";
import { overBound } from "../faults.ts";
import type { ClusterReader } from "./clusters.ts";
import { findCues } from "./cues.ts";
import { ElementHeader, LONGEST_HEADER_BYTES } from "./ebml.ts";
import { ElementId } from "./elements.ts";
import { findFirstBlock, findFirstCluster } from "./resync.ts";
import type { Segment } from "./segment.ts";
import type { ElementWindow } from "./window.ts";

/** A file whose blocks were read up to `stop`, and the rest of which is too long to be read as well. */
type ReadSoFar = { window: ElementWindow; far: FarReading; segment: Segment; firstCluster: number; stop: number };

/**
 * Lets `reader` go on with the last blocks, up to the end: what comes between is left out. They are looked for at the
 * end of the file, from where a Cluster begins there; else in the Cluster that the Cues say is cut; else by a search
 * further back. Throws an `over-bound` MediaError where they are not found.
 */
export function* skipToLastClusters(file: ReadSoFar, reader: ClusterReader): Parser<void> {
  const { window, far, segment, firstCluster, stop } = file;
  reader.skipAhead();
  const cues = yield* findCues(window, segment, firstCluster);
  const fileEnd = Math.min(segment.end, window.sizeBytes);
  const mediaEnd = cues !== undefined && cues.offset > stop ? Math.min(cues.offset, fileEnd) : fileEnd;
  const tailStart = Math.max(stop, mediaEnd - far.tailBytes);
  const tail = yield* readBytes(window, tailStart, mediaEnd);

  // One that begins too late may have nothing but the last sound.
  const inTail = findFirstCluster(tail);
  if (inTail !== undefined && inTail < tail.length / 2) {
    yield* reader.read(tailStart + inTail);
    return;
  }
  const cutCluster = cues?.findLastCluster(tailStart);
  if (cutCluster !== undefined) {
    const block = findFirstBlock(tail, (yield* findClusterEnd(window, cutCluster)) - tailStart);
    if (block !== undefined) {
      yield* reader.read(cutCluster, () => reader.hasTime);
      yield* reader.read(tailStart + block);
      return;
    }
  }
  const searchStart = Math.max(stop, tailStart - far.searchBytes(tail.length));
  const beforeTail = findFirstCluster(yield* readBytes(window, searchStart, tailStart));
  if (beforeTail === undefined && inTail === undefined) {
    throw overBound(segment.part, `no Cluster begins in the last ${mediaEnd - searchStart} bytes of its media`);
  }
  yield* reader.read(beforeTail === undefined ? tailStart + (inTail ?? 0) : searchStart + beforeTail);
}

/** The bytes from `start` to `end`: a copy. */
function* readBytes(window: ElementWindow, start: number, end: number): Parser<Uint8Array> {
  yield* window.reach(start, end - start);
  return window.bytes.slice(start - window.start, end - window.start);
}

/** Where the Cluster ends that begins at `offset`; `NaN` where none does, `Infinity` where it does not say. */
function* findClusterEnd(window: ElementWindow, offset: number): Parser<number> {
  yield* window.reach(offset, LONGEST_HEADER_BYTES);
  const header = new ElementHeader();
  const isWhole = header.read(window.bytes, offset - window.start) === "whole";
  return isWhole && header.id === ElementId.Cluster ? offset + header.headerBytes + header.dataBytes : Number.NaN;
}
