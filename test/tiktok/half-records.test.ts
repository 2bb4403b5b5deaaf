/** A line of a ledger that a full disk has cut off, and the records that follow without a line feed between them. */
import { describe, expect, it } from "vitest";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";

const WHOLE = "v_pub_url~v2-1.1";
const HALF = JSON.stringify({ publish_id: WHOLE, video: "a.mp4", error: { code: "ok" } });
const START = JSON.stringify({ video: "b.mp4", publish: "draft", upload: "started" });
const OTHER = JSON.stringify({ video: "c.mp4", publish: "direct", upload: "started" });
const REFUSAL = JSON.stringify({ video: "b.mp4", error: { code: "invalid_params" } });
const ID = "v_pub_url~v2-1.2";
const TOOK = JSON.stringify({ publish_id: ID, video: "c.mp4" });
const CUTS = Array.from({ length: HALF.length - 1 }, (_, at) => HALF.slice(0, at + 1));

const read = (text: string) => readPublishIds(text, { kind: "ledger" });
const videoOf = (text: string, id: string) =>
  read(text).entries.find((entry) => entry.kind === "id" && entry.id === id)?.video;
const openIn = (text: string) => read(text).notes.started?.open.map(({ video, ways }) => [video, ...ways]);

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

  it.each<[what: string, more: string, open: readonly string[]]>([
    ["another start", OTHER, ["b.mp4", "c.mp4"]],
    ["another start, and so on", `${OTHER}${START}`, ["b.mp4", "c.mp4"]],
    ["an id", TOOK, ["b.mp4"]],
    ["an id in an array", `[${TOOK}]`, ["b.mp4"]],
    ["a refusal", REFUSAL, []],
    ["another value", ' {"note":1}', ["b.mp4"]],
    ["a blank and NULs", " \0\0", ["b.mp4"]],
    ["a text", " and so on", ["b.mp4"]],
    ["half a record", '{"vi', ["b.mp4"]],
    ["half a record and a whole one", `{"vi${OTHER}`, ["b.mp4", "c.mp4"]],
  ])("wherever that was cut off, with %s behind it", (_what, more, open) => {
    for (const half of CUTS) {
      for (const line of [`${half}${START}${more}`, `${half}\0 ${START}\0${more}`])
        expect([half, openIn(`${line}\n`)?.map(([video]) => video)]).toEqual([half, open]);
    }
    if (more === TOOK) for (const half of CUTS) expect(videoOf(half + START + more, ID)).toBe("c.mp4");
  });

  it.each([
    ...["\0\0", "\uFEFF", "  ", `{"publish_id":"${ID}"}`, `{"publish_id":"${ID}"} `, `${ID}`, `${ID} `, "curl: "],
  ])("with %j before it", (before) => {
    for (const half of CUTS) expect([half, openIn(before + half + START + OTHER)?.length]).toEqual([half, 2]);
  });

  it("behind a long one", () => {
    expect(openIn(`{"x":[${'{"a":1},'.repeat(10_000)}{"vi${START}${OTHER}`)).toHaveLength(2);
  });

  it("with blanks in its records, and in an array", () => {
    expect(openIn('{ "video": "x.mp4", "upl{ "video": "b.mp4", "upload": "started" }')).toHaveLength(1);
    expect(openIn(`[${HALF},{"vi[${START}]`)).toHaveLength(1);
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

describe("what half a record says counts", () => {
  const started = JSON.stringify({ video: "a.mp4", upload: "started" });

  it("as far as it is there, also before several records", () => {
    const code = '{"video":"a.mp4","error":{"code":"invalid_params"}';
    for (const more of [START, START + OTHER]) {
      expect(openIn(`${started}\n${code}${more}\n`)?.map(([video]) => video)).not.toContain("a.mp4");
      expect(videoOf(`{"video":"a.mp4","data":{"publish_id":"${ID}"}${more}\n`, ID)).toBe("a.mp4");
    }
  });

  it("but does not name the video of the next record", () => {
    for (const half of CUTS) {
      const { entries } = read(`${half}{"publish_id":"${ID}"}\n`);
      expect([half, entries.at(-1)]).toEqual([half, { kind: "id", id: ID }]);
    }
  });

  it("and half an id settles nothing: its upload is open, or stands as one whose id is cut off", () => {
    for (const half of CUTS) {
      for (const end of ["", "\n", "\r\n", "\0\0\n", `${START}\n`, `${START}${OTHER}\n`, '{"vi\n']) {
        const { entries, notes } = read(`${started}\n${half}${end}`);
        const ids = entries.flatMap((entry) => (entry.kind === "id" ? [entry.id] : []));
        if (half.includes(`${WHOLE}"`)) expect([half, end, ids]).toEqual([half, end, [WHOLE]]);
        else {
          const cutOff = entries.flatMap((entry) =>
            entry.kind === "malformed" && entry.isCutOff ? [entry.video] : [],
          );
          const open = notes.started?.open.flatMap(({ video }) => (video === "a.mp4" ? [video] : [])) ?? [];
          // What may be whole is asked for.
          const asked = /v_pub_url~\w.*$/.exec(half)?.[0].replace(/[.-]$/, "");
          expect([half, end, ids, [...open, ...cutOff]]).toEqual([
            half,
            end,
            asked === undefined ? [] : [asked],
            ["a.mp4"],
          ]);
        }
      }
    }
  });
});

it.each(['{"', '{"a":', "[", '{"a":[{"b":1},', '{"a":{"b":1}', '{"vi{"a":1}', '{"a":"{', '{"a', '[{"a":1} '])(
  "a line with many times %s hides no other line",
  (piece) => {
    const line = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(read(`${line}\n${START}\n`).notes.started?.open.map(({ video }) => video)).toContain("b.mp4");
  },
);
