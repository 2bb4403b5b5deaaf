import { ElementId } from "../../src/media/webm/elements.ts";

/** Writes EBML (RFC 8794), valid or not: sizes may be wrong, and nothing is checked. */

/** Bytes, some elements one after the other, or text. */
export type Content = Uint8Array | string | readonly Content[];

/** An element with the size of its content, or with another `size`: a number, or "unknown". */
export function element(id: number, content: Content, size?: number | "unknown"): Uint8Array {
  const data = join(content);
  const sizeBytes = size === "unknown" ? Uint8Array.of(0x01, ...Array(7).fill(0xff)) : vint(size ?? data.length);
  return join([bigEndian(id, byteLength(id)), sizeBytes, data]);
}

/** An element that holds an unsigned integer. */
export function number(id: number, value: number): Uint8Array {
  return element(id, bigEndian(value, byteLength(value)));
}

/** An element that holds a float of eight bytes. */
export function float(id: number, value: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(8));
  data.setFloat64(0, value);
  return element(id, new Uint8Array(data.buffer));
}

/** A variable-length integer, in as few bytes as it needs, or in `length`. */
export function vint(value: number, length = vintLength(value)): Uint8Array {
  const bytes = bigEndian(value, length);
  bytes[0] = (bytes[0] ?? 0) | (0x80 >> (length - 1));
  return bytes;
}

export function join(content: Content): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  if (content instanceof Uint8Array) return content;
  return new Uint8Array(Buffer.concat(content.map(join)));
}

export function bigEndian(value: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => Math.floor(value / 0x100 ** (length - 1 - index)) % 0x100);
}

function byteLength(value: number): number {
  let length = 1;
  while (value >= 0x100 ** length) length++;
  return length;
}

/** All bits set means "unknown", so one value less than fits is the largest. */
function vintLength(value: number): number {
  let length = 1;
  while (value >= 0x80 ** length - 1) length++;
  return length;
}

// ---------------------------------------------------------------------------------------------------------------------
// Matroska

const VIDEO = 1;

/** A track of `V_VP9` with number 1 and 640×360 pixels, unless `children` say otherwise: the last of a kind counts. */
export function videoTrack(...children: readonly Uint8Array[]): Uint8Array {
  return element(ElementId.TrackEntry, [
    number(ElementId.TrackNumber, 1),
    number(ElementId.TrackType, VIDEO),
    element(ElementId.CodecID, "V_VP9"),
    video(),
    ...children,
  ]);
}

/** Settings of the picture; the last of a kind counts. */
export function video(...children: readonly Uint8Array[]): Uint8Array {
  return element(ElementId.Video, [number(ElementId.PixelWidth, 640), number(ElementId.PixelHeight, 360), ...children]);
}

export function audioTrack(trackNumber: number, ...children: readonly Uint8Array[]): Uint8Array {
  const AUDIO = 2;
  return element(ElementId.TrackEntry, [
    number(ElementId.TrackNumber, trackNumber),
    number(ElementId.TrackType, AUDIO),
    element(ElementId.CodecID, "A_OPUS"),
    ...children,
  ]);
}

/** The first byte of an inter frame of VP9 that is shown: it says nothing of the picture. */
export const VP9_INTER_FRAME = 0x86;

const FRAME = Uint8Array.of(VP9_INTER_FRAME, 1, 2, 3, 4);

export type BlockOptions = { track?: number; flags?: number; frame?: Content };

/** What a SimpleBlock or Block holds; `time` counts from the Cluster's. */
function blockContent(time: number, { track = 1, flags = 0x80, frame = FRAME }: BlockOptions = {}): Content {
  return [vint(track), bigEndian((time + 0x1_00_00) % 0x1_00_00, 2), Uint8Array.of(flags), frame];
}

export function simpleBlock(time: number, options?: BlockOptions): Uint8Array {
  return element(ElementId.SimpleBlock, blockContent(time, options));
}

export function blockGroup(time: number, options?: BlockOptions, ...children: readonly Uint8Array[]): Uint8Array {
  return element(ElementId.BlockGroup, [element(ElementId.Block, blockContent(time, options)), ...children]);
}

export function cluster(time: number, children: Content, size?: number | "unknown"): Uint8Array {
  return element(ElementId.Cluster, [number(ElementId.Timestamp, time), children], size);
}

export function info(...children: readonly Uint8Array[]): Uint8Array {
  return element(ElementId.Info, [number(ElementId.TimestampScale, 1_000_000), ...children]);
}

export function tracks(...entries: readonly Uint8Array[]): Uint8Array {
  return element(ElementId.Tracks, entries);
}

export function document(docType: string, ...segmentChildren: readonly Uint8Array[]): Uint8Array {
  return join([ebmlHeader(docType), element(ElementId.Segment, segmentChildren)]);
}

/** A document like a live recording: of unknown size. */
export function liveDocument(...segmentChildren: readonly Uint8Array[]): Uint8Array {
  return join([ebmlHeader("webm"), element(ElementId.Segment, segmentChildren, "unknown")]);
}

export function ebmlHeader(docType: string): Uint8Array {
  return element(ElementId.EBML, element(ElementId.DocType, docType));
}

/** Ten ordinary frames, 40 ms apart. */
export function steadyBlocks(count = 10, stepMs = 40): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => simpleBlock(index * stepMs));
}

/** What comes before the first Cluster of a file with one track. */
export const HEAD: readonly Uint8Array[] = [info(), tracks(videoTrack())];
