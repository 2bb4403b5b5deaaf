import type { BackOff } from "../http.ts";

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
  /** How long TikTok is given to act on a cancel before its status is asked for. */
  firstStatusMs: number;
  /** Between two status calls for the same id. */
  nextStatusMs: number;
  statusWindow: { calls: number; ms: number };
  /** Between two looks at the ledger. */
  lookMs: number;
};

export const PACE: Pace = {
  callTimeoutMs: 10_000,
  callsAtOnce: 16,
  raceDecisionMs: 1_000,
  raceSilenceMs: 2_000,
  backOff: { baseMs: 500, floorMs: 250, ceilingMs: 10_000 },
  throttleMs: 1_000,
  firstStatusMs: 500,
  nextStatusMs: 1_000,
  // TikTok allows 30 a minute and token. Its clock starts when a call arrives, ours when it leaves: hence a margin.
  statusWindow: { calls: 30, ms: 61_000 },
  lookMs: 1_000,
};
