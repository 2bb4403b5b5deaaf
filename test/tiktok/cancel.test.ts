import { describe, expect, it } from "vitest";
import type { Cancellation } from "../../src/model.ts";
import { parsePublishIds } from "../../src/tiktok/publish-ids.ts";
import type { Behaviour } from "../support/tiktok/fault.ts";
import type { Stage } from "../support/tiktok/publish.ts";
import { cancel, numbered, ONCE, QUICK, sentTo, start, tell } from "./cancelling.ts";

const HOUR_S = 3600;
const CANCELS = ["publish-cancel", "transmission-cancel"] as const;

describe("each id has the outcome that TikTok's answers add up to", () => {
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

  it("in the order in which they were given", async () => {
    const tiktok = await start({ publishes });
    const ids = [...publishes.map(({ id }) => id), "unknown", "$malformed"];
    expect(tell(await cancel(tiktok, ids.join(" ")))).toEqual([
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

  it("with what a person needs to act on it", async () => {
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
        ...{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"], attempts: 2 },
      },
    ]);
  });

  it("and is asked for once, however often it is given", async () => {
    const tiktok = await start({ publishes });
    const ids = parsePublishIds("downloading").concat(parsePublishIds("downloading"));
    expect(tell(await cancel(tiktok, "", { ids }))).toEqual(["downloading: cancelled, ok"]);
    expect(sentTo(tiktok, "publish-cancel")).toEqual(["downloading"]);
  });

  it("is nothing where there is nothing", async () => {
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
  ])("%s, and the ledger is read all the same", async (_when, changes, said) => {
    const tiktok = await start({ publishes: [{ id: "a" }, { id: "b" }] });
    const arrivals = () => parsePublishIds("a b $$$");
    expect(tell(await cancel(tiktok, "a ö", { ...changes, arrivals }))).toEqual([
      `a: ${said}`,
      "!2: malformed, malformed_publish_id",
      `b: ${said}`,
      "!3: malformed, malformed_publish_id",
    ]);
    expect(tiktok.requests).toEqual([]);
  });
});

describe("a request is tried again", () => {
  it.each<[what: string, behaviour: Behaviour]>([
    ["429", { kind: "answer", code: "rate_limit_exceeded" }],
    ["429 with a wait", { kind: "answer", code: "rate_limit_exceeded", retryAfter: { seconds: 0 } }],
    ["429 with a date", { kind: "answer", code: "rate_limit_exceeded", retryAfter: { seconds: 0, as: "date" } }],
    ["500", { kind: "answer", code: "internal_error" }],
    ["502 of a gateway", { kind: "html", httpStatus: 502 }],
    ["a page with 200", { kind: "html", httpStatus: 200 }],
    ["JSON that is not of this API", { kind: "json-without-code" }],
    ["an unknown path", { kind: "missing" }],
    ["a reset", { kind: "reset" }],
    ["half an answer", { kind: "half" }],
    ["too long an answer", { kind: "huge", sizeBytes: 100_000 }],
    ["a redirect, which is not followed", { kind: "redirect", httpStatus: 307 }],
  ])("after %s", async (_what, behaviour) => {
    const tiktok = await start({
      publishes: [{ id: "a" }, { id: "b" }],
      faults: [{ on: CANCELS, id: "b", script: [behaviour, behaviour] }],
    });
    const cancellations = await cancel(tiktok, "a b");
    expect(tell(cancellations)).toEqual(
      ["a: cancelled, ok", "b: cancelled, ok"].map((line) =>
        expect.stringMatching(line.replace("ok", "(ok|publish_not_cancellable)")),
      ),
    );
    expect(cancellations.map(({ attempts }) => attempts)).toEqual([
      2,
      expect.toSatisfy((attempts: number) => attempts >= 3),
    ]);
    expect(tiktok.redirected).toEqual([]);
  });

  it.each<[what: string, behaviour: Behaviour]>([
    ["comes byte by byte", { kind: "drip", everyMs: 0 }],
    ["says that it is HTML", { kind: "wrong-content-type", contentType: "text/html" }],
    ["is late", { kind: "serve", latencyMs: 100 }],
  ])("but not after an answer that %s", async (_what, behaviour) => {
    const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ always: behaviour }] });
    expect(tell(await cancel(tiktok, "a"))).toEqual(["a: cancelled, ok"]);
    expect(sentTo(tiktok, "publish-cancel")).toEqual(["a"]);
  });

  it.each([
    "invalid_publish_id",
    "token_not_authorized_for_specified_publish_id",
    "url_ownership_unverified",
    "something_new",
  ])("never after %s", async (code) => {
    const tiktok = await start({ faults: [{ on: CANCELS, always: { kind: "answer", code } }] });
    expect(tell(await cancel(tiktok, "a b c"))).toEqual([
      `a: refused, ${code}`,
      `b: refused, ${code}`,
      `c: refused, ${code}`,
    ]);
    expect(sentTo(tiktok, ...CANCELS).sort()).toEqual(["a", "a", "b", "c"]);
    expect(sentTo(tiktok, "status")).toEqual([]);
  });
});

describe("a token that TikTok refuses", () => {
  it.each(["access_token_invalid", "scope_not_authorized"])("(%s) is not sent again", async (code) => {
    const tiktok = await start({ faults: [{ on: CANCELS, always: { kind: "answer", code } }] });
    const cancellations = await cancel(tiktok, numbered(100).join(" "));
    expect(new Set(cancellations.map(({ outcome }) => outcome))).toEqual(new Set(["refused"]));
    expect(new Set(cancellations.map((each) => each.code))).toEqual(new Set([code]));
    expect(cancellations.map(({ attempts }) => attempts)).toEqual([2, ...Array(99).fill(0)]);
    expect(tiktok.requests.length).toBe(2);
  });

  it("midway keeps what was answered before", async () => {
    const expired: Behaviour = { kind: "answer", code: "access_token_invalid" };
    const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ on: CANCELS, id: "b", always: expired }] });
    expect(tell(await cancel(tiktok, "a b"))).toEqual(["a: cancelled, ok", "b: refused, access_token_invalid"]);
  });

  it("is told with TikTok's words for every id", async () => {
    const tiktok = await start({});
    const cancellations = await cancel(tiktok, "a b", { token: "act.expired" });
    for (const { httpStatus, logId } of cancellations) expect([httpStatus, typeof logId]).toEqual([401, "string"]);
  });
});

describe("Retry-After", () => {
  it.each(["seconds", "date"] as const)("in %s closes the token for every call", async (as) => {
    const ids = numbered(60);
    const wait: Behaviour = {
      kind: "answer",
      code: "rate_limit_exceeded",
      retryAfter: { seconds: as === "date" ? 2 : 1, as },
    };
    const tiktok = await start({
      publishes: ids.map((id) => ({ id })),
      latencyMs: 100,
      faults: [
        { on: "publish-cancel", id: "v_pub_url~v2.5", script: [wait] },
        { on: "status", id: "v_pub_url~v2.1", script: [wait] },
      ],
    });
    const cancellations = await cancel(tiktok, ids.join(" "));
    expect(new Set(cancellations.map(({ outcome }) => outcome))).toEqual(new Set(["cancelled"]));
    // What had left before the 429 came may arrive a little later; all the rest would take 400 ms.
    expect(tiktok.violations(100)).toEqual([]);
  });

  it("beyond the deadline ends the waiting", async () => {
    const wait: Behaviour = { kind: "answer", code: "rate_limit_exceeded", retryAfter: { seconds: 2 * HOUR_S } };
    const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ on: CANCELS, always: wait }] });
    expect(tell(await cancel(tiktok, "a b"))).toEqual([
      "a: unreachable, rate_limit_exceeded",
      "b: out-of-time, timeout",
    ]);
  });

  it("is found out about by one id at a time", async () => {
    const ids = numbered(40);
    const publishes = ids.map((id) => ({ id }));
    const full: Behaviour = { kind: "answer", code: "rate_limit_exceeded" };
    const tiktok = await start({ publishes, faults: [{ on: CANCELS, script: Array(20).fill(full) }] });
    const cancellations = await cancel(tiktok, ids.join(" "));
    expect(new Set(cancellations.map(({ outcome }) => outcome))).toEqual(new Set(["cancelled"]));
    // Two of the race, then each by itself: no burst into a closed window.
    const refused = tiktok.requests.filter(({ answer }) => answer === "rate_limit_exceeded");
    for (const [index, { arrivedMs }] of refused.slice(2).entries()) {
      expect(arrivedMs).toBeGreaterThanOrEqual(refused[index + 1]?.answeredMs ?? 0);
    }
  });
});

describe("the time", () => {
  it("is up while nobody answers", async () => {
    const tiktok = await start({ faults: [{ always: { kind: "hang" } }] });
    const cancellations = await cancel(tiktok, "a b", { timeoutMs: 30 });
    expect(tell(cancellations)).toEqual(["a: unreachable, timeout", "b: out-of-time, timeout"]);
    expect(cancellations.map(({ attempts }) => attempts)).toEqual([2, 0]);
  });

  it("is up while TikTok takes its time to cancel", async () => {
    const tiktok = await start({ publishes: [{ id: "a", afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] }] });
    expect(await cancel(tiktok, "a", { pace: ONCE })).toMatchObject([
      { outcome: "cancel-requested", code: "ok", status: "PROCESSING_DOWNLOAD" },
    ]);
  });

  it("is up while TikTok neither cancels nor finishes", async () => {
    const tiktok = await start({ publishes: [{ id: "a", stages: [{ status: "NEW_STATUS", cancellable: false }] }] });
    expect(await cancel(tiktok, "a", { pace: ONCE })).toMatchObject([
      { outcome: "processing", code: "publish_not_cancellable", status: "NEW_STATUS" },
    ]);
  });

  it("of a single call is limited", async () => {
    const pace = { ...QUICK, callTimeoutMs: 50 };
    const hang: Behaviour = { kind: "hang" };
    const tiktok = await start({
      publishes: [{ id: "a" }],
      faults: [
        { on: CANCELS, script: [hang, hang] },
        { on: "status", script: [hang] },
      ],
    });
    expect(tell(await cancel(tiktok, "a", { pace }))).toEqual(["a: cancelled, ok"]);
  });
});

describe("a signal", () => {
  it("ends the waiting, and every id has its outcome", async () => {
    const interrupt = new AbortController();
    const tiktok = await start({
      publishes: [{ id: "a", afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] }, { id: "b" }],
      faults: [{ on: CANCELS, id: "b", always: { kind: "hang" } }],
    });
    const cancelling = cancel(tiktok, "a b", { signal: interrupt.signal });
    await tiktok.until((requests) => requests.some(({ endpoint, answer }) => endpoint === "status" && answer === "ok"));
    interrupt.abort();
    expect(tell(await cancelling)).toEqual(["a: cancel-requested, ok", "b: unreachable, timeout"]);
  });

  it("that has come before the first request leaves nothing to send", async () => {
    const tiktok = await start({});
    const arrivals = (when: string) => parsePublishIds(when === "at the end" ? "b" : "");
    expect(await cancel(tiktok, "a", { signal: AbortSignal.abort(), arrivals })).toMatchObject([
      { outcome: "out-of-time", detail: "the run was ended before the request was sent" },
      { outcome: "out-of-time" },
    ]);
    expect(tiktok.requests).toEqual([]);
  });
});

describe("ids that come in meanwhile", () => {
  it("are cancelled while others are waited for", async () => {
    const stuck = { id: "stuck", afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] };
    const tiktok = await start({ publishes: [stuck, { id: "late" }] });
    const interrupt = new AbortController();
    const hasAsked = () => sentTo(tiktok, "status").length > 0;
    const arrivals = () => parsePublishIds(hasAsked() ? "stuck late" : "stuck");
    const cancelling = cancel(tiktok, "", { arrivals, signal: interrupt.signal });
    await tiktok.until(() => sentTo(tiktok, "publish-cancel").includes("late"));
    interrupt.abort();
    const [first, second] = await cancelling;
    expect([first?.outcome, second?.entry]).toEqual(["cancel-requested", { kind: "id", id: "late" }]);
  });

  it("are cancelled when they are seen by the last look, and by the one after that", async () => {
    const tiktok = await start({ publishes: [{ id: "a" }, { id: "b" }, { id: "c" }] });
    const looks = ["b", "b c", "b c $$$"];
    const arrivals = (when: string) => parsePublishIds(when === "at the end" ? (looks.shift() ?? "b c $$$") : "");
    expect(tell(await cancel(tiktok, "a", { arrivals }))).toEqual([
      "a: cancelled, ok",
      "b: cancelled, ok",
      "c: cancelled, ok",
      "!3: malformed, malformed_publish_id",
    ]);
  });
});

describe("many ids", () => {
  it("are asked for with at most 16 calls at once, one outcome each", async () => {
    const ids = numbered(100);
    const tiktok = await start({ latencyMs: 20, publishes: ids.map((id) => ({ id })) });
    const cancellations = await cancel(tiktok, ids.join("\n"));
    expect(tell(cancellations)).toEqual(ids.map((id) => `${id}: cancelled, ok`));
    expect(tiktok.mostInFlight()).toBe(16);
    expect(sentTo(tiktok, "publish-cancel").length).toBe(100);
  });

  it("that are direct posts by URL go first, drafts last", async () => {
    const ids = ["v_inbox_url~1", "odd", "v_pub_file~1", "v_pub_url~1", "p_pub_url~1", "v_inbox_file~1"];
    const tiktok = await start({ publishes: ids.map((id) => ({ id })) });
    await cancel(tiktok, ids.join(" "), { pace: { ...QUICK, callsAtOnce: 2 } });
    const order: readonly (string | undefined)[] = [...new Set(sentTo(tiktok, "publish-cancel"))];
    expect(order).toEqual(["v_pub_url~1", "p_pub_url~1", "v_pub_file~1", "odd", "v_inbox_url~1", "v_inbox_file~1"]);
  });

  it("beyond a rate limit: one outcome each, and no request inside a Retry-After", async () => {
    const ids = numbered(200);
    const tiktok = await start({
      publishes: ids.map((id) => ({ id })),
      rates: {
        perWindow: { "publish-cancel": 60, "transmission-cancel": 60, status: 2000 },
        retryAfter: "seconds",
        windowMs: 1000,
      },
    });
    const cancellations: readonly Cancellation[] = await cancel(tiktok, ids.join(","), { timeoutMs: 2500 });
    expect(cancellations.map(({ entry }) => entry)).toEqual(ids.map((id) => ({ kind: "id", id })));
    expect(tiktok.violations(100)).toEqual([]);
  });
});
