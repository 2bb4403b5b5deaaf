/** The calls of the Content Posting API that cancelling needs: TikTok's wire format to our types and back. */

import type { PublishId } from "../model/publish.ts";
import { type HttpResult, send } from "../net/http.ts";
import { parseRetryAfter } from "../net/retry.ts";
import { CANCEL_CODES, FAIL_REASONS } from "./codes.ts";
import type { Pace } from "./pace.ts";
import { type CallFault, type FaultCode, isNotServed, isThrottled, type Reply } from "./reply.ts";

/** The two documented addresses of cancel; which one serves an account is not known beforehand. */
export type Address = "publish/cancel" | "transmission/cancel";

/** In order of preference: every public client uses the first one. */
export const ADDRESSES: readonly Address[] = ["publish/cancel", "transmission/cancel"];

/** TikTok's gateway does not know these paths without the trailing slash. */
const ENDPOINTS: Readonly<Record<Address | "status/fetch", { host: string; path: string }>> = {
  "publish/cancel": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/cancel/" },
  "transmission/cancel": { host: "https://open-platform.tiktokapis.com", path: "/v2/post/transmission/cancel/" },
  "status/fetch": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/status/fetch/" },
};

const BODY_LIMIT_BYTES = 64 * 1024;

/** The longest text of a stranger that is kept, in characters. */
const WORDS_LIMIT = 500;
const NAME_LIMIT = 100;

export type Client = {
  cancel(id: PublishId, address: Address, signal: AbortSignal): Promise<Reply>;
  status(id: PublishId, signal: AbortSignal): Promise<Reply>;
};

export type ClientOptions = { token: string; apiUrl: URL | undefined; pace: Pace };

/** Neither method throws. No reply contains the token, whatever a server sends back. */
export function createClient({ token, apiUrl, pace }: ClientOptions): Client {
  const call = async (endpoint: keyof typeof ENDPOINTS, id: PublishId, signal: AbortSignal) => {
    const answer = await send({
      method: "POST",
      url: locate(endpoint, apiUrl),
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json; charset=UTF-8" },
      body: JSON.stringify({ publish_id: id }),
      timeoutMs: pace.callTimeoutMs,
      bodyLimitBytes: BODY_LIMIT_BYTES,
      signal,
    });
    return readReply(answer, token, pace);
  };
  return {
    cancel: (id, address, signal) => call(address, id, signal),
    status: (id, signal) => call("status/fetch", id, signal),
  };
}

/** With a base address of the user's, the documented path follows the path of the base. */
function locate(endpoint: keyof typeof ENDPOINTS, apiUrl: URL | undefined): URL {
  const { host, path } = ENDPOINTS[endpoint];
  const url = new URL(apiUrl ?? host);
  url.pathname = url.pathname.replace(/\/*$/, path);
  return url;
}

function readReply(answer: HttpResult, token: string, pace: Pace): Reply {
  switch (answer.kind) {
    case "network-error":
      return fault("network_error", clean(answer.reason, token));
    case "timeout":
      return fault("timeout", `no whole answer within ${pace.callTimeoutMs / 1000} s`);
    case "aborted":
      return { ...fault("timeout", "no whole answer before the waiting ended"), cutOff: true };
    case "redirect-refused":
      return fault("redirect_refused", "a redirect, which is never followed with a token", answer.status);
    case "body-too-large":
      return withPause(unexpected(answer.status, `an answer of more than ${BODY_LIMIT_BYTES} bytes`), answer, pace);
    case "response":
      return withPause(readResponse(answer.status, answer.body, token), answer, pace);
  }
}

function readResponse(httpStatus: number, body: string, token: string): Reply {
  const content = parseJson(body, token);
  const error = readRecord(content, "error");
  const code = readString(error, "code", NAME_LIMIT);
  if (code === undefined || isNotServed(httpStatus)) {
    return unexpected(httpStatus, `not an answer of this API: ${clean(body, token).trim().slice(0, NAME_LIMIT)}`);
  }
  const detail = readString(error, "message", WORDS_LIMIT);
  // TikTok's tables write both.
  const logId = readString(error, "log_id", NAME_LIMIT) ?? readString(error, "logid", NAME_LIMIT);
  return {
    kind: "answer",
    code,
    httpStatus,
    ...(detail !== undefined && { detail }),
    ...(logId !== undefined && { logId }),
    data: readRecord(content, "data"),
  };
}

function withPause(reply: Reply, { headers }: { headers: Readonly<Record<string, string>> }, pace: Pace): Reply {
  if (!isThrottled(reply)) return reply;
  return { ...reply, pauseMs: Math.max(pace.throttleMs, parseRetryAfter(headers["retry-after"], Date.now()) ?? 0) };
}

function unexpected(httpStatus: number, detail: string): CallFault {
  return fault(httpStatus >= 500 ? "server_error" : "unexpected_response", detail, httpStatus);
}

function fault(code: FaultCode, detail: string, httpStatus?: number): CallFault {
  return { kind: "fault", code, detail, ...(httpStatus !== undefined && { httpStatus }) };
}

// ---------------------------------------------------------------------------------------------------------------------
// Status

/** What `/v2/post/publish/status/fetch/` tells of a publish. `postIds`: decimal digits of the public posts. */
export type PublishStatus = { status: string; failReason?: string; postIds: readonly string[] };

/** The status in a reply, if it has one. */
export function readStatus(reply: Reply): PublishStatus | undefined {
  if (reply.kind === "fault" || reply.code !== "ok") return undefined;
  const status = readString(reply.data, "status", NAME_LIMIT);
  if (status === undefined) return undefined;
  const failReason = readString(reply.data, "fail_reason", NAME_LIMIT);
  // TikTok's own spelling.
  const postIds = [reply.data.publicaly_available_post_id].flat();
  return {
    status,
    ...(failReason !== undefined && { failReason }),
    postIds: postIds.flatMap((id) => (isPostId(id) ? [String(id)] : [])),
  };
}

function isPostId(value: unknown): value is string | number {
  return (typeof value === "string" || typeof value === "number") && /^\d{1,20}$/.test(String(value));
}

// ---------------------------------------------------------------------------------------------------------------------
// JSON from a stranger

/** Words of TikTok's, which are no secret even where a token is a part of them. */
const VOCABULARY: ReadonlySet<string> = new Set([
  ...Object.keys(CANCEL_CODES),
  ...Object.keys(FAIL_REASONS),
  ...["PROCESSING_UPLOAD", "PROCESSING_DOWNLOAD", "SEND_TO_USER_INBOX", "PUBLISH_COMPLETE", "FAILED"],
]);

/** Numbers beyond 2^53 stay as their digits, and no string holds the token. `undefined` for what is no JSON. */
function parseJson(body: string, token: string): unknown {
  try {
    return JSON.parse(body, (_key, value: unknown, ...[context]: { source?: string }[]) => {
      if (typeof value === "string") return VOCABULARY.has(value) ? value : clean(value, token);
      return typeof value === "number" && !Number.isSafeInteger(value) ? (context?.source ?? value) : value;
    });
  } catch {
    return undefined;
  }
}

function clean(text: string, token: string): string {
  return text.replaceAll(token, "***");
}

type JsonRecord = Readonly<Record<string, unknown>>;

function readRecord(value: unknown, key: string): JsonRecord {
  const member = isRecord(value) ? value[key] : undefined;
  return isRecord(member) ? member : {};
}

/** A string that is not empty, cut at `limit` characters. */
function readString(record: JsonRecord, key: string, limit: number): string | undefined {
  const value = record[key];
  return typeof value === "string" && value !== "" ? value.slice(0, limit) : undefined;
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null;
}
