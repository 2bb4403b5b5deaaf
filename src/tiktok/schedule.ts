/** Which call a run makes next. Makes decisions only: no clock, no network. */
import { isNotCancellable, isOk, isPassing, isProof } from "./api-result.ts";
import { ADDRESSES, type Address } from "./endpoints.ts";
import type { Pace } from "./pace.ts";
import { findRefusal, type Run, resultOf, type Task } from "./run.ts";
import { nextStatusCall } from "./status-lane.ts";

/** `wait`: nothing can be sent before `untilMs` unless a result or a new id comes in. */
export type Step =
  | { kind: "cancel"; task: Task; address: Address }
  | { kind: "status"; task: Task }
  | { kind: "wait"; untilMs: number };

type Wait = Step & { kind: "wait" };

/** A request that may be sent now. The address with fewer requests in flight is next, so both get an id at once. */
type Candidate = { step: Exclude<Step, Wait>; rank: number; inFlight: number };

const NOTHING: Wait = { kind: "wait", untilMs: Number.POSITIVE_INFINITY };

/** Asking to cancel comes before asking for status. */
export function nextStep(run: Run, nowMs: number, pace: Pace, deadlineMs: number): Step {
  const inFlight = run.status.inFlight + ADDRESSES.reduce((sum, address) => sum + run.cancel[address].inFlight, 0);
  if (inFlight >= pace.callsAtOnce) return NOTHING;
  const cancels = findRefusal(run) ? [] : ADDRESSES.map((address) => nextCancel(run, address, nowMs, pace, deadlineMs));
  const [first] = cancels.filter((each) => "step" in each).sort((a, b) => a.rank - b.rank || a.inFlight - b.inFlight);
  if (first !== undefined) return first.step;
  const status = nextStatus(run, nowMs, pace);
  if (status.kind !== "wait") return status;
  const waits = cancels.filter((each) => "untilMs" in each);
  return { kind: "wait", untilMs: Math.min(status.untilMs, ...waits.map(({ untilMs }) => untilMs)) };
}

// ---------------------------------------------------------------------------------------------------------------------
// Asking to cancel

/** Whether another request to cancel may change something: what proves an address, or a final status, ends that. */
export function isSettled(task: Task): boolean {
  return isFinal(task) || ADDRESSES.some((address) => isProofAt(task, address));
}

function isProofAt({ asks }: Task, address: Address): boolean {
  const { result } = asks[address];
  return result !== undefined && isProof(result);
}

/** Whether this address may still be asked to cancel an id. */
function isOpen(run: Run, task: Task, address: Address): boolean {
  const { sent, out, result } = task.asks[address];
  if (out !== undefined || isSettled(task)) return false;
  if (run.wrappingUp) return sent === 0;
  return result === undefined || isPassing(result);
}

function nextCancel(run: Run, address: Address, nowMs: number, pace: Pace, deadlineMs: number): Candidate | Wait {
  const lane = run.cancel[address];
  if (lane.isGone || (run.proven !== undefined && run.proven !== address)) return NOTHING;
  let first = lane.agenda.first(nowMs);
  for (; first !== undefined && !isOpen(run, first.item, address); first = lane.agenda.first(nowMs)) {
    lane.agenda.removeFirst();
  }
  const untilMs = Math.max(first === undefined ? lane.agenda.nextMs() : nowMs, lane.closedUntilMs);
  if (first === undefined || untilMs > nowMs) return { kind: "wait", untilMs };
  // While both may be the one that serves, a slow one leaves the other its half of the calls.
  const isShared = run.proven === undefined && ADDRESSES.every((each) => !run.cancel[each].isGone);
  if (isShared && lane.inFlight >= pace.callsAtOnce / 2) return NOTHING;
  if (lane.probe !== undefined && lane.inFlight > 0) {
    const counts = Math.min(lane.probe.sinceMs + pace.probeMs, deadlineMs - pace.lastTryMs);
    if (nowMs < counts) return { kind: "wait", untilMs: counts };
  }
  return { step: { kind: "cancel", task: first.item, address }, rank: first.rank, inFlight: lane.inFlight };
}

// ---------------------------------------------------------------------------------------------------------------------
// Asking for status

/** How often an inbox is looked at after an accepted request to cancel: the draft may vanish a moment later. */
const INBOX_LOOKS = 2;

/** Whether the status can't change any more within the time of a run. */
export function isFinal(task: Task): boolean {
  switch (task.status?.status) {
    case "FAILED":
    case "PUBLISH_COMPLETE":
      return true;
    case "SEND_TO_USER_INBOX": {
      const result = resultOf(task);
      return result === undefined || !isOk(result) || task.inboxPolls >= INBOX_LOOKS;
    }
    default:
      return false;
  }
}

/** Final tasks come first, as one call settles them; then ids that were never asked for; then the others by turns. */
export function rankForStatus(task: Task): number {
  if (task.polls > 0) return 2;
  const result = resultOf(task);
  return result !== undefined && isNotCancellable(result) ? 0 : 1;
}

function nextStatus(run: Run, nowMs: number, pace: Pace): Step {
  return run.confirming ? nextStatusCall(run.status, isFinal, nowMs, pace) : NOTHING;
}
