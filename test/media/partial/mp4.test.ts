import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mfra, sidx, startsOf } from "../../support/indexes.ts";
import {
  ascii,
  audioTrak,
  box,
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
  TICKS_PER_SECOND,
  tfdt,
  tfhd,
  trak,
  trun,
  u32,
  zeros,
} from "../../support/iso-bmff.ts";
import { probeMemory } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";
import { BUDGET, costOf, expectHonest, readInPart } from "./remote-file.ts";

/** A fragment of `count` frames of `ticks` each, from `time` on. */
function frames(time: number, count: number, ticks: number, mediaBytes: number): Uint8Array {
  return fragment([tfhd(1, 0x000008, u32(ticks)), tfdt(time), trun(count)], mediaBytes);
}

const RATE_30 = TICKS_PER_SECOND / 30;

/** Seconds of 30 FPS, one after the other, with so many bytes each. */
function seconds(...mediaBytes: readonly number[]): Uint8Array[] {
  return mediaBytes.map((bytes, second) => frames(second * TICKS_PER_SECOND, 30, RATE_30, bytes));
}

const many = (count: number, bytes: number) => Array<number>(count).fill(bytes);
const faultWithin = (file: Uint8Array) => probeMemory(file, BUDGET).value.fault;

const HEAD = fragmentedFile();
/** 61 seconds of the clock of the movie. */
const MEHD = fullBox("mehd", 0, 0, u32(61_000));
const TREX = mvex(1).subarray(8);

describe("a remote fragmented file", () => {
  it("is read at its beginning and its end if it is long", () => {
    const file = fragmentedFile(...seconds(...many(60, 20_000)));
    const facts = readInPart(file);
    expect(facts).toMatchObject({
      partial: true,
      movingVideoTracks: 1,
      frameRate: { value: 30, high: Number.POSITIVE_INFINITY },
      partialFrameRate: { value: 30 },
      minFrameRate: 30,
      maxFrameRate: 30,
      unsteadyShare: 0,
    });
    expect(facts.duration).toEqual(probeMemory(file).value.facts.duration);
    expect(facts).not.toHaveProperty("frames");
  });

  it("is read as a whole if it is short enough", () => {
    const facts = readInPart(fragmentedFile(...seconds(...many(8, 10_000))));
    expect(facts).toMatchObject({ frames: 240, frameRate: { value: 30 } });
    expect(facts).not.toHaveProperty("partial");
  });

  it("is read as a whole if few headers say everything", () => {
    expect(readInPart(fragmentedFile(...seconds(...many(6, 400_000))))).toMatchObject({ frames: 180 });
  });

  it("is read as a whole if its headers are few for its size", () => {
    const facts = readInPart(fragmentedFile(...seconds(...many(12, 400_000))));
    expect(facts).toMatchObject({ frames: 360, frameRate: { value: 30 } });
  });

  it("is read in part if its end takes more than its beginning", () => {
    const parts = [...seconds(...many(8, 400_000)), ...seconds(...many(1200, 500)).slice(8)];
    expect(readInPart(fragmentedFile(...parts))).toMatchObject({ partial: true, duration: { value: 1200 } });
  });

  it("may have a last fragment that is longer than the end that is read", () => {
    expect(readInPart(fragmentedFile(...seconds(...many(60, 20_000), 40_000)))).toMatchObject({ partial: true });
  });

  const long = seconds(...many(60, 20_000), 400_000);

  it("may give the place of its last fragment in a sidx", () => {
    const index = sidx(...long.map(({ length }) => length));
    const facts = readInPart(join(HEAD, index, ...long));
    expect(facts).toMatchObject({ partial: true, partialFrameRate: { value: 30 } });
    expect(facts.duration?.value).toBe(61);
  });

  it.each([0, 1] as const)("may give it in an mfra with a tfra of version %i", (version) => {
    const index = mfra(version, ...startsOf(HEAD.length, long));
    expect(readInPart(join(HEAD, ...long, index))).toMatchObject({ partial: true, duration: { value: 61 } });
  });

  it("may have a sidx of any size", () => {
    const parts = [...seconds(...many(6000, 20)), ...seconds(...many(6060, 20_000)).slice(6000, 6059)];
    const last = frames(6059 * TICKS_PER_SECOND, 30, RATE_30, 400_000);
    const index = sidx(...[...parts, last].map(({ length }) => length));
    expect(index.length).toBeGreaterThan(64 * 1024);
    expect(readInPart(join(HEAD, index, ...parts, last))).toMatchObject({ partial: true, duration: { value: 6060 } });
  });

  it("may have an mfra that is longer than the end that is read", () => {
    const parts = seconds(...many(1000, 2000), 400_000);
    const index = mfra(1, ...startsOf(HEAD.length, parts));
    expect(index.length).toBeGreaterThan(BUDGET.budgetBytes / 8);
    expect(readInPart(join(HEAD, ...parts, index))).toMatchObject({ partial: true, duration: { value: 1001 } });
  });

  it("is searched if its index is out of date", () => {
    const near = seconds(...many(60, 20_000), 40_000);
    const index = sidx(...near.map(({ length }) => length + 7));
    expect(readInPart(join(HEAD, index, ...near))).toMatchObject({ partial: true, duration: { value: 61 } });
  });

  it("is over the budget if nothing says where its last fragment is", () => {
    const fault = faultWithin(fragmentedFile(...long));
    expect(fault).toMatchObject({ kind: "over-budget" });
    expect(fault?.problem).toEqual(saying("0.1 MB … remote"));
    expect(fault?.advice).toContain("+faststart");
  });

  it("proves nothing if nothing says where its last fragment is", () => {
    const fast = Array.from({ length: 60 }, (_, second) =>
      frames(second * TICKS_PER_SECOND, 120, TICKS_PER_SECOND / 120, second === 59 ? 400_000 : 20_000),
    );
    const { facts } = probeMemory(fragmentedFile(...fast), BUDGET).value;
    expect(facts).toMatchObject({ partial: true, frameRate: { low: 0, high: Number.POSITIVE_INFINITY } });
  });

  it.each([
    ["a sidx whose places are wrong", [sidx(...long.map(({ length }) => length + 7))], HEAD],
    ["an mehd", [], join(ftyp("iso5"), moov(trak(NO_SAMPLES), join(box("mvex", MEHD, TREX))))],
  ])("has an open end if only its duration is known, by %s", (_, index, head) => {
    const facts = readInPart(join(head, ...index, ...long));
    expect(facts).toMatchObject({ partial: true, frameRate: { low: 0 }, partialFrameRate: { value: 30 } });
    expect(facts.duration?.value).toBe(61);
    expect(facts.duration?.low).toBeLessThan(20);
    expect(facts.duration?.high).toBe(Number.POSITIVE_INFINITY);
  });

  it("may have an end that is cut off, if all samples are there", () => {
    const parts = seconds(...many(60, 20_000));
    const file = join(HEAD, ...parts, mfra(1, ...startsOf(HEAD.length, parts)));
    expect(readInPart(file.subarray(0, file.length - 5))).toMatchObject({
      partial: true,
      incompleteEnd: { kind: "truncated" },
    });
  });

  it("is not whole if its last fragment is cut", () => {
    const file = fragmentedFile(...seconds(...many(60, 20_000)));
    for (const missing of [1, 5000, 19_990]) {
      const { facts, fault } = probeMemory(file.subarray(0, file.length - missing), BUDGET).value;
      expect(fault ?? facts.incompleteEnd).toMatchObject({ kind: "truncated" });
    }
  });

  it("must give the times of its last fragments", () => {
    const untimed = fragment([tfhd(), trun(30)], 20_000);
    expect(faultWithin(fragmentedFile(...Array(60).fill(untimed)))).toMatchObject({
      kind: "over-budget",
      part: expect.stringContaining("moof"),
      detail: saying("tfdt"),
    });
  });

  it("has an unproven frame rate, since the skipped parts may be slower or faster", () => {
    const fast = TICKS_PER_SECOND / 240;
    const parts = Array.from({ length: 60 }, (_, second) =>
      second < 10 || second > 55
        ? frames(second * TICKS_PER_SECOND, 30, RATE_30, 20_000)
        : frames(second * TICKS_PER_SECOND, 240, fast, 20_000),
    );
    const facts = readInPart(fragmentedFile(...parts));
    expect(facts.partialFrameRate?.value).toBeCloseTo(30, 9);
    expect(facts.frameRate?.low).toBeLessThan(23);
    expect(facts.frameRate?.high).toBe(Number.POSITIVE_INFINITY);
  });

  it("has a lowest rate that its read frames prove", () => {
    const parts = [
      frames(0, 3000, TICKS_PER_SECOND / 300, 40_000),
      ...Array.from({ length: 20 }, (_, n) => frames((10 + n) * TICKS_PER_SECOND, 30, RATE_30, 20_000)),
    ];
    expect(readInPart(fragmentedFile(...parts)).frameRate?.low).toBeGreaterThan(100);
  });

  it("has an open duration if its last part lacks a track", () => {
    const sound = (second: number) =>
      join(
        moof(box("traf", tfhd(2), tfdt(second * 44_100), trun(43, 0x000100, u32(...many(43, 1024))))),
        box("mdat", zeros(20_000)),
      );
    const file = join(
      ftyp("iso5"),
      moov(trak(NO_SAMPLES), audioTrak(NO_SAMPLES), mvex(1, 2)),
      ...seconds(...many(30, 20_000)),
      ...Array.from({ length: 30 }, (_, second) => sound(second)),
    );
    expect(readInPart(file)).toMatchObject({
      frameRate: { low: 0 },
      duration: { high: Number.POSITIVE_INFINITY },
    });
  });

  it("is over the budget if the parts that are read have no frames", () => {
    const sound = Array.from({ length: 60 }, (_, second) =>
      join(moof(box("traf", tfhd(2), tfdt(second * 44_100), trun(1))), box("mdat", zeros(20_000))),
    );
    const file = join(ftyp("iso5"), moov(trak(NO_SAMPLES), audioTrak(NO_SAMPLES), mvex(1, 2)), ...sound);
    expect(faultWithin(file)).toMatchObject({ kind: "over-budget", problem: saying("fewer than two frames") });
    const silent = join(ftyp("iso5"), moov(audioTrak(NO_SAMPLES), mvex(2)), ...sound);
    expect(probeMemory(silent, BUDGET).value).toMatchObject({ facts: { movingVideoTracks: 0 } });
  });
});

it("a file with all its samples in moov is exact, however long and remote", () => {
  const file = join(movieFile(trak()), box("mdat", zeros(1_000_000)), box("free", ascii("x")));
  const facts = readInPart(file);
  expect(facts).toMatchObject({ frames: 30, frameRate: { value: 30 } });
  expect(facts).not.toHaveProperty("partial");
});

/** Fragments of any length, any rate and any size, one after the other. */
const anyFragments = fc.array(
  fc.record({
    count: fc.integer({ min: 1, max: 120 }),
    ticks: fc.constantFrom(64, 256, 512, 640, 1024, 3000),
    bytes: fc.oneof(fc.integer({ min: 1200, max: 6000 }), fc.integer({ min: 1200, max: 60_000 })),
    gap: fc.constantFrom(0, 0, 0, 512, 100_000),
  }),
  { minLength: 1, maxLength: 80 },
);

it("the skipped parts never change a proven fact, and reading stays within the budget", () => {
  fc.assert(
    fc.property(anyFragments, (parts) => {
      let time = 0;
      const boxes = parts.map(({ count, ticks, bytes, gap }) => {
        const start = time + gap;
        time = start + count * ticks;
        return frames(start, count, ticks, bytes);
      });
      const file = fragmentedFile(...boxes);
      const { facts, fault } = probeMemory(file, BUDGET).value;
      if (fault === undefined) expectHonest(facts, probeMemory(file).value.facts);
      else expect(fault.kind).toBe("over-budget");
      expect(costOf(file).bytesRead).toBeLessThanOrEqual(BUDGET.budgetBytes + 4096);
    }),
    { numRuns: 150 },
  );
});

it("a partial read takes few requests", () => {
  const fragments = Array.from({ length: 15 }, (_, n) => frames(n * 4 * TICKS_PER_SECOND, 120, RATE_30, 80_000));
  const index = mfra(1, ...startsOf(HEAD.length, fragments));
  expect(costOf(join(HEAD, ...fragments, index))).toMatchObject({ reads: 5 });
});
