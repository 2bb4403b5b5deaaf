/** A ledger that is replaced or overwritten while it is read. */
import { appendFileSync, copyFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
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

describe("a ledger is read again from its start if", () => {
  it("it was emptied and filled again: what it repeats is not returned again", () => {
    appendFileSync(path, "a-1\nb-2\n");
    lookMeanwhile();
    truncateSync(path);
    appendFileSync(path, "c-3\na-1");
    expect([lookAtTheEnd(), ledger.note()]).toEqual([["c-3"], undefined]);
  });

  it.each<[how: string, before: string, after: string, ids: string[]]>([
    ["by as many bytes", "a-1\n", "b-1\n", ["b-1"]],
    ["by more bytes", "a-1\n", "b-1\nc-1\n", ["b-1", "c-1"]],
    ["by more bytes that end as it did", "a-1\nx-1\n", "b-1\nx-1\nc-1\n", ["b-1", "c-1"]],
    ["by more bytes that begin as it did", "x-1\na-1\n", "x-1\nb-1\nc-1\n", ["b-1", "c-1"]],
    ["at its end, far from its start", `${"hello\n".repeat(99)}a-1\n`, `${"hello\n".repeat(99)}b-1\n`, ["b-1"]],
    ["at its start, far from its end", `a-1\n${"hello\n".repeat(99)}`, `b-1\n${"hello\n".repeat(99)}`, ["b-1"]],
  ])("it was overwritten %s", (_how, before, after, ids) => {
    appendFileSync(path, before);
    lookMeanwhile();
    writeFileSync(path, after);
    expect([lookMeanwhile(), lookAtTheEnd()]).toEqual([ids, []]);
  });

  it("it was overwritten at each of many looks, or deleted and made anew", () => {
    for (let i = 0; i < 20; i++) {
      if (i % 2) rmSync(path);
      writeFileSync(path, `${"v".repeat(i % 3)}a-${i}\n`);
      expect(lookMeanwhile()).toEqual([`${"v".repeat(i % 3)}a-${i}`]);
    }
  });

  it("it was overwritten: a line and a value that were not complete before count", () => {
    for (const [before, ids] of [
      ["a-1", ["a-1", "z-1"]],
      ['{"publish_id":"b",\n', ["b"]],
    ] as const) {
      writeFileSync(path, before);
      expect(lookMeanwhile()).toEqual([]);
      writeFileSync(path, "z-1\n");
      expect(lookMeanwhile()).toEqual(ids);
    }
  });

  it("it was overwritten: omitted entries of the earlier and the new content add up", () => {
    const write = (name: string) => Array.from({ length: 1002 }, (_, i) => `${name}-${i}\n`).join("");
    writeFileSync(path, write("a"));
    lookMeanwhile();
    writeFileSync(path, `${write("b")}v_pub_url~1`);
    expect(lookAtTheEnd()).toEqual(["v_pub_url~1"]);
    expect(ledger.idNotes().omitted).toEqual({ ids: 2 + 1002, malformed: 0 });
  });

  it("it was replaced by another file", () => {
    appendFileSync(path, "a-1\n");
    lookMeanwhile();
    copyFileSync(path, `${path}.new`);
    appendFileSync(`${path}.new`, "b-2\n");
    renameSync(`${path}.new`, path);
    appendFileSync(path, "c-3\n");
    expect(lookMeanwhile()).toEqual(["b-2", "c-3"]);
  });
});
