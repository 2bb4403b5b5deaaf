/** One HTTP call: bounded in time and size, never redirected, and told as a value whatever happens. */
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { setTimeout as delay } from "node:timers/promises";
import type { HttpClient } from "@actions/http-client";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import fetch, { type Response } from "node-fetch";

export type HttpRequest = {
  method: "GET" | "POST";
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** From the call to the last byte of the answer. */
  timeoutMs: number;
  /** The longest body that is read, in bytes after decoding. */
  bodyLimitBytes: number;
  /** The caller's own reason to stop: its deadline, a signal of the operating system. */
  signal: AbortSignal;
};

/**
 * What came of a call.
 * - `redirect-refused`: any 3xx. A call that carries a token must not be repeated to an address that an answer names.
 * - `network-error`: no whole answer (DNS, connection, TLS, proxy, an early end). `reason` is the system's, untrusted.
 * - `aborted`: the caller's signal ended it; `timeout`: the call's own limit did.
 */
export type HttpAnswer =
  | { kind: "response"; status: number; headers: Readonly<Record<string, string>>; body: string }
  | { kind: "redirect-refused"; status: number }
  | { kind: "body-too-large"; status: number; headers: Readonly<Record<string, string>> }
  | { kind: "network-error"; reason: string }
  | { kind: "timeout" }
  | { kind: "aborted" };

/** Sends one request; never throws. */
export async function send(request: HttpRequest): Promise<HttpAnswer> {
  const { method, url, body, signal } = request;
  const limit = AbortSignal.timeout(Math.ceil(request.timeoutMs));
  const finished = new AbortController();
  try {
    const agent = isProxied(url) ? await getProxyAgent(url) : getDirectAgent(url);
    // node-fetch would let the process crash: it destroys the body of the request while nobody listens.
    if (signal.aborted) return { kind: "aborted" };
    const response = await fetch(url, {
      method,
      // What is not packed cannot swell; a server that packs all the same is bounded after unpacking.
      headers: { "accept-encoding": "identity", ...request.headers },
      ...(body !== undefined && { body }),
      agent,
      redirect: "manual",
      signal: AbortSignal.any([signal, limit, finished.signal]),
    });
    return await readAnswer(response, request.bodyLimitBytes);
  } catch (error) {
    if (signal.aborted) return { kind: "aborted" };
    if (limit.aborted) return { kind: "timeout" };
    return { kind: "network-error", reason: describeNetworkError(error) };
  } finally {
    // Ends the connection if the body was not read to its end: an endless one would keep the process alive.
    finished.abort();
  }
}

async function readAnswer(response: Response, limitBytes: number): Promise<HttpAnswer> {
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  if (status >= 300 && status < 400) return { kind: "redirect-refused", status };
  const body = await readText(response, limitBytes);
  return body === undefined ? { kind: "body-too-large", status, headers } : { kind: "response", status, headers, body };
}

/** The body as UTF-8; `undefined` if it is longer than the limit, then the connection is given up. */
async function readText(response: Response, limitBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = Buffer.from(chunk);
    sizeBytes += bytes.length;
    if (sizeBytes > limitBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The words of the system, without the address that node-fetch puts in front; never a header. */
function describeNetworkError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = error.message.replace(/^.*?, reason: /, "").trim();
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return words.includes(code) ? words : [code, words].filter((part) => part !== "").join(": ");
}

// ---------------------------------------------------------------------------------------------------------------------
// Agents

const SOCKETS = { keepAlive: true, maxSockets: 16 };

const direct = { http: new HttpAgent(SOCKETS), https: new HttpsAgent(SOCKETS) };

function getDirectAgent(url: URL): HttpAgent {
  return url.protocol === "https:" ? direct.https : direct.http;
}

/** Whether `http_proxy`, `https_proxy` and `no_proxy` send this address through a proxy (loopback never is). */
function isProxied(url: URL): boolean {
  return getProxyUrl(url) !== undefined;
}

let proxyClient: HttpClient | undefined;

/** The client that knows proxies takes long to load: it is loaded only where there is one. */
async function getProxyAgent(url: URL): Promise<HttpAgent> {
  const { HttpClient } = await import("@actions/http-client");
  proxyClient ??= new HttpClient(undefined, undefined, SOCKETS);
  return proxyClient.getAgent(url.href);
}

// ---------------------------------------------------------------------------------------------------------------------
// Trying again

/** How long to wait before a further try: random between nothing and `baseMs · 2^n`, within floor and ceiling. */
export type BackOff = { baseMs: number; floorMs: number; ceilingMs: number };

/** Milliseconds before try number `retry` (from 0). `random` is from 0 to 1. */
export function backOffMs(retry: number, { baseMs, floorMs, ceilingMs }: BackOff, random = Math.random()): number {
  return Math.max(floorMs, random * Math.min(ceilingMs, baseMs * 2 ** retry));
}

/**
 * Milliseconds that a `Retry-After` header asks for: whole seconds or an HTTP date (RFC 9110, section 10.2.3).
 * `undefined` where there is none that can be understood. `nowMs`: since the epoch.
 */
export function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const atMs = text.endsWith("GMT") ? Date.parse(text) : Number.NaN;
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs);
}

/** Longer times make Node's timer fire at once (its delay has 31 bits). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Waits; `signal` ends the wait early, without an error. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await delay(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal }).catch(() => undefined);
}
