import type { IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PublishId } from "../../src/model/publish.ts";
import type { ApiResult } from "../../src/tiktok/api-result.ts";
import { createClient, readStatus } from "../../src/tiktok/client.ts";
import { PACE } from "../../src/tiktok/pace.ts";
import { HOUR_MS } from "../support/limits.ts";
import { type LoopbackServer, serveLoopback } from "../support/loopback.ts";
import { idOf } from "./ids.ts";

const TOKEN = "act.secret-token";
const ID: PublishId = idOf("v_pub_url~v2.1");

type Raw = { status?: number; headers?: Record<string, string>; body?: unknown };

let raw: Raw;
let asked: { method: string; url: string; headers: IncomingHttpHeaders; body: string }[] = [];
let server: LoopbackServer;

beforeAll(async () => {
  server = await serveLoopback(async (request, response) => {
    const { method = "", url = "", headers } = request;
    asked.push({ method, url, headers, body: await text(request) });
    const { status = 200, body = "" } = raw;
    response.writeHead(status, raw.headers).end(typeof body === "string" ? body : JSON.stringify(body));
  });
});

afterAll(() => server.close());

beforeEach(() => {
  asked = [];
});

function clientAt(base: string) {
  return createClient({ token: TOKEN, apiUrl: new URL(base), pace: { ...PACE, callTimeoutMs: HOUR_MS } });
}

async function cancelWith(response: Raw): Promise<ApiResult> {
  raw = response;
  return clientAt(server.origin).cancel(ID, "publish/cancel", new AbortController().signal);
}

async function askStatusWith(response: Raw): Promise<ApiResult> {
  raw = response;
  return clientAt(server.origin).status(ID, new AbortController().signal);
}

const ok = { code: "ok", message: "", log_id: "2022" };

describe("a request", () => {
  it.each([
    ["publish/cancel", "/v2/post/publish/cancel/"],
    ["transmission/cancel", "/v2/post/transmission/cancel/"],
  ] as const)("to %s is as TikTok documents it", async (address, path) => {
    raw = { body: { error: ok } };
    await clientAt(server.origin).cancel(ID, address, new AbortController().signal);
    expect(asked).toMatchObject([{ method: "POST", url: path, body: '{"publish_id":"v_pub_url~v2.1"}' }]);
    expect(asked[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      "content-type": "application/json; charset=UTF-8",
    });
  });

  it("for status is as TikTok documents it", async () => {
    await askStatusWith({ body: { error: ok } });
    expect(asked).toMatchObject([{ method: "POST", url: "/v2/post/publish/status/fetch/" }]);
    expect(asked[0]?.body).toBe('{"publish_id":"v_pub_url~v2.1"}');
  });

  it.each(["/gateway/tiktok", "/gateway/tiktok/"])("goes below a base address with the path %s", async (path) => {
    raw = { body: { error: ok } };
    await clientAt(`${server.origin}${path}`).cancel(ID, "publish/cancel", new AbortController().signal);
    expect(asked.map(({ url }) => url)).toEqual(["/gateway/tiktok/v2/post/publish/cancel/"]);
  });
});

describe("a response from the API", () => {
  it("has a code, a message and a log id", async () => {
    const error = { code: "publish_not_cancellable", message: "too late", log_id: "2022" };
    expect(await cancelWith({ status: 400, body: { error } })).toEqual({
      ...{ kind: "response", code: "publish_not_cancellable", httpStatus: 400, detail: "too late", logId: "2022" },
      data: {},
    });
  });

  it("may spell the log id 'logid'", async () => {
    expect(await cancelWith({ body: { error: { code: "ok", logid: "2022" } } })).toMatchObject({ logId: "2022" });
  });

  it("is recognised by its content, not by its content type", async () => {
    const headers = { "content-type": "text/html" };
    expect(await cancelWith({ headers, body: { error: ok } })).toMatchObject({ kind: "response", code: "ok" });
  });

  it("may begin with a byte order mark", async () => {
    expect(await cancelWith({ body: `\ufeff${JSON.stringify({ error: ok })}` })).toMatchObject({ code: "ok" });
  });

  it("may come with a 5xx if it has a code", async () => {
    const result = await cancelWith({ status: 503, body: { error: { code: "internal_error" } } });
    expect(result).toMatchObject({ kind: "response", code: "internal_error", httpStatus: 503 });
  });

  it("is cut to a limit", async () => {
    const error = { code: "c".repeat(1000), message: "m".repeat(1000), log_id: "l".repeat(1000) };
    expect(await cancelWith({ body: { error } })).toMatchObject({
      ...{ code: "c".repeat(100), detail: "m".repeat(500), logId: "l".repeat(100) },
    });
  });

  it("never holds the token", async () => {
    const error = { code: `x${TOKEN}`, message: `token ${TOKEN} is bad`, log_id: TOKEN };
    expect(await cancelWith({ status: 400, body: { error } })).toMatchObject({
      ...{ code: "x***", detail: "token *** is bad", logId: "***" },
    });
  });
});

describe("a fault is the result of", () => {
  it.each<[what: string, raw: Raw, code: string]>([
    ["a page", { body: "<html>" }, "unexpected_response"],
    ["nothing", { body: "" }, "unexpected_response"],
    ["half a JSON", { body: '{"error":{"code":"ok"' }, "unexpected_response"],
    ["JSON without an error", { body: { message: "hello" } }, "unexpected_response"],
    ["JSON with a code that is not a string", { body: { error: { code: 7 } } }, "unexpected_response"],
    ["JSON with an empty code", { body: { error: { code: "" } } }, "unexpected_response"],
    ["JSON that is not an object", { body: "null" }, "unexpected_response"],
    ["a 404, whatever it says", { status: 404, body: { error: ok } }, "unexpected_response"],
    ["a 405, whatever it says", { status: 405, body: { error: ok } }, "unexpected_response"],
    ["a 410, whatever it says", { status: 410, body: { error: ok } }, "unexpected_response"],
    ["a gateway's 429", { status: 429, body: "slow down" }, "unexpected_response"],
    ["a gateway's 502", { status: 502, body: "<html>" }, "server_error"],
    ["more than 64 kB", { body: { error: ok, more: "x".repeat(70_000) } }, "unexpected_response"],
    ["more than 64 kB with a 500", { status: 500, body: "x".repeat(70_000) }, "server_error"],
    ["a redirect", { status: 302, headers: { location: "/" }, body: { error: ok } }, "redirect_refused"],
  ])("%s", async (_what, response, code) => {
    expect(await cancelWith(response)).toMatchObject({ kind: "fault", code, httpStatus: response.status ?? 200 });
  });

  it("a page, whose beginning it quotes without the token", async () => {
    const result = await cancelWith({ status: 404, body: `${"x".repeat(95)}${TOKEN}` });
    expect(result.detail).toBe(`not a response from TikTok's API: ${"x".repeat(95)}***`);
  });

  it.each<[body: string, quote: string]>([
    [
      "<!DOCTYPE html><html><head><title>502 Bad\n  Gateway</title></head><body><h1>nginx</h1></body></html>",
      "502 Bad Gateway",
    ],
    ["<html><title> </title><body><h1>Bad</h1><p>Gateway</p>", "Bad Gateway"],
    ["<".repeat(60_000), "<".repeat(100)],
    [`<title>${"x".repeat(60_000)}`, "x".repeat(100)],
    [`<title>${TOKEN}</title>`, "***"],
    ["upstream connect error", "upstream connect error"],
    ["", ""],
  ])("a page, of which it quotes the title or the first words: %#", async (body, quote) => {
    const result = await cancelWith({ status: 503, body });
    expect(result.detail).toBe(`not a response from TikTok's API: ${quote}`);
  });

  it.each<[what: string, code: string, base: string]>([
    ["a closed port", "network_error", "http://127.0.0.1:1"],
    ["another protocol", "network_error", "https://127.0.0.1:1"],
  ])("%s", async (_what, code, base) => {
    const result = await clientAt(base).cancel(ID, "publish/cancel", new AbortController().signal);
    expect(result).toMatchObject({ kind: "fault", code });
  });

  it.each([404, 405, 410])("a %i, which says that the address is not there", async (httpStatus) => {
    expect(await cancelWith({ status: httpStatus, body: "x".repeat(70_000) })).toMatchObject({ isGone: true });
    expect(await cancelWith({ status: httpStatus, body: { error: ok } })).toMatchObject({ isGone: true });
  });

  it("a closed port, which says that the address is not there", async () => {
    const result = await clientAt("http://127.0.0.1:1").cancel(ID, "publish/cancel", new AbortController().signal);
    expect(result).toMatchObject({ isGone: true });
  });

  it.each([200, 403, 429, 502])("a page with %i, which does not say so", async (httpStatus) => {
    expect(await cancelWith({ status: httpStatus, body: "<html>" })).not.toHaveProperty("isGone");
  });

  it("an aborted call", async () => {
    const result = await clientAt(server.origin).cancel(ID, "publish/cancel", AbortSignal.abort());
    expect(result).toMatchObject({ kind: "fault", code: "timeout", cutOff: true });
  });
});

describe("a 429", () => {
  it.each<[what: string, headers: Record<string, string>, pauseMs: number]>([
    ["7 seconds", { "retry-after": "7" }, 7000],
    ["0 seconds", { "retry-after": "0" }, PACE.throttleMs],
    ["nothing", {}, PACE.throttleMs],
    ["an invalid time", { "retry-after": "later" }, PACE.throttleMs],
  ])("with a Retry-After of %s pauses the token, for a second at least", async (_what, headers, pauseMs) => {
    expect(await cancelWith({ status: 429, headers, body: { error: { code: "rate_limit_exceeded" } } })).toMatchObject({
      ...{ kind: "response", code: "rate_limit_exceeded", pauseMs },
    });
    expect(await cancelWith({ status: 429, headers, body: "no JSON" })).toMatchObject({ kind: "fault", pauseMs });
  });

  it("with a Retry-After as a date is measured by the response's own Date", async () => {
    const headers = { "retry-after": "Wed, 21 Oct 2015 07:28:30 GMT", date: "Wed, 21 Oct 2015 07:28:10 GMT" };
    expect(await cancelWith({ status: 429, headers })).toMatchObject({ pauseMs: 20_000 });
  });

  it("is recognised by its code, too", async () => {
    expect(await cancelWith({ body: { error: { code: "rate_limit_exceeded" } } })).toHaveProperty("pauseMs");
  });

  it("is the only status that pauses the token", async () => {
    const headers = { "retry-after": "7" };
    expect(await cancelWith({ status: 503, headers, body: { error: ok } })).not.toHaveProperty("pauseMs");
  });
});

describe("a status", () => {
  it.each<[what: string, data: string, expected: unknown]>([
    ["in progress", '{"status":"PROCESSING_DOWNLOAD"}', { status: "PROCESSING_DOWNLOAD", postIds: [] }],
    [
      "failed",
      '{"status":"FAILED","fail_reason":"spam_risk"}',
      { status: "FAILED", failReason: "spam_risk", postIds: [] },
    ],
    [
      "with post ids beyond 2^53",
      '{"status":"PUBLISH_COMPLETE","publicaly_available_post_id":[7261463769757501445,7261463769757501446]}',
      { status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445", "7261463769757501446"] },
    ],
    [
      "with post ids as text, one by itself",
      '{"status":"PUBLISH_COMPLETE","publicaly_available_post_id":"7261463769757501445","note":"7261463769757501446 \\\\"}',
      { status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] },
    ],
    [
      "with post ids under the key without TikTok's slip of the pen",
      '{"status":"PUBLISH_COMPLETE","publicly_available_post_id":7261463769757501445}',
      { status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] },
    ],
    [
      "with invalid post ids",
      '{"status":"PUBLISH_COMPLETE","publicaly_available_post_id":[1.5,null,"::error::",-1,{},[7],{"toString":1},0,"0","007",1e3,"1e3",-7261463769757501445,42]}',
      { status: "PUBLISH_COMPLETE", postIds: ["42"] },
    ],
    ["without a status", '{"fail_reason":"spam_risk"}', undefined],
    ["without data", "null", undefined],
  ])("(%s) is read as far as it is valid", async (_what, data, expected) => {
    const result = await askStatusWith({ body: `{"data":${data},"error":{"code":"ok"}}` });
    expect(readStatus(result)).toEqual(expected);
  });

  it.each<[what: string, raw: Raw]>([
    ["that comes with 401", { status: 401, body: { data: { status: "FAILED" }, error: { code: "ok" } } }],
    ["that comes with 429", { status: 429, body: { data: { status: "FAILED" }, error: { code: "ok" } } }],
    ["that comes with 500", { status: 500, body: { data: { status: "FAILED" }, error: { code: "ok" } } }],
    [
      "from a response with another code",
      { body: { data: { status: "FAILED" }, error: { code: "invalid_publish_id" } } },
    ],
    ["from a fault", { status: 502, body: "<html>" }],
  ])("is not read %s", async (_what, response) => {
    expect(readStatus(await askStatusWith(response))).toBeUndefined();
  });
});
