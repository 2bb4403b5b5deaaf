import { expect } from "vitest";
import type { Measured, MediaFacts, ReadBudget } from "../../src/model/facts.ts";
import { probeMemory } from "../support/memory-source.ts";

/** A twentieth of what is read of a file at an address, so that files of a megabyte are long. */
export const BUDGET: ReadBudget = { budgetBytes: 100_000, windowBytes: 3200 };

/** What is read of a far file: its facts, which must not claim anything that is not so of the whole file. */
export function readFar(file: Uint8Array): MediaFacts {
  const far = probeMemory(file, BUDGET);
  expect(far.value.fault).toBeUndefined();
  expectHonest(far.value.facts, probeMemory(file).value.facts);
  return far.value.facts;
}

/** Every bound holds for the whole file, and what does not depend on the media is the same. */
export function expectHonest(far: MediaFacts, exact: MediaFacts): void {
  expectBound(far.frameRate, exact.frameRate);
  expectBound(far.duration, exact.duration);
  const { container, codec, width, height, rotation, videoTrackIndex } = exact;
  expect(far).toMatchObject({ container, codec, width, height, rotation, videoTrackIndex });
  if (!far.sampled) expect(far).toEqual(exact);
}

function expectBound(far: Measured | undefined, exact: Measured | undefined): void {
  if (far === undefined || exact === undefined) return;
  expect(far.low).toBeLessThanOrEqual(far.value);
  expect(far.value).toBeLessThanOrEqual(far.high);
  expect(far.low).toBeLessThanOrEqual(exact.value);
  expect(far.high).toBeGreaterThanOrEqual(exact.value);
}

/** How many bytes are read of a far file, and in how many requests. */
export function costOf(file: Uint8Array): { reads: number; bytesRead: number } {
  const { reads, bytesRead } = probeMemory(file, BUDGET);
  return { reads, bytesRead };
}
