/** Walks boxes inside boxes, and checks where each belongs. Does no I/O, and interprets no box. */

import { DAMAGE, damaged, type Part, say } from "../faults.ts";
import { type ByteReader, spellFourCC } from "../reader.ts";

/** A box (ISO/IEC 14496-12, 4.2) inside another one: its type, and a reader of what follows its header. */
export type Box = { readonly type: string; readonly content: ByteReader };

/** Bytes of a box's size and type. */
export const HEADER_BYTES = 8;

/** Boxes that may stand side by side, for different schemes (ISO/IEC 14496-12, 8.12.1): the first one counts. */
const REPEATABLE: readonly string[] = ["sinf"];

/** Boxes whose children have sizes of 32 bits: ffmpeg opens no file whose `stsd` has an entry of another size. */
const WITH_COMPACT_CHILDREN: readonly string[] = ["stsd"];

/**
 * A type of box. `place`: which box contains it, where that is certain: anywhere else, a size nearby is wrong. `least`:
 * how many bytes its content has at least, where readers that need it refuse a file in which it is shorter.
 */
type BoxType = { readonly type: string; readonly place?: string; readonly least?: number };

/**
 * Boxes of which others read more, with the bytes of what they must have: ISO/IEC 14496-12, 4.3, 8.6.4, 8.12 and 12.1.5
 * (`mdcv`, `clli`); ISO/IEC 23001-7, 8.2 (`tenc`); QuickTime File Format (`fiel`, `stps`); Google's bindings of
 * VP9, and of stereoscopic, spherical and surround media; Dolby Vision. ffmpeg (libavformat/mov.c) opens no file in
 * which one is shorter.
 */
const LEAST_BYTES: Readonly<Record<string, number>> = {
  ftyp: 8,
  sdtp: 4,
  stps: 8,
  schm: 8,
  tenc: 24,
  mdcv: 24,
  clli: 4,
  SmDm: 5,
  CoLL: 5,
  vpcC: 5,
  fiel: 2,
  st3d: 5,
  sv3d: 12,
  SA3D: 16,
  dvcC: 4,
  dvvC: 4,
  uuid: 16,
};

/**
 * Which box contains each box of the index (ISO/IEC 14496-12, table 1). The key is the type's four bytes as a number:
 * making a string for each box takes long.
 */
const BOX_TYPES: ReadonlyMap<number, BoxType> = new Map(
  Object.entries({
    "": Object.keys(LEAST_BYTES),
    file: ["moov", "moof", "mdat", "mfra"],
    moov: ["mvhd", "trak", "mvex"],
    mvex: ["trex"],
    trak: ["tkhd", "edts", "mdia"],
    edts: ["elst"],
    mdia: ["mdhd", "minf"],
    minf: ["stbl"],
    stbl: ["stsd", "stts", "ctts", "stss", "stsc", "stsz", "stz2", "stco", "co64"],
    moof: ["mfhd", "traf"],
    traf: ["tfhd", "tfdt", "trun"],
  }).flatMap(([place, types]) => types.map((type) => [Buffer.from(type).readUInt32BE(), describeType(type, place)])),
);

function describeType(type: string, place: string): BoxType {
  const least = LEAST_BYTES[type];
  return { type, ...(place !== "" && { place }), ...(least !== undefined && { least }) };
}

/** Reads the four bytes that are the type of a box. */
export function readBoxType(reader: ByteReader): BoxType {
  const code = reader.uint32();
  return BOX_TYPES.get(code) ?? { type: spellFourCC(code) };
}

/** Throws a `damaged` MediaError where a box at `offset` does not belong in `parent`, or not at the top level. */
export function checkPlace({ type, place }: BoxType, offset: number, parent?: Part): void {
  const actual = parent === undefined ? "file" : parent.name;
  // Like boxes have a number in their name: `trak[1]`.
  if (place === undefined || actual.startsWith(place)) return;
  const part = { name: type, offset, ...(parent && { parent }) };
  const where = parent === undefined ? "at the top level" : `in ${parent.name}`;
  throw damaged(part, DAMAGE.misplacedPart, `${type} is ${where}: the size of a box before it is wrong`);
}

/**
 * The next box of `parent`, from its next byte on, that is of one of the `wanted` types, or any; `undefined` where
 * there is none. Fewer bytes than a header at the end are padding: QuickTime ends some lists with a zero of 32 bits
 * (QuickTime File Format, "User Data Atoms").
 */
export function nextBox(parent: ByteReader, wanted?: readonly string[]): Box | undefined {
  while (parent.remaining >= HEADER_BYTES) {
    parent.spend("boxes inside moov and moof", 1);
    const { offset, part: parentPart, remaining: room } = parent;
    const compactSize = parent.uint32();
    const boxType = readBoxType(parent);
    const { type, least = 0 } = boxType;
    checkPlace(boxType, offset, parentPart);
    if (compactSize < HEADER_BYTES && WITH_COMPACT_CHILDREN.includes(parentPart.name)) {
      throw misfit(parentPart, type, offset, compactSize, room);
    }
    const size = compactSize === 1 ? parent.uint64() : compactSize === 0 ? room : compactSize;
    const contentBytes = size - (parent.offset - offset);
    if (contentBytes < 0 || contentBytes > parent.remaining) throw misfit(parentPart, type, offset, size, room);
    if (contentBytes < least) throw tooShort({ name: type, offset, parent: parentPart }, contentBytes, least);
    if (wanted === undefined || wanted.includes(type)) {
      const part = { name: wanted === undefined ? printFourCC(type) : type, offset, parent: parentPart };
      return { type, content: parent.take(contentBytes, part) };
    }
    parent.skip(contentBytes);
  }
  return undefined;
}

function misfit(parent: Part, type: string, offset: number, size: number, room: number): Error {
  const part = { name: printFourCC(type), offset, parent };
  const detail = say`${part.name} declares ${size} bytes; ${HEADER_BYTES} to ${room} fit into ${parent.name}`;
  return damaged(part, DAMAGE.wrongSize, detail);
}

/** The content of `part` has so many bytes, fewer than what must be in it. */
export function tooShort(part: Part, bytes: number, least: number): Error {
  return damaged(part, DAMAGE.wrongSize, say`${part.name} has a content of ${bytes} bytes, and needs ${least}`);
}

/** Boxes in another one, by their types: a list, because an object with other keys for each is slow. */
export class FoundBoxes<Type extends string> {
  readonly #types: readonly string[];
  /** In the order of the types. */
  readonly #contents: (ByteReader | undefined)[];

  constructor(types: readonly Type[]) {
    this.#types = types;
    this.#contents = new Array(types.length);
  }

  /** The box of a type; `undefined` where there is none. */
  get(type: Type): ByteReader | undefined {
    return this.#contents[this.#types.indexOf(type)];
  }

  /** Takes a box in, unless it has one of its type. */
  add({ type, content }: Box): boolean {
    const place = this.#types.indexOf(type);
    if (this.#contents[place] !== undefined) return false;
    this.#contents[place] = content;
    return true;
  }
}

/**
 * The box of each wanted type in `parent`, whose reader is at its end then. Throws a `damaged` MediaError where there
 * are two of a type: players do not agree which one counts.
 */
export function findBoxes<Type extends string>(parent: ByteReader, wanted: readonly Type[]): FoundBoxes<Type> {
  const found = new FoundBoxes<Type>(wanted);
  for (let box = nextBox(parent, wanted); box !== undefined; box = nextBox(parent, wanted)) {
    const { type, content } = box;
    if (!found.add(box) && !REPEATABLE.includes(type)) {
      throw damaged(content.part, DAMAGE.contradiction, `${parent.part.name} has more than one ${type}`);
    }
  }
  return found;
}

/** The newest version of any full box that is read here. */
const NEWEST_VERSION = 1;

/** `version` and `flags` that a full box begins with (ISO/IEC 14496-12, 4.2). */
export function readFullBoxHeader(content: ByteReader): { version: number; flags: number } {
  const word = content.uint32();
  const version = word >>> 24;
  if (version > NEWEST_VERSION) {
    const detail = `${content.part.name} has version ${version}, which does not exist`;
    throw damaged(content.part, DAMAGE.invalidIndex, detail);
  }
  return { version, flags: word & 0xff_ff_ff };
}

/** The box of a type that `parent` must have: throws a `damaged` MediaError where it has none. */
export function demandBox<Type extends string>(found: FoundBoxes<Type>, type: Type, parent: ByteReader): ByteReader {
  const box = found.get(type);
  if (box === undefined) throw damaged(parent.part, DAMAGE.missingPart, `${parent.part.name} has no ${type}`);
  return box;
}

/** A four-character code as a person may read it; codes that are not text, as a number. */
export function printFourCC(code: string): string {
  if (/^[\x20-\x7e]{4}$/.test(code) && code.trim() !== "") return code.trim();
  return `0x${[...code].map((character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("")}`;
}
