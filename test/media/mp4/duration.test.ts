import { describe, expect, it } from "vitest";
import {
  audioTrak,
  box,
  ctts,
  edts,
  fullBox,
  hdlr,
  join,
  mdhd,
  movieFile,
  mvhd,
  stsc,
  stts,
  TICKS_PER_SECOND,
  type TrackBoxes,
  tkhd,
  trak,
  u32,
  u64,
  uniformStsz,
} from "../../support/iso-bmff.ts";
import { factsOf, probeMemory } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";

const factsOfMovie = (...boxes: Uint8Array[]) => factsOf(movieFile(...boxes));

describe("the duration", () => {
  const second = TICKS_PER_SECOND;

  it.each([
    ["without edits that of the samples", [], 1],
    ["with an edit of all of it", [[1000, 0]], 1],
    ["cut at its beginning", [[600, 0.4]], 0.6],
    ["cut at its end", [[250, 0]], 0.25],
    [
      "of several edits, added up",
      [
        [100, 0],
        [200, 0.5],
        [300, 0.1],
      ],
      0.6,
    ],
    [
      "with an empty edit, later",
      [
        [500, -1],
        [1000, 0],
      ],
      1.5,
    ],
    ["of an edit that asks for more than there is, what there is", [[90_000, 0.25]], 0.75],
  ] as const)("is, %s", (_, edits, seconds) => {
    const list = edits.map(([duration, from]) => [duration, from < 0 ? -1 : from * second] as const);
    const facts = factsOfMovie(trak(list.length === 0 ? {} : { edts: edts(...list) }));
    expect(facts.duration?.value).toBeCloseTo(seconds, 9);
    expect(facts.frames).toBe(30);
  });

  it.each([
    ["behind its end", [[1000, 5 * second]], "hides all its frames"],
    ["of no duration", [[0, 0]], "hides all its frames"],
    ["that is empty", [[1000, -1]], "hides all its frames"],
    ["of a millisecond", [[1, 0]], "hides all but one"],
    ["of a frame", [[33, 0]], "hides all but one"],
    ["of a frame, rounded up", [[34, 0]], "hides all but one"],
    ["that begins a tick before its end", [[1000, second - 1]], "hides all but one"],
    [
      "of a millisecond, after a pause",
      [
        [500, -1],
        [1, 0],
      ],
      "hides all but one",
    ],
    [
      "of a millisecond each",
      [
        [1, 0],
        [1, 5120],
        [1, 10_240],
      ],
      "hides all but one",
    ],
  ] as const)("is damage where the edit list has only edits %s", (_, edits, problem) => {
    const { fault } = probeMemory(movieFile(trak({ edts: edts(...edits) }), audioTrak())).value;
    expect(fault).toMatchObject({
      kind: "damaged",
      problem: saying(problem),
      part: "moov/trak[1]",
      advice: saying("ffmpeg -ignore_editlist 1 -i <in> -c copy <out>"),
    });
  });

  it("may be that of a part of the only frame, which does not move", () => {
    const still = { stts: stts([1, second]), stsc: stsc([1, 1]), stsz: uniformStsz(10, 1), edts: edts([1, 0]) };
    expect(factsOfMovie(trak(still))).toMatchObject({ movingVideoTracks: 0 });
  });

  it("may be that of two frames, by an edit list", () => {
    expect(factsOfMovie(trak({ edts: edts([66, 0]) })).duration?.value).toBeCloseTo(0.066, 9);
  });

  it("may have edits of 64 bits", () => {
    const elst = fullBox("elst", 1, 0, u32(2), u64(500, -1), u32(0x10000), u64(600, 0.4 * second), u32(0x10000));
    expect(factsOfMovie(trak({ edts: box("edts", elst) })).duration?.value).toBeCloseTo(1.1, 9);
  });

  it("ends with the last frame shown, if frames are shown later than decoded", () => {
    const delay = 1024;
    const tables = { ctts: ctts([30, delay]), edts: edts([1000, delay]) };
    expect(factsOfMovie(trak(tables)).duration?.value).toBeCloseTo(1, 9);
  });

  it("is that of the longest track of sound or frame", () => {
    const long = { stts: stts([43, 4096]), mdhd: mdhd(44_100) };
    expect(factsOfMovie(trak(), audioTrak(long)).duration?.value).toBeCloseTo((43 * 4096) / 44_100, 9);
    expect(factsOfMovie(trak(), audioTrak({ ...long, hdlr: hdlr("text") })).duration?.value).toBeCloseTo(1, 9);
  });

  it("does not depend on mvhd", () => {
    const lie = fullBox("mvhd", 0, 0, u32(0, 0, 1000, 3_600_000), new Uint8Array(80));
    const file = movieFile(trak());
    const at = Buffer.from(file).indexOf("mvhd") - 4;
    const lying = join(file.subarray(0, at), lie, file.subarray(at + mvhd(1000).length));
    expect(probeMemory(lying).value.facts.duration?.value).toBe(1);
  });

  it("is as exact as its coarsest clock", () => {
    const within = (boxes: TrackBoxes) => {
      const { duration } = factsOfMovie(trak(boxes));
      return duration && duration.high - duration.value;
    };
    expect(within({})).toBeCloseTo(1 / second, 12);
    expect(within({ edts: edts([1000, 0]) })).toBeCloseTo(0.001, 12);
    expect(within({ mdhd: mdhd(60), stts: stts([30, 2]) })).toBeCloseTo(0.002, 12);
  });

  it("may have clocks and times of 64 bits", () => {
    const longMdhd = fullBox("mdhd", 1, 0, u64(0, 0), u32(second), u64(0), u32(0));
    const longTkhd = fullBox("tkhd", 1, 7, u64(0, 0), u32(1, 0), u64(0), tkhd().subarray(32));
    const facts = factsOfMovie(trak({ mdhd: longMdhd, tkhd: longTkhd }));
    expect(facts).toMatchObject({ rotation: 0, duration: { value: 1 } });
  });
});
