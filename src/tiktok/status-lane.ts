/** Which status call is next, within the window that TikTok allows. Knows no clock and no network. */
import { Agenda } from "./agenda.ts";
import { type ApiResult, isThrottled } from "./api-result.ts";
import type { Pace } from "./pace.ts";

/** What is known of one address (host and path), with the token of the run. Times are those of one monotonic clock. */
export type Lane<T> = {
  readonly agenda: Agenda<T>;
  inFlight: number;
  /** Nothing is sent there before this time: after a 429, or after both addresses of cancel were gone. */
  closedUntilMs: number;
};

/** The address of status. */
export type StatusLane<T> = Lane<T> & {
  /** When the calls of the current window were sent, the oldest first. */
  callsMs: readonly number[];
};

export function createLane<T>(): Lane<T> {
  return { agenda: new Agenda(), inFlight: 0, closedUntilMs: 0 };
}

/** `callsMs`: the calls that were sent before this run with the same token. */
export function createStatusLane<T>(callsMs: readonly number[] = []): StatusLane<T> {
  return { ...createLane<T>(), callsMs: callsMs.toSorted((a, b) => a - b) };
}

/** `wait`: no status call can be sent before `untilMs`. */
export type StatusStep<T> = { kind: "status"; task: T } | { kind: "wait"; untilMs: number };

/** The next status call. What `isOver` is not asked for, and is removed from the agenda. */
export function nextStatusCall<T>(
  { agenda, closedUntilMs, inFlight, callsMs }: StatusLane<T>,
  isOver: (task: T) => boolean,
  nowMs: number,
  pace: Pace,
): StatusStep<T> {
  // Status calls that hang must not keep an id that comes later from being cancelled.
  if (inFlight >= pace.callsAtOnce / 2) return { kind: "wait", untilMs: Number.POSITIVE_INFINITY };
  let first = agenda.first(nowMs);
  for (; first !== undefined && isOver(first.item); first = agenda.first(nowMs)) agenda.removeFirst();
  const wantedMs = first === undefined ? agenda.nextMs() : nowMs;
  const untilMs = Math.max(wantedMs, closedUntilMs, nextRoomMs(callsMs, nowMs, pace));
  if (first === undefined) return { kind: "wait", untilMs: wantedMs === Number.POSITIVE_INFINITY ? wantedMs : untilMs };
  return untilMs > nowMs ? { kind: "wait", untilMs } : { kind: "status", task: first.item };
}

/** The time at which the window has room for a status call. */
function nextRoomMs(callsMs: readonly number[], nowMs: number, { statusWindow: { calls, ms } }: Pace): number {
  const oldest = keepRecent(callsMs, nowMs, ms).at(-calls);
  return oldest === undefined ? nowMs : oldest + ms;
}

/** The calls that are still in the window at `nowMs`. */
function keepRecent(callsMs: readonly number[], nowMs: number, windowMs: number): readonly number[] {
  return callsMs.filter((leftMs) => leftMs + windowMs > nowMs);
}

/** Records that the call which {@link nextStatusCall} has named is sent. */
export function noteCallSent<T>(lane: StatusLane<T>, nowMs: number, pace: Pace): void {
  lane.agenda.removeFirst();
  lane.inFlight += 1;
  lane.callsMs = [...keepRecent(lane.callsMs, nowMs, pace.statusWindow.ms), nowMs];
}

/** Records calls that others have sent with the same token. Returns whether there were any. */
export function noteCallsOfOthers<T>(lane: StatusLane<T>, callsMs: readonly number[]): boolean {
  lane.callsMs = [...lane.callsMs, ...callsMs].sort((a, b) => a - b);
  return callsMs.length > 0;
}

/** Records what a result says of the address. */
export function noteCallEnded<T>(lane: StatusLane<T>, result: ApiResult, nowMs: number): void {
  lane.inFlight -= 1;
  if (isThrottled(result)) lane.closedUntilMs = Math.max(lane.closedUntilMs, nowMs + (result.pauseMs ?? 0));
}

/** How long an id is left alone after its status call number `polls` (from 0): a slow one leaves room for others. */
export function findGapMs(polls: number, { statusGap: { nextMs, ceilingMs } }: Pace): number {
  return Math.min(ceilingMs, nextMs * 2 ** polls);
}

/** When something happens, and the end of the run. */
export type Moment = { nowMs: number; deadlineMs: number };

/** A try that would come after the deadline is made just before it: that costs nothing. */
export function bringForward(dueMs: number, { nowMs, deadlineMs }: Moment, { lastTryMs, backOff }: Pace): number {
  const lastMs = deadlineMs - lastTryMs;
  return lastMs >= nowMs + backOff.floorMs ? Math.min(dueMs, lastMs) : dueMs;
}
