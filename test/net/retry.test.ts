import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockMs } from "../../src/model/clock.ts";
import { backOffMs, findHttpPauseMs, parseRetryAfter, type RetryOptions, retry, sleep } from "../../src/net/retry.ts";
import { HOUR_MS } from "../support/limits.ts";

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
    expect(parseRetryAfter(value === undefined ? {} : { "retry-after": value }, nowMs)).toBe(ms);
  });
});

it("a date is measured by the response's own Date, if that is one", () => {
  const headers = { "retry-after": "Wed, 21 Oct 2026 07:28:30 GMT" };
  expect(parseRetryAfter({ ...headers, date: "Wed, 21 Oct 2026 07:28:10 GMT" }, 0)).toBe(20_000);
  expect(parseRetryAfter({ ...headers, date: "yesterday" }, Date.parse("Wed, 21 Oct 2026 07:28:00 GMT"))).toBe(30_000);
});

/** Attempts with these results in turn, the last one repeated. A result is the pause that it asks for. */
function createAttempts(...results: readonly (number | undefined)[]) {
  const made: (number | undefined)[] = [];
  const attempt = async () => {
    const result = results[Math.min(made.length, results.length - 1)];
    made.push(result);
    return result;
  };
  return { attempt, made };
}

function options(changes: Partial<RetryOptions<number | undefined>> = {}): RetryOptions<number | undefined> {
  return {
    retries: 3,
    deadlineMs: Number.POSITIVE_INFINITY,
    signal: new AbortController().signal,
    findPauseMs: (result) => result,
    backOff: { baseMs: 0, floorMs: 0, ceilingMs: 0 },
    ...changes,
  };
}

describe("trying again", () => {
  it.each<[what: string, results: (number | undefined)[], changes: object, attempts: number]>([
    ["does not happen after a final result", [undefined], {}, 1],
    ["ends with the first final result", [0, 1, undefined, 0], {}, 3],
    ["ends with the last retry", [0], {}, 4],
    ["does not happen if no retry is allowed", [0], { retries: 0 }, 1],
    ["does not happen if the pause would end after the deadline", [HOUR_MS], { deadlineMs: 60_000 }, 1],
    [
      "does not happen where the back-off would pass the deadline",
      [0],
      { deadlineMs: 60_000, backOff: { baseMs: 0, floorMs: HOUR_MS, ceilingMs: HOUR_MS } },
      1,
    ],
    ["does not happen after the deadline", [0], { deadlineMs: Number.NEGATIVE_INFINITY }, 1],
  ])(
    "%s",
    async (_what, results, { deadlineMs = Number.POSITIVE_INFINITY, ...changes }: { deadlineMs?: number }, count) => {
      const { attempt, made } = createAttempts(...results);
      const last = await retry(attempt, options({ ...changes, deadlineMs: clockMs() + deadlineMs }));
      expect(made).toHaveLength(count);
      expect(last).toBe(made.at(-1));
    },
  );

  it("waits as long as the result asks, and at least the back-off", async () => {
    for (const [asked, floorMs] of [
      [30, 0],
      [0, 30],
    ] as const) {
      const startMs = clockMs();
      await retry(
        createAttempts(asked, undefined).attempt,
        options({ backOff: { baseMs: 0, floorMs, ceilingMs: 30 } }),
      );
      // Node's timers count whole milliseconds, and may be early by less than one.
      expect(clockMs() - startMs).toBeGreaterThanOrEqual(29);
    }
  });

  it("stops waiting when the caller's signal comes, and makes the next attempt at once", async () => {
    const caller = new AbortController();
    const { attempt, made } = createAttempts(HOUR_MS, undefined);
    const result = retry(attempt, options({ signal: caller.signal }));
    await new Promise(setImmediate);
    expect(made).toEqual([HOUR_MS]);
    caller.abort();
    expect(await result).toBeUndefined();
    expect(made).toEqual([HOUR_MS, undefined]);
  });

  it("does not hide an exception", async () => {
    const attempt = () => Promise.reject(new Error("a bug"));
    await expect(retry(attempt, options())).rejects.toThrow("a bug");
  });
});

describe("the wait after an HTTP call", () => {
  const isPassing = (status: number) => status === 503;

  it.each<[result: Parameters<typeof findHttpPauseMs>[0], ms: number | undefined]>([
    [{ kind: "network-error" }, 0],
    [{ kind: "timeout" }, 0],
    [{ kind: "aborted" }, undefined],
    [{ kind: "address-refused" }, undefined],
    [{ kind: "redirect-refused", status: 503 }, undefined],
    [{ kind: "body-too-large", status: 503, headers: {} }, undefined],
    [{ kind: "response", status: 200, headers: {} }, undefined],
    [{ kind: "response", status: 404, headers: { "retry-after": "1" } }, undefined],
    [{ kind: "response", status: 503, headers: {} }, 0],
    [{ kind: "response", status: 503, headers: { "retry-after": "7" } }, 7000],
    [{ kind: "response", status: 503, headers: { "retry-after": "soon" } }, 0],
  ])("that ended with %j lasts %d ms", (result, ms) => {
    expect(findHttpPauseMs(result, isPassing)).toBe(ms);
  });
});

describe("a pause", () => {
  it("ends with a signal, however long it is", async () => {
    const caller = new AbortController();
    const pause = sleep(Number.POSITIVE_INFINITY, caller.signal);
    caller.abort();
    await expect(pause).resolves.toBeUndefined();
  });

  it("does not begin after a signal", async () => {
    await expect(sleep(3_600_000, AbortSignal.abort())).resolves.toBeUndefined();
  });
});
