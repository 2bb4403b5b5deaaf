/** Turns the runner's signals into two AbortSignals. Ends nothing by itself. */
import { clockMs } from "../model/clock.ts";
import type { Interruption } from "../model/interruption.ts";

/** From SIGINT on there are 10 s until the runner kills the process: 6 of them are for work, the rest for reporting. */
const WRAP_UP_MS = 6_000;

/**
 * What the runner sends when it cancels a step: SIGINT asks to wrap up, after 7.5 s SIGTERM stops, and after 2.5 s more
 * the process is killed (actions/runner, src/Runner.Worker/Handlers/StepHost.cs). SIGHUP comes when a self-hosted
 * runner's terminal closes. None of them ends the process any more: it ends when it has reported.
 */
export function listenForInterruption(): Interruption {
  const { endSoon, end, ...interruption } = createInterruption();
  process.on("SIGINT", endSoon).on("SIGHUP", endSoon).on("SIGTERM", end);
  return interruption;
}

/** Programs such as npx pass on a signal that the terminal has sent to all of them: two at once are one. */
const SAME_MS = 500;

/**
 * The same for a person: a second Ctrl-C stops the work, and a third one ends the process as usual. `clock`: the time,
 * in milliseconds.
 */
export function listenForPerson(clock = clockMs): Interruption {
  const { endSoon, end, ...interruption } = createInterruption();
  let firstMs: number | undefined;
  const endSooner = () => {
    if (firstMs === undefined) {
      firstMs = clock();
      endSoon();
    } else if (clock() - firstMs >= SAME_MS) {
      process.off("SIGINT", endSooner);
      end();
    }
  };
  process.on("SIGINT", endSooner).on("SIGHUP", endSoon).on("SIGTERM", end);
  return interruption;
}

function createInterruption(): Interruption & { endSoon(): void; end(): void } {
  const wrapUp = new AbortController();
  const stop = new AbortController();
  const end = () => {
    wrapUp.abort();
    stop.abort();
  };
  const endSoon = () => {
    wrapUp.abort();
    setTimeout(end, WRAP_UP_MS).unref();
  };
  return { wrapUp: wrapUp.signal, stop: stop.signal, endSoon, end };
}

/**
 * Ctrl-C asks to end with what there is. From then on, signals do what they usually do: so a second one ends the
 * process at once, also where it is too busy to notice.
 */
export function listenForEnd(): AbortSignal {
  const controller = new AbortController();
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const end = () => {
    for (const signal of signals) process.off(signal, end);
    controller.abort();
  };
  for (const signal of signals) process.on(signal, end);
  return controller.signal;
}
