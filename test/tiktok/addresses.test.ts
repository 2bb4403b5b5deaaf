import { describe, expect, it } from "vitest";
import { cancelEndpoints } from "../support/tiktok/endpoints.ts";
import type { Behaviour } from "../support/tiktok/fault.ts";
import type { RequestRecord } from "../support/tiktok/request-log.ts";
import { cancel, listOutcomes, numbered, ONCE, QUICK, sentTo, start } from "./cancelling.ts";
import { entriesOf } from "./ids.ts";

const IDS = numbered(6);
const publishes = IDS.map((id) => ({ id }));
const ALL_CANCELLED = IDS.map((id) => `${id}: cancelled, ok`);
const [FIRST = "", SECOND = ""] = IDS;

const missing: Behaviour = { kind: "missing" };
const hang: Behaviour = { kind: "hang" };
const respond = (code: string): Behaviour => ({ kind: "respond", code });
const late: Behaviour = {
  kind: "serve",
  notBefore: (requests) => requests.some(({ publishId }) => publishId === SECOND),
};

/** The first id has its response, as status is asked for after it. */
const isConfirming = (requests: readonly RequestRecord[]) => requests.some(({ endpoint }) => endpoint === "status");

describe("the first id goes to both addresses, all others go to the winner:", () => {
  it.each([
    ["publish-cancel", "transmission-cancel", missing],
    ["publish-cancel", "transmission-cancel", hang],
    ["publish-cancel", "transmission-cancel", { kind: "reset" }],
    ["publish-cancel", "transmission-cancel", { kind: "html", httpStatus: 200 }],
    ["publish-cancel", "transmission-cancel", { kind: "redirect", httpStatus: 308 }],
    ["publish-cancel", "transmission-cancel", respond("access_token_invalid")],
    ["publish-cancel", "transmission-cancel", respond("internal_error")],
    ["publish-cancel", "transmission-cancel", respond("invalid_publish_id")],
    ["publish-cancel", "transmission-cancel", late],
    ["transmission-cancel", "publish-cancel", missing],
    ["transmission-cancel", "publish-cancel", hang],
    ["transmission-cancel", "publish-cancel", respond("access_token_invalid")],
    ["transmission-cancel", "publish-cancel", respond("rate_limit_exceeded")],
  ] as const)("%s wins, %s responds otherwise: %o", async (winner, loser, behaviour) => {
    const tiktok = await start({ publishes, faults: [{ on: loser, always: behaviour }] });
    expect(listOutcomes(await cancel(tiktok, IDS.join(" ")))).toEqual(ALL_CANCELLED);
    expect(sentTo(tiktok, loser)).toEqual([FIRST]);
    expect(sentTo(tiktok, winner).sort()).toEqual(IDS);
    expect(tiktok.redirected).toEqual([]);
  });

  it("nothing else is sent before the race is decided", async () => {
    const tiktok = await start({ publishes, latencyMs: 20 });
    await cancel(tiktok, IDS.join(" "));
    const [one, other, third] = tiktok.requests;
    expect([one?.publishId, other?.publishId]).toEqual([FIRST, FIRST]);
    expect(third?.arrivedMs).toBeGreaterThanOrEqual(Math.min(one?.respondedMs ?? 0, other?.respondedMs ?? 0));
  });

  it("an address that refuses the token stops the other ids only if it wins", async () => {
    const tiktok = await start({
      faults: [
        { on: "publish-cancel", always: respond("access_token_invalid") },
        { on: "transmission-cancel", always: missing },
      ],
    });
    expect(listOutcomes(await cancel(tiktok, IDS.join(" ")))).toEqual(
      IDS.map((id) => `${id}: refused, access_token_invalid`),
    );
    expect(tiktok.requests.length).toBe(2);
  });

  it("an ok that comes after the race counts, too", async () => {
    const tiktok = await start({
      publishes,
      faults: [
        { on: "publish-cancel", id: FIRST, always: respond("internal_error") },
        {
          on: "transmission-cancel",
          always: { kind: "serve", notBefore: () => sentTo(tiktok, "publish-cancel").indexOf(FIRST, 1) > 0 },
        },
      ],
    });
    const cancellations = await cancel(tiktok, IDS.join(" "), { pace: { ...QUICK, raceDecisionMs: 0 } });
    expect(listOutcomes(cancellations)).toEqual(ALL_CANCELLED);
    expect(sentTo(tiktok, "transmission-cancel")).toEqual([FIRST]);
  });

  it("a better response wins if it comes within the time for the decision", async () => {
    const tiktok = await start({
      publishes,
      faults: [
        { on: "publish-cancel", always: respond("access_token_invalid") },
        {
          on: "transmission-cancel",
          id: FIRST,
          script: [{ kind: "serve", notBefore: ([one, other]) => (one?.response ?? other?.response) !== undefined }],
        },
      ],
    });
    expect(listOutcomes(await cancel(tiktok, IDS.join(" ")))).toEqual(ALL_CANCELLED);
  });
});

describe("while no address responds", () => {
  it("every id goes to both addresses after a silence, and the first response decides for all", async () => {
    const together: Behaviour = { kind: "serve", notBefore: ({ length }) => length >= 2 * IDS.length };
    const tiktok = await start({ publishes, faults: [{ on: cancelEndpoints, always: together }] });
    const cancellations = await cancel(tiktok, IDS.join(" "), { pace: { ...QUICK, raceSilenceMs: 20 } });
    expect(cancellations.map(({ outcome }) => outcome)).toEqual(IDS.map(() => "cancelled"));
    expect(sentTo(tiktok, "publish-cancel").sort()).toEqual(IDS);
    expect(sentTo(tiktok, "transmission-cancel").sort()).toEqual(IDS);
  });

  it("an id that the loser refused is sent to the winner", async () => {
    const tiktok = await start({
      publishes: [{ id: "a" }, { id: "b" }],
      faults: [
        { on: "transmission-cancel", always: { ...respond("invalid_publish_id"), notBefore: isConfirming } },
        { on: "publish-cancel", id: "b", script: [hang] },
      ],
    });
    const pace = { ...QUICK, raceSilenceMs: 0, raceDecisionMs: 0 };
    expect(listOutcomes(await cancel(tiktok, "a b", { pace }))).toEqual(["a: cancelled, ok", "b: cancelled, ok"]);
    expect(sentTo(tiktok, "publish-cancel").sort()).toEqual(["a", "b", "b"]);
  });

  it("an id that both addresses refused is not sent again", async () => {
    const tooLate: Behaviour = { ...respond("publish_not_cancellable"), notBefore: isConfirming };
    const tiktok = await start({
      publishes: [{ id: "a" }, { id: "b", stages: [{ status: "PUBLISH_COMPLETE" }] }],
      faults: [
        { on: "publish-cancel", id: "a", always: missing },
        { on: cancelEndpoints, id: "b", script: [tooLate, tooLate] },
      ],
    });
    const pace = { ...QUICK, raceSilenceMs: 0 };
    expect(listOutcomes(await cancel(tiktok, "a b", { pace }))).toEqual([
      "a: cancelled, ok",
      "b: published, publish_not_cancellable",
    ]);
    expect(sentTo(tiktok, "transmission-cancel").sort()).toEqual(["a", "b"]);
  });

  it("one id is sent alone before the silence is over", async () => {
    const interrupt = new AbortController();
    const tiktok = await start({ faults: [{ on: cancelEndpoints, always: missing }] });
    const cancelling = cancel(tiktok, IDS.join(" "), { signal: interrupt.signal });
    await tiktok.until(({ length }) => length > IDS.length);
    interrupt.abort();
    await cancelling;
    expect(new Set(sentTo(tiktok, ...cancelEndpoints))).toEqual(new Set([FIRST]));
  });

  it("one id is sent alone even if a more urgent one is recorded", async () => {
    const tiktok = await start({ faults: [{ on: cancelEndpoints, always: hang }] });
    const interrupt = new AbortController();
    let looks = 0;
    const arrivals = () => {
      if (tiktok.requests.length < 2) return [];
      if (++looks === 3) interrupt.abort();
      return entriesOf(IDS.join(" "), { kind: "ledger" });
    };
    const cancellations = await cancel(tiktok, "v_inbox_url~v2.1", { arrivals, signal: interrupt.signal });
    expect(cancellations.length).toBe(1 + IDS.length);
    expect(sentTo(tiktok, ...cancelEndpoints)).toEqual(["v_inbox_url~v2.1", "v_inbox_url~v2.1"]);
  });

  it("every id is unreachable, with the reasons of both addresses", async () => {
    const tiktok = await start({
      faults: [
        { on: "publish-cancel", always: missing },
        { on: "transmission-cancel", always: { kind: "html", httpStatus: 502 } },
      ],
    });
    const cancellations = await cancel(tiktok, "a b", { pace: { ...ONCE, raceSilenceMs: 0 } });
    expect(listOutcomes(cancellations)).toEqual(["a: unreachable, server_error", "b: unreachable, server_error"]);
    for (const { detail, httpStatus } of cancellations) {
      expect(detail).toMatch(/^publish\/cancel: .*Unsupported path.*; transmission\/cancel: .*Bad Gateway/s);
      expect(httpStatus).toBe(502);
    }
  });

  it("a refused connection makes an id unreachable", async () => {
    const tiktok = await start({});
    const apiUrl = new URL("http://127.0.0.1:1");
    expect(listOutcomes(await cancel(tiktok, "a", { apiUrl, pace: ONCE }))).toEqual(["a: unreachable, network_error"]);
  });
});

describe("a winner that is no longer served", () => {
  it.each(["publish-cancel", "transmission-cancel"] as const)("(%s) reopens the race", async (winner) => {
    const loser = winner === "publish-cancel" ? "transmission-cancel" : "publish-cancel";
    const tiktok = await start({
      publishes,
      faults: [
        { on: winner, script: [{ kind: "serve" }], always: missing },
        { on: loser, script: [missing] },
      ],
    });
    expect(listOutcomes(await cancel(tiktok, IDS.join(" ")))).toEqual(ALL_CANCELLED);
    expect(new Set(sentTo(tiktok, loser))).toEqual(new Set(IDS));
  });
});
