/** TikTok's error codes with their HTTP status: the tables of the Content Posting API and "API v2 error handling". */
const HTTP_STATUS: Readonly<Record<string, number>> = {
  ok: 200,
  invalid_param: 400,
  invalid_params: 400,
  invalid_publish_id: 400,
  token_not_authorized_for_specified_publish_id: 400,
  publish_not_cancellable: 400,
  access_token_invalid: 401,
  scope_not_authorized: 401,
  url_ownership_unverified: 403,
  spam_risk_too_many_pending_share: 403,
  spam_risk_too_many_posts: 403,
  spam_risk_user_banned_from_posting: 403,
  reached_active_user_cap: 403,
  unaudited_client_can_only_post_to_private_accounts: 403,
  privacy_level_option_mismatch: 403,
  rate_limit_exceeded: 429,
  internal_error: 500,
};

/** What TikTok responds: an error code (`ok` is one), and data if there is any. */
export type ApiResponse = {
  code: string;
  /** By default the documented one of the code. */
  httpStatus?: number;
  message?: string;
  data?: Readonly<Record<string, unknown>>;
  retryAfter?: RetryAfter;
};

/** The header in either of its forms (RFC 9110, section 10.2.3). A date has whole seconds: it is rounded down. */
export type RetryAfter = { seconds: number; as?: "seconds" | "date" };

/** What the request log keeps of a response. */
export type Sent = {
  /** The error code, or what came in its place. */
  label: string;
  httpStatus?: number;
  /** The end of the wait that it asks for, in milliseconds since the epoch. */
  retryUntilMs?: number;
  /** The `data` of a response in TikTok's form. */
  data?: Readonly<Record<string, unknown>>;
};

/** A response as it goes over the wire. */
export type WireResponse = Sent & { httpStatus: number; headers: Readonly<Record<string, string>>; body: string };

/** Post ids travel as int64 numbers, beyond what a JavaScript number holds: this mark makes a string a bare number. */
const INT64 = "int64:";

/** A number of 64 bits, given by its digits, for the `data` of a response. */
export function int64(digits: string): string {
  return `${INT64}${digits}`;
}

/**
 * Writes a response as TikTok does. `logIdKey`: the name of the log id, for which TikTok's tables have two spellings.
 * `mild`: codes that come with HTTP 200.
 * After a 429 without a Retry-After, the wait is one second.
 */
export function writeResponse(
  response: ApiResponse,
  logId: string,
  { logIdKey, mild = [] }: { logIdKey: "log_id" | "logid"; mild?: readonly string[] },
  nowMs: number,
): WireResponse {
  const { code, message = code === "ok" ? "" : `Request refused: ${code}`, data, retryAfter } = response;
  const httpStatus = response.httpStatus ?? (mild.includes(code) ? 200 : (HTTP_STATUS[code] ?? 400));
  const content = { ...(data && { data }), error: { code, message, [logIdKey]: logId } };
  const { headers, ...pause } = writeRetryAfter(httpStatus, retryAfter, nowMs);
  return {
    httpStatus,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "x-tt-logid": logId,
      ...headers,
    },
    body: JSON.stringify(content).replaceAll(new RegExp(`"${INT64}(\\d+)"`, "g"), "$1"),
    label: code,
    ...(data && { data }),
    ...pause,
  };
}

type Pause = { headers: Readonly<Record<string, string>>; retryUntilMs?: number };

/** The header that asks for a pause, if there is one, and the end of the pause, if the status is 429. */
export function writeRetryAfter(httpStatus: number, retryAfter: RetryAfter | undefined, nowMs: number): Pause {
  const header = retryAfter && writeHeader(retryAfter, nowMs);
  return {
    headers: header ? { "retry-after": header.text } : {},
    ...(httpStatus === 429 && { retryUntilMs: header?.untilMs ?? nowMs + 1000 }),
  };
}

function writeHeader({ seconds, as }: RetryAfter, nowMs: number): { text: string; untilMs: number } {
  if (as !== "date") return { text: String(seconds), untilMs: nowMs + seconds * 1000 };
  const text = new Date(nowMs + seconds * 1000).toUTCString();
  return { text, untilMs: Date.parse(text) };
}

/** The gateway's response to an unknown path, to another method, and to a path without its trailing slash. */
export const unsupportedPath: WireResponse = {
  httpStatus: 404,
  headers: { "content-type": "text/plain; charset=utf-8" },
  body: "Unsupported path(Janus)",
  label: "unsupported-path",
};
