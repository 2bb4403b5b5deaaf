/** Records of git's index, as bytes. */
import { expect, it } from "vitest";
import { openRecords } from "../../../src/sources/workspace/index-records.ts";

const OBJECT = "871e631505ab0be875bb33475af5ab9650f9d044";
const record = (path: string) => `100644 ${OBJECT} 0\t${path}`;

it.each([
  ["nothing", "", []],
  ["a whole record", `${record("g.mp4")}\0`, ["g.mp4"]],
  ["a record that is cut off", record("a/b/x.m"), []],
  ["a whole record and one that is cut off", `${record("a.mp4")}\0${record("b/x.m")}`, ["a.mp4"]],
  ["a whole record and the start of one", `${record("a.mp4")}\x00100`, ["a.mp4"]],
])("of %s, the whole ones are found, and no others", (_what, written, paths) => {
  const records = openRecords(Buffer.from(written));
  expect([...records].map(({ path }) => path)).toEqual(paths);
  for (const path of ["a.mp4", "b/x.m", "g.mp4", "a/b/x.m", "z"]) {
    expect(records.find(path)?.path).toBe(paths.includes(path) ? path : undefined);
  }
});
