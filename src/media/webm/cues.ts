/** Finds the Cues of a file, and reads where its last Clusters are. Reads no Cluster, and trusts no position. */

import type { Parser } from "../../model/facts.ts";
import { ByteReader } from "../reader.ts";
import { ElementHeader, LONGEST_HEADER_BYTES } from "./ebml.ts";
import type { ElementWalker } from "./element-walker.ts";
import { ElementId, nameElement } from "./elements.ts";
import { decodeMaster, masters, unsigned } from "./master.ts";
import type { Segment } from "./segment.ts";

/** A SeekHead has an entry for each child of the Segment; Cues have some for each second. */
const MOST_SEEK_HEAD_BYTES = 4096;
const MOST_CUES_BYTES = 2_000_000;

/** A SeekHead may refer to another one, which has the rest (RFC 9559, 6.3); what comes first may be padded. */
const MOST_HOPS = 16;

const seekHeadSchema = {
  seeks: masters(ElementId.Seek, { id: unsigned(ElementId.SeekID), position: unsigned(ElementId.SeekPosition) }),
};

const cuePointSchema = {
  positions: masters(ElementId.CueTrackPositions, { cluster: unsigned(ElementId.CueClusterPosition) }),
};

/** The Cues, in the order of the file. */
export class Cues {
  /** Where they are in the file. */
  readonly offset: number;
  readonly #points: readonly ByteReader[];
  readonly #segmentStart: number;

  constructor(offset: number, points: readonly ByteReader[], segmentStart: number) {
    this.offset = offset;
    this.#points = points;
    this.#segmentStart = segmentStart;
  }

  /** The last Cluster that they refer to of those that begin before `limit`. It can be asked for once. */
  findLastCluster(limit: number): number | undefined {
    for (const point of this.#points.toReversed()) {
      const position = decodeMaster(cuePointSchema, point).positions?.at(-1)?.cluster;
      if (position !== undefined && this.#segmentStart + position < limit) return this.#segmentStart + position;
    }
    return undefined;
  }
}

/**
 * Finds the Cues (RFC 9559, 5.1.5), by the SeekHead or before the first Cluster. `undefined` where there are none, or
 * the SeekHead is wrong.
 */
export function* findCues(elements: ElementWalker, segment: Segment, firstCluster: number): Parser<Cues | undefined> {
  let at = segment.start;
  for (let hop = 0; hop < MOST_HOPS && at !== firstCluster; hop++) {
    const element = yield* lookAt(elements, at);
    if (element === undefined || element.end > elements.window.sizeBytes) return undefined;
    if (element.id === ElementId.Cues) {
      const points = element.dataBytes > MOST_CUES_BYTES ? [] : readPoints(yield* readIndex(elements, element));
      return new Cues(at, points, segment.start);
    }
    const isSeekHead = element.id === ElementId.SeekHead && element.dataBytes <= MOST_SEEK_HEAD_BYTES;
    const position = isSeekHead ? readSeekHead(yield* readData(elements, element)) : undefined;
    at = position === undefined ? element.end : segment.start + position;
  }
  return undefined;
}

type Element = { id: number; offset: number; dataBytes: number; end: number };

/** The element at `offset`; `undefined` where none can be. */
function* lookAt(elements: ElementWalker, offset: number): Parser<Element | undefined> {
  const { window } = elements;
  if (offset >= window.sizeBytes) return undefined;
  yield* elements.reach(offset, LONGEST_HEADER_BYTES);
  const header = new ElementHeader();
  if (header.read(window.bytes, offset - window.start) !== "whole") return undefined;
  const { id, headerBytes, dataBytes } = header;
  return { id, offset, dataBytes, end: offset + headerBytes + dataBytes };
}

/** As {@link readData}, of an element that no budget counts. */
function* readIndex(elements: ElementWalker, { id, end, dataBytes }: Element): Parser<ByteReader> {
  const { window } = elements;
  const start = end - dataBytes;
  const isIndex = true;
  if (!window.holds(start, dataBytes)) {
    window.accept(yield window.request(start, dataBytes, dataBytes, isIndex), isIndex);
  }
  const part = { name: nameElement(id), offset: start };
  return ByteReader.over(window.copy(start, dataBytes), start, part, window.effort);
}

function* readData(elements: ElementWalker, { id, end, dataBytes }: Element): Parser<ByteReader> {
  const start = end - dataBytes;
  const bytes = yield* elements.peek(start, dataBytes);
  return ByteReader.over(bytes, start, { name: nameElement(id), offset: start }, elements.window.effort);
}

/** Where the Cues are by this SeekHead, else another SeekHead, from the start of the Segment's data. */
function readSeekHead(data: ByteReader): number | undefined {
  const { seeks = [] } = decodeMaster(seekHeadSchema, data);
  const find = (id: number) => seeks.find((seek) => seek.id === id)?.position;
  return find(ElementId.Cues) ?? find(ElementId.SeekHead);
}

/** The data of each CuePoint, still to be decoded. */
function readPoints(cues: ByteReader): ByteReader[] {
  const { part } = cues;
  const data = cues.rest;
  const header = new ElementHeader();
  const points: ByteReader[] = [];
  while (header.read(data, data.length - cues.remaining) === "whole") {
    if (header.headerBytes + header.dataBytes > cues.remaining) break;
    cues.spend("elements", 1);
    cues.skip(header.headerBytes);
    const point = cues.take(header.dataBytes, part);
    if (header.id === ElementId.CuePoint) points.push(point);
  }
  return points;
}
