import { expect, it } from "vitest";
import { Effort } from "../../src/media/effort.ts";
import { ByteReader } from "../../src/media/reader.ts";

it("a table ends at its last row, whatever follows in the file", () => {
  const reader = ByteReader.over(new Uint8Array(16).fill(7), 0, { name: "stts", offset: 0 }, new Effort());
  const table = reader.table(2, 4);
  expect([table.length, table.uint32(1), reader.remaining]).toEqual([2, 0x07070707, 8]);
  for (const read of [table.uint32, table.int32, table.uint64, table.int64, table.uint16, table.uint8]) {
    expect(() => read.call(table, 2)).toThrow(RangeError);
    expect(() => read.call(table, -1)).toThrow(RangeError);
  }
});
