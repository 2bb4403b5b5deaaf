/** How post, cancel/ and confirm/ connect: counted at real TLS servers and a real proxy on this machine. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { dirname, join, resolve } from "node:path";
import type { Duplex } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { type Certificate, makeCertificate } from "../../support/proxy.ts";
import { createEnvironmentFiles } from "../../support/runner/environment-files.ts";

const DIST = resolve(import.meta.dirname, "../../../dist");
const ID = "v_pub_url~v2.123456789";
const TOKEN = "act.example-4567";
const HOSTS = ["open.tiktokapis.com", "open-platform.tiktokapis.com"];

const refuse: RequestListener = (request, response) => {
  request.resume();
  const body = { error: { code: "invalid_publish_id", message: "", log_id: "1" } };
  response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify(body));
};

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

type Seen = { sockets: number; handshakes: number; requests: string[]; tokens: string[]; plainBytes: number };

/** Starts an HTTPS server that refuses every id. */
async function startTls({ key, cert }: Certificate) {
  const seen: Seen = { sockets: 0, handshakes: 0, requests: [], tokens: [], plainBytes: 0 };
  const server = createHttpsServer({ key, cert }, (request, response) => {
    seen.requests.push(`${request.headers.host} ${request.url}`);
    seen.tokens.push(request.headers.authorization ?? "none");
    refuse(request, response);
  });
  const open = new Set<Duplex>();
  server.on("connection", (socket) => {
    seen.sockets++;
    open.add(socket);
    socket.on("error", () => undefined).on("close", () => open.delete(socket));
  });
  server.on("secureConnection", (socket) => {
    seen.handshakes++;
    socket
      .on("error", () => undefined)
      .on("close", () => {
        seen.plainBytes += socket.bytesRead;
      });
  });
  const port = await listen(server);
  onTestFinished(() => {
    server.close();
    for (const socket of open) socket.destroy();
  });
  return { port, seen };
}

/** Starts a proxy whose tunnels lead to `port`, whatever their host is. */
async function startTunnels(port: number, status = 200) {
  const tunnels: string[] = [];
  const others: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createHttpServer((request, response) => {
    others.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  proxy.on("connect", (request, client: Socket) => {
    tunnels.push(`${request.url} ${request.headers.authorization ?? "without a token"}`);
    // The other end may close first.
    client.on("error", () => undefined);
    if (status !== 200) {
      client.end(`HTTP/1.1 ${status} Status\r\n\r\n`);
      return;
    }
    const target = connect(port, "127.0.0.1");
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    }
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    client.on("close", () => target.destroy()).pipe(target);
    target.on("close", () => client.destroy()).pipe(client);
  });
  const proxyPort = await listen(proxy);
  onTestFinished(() => {
    proxy.close();
    for (const socket of sockets) socket.destroy();
  });
  return { tunnels, others, url: `http://127.0.0.1:${proxyPort}` };
}

type Step = {
  bundle?: "post" | "cancel" | "confirm";
  /** What stands in the ledger. */
  ledger?: string;
  inputs?: Readonly<Record<string, string>>;
  environment?: Readonly<Record<string, string>>;
};

/** Runs a step of a failed job. Resolves when it has ended: a test whose process never ends hangs. */
async function runStep(certificate: Certificate, { bundle = "post", ledger, inputs = {}, environment = {} }: Step) {
  const folder = makeFolder("connections");
  onTestFinished(() => removeFolder(folder));
  const files = createEnvironmentFiles(folder);
  const [ledgerFile, report] = [join(folder, "ledger.txt"), join(folder, "report.json")];
  writeFileSync(ledgerFile, ledger ?? `${ID}\n`);
  const given = { "access-token": TOKEN, "cancel-timeout": "10", "job-status": "failure", ...inputs };
  const child = spawn(process.execPath, [join(DIST, bundle, "index.js")], {
    stdio: "ignore",
    env: {
      PATH: process.env.PATH,
      NODE_EXTRA_CA_CERTS: certificate.path,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: files.step_summary,
      GITHUB_OUTPUT: files.output,
      "STATE_publish-ids-file": ledgerFile,
      "STATE_report-file": report,
      ...Object.fromEntries(Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
      ...environment,
    },
  });
  const [exitCode] = await once(child, "exit");
  return { exitCode, report: () => JSON.parse(readFileSync(report, "utf8")) };
}

/** Writes down when a socket has connected, and when the token is masked, which is the first thing that post prints. */
const WATCH = `
  const seen = [];
  const { Socket } = require("node:net");
  const { connect } = Socket.prototype;
  Socket.prototype.connect = function (...options) {
    this.once("connect", () => seen.push("connected"));
    return connect.apply(this, options);
  };
  const { write } = process.stdout;
  process.stdout.write = function (text, ...rest) {
    seen.push("masks");
    return write.call(this, text, ...rest);
  };
  process.on("exit", () => require("node:fs").writeFileSync(process.env.ORDER, seen.join(" ")));
`;

const folder = makeFolder("connections-tls");
const certificate = makeCertificate(folder, [...HOSTS, "localhost"]);
afterAll(() => removeFolder(folder));

describe.skipIf(certificate === undefined)("over TLS,", () => {
  const tls = certificate as Certificate;
  const at = (port: number) => ({ "tiktok-api-url": `https://localhost:${port}` });

  it("post sends one id to both addresses by one connection each, which it opened before", async () => {
    const { port, seen } = await startTls(tls);
    const { report } = await runStep(tls, { inputs: at(port) });
    expect(report().cancellations).toMatchObject([{ publishId: ID, outcome: "refused" }]);
    expect(seen).toMatchObject({ sockets: 2, handshakes: 2, tokens: Array(2).fill(`Bearer ${TOKEN}`) });
    expect(seen.requests.map((request) => request.split("/").at(-3)).sort()).toEqual(["publish", "transmission"]);
  });

  it.each([
    ["cancel is 'never'", { inputs: { cancel: "never" } }],
    ["cancel is 'dry-run'", { inputs: { cancel: "dry-run" } }],
    ["there is no token", { inputs: { "access-token": "" } }],
    ["nothing was recorded", { ledger: "" }],
  ] satisfies [string, Step][])("post opens no connection if %s", async (_why, step) => {
    const { port, seen } = await startTls(tls);
    const { exitCode } = await runStep(tls, { ...step, inputs: { ...at(port), ...("inputs" in step && step.inputs) } });
    expect([exitCode, seen.sockets]).toEqual([0, 0]);
  });

  it("post connects before it reads the ledger, sends nothing if that holds no id after all, and ends", async () => {
    const { port, seen } = await startTls(tls);
    const inputs = { "tiktok-api-url": `https://127.0.0.1:${port}` };
    const { exitCode } = await runStep(tls, { ledger: "\n", inputs });
    while (seen.sockets < 2) await nextTurn();
    expect([exitCode, seen.requests, seen.plainBytes]).toEqual([0, [], 0]);
  });

  it("post's handshakes begin before it has loaded what cancels", async () => {
    const { port } = await startTls(tls);
    const order = join(makeFolder("connections-order"), "order.txt");
    onTestFinished(() => removeFolder(dirname(order)));
    const watch = join(dirname(order), "watch.cjs");
    writeFileSync(watch, WATCH);
    const environment = { NODE_OPTIONS: `--require=${watch}`, ORDER: order };
    const inputs = { "tiktok-api-url": `https://127.0.0.1:${port}`, "cancel-timeout": "1" };
    await runStep(tls, { environment, inputs });
    expect(readFileSync(order, "utf8").split(" ").slice(0, 3)).toEqual(["connected", "connected", "masks"]);
  });

  it.each([
    ["cancel", { "publish-ids": ID }, 2],
    ["confirm", { "publish-ids": ID, timeout: "1" }, 1],
  ] as const)("%s/ opens one connection for each address that it asks", async (bundle, inputs, count) => {
    const { port, seen } = await startTls(tls);
    await runStep(tls, { bundle, inputs: { ...at(port), ...inputs } });
    expect([seen.sockets, new Set(seen.tokens)]).toEqual([count, new Set([`Bearer ${TOKEN}`])]);
  });

  it("cancel/ opens no connection with a bad input", async () => {
    const { port, seen } = await startTls(tls);
    const inputs = { ...at(port), "publish-ids": ID, "cancel-timeout": "soon" };
    const { exitCode } = await runStep(tls, { bundle: "cancel", inputs });
    expect([exitCode, seen.sockets]).toEqual([1, 0]);
  });

  it("a proxy gets one CONNECT for each host, and no token", async () => {
    const { port, seen } = await startTls(tls);
    const proxy = await startTunnels(port);
    const { report } = await runStep(tls, { environment: { https_proxy: proxy.url } });
    expect(report().cancellations).toMatchObject([{ outcome: "refused" }]);
    expect(proxy.tunnels.sort()).toEqual(HOSTS.map((host) => `${host}:443 without a token`).sort());
    expect([proxy.others, seen.handshakes]).toEqual([[], 2]);
    expect(seen.requests.map((request) => request.split(" ")[0]).sort()).toEqual([...HOSTS].sort());
  });

  it("a server on this machine is not reached through the proxy", async () => {
    const { port, seen } = await startTls(tls);
    const proxy = await startTunnels(port);
    await runStep(tls, { environment: { https_proxy: proxy.url }, inputs: at(port) });
    expect([proxy.tunnels, seen.requests.length]).toEqual([[], 2]);
  });

  it("a proxy that refuses tunnels is named in the outcome", async () => {
    const proxy = await startTunnels(0, 407);
    const environment = { https_proxy: proxy.url };
    const { report } = await runStep(tls, { environment, inputs: { "cancel-timeout": "1" } });
    expect(report().cancellations).toMatchObject([{ outcome: "unreachable", code: "network_error" }]);
    expect(JSON.stringify(report().cancellations)).toContain("statusCode=407");
  });
});
