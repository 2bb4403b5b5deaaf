import { execFile, execFileSync } from "node:child_process";
import { appendFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Ledger, openLedger } from "../../src/tiktok/ledger.ts";
import { createLedger } from "../../src/tiktok/new-ledger.ts";
import { makeFolder, removeFolder } from "../support/folders.ts";
import { listEntries } from "./ids.ts";

let folder: string;
let path: string;
let ledger: Ledger;

beforeEach(() => {
  folder = makeFolder("ledger-test");
  path = createLedger(folder);
  ledger = openLedger(path);
});

afterEach(() => {
  removeFolder(folder);
});

const lookMeanwhile = () => listEntries(ledger.look("meanwhile"));

/** Looks until everything has been read. */
function lookAtTheEnd(): string[] {
  const entries = [...ledger.look("at the end")];
  while (ledger.hasMore()) entries.push(...ledger.look("at the end"));
  return listEntries(entries);
}

describe("a new ledger", () => {
  it("is empty", () => {
    expect([lookMeanwhile(), lookAtTheEnd(), ledger.note()]).toEqual([[], [], undefined]);
    expect([ledger.hasMore(), ledger.secrets(), ledger.idNotes()]).toEqual([
      false,
      [],
      { origin: { kind: "ledger" }, withoutId: { first: [], count: 0 }, omitted: { ids: 0, malformed: 0 } },
    ]);
  });

  it("never replaces another one", () => {
    expect(() => createLedger(folder)).toThrow("EEXIST");
  });
});

describe("a look while others write", () => {
  it("returns the ids of complete lines once, with LF or CRLF", () => {
    appendFileSync(path, "a-1\r\npublish_id=b\n");
    expect([lookMeanwhile(), lookMeanwhile()]).toEqual([["a-1", "b"], []]);
    appendFileSync(path, "a-1\nc-1\n");
    expect(lookMeanwhile()).toEqual(["c-1"]);
  });

  it("leaves out a half line until it is complete", () => {
    appendFileSync(path, "a-1\nv_pub_url~v2.12");
    expect(lookMeanwhile()).toEqual(["a-1"]);
    appendFileSync(path, "345\n");
    expect(lookMeanwhile()).toEqual(["v_pub_url~v2.12345"]);
  });

  it("counts a line without a line feed when it has not grown between two looks", () => {
    appendFileSync(path, "a-1\nb-2");
    expect([lookMeanwhile(), lookMeanwhile(), lookMeanwhile()]).toEqual([["a-1"], ["b-2"], []]);
  });

  it("reads such a line again if it grows later, and repeats nothing", () => {
    appendFileSync(path, "a-1, v_pub_url~1");
    expect([lookMeanwhile(), lookMeanwhile()]).toEqual([[], ["a-1", "v_pub_url~1"]]);
    appendFileSync(path, "23, b-2\n");
    expect([lookMeanwhile(), lookMeanwhile(), lookAtTheEnd()]).toEqual([["v_pub_url~123", "b-2"], [], []]);
  });

  it("returns at once the id of a response that curl wrote without a line feed", () => {
    appendFileSync(path, '{"data":{"publish_id":"a"},"error":{"code":"ok"}}');
    expect(lookMeanwhile()).toEqual(["a"]);
    appendFileSync(path, '{"data":{"publish_id":"b"},"error":{"code":"ok"}}');
    expect([lookMeanwhile(), lookMeanwhile()]).toEqual([["b"], []]);
  });

  it("waits for the end of a JSON value, which may name the video", () => {
    appendFileSync(path, '{"publish_id":"a",\n');
    expect(lookMeanwhile()).toEqual([]);
    appendFileSync(path, '"video":"a.mp4"}\n');
    expect(lookMeanwhile()).toEqual(["a (a.mp4)"]);
  });

  it("does not wait for it if nothing is appended", () => {
    appendFileSync(path, '{"publish_id":"a",\n');
    expect([lookMeanwhile(), lookMeanwhile(), lookMeanwhile()]).toEqual([[], ["a"], []]);
    appendFileSync(path, '"publish_id":"b","video":"b.mp4"}\n');
    expect(lookMeanwhile()).toEqual(["b (b.mp4)"]);
  });

  it("returns malformed entries of complete lines, but not of a half line, which may become an id", () => {
    appendFileSync(path, "publish_id=$\nv_pub_url~v2.1...");
    expect([lookMeanwhile(), lookMeanwhile()]).toEqual([["!1:12/1"], []]);
    expect([lookAtTheEnd(), lookAtTheEnd()]).toEqual([["!2:1/14 cut off"], []]);
  });

  it("reads a large ledger in parts, and the first ids come first", () => {
    const ids = Array.from({ length: 9000 }, (_, index) => `v_pub_url~v2-1.${1e18 + index * 1000}`);
    appendFileSync(path, `${ids.join("\n")}\n${"hello world\n".repeat(40_000)}`);
    const first = lookMeanwhile();
    expect([first[0], first.length < ids.length, ledger.hasMore()]).toEqual([ids[0], true, true]);
    const all = [...first];
    while (ledger.hasMore()) all.push(...lookMeanwhile());
    expect(all).toEqual(ids);
    expect(ledger.idNotes().withoutId).toEqual({ first: [9001, 9002, 9003, 9004, 9005], count: 40_000 });
  });
});

describe("a JSON value that is longer than a look", () => {
  const ids = Array.from({ length: 9000 }, (_, index) => `v_pub_url~v2-1.${1e18 + index * 1000}`);

  it.each([
    ["in one line", ","],
    ["over many lines", ",\n"],
  ])("returns its first ids before it ends: %s", (_how, between) => {
    const values = [...ids, "$", ...ids.map((id) => id.replace("url", "file")), "$"];
    const text = `{"publish_ids":[${values.map((value) => JSON.stringify(value)).join(between)}]}`;
    appendFileSync(path, text);
    lookMeanwhile();
    const early = lookMeanwhile();
    expect([early[0], ledger.hasMore()]).toEqual([ids[0], true]);
    const malformed = [...early, ...lookAtTheEnd()].filter((entry) => entry.startsWith("!"));
    const places = text.split("\n").flatMap((line, at) => {
      return [...line.matchAll(/"\$"/g)].map(({ index }) => `!${at + 1}:${index + 2}/1`);
    });
    expect([malformed, malformed.length]).toEqual([places, 2]);
    expect(ledger.idNotes()).toMatchObject({ withoutId: { count: 0 }, omitted: { ids: 8000 } });
  });
});

it("a huge line is read before it ends, also if no value of JSON ends in it", () => {
  appendFileSync(path, `"v_pub_url~1 ${"\\n".repeat(2 ** 20)}`);
  const early: string[] = [];
  while (early.length === 0) early.push(...lookMeanwhile());
  expect([early, ledger.hasMore(), lookAtTheEnd()]).toEqual([["v_pub_url~1"], true, []]);
});

describe("the look at the end", () => {
  it("reads a large ledger in parts, too, and the last line and an open value with the last part", () => {
    appendFileSync(path, `a-1\n${"hello world\n".repeat(40_000)}{"publish_id":"b",\n"publish_ids":["c-1`);
    expect([listEntries(ledger.look("at the end")), ledger.hasMore()]).toEqual([["a-1"], true]);
    expect([lookAtTheEnd(), ledger.hasMore()]).toEqual([["b", "!40003:17/3 cut off"], false]);
  });

  it("returns everything that is left", () => {
    appendFileSync(path, "a-1\npublish_id=$\nb-1");
    expect([lookAtTheEnd(), lookAtTheEnd()]).toEqual([["a-1", "!2:12/1", "b-1"], []]);
  });

  it("reads what curl, echo and printf have written together", () => {
    appendFileSync(path, '{"data":{"publish_id":"a"}}{"data":{"publish_id":"b"}}c-1\n');
    appendFileSync(path, '{"data":{"publish_id":"v_pub_url~1');
    expect(lookAtTheEnd()).toEqual(["a", "b", "c-1", "v_pub_url~1"]);
  });

  it("counts lines without an id once, also those that are not complete", () => {
    appendFileSync(path, "hello\n{\n");
    lookAtTheEnd();
    expect(ledger.idNotes().withoutId).toEqual({ first: [1, 2], count: 2 });
    appendFileSync(path, '"publish_id":"a"\n}\nwor');
    lookAtTheEnd();
    expect(ledger.idNotes().withoutId).toEqual({ first: [1, 5], count: 2 });
    appendFileSync(path, "ld\n");
    lookAtTheEnd();
    expect(ledger.idNotes().withoutId).toEqual({ first: [1, 5], count: 2 });
  });
});

it("a file like a ledger is named in its malformed entries and notes", () => {
  appendFileSync(path, "publish_id=$\n");
  const file = openLedger(path, { kind: "file", path: "ids.txt" });
  const origin = { kind: "file", path: "ids.txt" };
  expect([file.look("at the end"), file.idNotes()]).toMatchObject([[{ kind: "malformed", origin }], { origin }]);
});

it("the credentials of an upload in a ledger are secrets", () => {
  appendFileSync(path, '{"publish_id":"a","upload_url":"https://u.example/?upload_token=12345678"}\n');
  lookMeanwhile();
  expect(ledger.secrets()).toEqual(["https://u.example/?upload_token=12345678", "12345678"]);
});

describe("processes that append at the same time", () => {
  it("lose no id if they are shells", async () => {
    const script = 'for i in $(seq 50); do echo "v_pub_url~$1.$i" >> "$2"; done';
    await Promise.all(
      [1, 2, 3, 4].map((writer) => promisify(execFile)("bash", ["-c", script, "bash", String(writer), path])),
    );
    const expected = [1, 2, 3, 4].flatMap((writer) =>
      Array.from({ length: 50 }, (_, i) => `v_pub_url~${writer}.${i + 1}`),
    );
    expect(lookAtTheEnd().sort()).toEqual(expected.sort());
  });

  it("lose no id while the ledger is read, and every id is returned once", async () => {
    const script = `
      const { appendFileSync } = require("node:fs");
      for (let i = 0; i < 500; i++) {
        const end = i % 3 ? "\\n" : "\\r\\n";
        appendFileSync(process.argv[1], "v_pub_url~long-enough-to-be-cut." + i + end);
      }`;
    let writing = true;
    const writer = promisify(execFile)(process.execPath, ["-e", script, path]).finally(() => {
      writing = false;
    });
    const seen: string[] = [];
    while (writing) {
      seen.push(...lookMeanwhile());
      await new Promise(setImmediate);
    }
    await writer;
    seen.push(...lookAtTheEnd());
    expect(seen.sort()).toEqual(Array.from({ length: 500 }, (_, i) => `v_pub_url~long-enough-to-be-cut.${i}`).sort());
  });
});

describe("a ledger has a note and no ids if", () => {
  it("it is missing", () => {
    rmSync(path);
    expect([lookAtTheEnd(), ledger.note()]).toEqual([[], { kind: "missing" }]);
  });

  it("its folder is missing, or its path is empty", () => {
    for (const lost of [join(path, "publish-ids.txt"), join(folder, "gone", "publish-ids.txt"), ""]) {
      const other = openLedger(lost);
      expect([other.look("at the end"), other.note(), other.hasMore()]).toEqual([[], { kind: "missing" }, false]);
    }
  });

  it("it is a folder", () => {
    const other = openLedger(folder);
    expect([other.look("at the end"), other.note()]).toEqual([[], { kind: "unreadable", reason: "not a file" }]);
  });

  it.skipIf(process.platform === "win32")("it is a pipe without a writer", () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const other = openLedger(pipe);
    expect([other.look("at the end"), other.note()]).toEqual([[], { kind: "unreadable", reason: "not a file" }]);
  });

  it("it disappears while it is read, and then nothing more is expected", () => {
    appendFileSync(path, "hello world\n".repeat(40_000));
    lookMeanwhile();
    expect(ledger.hasMore()).toBe(true);
    rmSync(path);
    expect([lookMeanwhile(), ledger.hasMore(), ledger.note()]).toEqual([[], false, { kind: "missing" }]);
  });
});

it("a ledger over the limit has the newest ids, and a note", () => {
  const sizeBytes = 65 * 2 ** 20;
  writeFileSync(path, "an-old-id-1\n");
  truncateSync(path, sizeBytes - 8);
  appendFileSync(path, "\nnew-1\n\n");
  expect(lookAtTheEnd()).toEqual(["new-1"]);
  expect(ledger.note()).toEqual({ kind: "over-bound", sizeBytes, limitBytes: 64 * 2 ** 20 });
});

it("a ledger that is not read to its end has a note that says how far it was read", () => {
  writeFileSync(path, "no id here\n".repeat(40_000));
  lookMeanwhile();
  expect(ledger.note()).toEqual({ kind: "unfinished", sizeBytes: 440_000, readBytes: 262_144 });
  lookAtTheEnd();
  expect(ledger.note()).toBeUndefined();
});

describe("an id that is recorded before its video", () => {
  const NAMED = '{"publish_id":"v_pub_url~v2.1","video":"a.mp4"}\n';

  it("is returned again with the video, once", () => {
    appendFileSync(path, "v_pub_url~v2.1\n");
    expect(lookMeanwhile()).toEqual(["v_pub_url~v2.1"]);
    appendFileSync(path, NAMED);
    expect(lookMeanwhile()).toEqual(["v_pub_url~v2.1 (a.mp4)"]);
    appendFileSync(path, NAMED.replace("a.mp4", "b.mp4"));
    expect(lookAtTheEnd()).toEqual([]);
  });

  it("is returned once with the video, if both were there at the first look", () => {
    appendFileSync(path, `v_pub_url~v2.1\n${NAMED}${NAMED}`);
    expect(lookAtTheEnd()).toEqual(["v_pub_url~v2.1 (a.mp4)"]);
  });

  it("is not returned again by what names no video", () => {
    appendFileSync(path, "v_pub_url~v2.1\n");
    lookMeanwhile();
    appendFileSync(path, 'v_pub_url~v2.1\n{"publish_id":"v_pub_url~v2.1"}\n');
    expect(lookAtTheEnd()).toEqual([]);
  });
});
