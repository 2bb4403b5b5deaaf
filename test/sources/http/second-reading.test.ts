import { describe, expect, it } from "vitest";
import {
  allotSecondReadings,
  isFirstBetter,
  isUnsettled,
  SECOND_READING_LIMITS,
} from "../../../src/sources/http/second-reading.ts";

const MB = 1_000_000;

const file = (megabytes: number) => ({ sizeBytes: megabytes * MB, isBilled: false });
const billed = (megabytes: number) => ({ ...file(megabytes), isBilled: true });
const allot = (...files: readonly { sizeBytes: number; isBilled: boolean }[]) =>
  allotSecondReadings(files, SECOND_READING_LIMITS).map((each) => ("usedUp" in each ? each.usedUp : each.extent));

const RUN = { limitBytes: 1000 * MB, isBilled: false };
const BILLED = { limitBytes: 100 * MB, isBilled: true };

describe("a second reading", () => {
  it.each([
    [64 * MB, "whole"],
    [64 * MB + 1, "more-parts"],
    [4e9, "more-parts"],
  ])("of a file of %i bytes is: %s", (sizeBytes, extent) => {
    expect(allot({ sizeBytes, isBilled: false })).toEqual([extent]);
  });

  it("takes at most 1 GB a run, and smaller files still fit", () => {
    const extents = allot(
      ...Array.from({ length: 16 }, () => file(64)),
      file(50),
      file(40),
      file(30),
      file(10),
      file(1),
    );
    expect(extents.filter((extent) => extent === "whole")).toHaveLength(15 + 1);
    expect(extents.slice(14)).toEqual(["whole", RUN, RUN, "whole", RUN, RUN, RUN]);
  });

  it("takes at most 100 MB of files whose bytes are billed", () => {
    expect(allot(billed(60), billed(50), billed(900), file(60), billed(24), billed(1))).toEqual([
      "whole",
      BILLED,
      "more-parts",
      "whole",
      "whole",
      BILLED,
    ]);
  });

  it("is made where the first one was in part, or needed more", () => {
    expect(isUnsettled({ facts: { partial: true } })).toBe(true);
    expect(isUnsettled({ facts: {}, fault: { kind: "over-budget", problem: "" } })).toBe(true);
    expect(isUnsettled({ facts: {}, fault: { kind: "over-bound", problem: "" } })).toBe(false);
    expect(isUnsettled({ facts: {} })).toBe(false);
  });

  const parts = { facts: { partial: true } } as const;
  const tooLittle = { facts: {}, fault: { kind: "over-budget", problem: "" } } as const;
  const gone = { facts: {}, fault: { kind: "inaccessible", problem: "" } } as const;

  it.each([
    ["what it found", parts, { facts: {} }, false, false],
    ["that it needed too much, and so did the first", tooLittle, tooLittle, false, false],
    ["nothing, if it needed too much", parts, tooLittle, false, true],
    ["nothing, if the server failed", parts, gone, true, true],
    ["that the server failed, if the first found too little", tooLittle, gone, true, false],
    ["that the file has changed", parts, gone, false, false],
  ])("decides: %s", (_what, first, second, isInterrupted, isFirst) => {
    expect(isFirstBetter(first, second, isInterrupted)).toBe(isFirst);
  });
});
