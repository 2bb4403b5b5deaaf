import { describe, expect, it } from "vitest";
import { cancelEndpoints } from "../support/tiktok/endpoints.ts";
import type { Behaviour } from "../support/tiktok/fault.ts";
import { cancel, listOutcomes, numbered, ONCE, QUICK, sentTo, start } from "./cancelling.ts";

const IDS = numbered(6);
const publishes = IDS.map((id) => ({ id }));
const ALL_CANCELLED = IDS.map((id) => `${id}: cancelled, ok`);

const missing: Behaviour = { kind: "missing" };
const hang: Behaviour = { kind: "hang" };
const respond = (code: string): Behaviour => ({ kind: "respond", code });
/** Two ids at a time: the first ones decide where the others are asked. */
const pace = { ...QUICK, callsAtOnce: 4 };

describe("every id is cancelled at the address that serves this account,", () => {
  const addresses = [
    ["publish-cancel", "transmission-cancel"],
    ["transmission-cancel", "publish-cancel"],
  ] as const;
  const others: readonly [what: string, behaviour: Behaviour][] = [
    ["is not there", missing],
    ["hangs", hang],
    ["resets", { kind: "reset" }],
    ["is a page", { kind: "html", httpStatus: 200 }],
    ["is an HTML 429", { kind: "html", httpStatus: 429 }],
    ["asks for an hour's pause", { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 3600 } }],
    ["redirects", { kind: "redirect", httpStatus: 308 }],
    ["refuses the token", respond("access_token_invalid")],
    ["fails", respond("internal_error")],
    ["does not know the ids", respond("invalid_publish_id")],
    ["says something new", respond("something_new")],
  ];
  it.each(
    addresses.flatMap(([served, other]) => others.map(([what, behaviour]) => ({ served, other, what, behaviour }))),
  )("$served, while the other one $what", async ({ served, other, behaviour }) => {
    const tiktok = await start({ publishes, faults: [{ on: other, always: behaviour }] });
    expect(listOutcomes(await cancel(tiktok, IDS.join(" "), { pace }))).toEqual(ALL_CANCELLED);
    expect(sentTo(tiktok, served).sort()).toEqual(IDS);
    expect(new Set(sentTo(tiktok, other)).size).toBeLessThan(IDS.length);
    expect(tiktok.redirected).toEqual([]);
  });
});

describe("a late response counts", () => {
  it("if it is ok: the run waits for it, although the other address refused every id", async () => {
    const tiktok = await start({
      publishes: [{ id: "a" }],
      faults: [
        { on: "publish-cancel", always: respond("invalid_publish_id") },
        {
          on: "transmission-cancel",
          always: { kind: "serve", notBefore: (requests) => requests.some(({ response }) => response !== undefined) },
        },
      ],
    });
    expect(listOutcomes(await cancel(tiktok, "a"))).toEqual(["a: cancelled, ok"]);
  });

  it("and an id that one address refused is asked again at the one that has proven itself", async () => {
    const isConfirming: Behaviour["notBefore"] = (requests) => requests.some(({ endpoint }) => endpoint === "status");
    const tiktok = await start({
      publishes: [{ id: "a" }, { id: "b" }],
      faults: [
        { on: "transmission-cancel", always: { ...respond("invalid_publish_id"), notBefore: isConfirming } },
        { on: "publish-cancel", id: "b", script: [{ kind: "reset" }] },
      ],
    });
    expect(listOutcomes(await cancel(tiktok, "a b"))).toEqual(["a: cancelled, ok", "b: cancelled, ok"]);
    expect(sentTo(tiktok, "publish-cancel").sort()).toEqual(["a", "b", "b"]);
  });
});

describe("a token that one address refuses", () => {
  it("is not sent to it again if the other one is not there", async () => {
    const tiktok = await start({
      faults: [
        { on: "publish-cancel", always: respond("access_token_invalid") },
        { on: "transmission-cancel", always: missing },
      ],
    });
    const cancellations = await cancel(tiktok, numbered(100).join(" "));
    expect(new Set(cancellations.map(({ outcome, code }) => `${outcome}, ${code}`))).toEqual(
      new Set(["refused, access_token_invalid"]),
    );
    expect(tiktok.requests.length).toBeLessThanOrEqual(2 * QUICK.callsAtOnce);
  });
});

describe("if neither address is there", () => {
  it("every id is unreachable, with the reasons of both", async () => {
    const tiktok = await start({
      faults: [
        { on: "publish-cancel", always: missing },
        { on: "transmission-cancel", always: { kind: "html", httpStatus: 502 } },
      ],
    });
    const cancellations = await cancel(tiktok, "a b", { pace: ONCE });
    expect(listOutcomes(cancellations)).toEqual(["a: unreachable, server_error", "b: unreachable, server_error"]);
    for (const { detail, httpStatus } of cancellations) {
      expect(detail).toMatch(/^publish\/cancel: .*Unsupported path.*; transmission\/cancel: .*Bad Gateway/s);
      expect(httpStatus).toBe(502);
    }
  });

  it("both are tried again, and the ids are cancelled once one is back", async () => {
    const tiktok = await start({ publishes, faults: [{ on: cancelEndpoints, script: Array(12).fill(missing) }] });
    expect(listOutcomes(await cancel(tiktok, IDS.join(" "), { pace }))).toEqual(ALL_CANCELLED);
  });

  it("a refused connection makes an id unreachable", async () => {
    const tiktok = await start({});
    const apiUrl = new URL("http://127.0.0.1:1");
    expect(listOutcomes(await cancel(tiktok, "a", { apiUrl, pace: ONCE }))).toEqual(["a: unreachable, network_error"]);
  });
});

describe("an address that has proven itself and is gone later", () => {
  it.each(["publish-cancel", "transmission-cancel"] as const)(
    "(%s) leaves the ids to the other one",
    async (served) => {
      const other = served === "publish-cancel" ? "transmission-cancel" : "publish-cancel";
      const tiktok = await start({
        publishes,
        faults: [
          { on: served, script: [{ kind: "serve" }], always: missing },
          { on: other, script: [respond("invalid_publish_id")] },
        ],
      });
      expect(listOutcomes(await cancel(tiktok, IDS.join(" "), { pace: { ...QUICK, callsAtOnce: 2 } }))).toEqual(
        ALL_CANCELLED,
      );
    },
  );
});
