/** Uploads that a text says were started, and what settles them. */
import { describe, expect, it } from "vitest";
import type { IdNotes } from "../../src/model/publish.ts";
import { describePublish } from "../../src/report/text/publishes.ts";
import { confirmStarted } from "../../src/tiktok/confirm-outcome.ts";
import { MOST_STARTS } from "../../src/tiktok/id-starts.ts";
import { cancelStarted } from "../../src/tiktok/outcome.ts";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";
import { isAllRefused, listStarted } from "../../src/tiktok/started.ts";

const write = (...lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const start = (video: string) => ({ video, upload: "started" });
const took = (video: string, id = `id-${video}`) => ({ publish_id: id, video });
const refuse = (video: string, code = "spam_risk_too_many_posts") => ({ error: { code }, video });
const list = (...ledgers: readonly IdNotes[]) => ({
  ...{ given: readPublishIds("", { kind: "input" }), ledgers, entries: [] },
});
const videosOf = ({ started }: IdNotes) => started?.open.map(({ video }) => video);
const bare = (id: string) => ({ publish_id: id });
const unnamed = { upload: "started" };
const draft = { ...start("a"), publish: "draft" };
const direct = { publish: "direct", ...start("a") };
const DRAFT = "v_inbox_url~v2.1";
const POST = "v_pub_url~v2.1";
const error = (code: string) => ({ error: { code } });
/** A code of TikTok's that is known to be a refusal. */
const KNOWN = "invalid_params";
const note = (text: string, kind: "ledger" | "input" = "ledger") => readPublishIds(text, { kind }).notes;

describe("an upload that was started is open", () => {
  it.each<[which: string, lines: readonly unknown[], open: readonly string[] | undefined]>([
    ["if nothing else is recorded", [start("a")], ["a"]],
    ["in any order of the keys, and with other keys", [{ upload: "started", at: 1, path: "a" }], ["a"]],
    ["if only others are settled", [start("a"), start("b"), took("a")], ["b"]],
    ["until an id of its video is recorded", [start("a"), took("a")], []],
    ["until TikTok's response with an id is", [start("a"), { ...took("a"), error: { code: "ok" } }], []],
    ["until an id in an inner object is", [start("a"), { video: "a", data: { publish_id: "id-1" } }], []],
    ["until a refusal of its video is", [start("a"), refuse("a")], []],
    ["after a refusal that names no video", [start("a"), error(KNOWN)], ["a"]],
    ["until an id without a video stands directly behind it", [start("a"), bare("id-1")], []],
    ["if a refusal stands before such an id", [start("a"), error(KNOWN), bare("id-1")], ["a"]],
    ["if a refusal stands beside it", [start("a"), [error(KNOWN), bare("id-1")]], ["a"]],
    ["if another id does", [start("a"), took("b"), bare("id-1")], ["a"]],
    ["if an id of a file does", [start("a"), bare("v_pub_file~v2-1.1"), bare("id-1")], ["a"]],
    ["if another such id does", [start("a"), start("b"), bare("id-1"), bare("id-2")], ["a"]],
    ["if two ids do at once", [start("b"), start("a"), { publish_ids: ["id-1", "id-2"] }], ["b"]],
    ["if such an id was there before", [bare("id-1"), start("a"), bare("id-1")], ["a"]],
    ["if a value that holds no id stands between", [start("a"), { data: 1 }, bare("id-1")], ["a"]],
    ["if the id stands in the same value", [[start("a"), bare("id-1")]], ["a"]],
    ["if the id stands before it in the same value", [[bare("id-1"), start("a")]], ["a"]],
    ["if another start stands in the value of the id", [start("a"), [start("b"), bare("id-1")]], ["a", "b"]],
    [
      "if the id turns out to be of another one that was not started",
      [start("a"), bare("id-1"), took("b", "id-1")],
      ["a"],
    ],
    ["until the id turns out to be of it", [start("a"), bare("id-1"), took("a", "id-1")], []],
    ["after an error that leaves it open", [start("a"), refuse("a", "internal_error")], ["a"]],
    ["after such an error and a refusal", [start("a"), refuse("a", "internal_error"), refuse("a", "not_sent")], ["a"]],
    ["if one of two ended in such an error", [start("a"), refuse("a", "502"), start("a"), refuse("a")], ["a"]],
    ["until an id comes after such an error", [start("a"), refuse("a", "502"), took("a")], []],
    ...[
      "gateway_timeout",
      "system_error",
      "502",
      "time-out",
      "DEADLINE_EXCEEDED",
      "UNKNOWN",
      "aborted",
      "internal",
    ].map((code): [string, object[], string[]] => [`after ${code}`, [start("a"), refuse("a", code)], ["a"]]),
    ...["not_sent", "invalid_param", "access_token_invalid", "rate_limit_exceeded", "spam_risk_text"].map(
      (code): [string, object[], string[]] => [`until ${code}`, [start("a"), refuse("a", code)], []],
    ),
    ...[5000, 0, -1, 502].flatMap((code): [string, object[], string[]][] => [
      [`after the number ${code}`, [start("a"), { error: { code }, video: "a" }], ["a"]],
      [`after the number ${code} and a refusal`, [start("a"), { error: { code }, video: "a" }, refuse("a")], ["a"]],
      [`beside the number ${code}`, [{ ...start("a"), error: { code } }, refuse("a")], ["a"]],
    ]),
    ["after a response without an id", [start("a"), refuse("a", "ok")], ["a"]],
    ["after what was recorded before it", [took("a"), refuse("a"), start("a")], ["a"]],
    ["if it was started twice, and one id is recorded", [start("a"), start("a"), took("a")], ["a"]],
    ["if the one id is recorded twice", [start("a"), start("a"), took("a"), took("a")], ["a"]],
    ["until each has an id", [start("a"), start("a"), took("a", "id-1"), took("a", "id-2")], []],
    ["if the id is recorded again for a second one", [start("a"), took("a"), start("a"), took("a")], ["a"]],
    ["after an id without a video that stands before it", [{ publish_id: "id-1" }, start("a")], ["a"]],
    ["if an id without a video is of the next one", [start("a"), start("b"), { publish_id: "id-1" }], ["a"]],
    [
      "if an id turns out to be of another one",
      [start("a"), start("b"), { publish_id: "id-1" }, took("b", "id-1")],
      ["a"],
    ],
    [
      "after an id that turns out to be of another one, which was started later",
      [start("a"), { publish_id: "id-1" }, start("b"), took("b", "id-1")],
      ["b", "a"],
    ],
    ["after the id of a file that was sent", [start("a"), took("a", "v_pub_file~v2-1.1")], ["a"]],
    ["after the id of such a file without a video", [start("a"), { publish_id: "v_inbox_file~v2.1" }], ["a"]],
    ["after the id of a draft, if it is a post", [direct, took("a", DRAFT)], ["a"]],
    ["after such an id without a video", [direct, bare(DRAFT)], ["a"]],
    ["until the id of a post, which stands behind that of a draft", [direct, took("a", DRAFT), took("a", POST)], []],
    ["until the id of a draft, if it is one", [draft, took("a", DRAFT)], []],
    ["until the id of a post, if it is a draft: photos have such ids", [draft, took("a", "p_pub_url~v2.1")], []],
    ["until the id of a draft, if it does not say what it is", [start("a"), took("a", DRAFT)], []],
    ["until a refusal in a list is recorded", [start("a"), [refuse("a")]], []],
    [
      "until a refusal inside another value is",
      [start("a"), { video: "a", response: { data: {}, ...error(KNOWN) } }],
      [],
    ],
    ["until a refusal in a string is", [start("a"), { video: "a", response: JSON.stringify(error(KNOWN)) }], []],
    [
      "after a failure inside another value",
      [start("a"), { video: "a", tries: [error(KNOWN), error("internal_error")] }],
      ["a"],
    ],
    [
      "if two were, and one response has two codes",
      [start("a"), start("a"), { ...refuse("a"), of: error(KNOWN) }],
      ["a"],
    ],
    [
      "but not if it says something else",
      [
        { video: "a", upload: "done" },
        { video: "b", upload: 1 },
      ],
      undefined,
    ],
    ["but not beside an id", [{ ...took("a"), upload: "started" }], undefined],
    ...["ok", "", "internal_error", "502"].flatMap((code): [string, object[], string[]][] => [
      [`beside the code "${code}"`, [{ ...start("a"), ...error(code) }], ["a"]],
      [`beside the code "${code}" of an inner object`, [{ ...start("a"), response: error(code) }], ["a"]],
      [`beside the code "${code}", and before an id`, [{ ...start("a"), ...error(code) }, took("a")], []],
    ]),
    ...["ok", "internal_error", "502"].flatMap((code): [string, object[], string[]][] => [
      [`beside the code "${code}", and before a refusal`, [{ ...start("a"), ...error(code) }, refuse("a")], ["a"]],
      [
        `beside the code "${code}" of an inner object, and before a refusal`,
        [{ ...start("a"), response: error(code) }, refuse("a")],
        ["a"],
      ],
    ]),
    [
      "beside an error that leaves it open, before an id that names no video",
      [{ ...start("a"), ...error("502") }, bare("id-1")],
      ["a"],
    ],
    ["but not beside a refusal", [{ ...start("a"), ...error(KNOWN) }], undefined],
  ])("%s", (_which, lines, open) => {
    const { started } = note(write(...lines));
    expect(started?.seen ? videosOf(note(write(...lines))) : undefined).toEqual(open);
  });

  it.each([
    ["a line of a log", "uploading\n", ["a"]],
    ["a page of a gateway", "<html>502 Bad Gateway</html>\n", ["a"]],
    ["a number", "502\n", ["a"]],
    ["a string", '"id"\n', ["a"]],
    ["an empty line", "\n \n", []],
    ["a comma", ",", []],
  ])("if %s stands between it and an id without a video, which is known not to be of it then", (_what, text, open) => {
    const lines = (id: string) => note(write(start("a")) + text + id);
    for (const id of ['{"publish_id":\n"id-1"}\n', "v_pub_url~v2-1.1", "publish_id=id-1"])
      expect(videosOf(lines(id))).toEqual(open);
  });

  it("in an output of a step, where it stands beside ids", () => {
    const outputs = { publish_ids: JSON.stringify([took("a"), start("b")]) };
    const { entries, notes } = readPublishIds(JSON.stringify({ upload: { outputs } }), { kind: "input" });
    expect([entries.map(({ video }) => video), videosOf(notes)]).toEqual([["a"], ["b"]]);
  });

  it("in an output that holds nothing else, which is then not malformed", () => {
    const { entries, notes } = readPublishIds(JSON.stringify({ publish_ids: JSON.stringify([start("b")]) }), {
      kind: "input",
    });
    expect([entries, videosOf(notes)]).toEqual([[], ["b"]]);
  });
});

it.each([
  ["internal_error", "a?sig=1", /^TikTok's server failed \(internal_error\)/],
  ["internal_error", "b", /response is not recorded/],
  ["ok", "a", /response is not recorded/],
  ["system_error", "a", /^TikTok's response was an error that is not known: system_error/],
])("an upload that is open after %s of %s says what is known of it", (code, video, cause) => {
  const notes = note(write(start("a?sig=1"), refuse(video, code)));
  const [entry, ...others] = listStarted(list(notes), []);
  expect([entry?.video, others]).toEqual(["a", []]);
  if (entry === undefined) return;
  for (const { outcome, ...publish } of [cancelStarted(entry), confirmStarted(entry)]) {
    expect([outcome, publish.cause]).toEqual(["unrecorded", expect.stringMatching(cause)]);
  }
});

describe("a start that names no video", () => {
  it.each<[which: string, lines: readonly unknown[], lines: readonly number[]]>([
    ["is open, and named by its line", [took("a"), unnamed, unnamed], [2, 3]],
    ["is settled by an id directly behind it", [unnamed, unnamed, { publish_id: "id-1" }], [1]],
    ["is not settled by an id that names a video", [start("b"), unnamed, took("a")], [2]],
    ["is not settled by the id of a draft, if it is a post", [{ ...unnamed, publish: "direct" }, bare(DRAFT)], [1]],
    ["is not settled by the id of a video that was", [unnamed, start("a"), took("a")], [1]],
    ["is open if an id is of the next one", [unnamed, start("a"), { publish_id: "id-1" }], [1]],
  ])("%s", (_which, text, lines) => {
    const notes = note(write(...text));
    expect(notes.started?.unnamed.map(({ line }) => line)).toEqual(lines);
    const places = listStarted(list(notes), []).flatMap(({ place }) => (place ? [place.line] : []));
    expect(places).toEqual(lines);
  });

  it("is named by its line in what is said of it", () => {
    const [entry] = listStarted(list(note(write(unnamed))), []);
    if (entry === undefined) throw new Error("it is not listed");
    expect(describePublish(cancelStarted(entry))).toMatch(/^The video may still go live: an upload \(line 1 of /);
  });

  it("counts in no output of a step, where any step may write so", () => {
    expect(note(JSON.stringify({ step: { outputs: unnamed } }), "input").started).toBeUndefined();
  });
});

describe("all uploads of a text are refused", () => {
  it.each<[which: string, lines: readonly unknown[], isRefused: boolean]>([
    ["if each refusal names its video", [start("a"), refuse("a"), refuse("b")], true],
    ["but not if one with the same code names none", [refuse("a"), error("spam_risk_too_many_posts")], false],
    ["but not if one of a list names none", [[refuse("a"), error("spam_risk_too_many_posts")]], false],
    ["but not if one code leaves it open", [refuse("a"), refuse("b", "internal_error")], false],
    ["but not if one code of a list is a number without a video", [[refuse("a"), { error: { code: 5000 } }]], false],
    ["but not if a number stands without a video", [refuse("a"), { error: { code: 5000 } }], false],
    ["but not if one code is a number", [refuse("a"), { error: { code: 5000 }, video: "a" }], false],
    ["but not if an upload is open", [refuse("a"), { upload: "started" }], false],
    ["but not if there are too many codes", [..."uvwxyz"].map((code) => refuse("a", code)), false],
  ])("%s", (_which, lines, isRefused) => {
    expect(isAllRefused(note(write(...lines)))).toBe(isRefused);
  });
});

it("lines that say so are not lines without an id, and a refusal names its video", () => {
  const { withoutId, refusals } = note(
    write(start("a"), refuse("a", KNOWN), start("b?sig=1"), refuse("b?sig=1", KNOWN)),
  );
  expect([withoutId.count, refusals]).toEqual([
    0,
    [{ code: KNOWN, lines: { first: [2, 4], count: 2 }, videos: ["a", "b"] }],
  ]);
});

it.each([5000, -1])("a code that is a number is shown as it is written: %d", (code) => {
  const { withoutId, refusals } = note(write({ error: { code }, video: "a" }));
  expect([withoutId.count, refusals]).toMatchObject([0, [{ code: String(code), isUnsure: true, videos: ["a"] }]]);
});

it("texts that never say so have no open upload", () => {
  expect(note(write(refuse("b")))).not.toHaveProperty("started");
  expect(note(write(took("a"), refuse("b"))).started).toMatchObject({ seen: 0, open: [], unnamed: [], over: 0 });
});

it("so many videos are kept, and the rest is counted", () => {
  const text = write(...Array.from({ length: MOST_STARTS + 7 }, (_, at) => start(`${at}.mp4`)));
  const { open = [], over } = note(text).started ?? {};
  expect([open.length, over]).toEqual([MOST_STARTS, 7]);
});

it("each start is reported once, without its query and without a secret", () => {
  const notes = [
    note(write(start("a"), start("a"), start("https://x.example/b.mp4?key=1"), start("https://x.example/b.mp4?key=2"))),
    note(write(start("a"), start("act.1"))),
  ];
  expect(listStarted(list(...notes), ["act.1"]).map(({ video }) => video)).toEqual([
    ...["a", "a", "https://x.example/b.mp4", "https://x.example/b.mp4", "***"],
  ]);
});

it("so many starts of one video are kept, and the rest is counted", () => {
  const notes = note(write(...Array.from({ length: MOST_STARTS + 7 }, () => start("a"))));
  expect([listStarted(list(notes), []).length, notes.started?.over]).toEqual([MOST_STARTS, 7]);
});
