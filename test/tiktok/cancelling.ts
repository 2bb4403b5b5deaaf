import { onTestFinished } from "vitest";
import type { Cancellation } from "../../src/model/publish.ts";
import { type CancelRequest, cancelPublishes } from "../../src/tiktok/cancel.ts";
import { PACE, type Pace } from "../../src/tiktok/pace.ts";
import { HOUR_MS } from "../support/limits.ts";
import type { EndpointName } from "../support/tiktok/endpoints.ts";
import type { Fault } from "../support/tiktok/fault.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "../support/tiktok/server.ts";
import { entriesOf } from "./ids.ts";

/**
 * The engine's pace, with short pauses where a test has to wait for them. Time limits are practically endless, so that
 * a slow machine changes nothing.
 */
export const QUICK: Pace = {
  ...PACE,
  callTimeoutMs: HOUR_MS,
  raceDecisionMs: HOUR_MS,
  raceSilenceMs: HOUR_MS,
  backOff: { baseMs: 5, floorMs: 2, ceilingMs: 20 },
  throttleMs: 10,
  statusGap: { firstMs: 1, nextMs: 5, ceilingMs: 10 },
  statusWindow: { calls: 1000, ms: 1000 },
  lookMs: 20,
};

/** One try for everything: the next one would be after the deadline of {@link cancel}, which ends the run. */
export const ONCE: Pace = {
  ...QUICK,
  backOff: { baseMs: 0, floorMs: 2 * HOUR_MS, ceilingMs: 0 },
  throttleMs: 2 * HOUR_MS,
  statusGap: { firstMs: 1, nextMs: 2 * HOUR_MS, ceilingMs: 2 * HOUR_MS },
};

/**
 * With this fault, calls are sent one at a time after the first `ok`, so that they arrive in the order of sending: the
 * call that lost the race keeps one of the two places.
 */
export const IN_TURN: { pace: Pace; fault: Fault } = {
  pace: { ...QUICK, callsAtOnce: 2 },
  fault: { on: "transmission-cancel", always: { kind: "hang" } },
};

/** Starts a stand-in that is closed when the test ends. It allows as many status calls as {@link QUICK} makes. */
export async function start(options: TikTokOptions): Promise<TikTok> {
  const tiktok = await startTikTok({ rates: { perWindow: { status: 2000 } }, ...options });
  onTestFinished(() => tiktok.close());
  return tiktok;
}

/** Cancels the ids of a text, by default within an hour. */
export function cancel(
  tiktok: TikTok,
  ids: string,
  changes: Partial<CancelRequest> = {},
): Promise<readonly Cancellation[]> {
  return cancelPublishes({
    ids: entriesOf(ids),
    token: CREATOR_TOKEN,
    dryRun: false,
    apiUrl: new URL(tiktok.url),
    timeoutMs: HOUR_MS,
    signal: new AbortController().signal,
    pace: QUICK,
    ...changes,
  });
}

/** `<id or !position>: <outcome>, <code>` for each. */
export function listOutcomes(cancellations: readonly Cancellation[]): string[] {
  return cancellations.map(({ entry, outcome, code }) => {
    return `${entry.kind === "id" ? entry.id : `!${entry.position}`}: ${outcome}, ${code}`;
  });
}

/** The ids sent to some endpoints, in order of arrival. With {@link IN_TURN}, that is the order of sending. */
export function sentTo(tiktok: TikTok, ...endpoints: EndpointName[]): (string | undefined)[] {
  return tiktok.requests
    .filter(({ endpoint }) => endpoint !== undefined && endpoints.includes(endpoint))
    .map(({ publishId }) => publishId);
}

export function numbered(count: number, prefix = "v_pub_url~v2."): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}
