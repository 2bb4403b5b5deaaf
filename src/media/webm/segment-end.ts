/** Checks the end of the Segment, and what stands behind it. Reads no frames. */

import type { Parser } from "../../model/facts.ts";
import { damaged, truncated } from "../faults.ts";
import { LONGEST_HEADER_BYTES } from "./ebml.ts";
import type { ElementWalker } from "./element-walker.ts";
import { ElementId } from "./elements.ts";
import { findFirstCluster } from "./resync.ts";
import type { Segment } from "./segment.ts";

/** As much as tools leave behind a Segment, of bytes that are no elements. Players look for a Cluster among them. */
const MOST_JUNK_BYTES = 64 * 1024;

const STRAY_CLUSTER = "a Cluster stands behind the end of it";

/** What players go on with behind a Segment, though not all of them. */
const ANOTHER_BEGINNING: ReadonlyMap<number, string> = new Map([
  [ElementId.EBML, "a second document begins here"],
  [ElementId.Segment, "a second document begins here"],
  [ElementId.Cluster, STRAY_CLUSTER],
]);

/**
 * Makes sure that nothing of the Segment is missing, and that no more frames follow, which some players would show and
 * others would not. Other elements and bytes at the end do no harm. Throws a `truncated` or a `damaged` MediaError.
 */
export function* checkSegmentEnd(elements: ElementWalker, { part, end }: Segment): Parser<void> {
  const { header, window } = elements;
  const { sizeBytes } = window;
  if (end === Number.POSITIVE_INFINITY) return;
  if (end > sizeBytes) throw truncated(part, `it ends at byte ${end}, but the file has only ${sizeBytes}`);
  for (let at = end; at < sizeBytes; at += header.headerBytes + header.dataBytes) {
    window.effort.spend("elements", 1, part);
    yield* elements.reach(at, LONGEST_HEADER_BYTES);
    const isHeader = header.read(window.bytes, at - window.start) === "whole";
    const beginning = isHeader ? ANOTHER_BEGINNING.get(header.id) : undefined;
    const isElement = isHeader && at + header.headerBytes + header.dataBytes <= sizeBytes;
    const problem = beginning ?? (isElement ? undefined : yield* findStrayCluster(elements, at));
    if (problem !== undefined) throw damaged({ ...part, offset: at }, problem);
    if (!isElement) return;
  }
}

function* findStrayCluster(elements: ElementWalker, at: number): Parser<string | undefined> {
  const { window } = elements;
  const left = window.sizeBytes - at;
  if (left > MOST_JUNK_BYTES) return `the ${left} bytes behind the end of it are no elements`;
  yield* elements.reach(at, left);
  return findFirstCluster(window.view(at, left)) === undefined ? undefined : STRAY_CLUSTER;
}
