import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEntryColour } from "../../../src/media/mp4/colour.ts";
import { ascii, box, join, u16, u32 } from "../../support/iso-bmff.ts";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const nclx = (primaries: number, transfer: number, matrix: number, range: number) =>
  box("colr", ascii("nclx"), u16(primaries), u16(transfer), u16(matrix), bytes(range));
const nclc = box("colr", ascii("nclc"), u16(1), u16(1), u16(6));
const profile = box("colr", ascii("prof"), new Uint8Array(200).fill(1));

describe("the colours in a sample entry", () => {
  it.each([
    ["nclx", nclx(9, 18, 9, 0), { primaries: 9, transfer: 18, matrix: 9, isFullRange: false }],
    ["nclx in full range", nclx(1, 1, 1, 0x80), { primaries: 1, transfer: 1, matrix: 1, isFullRange: true }],
    ["nclc, which has no range", nclc, { primaries: 1, transfer: 1, matrix: 6 }],
    ["an ICC profile, which has no code points", profile, {}],
    ["an ICC profile before nclc", join(profile, nclc), { primaries: 1, transfer: 1, matrix: 6 }],
    ["unspecified code points", nclx(2, 2, 2, 0), { isFullRange: false }],
    [
      "vpcC of 10 bits",
      box("vpcC", u32(0x01000000), bytes(2, 31, 0xa2, 9, 16, 9, 0, 0)),
      { primaries: 9, transfer: 16, matrix: 9, isFullRange: false, bitDepth: 10, chroma: "4:2:0" },
    ],
    ["av1C of 10 bits", box("av1C", bytes(0x81, 0x04, 0x4c, 0)), { bitDepth: 10, chroma: "4:2:0" }],
    ["av1C of 8 bits in 4:4:4", box("av1C", bytes(0x81, 0x24, 0x00, 0)), { bitDepth: 8, chroma: "4:4:4" }],
    ["Dolby Vision 5, which has no other layer", box("dvcC", bytes(1, 0, 0x0a, 0x1d, 0)), { isDolbyVisionOnly: true }],
    ["Dolby Vision 8.4, whose layer is HLG", box("dvvC", bytes(1, 0, 0x10, 0x1d, 0x40)), {}],
    ["other boxes before them", join(box("pasp", u32(1), u32(1)), nclc), { primaries: 1, transfer: 1, matrix: 6 }],
    ["a box that is cut off", box("colr", ascii("nclc"), u16(1)), {}],
    ["two that disagree, of which the first counts", join(nclc, nclx(9, 18, 9, 0)), { primaries: 1, transfer: 1 }],
  ])("are read from %s", (_, boxes, colour) => {
    expect(readEntryColour(boxes)).toMatchObject(colour);
    expect(Object.keys(colour).length === 0).toBe(Object.keys(readEntryColour(boxes)).length === 0);
  });

  it("may be any bytes: what is not a box ends the search", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (junk) => {
        expect(readEntryColour(join(nclc, junk)).matrix).toBe(6);
      }),
    );
  });
});
