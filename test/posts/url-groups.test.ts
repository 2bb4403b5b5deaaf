/** How a finding names several URLs. */
import { expect, it } from "vitest";
import { nameLines } from "../../src/posts/url-groups.ts";

it.each<[number[], string]>([
  [[3], ""],
  [[3, 3, 3], ""],
  [[3, 4], " (lines 3 to 4)"],
  [[3, 5], " (lines 3, 5)"],
  [[1234, 1235, 1240, 1236], " (lines 1,234 to 1,236, 1,240)"],
  [[1, 3, 5, 7, 9, 11, 13], " (lines 1, 3, 5, 7, 9, and 2 more)"],
])("URLs on the lines %j are named: '%s'", (lines, text) => {
  expect(nameLines(lines.map((line) => ({ line, column: 1 })))).toBe(text);
});
