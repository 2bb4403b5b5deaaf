import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measured, ReadBudget } from "../../../src/model/facts.ts";
import type { Inspection } from "../../../src/model/video.ts";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { probeMemory } from "../../support/memory-source.ts";

/** So little that the fixtures are long. */
const BUDGETS: readonly ReadBudget[] = [
  { budgetBytes: 12_000, windowBytes: 256 },
  { budgetBytes: 6000, windowBytes: 64 },
];

/** Bytes to write over others, and a place to cut the file, as shares of its size. */
const mutation = fc.record({
  patches: fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 4 })),
    {
      maxLength: 6,
    },
  ),
  kept: fc.oneof(fc.constant(1), fc.double({ min: 0.2, max: 1, noNaN: true })),
});

function mutate(file: Uint8Array, { patches, kept }: { patches: [number, Uint8Array][]; kept: number }): Uint8Array {
  const copy = Uint8Array.from(file.subarray(0, Math.floor(file.length * kept)));
  for (const [share, bytes] of patches) {
    const at = Math.floor(share * Math.max(0, copy.length - bytes.length));
    copy.set(bytes.subarray(0, copy.length - at), at);
  }
  return copy;
}

function expectSound({ facts, fault }: Inspection): void {
  expect(fault?.kind).not.toBe("internal");
  for (const measured of [facts.frameRate, facts.partialFrameRate, facts.duration]) expectOrdered(measured);
  for (const rate of [facts.minFrameRate, facts.maxFrameRate, facts.unsteadyShare]) {
    if (rate !== undefined) expect(rate).toSatisfy(Number.isFinite);
  }
}

function expectOrdered(measured: Measured | undefined): void {
  if (measured === undefined) return;
  const { value, low, high } = measured;
  expect(value).toSatisfy(Number.isFinite);
  expect(low).toSatisfy(Number.isFinite);
  expect(low).toBeLessThanOrEqual(value);
  expect(high).toBeGreaterThanOrEqual(value);
}

describe.each(["good-fragmented.mp4", "good-vp8.webm", "good-vp9.webm", "good-60.webm", "container.mkv"])(
  "%s",
  (name) => {
    const file = new Uint8Array(readFileSync(join(FIXTURES_FOLDER, name)));

    it("is read in part within a small budget, without wrong facts", () => {
      for (const budget of BUDGETS) expectSound(probeMemory(file, budget).value);
    });

    it("is read within the budget and without wrong facts, however damaged", () => {
      fc.assert(
        fc.property(mutation, fc.constantFrom(...BUDGETS), (changes, budget) => {
          const { value, bytesRead } = probeMemory(mutate(file, changes), budget);
          expectSound(value);
          // Besides the budget: the index of an MP4, and the first bytes, which have the format.
          expect(bytesRead).toBeLessThanOrEqual(budget.budgetBytes + 4096 + 4096);
        }),
        { numRuns: 200 },
      );
    });
  },
);
