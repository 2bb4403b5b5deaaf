import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../support/limits.ts";
import { cancelEndpoints } from "../support/tiktok/endpoints.ts";
import type { Behaviour, Fault } from "../support/tiktok/fault.ts";
import { arriving, cancel, interruptible, listOutcomes, numbered, ONCE, QUICK, sentTo, start } from "./cancelling.ts";

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
    expect(listOutcomes(await cancel(tiktok, "a b", { pace: { ...QUICK, callsAtOnce: 2 } }))).toEqual([
      "a: unreachable, rate_limit_exceeded",
      "b: out-of-time, timeout",
    ]);
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
    const cancellations = await cancel(tiktok, "a b", { timeoutMs: 30, pace: { ...QUICK, callsAtOnce: 2 } });
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

describe("an id that would end without any response", () => {
  const publishes = [{ id: "a", afterCancel: [{ status: "FAILED", failReason: "publish_cancelled" }] }];
  const lost: Fault[] = [{ on: cancelEndpoints, always: { kind: "half" } }];

  it("is cancelled if its status says so: the request whose response was lost has worked", async () => {
    const tiktok = await start({ publishes, faults: lost });
    expect(listOutcomes(await cancel(tiktok, "a", { pace: ONCE }))).toEqual(["a: cancelled, network_error"]);
    expect(sentTo(tiktok, "status")).toEqual(["a"]);
  });

  it("is asked for its status once, and is unreachable if that says nothing new", async () => {
    const tiktok = await start({
      publishes: [{ id: "a", stages: [{ status: "PROCESSING_DOWNLOAD" }] }],
      faults: [{ on: cancelEndpoints, always: { kind: "reset" } }],
    });
    expect(await cancel(tiktok, "a", { pace: ONCE })).toMatchObject([
      { outcome: "unreachable", status: "PROCESSING_DOWNLOAD" },
    ]);
    expect(sentTo(tiktok, "status")).toEqual(["a"]);
  });
});

it("a draft that reached the inbox after ok is looked at once more", async () => {
  const afterCancel = [
    { status: "SEND_TO_USER_INBOX", lastsStatusCalls: 1 },
    { status: "FAILED", failReason: "publish_cancelled" },
  ];
  const tiktok = await start({ publishes: [{ id: "a", afterCancel }] });
  expect(listOutcomes(await cancel(tiktok, "a"))).toEqual(["a: cancelled, ok"]);
});

describe("a signal that asks to end soon", () => {
  it("ends confirming; what was never asked is still asked, and what failed is not asked again", async () => {
    const { interruption, wrapUp } = interruptible();
    const held: Behaviour = { kind: "respond", code: "internal_error", notBefore: () => interruption.wrapUp.aborted };
    const tiktok = await start({
      publishes: [{ id: "a" }, { id: "b" }],
      faults: [{ on: cancelEndpoints, id: "a", always: held }],
    });
    const cancelling = cancel(tiktok, "a b", { interruption, pace: { ...QUICK, callsAtOnce: 2 } });
    await tiktok.until((requests) => requests.length === 2);
    wrapUp();
    // The stand-in looks at its condition when a request comes.
    await fetch(tiktok.url).catch(() => undefined);
    expect(listOutcomes(await cancelling)).toEqual(["a: unreachable, internal_error", "b: cancel-requested, ok"]);
    expect(sentTo(tiktok, "status")).toEqual([]);
    expect(sentTo(tiktok, ...cancelEndpoints).filter((id) => id === "a").length).toBe(2);
  });
});

describe("a signal", () => {
  it.each<[what: string, behaviour: Behaviour, code: string]>([
    ["TikTok's last code", { kind: "respond", code: "rate_limit_exceeded" }, "rate_limit_exceeded"],
    ["the last fault", { kind: "html", httpStatus: 502 }, "server_error"],
  ])("during another try keeps %s", async (_what, behaviour, code) => {
    const { interruption, stop } = interruptible();
    const faults: Fault[] = [{ on: cancelEndpoints, script: [behaviour, behaviour], always: { kind: "hang" } }];
    const tiktok = await start({ faults });
    const cancelling = cancel(tiktok, "a", { interruption });
    await tiktok.until((requests) => requests.length > 2);
    stop();
    expect(listOutcomes(await cancelling)).toEqual([`a: unreachable, ${code}`]);
  });

  it("during another status call keeps the reason of the first one", async () => {
    const { interruption, stop } = interruptible();
    const faults: Fault[] = [{ on: "status", script: [{ kind: "html", httpStatus: 502 }], always: { kind: "hang" } }];
    const tiktok = await start({ publishes: [{ id: "a" }], faults });
    const cancelling = cancel(tiktok, "a", { interruption });
    await tiktok.until(() => sentTo(tiktok, "status").length > 1);
    stop();
    expect(await cancelling).toMatchObject([{ detail: expect.stringMatching(/^status: server_error/) }]);
  });

  it("ends the run, and every id has an outcome", async () => {
    const { interruption, stop } = interruptible();
    const tiktok = await start({
      publishes: [{ id: "a", afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] }, { id: "b" }],
      faults: [{ on: cancelEndpoints, id: "b", always: { kind: "hang" } }],
    });
    const cancelling = cancel(tiktok, "a b", { interruption });
    await tiktok.until((requests) =>
      requests.some(({ endpoint, response }) => endpoint === "status" && response === "ok"),
    );
    stop();
    expect(listOutcomes(await cancelling)).toEqual(["a: cancel-requested, ok", "b: unreachable, timeout"]);
  });

  it("before the first request prevents all requests", async () => {
    const tiktok = await start({});
    const { interruption, stop } = interruptible();
    stop();
    const arrivals = arriving((when) => (when === "at the end" ? "b" : ""));
    expect(await cancel(tiktok, "a", { interruption, arrivals })).toMatchObject([
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
    const { interruption, stop } = interruptible();
    const hasAsked = () => sentTo(tiktok, "status").length > 0;
    const arrivals = arriving(() => (hasAsked() ? "stuck late" : "stuck"));
    const cancelling = cancel(tiktok, "", { arrivals, interruption });
    await tiktok.until(() => sentTo(tiktok, ...cancelEndpoints).includes("late"));
    stop();
    const [first, second] = await cancelling;
    expect([first?.outcome, second?.entry]).toEqual(["cancel-requested", { kind: "id", id: "late" }]);
  });

  it("are cancelled if the last look finds them, or the look after it", async () => {
    const tiktok = await start({ publishes: [{ id: "a" }, { id: "b" }, { id: "c" }] });
    const looks = ["b", "b c", "b c $$$"];
    const arrivals = arriving((when) => (when === "at the end" ? (looks.shift() ?? "b c $$$") : ""));
    expect(listOutcomes(await cancel(tiktok, "a", { arrivals }))).toEqual([
      "a: cancelled, ok",
      "b: cancelled, ok",
      "c: cancelled, ok",
      "!3: malformed, malformed_publish_id",
    ]);
  });
});

describe("where a publisher can outlive its step", () => {
  it("a run looks on when nothing is left to do, and cancels what comes", async () => {
    const tiktok = await start({ publishes: [{ id: "late" }] });
    let looks = 0;
    const arrivals = arriving(() => (++looks > 3 ? "late" : ""));
    const pace = { ...QUICK, lookMs: 1, lookOnMs: HOUR_MS };
    const { interruption, wrapUp } = interruptible();
    const cancelling = cancel(tiktok, "", { arrivals, looksOn: true, pace, interruption });
    await tiktok.until(() => sentTo(tiktok, "status").length > 0);
    wrapUp();
    expect((await cancelling).map(({ entry }) => entry)).toEqual([{ kind: "id", id: "late" }]);
  });

  it("a run looks once more where the last line may go on", async () => {
    const tiktok = await start({ publishes: [{ id: "whole-1" }] });
    let looks = 0;
    const arrivals = arriving(
      (when) => (++looks > 1 || when === "at the end" ? "whole-1" : ""),
      () => looks === 1,
    );
    expect(listOutcomes(await cancel(tiktok, "", { arrivals }))).toEqual(["whole-1: cancelled, ok"]);
    expect(looks).toBeGreaterThan(2);
  });

  it("and after any other job it ends at once", async () => {
    const tiktok = await start({});
    const pace = { ...QUICK, lookOnMs: HOUR_MS };
    expect(await cancel(tiktok, "", { arrivals: arriving(() => ""), pace })).toEqual([]);
  });
});

describe("many ids", () => {
  it("are sent with no more calls at once than allowed, and have one outcome each", async () => {
    const ids = numbered(100);
    const callsAtOnce = 8;
    // The first calls get their responses when all of them have arrived.
    const notBefore: Behaviour["notBefore"] = ({ length }) => length >= callsAtOnce;
    const tiktok = await start({
      publishes: ids.map((id) => ({ id })),
      faults: [
        { on: "transmission-cancel", always: { kind: "missing", notBefore } },
        { on: "publish-cancel", script: Array(callsAtOnce).fill({ kind: "serve", notBefore }) },
      ],
    });
    const cancellations = await cancel(tiktok, ids.join("\n"), { pace: { ...QUICK, callsAtOnce } });
    expect(listOutcomes(cancellations)).toEqual(ids.map((id) => `${id}: cancelled, ok`));
    expect(tiktok.mostInFlight()).toBe(callsAtOnce);
    expect(sentTo(tiktok, "publish-cancel").length).toBe(100);
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
