/** The calls to TikTok's Content Posting API, between its wire format and our types. */
import type { PublishId } from "../model/publish.ts";
import { type HttpResult, send } from "../net/http.ts";
import { parseRetryAfter } from "../net/retry.ts";
import { type ApiResult, type CallFault, type FaultCode, isNotServed, isThrottled } from "./api-result.ts";
import { CANCEL_CODES, FAIL_REASONS } from "./codes.ts";
import { type Address, type Endpoint, locate } from "./endpoints.ts";
import type { Pace } from "./pace.ts";
import { type Clean, hideSecret } from "./secret-forms.ts";

const BODY_LIMIT_KIB = 64;

/** How many characters of an untrusted text are kept. */
const MESSAGE_LIMIT = 500;
const NAME_LIMIT = 100;

export type Client = {
  cancel(id: PublishId, address: Address, signal: AbortSignal): Promise<ApiResult>;
  status(id: PublishId, signal: AbortSignal): Promise<ApiResult>;
  /** What the creator whose token it is may post. */
  creatorInfo(signal: AbortSignal): Promise<ApiResult>;
};

export type ClientOptions = {
  token: string;
  apiUrl: URL | undefined;
  pace: Pick<Pace, "callTimeoutMs" | "throttleMs">;
};

/** No method throws. No result contains the token, whatever a server sends. */
export function createClient({ token, apiUrl, pace }: ClientOptions): Client {
  const clean = hideSecret(token);
  const call = async (endpoint: Endpoint, signal: AbortSignal, body?: object) => {
    const result = await send({
      method: "POST",
      url: locate(endpoint, apiUrl),
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json; charset=UTF-8" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      timeoutMs: pace.callTimeoutMs,
      bodyLimitBytes: BODY_LIMIT_KIB * 1024,
      signal,
    });
    return readResult(result, clean, pace);
  };
  return {
    cancel: (id, address, signal) => call(address, signal, { publish_id: id }),
    status: (id, signal) => call("status/fetch", signal, { publish_id: id }),
    // The page of creator_info has no body.
    creatorInfo: (signal) => call("creator_info/query", signal),
  };
}

function readResult(result: HttpResult, clean: Clean, pace: ClientOptions["pace"]): ApiResult {
  switch (result.kind) {
    case "network-error":
      return { ...fault("network_error", clean(result.reason)), ...(result.isUnreachable && { isGone: true }) };
    case "timeout":
      return fault("timeout", `no complete response within ${pace.callTimeoutMs / 1000} s`);
    case "aborted":
      return { ...fault("timeout", "no complete response before the run ended"), cutOff: true };
    case "redirect-refused":
      return fault("redirect_refused", "a redirect, which is never followed with a token", result.status);
    case "body-too-large":
      return withPause(unexpected(result.status, `a response of more than ${BODY_LIMIT_KIB} KiB`), result, pace);
    case "response":
      return withPause(readResponse(result.status, result.body, clean), result, pace);
  }
}

function readResponse(httpStatus: number, body: string, clean: Clean): ApiResult {
  const content = parseJson(body, clean);
  const error = readRecord(content, "error");
  const code = readString(error, "code", NAME_LIMIT);
  if (code === undefined || isNotServed(httpStatus)) {
    return unexpected(httpStatus, `not a response from TikTok's API: ${quotePage(clean(body))}`);
  }
  const detail = readString(error, "message", MESSAGE_LIMIT);
  // TikTok's tables use both names.
  const logId = readString(error, "log_id", NAME_LIMIT) ?? readString(error, "logid", NAME_LIMIT);
  return {
    kind: "response",
    code,
    httpStatus,
    ...(detail !== undefined && { detail }),
    ...(logId !== undefined && { logId }),
    data: readRecord(content, "data"),
  };
}

/** The title of a proxy's page, else the first words that a browser would show of it. */
function quotePage(body: string): string {
  const [, title = ""] = /<title[^<>]{0,200}>([^<]*)/i.exec(body) ?? [];
  const words = title.trim() === "" ? body.replace(/<[^<>]*>/g, " ") : title;
  return words.replace(/\s+/g, " ").trim().slice(0, NAME_LIMIT).toWellFormed();
}

function withPause(
  result: ApiResult,
  { headers }: { headers: Readonly<Record<string, string>> },
  pace: ClientOptions["pace"],
): ApiResult {
  if (!isThrottled(result)) return result;
  return { ...result, pauseMs: Math.max(pace.throttleMs, parseRetryAfter(headers, Date.now()) ?? 0) };
}

function unexpected(httpStatus: number, detail: string): CallFault {
  const result = fault(httpStatus >= 500 ? "server_error" : "unexpected_response", detail, httpStatus);
  return isNotServed(httpStatus) ? { ...result, isGone: true } : result;
}

function fault(code: FaultCode, detail: string, httpStatus?: number): CallFault {
  return { kind: "fault", code, detail, ...(httpStatus !== undefined && { httpStatus }) };
}

// ---------------------------------------------------------------------------------------------------------------------
// Status

/** What `/v2/post/publish/status/fetch/` says about a publish. `postIds`: decimal digits of the public posts. */
export type PublishStatus = { status: string; failReason?: string; postIds: readonly string[] };

const POST_ID_KEYS = ["publicaly_available_post_id", "publicly_available_post_id"];

/** Reads the status from a result, if it has one. */
export function readStatus(result: ApiResult): PublishStatus | undefined {
  // What comes with 401, 429 or 5xx is not believed, whatever its code is.
  if (result.kind === "fault" || result.code !== "ok" || result.httpStatus >= 400) return undefined;
  const status = readString(result.data, "status", NAME_LIMIT);
  if (status === undefined) return undefined;
  const failReason = readString(result.data, "fail_reason", NAME_LIMIT);
  // The first is TikTok's own spelling.
  const postIds = POST_ID_KEYS.flatMap((key) => result.data[key]);
  return {
    status,
    ...(failReason !== undefined && { failReason }),
    postIds: [...new Set(postIds.flatMap((id) => (isPostId(id) ? [String(id)] : [])))],
  };
}

function isPostId(value: unknown): value is string | number {
  return (typeof value === "string" || typeof value === "number") && /^[1-9]\d{0,19}$/.test(String(value));
}

// ---------------------------------------------------------------------------------------------------------------------
// Untrusted JSON

/** TikTok's own words. They are not secret, even if one of them contains the token's text. */
const VOCABULARY: ReadonlySet<string> = new Set([
  ...Object.keys(CANCEL_CODES),
  ...Object.keys(FAIL_REASONS),
  ...["PROCESSING_UPLOAD", "PROCESSING_DOWNLOAD", "SEND_TO_USER_INBOX", "PUBLISH_COMPLETE", "FAILED"],
]);

/** Every string and every number of JSON, in linear time, whatever the text is. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\[\s\S])*["\\]?|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;

/** A number that would lose digits, or that looks like another one when it is read. */
const INEXACT = /^-?\d{16,}$|^[^"]*e/i;

/** Parses JSON: long numbers become strings of digits, no string holds the token. `undefined` if it is invalid. */
function parseJson(body: string, clean: Clean): unknown {
  try {
    // A byte order mark is not JSON, but some gateways write one.
    const text = body
      .replace(/^\ufeff/, "")
      .replace(STRING_OR_NUMBER, (part) => (INEXACT.test(part) ? `"${part}"` : part));
    return JSON.parse(text, (_key, value: unknown) => {
      if (typeof value === "string") return VOCABULARY.has(value) ? value : clean(value);
      return value;
    });
  } catch {
    return undefined;
  }
}

type JsonRecord = Readonly<Record<string, unknown>>;

function readRecord(value: unknown, key: string): JsonRecord {
  const member = isRecord(value) ? value[key] : undefined;
  return isRecord(member) ? member : {};
}

/** A non-empty string, cut at `limit` characters. */
function readString(record: JsonRecord, key: string, limit: number): string | undefined {
  const value = record[key];
  return typeof value === "string" && value !== "" ? value.slice(0, limit) : undefined;
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null;
}
