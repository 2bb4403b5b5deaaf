import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ElementHeader,
  readFloat,
  readSigned,
  readString,
  readUnsigned,
  readVint,
  vintLength,
} from "../../../src/media/webm/ebml.ts";
import { bytes } from "../../support/bytes.ts";
import { bigEndian, element, vint } from "../../support/ebml.ts";

describe("a variable-length integer", () => {
  it("is read as it was written, in any sufficient number of bytes", () => {
    const written = fc
      .integer({ min: 1, max: 8 })
      .chain((length) => fc.tuple(fc.constant(length), fc.nat({ max: Math.min(2 ** (7 * length) - 2, 2 ** 53 - 1) })));
    fc.assert(
      fc.property(written, ([length, value]) => {
        const bytes = vint(value, length);
        expect(vintLength(bytes[0] ?? 0)).toBe(length);
        expect(readVint(bytes, 0, length)).toBe(value);
      }),
    );
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("means unknown with all bits set, of %i bytes", (length) => {
    const allSet = Uint8Array.from({ length }, (_, index) => (index === 0 ? 0xff >> (length - 1) : 0xff));
    expect(readVint(allSet, 0, length)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the header of an element", () => {
  it("has an id with the length marker, and a size without it", () => {
    const header = new ElementHeader();
    expect(header.read(element(0x1f43b675, "clu"), 0)).toBe("whole");
    expect(header).toMatchObject({ id: 0x1f43b675, dataBytes: 3, headerBytes: 5 });
  });

  it.each([
    ["cut", "there is nothing", bytes()],
    ["cut", "there is half an id", bytes(0x1f, 0x43)],
    ["cut", "there is no size", bytes(0xa3)],
    ["cut", "there is half a size", bytes(0xa3, 0x40)],
    ["invalid", "an id has more than four bytes", bytes(0x08, 0x80, 0x80, 0x80, 0x80, 0x80)],
    ["invalid", "an id begins with zeros", bytes(0x00, 0x80)],
    ["invalid", "a size begins with zeros", bytes(0xa3, 0x00)],
  ])("is %s if %s", (state, _, content) => {
    expect(new ElementHeader().read(content, 0)).toBe(state);
  });
});

describe("the data of an element", () => {
  it("is an integer of any length up to eight bytes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
        fc.integer({ min: 4, max: 6 }),
        (value, length) => {
          const data = bigEndian(value < 0 ? value + 0x100 ** length : value, length);
          expect(readSigned(data, 0, length)).toBe(value);
          expect(readUnsigned(data, 0, length)).toBe(value < 0 ? value + 0x100 ** length : value);
        },
      ),
    );
  });

  it("is zero if there is none", () => {
    expect([readUnsigned(bytes(), 0, 0), readSigned(bytes(), 0, 0), readFloat(bytes())]).toEqual([0, 0, 0]);
  });

  it.each([
    [-90, bytes(0xc2, 0xb4, 0, 0)],
    [0.5, bytes(0x3f, 0xe0, 0, 0, 0, 0, 0, 0)],
    [undefined, bytes(0, 0, 0)],
  ])("is the float %s", (value, data) => {
    expect(readFloat(data)).toBe(value);
  });

  it("is a string up to its terminator", () => {
    expect(readString(new TextEncoder().encode("webm\0\0junk"))).toBe("webm");
  });
});
