import { describe, expect, it } from "vitest";
import type { IdNotes, PublishId } from "../../../src/model/publish.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { describeSearchByHand } from "../../../src/report/text/cancel-workflow.ts";
import { remarkOnIdNotes } from "../../../src/report/text/id-remarks.ts";
import { remarkOnNoId, remarkOnNothingToCancel } from "../../../src/report/text/no-id-remarks.ts";
import { describeSearched, type Searched } from "../../../src/report/text/searched.ts";
import { explainRefusals } from "../../../src/tiktok/explain-refusal.ts";
import { readPublishIds } from "../../../src/tiktok/publish-ids.ts";
import { listLinks } from "../../support/markdown.ts";

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
    [
      {
        entry: { kind: "malformed", origin, line: 3, position: 1, length: 19, isCutOff: true },
        outcome: "malformed",
      },
    ] as const;
  expect(remarkOnIdNotes(notes, malformedIn({ kind: "ledger" }))).toEqual([]);
  expect(remarkOnIdNotes(notes, malformedIn({ kind: "input" }))).toHaveLength(1);
});

describe("the remark on TikTok's refusal in the place of an id", () => {
  it.each<[about: string, code: string, first: number[], message: string]>([
    [
      "says what the code of an init means, and what to do",
      "privacy_level_option_mismatch",
      [1],
      "an upload: privacy_level_option_mismatch (line 1 of the file $TIKTOK_PUBLISH_IDS). The creator may not choose this 'privacy_level'. Choose one of the 'privacy_level_options' that creator_info lists, and commit the post file. Then run the upload again.",
    ],
    [
      "says what a code means that is a reason for failing, too",
      "spam_risk_too_many_posts",
      [2, 4],
      "2 uploads: spam_risk_too_many_posts (lines 2 and 4 of the file $TIKTOK_PUBLISH_IDS). The creator has reached the daily limit of posts through the API. Don't try again today: post from the TikTok app instead.",
    ],
    [
      "does not speak of cancelling, where the token has expired",
      "access_token_invalid",
      [1],
      "an upload: access_token_invalid (line 1 of the file $TIKTOK_PUBLISH_IDS). The access token is invalid or has expired. Get a new access token, and store it where the upload reads it (in the workflows, the secret TIKTOK_ACCESS_TOKEN). How to get one by hand: docs/cancelling.md#get-a-token-by-hand. Then run the upload again.",
    ],
  ])("%s", (_about, code, first, message) => {
    const refusals = [{ code, lines: { first, count: first.length } }];
    const notes = explainRefusals({ ...NOTHING, refusals }, []);
    expect(remarkOnIdNotes(notes, [])).toEqual([
      expect.objectContaining({ level: "warning", message: `TikTok refused ${message}` }),
    ]);
  });
});

describe("the remark on several refusals names each video once, and counts the others", () => {
  const refuse = (video?: string) => `${JSON.stringify({ error: { code: "invalid_params" }, video })}\n`;
  const names = ["1", "2", "3", "4", "5", "6", "7"];
  it.each<[lines: readonly (string | undefined)[], holds: RegExp]>([
    [["a.mp4", "a.mp4"], / refused 2 uploads \(a\.mp4\): .* a list without /],
    [["a.mp4", "b.mp4", "a.mp4"], / refused 3 uploads \(a\.mp4 and b\.mp4\): /],
    [["https://a.example/a?1", "https://a.example/a?2"], / refused 2 uploads \(https:\/\/a\.example\/a\): /],
    [["a.mp4", "a.mp4", undefined], / refused 3 uploads \(a\.mp4 and 1 more\): /],
    [[...names, ...names], / refused 14 uploads \(1, 2, 3, 4, 5 and 4 more\): /],
  ])("%j", (videos, holds) => {
    const { notes } = readPublishIds(videos.map(refuse).join(""), { kind: "ledger" });
    const live = { entry: { kind: "id", id: "id-1" as PublishId }, outcome: "published" } as const;
    const [remark] = remarkOnIdNotes(explainRefusals(notes, []), [live]);
    expect(remark?.message).toMatch(holds);
  });
});

it.each<[code: string, holds: RegExp]>([
  ["invalid_params", / commit it: .* See docs\/posts\.md#rules\. Then run/],
  ["invalid_param", / commit it: .* See docs\/posts\.md#rules\. Then run/],
  ["invalid_file_upload", / See docs\/faq\.md#tiktok-says-the-chunk-size-is-invalid\. Then run/],
  [
    "rate_limit_exceeded",
    / at most six .*upload\.sh.*upload\.mjs.* See docs\/uploading\.md#what-it-never-does\. Then run/,
  ],
])("the remark on %s says what to correct before the next run, and leads to a page", (code, holds) => {
  const refusals = [{ code, lines: { first: [1], count: 1 } }];
  const [remark] = remarkOnIdNotes(explainRefusals({ ...NOTHING, refusals }, []), []);
  expect(remark?.message).toMatch(holds);
});

describe("the remark on an upload after which TikTok's server has failed", () => {
  const failed = (videos: string[], unnamed = 0) => {
    const lines = { first: [1], count: videos.length + unnamed };
    const refusal = { code: "internal_error", lines, isUnsure: true as const };
    const refusals = [{ ...refusal, ...(videos.length > 0 && { videos, unnamed }) }];
    return explainRefusals({ ...NOTHING, refusals }, []);
  };
  const started = (...videos: string[]) =>
    videos.map((video) => ({ entry: { kind: "started", video }, outcome: "unrecorded" }) as const);

  it.each([
    ["that names no video", failed([], 1), []],
    ["that ids have settled", failed(["a.mp4"]), []],
    ["of which another one is started", failed(["a.mp4"]), started("b.mp4")],
    ["of which one more names no video", failed(["a.mp4"], 1), started("a.mp4")],
  ])("says once that it may have started, and speaks of no refusal: one %s", (_which, notes, entries) => {
    const messages = remarkOnIdNotes(notes, entries).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(/^TikTok's server failed \(internal_error\), .* may have started/),
    ]);
    expect(messages[0]).toMatch(/^(?!.*refused)(?!.*server failed\.).*TikTok app/);
  });

  it.each([
    [
      "is not known, beside a start",
      "system_error",
      /^TikTok's response was an error that is not known: system_error\b/,
    ],
    ["is a refusal", "invalid_params", /^TikTok refused /],
  ])("says what it was if the code %s", (_which, code, message) => {
    const text = `{"video":"b","upload":"started"}\n${JSON.stringify({ video: "a", error: { code } })}`;
    const notes = explainRefusals(readPublishIds(text, { kind: "ledger" }).notes, []);
    expect(remarkOnIdNotes(notes, started("b"))).toMatchObject([{ message: expect.stringMatching(message) }]);
  });

  it.each(["constructor", "gateway_timeout", "frame_rate_check_failed"])(
    "says so of any other code that is no refusal, where no start is recorded: %s",
    (code) => {
      const { notes } = readPublishIds(JSON.stringify({ video: "e.mp4", error: { code } }), { kind: "ledger" });
      const [remark] = remarkOnIdNotes(explainRefusals(notes, []), []);
      expect(remark?.message).toMatch(
        new RegExp(
          `^(?!.*refused).*: ${code}\\. So the upload of e\\.mp4 may have started .*\\. Look in the TikTok app`,
        ),
      );
    },
  );

  it("is left out where the outcome of the upload says so", () => {
    expect(remarkOnIdNotes(failed(["a.mp4", "b.mp4"]), started("b.mp4", "a.mp4"))).toEqual([]);
  });
});

const ACTIONS = "https://github.com/acme/videos/actions";

it.each<[what: string, uploadUrls: readonly number[], others: number, messages: readonly RegExp[]]>([
  ["one credential", [2], 0, [/^Line 2 of .* is an upload_url, a credential\..* publish_id/]],
  ["two, and other lines", [2, 3], 1, [/^Lines 2 and 3 .* credentials\./, /^Line 9 .* no publish id/]],
])("a line with an upload_url in the place of an id is named: %s", (_what, uploadUrls, others, messages) => {
  const first = [...uploadUrls, ...(others > 0 ? [9] : [])];
  const remarks = remarkOnIdNotes({ ...NOTHING, withoutId: { first, count: first.length }, uploadUrls }, []);
  expect(remarks.map(({ message }) => message)).toEqual(messages.map((message) => expect.stringMatching(message)));
  expect(remarks[0]?.level).toBe("warning");
});

describe("the remark of post on no id", () => {
  it("says when nothing was posted, and else where to look and how to cancel, in a few words", () => {
    const { level, message } = remarkOnNoId(undefined, ACTIONS);
    expect(level).toBe("warning");
    expect(message).toMatch(
      /^No publish id was recorded.*Nothing was posted if .*step says so.*TikTok app.*'Cancel TikTok uploads'.*\$TIKTOK_PUBLISH_IDS/,
    );
    expect(message).toContain(` on ${ACTIONS}.`);
    expect(message.split(" ").length).toBeLessThan(70);
    expect(remarkOnNoId(undefined, undefined).message).not.toContain("https:");
  });

  it.each([
    ["every step was skipped", "skipped", /Every step .* was skipped/],
    ["a step failed", "failure", /steps\.upload: failure, no outputs/],
  ])("says what the steps have shown if %s", (_what, outcome, said) => {
    const steps = JSON.stringify({ upload: { outputs: {}, outcome, conclusion: outcome } });
    expect(remarkOnNoId(describeSearched(steps), ACTIONS).message).toMatch(said);
  });

  it("leads in the summary to the repository's Actions page, and no other address becomes a link", () => {
    const remark = remarkOnNoId(undefined, ACTIONS);
    expect(listLinks(summary.render({ remarks: [remark] }, { actionsPage: ACTIONS }))).toEqual([ACTIONS]);
    expect(listLinks(summary.render({ remarks: [remark] }, { actionsPage: `${ACTIONS}2` }))).toEqual([]);
  });
});

describe("the remark of cancel/ on no id", () => {
  const remarkOn = (searched: Partial<Searched>) =>
    remarkOnNothingToCancel(
      { source: "input", places: ["a"], isText: false, hasJobWithoutOutputs: false, ranNothing: false, ...searched },
      describeSearchByHand(ACTIONS),
    );

  it("counts for fail-on, and says what was looked through and how to cancel", () => {
    const places = ["needs.upload: success, no outputs", "needs.checks: failure, no outputs"];
    expect(remarkOn({ places })).toMatchObject({
      level: "warning",
      isCounted: true,
      message: expect.stringMatching(
        /^No publish id was found.* Looked through: needs\.upload: success, no outputs; needs\.checks: .*\. .*examples\/cancel-now\.yml/,
      ),
    });
  });

  it("fears for no video where the upload step says that nothing was posted", () => {
    expect(remarkOn({}).message).toMatch(/Nothing was posted if .* the upload step says so.* Otherwise, .* go live/);
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
