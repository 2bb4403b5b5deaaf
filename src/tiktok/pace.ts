/** Every time span and bound of cancelling. Numbers only. */
import { type BackOff, USUAL_BACK_OFF } from "../net/retry.ts";

/** Every time span and bound of the engine, in milliseconds and calls. */
export type Pace = {
  /** The longest single call. */
  callTimeoutMs: number;
  /** Cancel and status calls in progress at the same time. */
  callsAtOnce: number;
  /** How long a race waits for the other address after the first response from the API. */
  raceDecisionMs: number;
  /** How long one id races alone while there is no such response. */
  raceSilenceMs: number;
  backOff: BackOff;
  /** The shortest pause of a token after a 429. */
  throttleMs: number;
  /** Time from an accepted cancel to its first status call; then to the next one, doubled each time. */
  statusGap: { firstMs: number; nextMs: number; ceilingMs: number };
  /** At most so many status calls in any `ms`. */
  statusWindow: { calls: number; ms: number };
  /** Time between two looks at the ledger. */
  lookMs: number;
  /** The last look is at most so long before the deadline, so that the ids it finds can be cancelled. */
  lastLookMs: number;
};

export const PACE: Pace = {
  callTimeoutMs: 10_000,
  callsAtOnce: 16,
  raceDecisionMs: 1_000,
  raceSilenceMs: 2_000,
  backOff: USUAL_BACK_OFF,
  throttleMs: 1_000,
  // A few ids are confirmed soon, and a slow one does not use up the window for the others.
  statusGap: { firstMs: 1_000, nextMs: 2_000, ceilingMs: 10_000 },
  // TikTok allows 30 per minute and token. Its clock starts when a call arrives, ours when it leaves: one second is a
  // margin.
  statusWindow: { calls: 30, ms: 61_000 },
  lookMs: 1_000,
  lastLookMs: 10_000,
};
