import { readSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { probe } from "../../src/media/probe.ts";
import type { ReadAt } from "../../src/sources/workspace/parser-driver.ts";
import { BOMBS } from "../support/fuzz/bombs.ts";
import { findComplaints } from "../support/fuzz/complaints.ts";
import { mutate } from "../support/fuzz/mutate.ts";
import { Random } from "../support/fuzz/random.ts";
import { type Run, runProbe } from "../support/fuzz/run.ts";
import { readSeeds } from "../support/fuzz/seeds.ts";
import { layOut } from "../support/fuzz/source.ts";
import { STEADY } from "../support/limits.ts";

/** `npm run fuzz` probes more of them, and measures time and memory. */
const RUNS = 1000;
const SEED = 20_251;

/** What src/media/effort.ts lets any file have, by its price of a read, and of a byte. */
const MOST_READS = 248_000;
const MOST_BYTES_READ = 900_000_000;
const MOST_BYTES_AT_ONCE = 49 * 1024 * 1024;

function complainOfWork({ reads, bytesRead, largestRead }: Run): string[] {
  return [
    ...(reads > MOST_READS ? [`${reads} reads`] : []),
    ...(bytesRead > MOST_BYTES_READ ? [`${bytesRead} bytes read`] : []),
    ...(largestRead > MOST_BYTES_AT_ONCE ? [`${largestRead} bytes in one read`] : []),
  ];
}

describe(`${RUNS} mutants of fixtures`, () => {
  const seeds = readSeeds();

  it("are made from at least 20 files of a known structure", () => {
    expect(seeds.filter(({ format }) => format !== undefined).length).toBeGreaterThanOrEqual(20);
  });

  it("crash nothing, cost no more than is allowed, and never have impossible facts", () => {
    const ends: Record<string, number> = {};
    const complaints: string[] = [];
    for (let run = 0; run < RUNS; run++) {
      const { seed, steps, source } = mutate(seeds, SEED, run);
      const result = runProbe(source);
      const end = result.inspection.fault?.kind ?? "read";
      ends[end] = (ends[end] ?? 0) + 1;
      const found = [...findComplaints(result.inspection, source.sizeBytes), ...complainOfWork(result)];
      complaints.push(...found.map((complaint) => `run ${run} (${seed}: ${steps.join(", ")}): ${complaint}`));
    }
    expect(complaints).toEqual([]);
    // They reach every end, and often enough.
    expect(Object.keys(ends).sort()).toEqual(["damaged", "over-bound", "read", "truncated", "unrecognised"]);
    expect(ends.read).toBeGreaterThan(RUNS / 4);
    expect(ends.damaged).toBeGreaterThan(RUNS / 4);
  });
});

it("an unexpected error is not mistaken for damage", () => {
  const parser = probe(16, { steady: STEADY });
  parser.next();
  const step = parser.throw(new TypeError("that is not a function"));
  expect(step.done && findComplaints(step.value, 16)).toEqual([expect.stringMatching(/^a bug: .*TypeError/)]);
});

describe("a file that changes while it is read", () => {
  const seeds = readSeeds();
  const random = new Random(SEED);

  it.each(seeds.map((seed) => [seed.name, seed.bytes] as const))(
    "is never read as more than it was, if it shrinks: %s",
    (_, bytes) => {
      const whole = runProbe(layOut(bytes)).inspection;
      for (let cut = 0; cut < 25; cut++) {
        const { read, save } = layOut(bytes.subarray(0, random.below(bytes.length)));
        const { inspection } = runProbe({ sizeBytes: bytes.length, read, save });
        expect(findComplaints(inspection, bytes.length)).toEqual([]);
        // Missing bytes that are not read make no difference.
        if (inspection.fault === undefined) expect(inspection).toEqual(whole);
      }
    },
  );

  it("is inaccessible if it can't be read any more, at any read", () => {
    for (const { bytes } of seeds) {
      const source = layOut(bytes);
      const { reads } = runProbe(source);
      for (let left = 0; left < reads; left++) {
        const { fault } = runProbe({ ...source, read: failAfter(left, source.read) }).inspection;
        expect(fault).toMatchObject({ kind: "inaccessible", problem: "bad file descriptor" });
      }
    }
  });
});

/** Reads `count` times, and then fails as the operating system does. */
function failAfter(count: number, read: ReadAt): ReadAt {
  let left = count;
  return (buffer, offset) => (left-- > 0 ? read(buffer, offset) : readSync(CLOSED_FILE, buffer));
}

const CLOSED_FILE = 2 ** 30;

describe("a file made to exhaust its reader", () => {
  it.each(BOMBS.map((bomb) => [bomb.name, bomb.end, bomb] as const))(
    "has a bounded cost: %s ends as %s",
    (_, end, bomb) => {
      const source = bomb.lay();
      const result = runProbe(source);
      expect(result.inspection.fault?.kind ?? "read").toBe(end);
      expect([...findComplaints(result.inspection, source.sizeBytes), ...complainOfWork(result)]).toEqual([]);
    },
  );
});
