/** Carries out a run that cancels: sends what the schedule says, and records the results. */
import { clockMs } from "../model/clock.ts";
import type { Interruption } from "../model/interruption.ts";
import type { Client } from "./client.ts";
import { type DriveOptions, drive, type Move } from "./drive.ts";
import type { Address } from "./endpoints.ts";
import type { Pace } from "./pace.ts";
import type { Run, Task } from "./run.ts";
import { nextStep } from "./schedule.ts";
import type { StatusCalls } from "./status-calls.ts";
import { noteCallsOfOthers } from "./status-lane.ts";
import { noteCancel, noteCancelSent, noteStatus, noteStatusSent, rescue, wrapUp } from "./transitions.ts";

export type EngineOptions = Pick<DriveOptions, "deadlineMs" | "look" | "lookOnMs"> & {
  client: Client;
  pace: Pace;
  /** Called after each result, with what it is about. */
  report(task: Task): void;
  /** Where each status call is recorded. */
  statusCalls: Pick<StatusCalls, "learn" | "add">;
  /** When the last resort for ids without any response begins, on the clock of {@link clockMs}. */
  rescueMs: number;
  /** `stop` ends everything at once: the deadline, or a signal of the operating system. */
  interruption: Interruption;
};

/** Works until nothing more can change before the deadline, or the run is stopped. */
export async function work(run: Run, options: EngineOptions): Promise<void> {
  const { client, pace, deadlineMs, interruption } = options;

  const askToCancel = async (task: Task, address: Address, over: AbortSignal) => {
    const out = new AbortController();
    const end = () => out.abort();
    over.addEventListener("abort", end);
    if (over.aborted) end();
    noteCancelSent(run, task, address, out, clockMs());
    const result = await client.cancel(task.id, address, out.signal);
    over.removeEventListener("abort", end);
    noteCancel(run, task, address, result, { nowMs: clockMs(), deadlineMs }, pace);
    options.report(task);
  };

  const askForStatus = async (task: Task, over: AbortSignal) => {
    noteStatusSent(run, clockMs(), pace);
    options.statusCalls.add();
    const result = await client.status(task.id, AbortSignal.any([over, interruption.wrapUp]));
    noteStatus(run, task, result, { nowMs: clockMs(), deadlineMs }, pace);
    options.report(task);
  };

  let isRescuing = false;
  const next = (nowMs: number): Move => {
    if (interruption.wrapUp.aborted && !run.wrappingUp) wrapUp(run);
    if (!isRescuing && nowMs >= options.rescueMs) {
      isRescuing = true;
      rescue(run, nowMs);
    }
    const find = () => nextStep(run, nowMs, pace, deadlineMs);
    const found = find();
    const learn = () => noteCallsOfOthers(run.status, options.statusCalls.learn());
    const step = found.kind === "status" && learn() ? find() : found;
    switch (step.kind) {
      case "cancel":
        return { kind: "call", call: (over) => askToCancel(step.task, step.address, over) };
      case "status":
        return { kind: "call", call: (over) => askForStatus(step.task, over) };
      case "wait":
        return isRescuing ? step : { ...step, wakeMs: options.rescueMs };
    }
  };

  const rest = (nowMs: number) => {
    if (rescue(run, nowMs)) return "go on";
    return run.wrappingUp ? "end" : "look on";
  };

  const { look, lookOnMs } = options;
  const driving = { stop: interruption.stop, wakeUp: interruption.wrapUp, deadlineMs, look, lookOnMs };
  await drive({ next, rest }, { ...driving, lookMs: pace.lookMs });
}
