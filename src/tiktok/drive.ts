/** Makes calls beside each other and looks for new ids, until nothing is left to do. Decides no call. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { clockMs } from "../model/clock.ts";
import { endsMany } from "../net/limited-signal.ts";
import { sleep } from "../net/retry.ts";
import type { Looked } from "./arrivals.ts";

/**
 * What can be done now: a call, which ends early when `over` aborts, or nothing before `untilMs`. `wakeMs`: when to ask
 * again all the same.
 */
export type Move =
  | { kind: "call"; call(over: AbortSignal): Promise<void> }
  | { kind: "wait"; untilMs: number; wakeMs?: number };

export type Work = {
  next(nowMs: number): Move;
  /** Asked when no call is out and none can be made before the deadline: whether there is something to do after all. */
  rest(nowMs: number): "go on" | "look on" | "end";
};

export type DriveOptions = {
  /** Ends everything at once. */
  stop: AbortSignal;
  /** Ends a pause: the next move may be another one. */
  wakeUp: AbortSignal;
  /** On the clock of {@link clockMs}. */
  deadlineMs: number;
  /** Adds the ids that were recorded meanwhile. */
  look(): Looked;
  /** Time between two looks. */
  lookMs: number;
  /** So long it looks on for new ids when nothing is left to do. */
  lookOnMs: number;
};

/** Works until nothing more can change before the deadline, or until it is stopped. */
export async function drive({ next, rest }: Work, options: DriveOptions): Promise<void> {
  const { stop, wakeUp, deadlineMs, look } = options;
  const finished = new AbortController();
  const over = endsMany(finished.signal);
  const calls = new Set<Promise<void>>();
  let nap = new AbortController();
  const wake = () => nap.abort();
  const end = () => {
    finished.abort();
    wake();
  };
  // `AbortSignal.any` takes longer at its first call than everything else here: the first requests would wait for it.
  wakeUp.addEventListener("abort", wake);
  stop.addEventListener("abort", end);

  const start = (call: Promise<void>) => {
    const ending = call.finally(() => {
      calls.delete(ending);
      wake();
    });
    calls.add(ending);
  };

  let lookMs = clockMs();
  let isPartial = false;
  let idleSinceMs: number | undefined;
  while (!stop.aborted) {
    const nowMs = clockMs();
    if (nowMs >= lookMs) {
      const found = look();
      const { isNew, hasMore } = found;
      isPartial = found.isPartial;
      lookMs = hasMore ? nowMs : nowMs + options.lookMs;
      if (isNew) idleSinceMs = undefined;
      // What was found is sent before more is read.
      if (hasMore) await nextTurn();
    }
    const move = next(nowMs);
    if (move.kind === "call") {
      start(move.call(over));
      continue;
    }
    let { untilMs } = move;
    if (calls.size === 0 && untilMs >= deadlineMs && lookMs > nowMs) {
      const resting = rest(nowMs);
      if (resting === "go on") continue;
      idleSinceMs ??= nowMs;
      const lookOnUntilMs = Math.max(idleSinceMs + options.lookOnMs, isPartial ? lookMs : 0);
      untilMs = resting === "end" ? nowMs : Math.min(deadlineMs, lookOnUntilMs);
      if (untilMs <= nowMs) break;
    }
    nap = new AbortController();
    const wakeMs = Math.min(untilMs, lookMs, move.wakeMs ?? Number.POSITIVE_INFINITY);
    await sleep(wakeMs - nowMs, nap.signal);
  }
  end();
  wakeUp.removeEventListener("abort", wake);
  stop.removeEventListener("abort", end);
  await Promise.all(calls);
}
