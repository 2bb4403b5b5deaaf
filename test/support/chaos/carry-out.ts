/** Carries out a plan: starts the stand-ins and the bundle, sends signals, and collects the evidence. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { removeFolder } from "../folders.ts";
import { serveLoopback } from "../loopback.ts";
import { type ProxyServer, startProxy } from "../proxy.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok } from "../tiktok/server.ts";
import type { Evidence } from "./evidence.ts";
import { occupy } from "./places.ts";
import { encodePiece, type Piece, type Plan } from "./plan.ts";
import { dressFolder, type Stage } from "./stage.ts";

/** A process that is alive so long after its time limit will not end by itself. */
const PATIENCE_MS = 20_000;

const PROBE = join(import.meta.dirname, "probe.mjs");

export async function carryOut(plan: Plan, stage: Stage): Promise<Evidence> {
  const folder = join(stage.folder, `run-${plan.seed}-${plan.number}`);
  const tokens = { creator: { secret: CREATOR_TOKEN }, other: { secret: "act.another-token" } };
  const tiktok = await startTikTok({ ...plan.tiktok, tokens });
  const network = await openNetwork(plan, stage, tiktok);
  try {
    const environment = dressFolder(stage, folder);
    const places = occupyPlaces(plan, environment, folder);
    const env = { ...environment, ...places.variables, ...network.variables, ...writeInputs(plan, network.apiUrl) };
    if (plan.entry === "cancel" && places.report !== undefined) env["INPUT_REPORT-FILE"] = places.report;
    const ledger = environment["STATE_publish-ids-file"] ?? "";
    const early = plan.ledger.filter(({ atMs }) => atMs === undefined);
    writeFileSync(ledger, Buffer.concat(early.map(encodePiece)));
    const run = await runBundle(plan, stage, { env, ledger, cwd: environment.GITHUB_WORKSPACE ?? folder });
    const report = readReport(plan, folder, places.report);
    return {
      ...{ plan, requests: tiktok.requests, redirected: tiktok.redirected, ...run },
      ...(report !== undefined && { report }),
      files: listFiles(folder).flatMap((path) => (path === ledger ? [] : [{ path, text: readText(path) }])),
    };
  } finally {
    await tiktok.close();
    network.close();
    removeFolder(folder);
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// The way to TikTok

type Network = { apiUrl: string | undefined; variables: Record<string, string>; close(): void };

async function openNetwork({ route }: Plan, { certificate }: Stage, tiktok: TikTok): Promise<Network> {
  const direct = (apiUrl: string, variables = {}): Network => ({ apiUrl, variables, close: () => undefined });
  switch (route.kind) {
    case "loopback":
      return direct(tiktok.url);
    case "not-tls":
      return direct(tiktok.url.replace("http:", "https:"));
    case "closed-port": {
      const server = await serveLoopback(() => undefined);
      await server.close();
      return direct(server.origin);
    }
    case "no-name":
      return direct("https://tiktok.invalid", { CHAOS_RESOLVER: route.resolver });
    case "proxy": {
      if (certificate === undefined) return direct(tiktok.url);
      const proxy: ProxyServer = await startProxy(Number(new URL(tiktok.url).port), route.hosts, certificate);
      const variables = { https_proxy: proxy.url, NODE_EXTRA_CA_CERTS: certificate.path };
      return { apiUrl: undefined, variables, close: proxy.close };
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Inputs and files

function writeInputs(plan: Plan, apiUrl: string | undefined): Record<string, string> {
  const inputs = {
    ...plan.inputs,
    "access-token": plan.hasToken ? CREATOR_TOKEN : "",
    "tiktok-api-url": apiUrl ?? "",
    "cancel-timeout": String(plan.timeoutSeconds),
    "publish-ids": plan.given.map((piece) => encodePiece(piece).toString()).join(""),
  };
  return Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
}

/** `variables`: the paths that the process is given. `report`: that of the report, if one is given. */
type Places = { variables: Record<string, string>; report: string | undefined };

function occupyPlaces({ entry, places }: Plan, environment: Record<string, string>, folder: string): Places {
  const report = entry === "post" ? environment["STATE_report-file"] : join(folder, "report.json");
  const at = { summary: join(folder, "summary"), output: join(folder, "output"), report: report ?? "" };
  const given = {
    GITHUB_STEP_SUMMARY: occupy(at.summary, places.summary) ?? "",
    GITHUB_OUTPUT: occupy(at.output, places.output) ?? "",
  };
  const reportPath = occupy(at.report, places.report);
  return {
    variables: { ...given, ...(entry === "post" && { "STATE_report-file": reportPath ?? "" }) },
    report: reportPath,
  };
}

/** The report of this run. Main left one too, and post replaces it. */
function readReport({ places, entry }: Plan, folder: string, given: string | undefined): Evidence["report"] {
  if (places.report !== "file" && !(places.report === "unset" && entry === "cancel")) return undefined;
  const path = given ?? listFiles(folder).find((file) => /cancel-[^/]*\/report\.json$/.test(file)) ?? "";
  return existsSync(path) ? { text: readText(path), writtenMs: statSync(path).mtimeMs } : undefined;
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function readText(path: string): string {
  return readFileSync(path, "utf8");
}

// ---------------------------------------------------------------------------------------------------------------------
// The process

type Command = { env: Record<string, string>; ledger: string; cwd: string };

type Run = Omit<Evidence, "plan" | "requests" | "redirected" | "report" | "files">;

async function runBundle(plan: Plan, { runtime, dist }: Stage, { env, ledger, cwd }: Command): Promise<Run> {
  const startedMs = Date.now();
  const child = spawn(runtime, ["--import", PROBE, join(dist, plan.entry, "index.js")], {
    ...{ cwd, env, stdio: ["ignore", "pipe", "pipe", "pipe"] },
  });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => collect(stream as Readable));
  const over = new AbortController();
  const lag = monitorEventLoopDelay({ resolution: 20 });
  lag.enable();
  let processLagMs: number | undefined;
  const clocks: { ready?: number; end?: number } = {};
  const run = { startedMs, signals: [] as Run["signals"][number][], appended: [] as Run["appended"][number][] };
  let readyMs: number | undefined;
  const acts: Promise<void>[] = [];

  createInterface({ input: child.stdio[3] as Readable }).on("line", (line) => {
    const { kind, clockMs, lagMs } = JSON.parse(line);
    processLagMs = lagMs;
    clocks[kind as keyof typeof clocks] = clockMs;
    if (kind !== "ready") return;
    readyMs = Date.now();
    for (const { signal, atMs } of plan.signals) {
      acts.push(at(atMs, () => child.kill(signal) && run.signals.push({ signal, sentMs: Date.now() })));
    }
    for (const piece of plan.ledger.filter((each) => each.atMs !== undefined)) {
      acts.push(at(piece.atMs ?? 0, () => append(piece)));
    }
  });
  const at = (ms: number, act: () => void) => sleep(ms, undefined, { signal: over.signal }).then(act, () => undefined);
  const append = (piece: Piece) => {
    appendFileSync(ledger, encodePiece(piece));
    run.appended.push({ piece, atMs: Date.now() });
  };
  let isKilled = false;
  const patience = setTimeout(
    () => {
      isKilled = child.kill("SIGKILL");
    },
    plan.timeoutSeconds * 1000 + PATIENCE_MS,
  );

  const [exitCode] = await once(child, "exit");
  const endedMs = Date.now();
  clearTimeout(patience);
  lag.disable();
  over.abort();
  await Promise.all(acts);
  const texts = { stdout: (await stdout) ?? "", stderr: (await stderr) ?? "" };
  const { ready, end } = clocks;
  return {
    ...run,
    ...{ endedMs, exitCode, isKilled, ...texts },
    lagMs: { harness: lag.max / 1e6, ...(processLagMs !== undefined && { process: processLagMs }) },
    ...(readyMs !== undefined && { readyMs }),
    ...(ready !== undefined && end !== undefined && { ownMs: end - ready }),
  };
}

async function collect(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
