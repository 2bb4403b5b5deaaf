import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../support/folders.ts";

/** A name that no resolver knows, so that only the proxy can reach it. */
const HOST = "tiktok.invalid";

const folder = makeFolder("proxy-test");
const certificate = join(folder, "certificate.pem");
const key = join(folder, "key.pem");
const closers: (() => void)[] = [];
const tunnels: string[] = [];
let proxyUrl: string;

beforeAll(async () => {
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${HOST}`],
      ...["-addext", `subjectAltName=DNS:${HOST}`, "-keyout", key, "-out", certificate],
    ],
    { stdio: "ignore" },
  );
  const tls = { key: readFileSync(key), cert: readFileSync(certificate) };
  const api = createHttpsServer(tls, (request, response) => response.end(`${request.method} ${request.headers.host}`));
  const apiPort = await listen(api);
  const proxy = createHttpServer();
  proxy.on("connect", (request, client, head) => {
    if (request.url?.startsWith("garbage")) {
      client.on("error", () => undefined).once("data", () => client.end("not TLS"));
      setTimeout(() => client.write("HTTP/1.1 200 Connection established\r\n\r\n"), Math.random() * 4);
      return;
    }
    tunnels.push(`${request.url} ${request.headers["proxy-authorization"] ?? "anonymous"}`);
    if (request.url?.startsWith("refused")) {
      client.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
      return;
    }
    const upstream = connect(apiPort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("error", () => upstream.destroy());
  });
  proxyUrl = `127.0.0.1:${await listen(proxy)}`;
});

afterAll(() => {
  for (const close of closers) close();
  removeFolder(folder);
});

async function listen(server: ReturnType<typeof createHttpServer> | ReturnType<typeof createHttpsServer>) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

/** Sends to `url` from a process of its own, since environment and certificates are read when a process starts. */
async function sendFromProcess(url: string, environment: Record<string, string>): Promise<unknown> {
  const script = `
    import { send } from ${JSON.stringify(join(import.meta.dirname, "../../src/net/http.ts"))};
    const request = { method: "POST", url: new URL(${JSON.stringify(url)}), headers: { authorization: "Bearer secret" },
      body: "{}", timeoutMs: 3600000, bodyLimitBytes: 1000, signal: new AbortController().signal };
    const results = await Promise.all([send(request), send(request)]);
    console.log(JSON.stringify([...results, await send(request)].map(({ headers, ...result }) => result)));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: certificate, ...environment },
  });
  return JSON.parse(stdout);
}

function three(result: object): object[] {
  return [result, result, result];
}

it("a call goes through the proxy of https_proxy, with TLS to the server itself", async () => {
  tunnels.length = 0;
  const results = await sendFromProcess(`https://${HOST}/`, { https_proxy: `http://user:pass@${proxyUrl}` });
  expect(results).toEqual(three({ kind: "response", status: 200, body: `POST ${HOST}` }));
  // Two calls at once, and one after them, which takes the connection of one of them.
  expect(tunnels).toEqual(Array(2).fill(`${HOST}:443 Basic ${btoa("user:pass")}`));
});

it("a call reports a refusal by the proxy", async () => {
  const results = await sendFromProcess("https://refused.invalid/", { https_proxy: proxyUrl });
  expect(results).toEqual(three({ kind: "network-error", reason: expect.stringContaining("statusCode=407") }));
});

// More calls at once than there is room for.
it("a tunnel that fails when its call was just given up does not end the process", async () => {
  const script = `
    import { send } from ${JSON.stringify(join(import.meta.dirname, "../../src/net/http.ts"))};
    const giveUp = async () => {
      const call = new AbortController();
      setTimeout(() => call.abort(), 1 + Math.random() * 12);
      return send({ method: "POST", url: new URL("https://garbage.invalid/"), headers: {}, body: "{}",
        timeoutMs: 3600000, bodyLimitBytes: 1000, signal: call.signal });
    };
    for (let round = 0; round < 20; round++) await Promise.all(Array.from({ length: 24 }, giveUp));
    console.log("alive");`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    env: { PATH: process.env.PATH, https_proxy: proxyUrl },
  });
  expect(stdout).toBe("alive\n");
});

/** A proxy that accepts connections and never says a word. `onRequest` is called with the count of requests. */
async function startSilentProxy(onRequest: (count: number) => void) {
  const asked: string[] = [];
  const proxy = createTcpServer((socket) => {
    socket
      .on("error", () => undefined)
      .once("data", (data) => {
        asked.push(String(data).split("\r\n")[0] ?? "");
        onRequest(asked.length);
      });
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  onTestFinished(() => void proxy.close());
  return { asked, url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
}

/** As many as an agent has sockets. */
const SOCKETS = 16;

// A process that keeps such a socket does not end, and the test hangs.
it.each([
  ["are given up", 20, 3_600_000, "aborted"],
  ["run out of time", 1, 1_000, "timeout"],
])("calls that %s close their CONNECT, to which the proxy never responds, and none is sent after", async (...row) => {
  const [, count, timeoutMs, kind] = row;
  const script = `
    import { send } from ${JSON.stringify(join(import.meta.dirname, "../../src/net/http.ts"))};
    const call = new AbortController();
    process.stdin.once("data", () => call.abort());
    const ask = (_, at) => send({ method: "GET", url: new URL("https://host" + at + ".invalid/"), headers: {},
      timeoutMs: ${timeoutMs}, bodyLimitBytes: 1000, signal: call.signal });
    const results = await Promise.all(Array.from({ length: ${count} }, ask));
    process.stdin.destroy();
    console.log(JSON.stringify(results.map(({ kind }) => kind)));`;
  const proxy = await startSilentProxy((asked) => {
    if (asked === SOCKETS) child.stdin.write("stop");
  });
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    env: { PATH: process.env.PATH, https_proxy: proxy.url },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [output] = await Promise.all([text(child.stdout), once(child, "exit")]);
  expect(JSON.parse(output)).toEqual(Array(count).fill(kind));
  expect(proxy.asked.length).toBeLessThanOrEqual(SOCKETS);
});

it("a call that waits for a socket gets one when a call before it is given up", async () => {
  const script = `
    import { send } from ${JSON.stringify(join(import.meta.dirname, "../../src/net/http.ts"))};
    const first = new AbortController();
    const rest = new AbortController();
    process.stdin.once("data", () => {
      first.abort();
      process.stdin.once("data", () => rest.abort());
    });
    const ask = (name, { signal }) => send({ method: "GET", url: new URL("https://" + name + ".invalid/"), headers: {},
      timeoutMs: 3600000, bodyLimitBytes: 1000, signal });
    await Promise.all([ask("first", first), ...Array.from({ length: ${SOCKETS} }, (_, at) => ask("host" + at, rest))]);
    process.stdin.destroy();`;
  const proxy = await startSilentProxy((asked) => {
    if (asked >= SOCKETS) child.stdin.write("next");
  });
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    env: { PATH: process.env.PATH, https_proxy: proxy.url },
    stdio: ["pipe", "inherit", "inherit"],
  });
  await once(child, "exit");
  expect(proxy.asked).toHaveLength(SOCKETS + 1);
});

it("a call goes around the proxy for the hosts of no_proxy", async () => {
  tunnels.length = 0;
  // No server is asked for this name: a label has at most 63 characters (RFC 1035, section 2.3.4).
  const url = `https://${"x".repeat(64)}.invalid/`;
  const results = await sendFromProcess(url, { https_proxy: proxyUrl, no_proxy: ".invalid" });
  expect(results).toEqual(
    three({ kind: "network-error", isUnreachable: true, reason: expect.stringContaining("ENOTFOUND") }),
  );
  expect(tunnels).toEqual([]);
});
