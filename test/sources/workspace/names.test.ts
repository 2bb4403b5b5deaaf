import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeNames, isUtf8Name } from "../../../src/sources/workspace/names.ts";

it("bytes that are UTF-8 are their text, whatever other bytes stand around them", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(decodeNames(Buffer.from(before))).toBe(before);
      const mixed = Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]);
      expect(decodeNames(mixed)).toBe(`${before}\udcff${after}`);
      expect([before, `${before}\udcff`].map(isUtf8Name)).toEqual([true, false]);
    }),
  );
});

it("bytes that differ are names that differ", () => {
  const bytes = fc.uint8Array({ maxLength: 8 }).map((each) => Buffer.from(each));
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      expect(decodeNames(one) === decodeNames(other)).toBe(one.equals(other));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ["a byte that starts no character", [0x80], "\udc80"],
  ["a character that is cut off", [0xe2, 0x82], "\udce2\udc82"],
  ["a character that is longer than it has to be", [0xc0, 0xaf], "\udcc0\udcaf"],
  ["half of a surrogate pair", [0xed, 0xb2, 0x80], "\udced\udcb2\udc80"],
  ["a character over U+10FFFF", [0xf4, 0x90, 0x80, 0x80], "\udcf4\udc90\udc80\udc80"],
])("%s is kept byte by byte", (_about, bytes, name) => {
  expect(decodeNames(Buffer.from(bytes))).toBe(name);
});
