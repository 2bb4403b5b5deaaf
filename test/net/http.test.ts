import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HttpRequest, send } from "../../src/net/http.ts";
import { HOUR_MS } from "../support/limits.ts";
import { type LoopbackServer, serveLoopback } from "../support/loopback.ts";

const LIMIT_BYTES = 1000;
/** No server is asked for this name: a label has at most 63 characters (RFC 1035, section 2.3.4). */
const LONG_NAME = `${"x".repeat(64)}.invalid`;
const seen: string[] = [];

/** What the server does, by path. */
const ROUTES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/hello": (response) => response.writeHead(200, { "x-note": "n" }).end("hällo"),
  "/not-found": (response) => response.writeHead(404).end("nothing here"),
  "/full": (response) => response.end("x".repeat(LIMIT_BYTES)),
  "/over": (response) => response.end("x".repeat(LIMIT_BYTES + 1)),
  "/endless": (response) => pour(response.writeHead(200)),
  "/bomb": (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(1e6))),
  "/redirect": (response) => response.writeHead(307, { location: "/hello" }).end(),
  "/endless-redirect": (response) => pour(response.writeHead(302, { location: "/hello" })),
  "/redirect-nowhere": (response) => response.writeHead(301, { location: "http://[" }).end(),
  "/half": (response) => cut(response.writeHead(200, { "content-length": 100 })),
  "/half-chunked": (response) => cut(response.writeHead(200)),
  "/reset": (response) => response.socket?.resetAndDestroy(),
  "/silent": () => undefined,
  "/slow-body": (response) => response.writeHead(200).write("x"),
};

function pour(response: ServerResponse): void {
  const timer = setInterval(() => response.write("x".repeat(LIMIT_BYTES)), 1);
  response.on("close", () => clearInterval(timer));
}

function cut(response: ServerResponse): void {
  response.write("x", () => response.destroy());
}

let server: LoopbackServer;

beforeAll(async () => {
  server = await serveLoopback((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    ROUTES[request.url ?? ""]?.(response);
  });
});

afterAll(() => server.close());

function request(path: string, changes: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: "POST",
    url: new URL(path, server.origin),
    headers: { authorization: "Bearer secret" },
    body: "{}",
    timeoutMs: HOUR_MS,
    bodyLimitBytes: LIMIT_BYTES,
    signal: new AbortController().signal,
    ...changes,
  };
}

describe("a call", () => {
  it("returns status, headers and text of the response", async () => {
    const result = await send(request("/hello"));
    expect(result).toMatchObject({ kind: "response", status: 200, headers: { "x-note": "n" }, body: "hällo" });
  });

  it.each([
    ["any status that is not a redirect", "/not-found", { kind: "response", status: 404, body: "nothing here" }],
    ["a body as long as the limit", "/full", { kind: "response", body: "x".repeat(LIMIT_BYTES) }],
    ["a body that is a byte too long", "/over", { kind: "body-too-large", status: 200 }],
    ["a body without end", "/endless", { kind: "body-too-large", status: 200 }],
    ["a body that is too long after decompression", "/bomb", { kind: "body-too-large", status: 200 }],
    ["a redirect", "/redirect", { kind: "redirect-refused", status: 307 }],
    ["a redirect with a body without end", "/endless-redirect", { kind: "redirect-refused", status: 302 }],
    ["a redirect to an invalid address", "/redirect-nowhere", { kind: "redirect-refused", status: 301 }],
    ["a body that ends early", "/half", { kind: "network-error", reason: expect.stringContaining("aborted") }],
    ["chunks that end early", "/half-chunked", { kind: "network-error", reason: expect.stringContaining("aborted") }],
    ["a reset", "/reset", { kind: "network-error", reason: "read ECONNRESET" }],
  ])("reports %s", async (_what, path, expected) => {
    expect(await send(request(path))).toMatchObject(expected);
  });

  it("follows no redirect", async () => {
    seen.length = 0;
    await send(request("/redirect"));
    expect(seen).toEqual(["POST /redirect"]);
  });

  it.each([
    ["a closed port", "http://127.0.0.1:1/", /ECONNREFUSED/],
    ["a closed port under a name with two addresses", "http://localhost:1/", /ECONNREFUSED/],
    ["a name that cannot exist", `https://${LONG_NAME}/`, /ENOTFOUND/],
  ])("reports %s", async (_what, url, reason) => {
    const result = await send(request("/", { url: new URL(url) }));
    expect(result).toEqual({ kind: "network-error", isUnreachable: true, reason: expect.stringMatching(reason) });
  });

  it("reports that TLS failed", async () => {
    const result = await send(request("/", { url: new URL(server.origin.replace("http:", "https:")) }));
    expect(result).toEqual({ kind: "network-error", isUnreachable: true, reason: expect.stringMatching(/SSL|TLS/) });
  });

  it("does not show a header that can't be sent", async () => {
    const result = await send(request("/hello", { headers: { authorization: "Bearer sec\nret" } }));
    expect(result).toMatchObject({ kind: "network-error", reason: expect.stringContaining("ERR_INVALID_CHAR") });
    expect(JSON.stringify(result)).not.toContain('ret"');
  });

  it.each(["/silent", "/slow-body", "/endless"])("to %s ends with its time limit", async (path) => {
    const changes = { timeoutMs: 50, bodyLimitBytes: Number.POSITIVE_INFINITY };
    expect(await send(request(path, changes))).toEqual({ kind: "timeout" });
  });

  it.each(["/silent", "/slow-body"])("to %s ends with the caller's signal", async (path) => {
    const caller = new AbortController();
    const result = send(request(path, { signal: caller.signal }));
    setTimeout(() => caller.abort(), 20);
    expect(await result).toEqual({ kind: "aborted" });
  });

  it("is not sent after the caller's signal", async () => {
    seen.length = 0;
    expect(await send(request("/hello", { signal: AbortSignal.abort() }))).toEqual({ kind: "aborted" });
    expect(seen).toEqual([]);
  });
});
