/** A signal with a limit of time of its own, which leaves nothing behind. Sends nothing. */

import { setMaxListeners } from "node:events";

/** A signal that ends many calls at once. Node 20 takes more than ten listeners for a leak, and warns. */
export function endsMany(signal: AbortSignal): AbortSignal {
  setMaxListeners(0, signal);
  return signal;
}

/** The longest delay of a timer of Node's: 31 bits. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The reason of a signal whose own time is over. */
export const LATE = "late";

/** The reason of a signal whose work has ended. To make an error each time takes longer than the rest of it. */
const FINISHED = "finished";

/**
 * Calls `work` with a signal that aborts with `signal`, after `ms` milliseconds (its reason is then {@link LATE}), and
 * at the latest when the work has ended. With `AbortSignal.any` and `AbortSignal.timeout`, Node would keep both signals
 * until the time is over, for each of thousands of calls.
 */
export async function limitSignal<T>(
  signal: AbortSignal,
  ms: number,
  work: (limited: AbortSignal) => Promise<T>,
): Promise<T> {
  const limited = new AbortController();
  const end = () => limited.abort();
  const timer = setTimeout(() => limited.abort(LATE), Math.min(Math.ceil(ms), LONGEST_TIMER_MS));
  signal.addEventListener("abort", end);
  if (signal.aborted) end();
  try {
    return await work(limited.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
    limited.abort(FINISHED);
  }
}
