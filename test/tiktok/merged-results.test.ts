/** What stands in a report where several calls failed: each reason once. */
import { expect, it } from "vitest";
import type { PublishId } from "../../src/model/publish.ts";
import { type CallFault, mergeResults } from "../../src/tiktok/api-result.ts";
import { concludeCancellation } from "../../src/tiktok/outcome.ts";

const PAGE = "not a response from TikTok's API: Bad Gateway";
const fault = (detail: string): CallFault => ({ kind: "fault", code: "server_error", httpStatus: 503, detail });

it.each<[details: readonly string[], merged: string]>([
  [[PAGE], PAGE],
  [[PAGE, PAGE], PAGE],
  [[PAGE, "empty"], `a: ${PAGE}; b: empty`],
])("the faults %j of the addresses are reported as '%s'", (details, merged) => {
  const results = details.map((detail, at) => ({ address: "ab".charAt(at), result: fault(detail) }));
  expect(mergeResults(results)?.detail).toBe(merged);
});

it.each<[cancel: string, status: string, detail: string]>([
  [PAGE, PAGE, PAGE],
  [PAGE, "empty", `${PAGE}; status: server_error, empty`],
])("cancelling that met '%s' and a status call that met '%s' have the detail '%s'", (cancel, status, detail) => {
  const known = {
    entry: { kind: "id", id: "v_pub_url~v2.1" as PublishId },
    sending: "live",
    ending: "deadline",
  } as const;
  const merged = mergeResults(["a", "b"].map((address) => ({ address, result: fault(cancel) })));
  expect(concludeCancellation({ ...known, cancel: merged, statusFault: fault(status), attempts: 2 }).detail).toBe(
    detail,
  );
});
