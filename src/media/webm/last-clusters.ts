/** Leaves out the Clusters in the middle of a file that is read in part. No rules, and no blocks of its own. */

import type { Parser } from "../../model/facts.ts";
import { overBudget, say } from "../faults.ts";
import type { PartialReading } from "../partial/partial-reading.ts";
import { readTail, searchBeforeTail, type Tail } from "../partial/tail.ts";
import type { ClusterReader } from "./clusters.ts";
import { findCues } from "./cues.ts";
import { ElementHeader, LONGEST_HEADER_BYTES } from "./ebml.ts";
import type { ElementWalker } from "./element-walker.ts";
import { ElementId } from "./elements.ts";
import { findFirstBlock, findFirstCluster, findLastCluster } from "./resync.ts";
import type { Segment } from "./segment.ts";

/** A file whose blocks were read up to `position`, and whose rest is too long to be read as well. */
type File = {
  elements: ElementWalker;
  partial: PartialReading;
  segment: Segment;
  firstCluster: number;
  position: number;
};

/**
 * Lets `clusters` go on with the last blocks, and skips those before them. It looks for a Cluster at the end of the
 * file; else in the Cluster that begins before that, by the Cues; else it searches further back. Throws an
 * `over-budget` MediaError where it finds none.
 */
export function* skipToLastClusters(file: File, clusters: ClusterReader): Parser<void> {
  const { elements, partial, segment, firstCluster, position } = file;
  clusters.skipAhead();
  const cues = yield* findCues(elements, segment, firstCluster);
  const fileEnd = Math.min(segment.end, elements.window.sizeBytes);
  const mediaEnd = cues !== undefined && cues.offset > position ? Math.min(cues.offset, fileEnd) : fileEnd;
  const readSoFar = { partial, position, peek: (offset: number, length: number) => elements.peek(offset, length) };
  const tail = yield* readTail(readSoFar, mediaEnd);

  // A Cluster that begins too late may hold only the last sound.
  const inTail = findFirstCluster(tail.bytes);
  if (inTail !== undefined && inTail < tail.bytes.length / 2) {
    yield* clusters.read(tail.start + inTail);
    return;
  }
  const cued = cues?.findLastCluster(tail.start);
  if (cued !== undefined && (yield* readEndOfCluster(cued, tail, elements, clusters))) return;
  const search = yield* searchBeforeTail(readSoFar, tail, findLastCluster, tail.bytes.length);
  if (search.found !== undefined && (yield* readEndOfCluster(search.found, tail, elements, clusters))) return;
  if (search.found === undefined && inTail === undefined) {
    const detail = say`no Cluster begins in the last ${mediaEnd - search.start} bytes of the media`;
    throw overBudget(segment.part, "its last frames were not found", detail);
  }
  yield* clusters.read(search.found ?? tail.start + (inTail ?? 0));
}

/**
 * Reads what the tail has of a Cluster that begins before it, and all that follows. Returns whether it could: only if
 * there is such a Cluster, and blocks that lead to its end.
 */
function* readEndOfCluster(offset: number, tail: Tail, elements: ElementWalker, clusters: ClusterReader) {
  const block = findFirstBlock(tail.bytes, (yield* findClusterEnd(elements, offset)) - tail.start);
  if (block === undefined) return false;
  yield* clusters.read(offset, () => clusters.hasTime);
  yield* clusters.read(tail.start + block);
  return true;
}

/** Where the Cluster ends that begins at `offset`; `NaN` where none does, `Infinity` where it does not say. */
function* findClusterEnd(elements: ElementWalker, offset: number): Parser<number> {
  const { window } = elements;
  yield* elements.reach(offset, LONGEST_HEADER_BYTES);
  const header = new ElementHeader();
  const isWhole = header.read(window.bytes, offset - window.start) === "whole";
  return isWhole && header.id === ElementId.Cluster ? offset + header.headerBytes + header.dataBytes : Number.NaN;
}
