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
  /** The address is not there: its host has no DNS name, refuses the connection or TLS, or does not serve the path. */
  isGone?: true;
};

export type ApiResult = ApiResponse | CallFault;

/** The result of a request to cancel at one address. */
export type AddressResult = { address: string; result: ApiResult };

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

/** Whether the address proved that it serves this account: it knows the id. */
export function isProof(result: ApiResult): boolean {
  return isOk(result) || isNotCancellable(result);
}

// ---------------------------------------------------------------------------------------------------------------------
// The better one of two results

/** The classes of results, the best first (tiktok-api.md, "The best answer counts"). */
const RANKS: readonly ((result: ApiResult) => boolean)[] = [
  isOk,
  isNotCancellable,
  // A code about this publish says more than that the publish is unknown.
  (result) => isRefusal(result) && result.code !== "invalid_publish_id",
  isRefusal,
  (result) => !isPassing(result),
  (result) => result.kind === "response",
  () => true,
];

function isRefusal(result: ApiResult): boolean {
  return !isPassing(result) && !isUnauthorized(result);
}

function rank(result: ApiResult): number {
  return RANKS.findIndex((belongs) => belongs(result));
}

/** The better result; of two that are as good, the later one, unless we ended that call ourselves. */
export function keepBetter(previous: ApiResult | undefined, next: ApiResult): ApiResult {
  if (previous === undefined) return next;
  if (next.kind === "fault" && next.cutOff) return previous;
  return rank(next) <= rank(previous) ? next : previous;
}

/**
 * The best result of all addresses. If all are faults, their details stand together, with the code that says most. A
 * refusal proves nothing, so what the other address said stands beside it.
 */
export function mergeResults(results: readonly AddressResult[]): ApiResult | undefined {
  const [best] = [...results].sort((a, b) => rank(a.result) - rank(b.result));
  if (best === undefined || isProof(best.result)) return best?.result;
  if (best.result.kind === "response") return addOthers(best.result, results);
  const faults = results.flatMap(({ address, result }) =>
    result.kind === "fault" ? [{ address, fault: result }] : [],
  );
  const { fault } = faults.find((each) => !each.fault.isGone && !each.fault.cutOff) ??
    faults[0] ?? { fault: best.result };
  const details = faults.map((each) => `${each.address}: ${each.fault.detail}`);
  const isSame = faults.every((each) => each.fault.detail === fault.detail);
  return isSame ? fault : { ...fault, detail: details.join("; ") };
}

function addOthers(best: ApiResponse, results: readonly AddressResult[]): ApiResponse {
  const others = results.filter(
    ({ result }) => result.code !== best.code && !(result.kind === "fault" && result.isGone),
  );
  const said = others.map(({ address, result }) => `${address}: ${result.code}`);
  return said.length === 0 ? best : { ...best, detail: [best.detail ?? [], said].flat().join("; ") };
}
