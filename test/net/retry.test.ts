import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backOffMs, parseRetryAfter, sleep } from "../../src/net/retry.ts";

describe("back-off", () => {
  const backOff = { baseMs: 500, floorMs: 250, ceilingMs: 10_000 };

  it.each<[retry: number, random: number, ms: number]>([
    [0, 0, 250],
    [0, 1, 500],
    [1, 1, 1000],
    [3, 0.5, 2000],
    [4, 1, 8000],
    [5, 1, 10_000],
    [5000, 1, 10_000],
    [5000, 0, 250],
  ])("before retry %d, at a random %d, is %d ms", (retry, random, ms) => {
    expect(backOffMs(retry, backOff, random)).toBe(ms);
  });

  it("stays between floor and ceiling", () => {
    fc.assert(
      fc.property(fc.nat(), (retry) => {
        const ms = backOffMs(retry, backOff);
        expect(ms).toBeGreaterThanOrEqual(250);
        expect(ms).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});

describe("Retry-After", () => {
  const nowMs = Date.parse("Wed, 21 Oct 2026 07:28:00 GMT");

  it.each<[value: string | undefined, ms: number | undefined]>([
    ["0", 0],
    ["120", 120_000],
    [" 5 ", 5000],
    ["Wed, 21 Oct 2026 07:28:30 GMT", 30_000],
    ["Wed, 21 Oct 2026 07:27:00 GMT", 0],
    ["Wednesday, 21-Oct-26 07:28:30 GMT", 30_000],
    ["Wed Oct 21 07:28:30 2026", 30_000],
    ["Sun Nov  1 07:28:00 2026", 11 * 86_400_000],
    ["Wed, 21 Oct 2026 07:28:30", undefined],
    ["9".repeat(310), Number.POSITIVE_INFINITY],
    ["-5", undefined],
    ["1.5", undefined],
    ["soon", undefined],
    ["soon GMT", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%j asks for %d ms", (value, ms) => {
    expect(parseRetryAfter(value, nowMs)).toBe(ms);
  });
});

describe("a pause", () => {
  it("is ended by a signal, however long it is", async () => {
    const caller = new AbortController();
    const pause = sleep(Number.POSITIVE_INFINITY, caller.signal);
    caller.abort();
    await expect(pause).resolves.toBeUndefined();
  });

  it("does not begin under a signal that has come", async () => {
    await expect(sleep(3_600_000, AbortSignal.abort())).resolves.toBeUndefined();
  });
});
