import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAv1Colour } from "../../../src/media/codecs/av1.ts";
import { flag, golomb, unsigned } from "../../support/parameter-sets.ts";

/** What a sequence header has, as far as it moves the colours. */
type Header = {
  profile: 0 | 1 | 2;
  isReduced: boolean;
  timing: "absent" | "plain" | "equal" | "with a decoder model";
  hasDisplayDelay: boolean;
  levels: readonly number[];
  hasFrameIds: boolean;
  hasOrderHint: boolean;
  screenContent: "chosen" | "on" | "off";
  isHighBitDepth: boolean;
  isMonochrome: boolean;
  codePoints: readonly [number, number, number] | undefined;
  isFullRange: boolean;
};

const DELAY_BITS = 10;

function writeOperatingPoints({ timing, hasDisplayDelay, levels }: Header): string {
  const hasModel = timing === "with a decoder model";
  const times = { absent: "0", plain: `1${unsigned(64, 1)}00`, equal: `1${unsigned(64, 1)}1${golomb(3)}0` };
  return [
    hasModel ? `1${unsigned(64, 1)}01${unsigned(5, DELAY_BITS - 1)}${"1".repeat(42)}` : times[timing],
    flag(hasDisplayDelay),
    unsigned(5, levels.length - 1),
    ...levels.map((level) =>
      [
        ...[unsigned(12, 0), unsigned(5, level), level > 7 ? "1" : ""],
        ...[hasModel ? `1${"1".repeat(2 * DELAY_BITS + 1)}` : "", hasDisplayDelay ? "11010" : ""],
      ].join(""),
    ),
  ].join("");
}

function writeTools({ hasOrderHint, screenContent }: Header): string {
  const screen = { chosen: "11", on: "0101", off: "00" };
  return `1111${flag(hasOrderHint)}${hasOrderHint ? "11" : ""}${screen[screenContent]}${hasOrderHint ? "110" : ""}`;
}

function writeHeader(header: Header): Uint8Array {
  const { profile, isReduced, isHighBitDepth, isMonochrome, codePoints } = header;
  const bits = [
    ...[unsigned(3, profile), "0", flag(isReduced)],
    isReduced ? unsigned(5, 8) : writeOperatingPoints(header),
    ...[unsigned(4, 9), unsigned(4, 8), "1".repeat(19)],
    isReduced ? "" : header.hasFrameIds ? "11111111" : "0",
    ...["111", isReduced ? "" : writeTools(header), "111"],
    ...[flag(isHighBitDepth), profile === 2 && isHighBitDepth ? "1" : "", profile === 1 ? "" : flag(isMonochrome)],
    codePoints === undefined ? "0" : `1${codePoints.map((point) => unsigned(8, point)).join("")}`,
    flag(header.isFullRange),
  ].join("");
  const payload = (`${bits}1`.match(/.{1,8}/g) ?? []).map((octet) => Number.parseInt(octet.padEnd(8, "0"), 2));
  return Uint8Array.from([0x81, 0, 0, 0, 0x0a, payload.length, ...payload]);
}

const codePoint = fc.integer({ min: 3, max: 20 });
const header = fc.record<Header>({
  profile: fc.constantFrom(0, 1, 2),
  isReduced: fc.boolean(),
  timing: fc.constantFrom("absent", "plain", "equal", "with a decoder model"),
  hasDisplayDelay: fc.boolean(),
  levels: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 }),
  hasFrameIds: fc.boolean(),
  hasOrderHint: fc.boolean(),
  screenContent: fc.constantFrom("chosen", "on", "off"),
  isHighBitDepth: fc.boolean(),
  isMonochrome: fc.boolean(),
  codePoints: fc.option(fc.tuple(codePoint, codePoint, codePoint), { nil: undefined }),
  isFullRange: fc.boolean(),
});

describe("the colours in a sequence header of AV1", () => {
  it("are read, whatever comes before them", () => {
    fc.assert(
      fc.property(header, (written) => {
        const [primaries, transfer, matrix] = written.codePoints ?? [];
        const stated = written.codePoints && { primaries, transfer, matrix };
        expect(readAv1Colour(writeHeader(written))).toEqual({ ...stated, isFullRange: written.isFullRange });
      }),
    );
  });

  it("are not known from any other bytes, which are no fault", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(() => readAv1Colour(bytes)).not.toThrow();
      }),
    );
    expect(readAv1Colour(Uint8Array.of(0x81, 0, 0, 0))).toEqual({});
  });
});
