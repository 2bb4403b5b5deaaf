import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../support/limits.ts";
import { cancelEndpoints } from "../support/tiktok/endpoints.ts";
import type { Behaviour, Fault } from "../support/tiktok/fault.ts";
import { cancel, IN_TURN, listOutcomes, numbered, ONCE, QUICK, sentTo, start } from "./cancelling.ts";
import { entriesOf } from "./ids.ts";

describe("Retry-After", () => {
  it.each([
    ["seconds", 1],
    ["date", 2],
  ] as const)("in %s pauses every call with the token", async (as, seconds) => {
    const ids = numbered(40);
    const callsAtOnce = 4;
    const wait: Behaviour = { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds, as } };
    const tiktok = await start({
      publishes: ids.map((id) => ({ id })),
      faults: [
        { on: cancelEndpoints, id: "v_pub_url~v2.5", script: [wait] },
        { on: "status", id: "v_pub_url~v2.1", script: [wait] },
      ],
    });
    const cancellations = await cancel(tiktok, ids.join(" "), { pace: { ...QUICK, callsAtOnce } });
    expect(new Set(cancellations.map(({ outcome }) => outcome))).toEqual(new Set(["cancelled"]));
    // Each time, only the other calls in progress, which had left before the 429 came.
    expect(tiktok.violations().length).toBeLessThanOrEqual(2 * (callsAtOnce - 1));
  });

  it("beyond the deadline ends the run", async () => {
    const wait: Behaviour = {
      kind: "respond",
      code: "rate_limit_exceeded",
      retryAfter: { seconds: (2 * HOUR_MS) / 1000 },
    };
    const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ on: cancelEndpoints, always: wait }] });
    expect(listOutcomes(await cancel(tiktok, "a b"))).toEqual([
      "a: unreachable, rate_limit_exceeded",
      "b: out-of-time, timeout",
    ]);
  });

  it("is tested by one id at a time", async () => {
    const ids = numbered(40);
    const publishes = ids.map((id) => ({ id }));
    const full: Behaviour = { kind: "respond", code: "rate_limit_exceeded" };
    const tiktok = await start({ publishes, faults: [{ on: cancelEndpoints, script: Array(20).fill(full) }] });
    const cancellations = await cancel(tiktok, ids.join(" "));
    expect(new Set(cancellations.map(({ outcome }) => outcome))).toEqual(new Set(["cancelled"]));
    // Two are from the race. After them, one is sent at a time.
    const refused = tiktok.requests.filter(({ response }) => response === "rate_limit_exceeded");
    for (const [index, { arrivedMs }] of refused.slice(2).entries()) {
      expect(arrivedMs).toBeGreaterThanOrEqual(refused[index + 1]?.respondedMs ?? 0);
    }
  });
});

describe("the end of a run", () => {
  it("leaves no call in progress", async () => {
    const faults: Fault[] = [{ on: "transmission-cancel", always: { kind: "hang" } }];
    const tiktok = await start({ publishes: [{ id: "a" }], faults });
    await cancel(tiktok, "a");
    await tiktok.until((requests) => requests.every(({ response }) => response !== undefined));
    expect(tiktok.requests.map(({ response }) => response)).toContain("hang");
  });
});

describe("the time limit", () => {
  it("ends a run without any response: one id is unreachable, the other was never sent", async () => {
    const tiktok = await start({ faults: [{ always: { kind: "hang" } }] });
    const cancellations = await cancel(tiktok, "a b", { timeoutMs: 30 });
    expect(listOutcomes(cancellations)).toEqual(["a: unreachable, timeout", "b: out-of-time, timeout"]);
    expect(cancellations.map(({ attempts }) => attempts)).toEqual([1, 0]);
  });

  it("ends a run before TikTok confirms: cancel-requested", async () => {
    const tiktok = await start({ publishes: [{ id: "a", afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] }] });
    expect(await cancel(tiktok, "a", { pace: ONCE })).toMatchObject([
      { outcome: "cancel-requested", code: "ok", status: "PROCESSING_DOWNLOAD" },
    ]);
  });

  it("ends a run while TikTok neither cancels nor finishes: processing", async () => {
    const tiktok = await start({ publishes: [{ id: "a", stages: [{ status: "NEW_STATUS", cancellable: false }] }] });
    expect(await cancel(tiktok, "a", { pace: ONCE })).toMatchObject([
      { outcome: "processing", code: "publish_not_cancellable", status: "NEW_STATUS" },
    ]);
  });

  it("of a single call ends only that call", async () => {
    const pace = { ...QUICK, callTimeoutMs: 200 };
    const hang: Behaviour = { kind: "hang" };
    const tiktok = await start({
      publishes: [{ id: "a" }],
      faults: [
        { on: cancelEndpoints, script: [hang, hang] },
        { on: "status", script: [hang] },
      ],
    });
    // On a busy machine a call may take as long although it is responded to; then the next says what became of it.
    expect(await cancel(tiktok, "a", { pace })).toMatchObject([
      { outcome: "cancelled", code: expect.stringMatching(/^(ok|publish_not_cancellable)$/) },
    ]);
  });
});

describe("a signal", () => {
  it.each<[what: string, behaviour: Behaviour, code: string]>([
    ["TikTok's last code", { kind: "respond", code: "rate_limit_exceeded" }, "rate_limit_exceeded"],
    ["the last fault", { kind: "html", httpStatus: 502 }, "server_error"],
  ])("during another try keeps %s", async (_what, behaviour, code) => {
    const interrupt = new AbortController();
    const faults: Fault[] = [{ on: cancelEndpoints, script: [behaviour, behaviour], always: { kind: "hang" } }];
    const tiktok = await start({ faults });
    const cancelling = cancel(tiktok, "a", { signal: interrupt.signal });
    await tiktok.until((requests) => requests.length > 2);
    interrupt.abort();
    expect(listOutcomes(await cancelling)).toEqual([`a: unreachable, ${code}`]);
  });

  it("during another status call keeps the reason of the first one", async () => {
    const interrupt = new AbortController();
    const faults: Fault[] = [{ on: "status", script: [{ kind: "html", httpStatus: 502 }], always: { kind: "hang" } }];
    const tiktok = await start({ publishes: [{ id: "a" }], faults });
    const cancelling = cancel(tiktok, "a", { signal: interrupt.signal });
    await tiktok.until(() => sentTo(tiktok, "status").length > 1);
    interrupt.abort();
    expect(await cancelling).toMatchObject([{ detail: expect.stringMatching(/^status: server_error/) }]);
  });

  it("ends the run, and every id has an outcome", async () => {
    const interrupt = new AbortController();
    const tiktok = await start({
      publishes: [{ id: "a", afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] }, { id: "b" }],
      faults: [{ on: cancelEndpoints, id: "b", always: { kind: "hang" } }],
    });
    const cancelling = cancel(tiktok, "a b", { signal: interrupt.signal });
    await tiktok.until((requests) =>
      requests.some(({ endpoint, response }) => endpoint === "status" && response === "ok"),
    );
    interrupt.abort();
    expect(listOutcomes(await cancelling)).toEqual(["a: cancel-requested, ok", "b: unreachable, timeout"]);
  });

  it("before the first request prevents all requests", async () => {
    const tiktok = await start({});
    const arrivals = (when: string) => entriesOf(when === "at the end" ? "b" : "", { kind: "ledger" });
    expect(await cancel(tiktok, "a", { signal: AbortSignal.abort(), arrivals })).toMatchObject([
      { outcome: "out-of-time", detail: expect.stringContaining("cancelled first") },
      { outcome: "out-of-time" },
    ]);
    expect(tiktok.requests).toEqual([]);
  });
});

describe("ids that are recorded during the run", () => {
  it("are cancelled while others are confirmed", async () => {
    const stuck = { id: "stuck", afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] };
    const tiktok = await start({ publishes: [stuck, { id: "late" }] });
    const interrupt = new AbortController();
    const hasAsked = () => sentTo(tiktok, "status").length > 0;
    const arrivals = () => entriesOf(hasAsked() ? "stuck late" : "stuck", { kind: "ledger" });
    const cancelling = cancel(tiktok, "", { arrivals, signal: interrupt.signal });
    await tiktok.until(() => sentTo(tiktok, ...cancelEndpoints).includes("late"));
    interrupt.abort();
    const [first, second] = await cancelling;
    expect([first?.outcome, second?.entry]).toEqual(["cancel-requested", { kind: "id", id: "late" }]);
  });

  it("are cancelled if the last look finds them, or the look after it", async () => {
    const tiktok = await start({ publishes: [{ id: "a" }, { id: "b" }, { id: "c" }] });
    const looks = ["b", "b c", "b c $$$"];
    const arrivals = (when: string) =>
      entriesOf(when === "at the end" ? (looks.shift() ?? "b c $$$") : "", { kind: "ledger" });
    expect(listOutcomes(await cancel(tiktok, "a", { arrivals }))).toEqual([
      "a: cancelled, ok",
      "b: cancelled, ok",
      "c: cancelled, ok",
      "!3: malformed, malformed_publish_id",
    ]);
  });
});

describe("many ids", () => {
  it("are sent with no more calls at once than allowed, and have one outcome each", async () => {
    const ids = numbered(100);
    const callsAtOnce = 8;
    // The first id decides the race. The next ones get their responses when all of them have arrived.
    const together: Behaviour = { kind: "serve", notBefore: ({ length }) => length >= 2 + callsAtOnce };
    const tiktok = await start({
      publishes: ids.map((id) => ({ id })),
      faults: [
        { on: "transmission-cancel", always: { kind: "missing" } },
        { on: "publish-cancel", script: [{ kind: "serve" }, ...Array(callsAtOnce).fill(together)] },
      ],
    });
    const cancellations = await cancel(tiktok, ids.join("\n"), { pace: { ...QUICK, callsAtOnce } });
    expect(listOutcomes(cancellations)).toEqual(ids.map((id) => `${id}: cancelled, ok`));
    expect(tiktok.mostInFlight()).toBe(callsAtOnce);
    expect(sentTo(tiktok, "publish-cancel").length).toBe(100);
  });

  it("are sent in order of urgency: direct posts by URL first, drafts last", async () => {
    const ids = ["v_inbox_url~1", "odd", "v_pub_file~1", "v_pub_url~1", "p_pub_url~1", "v_inbox_file~1"];
    const tiktok = await start({ publishes: ids.map((id) => ({ id })), faults: [IN_TURN.fault] });
    await cancel(tiktok, ids.join(" "), { pace: IN_TURN.pace });
    expect(sentTo(tiktok, "publish-cancel")).toEqual([
      ...["v_pub_url~1", "p_pub_url~1", "v_pub_file~1", "odd", "v_inbox_url~1", "v_inbox_file~1"],
    ]);
  });

  it("have one outcome each if a rate limit outlasts the time", async () => {
    const ids = numbered(200);
    const tiktok = await start({
      publishes: ids.map((id) => ({ id })),
      rates: {
        ...{ perWindow: { "publish-cancel": 60, status: 2000 }, windowMs: 2 * HOUR_MS },
        retryAfter: "seconds",
      },
      faults: [{ on: "transmission-cancel", always: { kind: "missing" } }],
    });
    const cancellations = await cancel(tiktok, ids.join(","));
    expect(cancellations.map(({ entry }) => entry)).toEqual(ids.map((id) => ({ kind: "id", id })));
    const count = (...codes: string[]) => cancellations.filter(({ code }) => codes.includes(code)).length;
    expect([count("ok"), count("rate_limit_exceeded", "timeout")]).toEqual([60, 140]);
  });
});
