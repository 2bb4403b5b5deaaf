/** Tries again: whether another try can help, how long to wait before it, and the wait. Sends nothing itself. */
import { setTimeout as delay } from "node:timers/promises";
import { clockMs } from "../model/clock.ts";

/** How long to wait before another try: random between 0 and `baseMs · 2^n`, within floor and ceiling. */
export type BackOff = { baseMs: number; floorMs: number; ceilingMs: number };

/** For servers that send no Retry-After. */
export const USUAL_BACK_OFF: BackOff = { baseMs: 500, floorMs: 250, ceilingMs: 10_000 };

/** When to try again, and when to stop. */
export type RetryOptions<T> = {
  /** How many tries may follow the first one. */
  retries: number;
  /** No try begins after this time, on the clock of {@link clockMs}. */
  deadlineMs: number;
  /** Ends a wait early. `attempt` is then called once more, and has to refuse by itself. */
  signal: AbortSignal;
  /** How long the result asks to wait, 0 if it does not ask; `undefined` if another try would not help. */
  findPauseMs(result: T): number | undefined;
  backOff?: BackOff;
};

/**
 * Calls `attempt` until its result can't get better, the tries are used up, or the next wait would pass the deadline.
 * Returns the last result. Errors of `attempt` are thrown.
 */
export async function retry<T>(attempt: () => Promise<T>, options: RetryOptions<T>): Promise<T> {
  const { retries, deadlineMs, signal, findPauseMs, backOff = USUAL_BACK_OFF } = options;
  for (let tries = 0; ; tries++) {
    const result = await attempt();
    const askedMs = findPauseMs(result);
    if (askedMs === undefined || tries === retries) return result;
    const pauseMs = Math.max(askedMs, backOffMs(tries, backOff));
    if (clockMs() + pauseMs > deadlineMs) return result;
    await sleep(pauseMs, signal);
  }
}

/** The result of an HTTP call, with the kinds of net/http.ts. Another try does not change any other kind. */
type CallResult = { kind: string; status?: number; headers?: Readonly<Record<string, string>> };

/**
 * {@link RetryOptions.findPauseMs} of an HTTP call: another try can help after a network error, a timeout, or a status
 * that says so (`isPassing`). A `Retry-After` header is respected.
 */
export function findHttpPauseMs(
  { kind, status = 0, headers = {} }: CallResult,
  isPassing: (status: number) => boolean,
): number | undefined {
  if (kind === "network-error" || kind === "timeout") return 0;
  if (kind !== "response" || !isPassing(status)) return undefined;
  return parseRetryAfter(headers, Date.now()) ?? 0;
}

/** Milliseconds before try number `retry` (from 0). `random`: from 0 to 1. */
export function backOffMs(retry: number, { baseMs, floorMs, ceilingMs }: BackOff, random = Math.random()): number {
  return Math.max(floorMs, random * Math.min(ceilingMs, baseMs * 2 ** retry));
}

/** The end of a date in asctime's form, the only form without a time zone. */
const WITHOUT_ZONE = /:\d\d \d{4}$/;

/**
 * Milliseconds that a `Retry-After` header asks for: whole seconds (RFC 9110, section 10.2.3), or a date in one of
 * HTTP's three forms, in GMT (section 5.6.7). A date is measured by the response's own `Date`, as the clocks of two
 * machines differ; without one by `nowMs`, since the epoch. `undefined` if it is missing or invalid.
 */
export function parseRetryAfter(headers: Readonly<Record<string, string>>, nowMs: number): number | undefined {
  const text = headers["retry-after"]?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const atMs = parseHttpDate(text);
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - (parseHttpDate(headers.date?.trim() ?? "") || nowMs));
}

/** `NaN` if it is not a date. */
function parseHttpDate(text: string): number {
  const date = WITHOUT_ZONE.test(text) ? `${text} GMT` : text;
  return date.endsWith("GMT") ? Date.parse(date) : Number.NaN;
}

/** With a longer time, Node's timer fires at once (its delay has 31 bits). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Waits; `signal` ends the wait early, without an error. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await delay(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal }).catch(() => undefined);
}
