import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { probe } from "../../../src/media/probe.ts";
import { createAddressGuard } from "../../../src/sources/http/address-guard.ts";
import { inspectRemoteFile } from "../../../src/sources/http/inspection.ts";
import { REMOTE_LIMITS, type RemoteLimits } from "../../../src/sources/http/reading.ts";
import type { RemoteFile } from "../../../src/sources/http/remote-file.ts";
import { FIXTURES, FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { fragment, fragmentedFile, tfhd, trun } from "../../support/iso-bmff.ts";
import { largeMp4 } from "../../support/large-mp4.ts";
import { createSharedMemory, HOUR_MS, PATIENT_LIMITS, STEADY } from "../../support/limits.ts";
import { probeMemory } from "../../support/memory-source.ts";
import { type Respond, rangeOf, sendWhole, startRangeServer } from "../../support/range-server.ts";

const GOOD = readFileSync(join(FIXTURES_FOLDER, "good-vp9.webm"));
const GB = 1_000_000_000;

function read(url: URL, changes: Partial<RemoteFile> = {}, limits: Partial<RemoteLimits> = {}) {
  return inspectRemoteFile(
    { url, headers: {}, allowedNetworks: "own-host", ...changes },
    (sizeBytes) => probe(sizeBytes, { steady: STEADY }),
    {
      limits: { ...PATIENT_LIMITS, ...limits },
      guard: createAddressGuard(),
      memory: createSharedMemory(),
      signal: new AbortController().signal,
    },
  );
}

/** Reads good-vp9.webm from a server, in parts of 4 kB, so that several are needed. */
async function readFrom(respond: Respond, limits: Partial<RemoteLimits> = {}) {
  const server = await startRangeServer();
  const result = await read(server.add("/a.webm", GOOD, respond), {}, { windowBytes: 4096, ...limits });
  return { result, requests: server.requests.length };
}

describe("a remote file", () => {
  it.each(Object.keys(FIXTURES).filter((name) => name !== "lfs-pointer.mp4"))(
    "is read as it is on disk: %s",
    async (name) => {
      const content = readFileSync(join(FIXTURES_FOLDER, name));
      const server = await startRangeServer();
      const result = await read(server.add(`/${name}`, content));
      expect(result).toMatchObject({ kind: "inspected", inspection: probeMemory(content).value });
      expect(result.bytesRead).toBeLessThanOrEqual(content.length);
    },
  );

  it("takes 3 requests over one connection and 1 MB, if it has 1 GB and its index at the end", async () => {
    const server = await startRangeServer();
    const result = await read(server.add("/large.mp4", largeMp4(GB, 870_000)));
    expect(result).toMatchObject({ kind: "inspected", inspection: { facts: { sizeBytes: GB, codec: "h264" } } });
    expect(result).not.toHaveProperty("inspection.fault");
    expect(result.bytesRead).toBe(65_536 + 870_000);
    expect(server.requests.map(({ headers }) => headers.range)).toEqual([
      "bytes=0-65535",
      `bytes=${GB - 870_000}-${GB - 870_000 + 65_535}`,
      `bytes=${GB - 870_000 + 65_536}-${GB - 1}`,
    ]);
    expect(server.connections()).toBe(1);
  });

  it("is read even if its index is larger than the budget", async () => {
    const server = await startRangeServer();
    const result = await read(server.add("/large.mp4", largeMp4(GB, 5_000_000)));
    expect(result).toMatchObject({ kind: "inspected", bytesRead: 65_536 + 5_000_000 });
    expect(result).not.toHaveProperty("inspection.fault");
  });

  it("is over the budget if it takes more than the budget, and keeps the facts that were read", async () => {
    const server = await startRangeServer();
    const fragments = Array.from({ length: 40 }, () => fragment([tfhd(), trun(30)], 300));
    const url = server.add("/a.mp4", fragmentedFile(...fragments));
    const result = await read(url, {}, { windowBytes: 4096, budgetBytes: 6500 });
    expect(result).toMatchObject({
      kind: "inspected",
      bytesRead: 6500,
      inspection: { facts: { container: "mp4" }, fault: { kind: "over-budget", offset: expect.any(Number) } },
    });
    expect(result).toHaveProperty("inspection.fault.problem", expect.stringContaining("0.0065 MB"));
  });

  it("is requested uncompressed, with the headers that it needs", async () => {
    const server = await startRangeServer();
    await read(server.add("/a.mp4", GOOD), { headers: { authorization: "Bearer x" } });
    expect(server.requests[0]?.headers).toMatchObject({ authorization: "Bearer x", "accept-encoding": "identity" });
  });

  it.each<[size: number, expected: object]>([
    [GOOD.length, { kind: "inspected" }],
    [GOOD.length + 1, { kind: "failed", failure: { kind: "changed", what: expect.stringContaining("instead of") } }],
  ])("must have the expected size: %d bytes", async (sizeBytes, expected) => {
    const server = await startRangeServer();
    expect(await read(server.add("/a.mp4", GOOD), { sizeBytes })).toMatchObject(expected);
  });
});

describe("a server that ignores ranges", () => {
  it("can serve a small file, whether or not it gives the size", async () => {
    const { result, requests } = await readFrom((_request, response) => response.writeHead(200).end(GOOD));
    expect(result).toMatchObject({ kind: "inspected", inspection: probeMemory(GOOD).value, bytesRead: GOOD.length });
    expect(requests).toBe(1);
  });

  it("can serve the beginning of a large file, up to the budget, which may be enough", async () => {
    const server = await startRangeServer();
    const mp4 = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));
    const hole = Buffer.alloc(8);
    hole.writeUInt32BE(50_000_000 - mp4.length);
    hole.write("free", 4);
    const content = Buffer.concat([mp4, hole]);
    const file = {
      sizeBytes: 50_000_000,
      read: (start: number, end: number) => Buffer.concat([content.subarray(start, end)], end - start),
    };
    const url = server.add("/a.mp4", file, (_request, response) =>
      sendWhole(response.writeHead(200, { "content-length": file.sizeBytes }), file),
    );
    const result = await read(url);
    expect(result).toMatchObject({ kind: "inspected", bytesRead: 2_000_000, inspection: { facts: { codec: "h264" } } });
    expect(result).not.toHaveProperty("inspection.fault");
  });

  it("can't serve the rest of a large file", async () => {
    const server = await startRangeServer();
    const file = largeMp4(GB, 10_000);
    const url = server.add("/a.mp4", file, (_request, response) =>
      sendWhole(response.writeHead(200, { "content-length": GB }), file),
    );
    expect(await read(url)).toMatchObject({
      kind: "inspected",
      bytesRead: 2_000_000,
      inspection: { fault: { kind: "over-budget", problem: expect.stringContaining("Range") } },
    });
    expect(server.requests).toHaveLength(1);
  });
});

/** A call that takes longer is made again, as often as it takes: a correct one may be slow, too. */
const SHORT_CALLS = {
  callTimeoutMs: 1000,
  leastBytesPerMs: Number.POSITIVE_INFINITY,
  retries: Number.POSITIVE_INFINITY,
};

/** Responds to the first requests with `fault`, and to the later ones correctly. */
function first(count: number, fault: Respond): Respond {
  let seen = 0;
  return (request, response, serve) => (++seen <= count ? fault(request, response, serve) : serve());
}

/** Responds to the first request correctly, and to the later ones with `fault`. */
function later(fault: Respond): Respond {
  let seen = 0;
  return (request, response, serve) => (++seen === 1 ? serve() : fault(request, response, serve));
}

function status(code: number, headers: Record<string, string> = {}): Respond {
  return (_request, response) => response.writeHead(code, headers).end("a page about the error");
}

const reset: Respond = (_request, response) => response.socket?.resetAndDestroy();
const silent: Respond = () => undefined;

const cut: Respond = (_request, response) =>
  response.writeHead(206, { ...RANGE, "content-length": "4096" }).write("x", () => response.destroy());

function partial(headers: Record<string, string>, body = GOOD.subarray(0, 4096)): Respond {
  return (_request, response) => response.writeHead(206, headers).end(body);
}

const RANGE = { "content-range": `bytes 0-4095/${GOOD.length}` };

describe("an error of the server", () => {
  it.each<[what: string, respond: Respond, requests: number, failure: object]>([
    ["no permission", status(403), 1, { kind: "status", status: 403 }],
    ["no file", status(404), 1, { kind: "status", status: 404 }],
    ["no ranges allowed", status(416), 1, { kind: "status", status: 416 }],
    ["no content", status(204), 1, { kind: "status", status: 204 }],
    ["a limit", status(429), 3, { kind: "status", status: 429 }],
    ["a limit for longer than the time limit", status(429, { "retry-after": "7200" }), 1, { kind: "status" }],
    ["a server error", status(503), 3, { kind: "status", status: 503 }],
    ["a reset", reset, 3, { kind: "network", reason: expect.stringContaining("ECONNRESET") }],
    ["no permission for the next part", later(status(403)), 2, { kind: "status", status: 403 }],
    ["a part that is cut short", cut, 3, { kind: "network" }],
    ["fewer bytes than it says", partial(RANGE, GOOD.subarray(0, 9)), 1, { kind: "unusable" }],
    ["more bytes than it says", partial(RANGE, GOOD.subarray(0, 4097)), 1, { kind: "unusable" }],
    ["another part", partial({ "content-range": `bytes 1-4096/${GOOD.length}` }), 1, { kind: "unusable" }],
    ["a part of unknown place", partial({}), 1, { kind: "unusable" }],
    ["a part of unknown size", partial({ "content-range": "bytes 0-4095/*" }), 1, { kind: "unusable" }],
    ["a compressed part", partial({ ...RANGE, "content-encoding": "gzip" }), 1, { kind: "compressed" }],
    ["the whole file later", later((_request, response) => response.end(GOOD)), 2, { kind: "unusable" }],
    ["another size later", later(partial({ "content-range": "bytes 4096-8191/9999" })), 2, { kind: "changed" }],
  ])("is reported: %s", async (_what, respond, requests, failure) => {
    const read = await readFrom(respond, { retries: 2 });
    expect(read).toMatchObject({ result: { kind: "failed", failure }, requests });
  });

  it.each<[header: string, value: string]>([
    ["etag", '"2"'],
    ["last-modified", "Thu, 22 Oct 2026 07:28:00 GMT"],
  ])("is reported: the file has another %s in the next part", async (header, value) => {
    const { result } = await readFrom(
      later((_request, response, serve) => {
        const writeHead = response.writeHead.bind(response);
        Object.assign(response, {
          writeHead: (code: number, headers: object) => writeHead(code, { ...headers, [header]: value }),
        });
        serve();
      }),
    );
    expect(result).toMatchObject({ kind: "failed", failure: { kind: "changed" }, facts: { sizeBytes: GOOD.length } });
  });

  it.each<[what: string, respond: Respond]>([
    ["a reset", reset],
    ["a server error", status(502)],
    ["a limit", status(429, { "retry-after": "0" })],
    ["silence", silent],
  ])("is overcome by a retry: %s", async (_what, respond) => {
    const { result } = await readFrom(first(1, respond), SHORT_CALLS);
    expect(result).toMatchObject({ kind: "inspected", inspection: probeMemory(GOOD).value });
  });

  it("is tolerated if it is a smaller part than requested", async () => {
    const { result } = await readFrom((request, response) => {
      const { start } = rangeOf(request, GOOD.length);
      const piece = GOOD.subarray(start, start + 1500);
      const headers = { "content-range": `bytes ${start}-${start + piece.length - 1}/${GOOD.length}` };
      response.writeHead(206, headers).end(piece);
    });
    expect(result).toMatchObject({ kind: "inspected", inspection: probeMemory(GOOD).value });
  });

  it("is tolerated up to a number of requests, if parts have a byte each", async () => {
    const { result, requests } = await readFrom((request, response) => {
      const { start } = rangeOf(request, GOOD.length);
      const headers = { "content-range": `bytes ${start}-${start}/${GOOD.length}` };
      response.writeHead(206, headers).end(GOOD.subarray(start, start + 1));
    });
    expect(result).toMatchObject({ kind: "failed", failure: { kind: "unusable" } });
    expect(requests).toBe(REMOTE_LIMITS.requests);
  });

  it("ends at the time limit, if the server sends nothing or very slowly", async () => {
    const drop: Respond = (_request, response) => response.writeHead(206, RANGE).write("x");
    const leastBytesPerMs = Number.POSITIVE_INFINITY;
    for (const respond of [silent, drop]) {
      const { result } = await readFrom(respond, { callTimeoutMs: 50, leastBytesPerMs, retries: 0 });
      expect(result).toMatchObject({ kind: "failed", failure: { kind: "timeout" } });
    }
    const { result } = await readFrom(silent, { fileTimeoutMs: 50, leastBytesPerMs });
    expect(result).toMatchObject({ kind: "failed", failure: { kind: "timeout" } });
  });

  it("has a time limit that grows with the bytes", async () => {
    const limits = { callTimeoutMs: 0, fileTimeoutMs: 0, retries: 0, leastBytesPerMs: 4096 / HOUR_MS };
    const { result } = await readFrom((_request, _response, serve) => setTimeout(serve, 20), limits);
    expect(result).toMatchObject({ kind: "inspected", inspection: probeMemory(GOOD).value });
  });

  it("is not an empty file, which has no part", async () => {
    const server = await startRangeServer();
    expect(await read(server.add("/a.mp4", new Uint8Array()))).toMatchObject({
      kind: "inspected",
      inspection: { facts: { sizeBytes: 0 }, fault: { kind: "empty" } },
    });
  });
});
