import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStatusCalls } from "../../src/tiktok/status-calls.ts";
import { createWorkspace } from "../support/workspace.ts";

function place() {
  const folder = createWorkspace().path;
  return { ledger: join(folder, "publish-ids.txt"), file: join(folder, "status-calls.txt") };
}

const MINUTE_MS = 60_000;

describe("the times of status calls", () => {
  it("reach the next step, on its own clock", () => {
    const { ledger } = place();
    const first = openStatusCalls(ledger);
    const beforeMs = performance.now();
    for (let call = 0; call < 3; call++) first.add();
    const { earlierMs } = openStatusCalls(ledger);
    expect(earlierMs.length).toBe(3);
    for (const atMs of earlierMs) {
      // The two clocks differ by less than a second.
      expect(atMs).toBeGreaterThan(beforeMs - 1000);
      expect(atMs).toBeLessThanOrEqual(performance.now());
    }
  });

  it("of a minute ago are a minute ago", () => {
    const { ledger, file } = place();
    writeFileSync(file, `${Date.now() - MINUTE_MS}\n`);
    const [atMs = 0] = openStatusCalls(ledger).earlierMs;
    expect(performance.now() - atMs).toBeGreaterThanOrEqual(MINUTE_MS - 1);
  });

  it("in the future count as now, so that they hold a later step up for a minute at most", () => {
    const { ledger, file } = place();
    writeFileSync(file, `${Date.now() + 1000 * MINUTE_MS}\n`);
    const [atMs = 0] = openStatusCalls(ledger).earlierMs;
    expect(atMs).toBeLessThanOrEqual(performance.now());
  });

  it("are the last ones of a file, however long it is", () => {
    const { ledger, file } = place();
    writeFileSync(file, `${Date.now() - MINUTE_MS}\n`.repeat(100_000));
    appendFileSync(file, `${Date.now()}\n`);
    const { earlierMs } = openStatusCalls(ledger);
    expect(earlierMs.length).toBe(64);
    expect(performance.now() - (earlierMs.at(-1) ?? 0)).toBeLessThan(MINUTE_MS);
  });
});

describe("what is no file of times", () => {
  it.each<[what: string, make: (file: string) => void]>([
    ["is not there", () => undefined],
    ["is a folder", (file) => mkdirSync(file)],
    ["is a pipe that nobody writes to", (file) => execFileSync("mkfifo", [file])],
    ["holds something else", (file) => writeFileSync(file, "not a time\n12\n-1764378678000\n17643786780001\n")],
    ["is empty", (file) => writeFileSync(file, "")],
  ])("holds no calls if it %s", (_, make) => {
    const { ledger, file } = place();
    make(file);
    const calls = openStatusCalls(ledger);
    expect(calls.earlierMs).toEqual([]);
    expect(() => calls.add()).not.toThrow();
  });

  it("is not made where the ledger has no folder", () => {
    expect(() => openStatusCalls("/nonexistent/publish-ids.txt").add()).not.toThrow();
  });
});

it("a record is one line for each call", () => {
  const { ledger, file } = place();
  const calls = openStatusCalls(ledger);
  calls.add();
  calls.add();
  expect(readFileSync(file, "utf8")).toMatch(/^(\d{13}\n){2}$/);
});
