import { describe, expect, it } from "vitest";
import type { ApiResult, FaultCode } from "../../src/tiktok/api-result.ts";
import type { Address } from "../../src/tiktok/client.ts";
import { mergeFaults, pickWinner, race } from "../../src/tiktok/race.ts";
import { HOUR_MS } from "../support/limits.ts";

const BOTH = ["publish/cancel", "transmission/cancel"] as const;

function respond(code: string, httpStatus = 400): ApiResult {
  return { kind: "response", code, httpStatus, data: {} };
}

function fault(code: FaultCode, httpStatus?: number): ApiResult {
  return { kind: "fault", code, detail: `${code} ${httpStatus ?? ""}`.trim(), ...(httpStatus && { httpStatus }) };
}

const OK = respond("ok", 200);
const REFUSED = respond("publish_not_cancellable");
const EXPIRED = respond("access_token_invalid", 401);
const UNKNOWN_401 = respond("something_new", 401);
const THROTTLED = respond("rate_limit_exceeded", 429);
const BROKEN = respond("internal_error", 500);
const GONE = fault("unexpected_response", 404);
const UNREACHED = fault("network_error");

/** Replies come in this order; `never` never comes. */
type Course = readonly (readonly [Address, ApiResult | "never"])[];

async function run(course: Course, decisionMs: number): Promise<readonly string[]> {
  const asked: Address[] = [];
  let turn = Promise.resolve();
  const results = new Map<Address, Promise<ApiResult>>();
  for (const [address, result] of course) {
    if (result === "never") results.set(address, new Promise(() => undefined));
    else
      results.set(
        address,
        turn.then(() => result),
      );
    turn = turn.then(() => new Promise((next) => setTimeout(next, 20)));
  }
  const ask = (address: Address) => {
    asked.push(address);
    return results.get(address) ?? Promise.reject(new Error("not in this course"));
  };
  const laps = await race(course.map(([address]) => address).sort(), ask, decisionMs);
  expect(asked).toEqual(course.map(([address]) => address).sort());
  return laps.map(({ address, result }) => `${address}: ${result.code}`);
}

describe("a race is decided", () => {
  it("when one address says ok, without waiting for the other", async () => {
    const course = [
      ["transmission/cancel", OK],
      ["publish/cancel", "never"],
    ] as const;
    expect(await run(course, HOUR_MS)).toEqual(["transmission/cancel: ok"]);
  });

  it("when both addresses have ended, without waiting longer", async () => {
    const course = [
      ["publish/cancel", REFUSED],
      ["transmission/cancel", GONE],
    ] as const;
    expect(await run(course, HOUR_MS)).toEqual([
      "publish/cancel: publish_not_cancellable",
      "transmission/cancel: unexpected_response",
    ]);
  });

  it("a set time after the first response from the API", async () => {
    const course = [
      ["publish/cancel", EXPIRED],
      ["transmission/cancel", "never"],
    ] as const;
    expect(await run(course, 1)).toEqual(["publish/cancel: access_token_invalid"]);
  });

  it("with the responses that come within that time", async () => {
    const course = [
      ["publish/cancel", EXPIRED],
      ["transmission/cancel", OK],
    ] as const;
    expect(await run(course, HOUR_MS)).toEqual(["publish/cancel: access_token_invalid", "transmission/cancel: ok"]);
  });

  it("not by a fault", async () => {
    const course = [
      ["publish/cancel", UNREACHED],
      ["transmission/cancel", REFUSED],
    ] as const;
    expect(await run(course, 0)).toHaveLength(2);
  });

  it("at once if only one address is asked", async () => {
    expect(await run([["publish/cancel", REFUSED]], HOUR_MS)).toEqual(["publish/cancel: publish_not_cancellable"]);
  });

  it("with an error if a request throws", async () => {
    const ask = () => Promise.reject(new Error("a bug"));
    await expect(race(BOTH, ask, HOUR_MS)).rejects.toThrow("a bug");
  });
});

describe("the winner of a race", () => {
  /** From the best to the worst; those in one row are equal. */
  const classes: readonly (readonly ApiResult[])[] = [
    [OK],
    [REFUSED, respond("invalid_publish_id"), respond("something_new", 403), respond("something_new", 200)],
    [EXPIRED, UNKNOWN_401, respond("scope_not_authorized", 200)],
    [THROTTLED, BROKEN, respond("ok", 503), respond("rate_limit_exceeded", 200)],
  ];
  const ranked = classes.flatMap((results, rank) => results.map((result) => ({ rank, result })));
  const pairs = ranked.flatMap((one) => ranked.map((other) => ({ one, other })));

  it.each(pairs)(
    "is the better one of $one.result.code ($one.result.httpStatus) and $other.result.code ($other.result.httpStatus)",
    ({ one, other }) => {
      const laps = [
        { address: "transmission/cancel" as const, result: other.result },
        { address: "publish/cancel" as const, result: one.result },
      ];
      expect(pickWinner(laps)?.address).toBe(other.rank < one.rank ? "transmission/cancel" : "publish/cancel");
    },
  );

  it.each(ranked)("is the only one with a response: $result.code", ({ result }) => {
    const laps = [
      { address: "publish/cancel" as const, result: GONE },
      { address: "transmission/cancel" as const, result },
    ];
    expect(pickWinner(laps)?.result).toBe(result);
  });

  it("does not exist without a response", () => {
    expect(pickWinner([])).toBeUndefined();
    expect(pickWinner([{ address: "publish/cancel", result: fault("server_error", 502) }])).toBeUndefined();
  });
});

describe("if neither address is served", () => {
  it.each<[publish: ApiResult, transmission: ApiResult, code: string, detail: string]>([
    [GONE, UNREACHED, "network_error", "publish/cancel: unexpected_response 404; transmission/cancel: network_error"],
    [UNREACHED, GONE, "network_error", "publish/cancel: network_error; transmission/cancel: unexpected_response 404"],
    [UNREACHED, fault("timeout"), "network_error", "publish/cancel: network_error; transmission/cancel: timeout"],
    [
      GONE,
      GONE,
      "unexpected_response",
      "publish/cancel: unexpected_response 404; transmission/cancel: unexpected_response 404",
    ],
  ])("the fault has both reasons and the code of an address that exists", (publish, transmission, code, detail) => {
    const laps = [
      { address: "transmission/cancel" as const, result: transmission },
      { address: "publish/cancel" as const, result: publish },
    ];
    expect(mergeFaults(laps)).toMatchObject({ kind: "fault", code, detail });
  });

  it("a single fault is kept as it is", () => {
    expect(mergeFaults([{ address: "publish/cancel", result: UNREACHED }])).toBe(UNREACHED);
  });
});
