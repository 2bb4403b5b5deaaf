import { describe, expect, it } from "vitest";
import { MediaError } from "../../src/media/faults.ts";
import { PartialReading } from "../../src/media/partial/partial-reading.ts";
import { Window } from "../../src/media/window.ts";
import type { ByteRequest, Parser } from "../../src/model/facts.ts";

const FILE = Uint8Array.from({ length: 100 }, (_, index) => index);
const part = { name: "box", offset: 40 };

/** Runs a parser over the file, or over the beginning of it that is left, and returns what it asked for, too. */
function run<T>(parser: Parser<T>, left = FILE.length): { value: T; requests: ByteRequest[] } {
  const requests: ByteRequest[] = [];
  let step = parser.next();
  while (!step.done) {
    requests.push(step.value);
    const { offset, length } = step.value;
    step = parser.next(FILE.subarray(offset, Math.min(offset + length, left)));
  }
  return { value: step.value, requests };
}

describe("a window", () => {
  it("asks for bytes once, and for more than it needs if it looks ahead", () => {
    const window = new Window(FILE.length);
    const first = run(window.read(40, 8, part, 20));
    expect(first.requests).toEqual([{ offset: 40, length: 20, atLeast: 8, isIndex: false }]);
    expect(first.value.bytes(8)).toEqual(FILE.subarray(40, 48));
    const next = run(window.read(52, 8, part, 20));
    expect(next.requests).toEqual([]);
    expect(next.value.bytes(8)).toEqual(FILE.subarray(52, 60));
  });

  it("holds all up to the end of the file, even if more is requested there", () => {
    const window = new Window(FILE.length);
    run(window.read(90, 10, part, 64));
    expect([window.holds(95, 64), window.holds(89, 1), window.end]).toEqual([true, false, 100]);
    expect(window.view(95, 64)).toEqual(FILE.subarray(95));
  });

  it("never asks for bytes after the end of the file", () => {
    const { requests } = run(new Window(FILE.length).read(90, 10, part, 64));
    expect(requests).toMatchObject([{ offset: 90, length: 10, atLeast: 10 }]);
  });

  it("throws if it receives fewer bytes than the file had", () => {
    expect(() => run(new Window(FILE.length).read(40, 8, part, 8), 44)).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ kind: "truncated", part: "box", offset: 40 }) }),
    );
  });

  it("passes on the fault that a driver sends", () => {
    const parser = new Window(FILE.length).read(40, 8, part, 8);
    parser.next();
    expect(() => parser.next({ kind: "inaccessible", problem: "reading failed" })).toThrow("reading failed");
  });

  it("asks for no more than a budget allows, except for the index", () => {
    const budget = { budgetBytes: 60, windowBytes: 16 };
    const window = new Window(FILE.length, new PartialReading(budget, FILE.length));
    expect(run(window.read(0, 8, part, 100)).requests).toMatchObject([{ length: 32 }]);
    expect(() => run(window.read(60, 30, part, 30))).toThrow(MediaError);
    const { requests } = run(window.read(40, 60, part, 60, true));
    expect(requests).toEqual([{ offset: 40, length: 60, atLeast: 60, isIndex: true }]);
  });

  it("meters its requests, and its readers meter what they read", () => {
    const window = new Window(2 ** 40);
    expect(() => window.request(0, 1_300_000_000, 0)).toThrow("1,300,000,000 bytes read");
    const reader = run(new Window(FILE.length).read(0, 8, part, 8)).value;
    expect(() => reader.take(4, { name: "inner", offset: 0 }).spend("tracks", 1025)).toThrow("1,024 tracks");
  });
});
