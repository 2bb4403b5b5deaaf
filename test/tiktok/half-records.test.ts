/** A line of a ledger that a full disk has cut off, and the record that follows without a line feed between them. */
import { describe, expect, it } from "vitest";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";

const HALF = JSON.stringify({ publish_id: "v_pub_url~v2-1.1", video: "a.mp4", error: { code: "ok" } });
const START = JSON.stringify({ video: "b.mp4", publish: "draft", upload: "started" });
const ID = "v_pub_url~v2-1.2";
const CUTS = Array.from({ length: HALF.length - 1 }, (_, at) => HALF.slice(0, at + 1));

const read = (text: string) => readPublishIds(text, { kind: "ledger" });
const videoOf = (text: string, id: string) =>
  read(text).entries.find((entry) => entry.kind === "id" && entry.id === id)?.video;
const openIn = (text: string) => read(text).notes.started?.open.map(({ video, publish }) => [video, publish]);

describe("the record behind half a record is read", () => {
  it.each(["", "\n"])("wherever that was cut off, with %j between them", (feed) => {
    for (const half of CUTS) {
      const before = `${half}${feed}`;
      expect([half, openIn(`${before}${START}\n`)]).toEqual([half, [["b.mp4", "draft"]]]);
      const took = JSON.stringify({ publish_id: ID, video: "b.mp4" });
      expect([half, videoOf(`${before}${took}\n`, ID)]).toEqual([half, "b.mp4"]);
      for (const record of [took, JSON.stringify({ error: { code: "invalid_params" }, video: "b.mp4" })]) {
        expect([half, openIn(`${START}\n${before}${record}\n`)]).toEqual([half, []]);
      }
    }
  });

  it("as the last line of a file, and behind a whole record", () => {
    expect(openIn(`{"publish_id":"v_p${START}`)).toEqual([["b.mp4", "draft"]]);
    expect(openIn(`{"publish_id":"${ID}"}{"vi${START}\n`)).toEqual([["b.mp4", "draft"]]);
  });

  it("and its line counts once", () => {
    expect(read(`{"vi${START}\npublish_id=$ID\n`).entries).toMatchObject([
      { kind: "malformed", line: 2, position: 12 },
    ]);
  });
});

it("a line with many beginnings of records hides no other line", () => {
  const line = '{"'.repeat(500_000);
  expect(read(`${line}\n${START}\n`).notes.started?.open).toHaveLength(1);
});
