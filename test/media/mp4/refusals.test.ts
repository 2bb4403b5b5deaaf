import { describe, expect, it } from "vitest";
import {
  ascii,
  audioTrak,
  avcC,
  box,
  edts,
  ftyp,
  fullBox,
  H264_SPS,
  hdlr,
  join,
  mdhd,
  moov,
  movieFile,
  mvhd,
  stsd,
  table,
  trak,
  u16,
  u32,
  videoEntry,
  zeros,
} from "../../support/iso-bmff.ts";
import { faultOf, wordsOf } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";

const inThisFile = fullBox("url ", 0, 1);
const entryOf = (sizeBytes: number) => join(u32(sizeBytes), ascii("url "), u32(1));
const withReferences = (...dref: Parameters<typeof table>) =>
  movieFile(trak({ dinf: box("dinf", table(...dref)) }), audioTrak());

const avc1 = (...boxes: Uint8Array[]) => videoEntry("avc1", [640, 360], ...boxes);
const withEntry = (entry: Uint8Array) => movieFile(trak({ stsd: stsd(entry) }), audioTrak());
const withTables = (...tables: Uint8Array[]) => movieFile(trak({ ctts: join(...tables) }), audioTrak());

/** A sound entry of this version, with what follows its 28 bytes. */
const sound = (type: string, { version = 0, channels = 2 }, ...more: Uint8Array[]) =>
  box(type, zeros(8), u16(version), zeros(6), u16(channels), zeros(10), ...more);
const withSound = (...entries: Uint8Array[]) => movieFile(trak(), audioTrak({ stsd: stsd(...entries) }));

function version2({ rate = 44_100, channels = 2 }): Uint8Array {
  const bytes = new Uint8Array(36);
  const view = new DataView(bytes.buffer);
  view.setFloat64(4, rate);
  view.setUint32(12, channels);
  return sound("mp4a", { version: 2 }, bytes);
}

/** Others than ffprobe play some of these, but not all of them the same ones. */
describe("what ffprobe refuses, or shows no frame of,", () => {
  it.each<[string, Uint8Array, string]>([
    ["a track before the movie header", join(ftyp(), box("moov", trak(), mvhd(1000), audioTrak())), "mvhd … trak"],
    ["a clock of the track with more than 31 bits", movieFile(trak({ mdhd: mdhd(2 ** 31) })), "mdhd … 2,147,483,648"],
    ["a clock of the movie with more than 31 bits", join(ftyp(), box("moov", mvhd(2 ** 32 - 1), trak())), "mvhd"],
    ["an ftyp without a version", join(box("ftyp", ascii("isom")), moov(trak())), "ftyp … 4 bytes … 8"],
    [
      "more edits than are declared",
      movieFile(trak({ edts: box("edts", table("elst", [u32(1000, 0, 0)], 0)) })),
      "elst … 0 … 1",
    ],

    ["a dref without entries", withReferences("dref", []), "dref … no entry"],
    ["a dref that declares none of its entries", withReferences("dref", [inThisFile], 0), "dref … no entry"],
    ["a dref entry of size 0", withReferences("dref", [entryOf(0)]), "entry 1 of dref … 0 bytes"],
    ["a dref entry of size 1", withReferences("dref", [entryOf(1)]), "entry 1 of dref … 1 bytes"],
    ["a dref entry of 11 bytes", withReferences("dref", [entryOf(11)]), "entry 1 of dref … 11 bytes"],
    [
      "a second dref entry that is too short",
      withReferences("dref", [inThisFile, entryOf(4)]),
      "entry 2 of dref … 4 bytes",
    ],
    [
      "a first dref entry over the end",
      withReferences("dref", [entryOf(400), inThisFile]),
      "entry 1 of dref … 400 bytes",
    ],

    ["a second avcC", withEntry(avc1(avcC(H264_SPS), avcC(H264_SPS))), "avc1 … more than one avcC"],
    [
      "an avcC that is empty, besides one that is not",
      withEntry(avc1(avcC(H264_SPS), box("avcC"))),
      "avc1 … more than one avcC",
    ],
    ["an hvcC before the avcC", withEntry(avc1(box("hvcC", zeros(23)), avcC(H264_SPS))), "avc1 … both"],
    [
      "a picture entry to the end of its list",
      withEntry(join(u32(0), avc1(avcC(H264_SPS)).subarray(4))),
      "avc1 … 0 bytes",
    ],
    ["a picture entry of size 1", withEntry(join(u32(1), avc1(avcC(H264_SPS)).subarray(4))), "avc1 … 1 bytes"],
    ["an fiel of a byte", withEntry(avc1(avcC(H264_SPS), box("fiel", [1]))), "fiel … 1 bytes … 2"],
    ["an mdcv of 8 bytes", withEntry(avc1(avcC(H264_SPS), box("mdcv", zeros(8)))), "mdcv … 8 bytes … 24"],
    ["an empty clli", withEntry(avc1(avcC(H264_SPS), box("clli"))), "clli … 0 bytes … 4"],
    ["a uuid that is none", withEntry(avc1(avcC(H264_SPS), box("uuid", zeros(8)))), "uuid … 8 bytes … 16"],
    ["an empty sdtp", withTables(box("sdtp")), "sdtp … 0 bytes … 4"],
    ["an stps without a count", withTables(box("stps", zeros(4))), "stps … 4 bytes … 8"],
    ["an stps without room for its entries", withTables(table("stps", [u32(1)], 1000)), "stps … 1,000 … 1"],

    ["a sound entry to the end of its list", withSound(join(u32(0), ascii("mp4a"), zeros(28))), "mp4a … 0 bytes"],
    ["a sound entry of size 1", withSound(join(u32(1), ascii("mp4a"), zeros(28))), "mp4a … 1 bytes"],
    ["a sound entry without its last byte", withSound(box("mp4a", zeros(27))), "mp4a … 27 bytes … 28"],
    ["a second sound entry that is too short", withSound(box("mp4a", zeros(28)), box("mp4a")), "mp4a … 0 bytes … 28"],
    ["sound of 513 channels", withSound(sound("sowt", { channels: 513 })), "sowt … 513 channels"],
    ["sound of 513 channels, as version 2 counts them", withSound(version2({ channels: 513 })), "mp4a … 513 channels"],
    [
      "a sound entry of version 2 that is shorter",
      withSound(sound("mp4a", { version: 2 }, zeros(35))),
      "mp4a … 63 bytes … 64",
    ],
    ["sound of a negative rate", withSound(version2({ rate: -1 })), "mp4a … -1 Hz"],
    ["sound of no rate", withSound(version2({ rate: Number.NaN })), "mp4a … NaN Hz"],
    ["sound of an endless rate", withSound(version2({ rate: 1e300 })), "mp4a … Hz"],
  ])("is damage: %s", (_, file, detail) => {
    const fault = faultOf(file);
    expect(fault?.kind).toBe("damaged");
    expect(wordsOf(fault)).toEqual(saying(detail));
  });
});

describe("what ffprobe accepts", () => {
  it.each<[string, Uint8Array]>([
    [
      "other boxes before the movie header",
      join(ftyp(), box("mdat", zeros(300)), box("moov", box("udta"), mvhd(1000), trak())),
    ],
    [
      "a track of subtitles before the movie header",
      join(ftyp(), box("mdat", zeros(300)), box("moov", trak({ hdlr: hdlr("text") }), mvhd(1000), trak())),
    ],
    ["the fastest clock", movieFile(trak({ mdhd: mdhd(2 ** 31 - 1) }))],
    [
      "an edit list with padding",
      movieFile(trak({ edts: box("edts", fullBox("elst", 0, 0, u32(1, 1000, 0, 0x10000), zeros(4))) })),
    ],
    ["an edit list without edits", movieFile(trak({ edts: edts() }))],
    ["a dref of two entries", withReferences("dref", [inThisFile, fullBox("alis", 0, 0, zeros(20))])],
    ["a last dref entry over the end", withReferences("dref", [inThisFile, entryOf(400)])],
    ["a track without dref", movieFile(trak({ dinf: box("dinf") }))],
    [
      "boxes of the least lengths",
      withEntry(avc1(avcC(H264_SPS), box("fiel", [1, 0]), box("clli", zeros(4)), box("mdcv", zeros(24)))),
    ],
    ["sdtp and stps", withTables(box("sdtp", zeros(34)), table("stps", [u32(1)]))],
    ["sound of more channels, which its configuration contradicts", withSound(sound("mp4a", { channels: 65_535 }))],
    ["sound of 512 channels", withSound(sound("sowt", { channels: 512 }))],
    ["sound of version 1", withSound(sound("mp4a", { version: 1 }, zeros(16)))],
    ["sound of version 2", withSound(version2({}))],
    ["sound of version 2 without a rate", withSound(version2({ rate: 0 }))],
  ])("is read: %s", (_, file) => {
    expect(faultOf(file)).toBeUndefined();
  });
});
