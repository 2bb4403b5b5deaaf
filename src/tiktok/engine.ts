/** Carries out a run: sends what the schedule says, and notes what comes back. */
import type { PublishId } from "../model.ts";
import { backOffMs, sleep } from "../retry.ts";
import { type Address, type Client, readStatus } from "./client.ts";
import type { Pace } from "./pace.ts";
import { type Lap, mergeFaults, pickWinner, race } from "./race.ts";
import { isNotServed, isOk, isPassing, isThrottled, isTokenWide, isUnauthorized, type Reply } from "./reply.ts";
import { nextStep, type Run, recentStatusCalls, type Task } from "./schedule.ts";

export type EngineOptions = {
  client: Client;
  pace: Pace;
  /** On the clock of `performance.now()`. */
  deadlineMs: number;
  /** Ends everything at once: the deadline, or a signal of the operating system. */
  over: AbortSignal;
  /** Adds what came in meanwhile to the run. */
  look(): void;
};

/** Direct posts by URL are cancelled first: they can be, and they go public by themselves. Drafts can wait. */
const URGENCY = [/^[vp]_pub_url~/, /^[vp]_pub_/, /^(?![vp]_inbox_)/];

/** Adds ids to a run; those that it has already are left as they are. Returns the new ones. */
export function addTasks(run: Run, ids: readonly PublishId[]): readonly PublishId[] {
  const known = new Set(run.tasks.map(({ id }) => id));
  const added = [...new Set(ids)].filter((id) => !known.has(id));
  if (added.length === 0) return added;
  run.tasks = [...run.tasks, ...added.map(createTask)].sort((a, b) => rankUrgency(a.id) - rankUrgency(b.id));
  return added;
}

function createTask(id: PublishId): Task {
  return { id, dueMs: 0, attempts: 0, retries: 0, polls: 0 };
}

function rankUrgency(id: PublishId): number {
  const rank = URGENCY.findIndex((pattern) => pattern.test(id));
  return rank === -1 ? URGENCY.length : rank;
}

/** Works until nothing more can change in the time that is left, or it is over. */
export async function work(run: Run, { client, pace, deadlineMs, over, look }: EngineOptions): Promise<void> {
  const finished = new AbortController();
  const signal = AbortSignal.any([over, finished.signal]);
  const inFlight = new Set<Promise<void>>();
  let nap = new AbortController();
  let lookMs = performance.now() + pace.lookMs;

  /** Every call passes here. */
  const call = async (send: (signal: AbortSignal) => Promise<Reply>): Promise<Reply> => {
    run.callsInFlight += 1;
    const reply = await send(signal);
    run.callsInFlight -= 1;
    if (reply.pauseMs !== undefined) run.pausedUntilMs = Math.max(run.pausedUntilMs, performance.now() + reply.pauseMs);
    nap.abort();
    return reply;
  };

  const askToCancel = async (task: Task, addresses: readonly Address[]) => {
    if (run.route.kind === "open") run.route = { sinceMs: performance.now(), ...run.route };
    task.attempts += 1;
    const ask = (address: Address) => call((ending) => client.cancel(task.id, address, ending));
    noteCancel(run, task, await race(addresses, ask, pace.raceDecisionMs), performance.now(), pace);
  };

  const askForStatus = async (task: Task) => {
    const nowMs = performance.now();
    run.statusCallsMs = [...recentStatusCalls(run, nowMs, pace.statusWindow.ms), nowMs];
    const reply = await call((ending) => client.status(task.id, ending));
    noteStatus(run, task, reply, performance.now(), pace);
  };

  const start = (task: Task, kind: "cancel" | "status", act: () => Promise<void>) => {
    task.busy = kind;
    const acting = act().finally(() => {
      delete task.busy;
      inFlight.delete(acting);
      nap.abort();
    });
    inFlight.add(acting);
  };

  while (!over.aborted) {
    const nowMs = performance.now();
    if (nowMs >= lookMs) {
      lookMs = nowMs + pace.lookMs;
      look();
    }
    const step = nextStep(run, nowMs, pace);
    if (step.kind === "cancel") start(step.task, "cancel", () => askToCancel(step.task, step.addresses));
    else if (step.kind === "status") start(step.task, "status", () => askForStatus(step.task));
    else if (inFlight.size === 0 && step.untilMs >= deadlineMs) break;
    else {
      nap = new AbortController();
      const timer = sleep(Math.min(step.untilMs, lookMs) - nowMs, AbortSignal.any([over, nap.signal]));
      await Promise.race([timer, ...inFlight]);
      nap.abort();
    }
  }
  finished.abort();
  await Promise.all(inFlight);
}

// ---------------------------------------------------------------------------------------------------------------------
// What a reply changes

function noteCancel(run: Run, task: Task, laps: readonly Lap[], nowMs: number, pace: Pace): void {
  const winner = pickWinner(laps);
  const reply = winner?.reply ?? mergeFaults(laps);
  if (winner !== undefined && run.route.kind === "open") run.route = { kind: "decided", address: winner.address };
  if (winner === undefined && isGone(run, laps)) run.route = { kind: "open" };
  if (isThrottled(reply)) run.probing = true;
  else if (reply.kind === "answer") run.probing = false;
  task.dueMs = nowMs;
  // The address that lost the race may know nothing of this account: what it refuses is asked of the winner.
  if (winner !== undefined && !isOk(reply) && !isPassing(reply) && !isDecidedFor(run, winner.address)) return;
  task.cancel = keepBetter(task.cancel, reply);
  if (isTokenWide(reply)) run.refusal = reply;
  if (isPassing(reply)) task.dueMs += backOffMs(task.retries++, pace.backOff);
  else if (isOk(reply)) task.dueMs += pace.statusGap.firstMs;
}

function isDecidedFor({ route }: Run, address: Address): boolean {
  return route.kind === "decided" && route.address === address;
}

/** The address that won the race is not served any more. */
function isGone(run: Run, laps: readonly Lap[]): boolean {
  return laps.some(({ address, reply }) => isDecidedFor(run, address) && isNotServed(reply.httpStatus));
}

/** What TikTok said outlasts what came between; a reason outlasts our own giving up. */
function keepBetter(previous: Reply | undefined, next: Reply): Reply {
  if (previous === undefined || next.kind === "answer") return next;
  return previous.kind === "answer" || next.cutOff ? previous : next;
}

function noteStatus(run: Run, task: Task, reply: Reply, nowMs: number, { statusGap }: Pace): void {
  if (reply.kind === "fault" && reply.cutOff) return;
  const status = readStatus(reply);
  task.dueMs = nowMs + Math.min(statusGap.ceilingMs, statusGap.nextMs * 2 ** task.polls);
  task.polls += 1;
  if (status !== undefined) task.status = status;
  else task.statusFault = `status: ${reply.code}${reply.detail === undefined ? "" : `, ${reply.detail}`}`;
  if (isUnauthorized(reply)) run.confirming = false;
}
