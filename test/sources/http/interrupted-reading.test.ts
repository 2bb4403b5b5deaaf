import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { checkVideo } from "../../../src/check/check.ts";
import { probe } from "../../../src/media/probe.ts";
import type { ReadBudget } from "../../../src/model/facts.ts";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import { createAddressGuard } from "../../../src/sources/http/address-guard.ts";
import { inspectWithin } from "../../../src/sources/remote-videos.ts";
import { BY_TIKTOK, createSharedMemory, PATIENT_LIMITS, STEADY } from "../../support/limits.ts";
import { makeVideo } from "../../support/made-videos.ts";
import { type Respond, startRangeServer } from "../../support/range-server.ts";
import { GUARD_WORDING } from "../../support/wording.ts";
import { createWorkspace } from "../../support/workspace.ts";

const BYTES = { budgetBytes: 20_000, windowBytes: 656, longestWindowBytes: 656, beginningBytes: 20_000 };
const LIMITS = { ...PATIENT_LIMITS, ...BYTES, keptBytes: 20_000, retries: 0 };
const SECOND = { wholeBytes: 640_000, partsBytes: 160_000, runBytes: 10_000_000, billedBytes: 1_000_000 };

/** 200 kB at 20 FPS, which only a second reading reads to its end. */
const SLOW = makeVideo({
  layout: "WebM with Cues",
  parts: Array.from({ length: 20 }, () => ({ frames: 20, rate: 20, frameBytes: 500 })),
});

async function checkAt(respond: Respond): Promise<CheckedVideo> {
  const server = await startRangeServer();
  const urls = [server.add("/a.mp4", SLOW, respond)];
  const probeWithin = (budget?: ReadBudget) => (sizeBytes: number) =>
    probe(sizeBytes, { steady: STEADY, ...(budget && { budget }) });
  const options = {
    probeWithin,
    workspace: createWorkspace().path,
    environment: {},
    help: GUARD_WORDING.lfs,
    github: { serverUrl: new URL("https://github.com") },
    onEnd: () => undefined,
  };
  const [read] = await inspectWithin({ urls, pointers: [] }, options, {
    limits: LIMITS,
    second: SECOND,
    guard: createAddressGuard(),
    memory: createSharedMemory(),
    signal: new AbortController().signal,
  });
  if (read === undefined) throw new Error("nothing was read");
  return checkVideo(read.video, read.inspection, BY_TIKTOK);
}

type Fail = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves the first reading, and ends the second one. */
function failSecond(fail: Fail): Respond {
  let readings = 0;
  return (request, response, serve) => {
    if (request.headers.range?.startsWith("bytes=0-")) readings++;
    return readings > 1 ? fail(request, response) : serve();
  };
}

const status =
  (code: number, headers = {}): Fail =>
  (_request, response) =>
    void response.writeHead(code, headers).end();

describe("a file whose second reading fails", () => {
  it("is refused where the second reading succeeds", async () => {
    expect((await checkAt((_request, _response, serve) => serve())).verdict).toBe("invalid");
  });

  it.each<[string, Fail, string]>([
    ["HTTP 500", status(500), "HTTP 500"],
    ["HTTP 429", status(429), "HTTP 429"],
    ["a connection that ends", ({ socket }) => void socket.destroy(), "ECONNRESET"],
  ])("by %s is known in part, and says why", async (_, fail, detail) => {
    const { facts, findings } = await checkAt(failSecond(fail));
    expect(facts.partial).toBe(true);
    const partial = findings.find(({ rule }) => rule.id === "partial");
    expect(partial?.problem).toContain("Reading on failed");
    expect(partial?.advice).toContain("Try again");
    expect(partial?.detail).toContain(detail);
  });

  it.each<[string, Fail]>([
    ["HTTP 403", status(403)],
    ["HTTP 404", status(404)],
    ["HTTP 410", status(410)],
    ["a redirect to a network that is not public", status(302, { location: "http://169.254.169.254/a.mp4" })],
    ["redirects without end", status(302, { location: "/a.mp4" })],
  ])("by %s is unreadable", async (_, fail) => {
    const { verdict, findings } = await checkAt(failSecond(fail));
    expect(verdict).toBe("unreadable");
    expect(findings.map(({ rule }) => rule.id)).not.toContain("partial");
  });
});
