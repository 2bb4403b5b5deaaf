import { describe, expect, it } from "vitest";
import {
  ascii,
  box,
  fragment,
  fragmentedFile,
  ftyp,
  join,
  moov,
  movieFile,
  offsetOf,
  stco,
  tfhd,
  trak,
  trun,
  u32,
  zeros,
} from "../../support/iso-bmff.ts";
import { faultOf, probeMemory } from "../../support/memory-source.ts";

describe("a file that was cut", () => {
  const brand = ftyp();
  const index = moov(trak({ stco: stco(brand.length + moov(trak()).length + 8) }));
  const indexFirst = join(brand, index, box("mdat", zeros(300)));
  const indexLast = movieFile(trak());
  const fragmented = fragmentedFile(fragment([tfhd(), trun(30)], 300), fragment([tfhd(), trun(30)], 300));
  const afterInit = fragmentedFile().length;
  const afterFirst = fragmentedFile(fragment([tfhd(), trun(30)], 300)).length;

  it.each([
    ["with its index first", indexFirst, []],
    ["with its index last", indexLast, []],
    ["of fragments, but between two of them,", fragmented, [afterInit, afterFirst]],
  ])("%s is never taken for whole", (_, file, wholeAt) => {
    const lengths = Array.from({ length: file.length - 8 }, (_, index) => index + 8);
    expect(faultOf(file)).toBeUndefined();
    expect(lengths.filter((length) => faultOf(file.subarray(0, length)) === undefined)).toEqual(wholeAt);
  });

  it("keeps what its index says", () => {
    const { facts, fault } = probeMemory(indexFirst.subarray(0, -1)).value;
    expect(fault).toEqual({
      kind: "truncated",
      problem: `chunk 1 of 1 ends at byte ${indexFirst.length}, the file at ${indexFirst.length - 1}`,
      part: "moov/trak[1]/mdia/minf/stbl/stco",
      offset: offsetOf(indexFirst, "stco"),
    });
    expect(facts).toMatchObject({ container: "mp4", codec: "h264", width: 358, frames: 30, frameRate: { value: 30 } });
  });

  it("keeps what its fragments say so far", () => {
    const { facts, fault } = probeMemory(fragmented.subarray(0, -1)).value;
    expect(fault?.kind).toBe("truncated");
    expect(facts).toMatchObject({ codec: "h264", frames: 60, frameRate: { value: 30 }, duration: { value: 2 } });
  });

  it("does not claim that there is no moving video track, which may have come later", () => {
    const { facts } = probeMemory(fragmented.subarray(0, afterInit + 20)).value;
    expect(facts).toMatchObject({ codec: "h264" });
    expect(facts).not.toHaveProperty("movingVideoTracks");
  });

  it.each([
    [
      "in the header of a box",
      join(movieFile(), u32(1), ascii("free"), u32(0)),
      "the file ends inside the header of free",
    ],
    [
      "in a box",
      join(movieFile(), u32(400), ascii("free"), zeros(92)),
      "the file ends inside free: 100 of its 400 bytes are there",
    ],
    ["between fragments, in the header of one", join(fragmented, zeros(3)), "the file ends inside the header of a box"],
  ])("%s says where", (_, file, problem) => {
    expect(faultOf(file)).toMatchObject({ kind: "truncated", problem });
  });
});
