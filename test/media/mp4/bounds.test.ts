import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repeat } from "../../support/bytes.ts";
import {
  audioTrak,
  avc1,
  box,
  edts,
  fragment,
  fragmentedFile,
  ftyp,
  fullBox,
  join,
  moof,
  moov,
  movieFile,
  mvex,
  NO_SAMPLES,
  stco,
  stsc,
  stsd,
  stts,
  table,
  tfdt,
  tfhd,
  trak,
  trun,
  u32,
  uniformStsz,
  videoEntry,
  zeros,
} from "../../support/iso-bmff.ts";
import { faultOf, probeMemory } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";

const FOUR_BILLION = 2 ** 32 - 1;
const MEGABYTE = 2 ** 20;

/** Sizes of 0, each listed. */
const stszOf = (count: number) => fullBox("stsz", 0, 0, u32(0, count), Buffer.alloc(4 * count, u32(1)));

const manyEdits = fullBox("elst", 0, 0, u32(70_000), zeros(70_000 * 12));

describe("a file over a bound", () => {
  it.each([
    ["millions of empty boxes", join(ftyp(), repeat(1_000_000, box("free"))), "131,072 top-level boxes"],
    [
      "millions of empty boxes in moov",
      movieFile(repeat(1_000_000, box("free"))),
      "524,288 boxes inside moov and moof",
    ],
    [
      "millions of empty boxes in a track",
      movieFile(trak({ stss: repeat(1_000_000, box("free")) })),
      "524,288 boxes inside moov and moof",
    ],
    ["an index of more than 48 MB", movieFile(trak(), box("free", zeros(48 * MEGABYTE))), "50,331,648 bytes of index"],
    [
      "fragments of more than 48 MB together",
      fragmentedFile(repeat(7, moof(box("free", zeros(7 * MEGABYTE))))),
      "50,331,648 bytes of index",
    ],
    ["a hundred thousand fragments", fragmentedFile(repeat(100_000, moof())), "65,536 fragments"],
    ["billions of frames", movieFile(trak({ stts: stts([FOUR_BILLION, 512]) })), "2,097,152 frames"],
    [
      "billions of frames of no size in a fragment",
      fragmentedFile(fragment([tfhd(1, 0x10, u32(0)), trun(FOUR_BILLION)], 0)),
      "2,097,152 frames",
    ],
    ["thousands of tracks", movieFile(repeat(2000, trak())), "1,024 tracks"],
    [
      "thousands of sample entries",
      movieFile(trak({ stsd: table("stsd", Array(5000).fill(avc1())) })),
      "4,096 sample entries",
    ],
    ["as many edits as frames", movieFile(trak({ edts: box("edts", manyEdits) })), "65,536 edits"],
  ])("is reported with that bound: %s", (_, file, bound) => {
    expect(faultOf(file)).toMatchObject({ kind: "over-bound", problem: saying(bound) });
  });

  it("is reported before its index is read", () => {
    const { value, bytesRead } = probeMemory(join(ftyp(), moov(trak(), box("free", zeros(48 * MEGABYTE)))));
    expect(value.fault).toMatchObject({ kind: "over-bound", part: "moov", offset: ftyp().length });
    expect(bytesRead).toBeLessThan(8192);
  });
});

describe("an odd file under the bounds", () => {
  it("is read with 40,000 fragments of a frame each, of which most have sound", () => {
    const count = 40_000;
    const traf = (id: number, time: number, samples: number) =>
      box("traf", tfhd(id, 0x18, u32(256, 10)), tfdt(time), trun(samples, 0x800, u32(...Array(samples).fill(0))));
    const fragments = Array.from({ length: count }, (_, frame) =>
      join(moof(traf(1, frame * 256, 1), traf(2, frame * 700, frame % 6 === 0 ? 0 : 1)), box("mdat", zeros(1100))),
    );
    const start = join(ftyp(), moov(trak(NO_SAMPLES), audioTrak(NO_SAMPLES), mvex(1, 2)));
    const { facts, fault } = probeMemory(new Uint8Array(Buffer.concat([start, ...fragments]))).value;
    expect(fault).toBeUndefined();
    expect(facts).toMatchObject({ frames: count, frameRate: { value: 60 } });
  });

  it("is read with two million frames", () => {
    const count = 2_000_000;
    const av1 = stsd(videoEntry("av01", [640, 360]));
    const tables = { stsd: av1, stts: stts([count, 256]), stsc: stsc([1, count]), stsz: stszOf(count) };
    expect(probeMemory(movieFile(box("free", zeros(count)), trak(tables))).value.facts.frames).toBe(count);
  });

  it("is read with two million frames, each with a duration and a delay of its own", () => {
    const count = 2_000_000;
    const ofTwo = (type: string, ...values: readonly [number, number]) =>
      fullBox(type, 0, 0, u32(count), Buffer.alloc(8 * count, join(...values.map((value) => u32(1, value)))));
    const tables = {
      ...{ stsd: stsd(videoEntry("av01", [640, 360])), stts: ofTwo("stts", 255, 257), ctts: ofTwo("ctts", 512, 0) },
      ...{ stsc: stsc([1, count]), stsz: stszOf(count) },
    };
    const { facts, fault } = probeMemory(join(movieFile(trak(tables)), zeros(count))).value;
    expect(fault).toBeUndefined();
    expect(facts.frames).toBe(count);
  });

  it("is read with boxes inside boxes, 20,000 deep", () => {
    const depth = 20_000;
    const nested = Array.from({ length: depth }, (_, level) => join(u32(8 * (depth - level)), Buffer.from("udta")));
    expect(probeMemory(movieFile(trak(), join(...nested))).value.facts.frames).toBe(30);
  });

  it("is read with sound of a billion samples", () => {
    const count = 1_000_000_000;
    const tables = { stts: stts([count, 1]), stsc: stsc([1, count]), stsz: uniformStsz(0, 0) };
    const ofNoSize = fullBox("stsz", 0, 0, u32(1, count));
    expect(faultOf(movieFile(trak(), audioTrak(tables)))?.detail).toEqual(saying("1,000,000,000 samples … 0"));
    expect(faultOf(movieFile(trak(), audioTrak({ ...tables, stsz: ofNoSize })))?.kind).toBe("truncated");
  });

  it("is read with runs of delays that delay nothing", () => {
    const ctts = fullBox("ctts", 0, 0, u32(1_000_000), zeros(8_000_000));
    expect(probeMemory(movieFile(trak({ ctts }))).value).toMatchObject({ facts: { frames: 30, minFrameRate: 30 } });
  });
});

describe("the cost of a file", () => {
  const MEDIA_BYTES = 30_000;
  /** A fragment whose `trun` says of some samples how large they are. */
  const fragmentOf = (samples: number) =>
    fragment([tfhd(), trun(samples, 0x200, u32(...Array(samples).fill(MEDIA_BYTES / samples)))], MEDIA_BYTES);
  const HEADERS_BYTES = 32;

  it("is one read for each fragment that is similar to those before it, and few bytes besides their indexes", () => {
    const fragments = 1000;
    const { value, reads, bytesRead } = probeMemory(fragmentedFile(repeat(fragments, fragmentOf(30))));
    const indexBytes = fragmentOf(30).length - MEDIA_BYTES;
    expect(value.facts.frames).toBe(30 * fragments);
    expect(reads).toBeLessThan(fragments + 10);
    expect(bytesRead).toBeLessThan(fragments * (indexBytes + HEADERS_BYTES) + 8192);
  });

  it("is two reads for each other fragment, and no more bytes", () => {
    const pairs = 500;
    const { value, reads, bytesRead } = probeMemory(
      fragmentedFile(repeat(pairs, join(fragmentOf(100), fragmentOf(10)))),
    );
    const indexBytes = fragmentOf(100).length + fragmentOf(10).length - 2 * MEDIA_BYTES;
    expect(value.facts.frames).toBe(110 * pairs);
    expect(reads).toBeLessThan(4 * pairs + 10);
    expect(bytesRead).toBeLessThan(pairs * (indexBytes + 2 * HEADERS_BYTES) + 8192);
  });

  it("does not grow with its media data", () => {
    const long = { stsz: uniformStsz(MEGABYTE, 30), stco: stco(28) };
    const slice = join(u32(2), [0x65, 0xff]);
    const file = join(ftyp(), box("mdat", slice, zeros(30 * MEGABYTE - slice.length)), moov(trak(long)));
    const { value, reads, bytesRead } = probeMemory(file);
    expect(value).toMatchObject({ facts: { frames: 30 } });
    expect(reads).toBeLessThan(6);
    expect(bytesRead).toBeLessThan(8192);
  });
});

describe("a mutated file", () => {
  const seeds = [
    movieFile(
      trak({ edts: edts([1000, 0]), stsz: fullBox("stsz", 0, 0, u32(0, 30), ...Array(30).fill(u32(10))) }),
      audioTrak(),
    ),
    movieFile(trak({ stsd: stsd(avc1()), ctts: table("ctts", Array(30).fill(u32(1, 512))) })),
    fragmentedFile(fragment([tfhd(), tfdt(0), trun(30, 0x800, ...Array(30).fill(u32(512)))], 300)),
  ];
  const number = fc.constantFrom(0, 1, 2, 7, 8, 255, 2 ** 16, 2 ** 24, 2 ** 31 - 1, 2 ** 31, FOUR_BILLION);
  const change = fc.record({ at: fc.nat(), value: number, kind: fc.constantFrom("word", "byte", "cut", "repeat") });

  function apply(file: Uint8Array, { at, value, kind }: { at: number; value: number; kind: string }): Uint8Array {
    const place = at % file.length;
    if (kind === "word") return join(file.subarray(0, place), u32(value), file.subarray(place + 4));
    if (kind === "byte") return join(file.subarray(0, place), [value & 0xff], file.subarray(place + 1));
    if (kind === "cut") return file.subarray(0, place + 1);
    return join(file.subarray(0, place), file.subarray(place - (value % 400)), file.subarray(place));
  }

  it("is read or has a fault, and no fact is out of range", () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 4 }), (seed, changes) => {
        const file = changes.reduce(apply, seed);
        const { facts, fault } = probeMemory(file).value;
        const numbers = [facts.duration?.value, facts.frameRate?.value, facts.minFrameRate, facts.maxFrameRate];
        for (const number of numbers)
          expect(number ?? 0).toSatisfy((value: number) => value >= 0 && Number.isFinite(value));
        expect(facts.unsteadyShare ?? 0).toSatisfy((share: number) => share >= 0 && share <= 1);
        if (fault?.offset !== undefined) expect(fault.offset).toBeLessThanOrEqual(file.length);
      }),
      { numRuns: 2000 },
    );
  });
});
