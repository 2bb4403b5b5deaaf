/** The result of one call to the Content Posting API, and what it means for further calls. */

/** This project's codes for what came instead of a response from the API. */
export type FaultCode = "network_error" | "timeout" | "server_error" | "unexpected_response" | "redirect_refused";

/**
 * A response from the API: JSON with an `error.code`, and not a status with which a gateway rejects an unknown path.
 * Its texts are TikTok's: untrusted, bounded, without the token.
 */
export type ApiResponse = {
  kind: "response";
  code: string;
  httpStatus: number;
  /** `error.message` */
  detail?: string;
  logId?: string;
  data: Readonly<Record<string, unknown>>;
  /** How long nothing may be sent with the token. Present after a 429. */
  pauseMs?: number;
};

export type CallFault = {
  kind: "fault";
  code: FaultCode;
  httpStatus?: number;
  detail: string;
  pauseMs?: number;
  /** We stopped waiting before there was a result. */
  cutOff?: true;
};

export type ApiResult = ApiResponse | CallFault;

/** Statuses that TikTok's gateway sends for a path that it does not serve. No documented code comes with them. */
const NOT_SERVED = [404, 405, 410];

/** Codes that belong to 429 and 5xx. TikTok says to read the code, so they count with any status. */
const PASSING = ["rate_limit_exceeded", "internal_error"];

/** Codes that apply to every id of the token. */
const TOKEN_WIDE = ["access_token_invalid", "scope_not_authorized"];

export function isNotServed(httpStatus: number | undefined): boolean {
  return httpStatus !== undefined && NOT_SERVED.includes(httpStatus);
}

/** Whether the request was accepted: only the code says so. */
export function isOk(result: ApiResult): boolean {
  return result.kind === "response" && result.code === "ok" && !isPassing(result);
}

/** Whether TikTok said that the task is in a final state. */
export function isNotCancellable(result: ApiResult): boolean {
  return result.kind === "response" && result.code === "publish_not_cancellable" && !isPassing(result);
}

/** Whether another try may have another result: after faults, 429 and 5xx. */
export function isPassing(result: ApiResult): boolean {
  return result.kind === "fault" || isThrottled(result) || result.httpStatus >= 500 || PASSING.includes(result.code);
}

export function isThrottled({ code, httpStatus }: ApiResult): boolean {
  return httpStatus === 429 || code === "rate_limit_exceeded";
}

export function isTokenWide(result: ApiResult): result is ApiResponse {
  return result.kind === "response" && TOKEN_WIDE.includes(result.code) && !isPassing(result);
}

/** Whether the token itself was refused. */
export function isUnauthorized(result: ApiResult): boolean {
  return result.kind === "response" && (result.httpStatus === 401 || isTokenWide(result));
}
