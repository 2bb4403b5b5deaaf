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

/** The distance by its definition (optimal string alignment), without any shortcut. */
function defineDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped));
    }
  }
  return at(a.length, b.length);
}

it("a distance is what its definition says, as far as the limit", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.nat(12), (one, other, most) => {
      const distance = defineDistance(one, other);
      expect(measureDistance(one, other, most)).toBe(distance <= most ? distance : Infinity);
    }),
    { numRuns: 2000 },
  );
});

it("words that differ in very long parts are not close", () => {
  expect(measureDistance("a".repeat(501), "b".repeat(501), 600)).toBe(Infinity);
  expect(measureDistance("a".repeat(501), `${"a".repeat(500)}b`, 600)).toBe(1);
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
