import fc from "fast-check";
import { expect, it } from "vitest";
import { groupBy } from "../../src/model/groups.ts";

it("groups values as Map.groupBy does, in the order of the values", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
      const keyOf = (value: number) => (value % 3 === 0 ? undefined : value % 3);
      expect([...groupBy(values.values(), keyOf)]).toEqual([...Map.groupBy(values, keyOf)]);
    }),
  );
});
