import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cancelPublishes } from "../../src/tiktok/cancel.ts";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";
import { type LoopbackServer, serveLoopback } from "../support/loopback.ts";
import { ONCE } from "./cancelling.ts";
import { entriesOf, idOf } from "./ids.ts";

const TOKEN = "act.example12345Example12345Example!4521.e1";

/** Servers that send back the token. */
const PARROTS: Readonly<Record<string, (echo: string, response: ServerResponse) => void>> = {
  "a response": (echo, response) => response.end(write({ code: `no ${echo}`, message: echo, log_id: echo })),
  "a long response": (echo, response) =>
    response.end(write({ code: "x", message: `${"x".repeat(485)}${echo}`, log_id: "" })),
  "an accepted request": (echo, response) => response.end(write({ code: "ok", message: echo, log_id: echo }, echo)),
  "a refused token": (echo, response) => {
    response.writeHead(401).end(write({ code: "access_token_invalid", message: echo, log_id: echo }));
  },
  "a page": (echo, response) => response.writeHead(200, { "x-echo": echo }).end(`<html>${echo}`),
  "a long page": (echo, response) => response.end(`${"x".repeat(85)}${echo}`),
  "an unknown path": (echo, response) => response.writeHead(404).end(echo),
  "a broken server": (echo, response) => response.writeHead(500, echo.replaceAll(/[^ -~]/g, "")).end(echo),
  "a rate limit": (echo, response) => response.writeHead(429, { "retry-after": echo }).end(echo),
  "a redirect": (echo, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:1/?${encodeURI(echo)}` }).end(echo),
  "half a response": (echo, response) =>
    response.writeHead(200, { "content-length": 9999 }).write(echo, () => response.destroy()),
  "no HTTP": (echo, response) => response.socket?.end(`${echo}\r\n\r\n`),
  "a reset": (_echo, response) => response.socket?.resetAndDestroy(),
  silence: () => undefined,
};

function write(error: object, status?: string): string {
  const data = status && { status, fail_reason: status, publicaly_available_post_id: [status] };
  return JSON.stringify({ error, ...(data && { data }) });
}

let server: LoopbackServer;

beforeAll(async () => {
  server = await serveLoopback((request, response) => {
    const parrot = decodeURIComponent(request.url?.split("/")[1] ?? "");
    PARROTS[parrot]?.(`${request.headers.authorization}`, response);
  });
});

afterAll(() => server.close());

it.each([...Object.keys(PARROTS), "a closed port"])("no cancellation holds the token after %s", async (parrot) => {
  const base = parrot === "a closed port" ? "http://127.0.0.1:1" : `${server.origin}/${encodeURIComponent(parrot)}`;
  const cancellations = await cancelPublishes({
    ids: entriesOf("a b $$$"),
    token: TOKEN,
    dryRun: false,
    apiUrl: new URL(base),
    timeoutMs: 3_600_000,
    signal: new AbortController().signal,
    pace: { ...ONCE, callTimeoutMs: 200, raceSilenceMs: 0 },
  });
  expect(cancellations.length).toBe(3);
  const everything = inspect(cancellations, { depth: null, showHidden: true });
  for (let start = 0; start + 8 <= TOKEN.length; start++)
    expect(everything).not.toContain(TOKEN.slice(start, start + 8));
});

it.each(["input", "ledger"] as const)(
  "a token in the place of an id in the %s is in nothing that comes of it",
  async (origin) => {
    const token = idOf("a-token-like-an-id-4567");
    const { entries } = readPublishIds(`publish_id=${token}`, { kind: origin });
    const cancellations = await cancelPublishes({
      ids: origin === "input" ? entries : [],
      arrivals: () => (origin === "ledger" ? entries : []),
      token,
      dryRun: true,
      timeoutMs: 3_600_000,
      signal: new AbortController().signal,
    });
    expect(cancellations).toMatchObject([
      { outcome: "malformed", entry: { origin: { kind: origin }, position: 1, length: token.length } },
    ]);
    expect(inspect(cancellations, { depth: null })).not.toContain(token);
  },
);
