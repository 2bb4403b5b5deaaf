/** Finds elements among bytes that begin anywhere: in the middle of a frame, as a rule. No I/O. */

import { ElementHeader, readUnsigned, vintLength } from "./ebml.ts";
import { ElementId } from "./elements.ts";

/**
 * What a Cluster may begin with: its Timestamp, which comes first or after these (RFC 9559, 5.1.3.1; RFC 8794, 11.3).
 */
const CLUSTER_STARTS: readonly number[] = [ElementId.Timestamp, ElementId.CRC32, ElementId.Void];

/** `ElementId.Cluster`, as it is written. */
const CLUSTER_ID = Buffer.from([0x1f, 0x43, 0xb6, 0x75]);

/** Index of the first Cluster whose header and first child `bytes` have. */
export function findFirstCluster(bytes: Uint8Array): number | undefined {
  const search = asBuffer(bytes);
  for (let index = search.indexOf(CLUSTER_ID); index !== -1; index = search.indexOf(CLUSTER_ID, index + 1)) {
    if (isCluster(bytes, index)) return index;
  }
  return undefined;
}

/** Index of the last one. */
export function findLastCluster(bytes: Uint8Array): number | undefined {
  const search = asBuffer(bytes);
  for (let index = search.lastIndexOf(CLUSTER_ID); index > 0; index = search.lastIndexOf(CLUSTER_ID, index - 1)) {
    if (isCluster(bytes, index)) return index;
  }
  return isCluster(bytes, 0) ? 0 : undefined;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isCluster(bytes: Uint8Array, index: number): boolean {
  const header = new ElementHeader();
  if (header.read(bytes, index) !== "whole" || header.id !== ElementId.Cluster) return false;
  return header.read(bytes, index + header.headerBytes) === "whole" && CLUSTER_STARTS.includes(header.id);
}

/** Children of a Cluster that stand between blocks. */
const BLOCKS: readonly number[] = [ElementId.SimpleBlock, ElementId.BlockGroup];
const CLUSTER_CHILDREN: readonly number[] = [...BLOCKS, ElementId.Void];

/** A track's number, a time, flags of which three bits are zero, and a byte of a frame (RFC 9559, 10.2). */
const SHORTEST_BLOCK_BYTES = 5;
const RESERVED_FLAGS = 0x70;

/**
 * Index of an early block in a Cluster that ends at index `end`: from there, one element follows the other up to
 * exactly that end. The first one may be there by chance, so the second is taken.
 */
export function findFirstBlock(bytes: Uint8Array, end: number): number | undefined {
  if (!(end > 0 && end <= bytes.length)) return undefined;
  const leadsToEnd = new Uint8Array(end + 1);
  leadsToEnd[end] = 1;
  const header = new ElementHeader();
  let first: number | undefined;
  let second: number | undefined;
  for (let index = end - 1; index >= 0; index--) {
    if (!CLUSTER_CHILDREN.includes(bytes[index] ?? 0)) continue;
    if (header.read(bytes, index) !== "whole") continue;
    const next = index + header.headerBytes + header.dataBytes;
    if (!(next <= end) || leadsToEnd[next] !== 1) continue;
    if (!mayBegin(header.id, bytes, index + header.headerBytes, header.dataBytes)) continue;
    leadsToEnd[index] = 1;
    second = next < end ? next : second;
    first = index;
  }
  return second ?? first;
}

function mayBegin(id: number, bytes: Uint8Array, index: number, dataBytes: number): boolean {
  if (id === ElementId.SimpleBlock) return isBlock(bytes, index, dataBytes);
  return id !== ElementId.BlockGroup || isBlockGroup(bytes, index, dataBytes);
}

/** Whether a BlockGroup may begin so: with its Block (RFC 9559, 5.1.3.5.1), as muxers write it. */
function isBlockGroup(bytes: Uint8Array, index: number, dataBytes: number): boolean {
  const child = new ElementHeader();
  if (child.read(bytes, index) !== "whole" || child.id !== ElementId.Block) return false;
  return child.headerBytes + child.dataBytes <= dataBytes && isBlock(bytes, index + child.headerBytes, child.dataBytes);
}

/** Whether a Block or SimpleBlock may begin so. */
function isBlock(bytes: Uint8Array, index: number, dataBytes: number): boolean {
  const numberLength = vintLength(bytes[index] ?? 0);
  if (numberLength > 2 || dataBytes < SHORTEST_BLOCK_BYTES) return false;
  return (readUnsigned(bytes, index + numberLength + 2, 1) & RESERVED_FLAGS) === 0;
}
