/** Ids of more than 64 characters, which are malformed, and the uploads that were started before them. */
import { describe, expect, it } from "vitest";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";

const write = (...lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const start = (video: string) => ({ video, upload: "started" });
const took = (video: string, id = `id-${video}`) => ({ publish_id: id, video });
const bare = (id: string) => ({ publish_id: id });
const unnamed = { upload: "started" };
const direct = { publish: "direct", ...start("a") };
const error = (code: string) => ({ error: { code } });
const KNOWN = "invalid_params";
/** Longer than TikTok's ids, and so malformed. */
const LONG = `v_pub_url~v2.${"1".repeat(60)}`;
const OTHER_LONG = `${LONG}2`;
const NOT_KNOWN = "a.1".repeat(30);

describe("an id of more than 64 characters, which is an error of its own, stands for its upload:", () => {
  const read = (lines: string) => readPublishIds(lines, { kind: "ledger" });
  const openOf = ({ notes }: ReturnType<typeof read>) => notes.started?.open.map(({ video }) => video);
  const videos = ({ entries }: ReturnType<typeof read>) =>
    entries.map((entry) => (entry.kind === "malformed" ? (entry.video ?? "no video") : "no malformed entry"));

  it.each<[which: string, lines: readonly unknown[], open: readonly string[], malformed: readonly string[]]>([
    ["which it names", [start("a"), start("b"), took("a", LONG)], ["b"], ["a"]],
    ["which it names, in any shape", [start("a"), took("a", NOT_KNOWN)], [], ["a"]],
    ["which it names, as TikTok responds", [start("a"), { video: "a", data: bare(LONG), ...error("ok") }], [], ["a"]],
    ["which it names, in quotation marks", [start("a"), took("a", `"${NOT_KNOWN}"`)], [], ["a"]],
    ["which it names, in a list", [start("a"), { video: "a", publish_ids: [LONG] }], [], ["a"]],
    ["which it names, in a text", [start("a"), { video: "a", note: `got ${LONG}` }], [], ["a"]],
    ["the one directly before it", [start("a"), bare(LONG)], [], ["a"]],
    ["the one directly before it, in any shape", [start("a"), bare(NOT_KNOWN)], [], ["a"]],
    [
      "the one directly before it, whose video it names later",
      [start("a"), bare(LONG), took("a", LONG)],
      [],
      ["a", "a"],
    ],
    [
      "not one that another stands before",
      [start("a"), took("b"), bare(LONG)],
      ["a"],
      ["no malformed entry", "no video"],
    ],
    ["not one of another video", [start("a"), took("b", LONG)], ["a"], ["b"]],
    ["not one that was started later", [took("a", LONG), start("a")], ["a"], ["a"]],
    [
      "not one that was started after its first place",
      [bare(LONG), start("a"), took("a", LONG)],
      ["a"],
      ["no video", "a"],
    ],
    [
      "one of two, if it stands there twice",
      [start("a"), start("a"), took("a", LONG), took("a", LONG)],
      ["a"],
      ["a", "a"],
    ],
    ["two, if they differ", [start("a"), start("a"), took("a", LONG), took("a", OTHER_LONG)], [], ["a", "a"]],
    [
      "not one that TikTok pulls, if it is of a file",
      [start("a"), took("a", `v_pub_file~v2.${"1".repeat(60)}`)],
      ["a"],
      ["a"],
    ],
    ["not a post, if it is of the inbox", [direct, took("a", `v_inbox_url~v2.${"1".repeat(60)}`)], ["a"], ["a"]],
    ["not one before a refusal", [start("a"), error(KNOWN), bare(LONG)], ["a"], ["no video"]],
    ["none, if it is a token", [start("a"), took("a", `act.${"1".repeat(70)}`)], ["a"], ["a"]],
    ["none, if it is no id but for its length", [start("a"), took("a", `${"1 ".repeat(40)}`)], ["a"], ["a"]],
  ])("%s", (_which, lines, open, known) => {
    const reading = read(write(...lines));
    expect([openOf(reading), videos(reading)]).toEqual([open, known]);
  });

  it.each([
    ["a line of its own", LONG],
    ["a sentence", `The id is ${LONG}.`],
    ["an assignment", `publish_id=${NOT_KNOWN}`],
  ])("the one directly before it, in %s", (_which, line) => {
    const reading = read(`${write(start("a"))}${line}\n`);
    expect([openOf(reading), videos(reading)]).toEqual([[], ["a"]]);
    const before = read(`${line}\n${write(start("a"))}`);
    expect([openOf(before), videos(before)]).toEqual([["a"], ["no video"]]);
  });

  it("the one directly before it, which names no video", () => {
    const { entries, notes } = read(write(unnamed, unnamed, bare(LONG)));
    expect([notes.started?.unnamed.map(({ line }) => line), entries.length]).toEqual([[1], 1]);
  });
});
