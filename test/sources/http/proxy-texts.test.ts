/** What people read where a proxy fails. The errors are real ones: an agent keeps its proxy, so each has a process. */
import { execFile } from "node:child_process";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { describeNetworkFailure } from "../../../src/sources/http/network-texts.ts";
import { describeUnreachable } from "../../../src/sources/lfs/failure-texts.ts";
import { GUARD_WORDING } from "../../support/wording.ts";

/** Why a call through a proxy fails, in the words of the system. */
async function fail(proxy: string): Promise<string> {
  const script = `
    import { send } from ${JSON.stringify(join(import.meta.dirname, "../../../src/net/http.ts"))};
    const result = await send({ method: "GET", url: new URL("https://media.invalid/a.mp4"), headers: {},
      timeoutMs: 3600000, bodyLimitBytes: 1000, signal: new AbortController().signal });
    console.log(result.reason);`;
  const env = { PATH: process.env.PATH, https_proxy: proxy };
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], { env });
  return (await run).stdout.trim();
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A proxy that answers each CONNECT with a status, or closes the connection. */
function startProxy(status: number | undefined): Promise<string> {
  const proxy = createHttpServer();
  proxy.on("connect", (_request, client) => {
    if (status === undefined) client.destroy();
    else client.end(`HTTP/1.1 ${status} Status\r\n\r\n`);
  });
  return listen(proxy);
}

it.each([
  [407, /requires a user name and a password/, /'https_proxy', from a secret/],
  [403, /does not let it connect to the host/, /allow the host, or add the URL's host to 'no_proxy'/],
  [502, /can't reach the host/, /Check the host in the URL, then the proxy's log/],
  [undefined, /connection to the proxy .* failed/, /Check that the proxy runs/],
])("a proxy that refuses a tunnel is blamed, not the server: %s", async (status, problem, advice) => {
  const reason = await fail(`http://user:S3CRET@${await startProxy(status)}`);
  const texts = describeNetworkFailure(reason);
  expect(texts).toMatchObject({
    problem: expect.stringMatching(problem),
    advice: expect.stringMatching(advice),
    detail: expect.stringContaining(status === undefined ? "" : String(status)),
  });
  const server = {
    url: new URL("https://media.invalid/a.git/info/lfs"),
    namedBy: "the remote 'origin'",
    isGitHub: false,
    help: GUARD_WORDING.lfs,
  };
  const aboutLfs = describeUnreachable(server, reason);
  expect(aboutLfs).toEqual({ problem: expect.stringMatching(problem), advice: expect.stringMatching(advice) });
  expect(JSON.stringify([texts, aboutLfs])).not.toContain("S3CRET");
});

it("a proxy whose name does not exist is blamed, not the host of the URL", async () => {
  const texts = describeNetworkFailure(await fail("http://user:S3CRET@proxy.invalid:3128"));
  // Without a network, no DNS server says so.
  expect(texts.problem).toMatch(/the proxy of this machine (does not exist|failed)/);
  expect(texts.advice).toContain("'https_proxy'");
  expect(JSON.stringify(texts)).not.toContain("S3CRET");
});

it("a proxy that does not run is blamed, not the host of the URL", async () => {
  const server = createServer();
  const address = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  const texts = describeNetworkFailure(await fail(`http://${address}`));
  expect(texts).toMatchObject({
    problem: "the proxy of this machine refuses the connection",
    advice: expect.stringContaining("Check that the proxy runs"),
    detail: expect.stringContaining(address),
  });
});
