/** Every time span and bound of cancelling and confirming. Numbers only. */
import { type BackOff, USUAL_BACK_OFF } from "../net/retry.ts";

/** Every time span and bound of a run, in milliseconds and calls. */
export type Pace = {
  /** The longest single call. */
  callTimeoutMs: number;
  /** Cancel and status calls in progress at the same time. While no address has proven itself, half for each. */
  callsAtOnce: number;
  backOff: BackOff;
  /** The shortest pause of an address after a 429. */
  throttleMs: number;
  /** After a pause, a request that is out for longer holds no other back. */
  probeMs: number;
  /** A try that would come after the deadline is made so long before it. */
  lastTryMs: number;
  /** The same while confirming, where all calls have ended quickly. */
  shortestLastTryMs: number;
  /** So long before the deadline, the status of ids without any response is asked for. */
  rescueMs: number;
  /** Time from an accepted cancel to its first status call; then to the next one, doubled each time. */
  statusGap: { firstMs: number; nextMs: number; ceilingMs: number };
  /** At most so many status calls in any `ms`. */
  statusWindow: { calls: number; ms: number };
  /** Time between two looks at the ledger. */
  lookMs: number;
  /** The last look is at most so long before the deadline, so that the ids it finds can be cancelled. */
  lastLookMs: number;
  /** So long a run looks on for new ids when nothing is left to do, if that is asked for. */
  lookOnMs: number;
};

export const PACE: Pace = {
  callTimeoutMs: 10_000,
  callsAtOnce: 16,
  backOff: USUAL_BACK_OFF,
  throttleMs: 1_000,
  probeMs: 2_000,
  lastTryMs: 2_000,
  shortestLastTryMs: 500,
  rescueMs: 5_000,
  // A few ids are confirmed soon, and a slow one does not use up the window for the others.
  statusGap: { firstMs: 1_000, nextMs: 2_000, ceilingMs: 10_000 },
  // TikTok allows 30 per minute and token. Its clock starts when a call arrives, ours when it leaves: one second is a
  // margin.
  statusWindow: { calls: 30, ms: 61_000 },
  lookMs: 1_000,
  lastLookMs: 10_000,
  lookOnMs: 3_000,
};

/**
 * For confirming. TikTok allows 30 status calls per minute and token: the ten that are left are for the guard, which
 * may have to cancel a moment later.
 */
export const CONFIRM_PACE: Pace = {
  ...PACE,
  statusGap: { firstMs: 0, nextMs: 3_000, ceilingMs: 15_000 },
  statusWindow: { calls: 20, ms: 61_000 },
};
