/** Checks the end of the Segment, and what follows it. Reads no frames. */

import type { Parser } from "../../model/facts.ts";
import { DAMAGE, damaged, say, truncated } from "../faults.ts";
import { LONGEST_HEADER_BYTES } from "./ebml.ts";
import type { ElementWalker } from "./element-walker.ts";
import { ElementId } from "./elements.ts";
import { findFirstCluster } from "./resync.ts";
import type { Segment } from "./segment.ts";

/** Tools leave up to so many bytes after a Segment that are no elements. Players look for a Cluster among them. */
const MOST_JUNK_BYTES = 64 * 1024;

/** What is wrong with the bytes after a Segment, in plain words and in those of the format. */
type Stray = readonly [problem: string, detail: string];

const SECOND_DOCUMENT: Stray = [DAMAGE.secondStart, "a second document begins here"];
const STRAY_CLUSTER: Stray = ["more frames follow after its end", "a Cluster follows the Segment"];

/** Elements after a Segment with which some players go on, but not all. */
const STRAYS: ReadonlyMap<number, Stray> = new Map([
  [ElementId.EBML, SECOND_DOCUMENT],
  [ElementId.Segment, SECOND_DOCUMENT],
  [ElementId.Cluster, STRAY_CLUSTER],
]);

/**
 * Makes sure that the Segment is complete, and that no frames follow it: only some players would show them. Other
 * elements and bytes at the end do no harm. Throws a `truncated` or a `damaged` MediaError.
 */
export function* checkSegmentEnd(elements: ElementWalker, { part, end }: Segment): Parser<void> {
  const { header, window } = elements;
  const { sizeBytes } = window;
  if (end === Number.POSITIVE_INFINITY) return;
  if (end > sizeBytes) throw truncated(part, sizeBytes, end);
  for (let at = end; at < sizeBytes; at += header.headerBytes + header.dataBytes) {
    window.effort.spend("elements", 1, part);
    yield* elements.reach(at, LONGEST_HEADER_BYTES);
    const isHeader = header.read(window.bytes, at - window.start) === "whole";
    const strayElement = isHeader ? STRAYS.get(header.id) : undefined;
    const isElement = isHeader && at + header.headerBytes + header.dataBytes <= sizeBytes;
    const stray = strayElement ?? (isElement ? undefined : yield* findStrayCluster(elements, at));
    if (stray !== undefined) throw damaged({ ...part, offset: at }, ...stray);
    if (!isElement) return;
  }
}

function* findStrayCluster(elements: ElementWalker, at: number): Parser<Stray | undefined> {
  const { window } = elements;
  const left = window.sizeBytes - at;
  if (left > MOST_JUNK_BYTES)
    return ["unknown data follows after its end", say`${left} bytes after the Segment are no elements`];
  yield* elements.reach(at, left);
  return findFirstCluster(window.view(at, left)) === undefined ? undefined : STRAY_CLUSTER;
}
