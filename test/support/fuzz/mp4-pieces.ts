import * as mp4 from "../iso-bmff.ts";
import { boxAround, type Pieces } from "./bomb.ts";
import type { Piece } from "./source.ts";

/** Parts of MP4 files that are too large to be joined. */

const MEDIA_BYTES = 70_000_000;

/** A file with media data, and a `moov` with these boxes. */
export function movie(...boxes: Pieces): Piece[] {
  return [
    mp4.ftyp(),
    ...boxAround("mdat", mp4.media(10), { repeat: Uint8Array.of(0x61), count: MEDIA_BYTES }),
    ...boxAround("moov", mp4.mvhd(1000), ...boxes),
  ];
}

export type Handler = "vide" | "soun";

/** A track with these tables, one sample entry among them. */
export function track(handler: Handler, ...tables: Pieces): Piece[] {
  const mdia = boxAround("mdia", mp4.mdhd(15_360), mp4.hdlr(handler), boxAround("minf", boxAround("stbl", ...tables)));
  return boxAround("trak", mp4.tkhd(), mdia);
}

/** AV1, whose samples are not looked into. */
export const VIDEO_ENTRY = mp4.stsd(mp4.videoEntry("av01", [640, 360]));
export const SOUND_ENTRY = mp4.stsd(mp4.box("mp4a", mp4.zeros(28)));

/** A table of `count` rows: the given ones again and again. */
export function rows(type: string, count: number, ...repeated: readonly Uint8Array[]): Piece[] {
  const repetitions = Math.floor(count / repeated.length);
  return boxAround(type, mp4.u32(0, repetitions * repeated.length), {
    repeat: mp4.join(...repeated),
    count: repetitions,
  });
}

/** `stsz` of samples of one byte, each listed. */
export function sizes(count: number): Piece[] {
  return boxAround("stsz", mp4.u32(0, 0, count), { repeat: mp4.u32(1), count });
}

export function oneChunk(samples: number): Piece[] {
  return [mp4.stsc([1, samples]), mp4.stco(mp4.MEDIA_START)];
}

/** `mvex` with the defaults of as many tracks, each of another id. */
export function manyDefaults(count: number): Piece[] {
  const trex = mp4.fullBox("trex", 0, 0, mp4.zeros(20));
  const bytes = Buffer.alloc(count * trex.length, trex);
  for (let id = 1; id <= count; id++) bytes.writeUInt32BE(id, (id - 1) * trex.length + 12);
  return boxAround("mvex", new Uint8Array(bytes));
}

/** Boxes of these types in turn, each the only content of the one before. */
export function nest(types: readonly string[], depth: number): Uint8Array {
  const headers = Array.from({ length: depth }, (_, level) => {
    const type = types[level % types.length] ?? "";
    return mp4.join(mp4.u32(8 * (depth - level)), mp4.ascii(type));
  });
  return mp4.join(...headers);
}

/** A file of `count` equal fragments with these boxes in their one `traf`, and a gap of unread bytes behind each. */
export function fragments(count: number, gapBytes: number, ...traf: readonly Uint8Array[]): Piece[] {
  const one = mp4.join(mp4.moof(mp4.box("traf", ...traf)), mp4.box("free", mp4.zeros(gapBytes)));
  return [mp4.fragmentedFile(), { repeat: one, count }];
}

/** A file of one fragment of sound, with these boxes behind a `tfhd` that makes all samples empty. */
export function soundFragment(...traf: Pieces): Piece[] {
  const tracks = [mp4.trak({ stsd: VIDEO_ENTRY }), mp4.audioTrak(mp4.NO_SAMPLES), mp4.mvex(1, 2)];
  const start = mp4.join(mp4.ftyp(), mp4.moov(...tracks), mp4.box("mdat", mp4.media(300)));
  return [start, ...boxAround("moof", boxAround("traf", mp4.tfhd(2, 0x10, mp4.u32(0)), ...traf))];
}
