import { afterEach } from "vitest";
import type { Cancellation } from "../../src/model.ts";
import { type CancelRequest, cancelPublishes } from "../../src/tiktok/cancel.ts";
import { PACE, type Pace } from "../../src/tiktok/pace.ts";
import { parsePublishIds } from "../../src/tiktok/publish-ids.ts";
import type { EndpointName } from "../support/tiktok/endpoints.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "../support/tiktok/server.ts";

/** The engine's pace with every pause shortened, so that scenarios take milliseconds. */
export const QUICK: Pace = {
  ...PACE,
  raceDecisionMs: 40,
  raceSilenceMs: 80,
  backOff: { baseMs: 5, floorMs: 2, ceilingMs: 20 },
  throttleMs: 10,
  firstStatusMs: 1,
  nextStatusMs: 5,
  statusWindow: { calls: 1000, ms: 1000 },
  lookMs: 20,
};

let running: TikTok[] = [];

afterEach(async () => {
  await Promise.all(running.map((each) => each.close()));
  running = [];
});

/** A stand-in that is closed when the test ends. It allows as many status calls as {@link QUICK} makes. */
export async function start(options: TikTokOptions): Promise<TikTok> {
  const tiktok = await startTikTok({ rates: { perWindow: { status: 2000 } }, ...options });
  running.push(tiktok);
  return tiktok;
}

/** Cancels the ids of a text, by default with time for everything. */
export function cancel(
  tiktok: TikTok,
  ids: string,
  changes: Partial<CancelRequest> = {},
): Promise<readonly Cancellation[]> {
  return cancelPublishes({
    ids: parsePublishIds(ids),
    token: CREATOR_TOKEN,
    dryRun: false,
    apiUrl: new URL(tiktok.url),
    timeoutMs: 3_600_000,
    signal: new AbortController().signal,
    pace: QUICK,
    ...changes,
  });
}

/** `<id or !position>: <outcome>, <code>` for each. */
export function tell(cancellations: readonly Cancellation[]): string[] {
  return cancellations.map(({ entry, outcome, code }) => {
    return `${entry.kind === "id" ? entry.id : `!${entry.position}`}: ${outcome}, ${code}`;
  });
}

/** The ids that were sent to some endpoints, in the order of their arrival. */
export function sentTo(tiktok: TikTok, ...endpoints: EndpointName[]): (string | undefined)[] {
  return tiktok.requests
    .filter(({ endpoint }) => endpoint !== undefined && endpoints.includes(endpoint))
    .map(({ publishId }) => publishId);
}

export function numbered(count: number, prefix = "v_pub_url~v2."): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}
