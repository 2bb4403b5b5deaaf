import type { EndpointName } from "./endpoints.ts";
import type { Behaviour } from "./fault.ts";
import type { Sent } from "./response.ts";

/** One request, in order of arrival. Times are milliseconds since the epoch. */
export type RequestRecord = {
  arrivedMs: number;
  method: string;
  path: string;
  /** Absent for a path that is not served. */
  endpoint?: EndpointName;
  /** Label of the token, never its secret; `unknown` or `none`. */
  token: string;
  publishId?: string;
  /** The bytes of the video that a chunk claims to be, and their type. */
  range?: string;
  contentType?: string;
  /** Its `error.code`, or what came in its place. Absent until something was sent. */
  response?: string;
  httpStatus?: number;
  respondedMs?: number;
  /** Until when the response forbids further requests with this token. */
  retryUntilMs?: number;
  /** The `data` of a response in TikTok's form. */
  data?: Readonly<Record<string, unknown>>;
  /** How the request was treated. */
  behaviour?: Behaviour;
  /** When the exchange ended: the response was sent to its end, or the connection is gone. */
  closedMs?: number;
  /** The client was gone before the response was sent to its end. */
  isAbandoned?: true;
};

/** Notes on `record` what was sent just now. */
export function recordResponse(record: RequestRecord, { label, httpStatus, retryUntilMs, data }: Sent): void {
  record.response = label;
  record.respondedMs = Date.now();
  if (httpStatus !== undefined) record.httpStatus = httpStatus;
  if (retryUntilMs !== undefined) record.retryUntilMs = retryUntilMs;
  if (data !== undefined) record.data = data;
}

/** A request that came while a 429 of its address forbade it: how long after that 429, how long before its end. */
export type Violation = { request: RequestRecord; lateByMs: number; earlyByMs: number };

/** Clocks round, and are corrected from time to time: a timer may fire milliseconds early. */
const CLOCK_ERROR_MS = 5;

/**
 * The requests that came inside a Retry-After of their token and address (a second, after a 429 without one). Some of
 * them had left before the 429 reached the client: at most as many as it has calls in progress at the same time.
 */
export function findViolations(requests: readonly RequestRecord[]): Violation[] {
  return requests.flatMap((request) => {
    const violations = requests.flatMap(({ token, path, respondedMs = Infinity, retryUntilMs = 0 }) => {
      const lateByMs = request.arrivedMs - respondedMs;
      const earlyByMs = retryUntilMs - request.arrivedMs;
      return token === request.token && path === request.path && lateByMs > 0 && earlyByMs > CLOCK_ERROR_MS
        ? [{ request, lateByMs, earlyByMs }]
        : [];
    });
    return violations.slice(0, 1);
  });
}
