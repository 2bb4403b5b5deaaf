import { expect, it } from "vitest";
import { RateWindows } from "./rate-window.ts";

const START_MS = Date.UTC(2026, 0, 1);

it("refuses requests over the limit of a token until its window has room", () => {
  const windows = new RateWindows({ perWindow: { status: 2 } });
  const ask = (token: string, second: number) => windows.refuse("status", token, 30, START_MS + second * 1000)?.code;
  expect([ask("a", 0), ask("a", 1), ask("a", 59), ask("b", 59)]).toEqual([
    undefined,
    undefined,
    "rate_limit_exceeded",
    undefined,
  ]);
  expect([ask("a", 60), ask("a", 60), ask("a", 61)]).toEqual([undefined, "rate_limit_exceeded", undefined]);
});

it.each([
  ["none", undefined],
  ["seconds", { seconds: 50, as: "seconds" }],
  ["date", { seconds: 51, as: "date" }],
] as const)("says by '%s' when the window has room again", (retryAfter, expected) => {
  const windows = new RateWindows({ retryAfter });
  windows.refuse("status", "a", 1, START_MS);
  expect(windows.refuse("status", "a", 1, START_MS + 10_000)?.retryAfter).toEqual(expected);
});
