import {
  LONGEST_ID_BYTES,
  LONGEST_NUMBER_BYTES,
  readUnsigned,
  readVint,
  vintLength,
} from "../../../src/media/webm/ebml.ts";
import { ElementId } from "../../../src/media/webm/elements.ts";
import { bigEndian, vint } from "../ebml.ts";
import type { Random } from "./random.ts";
import { concat, type Format, type Node, overwrite } from "./tree.ts";

const MASTERS: readonly number[] = [
  ElementId.EBML,
  ElementId.Segment,
  ElementId.Info,
  ElementId.Tracks,
  ElementId.TrackEntry,
  ElementId.Video,
  ElementId.Projection,
  ElementId.ContentEncodings,
  ElementId.ContentEncoding,
  ElementId.Cluster,
  ElementId.BlockGroup,
];

const BLOCKS: readonly number[] = [ElementId.SimpleBlock, ElementId.Block];

/** The elements of a WebM or Matroska file (RFC 8794, RFC 9559). */
export const elements: Format = {
  parse: (bytes) => parseElements(bytes),
  write: (nodes) => concat(nodes.map(writeElement)),
  lie: (id, contentBytes, random) => {
    const sizes = [0, 1, contentBytes - 1, contentBytes + 1, 2 * contentBytes, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 56 - 16];
    const dishonest = [Uint8Array.of(0xff), UNKNOWN_SIZE, UNKNOWN_SIZE, Uint8Array.of(0), random.bytes(8)];
    const size = random.chance(0.6) ? vint(Math.max(0, random.pick(sizes)), 8) : random.pick(dishonest);
    return concat([writeId(id), size]);
  },
  distort: (leaf, random) => {
    if (BLOCKS.includes(leaf.id)) leaf.fields = distortBlock(leaf.fields, random);
    else if (leaf.fields.length <= 8) leaf.fields = random.pick(VALUES)(random);
    else leaf.fields = overwrite(leaf.fields, random.mostlySmall(0, 64), random.bytes(random.pick([1, 2, 4])));
  },
  masters: MASTERS,
};

/** As live recordings have it. */
const UNKNOWN_SIZE = Uint8Array.of(0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff);

function parseElements(bytes: Uint8Array): Node[] {
  const nodes: Node[] = [];
  let position = 0;
  while (position < bytes.length) {
    const idLength = vintLength(bytes[position] ?? 0);
    const sizeLength = vintLength(bytes[position + idLength] ?? 0);
    const start = position + idLength + sizeLength;
    const size = readVint(bytes, position + idLength, sizeLength);
    const end = size === Number.POSITIVE_INFINITY ? bytes.length : start + size;
    if (idLength > LONGEST_ID_BYTES || sizeLength > LONGEST_NUMBER_BYTES || end > bytes.length) break;
    nodes.push({ ...parseElement(readUnsigned(bytes, position, idLength), bytes.subarray(start, end)), sizeLength });
    position = end;
  }
  if (position < bytes.length) nodes.push({ id: 0, fields: bytes.subarray(position), children: [], lie: NO_HEADER });
  return nodes;
}

const NO_HEADER = new Uint8Array();

function parseElement(id: number, data: Uint8Array): Node {
  if (!MASTERS.includes(id)) return { id, fields: data, children: [] };
  return { id, fields: new Uint8Array(), children: parseElements(data) };
}

function writeElement({ id, fields, children, lie, sizeLength = 1 }: Node): Uint8Array {
  const content = concat([fields, ...children.map(writeElement)]);
  const shortest = vint(content.length);
  const size = sizeLength <= shortest.length ? shortest : vint(content.length, sizeLength);
  return concat([lie ?? concat([writeId(id), size]), content]);
}

function writeId(id: number): Uint8Array {
  return bigEndian(id, id === 0 ? 1 : Math.ceil((32 - Math.clz32(id)) / 8));
}

/** What an integer, a float or a short text may be replaced by: extremes, of the right length and of others. */
const VALUES: readonly ((random: Random) => Uint8Array)[] = [
  (random) => Uint8Array.of(random.pick([0, 1, 2, 3, 17, 0x7f, 0x80, 0xff])),
  (random) => bigEndian(random.pick([0, 1, 1000, 2 ** 31, 2 ** 32 - 1, 1_000_000, 10 ** 9]), random.pick([4, 8])),
  (random) => bigEndian(random.pick([2 ** 53, 2 ** 63, 2 ** 64 - 2048]), 8),
  (random) => float64(random.pick([Number.NaN, Infinity, -Infinity, -1, -0, 1e-300, 1e300, Number.MAX_VALUE])),
  (random) => random.bytes(random.below(10)),
  (random) => new Uint8Array(random.below(20)).fill(0xff),
];

function float64(value: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, value);
  return new Uint8Array(bytes.buffer);
}

const LACINGS = [0x00, 0x02, 0x04, 0x06];

/** Changes whose a block is, its time, its flags, how many frames are laced in it, or their sizes (RFC 9559, 10). */
function distortBlock(block: Uint8Array, random: Random): Uint8Array {
  const header = block.slice(0, 4);
  const rest = block.subarray(4);
  const time = random.pick([0x0000, 0x7fff, 0x8000, 0xffff, random.below(0x1_0000)]);
  const flags = random.pick(LACINGS) | random.pick([0x00, 0x08, 0x80]);
  const sizes = random.pick([
    random.bytes(8),
    new Uint8Array(random.mostlySmall(1, 600)).fill(0xff),
    new Uint8Array(8),
  ]);
  const changes: readonly (() => Uint8Array)[] = [
    () => concat([header.subarray(0, 1), bigEndian(time, 2), header.subarray(3), rest]),
    () => concat([header.subarray(0, 3), Uint8Array.of(flags), rest]),
    () => concat([header.subarray(0, 3), Uint8Array.of(flags, random.pick([0, 1, 7, 255])), sizes, rest]),
    () => concat([random.pick([vint(2), vint(3), vint(2 ** 50, 8), Uint8Array.of(0)]), block.subarray(1)]),
    () => block.subarray(0, random.below(6)),
  ];
  return random.pick(changes)();
}
