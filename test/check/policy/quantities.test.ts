/** Durations and sizes with their units. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DURATION_UNITS, parseQuantity, SIZE_UNITS } from "../../../src/check/policy/quantities.ts";

describe.each([
  ["duration", DURATION_UNITS],
  ["size", SIZE_UNITS],
])("a %s", (_what, units) => {
  const quantities = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(...Object.entries<number>(units)));

  it("is its number times its unit, with a space or without", () => {
    fc.assert(
      fc.property(quantities, fc.constantFrom("", " "), ([number, [unit, factor]], space) => {
        const value = number * factor;
        expect(parseQuantity(`${number}${space}${unit}`, units)).toEqual({ kind: "quantity", value });
      }),
    );
  });

  it("in any other case is unknown, and the right one is meant", () => {
    fc.assert(
      fc.property(quantities, ([number, [unit]]) => {
        for (const wrong of [unit.toUpperCase(), unit.toLowerCase()].filter((each) => !(each in units))) {
          expect(parseQuantity(`${number}${wrong}`, units)).toMatchObject({ meant: `${number}${unit}` });
        }
      }),
    );
  });

  it("is never read from any other text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseQuantity(text, units);
        if (parsed.kind === "quantity") expect(text).toMatch(/^\d[\d.]* ?[a-zA-Z]+$/);
      }),
    );
  });
});
