import { expect, it } from "vitest";
import { remarkOnAbsent, remarkOnLedger } from "../../../src/report/text/remarks.ts";

it.each([
  [{ kind: "missing" }, "is gone"],
  [{ kind: "unreadable", reason: "EACCES" }, "can't be read: EACCES"],
  [
    { kind: "over-bound", sizeBytes: 17 * 2 ** 20, limitBytes: 16 * 2 ** 20 },
    "has 17.8 MB, of which only the last 16.8 MB were read",
  ],
] as const)("a ledger with the note %j", (note, words) => {
  expect(remarkOnLedger("/tmp/ids.txt", note)).toEqual({
    level: "warning",
    title: "TikTok Upload Guard",
    message: `The ledger /tmp/ids.txt ${words}. Ids that stood there were not cancelled: look at what the upload steps printed.`,
  });
});

it("of many videos that are not on disk the first are named, in one line", () => {
  const paths = Array.from({ length: 25 }, (_, index) => `a\n${index}.mp4`);
  const { message } = remarkOnAbsent(paths);
  expect(message).toMatch(/^Not on disk, .* \(25\): a\\u\{a\}0\.mp4, .*, a\\u\{a\}19\.mp4 …\. Is the checkout sparse/);
});
