import { describe, expect, it } from "vitest";
import { clockMs } from "../../src/model/clock.ts";
import { HOUR_MS } from "../support/limits.ts";
import { cancelEndpoints } from "../support/tiktok/endpoints.ts";
import type { Behaviour } from "../support/tiktok/fault.ts";
import type { Stage } from "../support/tiktok/publish.ts";
import { arriving, cancel, listOutcomes, numbered, QUICK, sentTo, start } from "./cancelling.ts";

describe("each id has the outcome that follows from TikTok's responses", () => {
  const notCancellable = (status: string, more: Partial<Stage> = {}): Stage[] => [
    { status, cancellable: false, ...more },
  ];
  const publishes = [
    { id: "downloading" },
    { id: "uploading", stages: [{ status: "PROCESSING_UPLOAD" }] },
    {
      id: "slow-to-cancel",
      afterCancel: [
        { status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 5 },
        { status: "FAILED", failReason: "publish_cancelled" },
      ],
    },
    {
      id: "cancelled-in-vain",
      afterCancel: [{ status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 1 }, { status: "PUBLISH_COMPLETE" }],
    },
    { id: "live", stages: notCancellable("PUBLISH_COMPLETE", { postIds: ["7261463769757501445"] }) },
    { id: "inbox", stages: notCancellable("SEND_TO_USER_INBOX") },
    { id: "rejected", stages: notCancellable("FAILED", { failReason: "spam_risk" }) },
    { id: "cancelled-before", stages: notCancellable("FAILED", { failReason: "publish_cancelled" }) },
    {
      id: "nearly-live",
      stages: [...notCancellable("PROCESSING_DOWNLOAD", { lastsStatusCalls: 3 }), { status: "PUBLISH_COMPLETE" }],
    },
  ];

  it("in the order of the ids", async () => {
    const tiktok = await start({ publishes });
    const ids = [...publishes.map(({ id }) => id), "unknown", "$malformed"];
    expect(listOutcomes(await cancel(tiktok, ids.join(" ")))).toEqual([
      "downloading: cancelled, ok",
      "uploading: cancelled, ok",
      "slow-to-cancel: cancelled, ok",
      "cancelled-in-vain: published, ok",
      "live: published, publish_not_cancellable",
      "inbox: in-inbox, publish_not_cancellable",
      "rejected: already-failed, publish_not_cancellable",
      "cancelled-before: cancelled, publish_not_cancellable",
      "nearly-live: published, publish_not_cancellable",
      "unknown: refused, invalid_publish_id",
      "!11: malformed, malformed_publish_id",
    ]);
  });

  it("with what a person needs to act", async () => {
    const tiktok = await start({ publishes });
    expect(await cancel(tiktok, "live")).toEqual([
      {
        ...{
          entry: { kind: "id", id: "live" },
          outcome: "published",
          code: "publish_not_cancellable",
          httpStatus: 400,
        },
        ...{ detail: expect.any(String), logId: expect.stringMatching(/^\d{14}[0-9A-F]+$/) },
        ...{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"], attempts: 1 },
        ...{
          level: "error",
          problem: expect.stringContaining("is live"),
          cause: expect.any(String),
          advice: expect.stringContaining("delete it"),
        },
      },
    ]);
  });

  it("and is sent once, however often it is given", async () => {
    const tiktok = await start({ publishes });
    expect(listOutcomes(await cancel(tiktok, "downloading downloading"))).toEqual(["downloading: cancelled, ok"]);
    expect(sentTo(tiktok, ...cancelEndpoints)).toEqual(["downloading", "downloading"]);
  });

  it("and without an id there is none", async () => {
    const tiktok = await start({});
    expect(await cancel(tiktok, "")).toEqual([]);
    expect(tiktok.requests).toEqual([]);
  });
});

describe("nothing is sent", () => {
  it.each([
    ["in a dry run", { dryRun: true }, "dry-run, dry_run"],
    ["without a token", { token: undefined }, "no-token, missing_access_token"],
    ["in a dry run without a token", { dryRun: true, token: undefined }, "dry-run, dry_run"],
  ])("%s, but the ledger is read", async (_when, changes, expected) => {
    const tiktok = await start({ publishes: [{ id: "a" }, { id: "b" }] });
    const arrivals = arriving(() => "a b $$$");
    expect(listOutcomes(await cancel(tiktok, "a ö", { ...changes, arrivals }))).toEqual([
      `a: ${expected}`,
      "!2: malformed, malformed_publish_id",
      `b: ${expected}`,
      "!3: malformed, malformed_publish_id",
    ]);
    expect(tiktok.requests).toEqual([]);
  });
});

describe("a request is tried again", () => {
  it.each<[what: string, behaviour: Behaviour]>([
    ["429", { kind: "respond", code: "rate_limit_exceeded" }],
    ["429 with a wait", { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 0 } }],
    ["429 with a date", { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 0, as: "date" } }],
    ["500", { kind: "respond", code: "internal_error" }],
    ["502 of a gateway", { kind: "html", httpStatus: 502 }],
    ["a page with 200", { kind: "html", httpStatus: 200 }],
    ["JSON from another API", { kind: "json-without-code" }],
    ["an unknown path", { kind: "missing" }],
    ["a reset", { kind: "reset" }],
    ["half a response", { kind: "half" }],
    ["a response that is too long", { kind: "huge", sizeBytes: 100_000 }],
    ["a redirect, which is not followed", { kind: "redirect", httpStatus: 307 }],
  ])("after %s", async (_what, behaviour) => {
    const tiktok = await start({
      publishes: [{ id: "a" }, { id: "b" }],
      faults: [{ on: cancelEndpoints, id: "b", script: [behaviour, behaviour] }],
    });
    const cancellations = await cancel(tiktok, "a b");
    expect(listOutcomes(cancellations)).toEqual(["a: cancelled, ok", "b: cancelled, ok"]);
    expect(cancellations.map(({ attempts }) => attempts)).toEqual([
      1,
      expect.toSatisfy((attempts: number) => attempts >= 2),
    ]);
    expect(tiktok.redirected).toEqual([]);
  });

  it.each<[what: string, behaviour: Behaviour]>([
    ["comes byte by byte", { kind: "drip", everyMs: 0 }],
    ["says that it is HTML", { kind: "wrong-content-type", contentType: "text/html" }],
    ["is late", { kind: "serve", latencyMs: 100 }],
  ])("but not after a response that %s", async (_what, behaviour) => {
    const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ always: behaviour }] });
    expect(listOutcomes(await cancel(tiktok, "a"))).toEqual(["a: cancelled, ok"]);
    expect(sentTo(tiktok, ...cancelEndpoints)).toEqual(["a", "a"]);
  });

  it.each([
    "invalid_publish_id",
    "token_not_authorized_for_specified_publish_id",
    "url_ownership_unverified",
    "something_new",
  ])("never after %s", async (code) => {
    const tiktok = await start({ faults: [{ on: cancelEndpoints, always: { kind: "respond", code } }] });
    expect(listOutcomes(await cancel(tiktok, "a b c"))).toEqual([
      `a: refused, ${code}`,
      `b: refused, ${code}`,
      `c: refused, ${code}`,
    ]);
    expect(sentTo(tiktok, ...cancelEndpoints).sort()).toEqual(["a", "a", "b", "b", "c", "c"]);
    expect(sentTo(tiktok, "status")).toEqual([]);
  });
});

describe("a token that TikTok refuses", () => {
  it.each(["access_token_invalid", "scope_not_authorized"])("(%s) is not sent again", async (code) => {
    const tiktok = await start({ faults: [{ on: cancelEndpoints, always: { kind: "respond", code } }] });
    const cancellations = await cancel(tiktok, numbered(100).join(" "));
    expect(new Set(cancellations.map(({ outcome }) => outcome))).toEqual(new Set(["refused"]));
    expect(new Set(cancellations.map((each) => each.code))).toEqual(new Set([code]));
    expect(cancellations.map(({ attempts }) => attempts)).toContain(0);
    expect(tiktok.requests.length).toBeLessThanOrEqual(2 * QUICK.callsAtOnce);
  });

  it("midway does not change earlier outcomes", async () => {
    const expired: Behaviour = { kind: "respond", code: "access_token_invalid" };
    const tiktok = await start({
      publishes: [{ id: "a" }],
      faults: [{ on: cancelEndpoints, id: "b", always: expired }],
    });
    expect(listOutcomes(await cancel(tiktok, "a b"))).toEqual(["a: cancelled, ok", "b: refused, access_token_invalid"]);
  });

  it("is reported with TikTok's status and log id for every id", async () => {
    const tiktok = await start({});
    const cancellations = await cancel(tiktok, "a b", { token: "act.expired" });
    for (const { httpStatus, logId } of cancellations) expect([httpStatus, typeof logId]).toEqual([401, "string"]);
  });
});

it("records each status call when it is sent, and counts those of earlier steps", async () => {
  const tiktok = await start({ publishes: [{ id: "a" }] });
  let count = 0;
  const statusCalls = { earlierMs: [], learn: () => [], add: () => void count++ };
  await cancel(tiktok, "a", { statusCalls });
  expect(count).toBe(sentTo(tiktok, "status").length);
  expect(count).toBeGreaterThan(0);
  const full = { earlierMs: Array(1000).fill(clockMs() + 2 * HOUR_MS), learn: () => [], add: () => undefined };
  const [cancellation] = await cancel(tiktok, "a", { statusCalls: full });
  expect([cancellation?.outcome, sentTo(tiktok, "status").length]).toEqual(["processing", count]);
});
