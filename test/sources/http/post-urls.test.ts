/** Anybody who proposes a change can write a post file, and so the URLs in it. */
import { describe, expect, it, onTestFinished } from "vitest";
import { openConnections } from "../../../src/net/connections.ts";
import type { AddressGuard } from "../../../src/sources/http/address-guard.ts";
import {
  createPostUrlGuard,
  inspectPostUrls,
  POST_URL_LIMITS,
  type PostUrlLimits,
  type PostUrlState,
} from "../../../src/sources/http/post-urls.ts";
import { HOUR_MS } from "../../support/limits.ts";
import { serveLoopback } from "../../support/loopback.ts";
import { type Respond, startRangeServer } from "../../support/range-server.ts";
import { resolver } from "./resolver.ts";

/** No time limit that a slow machine could meet. */
const PATIENT: PostUrlLimits = { ...POST_URL_LIMITS, callTimeoutMs: HOUR_MS, timeoutMs: HOUR_MS, retries: 0 };

/** Lets tests connect to this machine, where the action never would. */
const OPEN: AddressGuard = { findObjection: () => undefined, pickConnections: () => openConnections() };

const VIDEO = Buffer.alloc(100_000);

/** What is said of a URL of a server that responds so. */
async function inspectWith(respond: Respond | undefined, changes: Partial<PostUrlLimits> = {}): Promise<PostUrlState> {
  const server = await startRangeServer();
  const { href } = server.add("/a.mp4", VIDEO, respond);
  const states = await inspectPostUrls([href], { guard: OPEN, limits: { ...PATIENT, ...changes } });
  expect([...states.keys()]).toEqual([href]);
  return states.get(href) ?? { kind: "reachable" };
}

function respondWith(status: number, headers: Record<string, string> = {}): Respond {
  return (_request, response) => response.writeHead(status, headers).end();
}

describe("the URL of a post", () => {
  it("is reachable where its server sends the file, of which one byte is requested", async () => {
    const server = await startRangeServer();
    const { href } = server.add("/a.mp4", VIDEO);
    const states = await inspectPostUrls([href], { guard: OPEN, limits: PATIENT });
    expect([...states]).toEqual([[href, { kind: "reachable" }]]);
    expect(server.requests.map(({ headers }) => headers.range)).toEqual(["bytes=0-0"]);
    expect(server.requests.map(({ headers }) => [headers.authorization, headers.cookie])).toEqual([
      [undefined, undefined],
    ]);
  });

  it.each<[about: string, respond: Respond, expected: PostUrlState]>([
    ["all of the file, not a part", respondWith(200), { kind: "reachable" }],
    ["nothing, as the file is empty", respondWith(416), { kind: "reachable" }],
    [
      "a redirect",
      respondWith(302, { location: "https://cdn.example.com/b.mp4" }),
      { kind: "redirect", to: "https://cdn.example.com/b.mp4" },
    ],
    [
      "a redirect with a secret",
      respondWith(307, { location: "https://u:s3cret@cdn.example.com/b.mp4?sig=s3cret#s3cret" }),
      { kind: "redirect", to: "https://cdn.example.com/b.mp4" },
    ],
    [
      "a redirect into a private network",
      respondWith(301, { location: "https://169.254.169.254/latest/" }),
      { kind: "redirect", to: "https://169.254.169.254/latest/" },
    ],
    ["a redirect to a file", respondWith(302, { location: "file:///etc/passwd" }), { kind: "redirect" }],
    ["a redirect to no URL", respondWith(302, { location: "https://[" }), { kind: "redirect" }],
    ["a redirect without a target", respondWith(302), { kind: "redirect" }],
    [
      "a very long redirect",
      respondWith(302, { location: `https://x.example/${"y".repeat(5000)}` }),
      { kind: "redirect", to: `https://x.example/${"y".repeat(182)}…` },
    ],
    ["no file", respondWith(404), { kind: "unreachable", problem: "the server has no file at this URL" }],
    ["no access", respondWith(403), { kind: "unreachable", problem: "the server denies access" }],
    ["an error", respondWith(503), { kind: "unreachable", problem: "the server has an error" }],
    ["a status that HTTP does not have", respondWith(999), { kind: "unreachable", problem: "the server has an error" }],
    [
      "a reset",
      (request) => request.socket.resetAndDestroy(),
      { kind: "unreachable", problem: "the server closed the connection before it had sent everything" },
    ],
    [
      "headers without end",
      respondWith(200, { "x-long": "x".repeat(100_000) }),
      { kind: "unreachable", problem: expect.any(String) as unknown as string },
    ],
  ])("has a state by what its server sends: %s", async (_about, respond, expected) => {
    expect(await inspectWith(respond)).toEqual(expected);
  });

  it("is not followed where it redirects, and so no private server is asked", async () => {
    const inside = await serveLoopback((_request, response) => response.end("secret"));
    onTestFinished(() => inside.close());
    const state = await inspectWith(respondWith(302, { location: `${inside.origin}/admin?key=1` }));
    expect(state).toEqual({ kind: "redirect", to: `${inside.origin}/admin` });
    expect(inside.connections()).toBe(0);
  });

  it("costs one byte of an endless body", async () => {
    let isClosed: Promise<unknown> = Promise.resolve();
    const state = await inspectWith((_request, response) => {
      isClosed = new Promise((resolve) => response.on("close", resolve));
      const pour = () => response.write(VIDEO, () => response.destroyed || pour());
      response.writeHead(200);
      pour();
    });
    expect(state).toEqual({ kind: "reachable" });
    await isClosed;
  });

  it.each<[about: string, respond: Respond]>([
    ["silence", () => undefined],
    ["headers and no byte", (_request, response) => response.writeHead(200).flushHeaders()],
    ["headers, byte by byte", (request) => void request.socket.write("HTTP/1.1 200 OK\r\nx-a: ")],
  ])("is given up at the time limit: %s", async (_about, respond) => {
    const state = await inspectWith(respond, { callTimeoutMs: 20 });
    expect(state).toEqual({ kind: "unreachable", problem: "the server responded too slowly" });
  });

  it("is given up where all of them take too long together", async () => {
    const state = await inspectWith(() => undefined, { timeoutMs: 20 });
    expect(state).toEqual({ kind: "unreachable", problem: "there was no time left to ask its server" });
  });

  it("is not asked for again if its server is silent", async () => {
    let requests = 0;
    await inspectWith(() => void requests++, { callTimeoutMs: 20, retries: 3 });
    expect(requests).toBeLessThanOrEqual(1);
  });

  it("is asked for again after a failure that passes", async () => {
    let requests = 0;
    const state = await inspectWith((_request, response) => response.writeHead(++requests === 1 ? 503 : 200).end(), {
      retries: 1,
    });
    expect([state, requests]).toEqual([{ kind: "reachable" }, 2]);
  });
});

describe("the URLs of all posts", () => {
  it("are asked for once each, whatever their fragments are, and up to a limit", async () => {
    const server = await startRangeServer();
    const [a, b, c] = ["/a", "/b", "/c"].map((path) => server.add(path, VIDEO).href);
    const given = [`${a}`, `${a}`, `${a}#here`, `${b}`, `${c}`, `${b}`];
    const states = await inspectPostUrls(given, { guard: OPEN, limits: { ...PATIENT, urls: 2 } });
    expect([...states.keys()]).toEqual([a, `${a}#here`, b, c]);
    expect([...states.values()].map(({ kind }) => kind)).toEqual([
      "reachable",
      "reachable",
      "reachable",
      "unreachable",
    ]);
    expect(server.requests.map(({ path }) => path).sort()).toEqual(["/a", "/b"]);
  });

  it.each([
    "",
    "a.mp4",
    "https://",
    "https://[",
    "http://example.com/a.mp4",
    "ftp://example.com/a.mp4",
    "file:///etc/passwd",
    "data:video/mp4,x",
    "https://127.0.0.1/a.mp4",
    "https://2130706433/a.mp4",
    "https://0x7f.1/a.mp4",
    "https://[::1]/a.mp4",
    "https://[::ffff:169.254.169.254]/a.mp4",
    "https://[64:ff9b::a9fe:a9fe]/",
    "https://169.254.169.254/latest/",
    "https://10.0.0.1/a.mp4",
    "https://8.8.8.8/a.mp4",
    "https://localhost/a.mp4",
    "https://metadata.google.internal/",
    "https://router.local/",
    "https://intranet/a.mp4",
    "https://intranet./a.mp4",
  ])("are not asked for where their form shows that nothing can be pulled: %j", async (url) => {
    let lookups = 0;
    const guard = createPostUrlGuard((_hostname, _options, callback) => {
      lookups++;
      callback(null, [{ address: "127.0.0.1", family: 4 }]);
    });
    expect(await inspectPostUrls([url], { guard, limits: PATIENT })).toEqual(new Map());
    expect(lookups).toBe(0);
  });

  it("are not asked for with a user name or a password, and neither is shown", async () => {
    const url = "https://us3r:s3cret@media.example.com/a.mp4?sig=s3cret";
    const states = await inspectPostUrls([url], { guard: createPostUrlGuard(resolver({})), limits: PATIENT });
    expect([...states.values()]).toEqual([{ kind: "unreachable", problem: expect.stringContaining("user name") }]);
    expect(JSON.stringify([...states.values()])).not.toMatch(/s3cret|us3r/);
  });

  it.each([
    ["loopback", ["127.0.0.1"]],
    ["loopback, as IPv6", ["::1"]],
    ["the cloud's metadata", ["169.254.169.254"]],
    ["the job's network", ["10.1.2.3"]],
    ["a unique local address", ["fd12::1"]],
    ["NAT64 of loopback", ["64:ff9b::7f00:1"]],
    ["a public and a private address", ["203.0.114.1", "192.168.1.1"]],
    ["no address", []],
  ])("have no public address by a name that leads to %s, and nothing says which it has", async (_about, addresses) => {
    const guard = createPostUrlGuard(resolver({ "media.attacker.com": addresses }));
    const url = "https://media.attacker.com/a.mp4?sig=s3cret";
    const states = await inspectPostUrls([url], { guard, limits: PATIENT });
    expect([...states]).toEqual([[url, { kind: "unreachable", problem: "the host has no public address" }]]);
  });

  it("are connected to at the address that was checked: there is no second lookup", async () => {
    let lookups = 0;
    const guard = createPostUrlGuard((_hostname, _options, callback) => {
      callback(null, [{ address: ++lookups === 1 ? "127.0.0.1" : "203.0.114.1", family: 4 }]);
    });
    const states = await inspectPostUrls(["https://rebinding.attacker.com/"], { guard, limits: PATIENT });
    expect([...states.values()]).toEqual([{ kind: "unreachable", problem: "the host has no public address" }]);
    expect(lookups).toBe(1);
  });
});
