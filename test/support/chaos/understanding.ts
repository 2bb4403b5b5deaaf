/** What the guard had to understand from each response that the stand-in sent. Knows the contract, not the guard. */
import type { RequestRecord } from "../tiktok/request-log.ts";

/**
 * What a response means, the best first: accepted, already final, another code, a refused token, "try again later" (429
 * and 5xx with a code), and no response of this API.
 */
export type Meaning = "ok" | "not-cancellable" | "other-code" | "unauthorized" | "later" | "fault";

const MEANINGS: readonly Meaning[] = ["ok", "not-cancellable", "other-code", "unauthorized", "later", "fault"];

/** 0 is the best. */
export function rankMeaning(meaning: Meaning): number {
  return MEANINGS.indexOf(meaning);
}

/** The longest body that is read: a longer one is not understood. */
const BODY_LIMIT_BYTES = 64 * 1024;

const NOT_THERE = [404, 405, 410];

/** Behaviours whose response is not one of this API. */
const FAULTS = ["html", "json-without-code", "missing", "redirect", "reset", "hang", "half"];

/** `undefined`: the client was gone, or is still waiting. */
export function understand(record: RequestRecord): Meaning | undefined {
  const { behaviour, response, httpStatus, isAbandoned } = record;
  if (response === undefined) return undefined;
  const kind = behaviour?.kind ?? "serve";
  if (kind === "hang") return undefined;
  if (FAULTS.includes(kind)) return "fault";
  if (isAbandoned) return isOverLimit(record) ? "fault" : undefined;
  if (isOverLimit(record) || isNotThere(record)) return "fault";
  if (httpStatus === 429 || response === "rate_limit_exceeded") return "later";
  if ((httpStatus ?? 0) >= 500 || response === "internal_error") return "later";
  if (response === "ok") return "ok";
  if (response === "publish_not_cancellable") return "not-cancellable";
  return isTokenWide(record) || httpStatus === 401 ? "unauthorized" : "other-code";
}

function isOverLimit({ behaviour }: RequestRecord): boolean {
  return behaviour?.kind === "huge" && behaviour.sizeBytes > BODY_LIMIT_BYTES;
}

/** Whether the response says that the address is not there. */
export function isNotThere({ httpStatus, response }: RequestRecord): boolean {
  return response !== undefined && httpStatus !== undefined && NOT_THERE.includes(httpStatus);
}

/** Whether the response holds for every id of the token. */
export function isTokenWide({ response }: RequestRecord): boolean {
  return response === "access_token_invalid" || response === "scope_not_authorized";
}

/** Whether the response proves that its address serves this account: it knows the id. */
export function isProof(record: RequestRecord): boolean {
  return isCancel(record) && ["ok", "not-cancellable"].includes(understand(record) ?? "");
}

/** Whether an address is not asked again at once after this response. */
export function isTrouble(record: RequestRecord): boolean {
  return ["later", "fault"].includes(understand(record) ?? "fault");
}

export function isCancel({ endpoint }: RequestRecord): boolean {
  return endpoint === "publish-cancel" || endpoint === "transmission-cancel";
}

export type KnownStatus = { status: string; failReason?: string };

/** The status in a response. */
export function readStatus(record: RequestRecord): KnownStatus | undefined {
  const { status, fail_reason: failReason } = record.data ?? {};
  if (record.endpoint !== "status" || understand(record) !== "ok" || typeof status !== "string") return undefined;
  return { status, ...(typeof failReason === "string" && { failReason }) };
}
