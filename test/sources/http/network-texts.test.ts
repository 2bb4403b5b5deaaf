/** What people read where a connection fails. The errors are the system's own, wherever this machine can make them. */

import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { probe } from "../../../src/media/probe.ts";
import { type AddressGuard, createAddressGuard, type ResolveName } from "../../../src/sources/http/address-guard.ts";
import { describeNetworkFailure } from "../../../src/sources/http/network-texts.ts";
import type { RemoteLimits, RemoteReading } from "../../../src/sources/http/reading.ts";
import type { ReadingPlan } from "../../../src/sources/http/remote-video.ts";
import { planUrlVideos } from "../../../src/sources/http/videos.ts";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { createSharedMemory, PATIENT_LIMITS, STEADY } from "../../support/limits.ts";
import { makeCertificate } from "../../support/proxy.ts";
import { type Respond, startRangeServer } from "../../support/range-server.ts";

/** Fails as a DNS server without the name does, or one that does not respond. */
const failing =
  (code: "ENOTFOUND" | "EAI_AGAIN"): ResolveName =>
  (hostname, _options, callback) =>
    callback(Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code }), []);

function readingWith(guard: AddressGuard): RemoteReading {
  return { limits: PATIENT_LIMITS, guard, memory: createSharedMemory(), signal: new AbortController().signal };
}

function planWith(limits: RemoteLimits): ReadingPlan {
  return { probe: (sizeBytes) => probe(sizeBytes, { steady: STEADY }), limits };
}

/** Why the video at a URL was not read. */
async function explain(url: string, resolve?: ResolveName): Promise<string> {
  const [task] = planUrlVideos([new URL(url)], readingWith(createAddressGuard(resolve)));
  const { problem, advice, detail } =
    (await task?.run(planWith({ ...PATIENT_LIMITS, retries: 0 })))?.inspection.fault ?? {};
  return `${problem}. ${advice}. (${detail})`;
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe("a connection that fails is explained", () => {
  it.each([
    ["ENOTFOUND", /^the host does not exist\. Correct the host.*ENOTFOUND videos\.test/],
    ["EAI_AGAIN", /^the DNS server did not respond\. Try again.*EAI_AGAIN/],
  ] as const)("by what the DNS server says: %s", async (code, text) => {
    expect(await explain("https://videos.test/a.mp4", failing(code))).toMatch(text);
  });

  it("by a port where nothing listens", async () => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await explain(`http://127.0.0.1:${port}/a.mp4`)).toMatch(/^the host refuses the connection\..*ECONNREFUSED/);
  });

  it("by a server that does not speak TLS", async () => {
    const { origin } = await startRangeServer();
    expect(await explain(`${origin.replace("http:", "https:")}/a.mp4`)).toMatch(/^the server does not speak HTTPS/);
  });

  it("by a certificate that nobody vouches for", async ({ skip }) => {
    const folder = makeFolder("certificate");
    onTestFinished(() => removeFolder(folder));
    const certificate = makeCertificate(folder, ["localhost"]);
    if (certificate === undefined) return skip();
    const port = await listen(createHttpsServer(certificate));
    const text = await explain(`https://localhost:${port}/a.mp4`);
    expect(text).toMatch(
      /^the server's certificate is not trusted\. .*'NODE_EXTRA_CA_CERTS'.*self-signed certificate/i,
    );
  });

  it("by a server that closes it", async () => {
    const reset: Respond = (_request, response) => response.socket?.resetAndDestroy();
    const server = await startRangeServer();
    const url = server.add("/a.mp4", Buffer.alloc(9), reset).href;
    expect(await explain(url)).toMatch(/^the server closed the connection/);
  });

  it.each([
    ["CERT_HAS_EXPIRED: certificate has expired", /^the server's certificate has expired/],
    ["ERR_TLS_CERT_ALTNAME_INVALID: Hostname/IP does not match", /^the server's certificate is for another host/],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE: unable to verify", /certificate is not trusted/],
    ["self-signed certificate in certificate chain (SELF_SIGNED_CERT_IN_CHAIN)", /certificate is not trusted/],
    ["connect ETIMEDOUT 192.0.2.1:443", /can't be reached from this runner/],
    ["connect EHOSTUNREACH 192.0.2.1:443", /can't be reached from this runner/],
    ["write EPROTO 80:error:0A000438:SSL routines", /does not speak HTTPS/],
    ["Premature close", /closed the connection/],
    ["something new", /^the connection to the server failed/],
  ])("by the system's code: %s", (reason, text) => {
    const { problem, detail } = describeNetworkFailure(reason);
    expect(problem).toMatch(text);
    expect(detail).toBe(reason);
  });
});

it("a web page in place of a video is recognised as one, also where the server ignores Range", async () => {
  const page = Buffer.from("<!doctype html><html><title>Sign in</title></html>");
  const whole: Respond = (_request, response) => response.end(page);
  for (const respond of [undefined, whole]) {
    const server = await startRangeServer();
    const url = server.add("/a.mp4", page, respond);
    const [task] = planUrlVideos([url], readingWith(createAddressGuard()));
    expect((await task?.run(planWith(PATIENT_LIMITS)))?.inspection.facts.container).toBe("html");
  }
});
