import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { h264 } from "../../../src/media/codecs/h264.ts";
import { h265 } from "../../../src/media/codecs/h265.ts";
import { ParameterSets } from "../../../src/media/codecs/nal-units.ts";
import { hex } from "../../support/iso-bmff.ts";
import { flag, golomb, type H264Sps, h264Sps, h265Sps, signedGolomb, unsigned } from "../../support/parameter-sets.ts";

const part = { name: "avcC", offset: 0 };
const declared = { width: 640, height: 480 };

/** Bits of a VUI up to the colours. */
type Vui = {
  sar: "absent" | "known" | "extended";
  overscan: boolean;
  fullRange: boolean;
  codePoints: readonly [number, number, number] | undefined;
};

function writeVui({ sar, overscan, fullRange, codePoints }: Vui): string {
  const aspect = { absent: "0", known: `1${unsigned(8, 1)}`, extended: `1${unsigned(8, 255)}${unsigned(32, 7)}` };
  const description = codePoints === undefined ? "0" : `1${codePoints.map((point) => unsigned(8, point)).join("")}`;
  return `${aspect[sar]}${overscan ? "11" : "0"}1${unsigned(3, 5)}${flag(fullRange)}${description}`;
}

const codePoint = fc.integer({ min: 3, max: 20 });
const vui = fc.record<Vui>({
  sar: fc.constantFrom("absent", "known", "extended"),
  overscan: fc.boolean(),
  fullRange: fc.boolean(),
  codePoints: fc.option(fc.tuple(codePoint, codePoint, codePoint), { nil: undefined }),
});

function expectedOf({ fullRange, codePoints }: Vui) {
  const [primaries, transfer, matrix] = codePoints ?? [];
  return { isFullRange: fullRange, ...(codePoints && { primaries, transfer, matrix }) };
}

const H264: H264Sps = {
  ...{ profile: 77, chromaFormat: 1, hasSeparatePlanes: false, scalingLists: undefined },
  ...{ orderCycle: [], widthInMacroblocks: 30, heightInMapUnits: 30, isFramesOnly: true, cropping: undefined },
  pictureOrderType: 0,
};
const H265 = { subLayers: [], chromaFormat: 1, width: 640, height: 480, cropping: undefined };

/** What an SPS of H.265 has between the bit depth and the VUI. */
type Middle = {
  bitDepth: number;
  scalingLists: "off" | "default" | "predicted" | "explicit";
  hasPcm: boolean;
  /** How many pictures the first set has before and after, and which of them the others keep. */
  pictureSets: readonly { before: number; after: number; kept: readonly boolean[] }[];
  longTermPictures: number | undefined;
};

function writeMiddle({ bitDepth, scalingLists, hasPcm, pictureSets, longTermPictures }: Middle): string {
  return [
    ...[golomb(bitDepth - 8), golomb(bitDepth - 8), golomb(4), "1", golomb(4), golomb(2), golomb(0)],
    ...[0, 3, 0, 3, 0, 0].map(golomb),
    writeScalingLists(scalingLists),
    "11",
    hasPcm ? `1${unsigned(8, 0x77)}${golomb(0)}${golomb(2)}1` : "0",
    writePictureSets(pictureSets),
    longTermPictures === undefined ? "0" : `1${golomb(longTermPictures)}${"101010101".repeat(longTermPictures)}`,
    "11",
  ].join("");
}

function writeScalingLists(kind: Middle["scalingLists"]): string {
  if (kind === "off") return "0";
  if (kind === "default") return "10";
  const lists = [0, 1, 2, 3].flatMap((size) => Array.from({ length: size === 3 ? 2 : 6 }, () => size));
  const write = (size: number) =>
    kind === "predicted"
      ? `0${golomb(0)}`
      : `1${size > 1 ? signedGolomb(8) : ""}${signedGolomb(1).repeat(size === 0 ? 16 : 64)}`;
  return `11${lists.map(write).join("")}`;
}

function writePictureSets(sets: Middle["pictureSets"]): string {
  let pictures = 0;
  const written = sets.map(({ before, after, kept }, at) => {
    if (at > 0 && kept.length > 0) {
      const flags = Array.from({ length: pictures + 1 }, (_, picture) => kept[picture % kept.length] ?? false);
      pictures = flags.filter(Boolean).length;
      return `11${golomb(0)}${flags.map((isKept, picture) => (isKept ? (picture % 2 ? "1" : "01") : "00")).join("")}`;
    }
    pictures = before + after;
    return `${at > 0 ? "0" : ""}${golomb(before)}${golomb(after)}${`${golomb(0)}1`.repeat(pictures)}`;
  });
  return `${golomb(sets.length)}${written.join("")}`;
}

const middle = fc.record<Middle>({
  bitDepth: fc.integer({ min: 8, max: 12 }),
  scalingLists: fc.constantFrom("off", "default", "predicted", "explicit"),
  hasPcm: fc.boolean(),
  pictureSets: fc.array(
    fc.record({
      before: fc.integer({ min: 0, max: 3 }),
      after: fc.integer({ min: 0, max: 3 }),
      kept: fc.array(fc.boolean(), { maxLength: 4 }),
    }),
    { maxLength: 6 },
  ),
  longTermPictures: fc.option(fc.integer({ min: 0, max: 32 }), { nil: undefined }),
});

describe("the colours in an SPS", () => {
  it("are those of the VUI of H.264", () => {
    fc.assert(
      fc.property(vui, (stated) => {
        const colour = h264.readSps(h264Sps({ ...H264, vui: writeVui(stated) }), part, declared).readColour();
        expect(colour).toEqual({ ...expectedOf(stated), bitDepth: 8, chroma: "4:2:0" });
      }),
    );
  });

  it("are those of the VUI of H.265, whatever comes before it", () => {
    fc.assert(
      fc.property(vui, middle, (stated, before) => {
        const sps = h265Sps({ ...H265, rest: `${writeMiddle(before)}1${writeVui(stated)}` });
        const expected = { ...expectedOf(stated), bitDepth: before.bitDepth, chroma: "4:2:0" };
        expect(h265.readSps(sps, part, declared).readColour()).toEqual(expected);
      }),
    );
  });

  it.each([
    [
      "HDR10",
      hex("42010102200000030090000003000003003fa00b880281cbb6595952930bc05a848804820000030002000003003210"),
      { primaries: 9, transfer: 16, matrix: 9, isFullRange: false, bitDepth: 10, chroma: "4:2:0" },
    ],
    [
      "no colours",
      hex("42010101600000030090000003000003003fa00b880291cd11965654a4c2f0168080000003008000000c84"),
      { isFullRange: false, bitDepth: 8, chroma: "4:2:0" },
    ],
  ])("are read as x265 writes them: %s", (_, sps, colour) => {
    expect(h265.readSps(sps, part, declared).readColour()).toEqual(colour);
  });

  it("leave out what is unspecified or reserved", () => {
    const stated = { sar: "absent", overscan: false, fullRange: false, codePoints: [2, 0, 2] } as const;
    const colour = h264.readSps(h264Sps({ ...H264, vui: writeVui(stated) }), part, declared).readColour();
    expect(colour).toEqual({ isFullRange: false, bitDepth: 8, chroma: "4:2:0" });
  });

  it("are not known if the SPS ends before them, which no decoder minds", () => {
    const configuration = { nalLengthBytes: 4, nalUnits: [h265Sps({ ...H265, rest: golomb(0) })] };
    expect(ParameterSets.read(h265, configuration, part, declared).readFirstSize(part)).toMatchObject({
      size: { width: 640, height: 480 },
      colour: undefined,
    });
  });

  it.each([
    ["picture sets", `${golomb(65)}`],
    ["pictures in a set", `${golomb(1)}${golomb(2 ** 31)}${golomb(0)}`],
    ["long-term pictures", `${golomb(0)}1${golomb(33)}`],
  ])("are not looked for behind more %s than there can be", (_, sets) => {
    const before = writeMiddle({
      ...{ bitDepth: 8, scalingLists: "off", hasPcm: false, pictureSets: [], longTermPictures: undefined },
    });
    const sps = h265Sps({ ...H265, rest: `${before.slice(0, -"1011".length)}${sets}${"1".repeat(2000)}` });
    expect(() => h265.readSps(sps, part, declared).readColour()).toThrow("reference pictures");
  });
});
