import { describe, expect, it } from "vitest";
import type { Address } from "../../src/tiktok/client.ts";
import { mergeFaults, pickWinner, race } from "../../src/tiktok/race.ts";
import type { FaultCode, Reply } from "../../src/tiktok/reply.ts";
import { HOUR_MS } from "../support/limits.ts";

const BOTH = ["publish/cancel", "transmission/cancel"] as const;

function answer(code: string, httpStatus = 400): Reply {
  return { kind: "answer", code, httpStatus, data: {} };
}

function fault(code: FaultCode, httpStatus?: number): Reply {
  return { kind: "fault", code, detail: `${code} ${httpStatus ?? ""}`.trim(), ...(httpStatus && { httpStatus }) };
}

const OK = answer("ok", 200);
const REFUSED = answer("publish_not_cancellable");
const EXPIRED = answer("access_token_invalid", 401);
const UNKNOWN_401 = answer("something_new", 401);
const THROTTLED = answer("rate_limit_exceeded", 429);
const BROKEN = answer("internal_error", 500);
const GONE = fault("unexpected_response", 404);
const UNREACHED = fault("network_error");

/** Replies come in this order; `never` never comes. */
type Course = readonly (readonly [Address, Reply | "never"])[];

async function run(course: Course, decisionMs: number): Promise<readonly string[]> {
  const asked: Address[] = [];
  let turn = Promise.resolve();
  const replies = new Map<Address, Promise<Reply>>();
  for (const [address, reply] of course) {
    if (reply === "never") replies.set(address, new Promise(() => undefined));
    else
      replies.set(
        address,
        turn.then(() => reply),
      );
    turn = turn.then(() => new Promise((next) => setTimeout(next, 20)));
  }
  const ask = (address: Address) => {
    asked.push(address);
    return replies.get(address) ?? Promise.reject(new Error("not in this course"));
  };
  const laps = await race(course.map(([address]) => address).sort(), ask, decisionMs);
  expect(asked).toEqual(course.map(([address]) => address).sort());
  return laps.map(({ address, reply }) => `${address}: ${reply.code}`);
}

describe("a race is decided", () => {
  it("when one says ok, without waiting for the other", async () => {
    const course = [
      ["transmission/cancel", OK],
      ["publish/cancel", "never"],
    ] as const;
    expect(await run(course, HOUR_MS)).toEqual(["transmission/cancel: ok"]);
  });

  it("when both have ended, without waiting any longer", async () => {
    const course = [
      ["publish/cancel", REFUSED],
      ["transmission/cancel", GONE],
    ] as const;
    expect(await run(course, HOUR_MS)).toEqual([
      "publish/cancel: publish_not_cancellable",
      "transmission/cancel: unexpected_response",
    ]);
  });

  it("a while after the first answer of this API", async () => {
    const course = [
      ["publish/cancel", EXPIRED],
      ["transmission/cancel", "never"],
    ] as const;
    expect(await run(course, 1)).toEqual(["publish/cancel: access_token_invalid"]);
  });

  it("by what comes within that while", async () => {
    const course = [
      ["publish/cancel", EXPIRED],
      ["transmission/cancel", OK],
    ] as const;
    expect(await run(course, HOUR_MS)).toEqual(["publish/cancel: access_token_invalid", "transmission/cancel: ok"]);
  });

  it("not by what is no answer of this API", async () => {
    const course = [
      ["publish/cancel", UNREACHED],
      ["transmission/cancel", REFUSED],
    ] as const;
    expect(await run(course, 0)).toHaveLength(2);
  });

  it("at once where only one address is asked", async () => {
    expect(await run([["publish/cancel", REFUSED]], HOUR_MS)).toEqual(["publish/cancel: publish_not_cancellable"]);
  });

  it("never, if asking breaks: the reason comes through", async () => {
    const ask = () => Promise.reject(new Error("a bug"));
    await expect(race(BOTH, ask, HOUR_MS)).rejects.toThrow("a bug");
  });
});

describe("the winner of a race", () => {
  /** From the best to the worst; those in one row are equal. */
  const classes: readonly (readonly Reply[])[] = [
    [OK],
    [REFUSED, answer("invalid_publish_id"), answer("something_new", 403), answer("something_new", 200)],
    [EXPIRED, UNKNOWN_401, answer("scope_not_authorized", 200)],
    [THROTTLED, BROKEN, answer("ok", 503), answer("rate_limit_exceeded", 200)],
  ];
  const ranked = classes.flatMap((replies, rank) => replies.map((reply) => ({ rank, reply })));
  const pairs = ranked.flatMap((one) => ranked.map((other) => ({ one, other })));

  it.each(pairs)(
    "between $one.reply.code ($one.reply.httpStatus) and $other.reply.code ($other.reply.httpStatus)",
    ({ one, other }) => {
      const laps = [
        { address: "transmission/cancel" as const, reply: other.reply },
        { address: "publish/cancel" as const, reply: one.reply },
      ];
      expect(pickWinner(laps)?.address).toBe(other.rank < one.rank ? "transmission/cancel" : "publish/cancel");
    },
  );

  it.each(ranked)("is the only one that answers: $reply.code", ({ reply }) => {
    const laps = [
      { address: "publish/cancel" as const, reply: GONE },
      { address: "transmission/cancel" as const, reply },
    ];
    expect(pickWinner(laps)?.reply).toBe(reply);
  });

  it("is nobody where nobody answers", () => {
    expect(pickWinner([])).toBeUndefined();
    expect(pickWinner([{ address: "publish/cancel", reply: fault("server_error", 502) }])).toBeUndefined();
  });
});

describe("where neither is served", () => {
  it.each<[publish: Reply, transmission: Reply, code: string, detail: string]>([
    [GONE, UNREACHED, "network_error", "publish/cancel: unexpected_response 404; transmission/cancel: network_error"],
    [UNREACHED, GONE, "network_error", "publish/cancel: network_error; transmission/cancel: unexpected_response 404"],
    [UNREACHED, fault("timeout"), "network_error", "publish/cancel: network_error; transmission/cancel: timeout"],
    [
      GONE,
      GONE,
      "unexpected_response",
      "publish/cancel: unexpected_response 404; transmission/cancel: unexpected_response 404",
    ],
  ])("both reasons are told, and the code of an address that exists", (publish, transmission, code, detail) => {
    const laps = [
      { address: "transmission/cancel" as const, reply: transmission },
      { address: "publish/cancel" as const, reply: publish },
    ];
    expect(mergeFaults(laps)).toMatchObject({ kind: "fault", code, detail });
  });

  it("the one reason of a single address is told as it is", () => {
    expect(mergeFaults([{ address: "publish/cancel", reply: UNREACHED }])).toBe(UNREACHED);
  });
});
