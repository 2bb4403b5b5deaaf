import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { h264 } from "../../../src/media/codecs/h264.ts";
import { ParameterSets } from "../../../src/media/codecs/nal-units.ts";
import { Effort } from "../../../src/media/effort.ts";
import { ByteReader } from "../../../src/media/reader.ts";
import { H264_SPS, hex, join, u16, u32, zeros } from "../../support/iso-bmff.ts";
import { golomb, type H264Sps, h264Sps, nalUnit, signedGolomb } from "../../support/parameter-sets.ts";
import { saying } from "../../support/saying.ts";

const part = { name: "avcC", offset: 100 };
const undeclared = { width: 0, height: 0 };
const readSize = (sps: Uint8Array) => h264.readSps(sps, part, undeclared).size;
const sound: H264Sps = {
  profile: 100,
  chromaFormat: 1,
  hasSeparatePlanes: false,
  scalingLists: undefined,
  pictureOrderType: 2,
  orderCycle: [],
  widthInMacroblocks: 23,
  heightInMapUnits: 40,
  isFramesOnly: true,
  cropping: undefined,
};

const readConfiguration = (...content: Uint8Array[]) =>
  h264.readConfiguration(ByteReader.over(join(...content), 0, part, new Effort()));

describe("the picture size in an SPS of H.264", () => {
  it.each([
    ["4:2:0, cropped on the right", "6742c01eda05c1479bc044000003000400000300c83c58ba80", 358, 640],
    ["4:2:0, cropped on both sides", "6742c01eda05c14f9a23011000000300100000030320f162ea", 358, 642],
    ["4:2:2 with 10 bits", "677a001eb6cb40b829f347e022000003000200000300641e2c5d40", 358, 642],
    ["4:4:4, of odd sides", "67f4001e9196817053e2210ffc33cc33bc40000003004000000c83c58ba8", 361, 641],
    ["monochrome", "6764001ef2d02e0a7c5c7e02d9000003000100000300320f162ea0", 358, 642],
    ["interlaced, 1088 lines coded", "674d4028f403c0227ef011000003000100000300321f162ea0", 1920, 1080],
    ["not cropped", "6742c01eda05c14797c044000003000400000300f03c58ba80", 360, 640],
  ])("is read as x264 writes it: %s", (_, sps, width, height) => {
    expect(readSize(hex(sps))).toEqual({ width, height });
  });

  it.each([
    [{ width: 368, height: 640 }, { width: 368, height: 640 }, "which is the same"],
    [{ width: 354, height: 640 }, { width: 354, height: 640 }, "which is less in its last macroblocks"],
    [{ width: 353, height: 625 }, { width: 353, height: 625 }, "which is the least in its last macroblocks"],
    [{ width: 368, height: 640 }, { width: 352, height: 640 }, "which is a whole macroblock less"],
    [{ width: 368, height: 640 }, { width: 354, height: 624 }, "which is a whole macroblock less in one direction"],
    [{ width: 368, height: 640 }, { width: 369, height: 640 }, "which is more"],
    [{ width: 368, height: 640 }, { width: 0, height: 0 }, "which is nothing"],
  ])("is %j if the container declares %j, %s", (expected, declared) => {
    expect(h264.readSps(h264Sps(sound), part, declared).size).toEqual(expected);
  });

  it.each([
    [
      { width: 354, height: 630 },
      { left: 0, right: 2, top: 0, bottom: 2 },
    ],
    [
      { width: 364, height: 640 },
      { left: 2, right: 0, top: 0, bottom: 0 },
    ],
    [
      { width: 368, height: 636 },
      { left: 0, right: 0, top: 2, bottom: 0 },
    ],
  ])("is %j if the container declares 354x630 and the SPS crops %j", (expected, cropping) => {
    const declared = { width: 354, height: 630 };
    expect(h264.readSps(h264Sps({ ...sound, cropping }), part, declared).size).toEqual(expected);
  });

  it("is that of the macroblocks minus the cropping, whatever else the SPS has", () => {
    const delta = fc.integer({ min: -128, max: 127 });
    const crop = fc.integer({ min: 0, max: 3 });
    const sps = fc.record({
      profile: fc.constantFrom(66, 77, 88, 100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135),
      chromaFormat: fc.integer({ min: 0, max: 3 }),
      hasSeparatePlanes: fc.boolean(),
      scalingLists: fc.constant(undefined),
      pictureOrderType: fc.constantFrom(0 as const, 1 as const, 2 as const),
      orderCycle: fc.array(delta, { maxLength: 255 }),
      widthInMacroblocks: fc.integer({ min: 2, max: 1024 }),
      heightInMapUnits: fc.integer({ min: 2, max: 1024 }),
      isFramesOnly: fc.boolean(),
      cropping: fc.option(fc.record({ left: crop, right: crop, top: crop, bottom: crop }), { nil: undefined }),
    });
    fc.assert(
      fc.property(sps, (fields) => {
        const { cropping = { left: 0, right: 0, top: 0, bottom: 0 } } = fields;
        const isHigh = ![66, 77, 88].includes(fields.profile);
        const chromaFormat = isHigh ? fields.chromaFormat : 1;
        const fieldsInUnit = fields.isFramesOnly ? 1 : 2;
        const across = chromaFormat === 1 || chromaFormat === 2 ? 2 : 1;
        const down = (chromaFormat === 1 ? 2 : 1) * fieldsInUnit;
        expect(readSize(h264Sps(fields))).toEqual({
          width: 16 * fields.widthInMacroblocks - across * (cropping.left + cropping.right),
          height: 16 * fields.heightInMapUnits * fieldsInUnit - down * (cropping.top + cropping.bottom),
        });
      }),
    );
  });

  it.each([
    [
      "of every kind",
      1,
      [
        ...Array(6).fill(Array(16).fill(1)),
        ...Array(2).fill(Array.from({ length: 64 }, (_, entry) => (entry % 2 === 0 ? 7 : -7))),
      ],
    ],
    ["some left out", 1, [undefined, Array(16).fill(0), ...Array(5).fill(undefined), Array(64).fill(2)]],
    ["ended by a zero", 1, [[-8], [4, -12], ...Array(6).fill(undefined)]],
    ["twelve of them in 4:4:4", 3, [...Array(6).fill(Array(16).fill(1)), ...Array(6).fill(Array(64).fill(1))]],
  ])("is read after scaling lists, %s", (_, chromaFormat, scalingLists) => {
    const sps = h264Sps({ ...sound, chromaFormat, scalingLists });
    expect(readSize(sps)).toEqual({ width: 368, height: 640 });
  });

  it.each([
    ["an SPS that ends too early", H264_SPS.subarray(0, 6), "ends too early"],
    ["an empty SPS", hex("67"), "ends too early"],
    ["an SPS with a number of 33 bits", join([0x67], zeros(12), [0xff]), "32 bits"],
    [
      "an SPS with an endless picture order",
      nalUnit(
        [0x67],
        ["0".repeat(24), golomb(0), golomb(0), golomb(1), "0", signedGolomb(0), signedGolomb(0), golomb(256)],
      ),
      "256 frames",
    ],
    [
      "an SPS that crops everything away",
      h264Sps({ ...sound, cropping: { left: 100, right: 84, top: 0, bottom: 0 } }),
      "crop",
    ],
  ])("is damage in its box: %s", (_, sps, facts) => {
    expect(() => readSize(sps)).toThrow(
      expect.objectContaining({
        message: saying(facts),
        fault: expect.objectContaining({ kind: "damaged", part: "avcC", offset: 100 }),
      }),
    );
  });
});

describe("avcC", () => {
  it("has its parameter sets, and the length of the lengths of NAL units", () => {
    const header = hex("0164001efd");
    const spsList = [hex("e2"), u16(H264_SPS.length), H264_SPS, u16(3), hex("674200")];
    const ppsList = [hex("01"), u16(2), hex("68ce")];
    expect(readConfiguration(header, ...spsList, ...ppsList)).toEqual({
      nalLengthBytes: 2,
      nalUnits: [H264_SPS, hex("674200"), hex("68ce")],
    });
  });

  it("may end before the number of PPS", () => {
    const spsList = [hex("e1"), u16(H264_SPS.length), H264_SPS];
    expect(readConfiguration(hex("0164001eff"), ...spsList)).toEqual({ nalLengthBytes: 4, nalUnits: [H264_SPS] });
  });

  it("has no SPS if they are in the samples", () => {
    expect(readConfiguration(hex("0164001effe000"))).toEqual({ nalLengthBytes: 4, nalUnits: [] });
  });

  it.each([0, 2, 255])("is damaged in version %i", (version) => {
    expect(() => readConfiguration(Uint8Array.of(version), hex("64001effe000"))).toThrow(`version ${version}`);
  });

  it("may be empty, if the samples are a byte stream", () => {
    expect(readConfiguration()).toEqual({ nalLengthBytes: 0, nalUnits: [] });
  });

  it("is damaged if it ends inside its SPS", () => {
    expect(() => readConfiguration(hex("0164001effe1"), u16(2), hex("67"))).toThrow(
      expect.objectContaining({
        message: saying("avcC … 1 byte "),
        fault: expect.objectContaining({ kind: "damaged", part: "avcC", offset: 100 }),
      }),
    );
  });
});

describe("the picture size of the first frame", () => {
  const delimiter = hex("0910");
  const size = { width: 358, height: 640 };
  const sizeIn = (sample: Uint8Array, nalLengthBytes: number, ...nalUnits: Uint8Array[]) =>
    ParameterSets.read(h264, { nalLengthBytes, nalUnits }, part, undeclared).readFirstSize(part, sample).size;

  it.each([
    ["behind a length of 4 bytes", join(u32(2), delimiter, u32(H264_SPS.length), H264_SPS, u32(1), hex("68")), 4],
    ["behind a length of 2 bytes", join(u16(2), delimiter, u16(H264_SPS.length), H264_SPS), 2],
    ["as the only one, cut off by what is read of a sample", join(u16(9999), H264_SPS), 2],
    ["behind a start code", join(u32(1), delimiter, hex("000001"), H264_SPS, u32(1), hex("6800")), 0],
  ])("is that of an SPS in the sample %s", (_, sample, nalLengthBytes) => {
    expect(sizeIn(sample, nalLengthBytes)).toEqual(size);
  });

  it.each([
    ["in an empty sample", zeros(0), 4],
    ["among empty NAL units", zeros(64), 4],
    ["behind a NAL unit longer than the sample", join(u32(2 ** 32 - 1), H264_SPS.subarray(1)), 4],
    ["without a start code", H264_SPS, 0],
  ])("is not found %s", (_, sample, nalLengthBytes) => {
    expect(sizeIn(sample, nalLengthBytes)).toBeUndefined();
  });

  /** 16 times as many pixels as the id, which is also that of the PPS. */
  const spsOf = (id: number) =>
    h264Sps({ ...sound, id, widthInMacroblocks: id, heightInMapUnits: id, cropping: undefined });
  const ppsOf = (id: number, spsId = id) => nalUnit([0x68], [golomb(id), golomb(spsId)]);
  const sliceOf = (ppsId: number, header = 0x65) => nalUnit([header], [golomb(0), golomb(7), golomb(ppsId)]);
  const framed = (...nalUnits: Uint8Array[]) => join(...nalUnits.flatMap((unit) => [u32(unit.length), unit]));

  it.each([
    ["by the PPS that its slice names", [spsOf(3), spsOf(4), ppsOf(3), ppsOf(4)], framed(sliceOf(4)), 4],
    ["also where the slice is no IDR", [spsOf(3), spsOf(4), ppsOf(3), ppsOf(4)], framed(sliceOf(4, 0x61)), 4],
    ["by the SPS that the PPS names", [spsOf(3), spsOf(4), ppsOf(3), ppsOf(5, 4)], framed(sliceOf(5)), 4],
    ["by parameter sets of the sample", [spsOf(3), ppsOf(3)], framed(spsOf(4), ppsOf(4), sliceOf(4)), 4],
    ["by a PPS of the sample in place of another", [spsOf(3), spsOf(4), ppsOf(3)], framed(ppsOf(3, 4), sliceOf(3)), 4],
    ["by its first slice", [spsOf(3), spsOf(4), ppsOf(3), ppsOf(4)], framed(sliceOf(3), sliceOf(4)), 3],
    ["else by the first SPS", [spsOf(3), spsOf(4)], framed(sliceOf(9)), 3],
  ])("is found %s", (_, nalUnits, sample, id) => {
    expect(sizeIn(sample, 4, ...nalUnits)).toEqual({ width: 16 * id, height: 16 * id });
  });
});
