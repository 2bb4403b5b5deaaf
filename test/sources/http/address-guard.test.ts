import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { probe } from "../../../src/media/probe.ts";
import { openConnections } from "../../../src/net/connections.ts";
import { type AddressGuard, createAddressGuard, type ResolveName } from "../../../src/sources/http/address-guard.ts";
import { inspectRemoteFile } from "../../../src/sources/http/inspection.ts";
import type { AllowedNetworks } from "../../../src/sources/http/remote-file.ts";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { createSharedMemory, PATIENT_LIMITS, STEADY } from "../../support/limits.ts";
import { type Respond, startRangeServer } from "../../support/range-server.ts";
import { resolver } from "./resolver.ts";

const GOOD = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));

type Options = {
  allowedNetworks?: AllowedNetworks;
  names?: Parameters<typeof resolver>[0];
  headers?: Record<string, string>;
  guard?: AddressGuard;
};

function read(
  url: string | URL,
  { allowedNetworks = "own-host", names = {}, headers = {}, guard = createAddressGuard(resolver(names)) }: Options = {},
) {
  return inspectRemoteFile(
    { url: new URL(url), headers, allowedNetworks },
    (sizeBytes) => probe(sizeBytes, { steady: STEADY }),
    {
      limits: { ...PATIENT_LIMITS, retries: 0 },
      guard,
      memory: createSharedMemory(),
      signal: new AbortController().signal,
    },
  );
}

function redirect(location: string, status = 302): Respond {
  return (_request, response) => response.writeHead(status, { location }).end();
}

const refused = (why: RegExp) => ({ kind: "failed", failure: { kind: "refused", why: expect.stringMatching(why) } });
/** The URL was allowed: a connection was tried. */
const TRIED = { kind: "failed", failure: { kind: expect.stringMatching(/^(network|timeout)$/) } };

describe("the URL of a file", () => {
  it.each<[url: string, allowedNetworks: AllowedNetworks, expected: object]>([
    ["http://example.com/a.mp4", "own-host", refused(/https/)],
    ["http://10.0.0.1/a.mp4", "own-host", refused(/https/)],
    ["http://169.254.169.254/latest/meta-data/", "own-host", refused(/https/)],
    ["ftp://example.com/a.mp4", "own-host", refused(/https/)],
    ["file:///etc/passwd", "own-host", refused(/https/)],
    ["https://user:secret@example.com/a.mp4", "own-host", refused(/user name or password/)],
    ["https://127.0.0.1:1/a.mp4", "public", refused(/leads to 127\.0\.0\.1/)],
    ["http://127.0.0.1:1/a.mp4", "public", refused(/https/)],
    ["https://2130706433:1/a.mp4", "public", refused(/leads to 127\.0\.0\.1/)],
    ["https://[::1]:1/a.mp4", "public", refused(/leads to ::1/)],
    ["https://[::ffff:7f00:1]:1/a.mp4", "public", refused(/leads to ::ffff:7f00:1/)],
    ["https://169.254.169.254/a.mp4", "public", refused(/leads to 169\.254\.169\.254/)],
    ["https://10.0.0.1/a.mp4", "public", refused(/leads to 10\.0\.0\.1/)],
    ["https://127.0.0.1:1/a.mp4", "own-host", TRIED],
    ["https://[::1]:1/a.mp4", "own-host", TRIED],
  ])("is allowed or refused by its form: %s, with the networks %s", async (url, allowedNetworks, expected) => {
    expect(await read(url, { allowedNetworks })).toMatchObject(expected);
  });
});

describe("a host name", () => {
  const names = {
    "loopback.test": ["127.0.0.1"],
    "loopback6.test": ["::1"],
    "mapped.test": ["::ffff:127.0.0.1"],
    "metadata.test": ["169.254.169.254"],
    "multicast.test": ["224.0.0.1"],
    "nat64.test": ["64:ff9b::7f00:1"],
    "private.test": ["10.255.255.1"],
    "unique-local.test": ["fd12::1"],
    "shared.test": ["100.64.0.1"],
    "translated.test": ["::ffff:0:7f00:1"],
    "mixed.test": ["203.0.114.1", "127.0.0.1"],
    localhost: ["127.0.0.1"],
  };

  it.each<[host: string, allowedNetworks: AllowedNetworks]>([
    ...[
      "loopback.test",
      "loopback6.test",
      "mapped.test",
      "metadata.test",
      "multicast.test",
      "nat64.test",
      "translated.test",
      "mixed.test",
    ].flatMap((host): [string, AllowedNetworks][] => [
      [host, "public"],
      [host, "own-host"],
    ]),
    ["private.test", "public"],
    ["unique-local.test", "public"],
    ["shared.test", "public"],
    ["localhost", "public"],
  ])("is not connected to: %s, with the networks %s", async (host, allowedNetworks) => {
    expect(await read(`https://${host}:1/a.mp4`, { allowedNetworks, names })).toMatchObject(refused(/public address/));
  });

  it("may lead into a private network if the workflow gave it, and localhost to this machine", async () => {
    const guard = createAddressGuard(resolver(names));
    const file = (url: string) => ({ url: new URL(url), headers: {}, allowedNetworks: "own-host" as const });
    const lookUp = (url: string) =>
      new Promise((resolve) => {
        const { lookup } = guard.pickConnections(new URL(url), file(url)).https;
        lookup(new URL(url).hostname, { all: true }, (error, addresses) => resolve(error ?? addresses));
      });
    expect(await lookUp("https://private.test/")).toEqual([{ address: "10.255.255.1", family: 4 }]);
    expect(await lookUp("https://localhost/")).toEqual([{ address: "127.0.0.1", family: 4 }]);
    expect(await lookUp("https://metadata.test/")).toBeInstanceOf(Error);
  });

  it("is looked up once, and connected to at the address that was checked", async () => {
    const server = await startRangeServer();
    const url = server.add("/a.mp4", GOOD);
    let lookups = 0;
    const rebinding: ResolveName = (_hostname, _options, callback) =>
      callback(null, [{ address: ++lookups === 1 ? "127.0.0.1" : "203.0.113.9", family: 4 }]);
    const result = await inspectRemoteFile(
      { url: new URL(`http://localhost:${url.port}/a.mp4`), headers: {}, allowedNetworks: "own-host" },
      (sizeBytes) => probe(sizeBytes, { steady: STEADY }),
      {
        limits: PATIENT_LIMITS,
        guard: createAddressGuard(rebinding),
        memory: createSharedMemory(),
        signal: new AbortController().signal,
      },
    );
    expect(result).toMatchObject({ kind: "inspected" });
    expect(lookups).toBe(1);
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])("is followed on the host that the workflow named: status %d", async (status) => {
    const server = await startRangeServer();
    server.add("/real.mp4", GOOD);
    const result = await read(server.add("/a.mp4", GOOD, redirect("/real.mp4?signature=secret", status)));
    expect(result).toMatchObject({ kind: "inspected", redirectedTo: `${server.origin}/real.mp4` });
    expect(server.requests.map(({ path }) => path)).toEqual(["/a.mp4", "/real.mp4?signature=secret"]);
  });

  it.each<[location: string, why: RegExp]>([
    ["http://127.0.0.2:1/a.mp4", /redirects to http:\/\/127\.0\.0\.2:1\/a\.mp4, .*https/],
    ["https://127.0.0.2:1/a.mp4", /redirects to https:\/\/127\.0\.0\.2:1\/.*, an address of this machine itself$/],
    ["https://2130706434:1/", /redirects to https:\/\/127\.0\.0\.2:1\/.*, an address of this machine itself$/],
    [
      "https://169.254.169.254/latest/meta-data/?token=secret",
      /redirects to https:\/\/169\.254\.169\.254\/latest\/meta-data\/, a link-local or reserved address$/,
    ],
    ["https://[::1]:1/", /redirects to https:\/\/\[::1\]:1\/, an address of this machine itself$/],
    ["https://[::ffff:10.0.0.1]/", /redirects to https:\/\/\[::ffff:a00:1\]\/, a private address$/],
    ["https://[fd12::1]/", /redirects to https:\/\/\[fd12::1\]\/, a private address$/],
    ["//169.254.169.254/", /not use https/],
    ["https://internal.test:1/", /leads to 10\.0\.0\.1/],
    ["https://localhost:1/", /leads to 127\.0\.0\.1/],
    ["https://user:secret@example.com/", /user name or password/],
    ["http://example.com/a.mp4", /not use https/],
    ["file:///etc/passwd", /redirects to file:\/\/\/etc\/passwd, .*https/],
    ["javascript:alert(1)", /not use https/],
    ["https://[", /invalid URL/],
  ])("is not followed to %s", async (location, why) => {
    const server = await startRangeServer();
    const names = { "internal.test": ["10.0.0.1"], localhost: ["127.0.0.1"] };
    const result = await read(server.add("/a.mp4", GOOD, redirect(location)), { names });
    expect(result).toMatchObject(refused(why));
    expect(JSON.stringify(result)).not.toContain("secret");
    expect(server.requests).toHaveLength(1);
  });

  it.each(["127.0.0.1", "localhost"])(
    "on this machine leads to no other port, and to no other name of this machine: %s",
    async (host) => {
      const [first, second] = [await startRangeServer(), await startRangeServer()];
      second.add("/a.mp4", GOOD);
      const names = { localhost: ["127.0.0.1"] };
      const other = host === "localhost" ? "127.0.0.1" : "localhost";
      for (const target of [
        `http://${host}:${new URL(second.origin).port}`,
        first.origin.replace("127.0.0.1", other),
      ]) {
        const { pathname, port } = first.add("/a.mp4", GOOD, redirect(`${target}/a.mp4`));
        const result = await read(`http://${host}:${port}${pathname}`, { names });
        expect(result).toMatchObject(refused(/redirects to http:\/\/(localhost|127\.0\.0\.1):\d+\/a\.mp4/));
      }
      expect(second.requests).toEqual([]);
    },
  );

  it.each<[redirects: number, kind: string]>([
    [5, "inspected"],
    [6, "failed"],
  ])("may happen five times in a row: %d times, %s", async (redirects, kind) => {
    const server = await startRangeServer();
    for (let n = 0; n < redirects; n++) server.add(`/${n}`, GOOD, redirect(`/${n + 1}`));
    server.add(`/${redirects}`, GOOD);
    expect(await read(`${server.origin}/0`)).toMatchObject({ kind });
  });

  it("does not send the file's own headers to another origin", async () => {
    const [first, second] = [await startRangeServer(), await startRangeServer()];
    second.add("/a.mp4", GOOD);
    const url = first.add("/a.mp4", GOOD, redirect(`${second.origin}/a.mp4`));
    // It lets everything through: on this machine, another origin would be refused.
    const guard = { findObjection: () => undefined, pickConnections: () => openConnections() };
    const result = await read(url, { headers: { authorization: "Bearer x" }, guard });
    expect(result).toMatchObject({ kind: "inspected", redirectedTo: `${second.origin}/a.mp4` });
    expect(first.requests[0]?.headers.authorization).toBe("Bearer x");
    expect(second.requests[0]?.headers.authorization).toBeUndefined();
  });
});
