/** Carries out a run: sends what the schedule says, and records the results. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Interruption } from "../model/interruption.ts";
import { sleep } from "../net/retry.ts";
import type { Address, Client } from "./client.ts";
import type { Pace } from "./pace.ts";
import type { Run, Task } from "./run.ts";
import { nextStep } from "./schedule.ts";
import { noteCancel, noteCancelSent, noteStatus, noteStatusSent, rescue, wrapUp } from "./transitions.ts";

export type EngineOptions = {
  client: Client;
  pace: Pace;
  /** On the clock of `performance.now()`. */
  deadlineMs: number;
  /** When the last resort for ids without any response begins, on the same clock. */
  rescueMs: number;
  /** `stop` ends everything at once: the deadline, or a signal of the operating system. */
  interruption: Interruption;
  /**
   * Adds the ids that were recorded meanwhile to the run. Returns whether any was new, whether there is more to read,
   * and whether the last line may go on.
   */
  look(): { isNew: boolean; hasMore: boolean; isPartial: boolean };
  /** So long the run looks on for new ids when nothing is left to do. */
  lookOnMs: number;
};

/** Works until nothing more can change before the deadline, or the run is stopped. */
export async function work(run: Run, options: EngineOptions): Promise<void> {
  const { client, pace, deadlineMs, interruption, look } = options;
  const { stop } = interruption;
  const finished = new AbortController();
  const over = AbortSignal.any([stop, finished.signal]);
  const calls = new Set<Promise<void>>();
  let nap = new AbortController();
  const wake = () => nap.abort();
  interruption.wrapUp.addEventListener("abort", wake);

  const start = (call: Promise<void>) => {
    const ending = call.finally(() => {
      calls.delete(ending);
      wake();
    });
    calls.add(ending);
  };

  const askToCancel = async (task: Task, address: Address) => {
    const out = new AbortController();
    noteCancelSent(run, task, address, out, performance.now());
    const result = await client.cancel(task.id, address, AbortSignal.any([over, out.signal]));
    noteCancel(run, task, address, result, { nowMs: performance.now(), deadlineMs }, pace);
  };

  const askForStatus = async (task: Task) => {
    noteStatusSent(run, performance.now(), pace);
    const result = await client.status(task.id, AbortSignal.any([over, interruption.wrapUp]));
    noteStatus(run, task, result, { nowMs: performance.now(), deadlineMs }, pace);
  };

  let lookMs = performance.now();
  let isPartial = false;
  let idleSinceMs: number | undefined;
  let isRescuing = false;
  while (!stop.aborted) {
    const nowMs = performance.now();
    if (interruption.wrapUp.aborted && !run.wrappingUp) wrapUp(run);
    if (nowMs >= lookMs) {
      const found = look();
      const { isNew, hasMore } = found;
      isPartial = found.isPartial;
      lookMs = hasMore ? nowMs : nowMs + pace.lookMs;
      if (isNew) idleSinceMs = undefined;
      // What was found is sent before more is read.
      if (hasMore) await nextTurn();
    }
    if (!isRescuing && nowMs >= options.rescueMs) {
      isRescuing = true;
      rescue(run, nowMs);
    }
    const step = nextStep(run, nowMs, pace, deadlineMs);
    if (step.kind === "cancel") start(askToCancel(step.task, step.address));
    else if (step.kind === "status") start(askForStatus(step.task));
    else {
      let untilMs = step.untilMs;
      if (calls.size === 0 && untilMs >= deadlineMs && lookMs > nowMs) {
        if (rescue(run, nowMs)) continue;
        idleSinceMs ??= nowMs;
        const lookOnUntilMs = Math.max(idleSinceMs + options.lookOnMs, isPartial ? lookMs : 0);
        untilMs = run.wrappingUp ? nowMs : Math.min(deadlineMs, lookOnUntilMs);
        if (untilMs <= nowMs) break;
      }
      nap = new AbortController();
      const wakeMs = Math.min(untilMs, lookMs, isRescuing ? Number.POSITIVE_INFINITY : options.rescueMs);
      await sleep(wakeMs - nowMs, AbortSignal.any([stop, nap.signal]));
    }
  }
  finished.abort();
  interruption.wrapUp.removeEventListener("abort", wake);
  await Promise.all(calls);
}
