/**
 * Writes MP4 files box by box (ISO/IEC 14496-12), valid or not: counts and offsets may be wrong, and nothing is
 * checked. The defaults make a file without faults: one H.264 track of 30 frames of 10 bytes in a second.
 */

export type Content = Uint8Array | readonly number[];

export function join(...contents: readonly Content[]): Uint8Array {
  const pieces = contents.map((content) => (content instanceof Uint8Array ? content : Uint8Array.from(content)));
  return new Uint8Array(Buffer.concat(pieces));
}

export function u16(...values: readonly number[]): Uint8Array {
  return join(...values.map((value) => [(value >> 8) & 0xff, value & 0xff]));
}

/** Negative numbers in two's complement. */
export function u32(...values: readonly number[]): Uint8Array {
  return join(...values.map((value) => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]));
}

export function u64(...values: readonly number[]): Uint8Array {
  return join(...values.map((value) => u32(Math.floor(value / 2 ** 32), value)));
}

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function hex(digits: string): Uint8Array {
  return Uint8Array.from(Buffer.from(digits, "hex"));
}

export function zeros(count: number): Uint8Array {
  return new Uint8Array(count);
}

// ---------------------------------------------------------------------------------------------------------------------
// Boxes

export function box(type: string, ...contents: readonly Content[]): Uint8Array {
  const content = join(...contents);
  return join(u32(8 + content.length), ascii(type), content);
}

export function fullBox(type: string, version: number, flags: number, ...contents: readonly Content[]): Uint8Array {
  return box(type, u32(version * 2 ** 24 + flags), ...contents);
}

/** A full box of a count and rows; the count may be wrong. */
export function table(type: string, rows: readonly Content[], promised = rows.length): Uint8Array {
  return fullBox(type, 0, 0, u32(promised), ...rows);
}

export function ftyp(majorBrand = "isom"): Uint8Array {
  return box("ftyp", ascii(majorBrand), u32(512), ascii("isom"));
}

export function mvhd(ticksPerSecond: number): Uint8Array {
  return fullBox("mvhd", 0, 0, u32(0, 0, ticksPerSecond, 0), zeros(80));
}

export function mdhd(ticksPerSecond: number): Uint8Array {
  return fullBox("mdhd", 0, 0, u32(0, 0, ticksPerSecond, 0), zeros(4));
}

export function hdlr(handler: string): Uint8Array {
  return fullBox("hdlr", 0, 0, u32(0), ascii(handler), zeros(13));
}

export type TrackHeader = { id?: number; isEnabled?: boolean; matrix?: readonly [number, number, number, number] };

/** `matrix`: a, b, c and d of the transformation. */
export function tkhd({ id = 1, isEnabled = true, matrix: [a, b, c, d] = [1, 0, 0, 1] }: TrackHeader = {}): Uint8Array {
  const one = 0x10000;
  const matrix = u32(a * one, b * one, 0, c * one, d * one, 0, 0, 0, 0x40000000);
  return fullBox("tkhd", 0, isEnabled ? 7 : 6, u32(0, 0, id, 0, 0), zeros(16), matrix, zeros(8));
}

/** An edit list of durations in ticks of the movie, and of media times in ticks of the track. */
export function edts(...edits: readonly (readonly [duration: number, mediaTime: number])[]): Uint8Array {
  return box(
    "edts",
    table(
      "elst",
      edits.map((edit) => u32(...edit, 0x10000)),
    ),
  );
}

// ---------------------------------------------------------------------------------------------------------------------
// Sample entries

/** An SPS of 358x640 pixels, coded as 368x640 and cropped (x264, Constrained Baseline). */
export const H264_SPS = hex("6742c01eda05c1479bc044000003000400000300c83c58ba80");

export function avcC(...parameterSets: readonly Uint8Array[]): Uint8Array {
  const list = parameterSets.flatMap((sps) => [u16(sps.length), sps]);
  return box("avcC", [1, 0x64, 0, 0x1e, 0xff, 0xe0 | parameterSets.length], ...list, [0]);
}

/** A `VisualSampleEntry`, whose size need not be that of the bitstream. */
export function videoEntry(type: string, [width, height]: readonly [number, number], ...boxes: Content[]): Uint8Array {
  return box(type, zeros(24), u16(width, height), zeros(50), ...boxes);
}

export function avc1(sps: Uint8Array = H264_SPS): Uint8Array {
  return videoEntry("avc1", [640, 360], avcC(sps));
}

export function stsd(...entries: readonly Uint8Array[]): Uint8Array {
  return table("stsd", entries);
}

// ---------------------------------------------------------------------------------------------------------------------
// Tracks

export const TICKS_PER_SECOND = 15_360;
const PICTURES = 30;
const PICTURE_TICKS = 512;
const PICTURE_BYTES = 10;

/** The boxes of a track, by their types. `null`: leave it out. */
export type TrackBoxes = Partial<Record<(typeof TRACK_BOXES)[number], Uint8Array | null>>;

const TRACK_BOXES = [
  "tkhd",
  "edts",
  "mdhd",
  "hdlr",
  "dinf",
  "stsd",
  "stts",
  "ctts",
  "stss",
  "stsc",
  "stsz",
  "stco",
] as const;

/** Runs of samples of one duration. */
export function stts(...runs: readonly (readonly [count: number, ticks: number])[]): Uint8Array {
  return table(
    "stts",
    runs.map((run) => u32(...run)),
  );
}

export function ctts(...runs: readonly (readonly [count: number, offset: number])[]): Uint8Array {
  return table(
    "ctts",
    runs.map((run) => u32(...run)),
  );
}

/** Runs of chunks of equally many samples, each by its first chunk. */
export function stsc(...runs: readonly (readonly [firstChunk: number, samples: number])[]): Uint8Array {
  return table(
    "stsc",
    runs.map((run) => u32(...run, 1)),
  );
}

export function stsz(...sizes: readonly number[]): Uint8Array {
  return fullBox("stsz", 0, 0, u32(0, sizes.length, ...sizes));
}

/** `stsz` of one size for all samples. */
export function uniformStsz(sizeBytes: number, count: number): Uint8Array {
  return fullBox("stsz", 0, 0, u32(sizeBytes, count));
}

export function stco(...offsets: readonly number[]): Uint8Array {
  return table(
    "stco",
    offsets.map((offset) => u32(offset)),
  );
}

/** Where {@link movieFile} has its media data. */
export const MEDIA_START = ftyp().length + 8;

const FAULTLESS_VIDEO_TRACK: TrackBoxes = {
  tkhd: tkhd(),
  mdhd: mdhd(TICKS_PER_SECOND),
  hdlr: hdlr("vide"),
  stsd: stsd(avc1()),
  stts: stts([PICTURES, PICTURE_TICKS]),
  stsc: stsc([1, PICTURES]),
  stsz: uniformStsz(PICTURE_BYTES, PICTURES),
  stco: stco(MEDIA_START),
};

export function trak(boxes: TrackBoxes = {}): Uint8Array {
  const given = { ...FAULTLESS_VIDEO_TRACK, ...boxes };
  const list = (...types: (keyof TrackBoxes)[]) => types.map((type) => given[type] ?? zeros(0));
  const stbl = box("stbl", ...list("stsd", "stts", "ctts", "stss", "stsc", "stsz", "stco"));
  const mdia = box("mdia", ...list("mdhd", "hdlr"), box("minf", ...list("dinf"), stbl));
  return box("trak", ...list("tkhd", "edts"), mdia);
}

/** A track of 43 frames of AAC in a second, in the same media data. */
export function audioTrak(boxes: TrackBoxes = {}): Uint8Array {
  return trak({
    tkhd: tkhd({ id: 2 }),
    mdhd: mdhd(44_100),
    hdlr: hdlr("soun"),
    stsd: stsd(box("mp4a", zeros(28))),
    stts: stts([43, 1024]),
    stsc: stsc([1, 43]),
    stsz: uniformStsz(1, 43),
    ...boxes,
  });
}

/** Tables of a track that has its samples in fragments. They are AV1, which is not looked into. */
export const NO_SAMPLES: TrackBoxes = {
  stsd: stsd(videoEntry("av01", [640, 360])),
  stts: stts(),
  stsc: stsc(),
  stsz: stsz(),
  stco: stco(),
};

// ---------------------------------------------------------------------------------------------------------------------
// Files

/** Where the `occurrence`th box of this type begins in a file. */
export function offsetOf(file: Uint8Array, type: string, occurrence = 1): number {
  let at = -1;
  for (let found = 0; found < occurrence; found++) at = Buffer.from(file).indexOf(type, at + 1);
  return at - 4;
}

export function moov(...boxes: readonly Uint8Array[]): Uint8Array {
  return box("moov", mvhd(1000), ...boxes);
}

/** A frame of H.264: a slice of one byte, whether it is behind a length or a start code, and other bytes. */
export const FRAME = [0, 0, 0, 1, 0x61, 0xff, 0xff, 0xff, 0xff, 0xff];

/** So many bytes of media data: frames of 10 bytes, the last of which may be cut off. */
export function media(bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, index) => FRAME[index % FRAME.length] ?? 0);
}

/** A file with its index at the end: `ftyp`, `mdat` with the media data of all tracks, and `moov` with these boxes. */
export function movieFile(...boxes: readonly Uint8Array[]): Uint8Array {
  return join(ftyp(), box("mdat", media(PICTURES * PICTURE_BYTES)), moov(...boxes));
}

/** `mvex` for fragments of tracks with these ids; samples last 512 ticks and have 10 bytes. */
export function mvex(...trackIds: readonly number[]): Uint8Array {
  return box("mvex", ...trackIds.map((id) => fullBox("trex", 0, 0, u32(id, 1, PICTURE_TICKS, PICTURE_BYTES, 0))));
}

/** A file of these fragments, of track 1 and, without samples of its own, of track 2. */
export function fragmentedFile(...fragments: readonly Uint8Array[]): Uint8Array {
  return join(ftyp("iso5"), moov(trak(NO_SAMPLES), mvex(1)), ...fragments);
}

/** A `moof` of these boxes of its one `traf`, and an `mdat` of `mediaBytes`. */
export function fragment(traf: readonly Uint8Array[], mediaBytes: number): Uint8Array {
  return join(moof(box("traf", ...traf)), box("mdat", media(mediaBytes)));
}

export function moof(...trafs: readonly Uint8Array[]): Uint8Array {
  return box("moof", fullBox("mfhd", 0, 0, u32(1)), ...trafs);
}

/** A `tfhd` whose data offsets count from its `moof`. */
export function tfhd(trackId = 1, flags = 0, ...fields: readonly Uint8Array[]): Uint8Array {
  return fullBox("tfhd", 0, 0x020000 | flags, u32(trackId), ...fields);
}

export function tfdt(time: number): Uint8Array {
  return fullBox("tfdt", 1, 0, u64(time));
}

/** A `trun` of samples as `trex` has them. */
export function trun(count: number, flags = 0, ...fields: readonly Uint8Array[]): Uint8Array {
  return fullBox("trun", 0, flags, u32(count), ...fields);
}
