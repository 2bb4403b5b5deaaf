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
import { faultOf, probeMemory } from "../../support/memory-source.ts";

const STBL = "moov/trak[1]/mdia/minf/stbl";

describe("tables that contradict each other, or the file", () => {
  const sizes = Array<number>(30).fill(10);

  it.each<[string, TrackBoxes, string, string]>([
    ["more durations than sizes", { stts: stts([31, 512]) }, "stts", "stts counts 31 samples, stsz 30"],
    ["fewer durations than sizes", { stts: stts([20, 512], [9, 500]) }, "stts", "stts counts 29 samples, stsz 30"],
    ["no durations", { stts: null }, "", "stts counts 0 samples, stsz 30"],
    ["no sizes", { stsz: null }, "stts", "stts counts 30 samples, stsz 0"],
    ["no chunks", { stsc: null }, "", "stsc counts 0 samples, stsz 30"],
    ["fewer samples in chunks", { stsc: stsc([1, 29]) }, "stsc", "stsc counts 29 samples, stsz 30"],
    ["more samples in chunks", { stsc: stsc([1, 31]) }, "stsc", "stsc counts more samples than the 30 of stsz"],
    ["chunks from the second on", { stsc: stsc([2, 30]) }, "stsc", "entry 1 of stsc starts at chunk 2, not at chunk 1"],
    ["chunks from none on", { stsc: stsc([0, 30]) }, "stsc", "entry 1 of stsc starts at chunk 0, not at chunk 1"],
    [
      "chunks that do not ascend",
      { stsc: stsc([1, 10], [1, 10], [2, 10]), stco: stco(MEDIA_START, MEDIA_START, MEDIA_START) },
      "stsc",
      "entry 1 of stsc is not followed by one of a later chunk",
    ],
    [
      "chunks that are not there",
      { stsc: stsc([1, 30], [3, 1]) },
      "stsc",
      "entry 2 of stsc names chunk 3, the track has 1",
    ],
    ["no chunk at all", { stco: stco() }, "stsc", "entry 1 of stsc names chunk 1, the track has 0"],
    [
      "a sample entry that is not there",
      { stsc: table("stsc", [u32(1, 30, 2)]) },
      "stsc",
      "entry 1 of stsc names sample entry 2, stsd has 1",
    ],
  ])("are damage: %s", (_, boxes, type, problem) => {
    const file = movieFile(trak(boxes));
    const part = type === "" ? STBL : `${STBL}/${type}`;
    const offset = offsetOf(file, type === "" ? "stbl" : type);
    expect(faultOf(file)).toEqual({ kind: "damaged", problem, part, offset });
  });

  const end = movieFile(trak()).length;

  it.each<[string, TrackBoxes, string]>([
    ["a chunk", { stco: stco(end - 299) }, `chunk 1 of 1 ends at byte ${end + 1}, the file at ${end}`],
    [
      "the last of several chunks",
      { stsc: stsc([1, 15]), stco: stco(MEDIA_START, end) },
      `chunk 2 of 2 ends at byte ${end + 150}, the file at ${end + 4}`,
    ],
    [
      "a chunk with an offset of 64 bits",
      { stco: fullBox("co64", 0, 0, u32(1), u64(2 ** 40)) },
      `chunk 1 of 1 ends at byte ${2 ** 40 + 300}, the file at ${end + 4}`,
    ],
    [
      "a sample larger than the file",
      { stsz: stsz(...sizes.with(7, 2 ** 31)) },
      `chunk 1 of 1 ends at byte ${MEDIA_START + 290 + 2 ** 31}, the file at ${end + 120}`,
    ],
    [
      "samples of one size",
      { stsz: uniformStsz(2 ** 31, 30) },
      `chunk 1 of 1 ends at byte ${MEDIA_START + 30 * 2 ** 31}, the file at ${end}`,
    ],
  ])("are a truncated file: %s ends behind it", (_, boxes, problem) => {
    expect(faultOf(movieFile(trak(boxes)))).toMatchObject({ kind: "truncated", problem });
  });

  it("are damage in a track of sound, too", () => {
    const file = movieFile(trak(), audioTrak({ stts: stts([44, 1024]) }));
    expect(faultOf(file)).toEqual({
      kind: "damaged",
      problem: "stts counts 44 samples, stsz 43",
      part: "moov/trak[2]/mdia/minf/stbl/stts",
      offset: offsetOf(file, "stts", 2),
    });
  });

  it.each(["stsd", "stts", "stsc", "stsz"] as const)("are damage where there are two: %s", (type) => {
    const whole = trak();
    const at = Buffer.from(whole).indexOf(type) - 4;
    const one = whole.subarray(at, at + Buffer.from(whole).readUInt32BE(at));
    const file = movieFile(trak({ ctts: one }));
    expect(faultOf(file)).toMatchObject({ kind: "damaged", problem: `stbl has more than one ${type}` });
  });

  it("are damage where they say of more files than they have room for that samples are there", () => {
    const thisFile = fullBox("url ", 0, 1);
    const dinf = (promised: number) => box("dinf", table("dref", [thisFile], promised));
    expect(faultOf(movieFile(trak({ dinf: dinf(1) })))).toBeUndefined();
    expect(faultOf(movieFile(trak({ dinf: dinf(2) })))).toMatchObject({
      kind: "damaged",
      problem: "dref promises 2 entries, its box has room for 1",
      part: "moov/trak[1]/mdia/minf/dinf/dref",
    });
  });

  it("take nothing from what else is known", () => {
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
  ])("are none of these: %s", (_, boxes) => {
    expect(faultOf(movieFile(trak(boxes)))).toBeUndefined();
  });

  it("of sizes of 4 bits are added up nibble by nibble", () => {
    const nibbles = [...Array<number>(14).fill(0xaa), 0xaf];
    const file = movieFile(trak({ stsz: fullBox("stz2", 0, 0, u32(4, 30), nibbles) }));
    const atEnd = trak({ stsz: fullBox("stz2", 0, 0, u32(4, 30), nibbles), stco: stco(file.length - 304) });
    expect(faultOf(movieFile(atEnd))?.problem).toBe(
      `chunk 1 of 1 ends at byte ${file.length + 1}, the file at ${file.length}`,
    );
  });

  it("have sizes of other than 4, 8 or 16 bits", () => {
    expect(faultOf(movieFile(trak({ stsz: fullBox("stz2", 0, 0, u32(5, 30), zeros(30)) })))?.problem).toBe(
      "stz2 has sizes of 5 bits, which can only be 4, 8 or 16",
    );
  });
});

describe("a count beyond what its box can hold is damage", () => {
  it.each<[string, TrackBoxes, string]>([
    ["stsd", { stsd: table("stsd", [avc1()], 2) }, "stsd promises 2 entries, its box has 1"],
    ["stts", { stts: table("stts", [u32(30, 512)], 9) }, "stts promises 9 entries, its box has room for 1"],
    ["ctts", { ctts: table("ctts", [u32(30, 0)], 2) }, "ctts promises 2 entries, its box has room for 1"],
    [
      "stss",
      { stss: table("stss", [u32(1)], 2 ** 32 - 1) },
      "stss promises 4294967295 entries, its box has room for 1",
    ],
    ["stsc", { stsc: table("stsc", [u32(1, 30, 1)], 2) }, "stsc promises 2 entries, its box has room for 1"],
    ["stsz", { stsz: fullBox("stsz", 0, 0, u32(0, 30, 10)) }, "stsz promises 30 entries, its box has room for 1"],
    [
      "stz2",
      { stsz: fullBox("stz2", 0, 0, u32(4, 30), zeros(14)) },
      "stz2 promises 15 entries, its box has room for 14",
    ],
    ["stco", { stco: table("stco", [u32(28)], 2) }, "stco promises 2 entries, its box has room for 1"],
    ["co64", { stco: table("co64", [u64(28)], 2) }, "co64 promises 2 entries, its box has room for 1"],
    [
      "elst",
      { edts: box("edts", table("elst", [u32(1, 0, 0)], 2)) },
      "elst promises 2 entries, its box has room for 1",
    ],
  ])("in %s", (type, boxes, problem) => {
    const file = movieFile(trak(boxes));
    expect(faultOf(file)).toMatchObject({ kind: "damaged", problem, offset: offsetOf(file, type) });
  });

  it("of a track of sound in stsd", () => {
    const file = movieFile(trak(), audioTrak({ stsd: table("stsd", [], 1) }));
    expect(faultOf(file)?.problem).toBe("stsd promises 1 entries, its box has 0");
  });
});

describe("a box that is not as it must be is damage", () => {
  const withSize = (size: number) => {
    const file = movieFile(trak());
    return join(file.subarray(0, offsetOf(file, "mdia")), u32(size), file.subarray(offsetOf(file, "mdia") + 4));
  };

  it.each([
    ["is smaller than its header", withSize(7), "mdia claims 7 bytes, where 8 to 325 fit into trak[1]"],
    ["is larger than its parent", withSize(9999), "mdia claims 9999 bytes, where 8 to 325 fit into trak[1]"],
    [
      "is smaller than its header at the top level",
      join(ftyp(), u32(5), ascii("free"), zeros(99)),
      "free claims 5 bytes, fewer than its header has",
    ],
    [
      "is out of place in another",
      movieFile(trak({ edts: stts() })),
      "stts stands in trak[1], where only a wrong size can have put it",
    ],
    [
      "is out of place at the top level",
      join(movieFile(), trak()),
      "trak stands in file, where only a wrong size can have put it",
    ],
    [
      "holds what follows it",
      join(ftyp(), u32(0), moov(trak(), mvex(1)).subarray(4), fragment([tfhd(), trun(30)], 300)),
      "moof stands in moov, where only a wrong size can have put it",
    ],
    ["is missing: mvhd", join(ftyp(), box("moov", trak())), "moov has no mvhd"],
    ["is missing: tkhd", movieFile(trak({ tkhd: null })), "trak[1] has no tkhd"],
    ["is missing: mdhd", movieFile(trak({ mdhd: null })), "mdia has no mdhd"],
    ["is missing: stsd", movieFile(trak({ stsd: null })), "stbl has no stsd"],
    [
      "is missing: moov",
      join(ftyp(), box("mdat", zeros(300))),
      "the file has no moov, the index without which nothing plays",
    ],
    [
      "says nothing of its samples",
      movieFile(trak({ stsd: stsd() })),
      "stsd has no entry, which would say what the samples are",
    ],
    ["has a clock that stands still", movieFile(trak({ mdhd: mdhd(0) })), "mdhd has a clock of 0 ticks per second"],
    [
      "has a clock for all tracks that stands still",
      join(ftyp(), box("moov", mvhd(0), trak())),
      "mvhd has a clock of 0 ticks per second",
    ],
    [
      "is of a version from the future",
      movieFile(trak({ stts: fullBox("stts", 2, 0, u32(1, 30, 512)) })),
      "stts says that it is of version 2, which does not exist",
    ],
    ["ends too early", movieFile(trak({ mdhd: fullBox("mdhd", 0, 0, u32(0, 0)) })), "mdhd ends 4 bytes too early"],
    ["ends a byte too early", movieFile(trak({ stts: box("stts", zeros(7)) })), "stts ends 1 byte too early"],
  ])("where it %s", (_, file, problem) => {
    expect(faultOf(file)).toMatchObject({ kind: "damaged", problem });
  });
});

describe("a QuickTime movie without an index of its own is called that", () => {
  it.each([
    ["cmov", box("cmov", box("dcom", ascii("zlib"))), "the index of this movie is compressed, which few players read"],
    ["rmra", box("rmra", box("rmda")), "this is a reference movie, which has no frames but refers to other files"],
  ])("by %s", (type, substitute, problem) => {
    for (const file of [join(ftyp("qt  "), box("moov", substitute)), movieFile(trak(), substitute)]) {
      expect(faultOf(file)).toEqual({
        kind: "unrecognised",
        problem,
        part: `moov/${type}`,
        offset: offsetOf(file, type),
        advice: "Export the movie as a plain MP4",
      });
    }
  });
});
