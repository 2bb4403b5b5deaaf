/** How a run changes with each result. Makes decisions only: no clock, no network. */
import { backOffMs } from "../net/retry.ts";
import {
  type ApiResult,
  isNotServed,
  isOk,
  isPassing,
  isThrottled,
  isTokenWide,
  isUnauthorized,
} from "./api-result.ts";
import { type Address, readStatus } from "./client.ts";
import type { Pace } from "./pace.ts";
import { type Lap, mergeFaults, pickWinner } from "./race.ts";
import type { Run, Task } from "./run.ts";

/** Records the results of a request to cancel, once the race between the addresses is decided. */
export function noteCancel(run: Run, task: Task, laps: readonly Lap[], nowMs: number, pace: Pace): void {
  task.dueMs = nowMs;
  const counting = laps.filter((lap) => counts(run, lap));
  if (counting.length === 0) return;
  const winner = pickWinner(counting);
  const result = winner?.result ?? mergeFaults(counting);
  if (winner !== undefined && run.route.kind === "open") run.route = { kind: "decided", address: winner.address };
  if (winner === undefined && isGone(run, laps)) run.route = { kind: "open" };
  if (isThrottled(result)) run.probing = true;
  else if (result.kind === "response") run.probing = false;
  task.cancel = keepBetter(task.cancel, result);
  if (isTokenWide(result)) run.refusal = result;
  if (isPassing(result)) task.dueMs += backOffMs(task.retries++, pace.backOff);
  else if (isOk(result)) task.dueMs += pace.statusGap.firstMs;
}

/** The address that lost the race may not know this account, so an id that it refuses is sent to the winner. */
function counts(run: Run, { address, result }: Lap): boolean {
  return run.route.kind === "open" || isDecidedFor(run, address) || isOk(result) || isPassing(result);
}

function isDecidedFor({ route }: Run, address: Address): boolean {
  return route.kind === "decided" && route.address === address;
}

/** Whether the address that won the race is no longer served. */
function isGone(run: Run, laps: readonly Lap[]): boolean {
  return laps.some(({ address, result }) => isDecidedFor(run, address) && isNotServed(result.httpStatus));
}

/** Records that a request to cancel was accepted, even if the race was decided without that address. */
export function noteAccepted(task: Task, result: ApiResult): void {
  if (isOk(result)) task.cancel = result;
}

/** `ok` is never replaced. A response is not replaced by a fault, and no result by a call that we ended. */
function keepBetter(previous: ApiResult | undefined, next: ApiResult): ApiResult {
  if (previous !== undefined && isOk(previous)) return previous;
  if (previous === undefined || next.kind === "response") return next;
  return previous.kind === "response" || next.cutOff ? previous : next;
}

/** Records the result of a status call. A failed one changes nothing, but its 401 ends confirming. */
export function noteStatus(run: Run, task: Task, result: ApiResult, nowMs: number, { statusGap }: Pace): void {
  if (result.kind === "fault" && result.cutOff) return;
  const status = readStatus(result);
  task.dueMs = nowMs + Math.min(statusGap.ceilingMs, statusGap.nextMs * 2 ** task.polls);
  task.polls += 1;
  if (status !== undefined) task.status = status;
  else task.statusFault = `status: ${result.code}${result.detail === undefined ? "" : `, ${result.detail}`}`;
  if (isUnauthorized(result)) run.confirming = false;
}
