import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clockMs } from "../../src/model/clock.ts";
import { openStatusCalls } from "../../src/tiktok/status-calls.ts";
import { createWorkspace } from "../support/workspace.ts";

const TOKEN = "act.a-token";

/** A temporary folder, and the file in it that belongs to the token. */
function place() {
  const { path: folder } = createWorkspace();
  openStatusCalls(folder, TOKEN).add();
  const [name = ""] = readdirSync(folder);
  const file = join(folder, name);
  rmSync(file);
  return { folder, file };
}

const MINUTE_MS = 60_000;

describe("the times of status calls", () => {
  it("reach the next step, on its own clock", () => {
    const { folder } = place();
    const first = openStatusCalls(folder, TOKEN);
    const beforeMs = clockMs();
    for (let call = 0; call < 3; call++) first.add();
    const { earlierMs } = openStatusCalls(folder, TOKEN);
    expect(earlierMs.length).toBe(3);
    for (const atMs of earlierMs) {
      // The two clocks differ by less than a second.
      expect(atMs).toBeGreaterThan(beforeMs - 1000);
      expect(atMs).toBeLessThanOrEqual(clockMs());
    }
  });

  it("reach a run that has begun before, each once, and without its own", () => {
    const { folder, file } = place();
    const [one, other] = [openStatusCalls(folder, TOKEN), openStatusCalls(folder, TOKEN)];
    one.add();
    other.add();
    other.add();
    expect([one.learn().length, other.learn().length]).toEqual([2, 1]);
    expect([one.learn().length, other.learn().length]).toEqual([0, 0]);
    // A line that is being written counts when it is whole.
    appendFileSync(file, String(Date.now()));
    expect(one.learn()).toEqual([]);
    appendFileSync(file, "\n");
    expect(one.learn()).toHaveLength(1);
  });

  it("of a minute ago are a minute ago", () => {
    const { folder, file } = place();
    writeFileSync(file, `${Date.now() - MINUTE_MS}\n`);
    const [atMs = 0] = openStatusCalls(folder, TOKEN).earlierMs;
    expect(clockMs() - atMs).toBeGreaterThanOrEqual(MINUTE_MS - 1);
  });

  it("in the future count as now, so that they hold a later step up for a minute at most", () => {
    const { folder, file } = place();
    writeFileSync(file, `${Date.now() + 1000 * MINUTE_MS}\n`);
    const [atMs = 0] = openStatusCalls(folder, TOKEN).earlierMs;
    expect(atMs).toBeLessThanOrEqual(clockMs());
  });

  it("are the last ones of a file, however long it is", () => {
    const { folder, file } = place();
    writeFileSync(file, `${Date.now() - MINUTE_MS}\n`.repeat(100_000));
    const beforeMs = clockMs();
    appendFileSync(file, `${Date.now()}\n`);
    const { earlierMs } = openStatusCalls(folder, TOKEN);
    expect(earlierMs.length).toBe(64);
    // Both clocks are rounded.
    expect(earlierMs.at(-1)).toBeGreaterThan(beforeMs - 1000);
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
    const { folder, file } = place();
    make(file);
    const calls = openStatusCalls(folder, TOKEN);
    expect(calls.earlierMs).toEqual([]);
    expect(() => calls.add()).not.toThrow();
  });

  it("is not made where there is no folder", () => {
    expect(() => openStatusCalls("/nonexistent", TOKEN).add()).not.toThrow();
  });
});

it("a record is one line for each call", () => {
  const { folder, file } = place();
  const calls = openStatusCalls(folder, TOKEN);
  calls.add();
  calls.add();
  expect(readFileSync(file, "utf8")).toMatch(/^(\d{13}\n){2}$/);
});

describe("the file of a token", () => {
  it("does not count for another one, and names neither", () => {
    const { folder } = place();
    openStatusCalls(folder, TOKEN).add();
    expect(openStatusCalls(folder, "act.other").earlierMs).toEqual([]);
    expect(readdirSync(folder).join()).not.toMatch(/a-token/);
  });

  it("is not made without a token", () => {
    const { folder } = place();
    openStatusCalls(folder, undefined).add();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[what: string, target: string, content: string | undefined]>([
    ["is a link to a file", "victim.sh", "echo hi"],
    ["is a link that leads nowhere", "none", undefined],
  ])("is left alone if it %s", (_what, name, content) => {
    const { folder, file } = place();
    const target = join(createWorkspace().path, name);
    if (content !== undefined) writeFileSync(target, content);
    symlinkSync(target, file);
    openStatusCalls(folder, TOKEN).add();
    expect(existsSync(target) ? readFileSync(target, "utf8") : undefined).toBe(content);
  });
});
