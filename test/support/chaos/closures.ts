/** When a 429 closed an address. Reads evidence only. */
import type { Evidence } from "./evidence.ts";

/** The time spans in which an address was closed, in order. */
export function findClosedMs({ requests }: Evidence, address: string): readonly { fromMs: number; toMs: number }[] {
  return requests.flatMap(({ endpoint, respondedMs, retryUntilMs }) =>
    endpoint === address && respondedMs !== undefined && retryUntilMs !== undefined
      ? [{ fromMs: respondedMs, toMs: retryUntilMs }]
      : [],
  );
}
