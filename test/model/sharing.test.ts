import fc from "fast-check";
import { expect, it } from "vitest";
import { createSharing } from "../../src/model/sharing.ts";

const number = fc.oneof(fc.integer(), fc.constantFrom(0.1, 29.97, Number.POSITIVE_INFINITY, Number.NaN));
const value = fc.oneof(fc.string(), fc.record({ value: number, low: number, high: number }));

it("a value that is shared stays equal to itself, and equal objects become one", () => {
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const share = createSharing();
      const shared = values.map((each) => share(structuredClone(each)));
      expect(shared).toEqual(values);
      const again = values.map((each) => share(structuredClone(each)));
      expect(again.every((each, at) => Object.is(each, shared[values.findIndex((one) => same(one, values[at]))]))).toBe(
        true,
      );
    }),
  );
});

function same(one: unknown, other: unknown): boolean {
  const text = (each: unknown) => JSON.stringify(each, (_, inner) => (typeof inner === "number" ? `#${inner}` : inner));
  return text(one) === text(other);
}

it("a text is never taken for an object that is written the same", () => {
  const share = createSharing();
  expect(share('{"value":"1"}')).toBe('{"value":"1"}');
  expect(share({ value: 1 })).toEqual({ value: 1 });
});

it("what comes after a thousand different values is left as it is", () => {
  const share = createSharing();
  for (let at = 0; at < 1000; at++) share({ at });
  const [first, late] = [share({ at: 1 }), { at: 1000 }];
  expect(share({ at: 1 })).toBe(first);
  expect(share(late)).toBe(late);
  expect(share({ at: 1000 })).not.toBe(late);
});
