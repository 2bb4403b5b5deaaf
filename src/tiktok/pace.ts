/** Every time span and bound of cancelling. Numbers only. */
import { type BackOff, USUAL_BACK_OFF } from "../net/retry.ts";

/** Every time span and bound of the engine, in milliseconds and calls. */
export type Pace = {
  /** The longest single call. */
  callTimeoutMs: number;
  /** Cancel and status calls under way at once. */
  callsAtOnce: number;
  /** After the first answer of this API, how long a race waits for the other address. */
  raceDecisionMs: number;
  /** Without any such answer, how long one id races alone. */
  raceSilenceMs: number;
  backOff: BackOff;
  /** The least pause of a token after a 429. */
  throttleMs: number;
  /** Between an accepted cancel and its first status call; then before the next, doubled for each further one. */
  statusGap: { firstMs: number; nextMs: number; ceilingMs: number };
  /** So many status calls within any span of `ms`. */
  statusWindow: { calls: number; ms: number };
  /** Between two looks at the ledger. */
  lookMs: number;
  /** How long before the deadline the last look is, at the most: what it finds is cancelled in that time. */
  lastLookMs: number;
};

export const PACE: Pace = {
  callTimeoutMs: 10_000,
  callsAtOnce: 16,
  raceDecisionMs: 1_000,
  raceSilenceMs: 2_000,
  backOff: USUAL_BACK_OFF,
  throttleMs: 1_000,
  // Few ids are confirmed soon, and one that takes its time does not use up the window for the others.
  statusGap: { firstMs: 1_000, nextMs: 2_000, ceilingMs: 10_000 },
  // TikTok allows 30 a minute and token. Its clock starts when a call arrives, ours when it leaves: hence a margin.
  statusWindow: { calls: 30, ms: 61_000 },
  lookMs: 1_000,
  lastLookMs: 10_000,
};
