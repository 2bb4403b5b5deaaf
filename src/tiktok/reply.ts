/** What came of one call to the Content Posting API, and what that means for further calls. */

/** Codes of this project for what came instead of an answer of the API. */
export type FaultCode = "network_error" | "timeout" | "server_error" | "unexpected_response" | "redirect_refused";

/**
 * An answer of the API: JSON with an `error.code` and not one of the statuses by which a gateway says that it does not
 * know the path. Texts are TikTok's, untrusted and bounded, without the token.
 */
export type ApiAnswer = {
  kind: "answer";
  code: string;
  httpStatus: number;
  /** `error.message` */
  detail?: string;
  logId?: string;
  data: Readonly<Record<string, unknown>>;
  /** How long nothing may be sent with the token: there after a 429. */
  pauseMs?: number;
};

export type CallFault = {
  kind: "fault";
  code: FaultCode;
  httpStatus?: number;
  detail: string;
  pauseMs?: number;
  /** Our own waiting ended before anything was known. */
  cutOff?: true;
};

export type Reply = ApiAnswer | CallFault;

/** Statuses that TikTok's gateway gives for a path it does not serve; no documented code comes with them. */
const NOT_SERVED = [404, 405, 410];

/** Codes that come with 429 and 5xx, in case one comes with another status: TikTok says to read the code. */
const PASSING = ["rate_limit_exceeded", "internal_error"];

/** Codes that hold for every id of the token. */
const TOKEN_WIDE = ["access_token_invalid", "scope_not_authorized"];

export function isNotServed(httpStatus: number | undefined): boolean {
  return httpStatus !== undefined && NOT_SERVED.includes(httpStatus);
}

/** Whether the request was accepted: only the code says so. */
export function isOk(reply: Reply): boolean {
  return reply.kind === "answer" && reply.code === "ok" && !isPassing(reply);
}

/** Whether TikTok called the task final. */
export function isNotCancellable(reply: Reply): boolean {
  return reply.kind === "answer" && reply.code === "publish_not_cancellable" && !isPassing(reply);
}

/** Whether asking again may bring another answer: after faults, 429 and 5xx. */
export function isPassing(reply: Reply): boolean {
  return reply.kind === "fault" || isThrottled(reply) || reply.httpStatus >= 500 || PASSING.includes(reply.code);
}

export function isThrottled({ code, httpStatus }: Reply): boolean {
  return httpStatus === 429 || code === "rate_limit_exceeded";
}

export function isTokenWide(reply: Reply): reply is ApiAnswer {
  return reply.kind === "answer" && TOKEN_WIDE.includes(reply.code) && !isPassing(reply);
}

/** Whether the token itself was refused. */
export function isUnauthorized(reply: Reply): boolean {
  return reply.kind === "answer" && (reply.httpStatus === 401 || isTokenWide(reply));
}
