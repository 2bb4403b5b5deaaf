/** HTTP calls: bounded in time and size, never redirected, never thrown. Knows no host and no token of its own. */
import fetch, { type Response } from "node-fetch";
import { type Connections, isAddressRefused, pickAgent } from "./connections.ts";

/** One call, and what it may take. */
export type HttpRequest = {
  method: "GET" | "POST";
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** From the call to the last byte of the response. */
  timeoutMs: number;
  /** The longest body that is read, in bytes after decoding. */
  bodyLimitBytes: number;
  /** The caller's own reason to stop: its deadline, a signal of the operating system. */
  signal: AbortSignal;
  /** Connections to be used in place of the common ones, unless a proxy makes them. */
  connections?: Connections;
};

/**
 * - `network-error`: no whole response (DNS, connection, TLS, proxy, an early end). `reason`: the system's, untrusted.
 * - `aborted`: the caller's signal ended it; `timeout`: the call's own limit did.
 */
type NoResponse = { kind: "network-error"; reason: string } | { kind: "timeout" } | { kind: "aborted" };

/**
 * What came of a call.
 * - `redirect-refused`: any 3xx. A call that carries a token must not be repeated to an address that a response names.
 */
export type HttpResult =
  | { kind: "response"; status: number; headers: Readonly<Record<string, string>>; body: string }
  | { kind: "redirect-refused"; status: number }
  | { kind: "body-too-large"; status: number; headers: Readonly<Record<string, string>> }
  | NoResponse;

/** Sends one request; never throws. */
export async function send(request: HttpRequest): Promise<HttpResult> {
  const result = await sendGuarded(request);
  return result.kind === "address-refused" ? { kind: "network-error", reason: result.reason } : result;
}

/** The request's own `connections` refused the address that its host leads to. */
type AddressRefused = { kind: "address-refused"; reason: string };

/** As {@link send}, for connections that may refuse an address. */
export function sendGuarded(request: HttpRequest): Promise<HttpResult | AddressRefused> {
  return exchange(request, readText);
}

/**
 * What came of a call for bytes.
 * - `response`: `bytes` are those of a success (2xx) as they were sent, or the first of them where `isWhole` is false:
 *   then the body is longer than the limit. With any other status the body is not read.
 * - `redirect`: where to is the caller's to judge; `location` is untrusted.
 */
export type BytesResult =
  | {
      kind: "response";
      status: number;
      headers: Readonly<Record<string, string>>;
      bytes: Uint8Array;
      isWhole: boolean;
    }
  | { kind: "redirect"; status: number; location: string }
  | AddressRefused
  | NoResponse;

/** Sends one request for bytes; never throws. */
export function receive(request: HttpRequest): Promise<BytesResult> {
  return exchange(request, readBytes);
}

/** The one place that sends: `read` makes of the response what the caller gets. */
async function exchange<T>(
  request: HttpRequest,
  read: (response: Response, limitBytes: number) => Promise<T>,
): Promise<T | NoResponse | AddressRefused> {
  const { method, url, body, signal } = request;
  const limit = AbortSignal.timeout(Math.ceil(request.timeoutMs));
  const finished = new AbortController();
  try {
    const agent = await pickAgent(url, request.connections);
    // node-fetch would let the process crash: it destroys the body of the request while nobody listens.
    if (signal.aborted) return { kind: "aborted" };
    const response = await fetch(url, {
      method,
      // What is not packed cannot swell; a server that packs all the same is bounded after unpacking.
      headers: { "accept-encoding": "identity", ...request.headers },
      ...(body !== undefined && { body }),
      agent,
      redirect: "manual",
      // A part of a packed file can't be unpacked.
      compress: request.headers.range === undefined,
      signal: AbortSignal.any([signal, limit, finished.signal]),
    });
    return await read(response, request.bodyLimitBytes);
  } catch (error) {
    if (signal.aborted) return { kind: "aborted" };
    if (limit.aborted) return { kind: "timeout" };
    if (isAddressRefused(error)) return { kind: "address-refused", reason: wordsOf(error) };
    return { kind: "network-error", reason: describeNetworkError(error) };
  } finally {
    // Ends the connection if the body was not read to its end: an endless one would keep the process alive.
    finished.abort();
  }
}

async function readText(response: Response, limitBytes: number): Promise<HttpResult> {
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  if (status >= 300 && status < 400) return { kind: "redirect-refused", status };
  const { bytes, isWhole } = await readBody(response, limitBytes);
  if (!isWhole) return { kind: "body-too-large", status, headers };
  return { kind: "response", status, headers, body: bytes.toString("utf8") };
}

async function readBytes(response: Response, limitBytes: number): Promise<BytesResult> {
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  if (status >= 300 && status < 400 && headers.location !== undefined) {
    return { kind: "redirect", status, location: headers.location };
  }
  if (!response.ok) return { kind: "response", status, headers, bytes: new Uint8Array(), isWhole: false };
  return { kind: "response", status, headers, ...(await readBody(response, limitBytes)) };
}

/** The body, or its first `limitBytes`: then the connection is given up. */
async function readBody(response: Response, limitBytes: number): Promise<{ bytes: Buffer; isWhole: boolean }> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = Buffer.from(chunk);
    sizeBytes += bytes.length;
    chunks.push(bytes);
    if (sizeBytes > limitBytes) return { bytes: Buffer.concat(chunks, limitBytes), isWhole: false };
  }
  return { bytes: Buffer.concat(chunks, sizeBytes), isWhole: true };
}

/** The words of the system, without the address that node-fetch puts in front; never a header. */
function wordsOf(error: Error): string {
  return error.message.replace(/^.*?, reason: /, "").trim();
}

/** The words of the system, and its code where they don't hold it. */
function describeNetworkError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = wordsOf(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return words.includes(code) ? words : [code, words].filter((part) => part !== "").join(": ");
}
