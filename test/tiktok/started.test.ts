/** Uploads that a text says were started, and what settles them. */
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { confirmStarted } from "../../src/tiktok/confirm-outcome.ts";
import { MOST_STARTS } from "../../src/tiktok/id-starts.ts";
import { openLedger } from "../../src/tiktok/ledger.ts";
import { openLedgerFiles } from "../../src/tiktok/ledger-files.ts";
import { cancelStarted } from "../../src/tiktok/outcome.ts";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";
import { listStarted } from "../../src/tiktok/started.ts";
import { makeFolder, removeFolder } from "../support/folders.ts";

const write = (...lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const start = (video: string) => ({ video, upload: "started" });
const took = (video: string, id = `id-${video}`) => ({ publish_id: id, video });
const refuse = (video: string, code = "spam_risk_too_many_posts") => ({ error: { code }, video });
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
    ["after an id that names no video", [start("a"), { publish_id: "id-1" }], ["a"]],
    ["after an error that leaves it open", [start("a"), refuse("a", "internal_error")], ["a"]],
    ["after an error of a gateway", [start("a"), refuse("a", "gateway_timeout"), refuse("a", "server_busy")], ["a"]],
    ["after a response without an id", [start("a"), refuse("a", "ok")], ["a"]],
    ["after what was recorded before it", [took("a"), refuse("a"), start("a")], ["a"]],
    ["if it was started twice, and one id is recorded", [start("a"), start("a"), took("a")], ["a"]],
    ["if the one id is recorded twice", [start("a"), start("a"), took("a"), took("a")], ["a"]],
    ["until each has an id", [start("a"), start("a"), took("a", "id-1"), took("a", "id-2")], []],
    ["if the id is recorded again for a second one", [start("a"), took("a"), start("a"), took("a")], ["a"]],
    ["but not if it names no video", [{ upload: "started" }], undefined],
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
    expect(note(write(...lines)).started?.open).toEqual(open);
  });

  it("in an output of a step, where it stands beside ids", () => {
    const outputs = { publish_ids: JSON.stringify([took("a"), start("b")]) };
    const { entries, notes } = readPublishIds(JSON.stringify({ upload: { outputs } }), { kind: "input" });
    expect([entries.map(({ video }) => video), notes.started?.open]).toEqual([["a"], ["b"]]);
  });

  it("in an output that holds nothing else, which is then not malformed", () => {
    const { entries, notes } = readPublishIds(JSON.stringify({ publish_ids: JSON.stringify([start("b")]) }), {
      kind: "input",
    });
    expect([entries, notes.started?.open]).toEqual([[], ["b"]]);
  });
});

it.each([
  ["internal_error", "a?sig=1", /^TikTok's server failed \(internal_error\)/],
  ["internal_error", "b", /response is not recorded/],
  ["ok", "a", /response is not recorded/],
])("an upload that is open after %s of %s says what is known of it", (code, video, cause) => {
  const notes = note(write(start("a?sig=1"), refuse(video, code)));
  const [entry, ...others] = listStarted([notes], []);
  expect([entry?.video, others]).toEqual(["a", []]);
  if (entry === undefined) return;
  for (const { outcome, ...publish } of [cancelStarted(entry), confirmStarted(entry)]) {
    expect([outcome, publish.cause]).toEqual(["unrecorded", expect.stringMatching(cause)]);
  }
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
  expect(listStarted(notes, ["act.1"]).map(({ video }) => video)).toEqual(["a", "https://x.example/b.mp4", "***"]);
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
    expect(ledger.idNotes().started?.open).toEqual(["a", "b"]);
  });

  it("that is replaced keeps what was open", () => {
    const { path, ledger } = open();
    appendFileSync(path, write(start("a"), start("b")));
    ledger.look("meanwhile");
    writeFileSync(path, write(took("a")));
    ledger.look("at the end");
    expect(ledger.idNotes().started?.open).toEqual(["b"]);
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
  expect(ledgers.readings().map(({ notes }) => notes.started?.open)).toEqual([["a"], []]);
});
