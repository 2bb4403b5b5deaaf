import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { NO_ARRIVALS } from "../../src/tiktok/arrivals.ts";
import { cancelPublishes } from "../../src/tiktok/cancel.ts";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";
import { type LoopbackServer, serveLoopback } from "../support/loopback.ts";
import { interruptible, ONCE } from "./cancelling.ts";
import { entriesOf, idOf } from "./ids.ts";

const TOKEN = "act.example12345Example12345Example!4521.e1";

/** What stands for the token in base64, without the characters at its ends, which its neighbours decide. */
const FORMS = ["Bearer ", "xBearer ", "xyBearer "].map((before) =>
  Buffer.from(before + TOKEN)
    .toString("base64")
    .slice(Math.ceil((before.length * 4) / 3) + 2, -6),
);

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
  "a page that escapes it for HTML": (echo, response) => response.end(`<p>${echo.replaceAll("!", "&#33;")}`),
  "a page that escapes it for JSON": (echo, response) => response.end(`x${JSON.stringify({ echo })}`),
  "a page that escapes it for a URL": (echo, response) => response.end(`/?${encodeURIComponent(echo)}`),
  "a page that escapes it twice": (echo, response) =>
    response.end(`x${JSON.stringify(JSON.stringify(escapeAll(echo)))}`),
  "a page in hexadecimal": (echo, response) => response.end(Buffer.from(echo).toString("hex")),
  "a page in base64": (echo, response) => response.end(Buffer.from(echo).toString("base64")),
  "a page in base64, one character later": (echo, response) => response.end(Buffer.from(`x${echo}`).toString("base64")),
  "a page in base64, two characters later": (echo, response) =>
    response.end(Buffer.from(`xy${echo}`).toString("base64url")),
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

/** Every character as JSON may write it. */
function escapeAll(text: string): string {
  return [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

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
    interruption: interruptible().interruption,
    pace: { ...ONCE, callTimeoutMs: 200 },
  });
  expect(cancellations.length).toBe(3);
  const everything = inspect(cancellations, { depth: null, showHidden: true });
  for (const form of [TOKEN, ...FORMS]) {
    for (let start = 0; start + 8 <= form.length; start++)
      expect(everything).not.toContain(form.slice(start, start + 8));
  }
});

it.each(["input", "ledger"] as const)(
  "a token in the place of an id in the %s is in nothing that comes of it",
  async (origin) => {
    const token = idOf("a-token-like-an-id-4567");
    const entries = readPublishIds(`publish_id=${token}`, { kind: origin }).entries;
    const cancellations = await cancelPublishes({
      ids: origin === "input" ? entries : [],
      arrivals: { ...NO_ARRIVALS, look: () => (origin === "ledger" ? entries : []) },
      token,
      dryRun: true,
      timeoutMs: 3_600_000,
      interruption: interruptible().interruption,
    });
    expect(cancellations).toMatchObject([
      { outcome: "malformed", entry: { origin: { kind: origin }, position: 1, length: token.length } },
    ]);
    expect(inspect(cancellations, { depth: null })).not.toContain(token);
  },
);

it("a token within an id or within the name of a video is in nothing that comes of it", async () => {
  const token = "a-token-like-an-id-4567";
  const ids = [
    { kind: "id", id: idOf(`v_pub_url~${token}`) },
    { kind: "id", id: idOf("v_pub_url~v2.1"), video: `videos/${token}.mp4` },
  ] as const;
  const cancellations = await cancelPublishes({
    ...{ ids, token, dryRun: true, timeoutMs: 3_600_000, interruption: interruptible().interruption },
  });
  expect(cancellations.map(({ outcome }) => outcome)).toEqual(["malformed", "dry-run"]);
  expect(inspect(cancellations, { depth: null })).not.toContain(token);
});
