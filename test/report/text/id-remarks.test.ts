import { describe, expect, it } from "vitest";
import type { IdNotes } from "../../../src/model/publish.ts";
import { remarkOnIdNotes, remarkOnNoId, remarkOnNothingToCancel } from "../../../src/report/text/id-remarks.ts";
import type { Searched } from "../../../src/report/text/searched.ts";

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
      [["notice", /^Line 3 of the file \$TIKTOK_PUBLISH_IDS held no publish id and was ignored\.$/]],
    ],
    [
      "name the first lines without an id and count the rest",
      { withoutId: { first: [1, 2, 5], count: 1005 }, origin: { kind: "input" } },
      [["notice", /^Lines 1, 2, 5 and 1,002 more of the input 'publish-ids' held no publish id and were ignored\.$/]],
    ],
    [
      "begin with the worst where ids are over the bound",
      { omitted: { ids: 2, malformed: 0 } },
      [
        [
          "error",
          /^2 uploads may still go live: the file \$TIKTOK_PUBLISH_IDS holds more publish ids .* Cancel the rest/,
        ],
      ],
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
    expect(remarkOnIdNotes({ ...NOTHING, ...notes }, []).map(({ level, message }) => [level, message])).toEqual(
      remarks.map(([level, message]) => [level, expect.stringMatching(message)]),
    );
  });
});

it("fail-on counts ids over the bound, which were not cancelled, and nothing else of a text", () => {
  const notes: IdNotes = { ...NOTHING, omitted: { ids: 1, malformed: 1 }, withoutId: { first: [1], count: 1 } };
  expect(remarkOnIdNotes(notes, []).map(({ isCounted }) => isCounted)).toEqual([true, undefined, undefined]);
});

it("the remarks leave out lines without an id where an entry of the same origin is malformed", () => {
  const notes: IdNotes = { ...NOTHING, withoutId: { first: [1, 2], count: 2 } };
  const malformedIn = (origin: IdNotes["origin"]) =>
    [{ entry: { kind: "malformed", origin, line: 3, position: 1, length: 19, isCutOff: true } }] as const;
  expect(remarkOnIdNotes(notes, malformedIn({ kind: "ledger" }))).toEqual([]);
  expect(remarkOnIdNotes(notes, malformedIn({ kind: "input" }))).toHaveLength(1);
});

const ACTIONS = "https://github.com/acme/videos/actions";

it("the remark of post on no id says what a failed upload means, where to look and how to cancel", () => {
  const { level, message } = remarkOnNoId(ACTIONS);
  expect(level).toBe("warning");
  expect(message).toMatch(
    /^No publish id was recorded.* nothing was posted\. Otherwise .*TikTok app.* masked there .*"\$TIKTOK_PUBLISH_IDS"/,
  );
  expect(message).toContain(`the workflow 'Cancel TikTok uploads' (examples/cancel-now.yml) on ${ACTIONS}.`);
  expect(remarkOnNoId(undefined).message).toContain("the workflow 'Cancel TikTok uploads' (examples/cancel-now.yml). ");
});

describe("the remark of cancel/ on no id", () => {
  const remarkOn = (searched: Partial<Searched>) =>
    remarkOnNothingToCancel({ places: ["a"], isText: false, hasJobWithoutOutputs: false, ...searched }, ACTIONS);

  it("counts for fail-on, and says what was looked through and how to cancel", () => {
    const places = ["needs.upload: success, no outputs", "needs.checks: failure, no outputs"];
    expect(remarkOn({ places })).toMatchObject({
      level: "warning",
      isCounted: true,
      message: expect.stringMatching(
        /^No publish id was found.* Looked through needs\.upload: success, no outputs; needs\.checks: .*\. .*examples\/cancel-now\.yml/,
      ),
    });
  });

  it.each<[about: string, searched: Partial<Searched>, holds: readonly boolean[]]>([
    ["the JSON of jobs and steps with outputs", {}, [false, false]],
    ["a text that a person may have typed", { isText: true }, [true, false]],
    ["jobs without outputs", { hasJobWithoutOutputs: true }, [false, true]],
  ])("says of %s whether it shows what an id looks like, and names dropped outputs: %j", (_about, searched, holds) => {
    const { message } = remarkOn(searched);
    expect(["A publish id looks like", "GitHub drops an output"].map((words) => message.includes(words))).toEqual(
      holds,
    );
  });
});
