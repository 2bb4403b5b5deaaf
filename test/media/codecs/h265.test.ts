import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { h265 } from "../../../src/media/codecs/h265.ts";
import { ParameterSets } from "../../../src/media/codecs/nal-units.ts";
import { Effort } from "../../../src/media/effort.ts";
import { ByteReader } from "../../../src/media/reader.ts";
import type { Fault } from "../../../src/model/facts.ts";
import { hex, join, u16, zeros } from "../../support/iso-bmff.ts";
import { golomb, h265Sps, nalUnit } from "../../support/parameter-sets.ts";
import { saying } from "../../support/saying.ts";

const part = { name: "hvcC", offset: 100 };
const undeclared = { width: 0, height: 0 };
const readSize = (sps: Uint8Array) => h265.readSps(sps, part, undeclared).size;
const errorIn = (kind: Fault["kind"], facts: string) =>
  expect.objectContaining({
    message: saying(facts),
    fault: expect.objectContaining({ kind, part: "hvcC", offset: 100 }),
  });
const readConfiguration = (...content: Uint8Array[]) =>
  h265.readConfiguration(ByteReader.over(join(...content), 0, part, new Effort()));

/** 358x642 pixels in 4:2:0, coded as 360x648 (x265). */
const SPS = hex("42010101600000030090000003000003003fa00b880291cd11965654a4c2f0168080000003008000000c84");

describe("the picture size in an SPS of H.265", () => {
  it.each([
    ["4:2:0, in a conformance window", SPS, 358, 642],
    [
      "4:2:2 with 10 bits, in a conformance window",
      hex("4201010408000003009d0800000300003fb00b880291cd1ed965654a4c2f016808000003000800000300c840"),
      358,
      642,
    ],
    [
      "4:4:4, in a conformance window",
      hex("4201010408000003009e0800000300003f900171005238b8fcb2b2a5261780b4040000030004000003006420"),
      358,
      642,
    ],
    [
      "monochrome, in a conformance window",
      hex("4201010408000003009fc800000300003fc02e200a47171f965654a4c2f016c080000003008000000c84"),
      358,
      642,
    ],
    [
      "HDR10, without a window",
      hex("42010102200000030090000003000003003fa00b880281cbb6595952930bc05a848804820000030002000003003210"),
      360,
      640,
    ],
  ])("is read as x265 writes it: %s", (_, sps, width, height) => {
    expect(readSize(sps)).toEqual({ width, height });
  });

  it("is that of the coded frame minus the conformance window, whatever sub-layers there are", () => {
    const offset = fc.integer({ min: 0, max: 20 });
    const sps = fc.record({
      subLayers: fc.array(fc.record({ profile: fc.boolean(), level: fc.boolean() }), { maxLength: 6 }),
      chromaFormat: fc.integer({ min: 0, max: 3 }),
      width: fc.integer({ min: 96, max: 16_384 }),
      height: fc.integer({ min: 96, max: 16_384 }),
      cropping: fc.option(fc.record({ left: offset, right: offset, top: offset, bottom: offset }), { nil: undefined }),
    });
    fc.assert(
      fc.property(sps, (fields) => {
        const { cropping = { left: 0, right: 0, top: 0, bottom: 0 }, chromaFormat } = fields;
        const across = chromaFormat === 1 || chromaFormat === 2 ? 2 : 1;
        const down = chromaFormat === 1 ? 2 : 1;
        expect(readSize(h265Sps(fields))).toEqual({
          width: fields.width - across * (cropping.left + cropping.right),
          height: fields.height - down * (cropping.top + cropping.bottom),
        });
      }),
    );
  });

  it.each([
    ["an SPS that ends too early", SPS.subarray(0, 12), "ends too early"],
    [
      "an SPS whose window leaves nothing",
      h265Sps({
        subLayers: [],
        chromaFormat: 1,
        width: 640,
        height: 360,
        cropping: { left: 0, right: 0, top: 90, bottom: 90 },
      }),
      "crop",
    ],
  ])("is damage in its box: %s", (_, sps, facts) => {
    expect(() => readSize(sps)).toThrow(errorIn("damaged", facts));
  });
});

describe("hvcC", () => {
  const header = join(zeros(21), hex("ff"));
  const unit = (nalUnit: Uint8Array) => join(u16(nalUnit.length), nalUnit);
  const array = (type: number, ...units: Uint8Array[]) => join([type], u16(units.length), ...units.map(unit));
  const vps = hex("40010c01");
  const spsOfSecondLayer = join(hex("4209"), SPS.subarray(2));

  it("has its NAL units, of any type", () => {
    const arrays = [hex("03"), array(32, vps), array(33, spsOfSecondLayer, SPS), array(34, hex("4401"))];
    const nalUnits = [vps, spsOfSecondLayer, SPS, hex("4401")];
    expect(readConfiguration(header, ...arrays)).toEqual({ nalLengthBytes: 4, nalUnits });
  });

  it("is over a bound with more NAL units than are allowed", () => {
    const units = Array<Uint8Array>(200).fill(vps);
    expect(() => readConfiguration(header, hex("02"), array(32, ...units), array(32, ...units))).toThrow(
      errorIn("over-bound", "256 NAL units"),
    );
  });

  it("is damaged if it ends inside its arrays", () => {
    expect(() => readConfiguration(header, hex("02"), array(32, vps))).toThrow(errorIn("damaged", "hvcC … 1 byte "));
  });
});

describe("the picture size of the first frame", () => {
  const spsOf = (id: number) =>
    h265Sps({ id, subLayers: [], chromaFormat: 1, width: 100 * id, height: 100 * id, cropping: undefined });
  const ppsOf = (id: number, spsId = id) => nalUnit([0x44, 1], [golomb(id), golomb(spsId)]);
  const sliceOf = (ppsId: number) => nalUnit([0x02, 1], ["1", golomb(ppsId)]);
  const idrSliceOf = (ppsId: number) => nalUnit([0x26, 1], ["10", golomb(ppsId)]);
  const ofSecondLayer = (unit: Uint8Array) => join([unit[0] ?? 0, 9], unit.subarray(2));
  const both = [spsOf(3), spsOf(4), ppsOf(3), ppsOf(4)];

  it.each([
    ["by the PPS that its slice names", both, [idrSliceOf(4)], 4],
    ["also where the slice is no random access point", both, [sliceOf(4)], 4],
    ["by the SPS that the PPS names", [spsOf(3), spsOf(4), ppsOf(3), ppsOf(5, 4)], [idrSliceOf(5)], 4],
    ["by parameter sets of the sample", [spsOf(3), ppsOf(3)], [spsOf(4), ppsOf(4), idrSliceOf(4)], 4],
    [
      "by the base layer",
      [spsOf(3), ppsOf(3)],
      [ofSecondLayer(spsOf(4)), ofSecondLayer(ppsOf(3, 4)), idrSliceOf(3)],
      3,
    ],
    ["by the first SPS, where there is no slice", [spsOf(4), spsOf(3), ppsOf(3)], [zeros(0), zeros(2)], 4],
  ])("is found %s", (_, nalUnits, units, id) => {
    const sample = join(...units.flatMap((unit) => [u16(unit.length), unit]));
    const { size } = ParameterSets.read(h265, { nalLengthBytes: 2, nalUnits }, part, undeclared).readFirstSize(
      part,
      sample,
    );
    expect(size).toEqual({ width: 100 * id, height: 100 * id });
  });

  it("is not known without an SPS of the base layer", () => {
    const nalUnits = [ofSecondLayer(SPS)];
    expect(
      ParameterSets.read(h265, { nalLengthBytes: 4, nalUnits }, part, undeclared).readFirstSize(part).size,
    ).toBeUndefined();
  });
});
