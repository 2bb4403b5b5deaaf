import { describe, expect, it } from "vitest";
import {
  ascii,
  audioTrak,
  avc1,
  box,
  ctts,
  fragment,
  ftyp,
  fullBox,
  join,
  MEDIA_START,
  mdhd,
  moov,
  movieFile,
  mvex,
  mvhd,
  offsetOf,
  stco,
  stsc,
  stsd,
  stsz,
  stts,
  type TrackBoxes,
  table,
  tfhd,
  trak,
  trun,
  u16,
  u32,
  u64,
  uniformStsz,
  zeros,
} from "../../support/iso-bmff.ts";
import { faultOf, probeMemory, wordsOf } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";

const STBL = "moov/trak[1]/mdia/minf/stbl";

describe("tables that contradict each other, or the file", () => {
  const sizes = Array<number>(30).fill(10);

  it.each<[string, TrackBoxes, string, string]>([
    ["more durations than sizes", { stts: stts([31, 512]) }, "stts", "stts … 31 samples … stsz 30"],
    ["fewer durations than sizes", { stts: stts([20, 512], [9, 500]) }, "stts", "stts … 29 samples … stsz 30"],
    ["no durations", { stts: null }, "", "stts … 0 samples … stsz 30"],
    ["no sizes", { stsz: null }, "stts", "stts … 30 samples … stsz 0"],
    ["no chunks", { stsc: null }, "", "stsc … 0 samples … stsz 30"],
    ["fewer samples in chunks", { stsc: stsc([1, 29]) }, "stsc", "stsc … 29 samples … stsz 30"],
    ["more samples in chunks", { stsc: stsc([1, 31]) }, "stsc", "stsc … 30 of stsz"],
    ["chunks from the second on", { stsc: stsc([2, 30]) }, "stsc", "entry 1 of stsc … chunk 2"],
    ["chunks from none on", { stsc: stsc([0, 30]) }, "stsc", "entry 1 of stsc … chunk 0"],
    [
      "chunks that do not ascend",
      { stsc: stsc([1, 10], [1, 10], [2, 10]), stco: stco(MEDIA_START, MEDIA_START, MEDIA_START) },
      "stsc",
      "entry 1 of stsc … later chunk",
    ],
    ["chunks that are not there", { stsc: stsc([1, 30], [3, 1]) }, "stsc", "entry 2 of stsc … chunk 3 … 1"],
    ["no chunk at all", { stco: stco() }, "stsc", "entry 1 of stsc … chunk 1 … 0"],
    [
      "a sample entry that is not there",
      { stsc: table("stsc", [u32(1, 30, 2)]) },
      "stsc",
      "entry 1 of stsc … sample entry 2 … stsd … 1",
    ],
  ])("are damage: %s", (_, boxes, type, facts) => {
    const file = movieFile(trak(boxes));
    const part = type === "" ? STBL : `${STBL}/${type}`;
    const offset = offsetOf(file, type === "" ? "stbl" : type);
    expect(faultOf(file)).toMatchObject({ kind: "damaged", detail: saying(facts), part, offset });
  });

  const end = movieFile(trak()).length;

  it.each<[string, TrackBoxes, string, number, number]>([
    ["a chunk", { stco: stco(end - 299) }, "chunk 1 of 1", end, end + 1],
    [
      "the last of several chunks",
      { stsc: stsc([1, 15]), stco: stco(MEDIA_START, end) },
      "chunk 2 of 2",
      end + 4,
      end + 150,
    ],
    [
      "a chunk with an offset of 64 bits",
      { stco: fullBox("co64", 0, 0, u32(1), u64(2 ** 40)) },
      "chunk 1 of 1",
      end + 4,
      2 ** 40 + 300,
    ],
    [
      "a sample larger than the file",
      { stsz: stsz(...sizes.with(7, 2 ** 31)) },
      "chunk 1 of 1",
      end + 120,
      MEDIA_START + 290 + 2 ** 31,
    ],
    ["samples of one size", { stsz: uniformStsz(2 ** 31, 30) }, "chunk 1 of 1", end, MEDIA_START + 30 * 2 ** 31],
  ])("are a truncated file: %s ends after it", (_, boxes, detail, present, needed) => {
    expect(faultOf(movieFile(trak(boxes)))).toMatchObject({ kind: "truncated", detail, bytes: { present, needed } });
  });

  it("are damage in a track of sound too", () => {
    const file = movieFile(trak(), audioTrak({ stts: stts([44, 1024]) }));
    expect(faultOf(file)).toMatchObject({
      kind: "damaged",
      detail: saying("stts … 44 samples … stsz 43"),
      part: "moov/trak[2]/mdia/minf/stbl/stts",
      offset: offsetOf(file, "stts", 2),
    });
  });

  it.each(["stsd", "stts", "stsc", "stsz"] as const)("are damage if there are two: %s", (type) => {
    const whole = trak();
    const at = Buffer.from(whole).indexOf(type) - 4;
    const one = whole.subarray(at, at + Buffer.from(whole).readUInt32BE(at));
    const file = movieFile(trak({ ctts: one }));
    expect(faultOf(file)).toMatchObject({ kind: "damaged", detail: saying(`stbl … more than one ${type}`) });
  });

  it("do not change the other facts", () => {
    const { facts } = probeMemory(movieFile(trak({ stsc: stsc([1, 29]) }))).value;
    expect(facts).toMatchObject({
      codec: "h264",
      width: 358,
      frames: 30,
      frameRate: { value: 30 },
      duration: { value: 1 },
    });
  });

  it.each<[string, TrackBoxes]>([
    ["several runs of chunks", { stsc: stsc([1, 10], [2, 5]), stco: stco(28, 128, 178, 228, 278) }],
    ["offsets of 64 bits", { stco: fullBox("co64", 0, 0, u32(1), u64(MEDIA_START)) }],
    ["sizes one by one", { stsz: stsz(...sizes) }],
    ["sizes of 4 bits", { stsz: fullBox("stz2", 0, 0, u32(4, 30), Array<number>(15).fill(0xaa)) }],
    ["sizes of 8 bits", { stsz: fullBox("stz2", 0, 0, u32(8, 30), sizes) }],
    ["sizes of 16 bits", { stsz: fullBox("stz2", 0, 0, u32(16, 30), u16(...sizes)) }],
    ["delays for some samples only", { ctts: ctts([3, 512]) }],
  ])("do not include %s", (_, boxes) => {
    expect(faultOf(movieFile(trak(boxes)))).toBeUndefined();
  });

  it("include sizes of 4 bits, which are added up nibble by nibble", () => {
    const nibbles = [...Array<number>(14).fill(0xaa), 0xaf];
    const file = movieFile(trak({ stsz: fullBox("stz2", 0, 0, u32(4, 30), nibbles) }));
    const atEnd = trak({ stsz: fullBox("stz2", 0, 0, u32(4, 30), nibbles), stco: stco(file.length - 304) });
    expect(faultOf(movieFile(atEnd))?.bytes).toEqual({ present: file.length, needed: file.length + 1 });
  });

  it("include sizes of other than 4, 8 or 16 bits", () => {
    const file = movieFile(trak({ stsz: fullBox("stz2", 0, 0, u32(5, 30), zeros(30)) }));
    expect(faultOf(file)?.detail).toEqual(saying("stz2 … 5 bits"));
  });
});

describe("a count that its box has no room for", () => {
  it.each<[string, TrackBoxes, string]>([
    ["stsd", { stsd: table("stsd", [avc1()], 2) }, "stsd … 2 … 1"],
    ["stts", { stts: table("stts", [u32(30, 512)], 9) }, "stts … 9 … 1"],
    ["ctts", { ctts: table("ctts", [u32(30, 0)], 2) }, "ctts … 2 … 1"],
    ["stss", { stss: table("stss", [u32(1)], 2 ** 32 - 1) }, "stss … 4,294,967,295 … 1"],
    ["stsc", { stsc: table("stsc", [u32(1, 30, 1)], 2) }, "stsc … 2 … 1"],
    ["stsz", { stsz: fullBox("stsz", 0, 0, u32(0, 30, 10)) }, "stsz … 30 … 1"],
    ["stz2", { stsz: fullBox("stz2", 0, 0, u32(4, 30), zeros(14)) }, "stz2 … 15 … 14"],
    ["stco", { stco: table("stco", [u32(28)], 2) }, "stco … 2 … 1"],
    ["co64", { stco: table("co64", [u64(28)], 2) }, "co64 … 2 … 1"],
    ["dref", { dinf: box("dinf", table("dref", [fullBox("url ", 0, 1)], 2)) }, "dref … 2 … 1"],
    ["elst", { edts: box("edts", table("elst", [u32(1, 0, 0)], 2)) }, "elst … 2 … 1"],
  ])("is damage in %s", (type, boxes, facts) => {
    const file = movieFile(trak(boxes));
    expect(faultOf(file)).toMatchObject({ kind: "damaged", detail: saying(facts), offset: offsetOf(file, type) });
  });

  it("is damage in the stsd of a track of sound", () => {
    const file = movieFile(trak(), audioTrak({ stsd: table("stsd", [], 1) }));
    expect(faultOf(file)?.detail).toEqual(saying("stsd … 1 … 0"));
  });
});

describe("an invalid box", () => {
  const withSize = (size: number) => {
    const file = movieFile(trak());
    return join(file.subarray(0, offsetOf(file, "mdia")), u32(size), file.subarray(offsetOf(file, "mdia") + 4));
  };

  it.each([
    ["is smaller than its header", withSize(7), "mdia … 7 bytes … 8 to 325 … trak[1]"],
    ["is larger than its parent", withSize(9999), "mdia … 9,999 bytes … 8 to 325 … trak[1]"],
    ["is smaller than its header at the top level", join(ftyp(), u32(5), ascii("free"), zeros(99)), "free … 5 bytes"],
    ["is out of place in another", movieFile(trak({ edts: stts() })), "stts … in trak[1]"],
    ["is out of place at the top level", join(movieFile(), trak()), "trak … top level"],
    [
      "holds what follows it",
      join(ftyp(), u32(0), moov(trak(), mvex(1)).subarray(4), fragment([tfhd(), trun(30)], 300)),
      "moof … in moov",
    ],
    ["is missing: mvhd", join(ftyp(), box("moov", trak())), "moov … no mvhd"],
    ["is missing: tkhd", movieFile(trak({ tkhd: null })), "trak[1] … no tkhd"],
    ["is missing: mdhd", movieFile(trak({ mdhd: null })), "mdia … no mdhd"],
    ["is missing: stsd", movieFile(trak({ stsd: null })), "stbl … no stsd"],
    ["is missing: moov", join(ftyp(), box("mdat", zeros(300))), "index (moov) … missing"],
    ["says nothing of its samples", movieFile(trak({ stsd: stsd() })), "stsd … no entry"],
    ["has a clock that stands still", movieFile(trak({ mdhd: mdhd(0) })), "clock … mdhd … 0 ticks"],
    [
      "has a clock for all tracks that stands still",
      join(ftyp(), box("moov", mvhd(0), trak())),
      "clock … mvhd … 0 ticks",
    ],
    [
      "is of a version from the future",
      movieFile(trak({ stts: fullBox("stts", 2, 0, u32(1, 30, 512)) })),
      "stts … version 2",
    ],
    ["ends too early", movieFile(trak({ mdhd: fullBox("mdhd", 0, 0, u32(0, 0)) })), "mdhd … 4 bytes "],
    ["ends a byte too early", movieFile(trak({ stts: box("stts", zeros(7)) })), "stts … 1 byte "],
  ])("is damage if it %s", (_, file, facts) => {
    const fault = faultOf(file);
    expect(fault?.kind).toBe("damaged");
    expect(wordsOf(fault)).toEqual(saying(facts));
  });
});

describe("a QuickTime movie without an index of its own", () => {
  it.each([
    ["cmov", box("cmov", box("dcom", ascii("zlib"))), "index … compressed"],
    ["rmra", box("rmra", box("rmda")), "reference movie"],
  ])("is reported as that if it has a %s", (type, substitute, facts) => {
    for (const file of [join(ftyp("qt  "), box("moov", substitute)), movieFile(trak(), substitute)]) {
      expect(faultOf(file)).toEqual({
        kind: "unrecognised",
        problem: saying(facts),
        part: `moov/${type}`,
        offset: offsetOf(file, type),
        advice: saying("MP4"),
      });
    }
  });
});
