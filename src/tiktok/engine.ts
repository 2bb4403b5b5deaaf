/** Carries out a run: sends what the schedule says, and records the results. */
import { sleep } from "../net/retry.ts";
import type { ApiResult } from "./api-result.ts";
import type { Address, Client } from "./client.ts";
import type { Pace } from "./pace.ts";
import { race } from "./race.ts";
import type { Run, Task } from "./run.ts";
import { nextStep, recentStatusCalls } from "./schedule.ts";
import { noteAccepted, noteCancel, noteStatus } from "./transitions.ts";

export type EngineOptions = {
  client: Client;
  pace: Pace;
  /** On the clock of `performance.now()`. */
  deadlineMs: number;
  /** Ends everything at once: the deadline, or a signal of the operating system. */
  over: AbortSignal;
  /** Adds the ids that were recorded meanwhile to the run. */
  look(): void;
};

/** Works until nothing more can change before the deadline, or `over` aborts. */
export async function work(run: Run, { client, pace, deadlineMs, over, look }: EngineOptions): Promise<void> {
  const finished = new AbortController();
  const signal = AbortSignal.any([over, finished.signal]);
  const inFlight = new Set<Promise<void>>();
  let nap = new AbortController();
  let lookMs = performance.now() + pace.lookMs;

  /** Every call is made here. */
  const call = async (send: (signal: AbortSignal) => Promise<ApiResult>): Promise<ApiResult> => {
    run.callsInFlight += 1;
    const result = await send(signal);
    run.callsInFlight -= 1;
    if (result.pauseMs !== undefined)
      run.pausedUntilMs = Math.max(run.pausedUntilMs, performance.now() + result.pauseMs);
    nap.abort();
    return result;
  };

  const askToCancel = async (task: Task, addresses: readonly Address[]) => {
    if (run.route.kind === "open") run.route.race ??= { id: task.id, sinceMs: performance.now() };
    task.attempts += 1;
    const ask = (address: Address) =>
      call(async (ending) => {
        const result = await client.cancel(task.id, address, ending);
        noteAccepted(task, result);
        return result;
      });
    noteCancel(run, task, await race(addresses, ask, pace.raceDecisionMs), performance.now(), pace);
  };

  const askForStatus = async (task: Task) => {
    const nowMs = performance.now();
    run.statusCallsMs = [...recentStatusCalls(run, nowMs, pace.statusWindow.ms), nowMs];
    const result = await call((ending) => client.status(task.id, ending));
    noteStatus(run, task, result, performance.now(), pace);
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
