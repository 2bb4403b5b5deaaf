import { expect, it } from "vitest";
import { findViolations, type RequestRecord } from "./request-log.ts";
import { writeResponse } from "./response.ts";

const START_MS = Date.UTC(2026, 0, 1);

/** Sends a 429 at the start, then requests at `laterMs`. Returns the times of those that came too early. */
function tooEarly(retryAfter: { seconds: number; as: "seconds" | "date" } | undefined, ...laterMs: number[]): number[] {
  const refusal = { code: "rate_limit_exceeded", ...(retryAfter && { retryAfter }) };
  const { retryUntilMs } = writeResponse(refusal, "", { logIdKey: "log_id" }, START_MS);
  const request = { method: "POST", path: "/", token: "a" };
  const refused: RequestRecord = { ...request, arrivedMs: START_MS, respondedMs: START_MS };
  if (retryUntilMs !== undefined) refused.retryUntilMs = retryUntilMs;
  const later = laterMs.map((ms) => ({ ...request, arrivedMs: START_MS + ms }));
  return findViolations([refused, ...later]).map(({ request: { arrivedMs } }) => arrivedMs - START_MS);
}

it.each([
  ["seconds", { seconds: 5, as: "seconds" as const }, [1, 4990]],
  ["a date", { seconds: 5, as: "date" as const }, [1, 4990]],
  ["nothing, which means one second", undefined, [1]],
])("finds the requests inside a Retry-After given as %s", (_name, retryAfter, expected) => {
  expect(tooEarly(retryAfter, 0, 1, 4990, 5000)).toEqual(expected);
});

it("ignores the requests of another token, and those to another address", () => {
  const refused = { arrivedMs: 0, respondedMs: 0, retryUntilMs: 5000, method: "POST", path: "/", token: "a" };
  expect(findViolations([refused, { arrivedMs: 1000, method: "POST", path: "/", token: "b" }])).toEqual([]);
  expect(findViolations([refused, { arrivedMs: 1000, method: "POST", path: "/status", token: "a" }])).toEqual([]);
});
