import { ascii, join, u16, u32, u64 } from "../iso-bmff.ts";
import type { Random } from "./random.ts";
import { concat, type Format, type Node, overwrite } from "./tree.ts";

/** Bytes of fields in front of the boxes that a box holds (ISO/IEC 14496-12). */
const FIELDS_OF_MASTERS: Readonly<Record<string, number>> = {
  ...{ moov: 0, trak: 0, edts: 0, mdia: 0, minf: 0, stbl: 0, mvex: 0, moof: 0, traf: 0, sinf: 0 },
  stsd: 8,
  ...{ avc1: 78, avc3: 78, hvc1: 78, hev1: 78, vp08: 78, vp09: 78, av01: 78, mp4v: 78, encv: 78 },
};

const HEADER = 8;
const LONG_HEADER = 16;

/** The boxes of an MP4 or QuickTime file. */
export const boxes: Format = {
  parse: (bytes) => parseBoxes(bytes),
  write: (nodes) => concat(nodes.map(writeBox)),
  lie: (id, contentBytes, random) => {
    const short = [0, 1, 2, 7, 8, 9, 15, 16, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, ...near(HEADER + contentBytes, random)];
    const long = [0, 1, 15, 16, 17, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 63, 2 ** 64 - 2048, LONG_HEADER + contentBytes];
    return random.chance(0.6)
      ? join(u32(random.pick(short), id))
      : join(u32(1, id), u64(random.pick([...long, ...near(LONG_HEADER + contentBytes, random)])));
  },
  distort: (leaf, random) => {
    const rewrite = TABLES[nameOf(leaf.id)];
    leaf.fields = rewrite !== undefined && random.chance(0.4) ? rewrite(leaf.fields, random) : bend(leaf, random);
  },
  masters: Object.keys(FIELDS_OF_MASTERS).map(idOf),
};

function idOf(type: string): number {
  return Buffer.from(type, "latin1").readUInt32BE();
}

function nameOf(id: number): string {
  return Buffer.from(u32(id)).toString("latin1");
}

function parseBoxes(bytes: Uint8Array): Node[] {
  const nodes: Node[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = 0;
  while (position + HEADER <= bytes.length) {
    const size = view.getUint32(position);
    if (size < HEADER || position + size > bytes.length) break;
    nodes.push(parseBox(view.getUint32(position + 4), bytes.subarray(position + HEADER, position + size)));
    position += size;
  }
  if (position < bytes.length)
    nodes.push({ id: 0, fields: bytes.subarray(position), children: [], lie: new Uint8Array() });
  return nodes;
}

function parseBox(id: number, content: Uint8Array): Node {
  const fieldBytes = FIELDS_OF_MASTERS[nameOf(id)];
  if (fieldBytes === undefined || content.length < fieldBytes) return { id, fields: content, children: [] };
  return { id, fields: content.subarray(0, fieldBytes), children: parseBoxes(content.subarray(fieldBytes)) };
}

function writeBox({ id, fields, children, lie }: Node): Uint8Array {
  const content = concat([fields, ...children.map(writeBox)]);
  return concat([lie ?? u32(HEADER + content.length, id), content]);
}

/** Sizes and counts that are a little off. */
function near(value: number, random: Random): number[] {
  return [value - 1, value + 1, value - 8, value + 8, value * 2, random.below(value + 1)].map((size) =>
    Math.max(0, size),
  );
}

/** Where boxes have counts, flags, clocks and other fields that decide how the rest is read. */
const DECISIVE_FIELDS: Readonly<Record<string, readonly number[]>> = {
  ...{ mvhd: [0, 12, 16, 20], mdhd: [0, 12, 16, 20], tkhd: [0, 12], elst: [0, 4, 8, 12], hdlr: [8] },
  ...{
    stts: [4, 8, 12],
    ctts: [4, 8, 12],
    stsc: [4, 8, 12, 16],
    stsz: [4, 8],
    stz2: [4, 8],
    stco: [4, 8],
    co64: [4, 8],
  },
  ...{ trun: [0, 4, 8, 12, 16], tfhd: [0, 4, 8, 12, 16], tfdt: [0, 4, 8], trex: [4, 8, 12, 16] },
};

const EXTREMES = [0, 1, 2, 0x7f, 0xff, 0xffff, 0x1_0000, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff];

/** Sets one field, of one to eight bytes, to a number that is hard to digest. */
function bend({ id, fields }: Node, random: Random): Uint8Array {
  const decisive = DECISIVE_FIELDS[nameOf(id)];
  const isDecisive = decisive !== undefined && random.chance(0.7);
  const offset = isDecisive ? random.pick(decisive) : random.mostlySmall(0, fields.length);
  const value = random.pick(EXTREMES);
  const other = random.pick(EXTREMES);
  const forms = [u32(value), u32(value), u32(value, other), u16(value), Uint8Array.of(value), random.bytes(4)];
  return overwrite(fields, offset, random.pick(forms));
}

type Rewrite = (content: Uint8Array, random: Random) => Uint8Array;

const VERSION_AND_FLAGS = 4;

/**
 * New rows for a table, as many as it says: so a mutant gets past the checks of counts, and to what reckons with rows.
 */
function rewriteRows(countOffset: number, writeRow: (random: Random) => Uint8Array): Rewrite {
  return (content, random) => {
    const rows = Array.from({ length: random.mostlySmall(0, 2000) }, () => writeRow(random));
    return concat([content.subarray(0, countOffset), u32(rows.length), ...rows]);
  };
}

const few = (random: Random) => random.mostlySmall(0, 40);
const any = (random: Random) => (random.chance(0.3) ? random.pick(EXTREMES) : random.mostlySmall(0, 100_000));

const TABLES: Readonly<Record<string, Rewrite>> = {
  stts: (content, random) => splitRuns(content, random, any),
  ctts: (content, random) => splitRuns(content, random, any),
  elst: rewriteRows(VERSION_AND_FLAGS, (random) => u32(any(random), any(random), 0x1_0000)),
  stsc: rewriteRows(VERSION_AND_FLAGS, (random) => u32(few(random), few(random), 1)),
  stsz: rewriteRows(VERSION_AND_FLAGS + 4, (random) => u32(any(random))),
  stco: rewriteRows(VERSION_AND_FLAGS, (random) => u32(any(random))),
  hdlr: (content, random) => overwrite(content, 8, ascii(random.pick(["vide", "soun", "text", "meta"]))),
};

/** As many samples as before, in shorter runs of other values: the track still counts up. */
function splitRuns(content: Uint8Array, random: Random, value: (random: Random) => number): Uint8Array {
  const old = content.subarray(2 * VERSION_AND_FLAGS);
  const rows: Uint8Array[] = [];
  for (let offset = 0; offset + 8 <= old.length; offset += 8) {
    let left = Buffer.from(old).readUInt32BE(offset);
    while (left > 0 && rows.length < 2000) {
      const count = Math.min(left, Math.max(1, few(random)));
      rows.push(u32(count, value(random)));
      left -= count;
    }
  }
  return concat([content.subarray(0, VERSION_AND_FLAGS), u32(rows.length), ...rows]);
}
