/** Trying again: how long to wait before it, and the wait. */
import { setTimeout as delay } from "node:timers/promises";

/** How long to wait before a further try: random between nothing and `baseMs · 2^n`, within floor and ceiling. */
export type BackOff = { baseMs: number; floorMs: number; ceilingMs: number };

/** For servers that say nothing of their own. */
export const USUAL_BACK_OFF: BackOff = { baseMs: 500, floorMs: 250, ceilingMs: 10_000 };

/** Milliseconds before try number `retry` (from 0). `random` is from 0 to 1. */
export function backOffMs(retry: number, { baseMs, floorMs, ceilingMs }: BackOff, random = Math.random()): number {
  return Math.max(floorMs, random * Math.min(ceilingMs, baseMs * 2 ** retry));
}

/** The end of a date in asctime's form, the only one without its zone. */
const WITHOUT_ZONE = /:\d\d \d{4}$/;

/**
 * Milliseconds that a `Retry-After` header asks for: whole seconds (RFC 9110, section 10.2.3) or a date in any of
 * HTTP's three forms, which is in GMT (section 5.6.7). `undefined` where there is none that can be understood. `nowMs`:
 * since the epoch.
 */
export function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = WITHOUT_ZONE.test(text) ? `${text} GMT` : text;
  const atMs = date.endsWith("GMT") ? Date.parse(date) : Number.NaN;
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs);
}

/** Longer times make Node's timer fire at once (its delay has 31 bits). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Waits; `signal` ends the wait early, without an error. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await delay(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal }).catch(() => undefined);
}
