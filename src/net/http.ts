/** HTTP calls, limited in time and size. Never follows a redirect, never throws. Knows no host and no token. */
import type { Agent } from "node:http";
import fetch, { type Response } from "node-fetch";
import { type Call, type Connections, isAddressRefused, pickRoute } from "./connections.ts";
import { LATE, limitSignal } from "./limited-signal.ts";

/** One call and its limits. */
export type HttpRequest = {
  method: "GET" | "POST";
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** From the call to the last byte of the response. */
  timeoutMs: number;
  /** The longest body that is read, in bytes after decoding. */
  bodyLimitBytes: number;
  /** The caller's reason to stop: its deadline, or a signal of the operating system. */
  signal: AbortSignal;
  /** Connections to use instead of the common ones. Ignored if there is a proxy. */
  connections?: Connections;
};

/**
 * - `network-error`: no complete response (DNS, connection, TLS, proxy, early end). `reason`: the system's, untrusted.
 *   `isUnreachable`: nothing at this address can respond: its host has no name, or refuses the connection or TLS.
 * - `aborted`: the caller's signal ended the call. `timeout`: its own limit did.
 */
type NoResponse =
  | { kind: "network-error"; reason: string; isUnreachable?: true }
  | { kind: "timeout" }
  | { kind: "aborted" };

/**
 * The result of a call.
 * - `redirect-refused`: any 3xx. A call with a token must not be repeated at an address that a response names.
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

/** The request's `connections` refused the address of its host. */
type AddressRefused = { kind: "address-refused"; reason: string };

/** Like {@link send}, for connections that may refuse an address. */
export function sendGuarded(request: HttpRequest): Promise<HttpResult | AddressRefused> {
  return exchange(request, readText);
}

/**
 * The result of a call for bytes.
 * - `response`: `bytes` is the body of a success (2xx) as it was sent. If `isWhole` is false, the body is over the
 *   limit, and `bytes` is its beginning. With any other status, the body is not read.
 * - `redirect`: `location` is untrusted. The caller decides whether to follow it.
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

/**
 * Sends one request for bytes; never throws. The body is read into `buffer`, if that is large enough for the longest
 * one that is allowed.
 */
export function receive(request: HttpRequest, buffer?: Uint8Array): Promise<BytesResult> {
  return exchange(request, (response, limitBytes) => readBytes(response, limitBytes, buffer));
}

/** The only place that sends. `read` turns the response into the caller's result. */
async function exchange<T>(request: HttpRequest, read: Read<T>): Promise<T | NoResponse | AddressRefused> {
  const { signal, timeoutMs } = request;
  let leave = () => {};
  try {
    // The end of the work closes the connection if the body was not read to its end: an endless one would keep the
    // process alive.
    return await limitSignal(signal, timeoutMs, async (limited) => {
      try {
        if (signal.aborted) return { kind: "aborted" };
        const route = pickRoute(request.url, request.connections);
        // Nothing is sent before the caller goes on: it masks the token, which Node prints with NODE_DEBUG.
        leave = await route.enter(limited);
        // Otherwise node-fetch crashes the process: it destroys the request's body before anything listens for errors.
        limited.throwIfAborted();
        return await read(await call(request, route.agent, limited), request.bodyLimitBytes);
      } catch (error) {
        return explainFailure(error, { signal, limited });
      }
    });
  } finally {
    leave();
  }
}

type Read<T> = (response: Response, limitBytes: number) => Promise<T>;

function call({ method, url, body, headers }: HttpRequest, agent: Agent, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    method,
    // An uncompressed body can't grow. If a server compresses all the same, the limit applies after decompression.
    headers: { "accept-encoding": "identity", ...headers },
    ...(body !== undefined && { body }),
    agent: passOn(agent, { over: signal }),
    redirect: "manual",
    // A part of a compressed file can't be decompressed.
    compress: headers.range === undefined,
    signal,
  });
}

/** `signal`: the caller's. `limited`: that of the call. */
function explainFailure(
  error: unknown,
  { signal, limited }: { signal: AbortSignal; limited: AbortSignal },
): NoResponse | AddressRefused {
  if (signal.aborted) return { kind: "aborted" };
  if (limited.reason === LATE) return { kind: "timeout" };
  if (isAddressRefused(error)) return { kind: "address-refused", reason: wordsOf(error) };
  return {
    kind: "network-error",
    reason: describeNetworkError(error),
    ...(isUnreachable(error) && { isUnreachable: true }),
  };
}

/** The agent with more for its connections: node-fetch hands on no options of its own. */
function passOn(agent: Agent, call: Call): Agent {
  const { addRequest } = agent as object as { addRequest(this: Agent, request: object, options: object): void };
  const addRequestOfCall = (request: object, options: object) =>
    addRequest.call(agent, request, { ...options, ...call });
  return Object.create(agent, { addRequest: { value: addRequestOfCall } });
}

async function readText(response: Response, limitBytes: number): Promise<HttpResult> {
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  if (isRedirect(status)) return { kind: "redirect-refused", status };
  const { bytes, isWhole } = await readBody(response, limitBytes);
  if (!isWhole) return { kind: "body-too-large", status, headers };
  return { kind: "response", status, headers, body: bytes.toString("utf8") };
}

async function readBytes(response: Response, limitBytes: number, buffer?: Uint8Array): Promise<BytesResult> {
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  if (isRedirect(status) && headers.location !== undefined) {
    return { kind: "redirect", status, location: headers.location };
  }
  if (!response.ok) return { kind: "response", status, headers, bytes: new Uint8Array(), isWhole: false };
  return { kind: "response", status, headers, ...(await readBody(response, limitBytes, buffer)) };
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

/** Reads the body, or its first `limitBytes`: into `buffer`, or into as many bytes as the server announces. */
async function readBody(
  response: Response,
  limitBytes: number,
  buffer: Uint8Array = new Uint8Array(),
): Promise<{ bytes: Buffer; isWhole: boolean }> {
  const announced = Number(response.headers.get("content-length") ?? 0);
  const isLargeEnough = buffer.length > 0 && buffer.length >= limitBytes;
  let bytes = isLargeEnough ? asBuffer(buffer) : Buffer.allocUnsafe(announced <= limitBytes ? announced : 0);
  let sizeBytes = 0;
  for await (const chunk of response.body ?? []) {
    const piece = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    const taken = piece.subarray(0, limitBytes - sizeBytes);
    if (sizeBytes + taken.length > bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * bytes.length, sizeBytes + taken.length));
      bytes.copy(larger, 0, 0, sizeBytes);
      bytes = larger;
    }
    bytes.set(taken, sizeBytes);
    sizeBytes += taken.length;
    if (taken.length < piece.length) return { bytes: bytes.subarray(0, sizeBytes), isWhole: false };
  }
  return { bytes: bytes.subarray(0, sizeBytes), isWhole: true };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The system's words, without the address that node-fetch puts before them. Never a header. */
function wordsOf(error: Error): string {
  return error.message.replace(/^.*?, reason: /, "").trim();
}

/** The system's words, and its code if the words don't contain it. */
function describeNetworkError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = wordsOf(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return words.includes(code) ? words : [code, words].filter((part) => part !== "").join(": ");
}

/**
 * Codes of Node and OpenSSL for a host without a name, a closed port, and a failed TLS handshake. A lookup that may
 * work later (`EAI_AGAIN`) is not among them.
 */
const UNREACHABLE = /^(ENOTFOUND|ECONNREFUSED|EPROTO|(ERR_)?(SSL|TLS)_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/;

function isUnreachable(error: unknown): boolean {
  return error instanceof Error && "code" in error && UNREACHABLE.test(String(error.code));
}
