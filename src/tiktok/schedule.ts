/** Which call a run makes next. Makes decisions only: no clock, no network. */

import { isNotCancellable, isOk, isPassing } from "./api-result.ts";
import { ADDRESSES, type Address } from "./client.ts";
import type { Pace } from "./pace.ts";
import type { Run, Task } from "./run.ts";

/** `wait`: nothing can be sent before `untilMs` unless a result comes in. */
export type Step =
  | { kind: "cancel"; task: Task; addresses: readonly Address[] }
  | { kind: "status"; task: Task }
  | { kind: "wait"; untilMs: number };

const NOTHING: Step = { kind: "wait", untilMs: Number.POSITIVE_INFINITY };

/** Asking to cancel comes before asking for status. */
export function nextStep(run: Run, nowMs: number, pace: Pace): Step {
  const cancel = nextCancel(run, nowMs, pace);
  const step = cancel.kind === "wait" ? sooner(cancel, nextStatus(run, nowMs, pace)) : cancel;
  if (step.kind === "wait") return step;
  if (nowMs < run.pausedUntilMs) return { kind: "wait", untilMs: run.pausedUntilMs };
  if (hasRoom(run, step, pace)) return step;
  // A result makes room, but a slow address may take long.
  return { kind: "wait", untilMs: nowMs + pace.backOff.floorMs };
}

function sooner(wait: Step & { kind: "wait" }, other: Step): Step {
  return other.kind === "wait" && wait.untilMs < other.untilMs ? wait : other;
}

function hasRoom(run: Run, step: Step, pace: Pace): boolean {
  const calls = step.kind === "cancel" ? step.addresses.length : 1;
  return run.callsInFlight + calls <= pace.callsAtOnce;
}

// ---------------------------------------------------------------------------------------------------------------------
// Asking to cancel

/** Whether another request to cancel may change something. */
export function needsCancel({ cancel }: Task): boolean {
  return cancel === undefined || isPassing(cancel);
}

function nextCancel(run: Run, nowMs: number, pace: Pace): Step {
  if (run.refusal !== undefined) return NOTHING;
  if (run.probing && run.tasks.some(({ busy }) => busy === "cancel")) return NOTHING;
  const wanting = run.tasks.filter(needsCancel);
  if (run.route.kind === "decided") return nextOf(wanting, [run.route.address], nowMs);
  // While no address is known to serve, one id races alone. After a silence, every id goes to both.
  const { race } = run.route;
  const aloneUntilMs = race === undefined ? nowMs : race.sinceMs + pace.raceSilenceMs;
  const racing = nowMs < aloneUntilMs ? wanting.filter(({ id }) => id === race?.id) : wanting;
  const step = nextOf(racing, ADDRESSES, nowMs);
  if (step.kind !== "wait" || racing.length === wanting.length) return step;
  return sooner({ kind: "wait", untilMs: aloneUntilMs }, step);
}

function nextOf(tasks: readonly Task[], addresses: readonly Address[], nowMs: number): Step {
  const free = tasks.filter(({ busy }) => busy === undefined);
  const task = free.find(({ dueMs }) => dueMs <= nowMs);
  if (task !== undefined) return { kind: "cancel", task, addresses };
  return waitForFirst(free);
}

function waitForFirst(tasks: readonly Task[]): Step & { kind: "wait" } {
  return {
    kind: "wait",
    untilMs: tasks.reduce((first, { dueMs }) => Math.min(first, dueMs), Number.POSITIVE_INFINITY),
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// Asking for status

/** Statuses that do not change any more within the time of a run. */
const FINAL_STATUSES = ["FAILED", "PUBLISH_COMPLETE", "SEND_TO_USER_INBOX"];

function needsStatus({ cancel, status }: Task): boolean {
  if (cancel === undefined || !(isOk(cancel) || isNotCancellable(cancel))) return false;
  return status === undefined || !FINAL_STATUSES.includes(status.status);
}

/** Final tasks come first, as one call settles them; then ids that were never asked for; then the others by turns. */
function rankForStatus({ cancel, polls }: Task): number {
  if (polls > 0) return 2;
  return cancel !== undefined && isNotCancellable(cancel) ? 0 : 1;
}

function nextStatus(run: Run, nowMs: number, pace: Pace): Step {
  if (!run.confirming) return NOTHING;
  const free = run.tasks.filter((task) => needsStatus(task) && task.busy === undefined);
  const [task] = free
    .filter(({ dueMs }) => dueMs <= nowMs)
    .sort((one, other) => rankForStatus(one) - rankForStatus(other) || one.dueMs - other.dueMs);
  if (task === undefined) return waitForFirst(free);
  const roomMs = nextRoomMs(run, nowMs, pace);
  return roomMs <= nowMs ? { kind: "status", task } : { kind: "wait", untilMs: roomMs };
}

/** The time at which the window has room for a status call. */
function nextRoomMs(run: Run, nowMs: number, { statusWindow: { calls, ms } }: Pace): number {
  const oldest = recentStatusCalls(run, nowMs, ms).at(-calls);
  return oldest === undefined ? nowMs : oldest + ms;
}

/** The status calls that are still in the window at `nowMs`. */
export function recentStatusCalls({ statusCallsMs }: Run, nowMs: number, windowMs: number): readonly number[] {
  return statusCallsMs.filter((leftMs) => leftMs + windowMs > nowMs);
}
