import { describe, expect, it } from "vitest";
import type { IdNotes } from "../../../src/model/publish.ts";
import { remarkOnIdNotes, remarkOnNoId, remarkOnNothingToCancel } from "../../../src/report/text/id-remarks.ts";

const NOTHING: IdNotes = {
  origin: { kind: "ledger" },
  withoutId: { first: [], count: 0 },
  omitted: { ids: 0, malformed: 0 },
};

describe("the remarks on what a text held besides ids", () => {
  it.each<[about: string, notes: Partial<IdNotes>, remarks: readonly [level: string, message: RegExp][]]>([
    ["are none for ids alone", {}, []],
    [
      "name one line without an id",
      { withoutId: { first: [3], count: 1 } },
      [["notice", /^Line 3 of the ledger held no publish id and was ignored\.$/]],
    ],
    [
      "name the first lines without an id and count the rest",
      { withoutId: { first: [1, 2, 5], count: 1005 }, origin: { kind: "input" } },
      [["notice", /^Lines 1, 2, 5 and 1,002 more of the input 'publish-ids' held no publish id and were ignored\.$/]],
    ],
    [
      "begin with the worst where ids are over the bound",
      { omitted: { ids: 2, malformed: 0 } },
      [["error", /^2 uploads may still go live: the ledger holds more publish ids .* Cancel the rest/]],
    ],
    [
      "count malformed entries over the bound, and show no control character of a file's name",
      { omitted: { ids: 0, malformed: 7 }, origin: { kind: "file", path: "ids\n::error::.txt" } },
      [["warning", /^7 more texts .* \(ids\\u\{a\}::error::\.txt\), /]],
    ],
    [
      "come all together, the worst first",
      { omitted: { ids: 1, malformed: 1 }, withoutId: { first: [1], count: 1 } },
      [
        ["error", /^1 upload /],
        ["warning", /^1 more text /],
        ["notice", /^Line 1 /],
      ],
    ],
  ])("%s", (_about, notes, remarks) => {
    expect(remarkOnIdNotes({ ...NOTHING, ...notes }).map(({ level, message }) => [level, message])).toEqual(
      remarks.map(([level, message]) => [level, expect.stringMatching(message)]),
    );
  });
});

it("the remark of post on no id names the ledger and the TikTok app", () => {
  expect(remarkOnNoId()).toMatchObject({
    level: "warning",
    message: expect.stringMatching(/^No publish id was recorded.*TikTok app.*"\$TIKTOK_PUBLISH_IDS"/),
  });
});

it("the remark of cancel/ on no id counts for fail-on, and says what was looked through and why it may be empty", () => {
  const searched = ["needs.upload: success, no outputs", "needs.checks: failure, no outputs"];
  expect(remarkOnNothingToCancel(searched)).toMatchObject({
    level: "warning",
    isCounted: true,
    message: expect.stringMatching(
      /^No publish id was found.* Looked through needs\.upload: success, no outputs; needs\.checks: .*\. .*GitHub drops/,
    ),
  });
});
