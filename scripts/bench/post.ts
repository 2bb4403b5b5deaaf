/**
 * Measures how soon post asks TikTok to cancel, over HTTP, over TLS and through a proxy, and how it copes with many ids
 * and a server that refuses most calls.
 */
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ADDRESSES, locate } from "../../src/tiktok/endpoints.ts";
import { type Certificate, makeCertificate, startProxy } from "../../test/support/proxy.ts";
import { CREATOR_TOKEN, startTikTok, type TikTokOptions } from "../../test/support/tiktok/server.ts";
import { runCommand } from "./processes.ts";
import { type Contestant, takeTurns } from "./rounds.ts";
import type { Bench, Section } from "./section.ts";
import { prepareStep, type Step } from "./step.ts";
import { printCount, printIfKnown, printMs, printRatio, printTable } from "./table.ts";
import { atMost, type Target } from "./target.ts";

export const benchPost: Section = async (bench) => [
  ...(await raceBareScripts(bench)),
  ...(await cancelHundred(bench)),
  ...(await cancelThrottled(bench)),
];

// ---------------------------------------------------------------------------------------------------------------------
// The start

const ID = "v_pub_url~v2.100";

const BARE_REQUESTS = `
const body = ${JSON.stringify(JSON.stringify({ publish_id: ID }))};
const headers = {
  authorization: "Bearer ${CREATOR_TOKEN}",
  "content-type": "application/json; charset=UTF-8",
  "content-length": body.length,
};
const urls = process.argv.slice(2);
`;

const SEND = `for (const url of urls) {
  request(url, { method: "POST", headers, agent }, (response) => response.resume()).end(body);
}`;

/**
 * Scripts that only send the same requests, by the name of a way and of a file. Post is compared with the fastest one
 * of its way. An ES module that imports `node:http` gets all that it exports, and Node loads undici for that: the
 * CommonJS script does not pay for it, nor does post.
 */
const BARE_SCRIPTS: Readonly<Record<Way, Readonly<Record<string, string>>>> = {
  HTTP: {
    "bare.mjs": `import { request } from "node:http"; const agent = undefined; ${BARE_REQUESTS}${SEND}`,
    "bare.cjs": `const { request } = require("node:http"); const agent = undefined; ${BARE_REQUESTS}${SEND}`,
  },
  TLS: {
    "bare-tls.mjs": `import { request } from "node:https"; const agent = undefined; ${BARE_REQUESTS}${SEND}`,
    "bare-tls.cjs": `const { request } = require("node:https"); const agent = undefined; ${BARE_REQUESTS}${SEND}`,
  },
  "a proxy": {
    "bare-proxy-agent.mjs": `import { Agent, request } from "node:https";
      const agent = new Agent({ proxyEnv: process.env }); ${BARE_REQUESTS}${SEND}`,
    "bare-connect.cjs": `const http = require("node:http"); const https = require("node:https"); ${BARE_REQUESTS}
      for (const url of urls) {
        const host = new URL(url).hostname + ":443";
        http.request(process.env.https_proxy, { method: "CONNECT", path: host, headers: { host } })
          .on("connect", (_response, socket) => {
            const options = { method: "POST", headers, socket, agent: false };
            https.request(url, options, (response) => response.resume()).end(body);
          }).end();
      }`,
  },
};

type Way = "HTTP" | "TLS" | "a proxy";

async function raceBareScripts(bench: Bench): Promise<Target[]> {
  const certificate = makeCertificate(bench.folder, [...HOSTS, "localhost"]);
  const plain = await listenForRequests();
  const targets = [await race(bench, "HTTP", plain, { url: plain.url })];
  if (certificate === undefined) {
    console.log("openssl is not installed. Skipped what needs TLS.");
  } else {
    const env = { NODE_EXTRA_CA_CERTS: certificate.path };
    const secure = await listenForRequests(certificate);
    targets.push(await race(bench, "TLS", secure, { url: secure.url, env }));
    await secure.close();
    const hosts = Object.fromEntries(HOSTS.map((host) => [host, "tunnel" as const]));
    const proxy = await startProxy(Number(new URL(plain.url).port), hosts, certificate);
    targets.push(await race(bench, "a proxy", plain, { env: { ...env, https_proxy: proxy.url } }));
    proxy.close();
  }
  await plain.close();
  return targets;
}

const HOSTS = ADDRESSES.map((address) => locate(address, undefined).hostname);

/** `url`: of the server in TikTok's place. `env`: for all contestants alike. */
type Race = { url?: string; env?: Readonly<Record<string, string>> };

async function race({ folder, pace }: Bench, way: Way, clock: RequestClock, { url, env = {} }: Race) {
  const runPost = () => {
    const { command, options } = preparePost(folder, { ids: [ID], url: url ?? "", timeoutSeconds: 10 });
    return clock.timeRequests(() => runCommand(command, { ...options, env: { ...options.env, ...env } }));
  };
  const contestants = new Map<string, Contestant>([["post", runPost]]);
  const base = url === undefined ? undefined : new URL(url);
  const urls = ADDRESSES.map((address) => locate(address, base).href);
  const scripts = Object.entries(BARE_SCRIPTS[way]);
  for (const [name, text] of scripts) {
    const script = join(folder, name);
    writeFileSync(script, text);
    const command = [process.execPath, script, ...urls] as const;
    const options = { env: { PATH: process.env.PATH ?? "", ...env } };
    contestants.set(name, () => clock.timeRequests(() => runCommand(command, options)));
  }
  const ms = await takeTurns(contestants, pace(17));
  const rows = [...ms].map(([name, each]) => [
    name,
    printMs(each),
    printIfKnown(ms.ratio("post", name)?.value, printRatio),
  ]);
  const over = way === "a proxy" ? "through a proxy" : `over ${way}`;
  printTable(
    `From the start of a process to its requests at both addresses, ${over}`,
    ["", "time", "post / this"],
    rows,
  );
  const [fastest = ""] = scripts.map(([name]) => name).sort((one, other) => (ms.get(one) ?? 0) - (ms.get(other) ?? 0));
  const ratio = ms.ratio("post", fastest);
  return atMost(
    `post: start to the requests at both addresses ${over}, compared with a bare script`,
    1.25,
    ratio,
    printRatio,
  );
}

type RequestClock = {
  url: string;
  /** Milliseconds from the call of `start` to the first request at the last address. Waits until `start` has ended. */
  timeRequests(start: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
};

/** Starts a server that refuses every id, so that nobody asks again. With a certificate, it speaks TLS. */
async function listenForRequests(certificate?: Certificate): Promise<RequestClock> {
  const arrivals = new Map<string, number>();
  const refuse: RequestListener = (request, response) => {
    const path = request.url ?? "";
    arrivals.set(path, arrivals.get(path) ?? performance.now());
    request.resume();
    const body = { error: { code: "invalid_publish_id", message: "", log_id: "1" } };
    response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
  const server = certificate === undefined ? createServer(refuse) : createTlsServer(certificate, refuse);
  const host = certificate === undefined ? "127.0.0.1" : "localhost";
  await once(server.listen(0, host), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `${certificate === undefined ? "http" : "https"}://${host}:${port}`,
    async timeRequests(start) {
      arrivals.clear();
      const startMs = performance.now();
      await start();
      return arrivals.size < ADDRESSES.length ? Number.NaN : Math.max(...arrivals.values()) - startMs;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// Many ids

async function cancelHundred({ folder }: Bench): Promise<Target[]> {
  const title = "100 ids, 300 ms for each response";
  const run = await cancelMany(folder, { count: 100, timeoutSeconds: 10, tiktok: { latencyMs: 300 } });
  printRun(`${title}, cancel-timeout 10`, run);
  return [
    atMost(`${title}: all ids sent`, 5000, run.allAskedMs ?? Number.POSITIVE_INFINITY, printMs),
    judgeOutcomes(title, run),
  ];
}

/** A request that arrives so soon after a 429 was sent before the client could know. */
const UNDER_WAY_MS = 50;

/** Most ids must wait longer than the time limit. */
async function cancelThrottled({ folder }: Bench): Promise<Target[]> {
  const perWindow = { "publish-cancel": 60, "transmission-cancel": 60 };
  const tiktok: TikTokOptions = { rates: { perWindow, retryAfter: "seconds" } };
  const title = "500 ids, 60 a minute, with Retry-After";
  const run = await cancelMany(folder, { count: 500, timeoutSeconds: 8, tiktok });
  printRun(`${title}, cancel-timeout 8`, run);
  return [
    atMost(`${title}: end`, 10_000, run.endMs, printMs),
    atMost(`${title}: requests during a requested wait`, 0, run.violations, printCount),
    judgeOutcomes(title, run),
  ];
}

type ManyIds = { count: number; timeoutSeconds: number; tiktok: TikTokOptions };

/** The result. Times are in milliseconds from the start of the process. */
type Run = {
  count: number;
  requests: number;
  /** Absent if an id was never sent. */
  allAskedMs: number | undefined;
  endMs: number;
  violations: number;
  /** Every outcome in the report, with repetitions. */
  outcomes: readonly { publishId: string; outcome: string }[];
};

async function cancelMany(folder: string, { count, timeoutSeconds, tiktok: options }: ManyIds): Promise<Run> {
  const ids = Array.from({ length: count }, (_, index) => `v_pub_url~v2.${1000 + index}`);
  const tiktok = await startTikTok({ ...options, publishes: ids.map((id) => ({ id })) });
  const { command, options: process, reportFile } = preparePost(folder, { ids, url: tiktok.url, timeoutSeconds });
  const startMs = Date.now();
  await runCommand(command, process);
  const endMs = Date.now() - startMs;
  await tiktok.close();
  const arrivals = ids.map((id) => tiktok.requests.find(({ publishId }) => publishId === id)?.arrivedMs);
  return {
    count,
    requests: tiktok.requests.length,
    allAskedMs: arrivals.every((arrival) => arrival !== undefined) ? Math.max(...arrivals) - startMs : undefined,
    endMs,
    violations: tiktok.violations().filter(({ lateByMs }) => lateByMs > UNDER_WAY_MS).length,
    outcomes: JSON.parse(readFileSync(reportFile, "utf8")).cancellations,
  };
}

function printRun(title: string, { requests, allAskedMs, endMs, violations, outcomes }: Run): void {
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  printTable(
    title,
    ["", "figure"],
    [
      ["requests", printCount(requests)],
      ["all ids sent after", printIfKnown(allAskedMs, printMs)],
      ["end after", printMs(endMs)],
      ["requests during a requested wait", printCount(violations)],
      ...[...counts].map(([outcome, count]) => [`outcome ${outcome}`, printCount(count)]),
    ],
  );
}

function judgeOutcomes(title: string, { count, outcomes }: Run): Target {
  const ids = new Set(outcomes.map(({ publishId }) => publishId));
  const wrong = Math.abs(outcomes.length - count) + (count - ids.size);
  return atMost(`${title}: ids without exactly one outcome`, 0, wrong, printCount);
}

// ---------------------------------------------------------------------------------------------------------------------
// Post

type Announced = { ids: readonly string[]; url: string; timeoutSeconds: number };

/** Prepares a post step with these ids in its ledger. */
function preparePost(folder: string, { ids, url, timeoutSeconds }: Announced): Step & { reportFile: string } {
  const ledger = join(folder, "publish-ids.txt");
  const reportFile = join(folder, "report.json");
  writeFileSync(ledger, ids.map((id) => `${id}\n`).join(""));
  const inputs = { "access-token": CREATOR_TOKEN, "cancel-timeout": String(timeoutSeconds), "tiktok-api-url": url };
  const state = { "publish-ids-file": ledger, "report-file": reportFile };
  return { ...prepareStep({ bundle: "post", workspace: folder, inputs, state }, join(folder, "temp")), reportFile };
}
