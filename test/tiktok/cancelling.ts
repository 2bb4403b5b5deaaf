import { onTestFinished } from "vitest";
import type { Interruption } from "../../src/model/interruption.ts";
import type { Cancellation } from "../../src/model/publish.ts";
import type { Arrivals } from "../../src/tiktok/arrivals.ts";
import { type CancelRequest, cancelPublishes } from "../../src/tiktok/cancel.ts";
import { PACE, type Pace } from "../../src/tiktok/pace.ts";
import { HOUR_MS } from "../support/limits.ts";
import type { EndpointName } from "../support/tiktok/endpoints.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "../support/tiktok/server.ts";
import { entriesOf } from "./ids.ts";

/**
 * The engine's pace, with short pauses where a test has to wait for them. Time limits are practically endless, so that
 * a slow machine changes nothing.
 */
export const QUICK: Pace = {
  ...PACE,
  callTimeoutMs: HOUR_MS,
  backOff: { baseMs: 5, floorMs: 2, ceilingMs: 20 },
  throttleMs: 10,
  probeMs: HOUR_MS,
  lastTryMs: 0,
  shortestLastTryMs: 0,
  rescueMs: 0,
  statusGap: { firstMs: 1, nextMs: 5, ceilingMs: 10 },
  statusWindow: { calls: 1000, ms: 1000 },
  lookMs: 20,
  lookOnMs: 0,
};

/** One try for everything: the next one would be after the deadline of {@link cancel}, which ends the run. */
export const ONCE: Pace = {
  ...QUICK,
  backOff: { baseMs: 0, floorMs: 2 * HOUR_MS, ceilingMs: 0 },
  throttleMs: 2 * HOUR_MS,
  statusGap: { firstMs: 1, nextMs: 2 * HOUR_MS, ceilingMs: 2 * HOUR_MS },
};

const NEVER: Interruption = { wrapUp: new AbortController().signal, stop: new AbortController().signal };

/** An interruption to order: `wrapUp()` is SIGINT, `stop()` is SIGTERM. */
export function interruptible(): { interruption: Interruption; wrapUp(): void; stop(): void } {
  const wrapUp = new AbortController();
  const stop = new AbortController();
  return {
    interruption: { wrapUp: wrapUp.signal, stop: stop.signal },
    wrapUp: () => wrapUp.abort(),
    stop: () => stop.abort(),
  };
}

/** A ledger whose looks return the ids of these texts, as they come. */
export function arriving(look: (when: "meanwhile" | "at the end") => string, isPartial = () => false): Arrivals {
  return {
    isPartial,
    look: (when) => entriesOf(look(when), { kind: "ledger" }),
    hasMore: () => false,
    origin: () => ({ kind: "ledger" }),
  };
}

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
    interruption: NEVER,
    pace: QUICK,
    ...changes,
  });
}

/** `<id or !position>: <outcome>, <code>` for each. */
export function listOutcomes(cancellations: readonly Cancellation[]): string[] {
  return cancellations.map(({ entry, outcome, code }) => {
    return `${entry.kind === "id" ? entry.id : `!${entry.kind === "malformed" ? entry.position : entry.video}`}: ${outcome}, ${code}`;
  });
}

/** The ids sent to some endpoints, in order of arrival. */
export function sentTo(tiktok: TikTok, ...endpoints: EndpointName[]): (string | undefined)[] {
  return tiktok.requests
    .filter(({ endpoint }) => endpoint !== undefined && endpoints.includes(endpoint))
    .map(({ publishId }) => publishId);
}

export function numbered(count: number, prefix = "v_pub_url~v2."): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}
