/**
 * Measures how soon post asks TikTok to cancel, and how it copes with many ids and a server that refuses most calls.
 */
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { CREATOR_TOKEN, startTikTok, type TikTokOptions } from "../../test/support/tiktok/server.ts";
import { runCommand } from "./processes.ts";
import { type Contestant, takeTurns } from "./rounds.ts";
import type { Bench, Section } from "./section.ts";
import { prepareStep, type Step } from "./step.ts";
import { printCount, printIfKnown, printMs, printRatio, printTable } from "./table.ts";
import { atMost, compare, type Target } from "./target.ts";

export const benchPost: Section = async (bench) => [
  ...(await raceBareScripts(bench)),
  ...(await cancelHundred(bench)),
  ...(await cancelThrottled(bench, "seconds")),
  ...(await cancelThrottled(bench, "none")),
];

// ---------------------------------------------------------------------------------------------------------------------
// The start

const ID = "v_pub_url~v2.100";

/** Scripts that only send the same request, as an ES module (like the bundle) and as CommonJS. */
const BARE_SCRIPTS = {
  "bare.mjs": 'import { request } from "node:http";',
  "bare.cjs": 'const { request } = require("node:http");',
};

const BARE_REQUEST = `
const body = ${JSON.stringify(JSON.stringify({ publish_id: ID }))};
const headers = {
  authorization: "Bearer ${CREATOR_TOKEN}",
  "content-type": "application/json; charset=UTF-8",
  "content-length": body.length,
};
request(process.argv[2], { method: "POST", headers }, (response) => response.resume()).end(body);
`;

async function raceBareScripts({ folder, rounds }: Bench): Promise<Target[]> {
  const server = await listenForRequests();
  const runPost = () => {
    const { command, options } = preparePost(folder, { ids: [ID], url: server.url, timeoutSeconds: 10 });
    return server.timeFirstRequest(() => runCommand(command, options));
  };
  const contestants = new Map<string, Contestant>([["post", runPost]]);
  for (const [name, opening] of Object.entries(BARE_SCRIPTS)) {
    const script = join(folder, name);
    writeFileSync(script, opening + BARE_REQUEST);
    const command = [process.execPath, script, `${server.url}/v2/post/publish/cancel/`] as const;
    contestants.set(name, () => server.timeFirstRequest(() => runCommand(command)));
  }
  const ms = await takeTurns(contestants, rounds(31));
  await server.close();
  const post = ms.get("post");
  const rows = [...ms].map(([name, each]) => [name, printMs(each), printIfKnown(compare(post, each), printRatio)]);
  printTable("From the start of a process to its first request", ["", "time", "post / this"], rows);
  const ratio = compare(post, ms.get("bare.mjs"));
  return [
    atMost("post: start to first cancel request, compared with a bare script (ES module)", 1.5, ratio, printRatio),
  ];
}

type RequestClock = {
  url: string;
  /** Milliseconds from the call of `start` to the first request. Waits until `start` has ended. */
  timeFirstRequest(start: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
};

/** Starts a server that refuses every id, so that nobody asks again. */
async function listenForRequests(): Promise<RequestClock> {
  const server = createServer((request, response) => {
    request.resume();
    const body = { error: { code: "invalid_publish_id", message: "", log_id: "1" } };
    response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async timeFirstRequest(start) {
      let arrivedMs = Number.NaN;
      server.once("request", () => {
        arrivedMs = performance.now();
      });
      const startMs = performance.now();
      await start();
      return arrivedMs - startMs;
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

/** Most ids must wait: longer than the time limit with Retry-After, a second without it. */
async function cancelThrottled({ folder }: Bench, retryAfter: "seconds" | "none"): Promise<Target[]> {
  const perWindow = { "publish-cancel": 60, "transmission-cancel": 60 };
  const tiktok: TikTokOptions = { rates: { perWindow, retryAfter } };
  const title = `500 ids, 60 a minute, ${retryAfter === "none" ? "no" : "with"} Retry-After`;
  const run = await cancelMany(folder, { count: 500, timeoutSeconds: 20, tiktok });
  printRun(`${title}, cancel-timeout 20`, run);
  return [
    atMost(`${title}: end`, 22_000, run.endMs, printMs),
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
