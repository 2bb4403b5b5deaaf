import type { Sent } from "./answer.ts";
import type { EndpointName } from "./endpoints.ts";

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
  /** What was answered: `error.code`, or what came in its place; absent while there is no answer yet. */
  answer?: string;
  httpStatus?: number;
  answeredMs?: number;
  /** Until when the answer forbids further requests with this token. */
  retryUntilMs?: number;
};

/** Notes on `record` what was answered just now. */
export function recordAnswer(record: RequestRecord, { label, httpStatus, retryUntilMs }: Sent): void {
  record.answer = label;
  record.answeredMs = Date.now();
  if (httpStatus !== undefined) record.httpStatus = httpStatus;
  if (retryUntilMs !== undefined) record.retryUntilMs = retryUntilMs;
}

/** A request that came while a 429 forbade it: how long after that was answered, and how long before it was allowed. */
export type Violation = { request: RequestRecord; lateByMs: number; earlyByMs: number };

/** Clocks round, and are set right now and then: a timer may fire milliseconds before its time. */
const CLOCK_ERROR_MS = 5;

/**
 * The requests that came inside a Retry-After (or the second after a 429 that names none) of their token: among them
 * those that had left before the 429 reached the client, which are no more than it has calls under way at once.
 */
export function findViolations(requests: readonly RequestRecord[]): Violation[] {
  return requests.flatMap((request) => {
    const violations = requests.flatMap(({ token, answeredMs = Infinity, retryUntilMs = 0 }) => {
      const lateByMs = request.arrivedMs - answeredMs;
      const earlyByMs = retryUntilMs - request.arrivedMs;
      return token === request.token && lateByMs > 0 && earlyByMs > CLOCK_ERROR_MS
        ? [{ request, lateByMs, earlyByMs }]
        : [];
    });
    return violations.slice(0, 1);
  });
}
