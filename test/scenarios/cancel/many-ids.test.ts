import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { HOUR_MS } from "../../support/limits.ts";
import { findJob, findStep } from "../../support/runner/result.ts";
import { cancelEndpoints } from "../../support/tiktok/endpoints.ts";
import type { RequestRecord } from "../../support/tiktok/request-log.ts";
import { cancelWith, GUARD, outcomesOf, play, postOf } from "./scene.ts";

const listIds = (count: number) => Array.from({ length: count }, (_, index) => `v_pub_url~v2-1.${index}`);

it("cancel sends direct posts by URL first, and at most 16 requests at a time", async () => {
  const ids = ["v_inbox_file~1", "v_inbox_url~2", ...listIds(40), "v_pub_file~3"];
  const askedOf = (requests: readonly RequestRecord[]) => [
    ...new Set(requests.filter(({ endpoint }) => endpoint?.endsWith("cancel")).map(({ publishId }) => publishId)),
  ];
  const played = await play({
    tiktok: { publishes: ids.map((id) => ({ id })) },
    steps: cancelWith(`publish-ids: ${ids.join(" ")}`, "cancel-timeout: 240"),
    cancelWhen: ({ tiktok }) => [{ after: tiktok.until((requests) => askedOf(requests).length === ids.length) }],
  });
  expect(played.tiktok.mostInFlight()).toBeLessThanOrEqual(16);
  // Requests that are sent at the same time may arrive in any order.
  expect(listIds(40)).toEqual(expect.arrayContaining(askedOf(played.tiktok.requests).slice(0, 40 - 15)));
});

it("each of 500 ids has one outcome with 60 requests a minute, and none is sent inside a Retry-After", async () => {
  const ids = listIds(500);
  const perWindow = { "publish-cancel": 60, "transmission-cancel": 60 };
  // An hour stands for the minute: however slow the machine, the window outlasts the time.
  const rates = { perWindow, windowMs: HOUR_MS, retryAfter: "seconds" } as const;
  const played = await play({
    tiktok: { publishes: ids.map((id) => ({ id })), rates },
    steps: `${GUARD.replace("  with:", "  with:\n    cancel-timeout: 240")}
- run: |
    for number in $(seq 0 499); do echo "v_pub_url~v2-1.$number"; done >> "$TIKTOK_PUBLISH_IDS"
    exit 1`,
  });
  const outcomes = outcomesOf(played);
  expect(outcomes.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
  const asked = outcomes.filter(([, outcome]) => outcome === "cancelled" || outcome === "cancel-requested");
  expect(asked.length).toBeGreaterThanOrEqual(59);
  // At each address, only the other calls in progress, which had left before the first 429 came.
  for (const address of cancelEndpoints) {
    const early = played.tiktok.violations().filter(({ request: { endpoint } }) => endpoint === address);
    expect(early.length).toBeLessThan(16);
  }
  expect(played.tiktok.mostInFlight()).toBeLessThanOrEqual(16);
  expect(postOf(played).annotationsDropped).toBe(0);
  expect(postOf(played).annotations.at(9)?.title).toMatch(/more/);
});

it("cancel keeps the status calls of many ids within TikTok's published 30 a minute", async () => {
  const ids = listIds(45);
  const statusOf = (requests: readonly RequestRecord[]) => requests.filter(({ endpoint }) => endpoint === "status");
  const played = await play({
    tiktok: { publishes: ids.map((id) => ({ id })) },
    steps: cancelWith(`publish-ids: ${ids.join(" ")}`, "cancel-timeout: 240"),
    // And leave time for one too many.
    cancelWhen: ({ tiktok }) => [
      { after: tiktok.until((requests) => statusOf(requests).length === 30).then(() => delay(500)) },
    ],
  });
  const status = statusOf(played.tiktok.requests);
  expect(status.length).toBeLessThanOrEqual(30);
  expect(status.filter(({ response }) => response !== "ok")).toEqual([]);
  const step = findStep(findJob(played.result, "publish"), "cancel");
  expect(JSON.parse(step.outputs.cancelled ?? "").length).toBeGreaterThan(0);
  expect(new Set(outcomesOf(played, "cancel").map(([, outcome]) => outcome))).toEqual(
    new Set(["cancelled", "cancel-requested"]),
  );
});
