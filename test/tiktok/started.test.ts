/** Uploads that a text says were started, and what settles them. */
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { IdNotes } from "../../src/model/publish.ts";
import { describePublish } from "../../src/report/text/publishes.ts";
import { confirmStarted } from "../../src/tiktok/confirm-outcome.ts";
import { MOST_STARTS } from "../../src/tiktok/id-starts.ts";
import { openLedger } from "../../src/tiktok/ledger.ts";
import { openLedgerFiles } from "../../src/tiktok/ledger-files.ts";
import { cancelStarted } from "../../src/tiktok/outcome.ts";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";
import { isAllRefused, listStarted } from "../../src/tiktok/started.ts";
import { makeFolder, removeFolder } from "../support/folders.ts";

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
const error = (code: string) => ({ error: { code } });
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
    ["after a refusal that names no video", [start("a"), { error: { code: "x" } }], ["a"]],
    ["until an id without a video is recorded", [start("a"), { publish_id: "id-1" }], []],
    ["after an error that leaves it open", [start("a"), refuse("a", "internal_error")], ["a"]],
    ["after an error of a gateway", [start("a"), refuse("a", "gateway_timeout"), refuse("a", "server_busy")], ["a"]],
    ["after a response without an id", [start("a"), refuse("a", "ok")], ["a"]],
    ["after what was recorded before it", [took("a"), refuse("a"), start("a")], ["a"]],
    ["if it was started twice, and one id is recorded", [start("a"), start("a"), took("a")], ["a"]],
    ["if the one id is recorded twice", [start("a"), start("a"), took("a"), took("a")], ["a"]],
    ["until each has an id", [start("a"), start("a"), took("a", "id-1"), took("a", "id-2")], []],
    ["if the id is recorded again for a second one", [start("a"), took("a"), start("a"), took("a")], ["a"]],
    ["after an id without a video that stands before it", [{ publish_id: "id-1" }, start("a")], ["a"]],
    ["if an id without a video may be of another one", [start("a"), start("b"), { publish_id: "id-1" }], ["a", "b"]],
    ["until there are ids for all", [start("a"), start("b"), { publish_id: "id-1" }, { publish_id: "id-2" }], []],
    ["until the rest has ids", [start("a"), start("b"), { publish_id: "id-1" }, took("b", "id-2")], []],
    [
      "if an id turns out to be of another one",
      [start("a"), start("b"), { publish_id: "id-1" }, took("b", "id-1")],
      ["a"],
    ],
    [
      "after an id that was settled with it",
      [start("a"), { publish_id: "id-1" }, start("b"), took("b", "id-1")],
      ["b"],
    ],
    ["after the id of a file that was sent", [start("a"), took("a", "v_pub_file~v2-1.1")], ["a"]],
    ["after the id of such a file without a video", [start("a"), { publish_id: "v_inbox_file~v2.1" }], ["a"]],
    ["until a refusal in a list is recorded", [start("a"), [refuse("a")]], []],
    [
      "until a refusal inside another value is",
      [start("a"), { video: "a", response: { data: {}, ...error("x") } }],
      [],
    ],
    ["until a refusal in a string is", [start("a"), { video: "a", response: JSON.stringify(error("x")) }], []],
    [
      "after a failure inside another value",
      [start("a"), { video: "a", tries: [error("x"), error("internal_error")] }],
      ["a"],
    ],
    [
      "if two were, and one response has two codes",
      [start("a"), start("a"), { ...refuse("a"), of: error("x") }],
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
  ])("%s", (_which, lines, open) => {
    expect(videosOf(note(write(...lines)))).toEqual(open);
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
    ["is settled by an id", [unnamed, { publish_id: "id-1" }], []],
    ["is settled by an id of a video that was not started", [start("b"), unnamed, took("a")], []],
    ["is not settled by the id of a video that was", [unnamed, start("a"), took("a")], [1]],
    ["is open if an id may be of another one", [unnamed, start("a"), { publish_id: "id-1" }], [1]],
  ])("%s", (_which, text, lines) => {
    const notes = note(write(...text));
    expect(notes.started?.unnamed).toEqual(lines);
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
    ["but not if an upload is open", [refuse("a"), { upload: "started" }], false],
    ["but not if there are too many codes", [..."uvwxyz"].map((code) => refuse("a", code)), false],
  ])("%s", (_which, lines, isRefused) => {
    expect(isAllRefused(note(write(...lines)))).toBe(isRefused);
  });
});

it("lines that say so are not lines without an id, and a refusal names its video", () => {
  const { withoutId, refusals } = note(write(start("a"), refuse("a", "x"), start("b?sig=1"), refuse("b?sig=1", "x")));
  expect([withoutId.count, refusals]).toEqual([
    0,
    [{ code: "x", lines: { first: [2, 4], count: 2 }, videos: ["a", "b"] }],
  ]);
});

it("texts that never say so have no such note", () => {
  expect(note(write(took("a"), refuse("b")))).not.toHaveProperty("started");
});

it("so many videos are kept, and the rest is counted", () => {
  const text = write(...Array.from({ length: MOST_STARTS + 7 }, (_, at) => start(`${at}.mp4`)));
  const { open = [], over } = note(text).started ?? {};
  expect([open.length, over]).toEqual([MOST_STARTS, 7]);
});

it("each video is reported once, without its query and without a secret", () => {
  const notes = [
    note(write(start("a"), start("https://x.example/b.mp4?key=1"))),
    note(write(start("a"), start("act.1"))),
  ];
  expect(listStarted(list(...notes), ["act.1"]).map(({ video }) => video)).toEqual([
    "a",
    "https://x.example/b.mp4",
    "***",
  ]);
});

describe("a ledger that grows", () => {
  const open = () => {
    const folder = makeFolder("started");
    onTestFinished(() => removeFolder(folder));
    const path = join(folder, "ledger");
    writeFileSync(path, "");
    return { path, ledger: openLedger(path) };
  };

  it("has an upload once, though its last line is looked at several times", () => {
    const { path, ledger } = open();
    appendFileSync(path, write(start("a"), start("b")).trimEnd());
    for (const _ of [1, 2, 3]) ledger.look("meanwhile");
    appendFileSync(path, `\n${write(took("b")).trimEnd()}`);
    for (const _ of [1, 2, 3]) ledger.look("meanwhile");
    appendFileSync(path, `\n${write(start("b"))}`);
    ledger.look("at the end");
    expect(videosOf(ledger.idNotes())).toEqual(["a", "b"]);
  });

  it.each<[how: string, before: readonly unknown[], after: readonly unknown[], open: readonly string[]]>([
    ["is as it was", [start("a"), took("a")], [start("a"), took("a"), start("b"), took("b")], []],
    ["has the ids, too", [start("a"), start("b")], [start("a"), took("a"), start("b"), took("b")], []],
    ["has ids without videos", [start("a")], [start("a"), { publish_id: "id-1" }], []],
    ["has the same ids without videos", [start("a"), bare("id-1")], [start("a"), bare("id-1")], []],
    ["has only an old one of these", [bare("id-1"), start("a")], [bare("id-1")], ["a"]],
    [
      "has the same starts without videos",
      [unnamed, unnamed],
      [start("b"), unnamed, bare("id-1"), bare("id-2")],
      ["b"],
    ],
    ["has the same open starts", [start("a"), start("a")], [start("a"), start("a")], ["a"]],
    ["has the ids only", [start("a"), start("b")], [took("a"), took("b")], []],
    ["has one id for two", [start("a"), start("a")], [start("a"), start("a"), took("a")], ["a"]],
    ["has lost the start", [start("a")], [], ["a"]],
    ["has an old id only", [took("a"), start("a")], [took("a")], ["a"]],
    ["has a new start of the same video", [start("a"), took("a")], [start("a")], ["a"]],
    ["has a refusal only", [refuse("a"), start("a")], [refuse("a")], ["a"]],
  ])("that is written anew, and %s, has open what has no response", (_how, before, after, videos) => {
    const { path, ledger } = open();
    writeFileSync(path, write(...before));
    ledger.look("meanwhile");
    // The writer has only begun.
    writeFileSync(path, "");
    ledger.look("meanwhile");
    writeFileSync(path, write(...after));
    for (const when of ["meanwhile", "meanwhile", "at the end"] as const) ledger.look(when);
    expect(videosOf(ledger.idNotes())).toEqual(videos);
  });

  it.each([
    ["names its video", '{"video":"a","publish_id":"v_pub_u', "a"],
    ["names no video", '{"publish_id":"v_pub_u', "a"],
    ["is no JSON", "publish_id=v_pub_url~v2-1.1...", "a"],
  ])("ends in half an id, which %s: the upload is counted once, by its video", (_which, end, video) => {
    const { path, ledger } = open();
    appendFileSync(path, write(start("a")) + end);
    ledger.look("meanwhile");
    const entries = ["at the end", "at the end"].flatMap(() => ledger.look("at the end"));
    expect(entries).toMatchObject([{ kind: "malformed", isCutOff: true, line: 2, video }]);
    expect(videosOf(ledger.idNotes())).toEqual([]);
  });

  it.each(['"', ""])("ends in an id of the known shape and '%s': it is asked for, and settles the upload", (quote) => {
    const { path, ledger } = open();
    appendFileSync(path, `${write(start("a"))}{"video":"a","publish_id":"v_pub_url~v2-1.1${quote}`);
    expect(ledger.look("at the end")).toMatchObject([{ kind: "id", video: "a" }]);
    expect(videosOf(ledger.idNotes())).toEqual([]);
  });

  it("ends in a start that is cut off: it is open, and its line is not one without an id", () => {
    const { path, ledger } = open();
    appendFileSync(path, '{"video":"a","upload":"started"');
    ledger.look("at the end");
    expect([videosOf(ledger.idNotes()), ledger.idNotes().withoutId.count]).toEqual([["a"], 0]);
  });

  it("that is replaced keeps what was open", () => {
    const { path, ledger } = open();
    appendFileSync(path, write(start("a"), start("b")));
    ledger.look("meanwhile");
    writeFileSync(path, write(took("a")));
    ledger.look("at the end");
    expect(videosOf(ledger.idNotes())).toEqual(["b"]);
  });
});

it("files are settled each by itself: two attempts may upload the same video", () => {
  const folder = makeFolder("started");
  onTestFinished(() => removeFolder(folder));
  const files = [write(start("a")), write(start("a"), took("a"))].map((text, at) => {
    const path = join(folder, `${at}`);
    writeFileSync(path, text);
    return { name: `${at}`, path };
  });
  const ledgers = openLedgerFiles(files);
  while (ledgers.hasMore()) ledgers.look("at the end");
  expect(ledgers.readings().map(({ notes }) => videosOf(notes))).toEqual([["a"], []]);
});
