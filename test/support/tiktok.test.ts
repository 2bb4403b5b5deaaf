import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { HOUR_MS } from "./limits.ts";
import { cancelEndpoints } from "./tiktok/endpoints.ts";
import type { Behaviour } from "./tiktok/fault.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "./tiktok/server.ts";

const TRANSMISSION_CANCEL = "/v2/post/transmission/cancel/";
const PUBLISH_CANCEL = "/v2/post/publish/cancel/";
const STATUS = "/v2/post/publish/status/fetch/";
const INIT = "/v2/post/publish/video/init/";

let running: TikTok[] = [];

afterEach(async () => {
  await Promise.all(running.map((each) => each.close()));
  running = [];
});

async function start(options?: TikTokOptions): Promise<TikTok> {
  const tiktok = await startTikTok(options);
  running.push(tiktok);
  return tiktok;
}

function post(tiktok: TikTok, path: string, body: unknown, token: string | null = CREATOR_TOKEN): Promise<Response> {
  return fetch(`${tiktok.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token !== null && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
    redirect: "manual",
  });
}

/** HTTP status and error code. */
async function ask(tiktok: TikTok, path: string, body: unknown, token?: string | null): Promise<[number, string]> {
  const response = await post(tiktok, path, body, token);
  const { error } = (await response.json()) as { error: { code: string } };
  return [response.status, error.code];
}

async function fetchStatus(tiktok: TikTok, id: string): Promise<string> {
  const response = await post(tiktok, STATUS, { publish_id: id });
  const { data } = (await response.json()) as { data: { status: string; fail_reason?: string } };
  return [data.status, data.fail_reason].filter((part) => part !== undefined).join(" ");
}

describe("a publish task", () => {
  it("moves to its next stage after a number of status calls", async () => {
    const stages = [{ status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 2 }, { status: "PUBLISH_COMPLETE" }];
    const tiktok = await start({ publishes: [{ id: "a", stages }] });
    const seen = [];
    for (let call = 0; call < 4; call++) seen.push(await fetchStatus(tiktok, "a"));
    expect(seen).toEqual(["PROCESSING_DOWNLOAD", "PROCESSING_DOWNLOAD", "PUBLISH_COMPLETE", "PUBLISH_COMPLETE"]);
  });

  it("moves through its stages with time", async () => {
    const stages = [
      { status: "PROCESSING_DOWNLOAD", lastsMs: 1 },
      { status: "PROCESSING_DOWNLOAD", lastsMs: 1 },
      { status: "FAILED", failReason: "video_pull_failed" },
    ];
    const tiktok = await start({ publishes: [{ id: "a", stages }] });
    await sleep(5);
    expect(await fetchStatus(tiktok, "a")).toBe("FAILED video_pull_failed");
  });

  it.each([TRANSMISSION_CANCEL, PUBLISH_CANCEL])("is cancelled through %s, a short while later", async (path) => {
    const tiktok = await start({ publishes: [{ id: "a" }] });
    expect(await ask(tiktok, path, { publish_id: "a" })).toEqual([200, "ok"]);
    expect(await fetchStatus(tiktok, "a")).toBe("PROCESSING_DOWNLOAD");
    expect(await fetchStatus(tiktok, "a")).toBe("FAILED publish_cancelled");
    expect(await ask(tiktok, path, { publish_id: "a" })).toEqual([400, "publish_not_cancellable"]);
  });

  it("can be published although two requests to cancel it were accepted", async () => {
    const afterCancel = [{ status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 1 }, { status: "PUBLISH_COMPLETE" }];
    const tiktok = await start({ publishes: [{ id: "a", afterCancel }] });
    expect(await ask(tiktok, PUBLISH_CANCEL, { publish_id: "a" })).toEqual([200, "ok"]);
    expect(await ask(tiktok, TRANSMISSION_CANCEL, { publish_id: "a" })).toEqual([200, "ok"]);
    expect(await fetchStatus(tiktok, "a")).toBe("PROCESSING_DOWNLOAD");
    expect(await fetchStatus(tiktok, "a")).toBe("PUBLISH_COMPLETE");
  });

  it("shows its post ids as numbers that a JavaScript number cannot hold", async () => {
    const stages = [{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445", "7261463769757501447"] }];
    const tiktok = await start({ publishes: [{ id: "a", stages }] });
    const body = await (await post(tiktok, STATUS, { publish_id: "a" })).text();
    expect(body).toContain('"publicaly_available_post_id":[7261463769757501445,7261463769757501447]');
  });

  it("follows the next plan when it begins", async () => {
    const tiktok = await start({
      inits: [{ id: "first", stages: [{ status: "SEND_TO_USER_INBOX" }] }, { id: "second" }],
    });
    const body = {
      post_info: { privacy_level: "SELF_ONLY" },
      source_info: { source: "PULL_FROM_URL", video_url: "https://example.com/a.mp4" },
    };
    await post(tiktok, INIT, body);
    await post(tiktok, INIT, body);
    expect([await fetchStatus(tiktok, "first"), await fetchStatus(tiktok, "second")]).toEqual([
      "SEND_TO_USER_INBOX",
      "PROCESSING_DOWNLOAD",
    ]);
  });
});

describe("the gateway", () => {
  it.each([
    ["an unknown path", "POST", "/v2/post/publish/delete/"],
    ["a missing trailing slash", "POST", "/v2/post/publish/cancel"],
    ["GET for POST", "GET", PUBLISH_CANCEL],
  ])("does not support %s", async (_name, method, path) => {
    const tiktok = await start();
    const response = await fetch(`${tiktok.url}${path}`, { method });
    expect([response.status, await response.text()]).toEqual([404, "Unsupported path(Janus)"]);
  });

  const tokens = {
    creator: { secret: "act.creator" },
    other: { secret: "act.other" },
    drafts: { secret: "act.drafts", scopes: ["video.upload" as const] },
  };
  it.each([
    ["no token", null, STATUS, "a", [401, "access_token_invalid"]],
    ["an unknown token", "act.expired", STATUS, "a", [401, "access_token_invalid"]],
    ["a token without the scope", "act.drafts", INIT, "a", [401, "scope_not_authorized"]],
    [
      "another user's publish",
      "act.other",
      PUBLISH_CANCEL,
      "a",
      [400, "token_not_authorized_for_specified_publish_id"],
    ],
    ["an unknown publish", "act.creator", PUBLISH_CANCEL, "b", [400, "invalid_publish_id"]],
    ["no publish id", "act.creator", PUBLISH_CANCEL, undefined, [400, "invalid_params"]],
  ])("refuses %s", async (_name, secret, path, id, expected) => {
    const tiktok = await start({ tokens, publishes: [{ id: "a", token: "creator" }] });
    expect(await ask(tiktok, path, { publish_id: id }, secret)).toEqual(expected);
  });

  it("sends the creator's own limit only to a token that may post", async () => {
    const limited = { ...tokens.creator, creator: { maxSeconds: 180 } };
    const tiktok = await start({ tokens: { ...tokens, creator: limited } });
    const path = "/v2/post/publish/creator_info/query/";
    const content = await (await post(tiktok, path, {}, "act.creator")).json();
    expect(content).toMatchObject({ data: { max_video_post_duration_sec: 180 }, error: { code: "ok" } });
    expect(await ask(tiktok, path, {}, "act.drafts")).toEqual([401, "scope_not_authorized"]);
  });

  it("spells the log id in both of the documented ways", async () => {
    const tiktok = await start({ publishes: [{ id: "a" }] });
    const keys = async (path: string) => {
      const response = await post(tiktok, path, { publish_id: "a" });
      return Object.keys(((await response.json()) as { error: object }).error);
    };
    expect(await keys(PUBLISH_CANCEL)).toEqual(["code", "message", "log_id"]);
    expect(await keys(TRANSMISSION_CANCEL)).toEqual(["code", "message", "logid"]);
  });

  it.each([
    ["none", /^$/],
    ["seconds", /^3\d{3}$/],
    ["date", / GMT$/],
  ] as const)("names the end of the window as '%s'", async (retryAfter, expected) => {
    const rates = { perWindow: { status: 1 }, windowMs: HOUR_MS, retryAfter };
    const tiktok = await start({ publishes: [{ id: "a" }], rates });
    await post(tiktok, STATUS, { publish_id: "a" });
    const response = await post(tiktok, STATUS, { publish_id: "a" });
    expect([response.status, response.headers.get("retry-after") ?? ""]).toEqual([
      429,
      expect.stringMatching(expected),
    ]);
  });
});

describe("faults", () => {
  const respond = async (behaviour: Behaviour) => {
    const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ always: behaviour }] });
    const response = await post(tiktok, PUBLISH_CANCEL, { publish_id: "a" });
    return { tiktok, response, text: await response.text() };
  };

  it("respond in TikTok's form without doing anything", async () => {
    const { tiktok, response, text } = await respond({ kind: "respond", code: "internal_error" });
    expect([response.status, text]).toEqual([500, expect.stringContaining("internal_error")]);
    expect(tiktok.requests).toMatchObject([{ response: "internal_error", httpStatus: 500 }]);
  });

  it.each<[string, Behaviour, number, RegExp]>([
    ["a gateway's page", { kind: "html", httpStatus: 502 }, 502, /Bad Gateway/],
    ["JSON of something else", { kind: "json-without-code" }, 200, /^\{"message":"hello"\}$/],
    ["a path that is gone", { kind: "missing" }, 404, /Janus/],
    ["a response byte by byte", { kind: "drip", everyMs: 0 }, 200, /"code":"ok"/],
    ["a response of the wrong type", { kind: "wrong-content-type", contentType: "text/html" }, 200, /"code":"ok"/],
    ["a huge response", { kind: "huge", sizeBytes: 100_000 }, 200, /x{100000}.*"code":"ok"/],
  ])("send %s", async (_name, behaviour, status, expected) => {
    const { response, text } = await respond(behaviour);
    expect([response.status, text]).toEqual([status, expect.stringMatching(expected)]);
  });

  it.each([301, 302, 303, 307, 308] as const)("redirect by %d to a server that notices", async (httpStatus) => {
    const { tiktok, response } = await respond({ kind: "redirect", httpStatus });
    expect([response.status, tiktok.redirected]).toEqual([httpStatus, []]);
    await fetch(response.headers.get("location") ?? "", { method: "POST" });
    expect(tiktok.redirected).toEqual([`POST ${PUBLISH_CANCEL}`]);
  });

  it.each<Behaviour>([{ kind: "reset" }, { kind: "half" }, { kind: "lost" }])(
    "break the connection: $kind",
    async (behaviour) => {
      await expect(respond(behaviour)).rejects.toThrow();
    },
  );

  it.each([
    ["after the fault was due", 0],
    ["before the fault was due", 100],
  ])("leave a request without a response until the client gives up, %s", async (_name, latencyMs) => {
    const tiktok = await start({ faults: [{ on: cancelEndpoints, always: { kind: "hang", latencyMs } }] });
    const client = new AbortController();
    const request = fetch(`${tiktok.url}${PUBLISH_CANCEL}`, { method: "POST", signal: client.signal });
    await tiktok.until(({ length }) => length === 1);
    if (latencyMs === 0) await sleep(50);
    expect(tiktok.requests[0]?.response).toBeUndefined();
    client.abort();
    await expect(request).rejects.toThrow();
    await tiktok.until(([first]) => first?.response === "hang");
  });

  it("follow a script for one endpoint and one id, then serve", async () => {
    const tiktok = await start({
      publishes: [{ id: "a" }, { id: "b" }],
      faults: [
        {
          on: "publish-cancel",
          id: "a",
          script: [{ kind: "serve" }, { kind: "respond", code: "rate_limit_exceeded" }],
        },
      ],
    });
    const codes = [];
    for (const id of ["a", "b", "a", "a"]) codes.push((await ask(tiktok, PUBLISH_CANCEL, { publish_id: id }))[1]);
    expect(codes).toEqual(["ok", "ok", "rate_limit_exceeded", "ok"]);
  });
});

describe("the log of requests", () => {
  it("has the requests and responses, without the token", async () => {
    const tiktok = await start({ publishes: [{ id: "a" }] });
    await ask(tiktok, PUBLISH_CANCEL, { publish_id: "a" });
    const request = {
      method: "POST",
      path: PUBLISH_CANCEL,
      endpoint: "publish-cancel",
      token: "creator",
      publishId: "a",
    };
    expect(tiktok.requests).toMatchObject([{ ...request, response: "ok", httpStatus: 200 }]);
    expect(JSON.stringify(tiktok.requests)).not.toContain(CREATOR_TOKEN);
  });

  it("has the requests inside a Retry-After of their address", async () => {
    const refusal = { kind: "respond" as const, code: "rate_limit_exceeded", retryAfter: { seconds: 3600 } };
    const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ on: "publish-cancel", script: [refusal] }] });
    await ask(tiktok, PUBLISH_CANCEL, { publish_id: "a" });
    await sleep(5);
    await ask(tiktok, PUBLISH_CANCEL, { publish_id: "a" });
    expect(tiktok.violations()).toMatchObject([{ request: { endpoint: "publish-cancel", token: "creator" } }]);
  });

  it("counts the requests that were in flight at the same time", async () => {
    const together: Behaviour = { kind: "serve", notBefore: ({ length }) => length >= 3 };
    const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ always: together }] });
    await Promise.all([1, 2, 3].map(() => ask(tiktok, PUBLISH_CANCEL, { publish_id: "a" })));
    await ask(tiktok, PUBLISH_CANCEL, { publish_id: "a" });
    expect(tiktok.mostInFlight()).toBe(3);
  });
});
