import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../support/limits.ts";
import type { Behaviour } from "../support/tiktok/fault.ts";
import { cancel, listOutcomes, numbered, ONCE, QUICK, sentTo, start } from "./cancelling.ts";

const live = { stages: [{ status: "PUBLISH_COMPLETE" }] };

describe("status is asked for", () => {
  it("only after ok and publish_not_cancellable", async () => {
    const codes = ["invalid_publish_id", "token_not_authorized_for_specified_publish_id", "url_ownership_unverified"];
    const tiktok = await start({
      publishes: [{ id: "accepted" }, { id: "final", ...live }],
      faults: codes.map((code) => ({
        on: ["publish-cancel", "transmission-cancel"],
        id: code,
        always: { kind: "respond", code },
      })),
    });
    await cancel(tiktok, ["accepted", ...codes, "final"].join(" "));
    expect(new Set(sentTo(tiktok, "status"))).toEqual(new Set(["accepted", "final"]));
  });

  it("once if the status is final", async () => {
    const stages = ["PUBLISH_COMPLETE", "SEND_TO_USER_INBOX", "FAILED"].map((status) => [{ status }]);
    const tiktok = await start({ publishes: stages.map((each, index) => ({ id: `id-${index}`, stages: each })) });
    await cancel(tiktok, "id-0 id-1 id-2");
    expect(sentTo(tiktok, "status").sort()).toEqual(["id-0", "id-1", "id-2"]);
  });

  it("no more often than the window allows", async () => {
    const ids = numbered(4);
    const afterCancel = [{ status: "FAILED", failReason: "publish_cancelled" }];
    const tiktok = await start({ publishes: ids.map((id) => ({ id, afterCancel })) });
    const pace = { ...QUICK, statusWindow: { calls: 2, ms: 2 * HOUR_MS } };
    const outcomes = (await cancel(tiktok, ids.join(" "), { pace })).map(({ outcome }) => outcome);
    expect(sentTo(tiktok, "status").length).toBe(2);
    expect(outcomes.sort()).toEqual(["cancel-requested", "cancel-requested", "cancelled", "cancelled"]);
  });
});

describe("a status call that fails", () => {
  it.each<[what: string, behaviour: Behaviour]>([
    ["500", { kind: "respond", code: "internal_error" }],
    ["429", { kind: "respond", code: "rate_limit_exceeded" }],
    ["502 of a gateway", { kind: "html", httpStatus: 502 }],
    ["a reset", { kind: "reset" }],
    ["an unknown path", { kind: "missing" }],
    ["a redirect", { kind: "redirect", httpStatus: 302 }],
    ["a code that may be wrong", { kind: "respond", code: "invalid_publish_id" }],
    ["ok without a status", { kind: "respond", code: "ok" }],
  ])("with %s is tried again", async (_what, behaviour) => {
    const tiktok = await start({
      publishes: [{ id: "a" }],
      faults: [{ on: "status", script: [behaviour, behaviour] }],
    });
    expect(listOutcomes(await cancel(tiktok, "a"))).toEqual(["a: cancelled, ok"]);
    expect(tiktok.redirected).toEqual([]);
  });

  it("changes nothing, and is in the details if nothing better is known", async () => {
    const tiktok = await start({
      publishes: [{ id: "a" }],
      faults: [{ on: "status", always: { kind: "html", httpStatus: 502 } }],
    });
    expect(await cancel(tiktok, "a", { pace: ONCE })).toMatchObject([
      {
        outcome: "cancel-requested",
        code: "ok",
        httpStatus: 200,
        detail: expect.stringMatching(/^status: server_error, /),
      },
    ]);
  });

  it.each(["access_token_invalid", "scope_not_authorized"])("with %s ends confirming, for all ids", async (code) => {
    const tiktok = await start({
      publishes: [{ id: "a" }, { id: "b", ...live }],
      faults: [{ on: "status", always: { kind: "respond", code } }],
      latencyMs: 20,
    });
    expect(listOutcomes(await cancel(tiktok, "a b"))).toEqual([
      "a: cancel-requested, ok",
      "b: processing, publish_not_cancellable",
    ]);
    expect(sentTo(tiktok, "status").length).toBeLessThanOrEqual(2);
  });
});

describe("the last known status decides", () => {
  it("the outcome even if a later call fails", async () => {
    const tiktok = await start({
      publishes: [{ id: "a", afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] }],
      faults: [
        { on: "status", script: [{ kind: "serve" }], always: { kind: "respond", code: "access_token_invalid" } },
      ],
    });
    expect(await cancel(tiktok, "a")).toMatchObject([{ outcome: "cancel-requested", status: "PROCESSING_DOWNLOAD" }]);
  });
});
