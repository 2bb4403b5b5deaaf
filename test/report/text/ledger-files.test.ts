/** What is said of the files of ids that an input names. */
import { describe, expect, it } from "vitest";
import type { IdNotes, LedgerNote } from "../../../src/model/publish.ts";
import { describeSearchByHand } from "../../../src/report/text/cancel-workflow.ts";
import {
  describeReadFiles,
  remarkOnEmptyFolder,
  remarkOnLeftOut,
  remarkOnReadings,
} from "../../../src/report/text/ledger-files.ts";

const NAMES = ["a", "b", "c", "d", "e", "f", "g"];

describe("the remark on a folder without ids", () => {
  it.each<[what: string, kind: "missing" | "empty", closest: string | undefined, isAll: boolean, words: RegExp]>([
    ["says that it is missing", "missing", undefined, false, /the folder 'ids\/' does not exist\.$/],
    ["says that it is empty", "empty", undefined, false, /'ids\/' is empty\.$/],
    ["names what may have been meant", "missing", "idz", false, /\(did you mean 'idz'\?\)/],
    [
      "says that nothing was cancelled, if that is all",
      "missing",
      undefined,
      true,
      /^The run kept no publish ids.*TikTok app.*runner.*missing.*another name.*tiktok-uploads\.jsonl.*https:\/\/github\.com\/acme\/guard\/.*lost-runner\.md.*does not exist/,
    ],
  ])("%s", (_what, kind, closest, isAll, words) => {
    const remark = remarkOnEmptyFolder({ name: "ids/", kind, closest }, isAll, "https://github.com/acme/guard");
    expect(remark).toMatchObject({ level: "notice", message: expect.stringMatching(words) });
    expect(remark.isCounted).toBeUndefined();
  });
});

const BY_HAND = describeSearchByHand("https://github.com/acme/videos/actions");

describe("the remark on what was left out", () => {
  it("does not exist if everything was read", () => {
    expect(remarkOnLeftOut([], BY_HAND)).toEqual([]);
  });

  it("counts each kind, defuses the names, and is counted by fail-on", () => {
    const leftOut = [
      { reason: "special", count: 1, first: "a/\u202e::error::" },
      { reason: "large", count: 2, first: "a/b" },
    ] as const;
    const [remark] = remarkOnLeftOut(leftOut, BY_HAND);
    expect(remark).toMatchObject({ level: "warning", isCounted: true });
    expect(remark?.message).toMatch(
      /^An upload may still go live: 1 link or special file \('a\/\\u\{202e\}::error::'\) and 2 files .*for example 'a\/b'\) were not read\. .*actions\b.*docs\/cancelling\.md#from-a-terminal\)\. /s,
    );
  });
});

const NO_NOTES: Omit<IdNotes, "origin"> = { withoutId: { first: [], count: 0 }, omitted: { ids: 0, malformed: 0 } };

function reading(name: string, notes: Partial<IdNotes> = {}, note?: LedgerNote) {
  return { file: { name }, notes: { ...NO_NOTES, origin: { kind: "file" as const, path: name }, ...notes }, note };
}

const withLines = { withoutId: { first: [1], count: 1 } };

describe("the remarks on files that were read", () => {
  it("are none if they held ids only", () => {
    expect(
      remarkOnReadings(
        NAMES.map((name) => reading(name)),
        [],
        [],
        BY_HAND,
      ),
    ).toEqual([]);
  });

  it("begin with files that could not be read to their end, which fail-on counts", () => {
    const readings = [reading("a", withLines), reading("b", {}, { kind: "unreadable", reason: "EACCES" })];
    const remarks = remarkOnReadings(readings, [{ name: "c" }], [], BY_HAND);
    expect(remarks.map(({ level, isCounted, message }) => [level, isCounted, message])).toEqual([
      [
        "warning",
        true,
        expect.stringMatching(/^An upload may still go live: the file 'b' can't be read \(EACCES\)\. /),
      ],
      ["warning", true, expect.stringMatching(/^An upload may still go live: the file 'c' was not read in time\. /)],
      ["notice", undefined, expect.stringMatching(/^Line 1 of a held no publish id/)],
    ]);
  });

  it("name five files with lines that hold no id, and count the others", () => {
    const messages = remarkOnReadings(
      NAMES.map((name) => reading(name, withLines)),
      [],
      [],
      BY_HAND,
    );
    expect(messages.map(({ message }) => message)).toHaveLength(6);
    expect(messages.at(-1)?.message).toBe("2 more files held lines without a publish id, too.");
  });

  it("leave out no error, however many files there are", () => {
    const omitted = { ids: 1, malformed: 0 };
    const readings = [
      ...NAMES.map((name) => reading(name, withLines)),
      ...NAMES.map((name) => reading(name, { omitted })),
    ];
    const levels = remarkOnReadings(readings, [], [], BY_HAND).map(({ level }) => level);
    expect(levels.filter((level) => level === "error")).toHaveLength(NAMES.length);
  });

  it("name five files without an id, and count the others", () => {
    expect(describeReadFiles([{ name: "a" }])).toBe("the file 'a', without an id");
    expect(describeReadFiles(NAMES.map((name) => ({ name })))).toMatch(/^the files 'a', .*'e' and 2 more, without/);
  });
});
