/** Reads files in part, like remote ones, and compares the facts with those of the whole. */

import { expect } from "vitest";
import type { Measured, MediaFacts, ReadBudget } from "../../../src/model/facts.ts";
import { probeMemory } from "../../support/memory-source.ts";

/** A twentieth of the budget for a remote file, so that a file of a megabyte is read in part. */
export const BUDGET: ReadBudget = { budgetBytes: 100_000, windowBytes: 3200 };

/** Reads a file in part, and checks that its facts are true of the whole file. */
export function readInPart(file: Uint8Array): MediaFacts {
  const partial = probeMemory(file, BUDGET);
  expect(partial.value.fault).toBeUndefined();
  expectHonest(partial.value.facts, probeMemory(file).value.facts);
  return partial.value.facts;
}

/** Checks that every bound is true of the whole file, and that facts that do not depend on the media are the same. */
export function expectHonest(partial: MediaFacts, exact: MediaFacts): void {
  expectBound(partial.frameRate, exact.frameRate);
  expectBound(partial.duration, exact.duration);
  const { container, codec, width, height, rotation, videoTrackIndex } = exact;
  expect(partial).toMatchObject({ container, codec, width, height, rotation, videoTrackIndex });
  if (!partial.partial) expect(partial).toEqual(exact);
}

function expectBound(partial: Measured | undefined, exact: Measured | undefined): void {
  if (partial === undefined || exact === undefined) return;
  expect(partial.low).toBeLessThanOrEqual(partial.value);
  expect(partial.value).toBeLessThanOrEqual(partial.high);
  expect(partial.low).toBeLessThanOrEqual(exact.value);
  expect(partial.high).toBeGreaterThanOrEqual(exact.value);
}

/** How many bytes are read of a remote file, and in how many requests. */
export function costOf(file: Uint8Array): { reads: number; bytesRead: number } {
  const { reads, bytesRead } = probeMemory(file, BUDGET);
  return { reads, bytesRead };
}
