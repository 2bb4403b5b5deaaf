import { describe, expect, it } from "vitest";
import {
  ascii,
  audioTrak,
  box,
  fragment,
  fragmentedFile,
  ftyp,
  join,
  MEDIA_START,
  media,
  moov,
  movieFile,
  offsetOf,
  stco,
  stsc,
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
  const indexFirst = join(brand, index, box("mdat", media(300)));
  const indexLast = movieFile(trak());
  const fragmented = fragmentedFile(fragment([tfhd(), trun(30)], 300), fragment([tfhd(), trun(30)], 300));
  const afterInit = fragmentedFile().length;
  const afterFirst = fragmentedFile(fragment([tfhd(), trun(30)], 300)).length;

  it.each([
    ["one with its index first", indexFirst, []],
    ["one with its index last", indexLast, []],
    ["one of fragments, except between two of them", fragmented, [afterInit, afterFirst]],
  ])("is never mistaken for a complete one: %s", (_, file, wholeAt) => {
    const lengths = Array.from({ length: file.length - 8 }, (_, index) => index + 8);
    const isTakenForWhole = (bytes: Uint8Array) => {
      const { facts, fault } = probeMemory(bytes).value;
      return fault === undefined && facts.incompleteEnd === undefined;
    };
    expect(isTakenForWhole(file)).toBe(true);
    expect(lengths.filter((length) => isTakenForWhole(file.subarray(0, length)))).toEqual(wholeAt);
  });

  it("keeps the facts of its index", () => {
    const { facts, fault } = probeMemory(indexFirst.subarray(0, -1)).value;
    expect(fault).toMatchObject({
      kind: "truncated",
      detail: "chunk 1 of 1",
      bytes: { present: indexFirst.length - 1, needed: indexFirst.length },
      part: "moov/trak[1]/mdia/minf/stbl/stco",
      offset: offsetOf(indexFirst, "stco"),
    });
    expect(facts).toMatchObject({ container: "mp4", codec: "h264", width: 358, frames: 30, frameRate: { value: 30 } });
  });

  it("counts the bytes up to the last chunk of any track, not up to the first one that is missing", () => {
    const video = { stsc: stsc([1, 10]), stco: stco(MEDIA_START, MEDIA_START + 100, MEDIA_START + 200) };
    const whole = movieFile(trak(video), audioTrak({ stco: stco(MEDIA_START + 100) }));
    // An index at the start, which says where the media would be.
    const cut = join(brand, moov(trak({ ...video, stco: stco(2000, 3000, 4000) }), audioTrak({ stco: stco(5000) })));
    expect(faultOf(whole)).toBeUndefined();
    expect(faultOf(cut)).toMatchObject({
      kind: "truncated",
      detail: "chunk 1 of 3",
      bytes: { present: cut.length, needed: 5043 },
    });
  });

  it("keeps the facts of its complete fragments", () => {
    const { facts, fault } = probeMemory(fragmented.subarray(0, -200)).value;
    expect(fault?.kind).toBe("truncated");
    expect(facts).toMatchObject({ codec: "av1", frames: 30, frameRate: { value: 30 }, duration: { value: 1 } });
  });

  it("leaves the number of moving video tracks open, since one may have followed", () => {
    const { facts } = probeMemory(fragmented.subarray(0, afterInit + 20)).value;
    expect(facts).toMatchObject({ codec: "av1" });
    expect(facts).not.toHaveProperty("movingVideoTracks");
  });

  it.each([
    ["in the header of a box", join(brand, u32(1), ascii("moov"), u32(0)), { part: "moov", offset: brand.length }],
    [
      "in a box",
      join(brand, u32(400), ascii("moov"), zeros(92)),
      { part: "moov", bytes: { present: brand.length + 100, needed: brand.length + 400 } },
    ],
    ["between fragments, in the header of one", join(fragmented, zeros(3)), { offset: fragmented.length }],
  ])("names the place: %s", (_, file, facts) => {
    expect(faultOf(file)).toMatchObject({ kind: "truncated", ...facts });
  });
});

describe("a last box that is cut although all samples are there", () => {
  const brand = ftyp();
  const mediaBytes = 300;
  const index = moov(trak({ stco: stco(brand.length + moov(trak()).length + 8) }));
  const withMdat = (sizeBytes: number) => join(brand, index, u32(sizeBytes), ascii("mdat"), media(mediaBytes));
  const fragments = fragmentedFile(fragment([tfhd(), trun(30)], 300));
  const withSound = (offset: number) => moov(trak({ stco: stco(offset) }), audioTrak({ stco: stco(offset) }));
  const soundIndex = withSound(brand.length + withSound(0).length + 8);
  const soundOfOneByte = join(brand, soundIndex, u32(8 + mediaBytes + 8), ascii("mdat"), media(mediaBytes));

  it.each([
    ["an mdat that claims 8 bytes more", withMdat(8 + mediaBytes + 8), "mdat"],
    ["an mdat that claims 2 GB more", withMdat(2 ** 31), "mdat"],
    ["a free box", join(movieFile(trak()), u32(400), ascii("free"), zeros(92)), "free"],
    ["the header of a free box", join(movieFile(trak()), u32(1), ascii("free"), u32(0)), "free"],
    ["the mfra behind fragments", join(fragments, u32(400), ascii("mfra"), zeros(92)), "mfra"],
  ])("is no fault: %s", (_, file, part) => {
    const { facts, fault } = probeMemory(file).value;
    expect(fault).toBeUndefined();
    expect(facts).toMatchObject({
      frames: 30,
      incompleteEnd: { kind: "truncated", part, offset: offsetOf(file, part) },
    });
  });

  it.each([
    ["a second moov", join(movieFile(), u32(400), ascii("moov"), zeros(92))],
    ["a fragment", join(fragments, u32(400), ascii("moof"), zeros(92))],
    [
      "a free box among fragments, behind which more may have been",
      join(fragments, u32(400), ascii("free"), zeros(92)),
    ],
    [
      "an mdat of a wrong size, which hides fragments",
      join(fragments, u32(4000), ascii("mdat"), zeros(300), fragments),
    ],
    ["an mdat before its moof", join(fragments, u32(400), ascii("mdat"), zeros(300))],
    ["sound of which QuickTime counts a sample as one byte", soundOfOneByte],
    ["the beginning of a segment", join(fragments, u32(400), ascii("styp"), zeros(12))],
    ["an mdat whose samples are not all there", withMdat(8 + mediaBytes).subarray(0, -1)],
  ])("is a fault if frames may be missing: %s", (_, file) => {
    expect(faultOf(file)).toMatchObject({ kind: "truncated" });
  });
});
