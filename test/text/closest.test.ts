import fc from "fast-check";
import { expect, it } from "vitest";
import { findClosest, measureDistance } from "../../src/text/closest.ts";

it.each([
  ["kitten", "sitting", 3],
  ["launch", "lunch", 1],
  ["cancel", "cancle", 1],
  ["Launch", "lAUNCH", 0],
  ["", "abc", 3],
  ["abc", "", 3],
  ["", "", 0],
])("%j and %j differ in %i letters", (one, other, distance) => {
  expect(measureDistance(one, other, 10)).toBe(distance);
});

it("a distance is the same in both directions, and no distance is over the limit", () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.nat(12), (one, other, most) => {
      const distance = measureDistance(one, other, most);
      expect(measureDistance(other, one, most)).toBe(distance);
      expect(distance === Infinity || distance <= most).toBe(true);
    }),
  );
});

it("a very long word is close to none", () => {
  expect(measureDistance("a".repeat(501), "a".repeat(501), 600)).toBe(Infinity);
});

it.each([
  ["onfailure", "on-failure"],
  ["errors", "error"],
  ["no", undefined],
  ["always", undefined],
  ["", undefined],
])("a person who wrote %j meant %j", (given, meant) => {
  expect(findClosest(given, ["on-failure", "dry-run", "never", "error"])).toBe(meant);
});
