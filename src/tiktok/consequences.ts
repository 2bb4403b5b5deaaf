/** What a reply changes in a run: decisions only, no clock and no network. */
import { backOffMs } from "../net/retry.ts";
import { type Address, readStatus } from "./client.ts";
import type { Pace } from "./pace.ts";
import { type Lap, mergeFaults, pickWinner } from "./race.ts";
import { isNotServed, isOk, isPassing, isThrottled, isTokenWide, isUnauthorized, type Reply } from "./reply.ts";
import type { Run, Task } from "./run.ts";

/** Notes what the addresses replied to a request to cancel, when the race between them was decided. */
export function noteCancel(run: Run, task: Task, laps: readonly Lap[], nowMs: number, pace: Pace): void {
  task.dueMs = nowMs;
  const counting = laps.filter((lap) => counts(run, lap));
  if (counting.length === 0) return;
  const winner = pickWinner(counting);
  const reply = winner?.reply ?? mergeFaults(counting);
  if (winner !== undefined && run.route.kind === "open") run.route = { kind: "decided", address: winner.address };
  if (winner === undefined && isGone(run, laps)) run.route = { kind: "open" };
  if (isThrottled(reply)) run.probing = true;
  else if (reply.kind === "answer") run.probing = false;
  task.cancel = keepBetter(task.cancel, reply);
  if (isTokenWide(reply)) run.refusal = reply;
  if (isPassing(reply)) task.dueMs += backOffMs(task.retries++, pace.backOff);
  else if (isOk(reply)) task.dueMs += pace.statusGap.firstMs;
}

/** The address that lost the race may know nothing of this account: what it refuses is asked of the winner. */
function counts(run: Run, { address, reply }: Lap): boolean {
  return run.route.kind === "open" || isDecidedFor(run, address) || isOk(reply) || isPassing(reply);
}

function isDecidedFor({ route }: Run, address: Address): boolean {
  return route.kind === "decided" && route.address === address;
}

/** The address that won the race is not served any more. */
function isGone(run: Run, laps: readonly Lap[]): boolean {
  return laps.some(({ address, reply }) => isDecidedFor(run, address) && isNotServed(reply.httpStatus));
}

/** Notes that a request to cancel was accepted: it was, also where the race had been decided without that address. */
export function noteAccepted(task: Task, reply: Reply): void {
  if (isOk(reply)) task.cancel = reply;
}

/** `ok` outlasts everything, what TikTok said what came between, and a reason our own giving up. */
function keepBetter(previous: Reply | undefined, next: Reply): Reply {
  if (previous !== undefined && isOk(previous)) return previous;
  if (previous === undefined || next.kind === "answer") return next;
  return previous.kind === "answer" || next.cutOff ? previous : next;
}

/** Notes what came of a status call. One that failed changes nothing, but its 401 ends the confirming. */
export function noteStatus(run: Run, task: Task, reply: Reply, nowMs: number, { statusGap }: Pace): void {
  if (reply.kind === "fault" && reply.cutOff) return;
  const status = readStatus(reply);
  task.dueMs = nowMs + Math.min(statusGap.ceilingMs, statusGap.nextMs * 2 ** task.polls);
  task.polls += 1;
  if (status !== undefined) task.status = status;
  else task.statusFault = `status: ${reply.code}${reply.detail === undefined ? "" : `, ${reply.detail}`}`;
  if (isUnauthorized(reply)) run.confirming = false;
}
