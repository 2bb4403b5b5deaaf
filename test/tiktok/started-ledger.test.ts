/** Uploads that a ledger says were started, while it grows or is written anew. */
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { IdNotes } from "../../src/model/publish.ts";
import { openLedger } from "../../src/tiktok/ledger.ts";
import { openLedgerFiles } from "../../src/tiktok/ledger-files.ts";
import { isAllRefused } from "../../src/tiktok/started.ts";
import { makeFolder, removeFolder } from "../support/folders.ts";

const write = (...lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const start = (video: string) => ({ video, upload: "started" });
const took = (video: string, id = `id-${video}`) => ({ publish_id: id, video });
const LONG = `v_pub_url~v2.${"1".repeat(60)}`;
const refuse = (video: string, code = "spam_risk_too_many_posts") => ({ error: { code }, video });
const videosOf = ({ started }: IdNotes) => started?.open.map(({ video }) => video);
const FAILED = refuse("a", "internal_error");
const bare = (id: string) => ({ publish_id: id });
const unnamed = { upload: "started" };

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

  it("keeps what each of two uploads becomes, if it is written anew", () => {
    const { path, ledger } = open();
    const draft = { ...start("a"), publish: "draft" };
    const direct = { ...start("a"), publish: "direct" };
    const waysAfter = (...lines: readonly unknown[]) => {
      writeFileSync(path, write(...lines));
      ledger.look("at the end");
      return ledger.idNotes().started?.open.map(({ ways }) => ways);
    };
    expect(waysAfter(draft, direct, took("b"))).toEqual([["draft", "direct"]]);
    expect(waysAfter(direct)).toEqual([["draft", "direct"]]);
    expect(waysAfter(direct, draft, took("c"))).toEqual([["direct", "draft"]]);
    expect(waysAfter(direct, direct)).toEqual([["draft", "direct", "direct"]]);
    expect(waysAfter()).toEqual([["draft", "direct", "direct"]]);
  });

  it.each<[publish: string | undefined, again: readonly unknown[]]>([
    ["draft", []],
    ["draft", [{ ...start("a"), publish: "draft" }]],
    [undefined, [start("a")]],
  ])("keeps what an upload becomes, %s, if it is written anew with %j", (publish, again) => {
    const { path, ledger } = open();
    writeFileSync(path, write({ ...start("a"), publish: "draft" }, took("b")));
    ledger.look("meanwhile");
    writeFileSync(path, write(...again));
    ledger.look("at the end");
    expect(ledger.idNotes().started?.open).toMatchObject([{ video: "a", ways: [publish] }]);
  });

  const draft = { ...start("a"), publish: "draft" };
  const direct = { ...start("a"), publish: "direct" };
  const DRAFT = "v_inbox_url~v2.1";
  const POST = "v_pub_url~v2.1";
  const unnamedAs = (publish: string) => ({ ...unnamed, publish });
  it.each<[how: string, before: readonly unknown[], after: readonly unknown[], ways: readonly unknown[]]>([
    ["draft and its id", [direct], [draft, took("a", DRAFT)], ["direct"]],
    ["draft and an id behind it", [direct], [draft, bare(DRAFT)], ["direct"]],
    ["draft and its refusal", [direct], [draft, refuse("a")], ["direct"]],
    ["draft, its refusal, and a draft with its id", [direct], [draft, refuse("a"), draft, bare(DRAFT)], ["direct"]],
    ["draft and half an id", [direct], [draft, took("a", "v_pub…")], ["direct"]],
    ["post and an id behind it", [draft], [direct, bare(POST)], ["draft"]],
    ["post and the id of either", [draft], [direct, took("a", POST)], [undefined]],
    [
      "draft, the id of either, and a draft with its id",
      [direct],
      [draft, took("a", POST), draft, bare(DRAFT)],
      [undefined],
    ],
    [
      "post, the id of the draft, and a post with its id",
      [draft],
      [direct, took("a", DRAFT), direct, bare(POST)],
      ["direct"],
    ],
    ["post", [draft], [direct], ["draft", "direct"]],
    ["post", [start("a"), draft], [direct], ["draft", undefined]],
    ["post twice", [start("a"), draft], [direct, direct], ["draft", undefined, "direct"]],
    ["start that says nothing", [draft], [start("a")], [undefined]],
    [
      "draft and an id behind it, both without a video",
      [unnamedAs("direct")],
      [unnamedAs("draft"), bare(DRAFT)],
      ["direct"],
    ],
    [
      "post and an id behind it, both without a video",
      [unnamedAs("draft")],
      [unnamedAs("direct"), bare(POST)],
      ["draft"],
    ],
    ["post without a video", [unnamedAs("draft"), unnamedAs("direct")], [unnamedAs("direct")], ["draft", "direct"]],
    ["post without a video, which may be an old one", [unnamed], [unnamedAs("direct")], [undefined]],
  ])("that is written anew with a %s has open, of %j and %j, %j", (_how, before, after, ways) => {
    const { path, ledger } = open();
    writeFileSync(path, write(...before));
    ledger.look("meanwhile");
    writeFileSync(path, write(...after));
    ledger.look("at the end");
    const { open: named = [], unnamed: others = [] } = ledger.idNotes().started ?? {};
    expect([...named.flatMap((each) => each.ways), ...others.map(({ publish }) => publish)]).toEqual(ways);
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
    ["has an id that is too long", [start("a")], [start("a"), took("a", LONG)], []],
    ["has only such an id", [start("a")], [took("a", LONG)], []],
    ["has only an old one of these ids", [took("a", LONG), start("a")], [took("a", LONG)], ["a"]],
    ["has only an old id that is cut off", [took("a", "v_pub…"), start("a")], [took("a", "v_pub…")], ["a"]],
    ["has lost the start", [start("a")], [], ["a"]],
    ["has an old id only", [took("a"), start("a")], [took("a")], ["a"]],
    ["has a new start of the same video", [start("a"), took("a")], [start("a")], ["a"]],
    ["has a refusal only", [refuse("a"), start("a")], [refuse("a")], ["a"]],
    ["has a refusal", [start("a")], [start("a"), refuse("a")], []],
    ["has a refusal instead of such an error", [start("a"), FAILED], [start("a"), refuse("a")], ["a"]],
    ["has both", [start("a"), FAILED], [start("a"), FAILED, refuse("a")], ["a"]],
    ["has the error before the start", [start("a")], [FAILED, start("a"), refuse("a")], ["a"]],
    ["has a second one that was refused", [start("a"), FAILED], [start("a"), start("a"), refuse("a")], ["a"]],
    ["has an id instead of such an error", [start("a"), FAILED], [start("a"), took("a")], []],
    [
      "has the error and an id, and a second one that was refused",
      [start("a"), FAILED],
      [start("a"), FAILED, took("a"), start("a"), refuse("a")],
      [],
    ],
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

  const unnamedRefusal = { error: { code: "spam_risk_too_many_posts" } };
  it.each<[what: string, before: string, isRefused: boolean]>([
    ["nothing", "", true],
    ["a refusal", write(refuse("a")), true],
    ["another refusal", write(refuse("c", "invalid_param")), true],
    ["an error that leaves an upload open", write(FAILED), false],
    ["such an error of a start", write(start("a"), FAILED), false],
    ["such an error of another video", write(refuse("c", "502")), false],
    ["many such errors", write(...[..."123456789"].map((code) => refuse("a", code))), false],
    ["a refusal of an upload without a video", write(unnamedRefusal), false],
    ["a page of a gateway", "<html>502 Bad Gateway</html>\n", false],
  ])("that held %s, and then only a refusal: are all uploads refused?", (_what, before, isRefused) => {
    const { path, ledger } = open();
    writeFileSync(path, before);
    ledger.look("meanwhile");
    for (const after of [write(start("a"), refuse("a")), write(start("b"), refuse("b"))]) {
      writeFileSync(path, after);
      ledger.look("at the end");
      expect(isAllRefused(ledger.idNotes())).toBe(isRefused);
    }
  });

  it("that is written anew has what it repeats once", () => {
    const { path, ledger } = open();
    const first = write(FAILED, { hello: 1 });
    for (const text of [first, `${write({})}${first}`, `${first}${write(refuse("b", "internal_error"))}`, ""]) {
      writeFileSync(path, text);
      ledger.look("at the end");
    }
    expect(ledger.idNotes()).toMatchObject({
      withoutId: { first: [2], count: 1 },
      refusals: [{ code: "internal_error", lines: { first: [1, 3], count: 2 }, videos: ["a", "b"] }],
    });
    expect(ledger.idNotes().refusals).toHaveLength(1);
    writeFileSync(path, write(refuse("c", "internal_error")));
    ledger.look("at the end");
    expect(ledger.idNotes().refusals).toMatchObject([{ lines: { first: [1] }, videos: ["c", "a", "b"], uploads: 3 }]);
  });

  it.each([
    ["names its video", '{"video":"a","publish_id":"v_pub_u', "a"],
    ["names no video", '{"publish_id":"v_pub_u', "a"],
    ["is no JSON", "publish_id=v_pub_url~v2-1.1...", "a"],
    ["is too long already", `{"publish_id":"${LONG}`, "a"],
  ])("ends in half an id, which %s: the upload is counted once, by its video", (_which, end, video) => {
    const { path, ledger } = open();
    appendFileSync(path, write(start("a")) + end);
    const entries = (["meanwhile", "at the end", "at the end"] as const).flatMap((when) => ledger.look(when));
    expect(entries).toMatchObject([{ kind: "malformed", isCutOff: true, line: 2, video }]);
    expect(videosOf(ledger.idNotes())).toEqual([]);
  });

  it.each([
    ["an id of the known shape in JSON", '{"video":"a","publish_id":"v_pub_url~v2-1.1"'],
    ["such an id as a text", "v_pub_url~v2-1.1"],
  ])("ends in %s, which is asked for, and settles the upload", (_what, end) => {
    const { path, ledger } = open();
    appendFileSync(path, write(start("a")) + end);
    expect(ledger.look("at the end")).toMatchObject([{ kind: "id", id: "v_pub_url~v2-1.1" }]);
    expect(videosOf(ledger.idNotes())).toEqual([]);
  });

  it.each([
    ["names its video", '{"video":"a","publish_id":"v_pub_url~v2-1.1'],
    ["names no video", '{"publish_id":"v_pub_url~v2-1.1'],
    ["ends its line", '{"publish_id":"v_pub_url~v2-1.1\n'],
    ["stands before a record", '{"publish_id":"v_pub_url~v2-1.1{"note":1}\n'],
  ])("ends in what may be half an id, which %s: it is asked for, and the upload stays open", (_which, end) => {
    const { path, ledger } = open();
    appendFileSync(path, write(start("a")) + end);
    const entries = (["meanwhile", "at the end", "at the end"] as const).flatMap((when) => ledger.look(when));
    expect(entries).toMatchObject([{ kind: "id", id: "v_pub_url~v2-1.1" }]);
    expect(videosOf(ledger.idNotes())).toEqual(["a"]);
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
