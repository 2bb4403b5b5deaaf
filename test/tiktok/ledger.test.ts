import { execFile, execFileSync } from "node:child_process";
import { appendFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { IdEntry } from "../../src/model/publish.ts";
import { createLedger, type Ledger, openLedger } from "../../src/tiktok/ledger.ts";
import { makeFolder, removeFolder } from "../support/folders.ts";

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

function list(entries: readonly IdEntry[]): string[] {
  return entries.map((entry) => (entry.kind === "id" ? entry.id : `!${entry.position}/${entry.length}`));
}

const lookMeanwhile = () => list(ledger.look("meanwhile"));
const lookAtTheEnd = () => list(ledger.look("at the end"));

describe("a new ledger", () => {
  it("is empty", () => {
    expect([lookMeanwhile(), lookAtTheEnd(), ledger.note()]).toEqual([[], [], undefined]);
  });

  it("never replaces another one", () => {
    expect(() => createLedger(folder)).toThrow("EEXIST");
  });
});

describe("a look while others write", () => {
  it("returns the ids of complete lines, with LF or CRLF", () => {
    appendFileSync(path, "a\r\npublish_id=b\n");
    expect(lookMeanwhile()).toEqual(["a", "b"]);
  });

  it("leaves out a half line until it is complete", () => {
    appendFileSync(path, "a\nv_pub_url~v2.12");
    expect(lookMeanwhile()).toEqual(["a"]);
    appendFileSync(path, "345\n");
    expect(lookMeanwhile()).toEqual(["a", "v_pub_url~v2.12345"]);
  });

  it("leaves out a line without a line feed until the end", () => {
    appendFileSync(path, "a\nb");
    expect([lookMeanwhile(), lookMeanwhile(), lookMeanwhile(), lookAtTheEnd()]).toEqual([["a"], [], [], ["a", "b"]]);
  });

  it("returns the id of a response that curl wrote without a line feed", () => {
    appendFileSync(path, '{"data":{"publish_id":"a"},"error":{"code":"ok"}}');
    expect(lookMeanwhile()).toEqual(["a"]);
  });

  it("leaves out malformed entries, which may be half of an id", () => {
    appendFileSync(path, '$$$ a\n{"publish_id":\n');
    expect(lookMeanwhile()).toEqual(["a"]);
  });

  it("returns nothing if the file has not changed", () => {
    appendFileSync(path, "a\n");
    expect([lookMeanwhile(), lookMeanwhile(), lookMeanwhile()]).toEqual([["a"], [], []]);
    appendFileSync(path, "b\n");
    expect(lookMeanwhile()).toEqual(["a", "b"]);
  });
});

describe("the look at the end", () => {
  it("returns everything, each time", () => {
    appendFileSync(path, "a\n$$$\nb");
    expect([lookAtTheEnd(), lookAtTheEnd()]).toEqual([
      ["a", "!2/3", "b"],
      ["a", "!2/3", "b"],
    ]);
  });

  it("reads what curl, echo and printf have written together", () => {
    appendFileSync(path, '{"data":{"publish_id":"a"}}{"data":{"publish_id":"b"}}c\n');
    appendFileSync(path, '{"data":{"publish_id":"half');
    expect(lookAtTheEnd()).toEqual(["a", "b", "c", "half"]);
  });

  it("finds ids among bytes that are not text", () => {
    appendFileSync(path, Buffer.concat([Buffer.from([0x80, 0xff, 0xfe, 0x0a]), Buffer.from("a\n\0\0\0 b\n")]));
    expect(lookAtTheEnd().filter((entry) => !entry.startsWith("!"))).toEqual(["a", "b"]);
  });
});

it("a ledger that Windows PowerShell appended to is read: UTF-16 with a byte order mark", () => {
  appendFileSync(path, Buffer.from("\uFEFFv_pub_url~v2.1\r\npublish_id=b\r\n", "utf16le"));
  expect(lookAtTheEnd()).toEqual(["v_pub_url~v2.1", "b"]);
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

  it("lose no id while the ledger is read, and no id is read in part", async () => {
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
    const seen = new Set<string>();
    while (writing) {
      for (const id of lookMeanwhile()) seen.add(id);
      await new Promise(setImmediate);
    }
    await writer;
    for (const id of lookAtTheEnd()) seen.add(id);
    expect([...seen].sort()).toEqual(
      Array.from({ length: 500 }, (_, i) => `v_pub_url~long-enough-to-be-cut.${i}`).sort(),
    );
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
      expect([other.look("at the end"), other.note()]).toEqual([[], { kind: "missing" }]);
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
});

it("a ledger that was emptied and filled again has the new ids", () => {
  appendFileSync(path, "a\nb\n");
  lookMeanwhile();
  truncateSync(path);
  appendFileSync(path, "c\n");
  expect([lookMeanwhile(), ledger.note()]).toEqual([["c"], undefined]);
});

it("a ledger over the limit has the newest ids, and a note", () => {
  const sizeBytes = 17 * 2 ** 20;
  writeFileSync(path, "an-old-id\n");
  truncateSync(path, sizeBytes - 6);
  appendFileSync(path, "\nnew\n\n");
  expect(lookAtTheEnd()).toEqual(["new"]);
  expect(ledger.note()).toEqual({ kind: "over-bound", sizeBytes, limitBytes: 16 * 2 ** 20 });
});
