import { ByteReader, damaged, type Part } from "../reader.ts";
import type { Effort } from "./bounds.ts";

/** A box (ISO/IEC 14496-12, 4.2) inside another one: its type, and a reader of what follows its header. */
export type Box = { readonly type: string; readonly content: ByteReader };

/** Bytes of a box's size and type. */
export const HEADER_BYTES = 8;

/**
 * Walks the boxes that `parent` holds from where it stands. Fewer bytes than a header at the end are padding: QuickTime
 * ends some lists with a zero of 32 bits (QuickTime File Format, "User Data Atoms").
 */
export function* readBoxes(parent: ByteReader, effort: Effort): Generator<Box, void> {
  while (parent.remaining >= HEADER_BYTES) yield readBox(parent, effort);
}

/** The box that `parent` has next. */
export function readBox(parent: ByteReader, effort: Effort): Box {
  effort.spend("boxes inside moov and moof", 1, parent.part);
  const { offset, remaining: room } = parent;
  const compactSize = parent.uint32();
  const type = parent.fourCC();
  const part: Part = { name: printFourCC(type), offset, parent: parent.part };
  const size = compactSize === 1 ? parent.uint64() : compactSize === 0 ? room : compactSize;
  const headerBytes = compactSize === 1 ? 2 * HEADER_BYTES : HEADER_BYTES;
  if (size < headerBytes) throw damaged(part, `${part.name} says that it has ${size} bytes, fewer than its header`);
  if (size > room) throw damaged(part, `${part.name} says that it has ${size} bytes, ${room} are left in its parent`);
  const start = parent.offset;
  return { type, content: new ByteReader(parent.bytes(size - headerBytes), start, part) };
}

/** The first box of each wanted type in `parent`, whose reader is spent. */
export function findBoxes<Type extends string>(
  parent: ByteReader,
  wanted: readonly Type[],
  effort: Effort,
): Partial<Record<Type, ByteReader>> {
  const found: Partial<Record<string, ByteReader>> = {};
  const types: readonly string[] = wanted;
  for (const { type, content } of readBoxes(parent, effort)) {
    if (types.includes(type)) found[type] ??= content;
  }
  return found;
}

/** `version` and `flags` that a full box begins with (ISO/IEC 14496-12, 4.2). */
export function readFullBoxHeader(content: ByteReader): { version: number; flags: number } {
  const word = content.uint32();
  return { version: word >>> 24, flags: word & 0xff_ff_ff };
}

/** A four-character code as a person may read it; codes that are not text, as a number. */
export function printFourCC(code: string): string {
  if (/^[\x20-\x7e]{4}$/.test(code) && code.trim() !== "") return code.trim();
  return `0x${[...code].map((character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("")}`;
}

/** `box`, which `parent` must have. */
export function demandBox(box: ByteReader | undefined, type: string, parent: ByteReader): ByteReader {
  if (box === undefined) throw damaged(parent.part, `${parent.part.name} has no ${type}`);
  return box;
}
