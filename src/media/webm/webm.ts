import type { Container, MediaFacts, Parser, ReadBudget, SteadyIntervals } from "../../model/facts.ts";
import { FarReading } from "../far-reading.ts";
import { damaged, MediaError, overBound, truncated } from "../faults.ts";
import { ClusterReader } from "./clusters.ts";
import { LONGEST_HEADER_BYTES, LONGEST_ID_BYTES, LONGEST_NUMBER_BYTES } from "./ebml.ts";
import { ElementId } from "./elements.ts";
import { describePicture, describeTime } from "./facts.ts";
import { decodeMaster, string, unsigned } from "./master.ts";
import { findFirstCluster } from "./resync.ts";
import { skipToLastClusters } from "./sampled-clusters.ts";
import { readSegmentHead, type Segment } from "./segment.ts";
import { ElementWindow } from "./window.ts";

/** The EBML header has about forty bytes. */
const MOST_DOCUMENT_HEADER_BYTES = 4096;

/** RFC 9559 is about versions 1 to 4 of Matroska. */
const NEWEST_MATROSKA = 4;

const documentSchema = {
  docType: string(ElementId.DocType),
  docTypeReadVersion: unsigned(ElementId.DocTypeReadVersion),
  readVersion: unsigned(ElementId.EBMLReadVersion),
  maxIdLength: unsigned(ElementId.EBMLMaxIDLength),
  maxSizeLength: unsigned(ElementId.EBMLMaxSizeLength),
};

const containers = new Map<string, Container>([
  ["webm", "webm"],
  ["matroska", "matroska"],
]);

/**
 * Reads a WebM or Matroska file (RFC 9559) of `sizeBytes` bytes into `facts`: its tracks, and the headers of its
 * blocks. Under a budget, only the first and the last of them, where there are too many. Throws {@link MediaError};
 * what was known of the picture until then is in `facts`.
 */
export function* parseWebm(
  sizeBytes: number,
  { steady, budget }: { steady: SteadyIntervals; budget?: ReadBudget },
  facts: MediaFacts,
): Parser<void> {
  const far = budget && new FarReading(budget, sizeBytes);
  const window = new ElementWindow(sizeBytes, far);
  facts.container = yield* readContainer(window);
  const segment = yield* findSegment(window, window.end);
  const head = yield* readSegmentHead(window, segment, steady);
  try {
    const { firstCluster, tracks } = head;
    if (firstCluster !== undefined) {
      const reader = new ClusterReader(window, tracks, segment);
      const isEnough = far && ((at: number) => far.isToBeSampled(at, reader.mostPictures));
      const stop = yield* reader.read(firstCluster, isEnough);
      if (stop !== undefined && far !== undefined) {
        facts.sampled = true;
        yield* skipToLastClusters({ window, far, segment, firstCluster, stop }, reader);
      }
    }
    yield* checkSegmentEnd(window, segment);
    Object.assign(facts, describeTime(head, facts.sampled));
    if (facts.frameRate === undefined) checkPresence(segment, facts);
  } finally {
    Object.assign(facts, describePicture(head.tracks));
  }
}

/** Explains why there is no frame rate, if there is a picture. */
function checkPresence({ part }: Segment, { sampled, movingVideoTracks }: MediaFacts): void {
  if (movingVideoTracks === 0) return;
  if (sampled) throw overBound(part, "the parts of the file that were read have no two pictures of its video track");
  throw damaged(part, "the pictures of its main video track have all the same time");
}

/** Reads the EBML header, with which the file begins: its DocType tells WebM from Matroska (RFC 8794, 11.2.6). */
function* readContainer(window: ElementWindow): Parser<Container> {
  yield* window.reach(0, LONGEST_HEADER_BYTES);
  window.look(0);
  window.checkEnd(Number.POSITIVE_INFINITY);
  const header = yield* window.readData(MOST_DOCUMENT_HEADER_BYTES);
  const { docType = "", docTypeReadVersion = 1, ...ebml } = decodeMaster(documentSchema, header);
  const { readVersion = 1, maxIdLength = 4, maxSizeLength = 8 } = ebml;
  if (readVersion !== 1 || maxIdLength > LONGEST_ID_BYTES || maxSizeLength > LONGEST_NUMBER_BYTES) {
    throw damaged(header.part, "it asks for another version of EBML than there is");
  }
  if (docTypeReadVersion > NEWEST_MATROSKA) {
    throw damaged(header.part, `it asks for version ${docTypeReadVersion} of Matroska, which does not exist`);
  }
  const container = containers.get(docType);
  if (container !== undefined) return container;
  const problem = "an EBML document that is neither WebM nor Matroska";
  throw new MediaError({ kind: "unrecognised", problem, part: "EBML", offset: 0 });
}

function* findSegment(window: ElementWindow, offset: number): Parser<Segment> {
  for (let at = offset; at < window.sizeBytes; at = window.end) {
    yield* window.reach(at, LONGEST_HEADER_BYTES);
    window.look(at);
    if (window.header.id === ElementId.Segment) {
      return { part: window.part(), start: window.dataOffset, end: window.end };
    }
    window.checkEnd(Number.POSITIVE_INFINITY);
  }
  throw truncated({ name: "EBML", offset }, "there is no Segment");
}

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
 * Makes sure that nothing of the Segment is missing, and that no more pictures follow, which some players would show
 * and others would not. Other elements and bytes at the end do no harm.
 */
function* checkSegmentEnd(window: ElementWindow, { part, end }: Segment): Parser<void> {
  const { header, sizeBytes } = window;
  if (end === Number.POSITIVE_INFINITY) return;
  if (end > sizeBytes) throw truncated(part, `it ends at byte ${end}, but the file has only ${sizeBytes}`);
  for (let at = end; at < sizeBytes; at += header.headerBytes + header.dataBytes) {
    window.effort.spend("elements", 1, part);
    yield* window.reach(at, LONGEST_HEADER_BYTES);
    const isHeader = header.read(window.bytes, at - window.start) === "whole";
    const beginning = isHeader ? ANOTHER_BEGINNING.get(header.id) : undefined;
    const isElement = isHeader && at + header.headerBytes + header.dataBytes <= sizeBytes;
    const problem = beginning ?? (isElement ? undefined : yield* findStrayCluster(window, at));
    if (problem !== undefined) throw damaged({ ...part, offset: at }, problem);
    if (!isElement) return;
  }
}

function* findStrayCluster(window: ElementWindow, at: number): Parser<string | undefined> {
  const left = window.sizeBytes - at;
  if (left > MOST_JUNK_BYTES) return `the ${left} bytes behind the end of it are no elements`;
  yield* window.reach(at, left);
  return findFirstCluster(window.bytes.subarray(at - window.start)) === undefined ? undefined : STRAY_CLUSTER;
}
