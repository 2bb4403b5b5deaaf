/** How a run changes with each call and each result. Makes decisions only: no clock, no network. */
import { backOffMs } from "../net/retry.ts";
import {
  type ApiResult,
  isOk,
  isPassing,
  isProof,
  isThrottled,
  isTokenWide,
  isUnauthorized,
  keepBetter,
} from "./api-result.ts";
import { readStatus } from "./client.ts";
import { ADDRESSES, type Address } from "./endpoints.ts";
import type { Pace } from "./pace.ts";
import { countAttempts, RANKS, type Run, resultOf, type Task } from "./run.ts";
import { isFinal, isSettled, rankForStatus } from "./schedule.ts";
import { bringForward, findGapMs, type Moment, noteCallEnded, noteCallSent } from "./status-lane.ts";

/** When a request was sent, and when it has ended. */
type Call = { sinceMs: number; nowMs: number };

/** Records that a request to cancel is sent. Aborting `out` ends it. */
export function noteCancelSent(run: Run, task: Task, address: Address, out: AbortController, nowMs: number): void {
  const lane = run.cancel[address];
  lane.agenda.removeFirst();
  lane.inFlight += 1;
  if (lane.probe !== undefined) lane.probe = { sinceMs: nowMs };
  const ask = task.asks[address];
  ask.sent += 1;
  ask.out = { call: out, sinceMs: nowMs };
}

/** Records the result of a request to cancel: what it says of the id, and what it says of the address. */
export function noteCancel(
  run: Run,
  task: Task,
  address: Address,
  result: ApiResult,
  { nowMs, deadlineMs }: Moment,
  pace: Pace,
): void {
  const ask = task.asks[address];
  const sinceMs = ask.out?.sinceMs ?? nowMs;
  delete ask.out;
  ask.result = keepBetter(ask.result, result);
  const lane = run.cancel[address];
  lane.inFlight -= 1;
  if (result.kind === "fault" && result.cutOff) return;
  noteAddress(run, address, result, { sinceMs, nowMs }, pace);
  if (isProof(result)) confirm(run, task, isOk(result) ? nowMs + pace.statusGap.firstMs : nowMs);
  else if (isPassing(result) && !run.wrappingUp) {
    const dueMs = nowMs + backOffMs(ask.sent - 1, pace.backOff);
    // What was never asked comes first.
    lane.agenda.add(task, task.rank + RANKS, bringForward(dueMs, { nowMs, deadlineMs }, pace));
  }
  if (isOk(result)) endRequests(task);
}

/** What a result says of its address, whatever it says of the id. */
function noteAddress(run: Run, address: Address, result: ApiResult, { sinceMs, nowMs }: Call, pace: Pace): void {
  const lane = run.cancel[address];
  if (result.kind === "fault" && result.isGone) {
    // The results of requests that were out at the same time say nothing new.
    if (sinceMs >= lane.reopenedMs) dropAddress(run, address, nowMs, pace);
  } else if (result.kind === "response") {
    lane.isGone = false;
  }
  if (isThrottled(result)) {
    lane.closedUntilMs = Math.max(lane.closedUntilMs, nowMs + (result.pauseMs ?? 0));
    lane.probe = { sinceMs: nowMs };
  } else if (result.kind === "response") {
    delete lane.probe;
  }
  if (isProof(result)) {
    run.proven ??= address;
    delete lane.refusal;
  }
  if (isTokenWide(result)) lane.refusal = result;
}

/** An address that is gone is not asked any more. If both are gone, both are tried again after a pause. */
function dropAddress(run: Run, address: Address, nowMs: number, pace: Pace): void {
  run.cancel[address].isGone = true;
  if (run.proven === address) delete run.proven;
  if (ADDRESSES.some((each) => !run.cancel[each].isGone)) return;
  for (const each of ADDRESSES) {
    const lane = run.cancel[each];
    lane.isGone = false;
    lane.reopenedMs = nowMs;
    lane.closedUntilMs = Math.max(lane.closedUntilMs, nowMs + backOffMs(lane.retries++, pace.backOff));
  }
}

/** Puts the status of an id on the agenda, once. */
function confirm(run: Run, task: Task, dueMs: number): void {
  if (task.isToConfirm) return;
  task.isToConfirm = true;
  run.status.agenda.add(task, rankForStatus(task), dueMs);
}

/** What the other address may still say changes nothing. */
function endRequests({ asks }: Task): void {
  for (const address of ADDRESSES) asks[address].out?.call.abort();
}

/**
 * Asks once for the status of the ids that would end without any response: a request whose response was lost may have
 * worked. Returns whether there are such ids.
 */
export function rescue(run: Run, nowMs: number): boolean {
  if (!run.confirming) return false;
  let found = false;
  for (const task of run.tasks.values()) {
    const result = resultOf(task);
    if (task.isToConfirm || result === undefined || !isPassing(result) || countAttempts(task) === 0) continue;
    found = true;
    confirm(run, task, nowMs);
  }
  return found;
}

/** Ends confirming, after a signal. What was never asked to be cancelled is still asked. */
export function wrapUp(run: Run): void {
  run.wrappingUp = true;
  run.confirming = false;
  for (const address of ADDRESSES) run.cancel[address].agenda.keep(({ asks }) => asks[address].sent === 0);
}

/** Records that a status call is sent. */
export function noteStatusSent(run: Run, nowMs: number, pace: Pace): void {
  noteCallSent(run.status, nowMs, pace);
}

/** Records the result of a status call. A failed one changes nothing, but its 401 ends confirming. */
export function noteStatus(run: Run, task: Task, result: ApiResult, moment: Moment, pace: Pace): void {
  const { nowMs } = moment;
  const { status: lane } = run;
  noteCallEnded(lane, result, nowMs);
  if (result.kind === "fault" && result.cutOff) return;
  const gapMs = findGapMs(task.polls, pace);
  task.polls += 1;
  const status = readStatus(result);
  if (status !== undefined) task.status = status;
  else task.statusFault = result;
  if (status?.status === "SEND_TO_USER_INBOX") task.inboxPolls += 1;
  if (isUnauthorized(result)) run.confirming = false;
  if (isFinal(task)) endRequests(task);
  // An id without a response to its request is looked at once.
  else if (isSettled(task)) lane.agenda.add(task, rankForStatus(task), bringForward(nowMs + gapMs, moment, pace));
}
