import { existsSync } from "node:fs";

/** When a person cancels the run: when a step prints a line with a text in it, a file appears, a promise resolves. */
export type CancelMoment = { line: string } | { file: string } | { after: Promise<unknown> };

/** The cancel button of a run. */
export type Cancellation = {
  readonly requested: boolean;
  /** Calls `listener` at every cancellation from now on, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  seeLine(line: string): void;
  stop(): void;
};

const FILE_POLL_MS = 10;

/** Cancels at each of the moments, one after another. The second one cancels the run again. */
export function createCancellation(moments: readonly CancelMoment[]): Cancellation {
  const listeners = new Set<() => void>();
  const waiting = [...moments];
  let requested = false;
  let poll: NodeJS.Timeout | undefined;

  const fire = () => {
    requested = true;
    waiting.shift();
    for (const listener of [...listeners]) listener();
    arm();
  };
  const arm = () => {
    clearInterval(poll);
    const moment = waiting[0];
    if (!moment) return;
    if ("file" in moment) poll = setInterval(() => existsSync(moment.file) && fire(), FILE_POLL_MS);
    if ("after" in moment) void moment.after.then(() => waiting[0] === moment && fire());
  };
  arm();

  return {
    get requested() {
      return requested;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    seeLine(line) {
      const moment = waiting[0];
      if (moment && "line" in moment && line.includes(moment.line)) fire();
    },
    stop() {
      waiting.length = 0;
      clearInterval(poll);
    },
  };
}
