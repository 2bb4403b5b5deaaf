import * as mp4 from "../iso-bmff.ts";
import { h265Sps } from "../parameter-sets.ts";
import { type Bomb, bomb, boxAround } from "./bomb.ts";
import {
  fragments,
  manyDefaults,
  movie,
  nest,
  oneChunk,
  rows,
  SOUND_ENTRY,
  sizes,
  soundFragment,
  track,
  VIDEO_ENTRY,
} from "./mp4-pieces.ts";

const { box, fullBox, join, trak, u16, u32, u64, zeros } = mp4;

const H265_SPS = h265Sps({ subLayers: [], chromaFormat: 1, width: 640, height: 360, cropping: undefined });

const FOUR_BILLION = 0xffff_ffff;
const MILLION = 1_000_000;

/** A little less than is read of an index. */
const INDEX_BYTES = 47 * 1024 * 1024;

const fourBillion = {
  stts: mp4.stts([FOUR_BILLION, 1]),
  stsz: mp4.uniformStsz(1, FOUR_BILLION),
  stsc: mp4.stsc([1, FOUR_BILLION]),
};

/** Boxes that promise more than there is. */
const LIES: readonly Bomb[] = [
  ...(["stts", "ctts", "stss", "stsc", "stco"] as const).map((type) =>
    bomb("damaged", `${type} of 4 billion entries without room for one`, () => [
      mp4.movieFile(trak({ [type]: mp4.table(type, [], FOUR_BILLION) })),
    ]),
  ),
  bomb("damaged", "stsz of 4 billion entries without room for one", () => [
    mp4.movieFile(trak({ stsz: fullBox("stsz", 0, 0, u32(0, FOUR_BILLION)) })),
  ]),
  bomb("over-bound", "stsd of 4 billion entries without room for one", () => [
    mp4.movieFile(trak({ stsd: mp4.table("stsd", [], FOUR_BILLION) })),
  ]),
  bomb("over-bound", "4 billion frames in one row of each table", () => [mp4.movieFile(trak(fourBillion))]),
  bomb("truncated", "4 billion samples of sound in one row of each table", () => [
    mp4.movieFile(trak(), mp4.audioTrak(fourBillion)),
  ]),
  bomb("read", "the slowest clock with the longest times", () => [
    mp4.movieFile(trak({ mdhd: mp4.mdhd(1), stts: mp4.stts([30, 0x7fff_ffff]), ctts: mp4.ctts([30, 0x7fff_ffff]) })),
  ]),
  bomb("read", "the fastest clock with times that go back", () => [
    mp4.movieFile(trak({ mdhd: mp4.mdhd(0x7fff_ffff), ctts: mp4.ctts([29, 0x7fff_ffff], [1, 0x8000_0000]) })),
  ]),
  ...[2 ** 31, 2 ** 53, 2 ** 63, 2 ** 64 - 2048].map((size) =>
    bomb("read", `an mdat of ${size} bytes in a small file`, () => [
      join(mp4.ftyp(), mp4.moov(trak({ stsd: VIDEO_ENTRY })), u32(1), mp4.ascii("mdat"), u64(size)),
    ]),
  ),
  bomb("damaged", "a box of 2^63 bytes inside moov", () => [
    mp4.movieFile(trak(), join(u32(1), mp4.ascii("udta"), u64(2 ** 63))),
  ]),
];

/** Boxes that are too many, too large or too deep. */
const MASSES: readonly Bomb[] = [
  bomb("over-bound", "a moov of 4.2 GB", () => [mp4.ftyp(), ...boxAround("moov", { zeros: 4200 * MILLION })]),
  bomb("over-bound", "a moov up to the end of 2^40 bytes", () => [
    mp4.ftyp(),
    u32(0),
    mp4.ascii("moov"),
    { zeros: 2 ** 40 },
  ]),
  bomb("over-bound", "4 million empty free boxes", () => [mp4.ftyp(), { repeat: box("free"), count: 4 * MILLION }]),
  bomb("over-bound", "free boxes too far apart to be read together", () => [
    mp4.ftyp(),
    { repeat: box("free", zeros(1500)), count: MILLION / 5 },
  ]),
  bomb("damaged", "20,000 nested boxes of moov", () => [mp4.ftyp(), nest(["moov"], 20_000)]),
  bomb("read", "20,000 nested boxes of a type that nobody reads", () => [
    mp4.movieFile(trak(), nest(["udta"], 20_000)),
  ]),
  bomb("over-bound", "a moov full of empty boxes", () => movie({ repeat: box("free"), count: INDEX_BYTES / 8 })),
  bomb("read", "a moov with half a million empty boxes", () => movie(trak(), { repeat: box("free"), count: 500_000 })),
  bomb("over-bound", "a moov full of tracks", () => movie({ repeat: trak(), count: 60_000 })),
  bomb("over-bound", "half a million defaults of tracks that there are not", () =>
    movie(trak(), manyDefaults(500_000)),
  ),
  bomb("read", "a thousand tracks of the same samples", () => movie({ repeat: trak(), count: 1000 })),
  bomb("over-bound", "a track full of edits", () => {
    const edts = boxAround("edts", rows("elst", INDEX_BYTES / 12, u32(1, 0, 0x1_0000)));
    const rest = trak().subarray(8 + mp4.tkhd().length);
    return movie(boxAround("trak", mp4.tkhd(), edts, rest));
  }),
  bomb("read", "tracks of a thousand edits", () => {
    const edits = Array.from({ length: 1000 }, (_, index) => [1, index % 3 === 0 ? FOUR_BILLION : index] as const);
    return movie({ repeat: trak({ edts: mp4.edts(...edits) }), count: 65 });
  }),
  bomb("over-bound", "300,000 sample entries", () => {
    const stsd = boxAround("stsd", u32(0, 300_000), { repeat: box("vp08", zeros(78)), count: 300_000 });
    return movie(track("vide", stsd, mp4.stts([30, 512]), sizes(30), oneChunk(30)));
  }),
];

/** Parameter sets, which give a decoder the picture size. */
const PARAMETER_SETS: readonly Bomb[] = [
  bomb("damaged", "an SPS whose first number has no end", () => [
    mp4.movieFile(trak({ stsd: mp4.stsd(mp4.avc1(join([0x67, 66, 0, 30], zeros(60_000)))) })),
  ]),
  bomb("read", "an SPS whose numbers are the largest", () => {
    const largest = Array.from({ length: 12 }, () => "0".repeat(32) + "1".repeat(33)).join("");
    const bits = largest.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [];
    return [mp4.movieFile(trak({ stsd: mp4.stsd(mp4.avc1(join([0x67, 66, 0, 30], bits))) }))];
  }),
  bomb("over-bound", "an avcC of 2 MB", () => [
    mp4.movieFile(trak({ stsd: mp4.stsd(mp4.videoEntry("avc1", [640, 360], box("avcC", zeros(2 * MILLION)))) })),
  ]),
  bomb("over-bound", "thousands of sample entries with as many parameter sets as there can be", () => {
    const units = [H265_SPS, ...Array<Uint8Array>(255).fill(Uint8Array.of(0x44, 1, 0xff))];
    const hvcC = box("hvcC", zeros(22), [1, 33], u16(256), ...units.flatMap((unit) => [u16(unit.length), unit]));
    const entry = mp4.videoEntry("hvc1", [640, 360], hvcC);
    const stsd = boxAround("stsd", u32(0, 700), { repeat: entry, count: 700 });
    return movie(track("vide", stsd, mp4.stts([30, 512]), sizes(30), oneChunk(30)));
  }),
  bomb("over-bound", "hundreds of hvcC full of empty parameter sets", () => {
    const hvcC = box("hvcC", zeros(22), [1, 33], u16(32_000), zeros(64_000));
    const entry = mp4.videoEntry("hvc1", [640, 360], hvcC);
    const stsd = boxAround("stsd", u32(0, 480), { repeat: entry, count: 480 });
    return movie(track("vide", stsd, mp4.stts([30, 512]), sizes(30), oneChunk(30)));
  }),
];

/** Tables that are consistent, but have as many rows as an index holds. */
const TABLES: readonly Bomb[] = [
  bomb("read", "a million frames, each with a duration and a delay of its own", () => {
    const stts = rows("stts", MILLION, u32(1, 1000), u32(1, 1001));
    const ctts = rows("ctts", MILLION, u32(1, 17_000), u32(1, 0));
    return movie(track("vide", VIDEO_ENTRY, stts, ctts, sizes(MILLION), oneChunk(MILLION)));
  }),
  bomb("read", "a million frames, each shown before the one before it, 20 in a row", () => {
    const ctts = rows("ctts", MILLION, ...Array.from({ length: 20 }, (_, index) => u32(1, 40 - 2 * index)));
    return movie(track("vide", VIDEO_ENTRY, mp4.stts([MILLION, 1]), ctts, sizes(MILLION), oneChunk(MILLION)));
  }),
  bomb("read", "two million frames, each with a size, a duration and a delay of its own, and their sound", () => {
    const [frames, sounds] = [2 * MILLION, 1.5 * MILLION];
    const ctts = rows("ctts", frames, ...[512, 1024, 256, 0].map((delay) => u32(1, delay)));
    const stts = rows("stts", frames, u32(1, 255), u32(1, 257));
    const video = track("vide", VIDEO_ENTRY, stts, ctts, sizes(frames), oneChunk(frames));
    return movie(video, track("soun", SOUND_ENTRY, mp4.stts([sounds, 1024]), sizes(sounds), oneChunk(sounds)));
  }),
  bomb("read", "as many frames as there can be, of which each second one is shown before the one before it", () => {
    const frames = 2_097_152;
    const ctts = rows("ctts", frames, ...Array.from({ length: 14 }, (_, index) => u32(1, 14 - index)));
    return movie(track("vide", VIDEO_ENTRY, mp4.stts([frames, 1]), ctts, sizes(frames), oneChunk(frames)));
  }),
  bomb("read", "12 million sizes of sound", () => {
    const count = INDEX_BYTES / 4;
    return movie(trak(), track("soun", SOUND_ENTRY, mp4.stts([count, 1]), sizes(count), oneChunk(count)));
  }),
  bomb("over-bound", "98 million sizes of 4 bits", () => {
    const count = INDEX_BYTES * 2;
    const stz2 = boxAround("stz2", u32(0, 4, count), { zeros: INDEX_BYTES });
    return movie(trak(), track("soun", SOUND_ENTRY, mp4.stts([count, 1]), stz2, oneChunk(count)));
  }),
  bomb("read", "10 million sizes of 4 bits, in chunks of ten", () => {
    const chunks = MILLION;
    const stz2 = boxAround("stz2", u32(0, 4, 10 * chunks), { zeros: 5 * chunks });
    const stco = rows("stco", chunks, u32(mp4.MEDIA_START));
    const stts = mp4.stts([10 * chunks, 1]);
    return movie(trak(), track("soun", SOUND_ENTRY, stts, stz2, mp4.stsc([1, 10]), stco));
  }),
  bomb("read", "a million frames whose times have no common step", () => {
    const stts = rows("stts", MILLION, u32(1, 0x7fff_ffff), u32(1, 3), u32(1, 0x7fff_fffd), u32(1, 5));
    return movie(track("vide", VIDEO_ENTRY, stts, sizes(MILLION), oneChunk(MILLION)));
  }),
  bomb("read", "12 million chunks of one sample", () => {
    const count = INDEX_BYTES / 4;
    const stco = rows("stco", count, u32(mp4.MEDIA_START));
    return movie(
      trak(),
      track("soun", SOUND_ENTRY, mp4.stts([count, 1]), mp4.uniformStsz(1, count), mp4.stsc([1, 1]), stco),
    );
  }),
  bomb("damaged", "12 million chunks of no sample", () => {
    const stco = rows("stco", INDEX_BYTES / 4, u32(mp4.MEDIA_START));
    return movie(trak(), track("soun", SOUND_ENTRY, mp4.stts([43, 1]), mp4.uniformStsz(1, 43), mp4.stsc([1, 0]), stco));
  }),
  bomb("read", "6 million durations of sound", () => {
    const count = INDEX_BYTES / 8;
    const stts = rows("stts", count, u32(1, 1));
    return movie(trak(), track("soun", SOUND_ENTRY, stts, mp4.uniformStsz(1, count), oneChunk(count)));
  }),
  bomb("damaged", "6 million durations of no sample", () => {
    const stts = rows("stts", INDEX_BYTES / 8, u32(0, 1));
    return movie(trak(), track("soun", SOUND_ENTRY, stts, mp4.uniformStsz(1, 43), oneChunk(43)));
  }),
];

const FRAGMENTS: readonly Bomb[] = [
  bomb("damaged", "trun of 4 billion rows without room for one", () => [
    mp4.fragmentedFile(mp4.fragment([mp4.tfhd(), mp4.trun(FOUR_BILLION, 0x100)], 10)),
  ]),
  bomb("truncated", "trun of 4 billion samples that need no row", () => [
    mp4.fragmentedFile(mp4.fragment([mp4.tfhd(), mp4.trun(FOUR_BILLION)], 10)),
  ]),
  bomb("over-bound", "trun of 4 billion frames that need neither row nor byte", () => [
    mp4.fragmentedFile(mp4.fragment([mp4.tfhd(1, 0x10, u32(0)), mp4.trun(FOUR_BILLION)], 10)),
  ]),
  bomb("damaged", "a trun spliced into itself", () => {
    const run = mp4.trun(1000, 0x100, ...Array<Uint8Array>(1000).fill(u32(512)));
    return [mp4.fragmentedFile(mp4.fragment([mp4.tfhd(), join(run.subarray(0, 2000), run)], 10_000))];
  }),
  bomb("over-bound", "a million fragments of no samples", () => fragments(MILLION, 0, mp4.tfhd())),
  bomb("read", "10,000 fragments of one frame", () => fragments(10_000, 0, mp4.tfhd(), mp4.trun(1))),
  bomb("read", "65,000 fragments of one frame, too far apart to be read together", () =>
    fragments(65_000, 1500, mp4.tfhd(), mp4.trun(1)),
  ),
  bomb("over-bound", "a fragment of as many empty runs as an index holds", () =>
    soundFragment({ repeat: mp4.trun(0), count: INDEX_BYTES / 16 }),
  ),
  bomb("read", "a fragment of 250,000 headers of its track, each with a run of one frame", () => {
    const one = join(mp4.tfhd(1, 0x10, u32(0)), mp4.trun(1, 0x100, u32(1)));
    const traf = boxAround("traf", { repeat: one, count: 250_000 });
    return [mp4.fragmentedFile(), ...boxAround("moof", fullBox("mfhd", 0, 0, u32(1)), traf)];
  }),
  bomb("read", "a fragment of 250,000 parts without samples", () => {
    const one = box("traf", mp4.tfhd(1, 0x10, u32(0)));
    return [mp4.fragmentedFile(), ...boxAround("moof", { repeat: one, count: 250_000 })];
  }),
  bomb("read", "a fragment of half a million runs of one sample", () =>
    soundFragment({ repeat: mp4.trun(1, 0x100, u32(1)), count: 500_000 }),
  ),
  bomb("read", "a run of as many rows as an index holds", () => {
    const count = INDEX_BYTES / 8;
    return soundFragment(boxAround("trun", u32(0x900, count), { repeat: u32(1, 5), count }));
  }),
];

const TOGETHER: readonly Bomb[] = [
  bomb("over-bound", "many boxes, tables and fragments, each just allowed", () => {
    const frames = 300_000;
    const stts = rows("stts", frames, u32(1, 1000), u32(1, 1001));
    const start = boxAround(
      "moov",
      mp4.mvhd(1000),
      track("vide", VIDEO_ENTRY, stts, sizes(frames), oneChunk(frames)),
      mp4.mvex(1),
      { repeat: box("free"), count: 300_000 },
    );
    const one = join(mp4.moof(box("traf", mp4.tfhd(), mp4.trun(1))), box("free", zeros(1500)));
    return [mp4.ftyp(), box("mdat", mp4.media(frames)), ...start, { repeat: one, count: 60_000 }];
  }),
];

export const MP4_BOMBS: readonly Bomb[] = [...LIES, ...MASSES, ...PARAMETER_SETS, ...TABLES, ...FRAGMENTS, ...TOGETHER];
