/** What must hold of the two addresses of cancel, recognised by their paths. Reads evidence only. */
import type { EndpointName } from "../../tiktok/endpoints.ts";
import type { RequestRecord } from "../../tiktok/request-log.ts";
import { type Evidence, marginMsOf, mostInFlight, ROOM_FOR_BOTH, surelyUntilMs } from "../evidence.ts";
import { isReachable, otherAddress } from "../plan.ts";
import { isCancel, isNotThere, isProof, isTrouble, understand } from "../understanding.ts";
import type { Invariant } from "./invariant.ts";

const bothUntilProof: Invariant = {
  name: "both-until-proof",
  rule: "Until an address has proven itself, every id is asked at both, at once.",
  check(evidence) {
    const { requests, plan } = evidence;
    const marginMs = marginMsOf(evidence);
    const untilMs = surelyUntilMs(evidence) - marginMs;
    const firsts = new Map<string, RequestRecord>();
    for (const record of requests) {
      if (isCancel(record) && record.publishId !== undefined && !firsts.has(record.publishId)) {
        firsts.set(record.publishId, record);
      }
    }
    return [...firsts.values()].flatMap((first) => {
      const other = otherAddress(first.endpoint);
      const byMs = first.arrivedMs + marginMs;
      if (byMs > untilMs || !isReachable(plan, other)) return [];
      const isAsked = requests.some(
        ({ endpoint, publishId, arrivedMs }) =>
          endpoint === other && publishId === first.publishId && arrivedMs <= byMs,
      );
      if (isAsked) return [];
      const before = requests.filter(({ respondedMs = Infinity }) => respondedMs <= byMs);
      // A proof, a refused token, or an address that is closed, dropped or in its back-off.
      if (before.some((record) => isProof(record) || (isCancel(record) && understand(record) === "unauthorized"))) {
        return [];
      }
      if (before.some((record) => record.endpoint === other && isTrouble(record))) return [];
      if (mostInFlight(requests, first.arrivedMs, byMs) > ROOM_FOR_BOTH) return [];
      return [`${first.publishId} was asked at ${first.endpoint} only, though neither address had proven itself`];
    });
  },
};

const onlyThereAfterProof: Invariant = {
  name: "only-there-after-proof",
  rule: "From its proof on, only the address that has proven itself is asked.",
  check(evidence) {
    const { requests } = evidence;
    const _marginMs = marginMsOf(evidence);
    return requests.filter(isCancel).flatMap((record) => {
      const isKnown = (proof: RequestRecord) => findKnownMs(evidence, proof) < record.arrivedMs;
      const isProven = (address: EndpointName | undefined) =>
        requests.some(
          (each) => each.endpoint === address && isProof(each) && (each.respondedMs ?? 0) <= record.arrivedMs,
        );
      const other = otherAddress(record.endpoint);
      const proofs = requests.filter((each) => each.endpoint === other && isProof(each));
      if (!proofs.some(isKnown) || isProven(record.endpoint)) return [];
      // What is gone after its proof does not serve any more.
      if (requests.some((each) => each.endpoint === other && isNotThere(each))) return [];
      return [`${record.publishId} was asked at ${record.endpoint} after ${other} had proven itself`];
    });
  },
};

/** Requests on several connections may arrive in another order than they were sent in. */
const DISORDER_MS = 100;

/** By when the guard knew a proof: it asked for the status that follows from it, or it had all the time. */
function findKnownMs(evidence: Evidence, { publishId, respondedMs = Infinity }: RequestRecord): number {
  const statusMs = evidence.requests
    .filter(({ endpoint, arrivedMs }) => endpoint === "status" && arrivedMs >= respondedMs)
    .filter((record) => record.publishId === publishId)
    .map(({ arrivedMs }) => arrivedMs + DISORDER_MS);
  return Math.min(respondedMs + marginMsOf(evidence), ...statusMs);
}

const pauseClosesAddress: Invariant = {
  name: "a-429-closes-its-address",
  rule: "After a 429 that address gets nothing with that token for Retry-After, or at least 1 s.",
  check(evidence) {
    const marginMs = marginMsOf(evidence);
    const pauses = evidence.requests.filter(
      (record) => record.retryUntilMs !== undefined && record.isAbandoned === undefined,
    );
    return evidence.requests.flatMap(({ path, publishId, arrivedMs }) => {
      const pause = pauses.find(
        ({ path: closed, respondedMs = Infinity, retryUntilMs = 0 }) =>
          closed === path && arrivedMs > respondedMs + marginMs && arrivedMs < retryUntilMs - CLOCK_ERROR_MS,
      );
      if (pause === undefined) return [];
      const earlyByMs = (pause.retryUntilMs ?? 0) - arrivedMs;
      return [`${publishId} was asked at ${path} ${earlyByMs} ms before the end of the pause that TikTok asked for`];
    });
  },
};

/** Clocks round, and are corrected from time to time. */
const CLOCK_ERROR_MS = 20;

export const ADDRESS_INVARIANTS = [bothUntilProof, onlyThereAfterProof, pauseClosesAddress];
