/** Reads the EBML header of a file, and finds its Segment. Looks no further. */

import type { Container, Parser } from "../../model/facts.ts";
import { damaged, MediaError, truncatedAt } from "../faults.ts";
import { LONGEST_HEADER_BYTES, LONGEST_ID_BYTES, LONGEST_NUMBER_BYTES } from "./ebml.ts";
import type { ElementWalker } from "./element-walker.ts";
import { ElementId } from "./elements.ts";
import { decodeMaster, string, unsigned } from "./master.ts";
import type { Segment } from "./segment.ts";

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
 * Reads the EBML header at the beginning of the file. WebM and Matroska differ in its DocType (RFC 8794, 11.2.6).
 * Throws a `damaged` MediaError for versions that do not exist, and an `unrecognised` one for any other DocType.
 */
export function* readContainer(elements: ElementWalker): Parser<Container> {
  if (elements.lacks(0, LONGEST_HEADER_BYTES)) yield* elements.reach(0, LONGEST_HEADER_BYTES);
  elements.look(0);
  elements.checkEnd(Number.POSITIVE_INFINITY);
  const header = yield* elements.readData(MOST_DOCUMENT_HEADER_BYTES);
  const { docType = "", docTypeReadVersion = 1, ...ebml } = decodeMaster(documentSchema, header);
  const { readVersion = 1, maxIdLength = 4, maxSizeLength = 8 } = ebml;
  if (readVersion !== 1 || maxIdLength > LONGEST_ID_BYTES || maxSizeLength > LONGEST_NUMBER_BYTES) {
    throw damaged(header.part, "it needs a version of EBML that does not exist");
  }
  if (docTypeReadVersion > NEWEST_MATROSKA) {
    throw damaged(header.part, `it needs version ${docTypeReadVersion} of Matroska, which does not exist`);
  }
  const container = containers.get(docType);
  if (container !== undefined) return container;
  const problem = "it is an EBML file, but neither WebM nor Matroska";
  throw new MediaError({ kind: "unrecognised", problem, part: "EBML", offset: 0 });
}

/** Finds the Segment after the EBML header, which ends at `offset`. Throws a `truncated` MediaError without one. */
export function* findSegment(elements: ElementWalker, offset: number): Parser<Segment> {
  for (let at = offset; at < elements.window.sizeBytes; at = elements.end) {
    if (elements.lacks(at, LONGEST_HEADER_BYTES)) yield* elements.reach(at, LONGEST_HEADER_BYTES);
    elements.look(at);
    if (elements.header.id === ElementId.Segment) {
      return { part: elements.part(), start: elements.dataOffset, end: elements.end };
    }
    elements.checkEnd(Number.POSITIVE_INFINITY);
  }
  throw truncatedAt({ name: "EBML", offset }, "it ends after its header");
}
