import { closeSync, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { MediaError, receive } from "../../../src/media/faults.ts";
import { probe } from "../../../src/media/probe.ts";
import type { ByteRequest, Fault, Parser } from "../../../src/model/facts.ts";
import { type ReadAt, runParser } from "../../../src/sources/workspace/parser-driver.ts";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { STEADY } from "../../support/limits.ts";

const content = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);
let folder = "";
let file = 0;

beforeAll(() => {
  folder = makeFolder("byte-source");
  writeFileSync(join(folder, "file"), content);
  file = openSync(join(folder, "file"), "r");
});

afterAll(() => {
  closeSync(file);
  removeFolder(folder);
});

const readFile: ReadAt = (buffer, offset) => readSync(file, buffer, 0, buffer.length, offset);

/** Asks for each of these in turn, and returns copies of the pieces. */
function* ask(requests: readonly ByteRequest[]): Parser<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for (const request of requests) pieces.push(receive(yield request).slice());
  return pieces;
}

/** Asks for the same byte until it receives a fault, and returns that. */
function* askUntilStopped(): Parser<Fault> {
  for (;;) {
    const sent = yield { offset: 0, length: 1, atLeast: 1 };
    if (!(sent instanceof Uint8Array)) return sent;
  }
}

describe("a parser over a file", () => {
  it("receives the bytes that it asks for, and fewer only at the end of the file", () => {
    const request = fc
      .tuple(fc.nat({ max: 250_000 }), fc.nat({ max: 150_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([offset, length, share]) => ({ offset, length, atLeast: Math.floor(length * share) }));
    fc.assert(
      fc.property(fc.array(request, { maxLength: 10 }), (requests) => {
        const pieces = runParser(ask(requests), readFile);
        for (const [index, { offset, length, atLeast }] of requests.entries()) {
          const piece = pieces[index] ?? new Uint8Array();
          expect(piece.length).toBeLessThanOrEqual(length);
          expect(piece.length).toBeGreaterThanOrEqual(Math.min(atLeast, Math.max(0, content.length - offset)));
          expect(Buffer.compare(piece, content.subarray(offset, offset + piece.length))).toBe(0);
        }
      }),
    );
  });

  it("receives enough bytes even if the system reads a few at a time", () => {
    const readSlowly: ReadAt = (buffer, offset) => readFile(buffer.subarray(0, 7), offset);
    const [piece] = runParser(ask([{ offset: 100, length: 50, atLeast: 20 }]), readSlowly);
    expect(piece).toEqual(content.subarray(100, 121));
  });

  it("receives fewer bytes if the file has become shorter", () => {
    const [piece] = runParser(ask([{ offset: 199_990, length: 50, atLeast: 50 }]), readFile);
    expect(piece).toEqual(content.subarray(199_990));
  });

  it("may ask for nothing", () => {
    expect(runParser(ask([]), readFile)).toEqual([]);
  });
});

describe("a parser that can't be sent its bytes", () => {
  const readDirectory: ReadAt = (buffer, offset) => {
    const directory = openSync(folder, "r");
    try {
      return readSync(directory, buffer, 0, buffer.length, offset);
    } finally {
      closeSync(directory);
    }
  };

  it("receives a fault if the system refuses to read", () => {
    expect(runParser(askUntilStopped(), readDirectory)).toEqual({
      kind: "inaccessible",
      problem: "illegal operation on a directory",
      offset: 0,
      isUnchecked: true,
    });
  });

  it("may throw the fault", () => {
    expect(() => runParser(ask([{ offset: 0, length: 1, atLeast: 1 }]), readDirectory)).toThrow(MediaError);
  });
});

it("the facts of a file are the same however long the system takes to read it", () => {
  const bytes = readFileSync(join(FIXTURES_FOLDER, "good-fragmented.mp4"));
  const readBytes: ReadAt = (buffer, offset) => bytes.copy(buffer, 0, offset, offset + buffer.length);
  const read = () => runParser(probe(bytes.length, { steady: STEADY }), readBytes);
  const facts = read();
  // The clocks go on by an hour whenever they are looked at, as if the process had been suspended.
  let hours = 0;
  const later = () => ++hours * 3_600_000;
  const clocks = [vi.spyOn(performance, "now"), vi.spyOn(Date, "now")].map((clock) => clock.mockImplementation(later));
  onTestFinished(() => {
    for (const clock of clocks) clock.mockRestore();
  });
  expect(read()).toEqual(facts);
  expect(hours).toBe(0);
});

it("a bug in reading is thrown on, not reported as a fault of the file", () => {
  const mistake: ReadAt = () => {
    throw new TypeError("a mistake");
  };
  expect(() => runParser(askUntilStopped(), mistake)).toThrow(TypeError);
});
