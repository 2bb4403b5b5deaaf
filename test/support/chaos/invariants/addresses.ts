/** What must hold of the two addresses of cancel, which are told apart by their paths. Reads evidence only. */
import type { EndpointName } from "../../tiktok/endpoints.ts";
import type { RequestRecord } from "../../tiktok/request-log.ts";
import { type Evidence, isSettled, marginMsOf, readOutcomes, surelyUntilMs } from "../evidence.ts";
import { isReachable, isRefused, isSilent } from "../plan.ts";
import { isCancel, isNotThere, isProof, isTokenWide, understand } from "../understanding.ts";
import { type Invariant, list } from "./invariant.ts";

const ADDRESSES: readonly EndpointName[] = ["publish-cancel", "transmission-cancel"];

function otherAddress(address: EndpointName | undefined): EndpointName {
  return address === "publish-cancel" ? "transmission-cancel" : "publish-cancel";
}

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

/** Whether an address is not asked again at once after this response. */
function isTrouble(record: RequestRecord): boolean {
  return ["later", "fault"].includes(understand(record) ?? "fault");
}

function mostInFlight(requests: readonly RequestRecord[], fromMs: number, toMs: number): number {
  return requests.filter(({ arrivedMs, closedMs = Infinity }) => arrivedMs <= toMs && closedMs >= fromMs).length;
}

const onlyThereAfterProof: Invariant = {
  name: "only-there-after-proof",
  rule: "From its proof on, only the address that has proven itself is asked.",
  check(evidence) {
    const { requests } = evidence;
    const marginMs = marginMsOf(evidence);
    return requests.filter(isCancel).flatMap((record) => {
      const before = requests.filter(({ respondedMs = Infinity }) => respondedMs + marginMs < record.arrivedMs);
      const isProven = (address: EndpointName | undefined) =>
        requests.some(
          (each) => each.endpoint === address && isProof(each) && (each.respondedMs ?? 0) <= record.arrivedMs,
        );
      const other = otherAddress(record.endpoint);
      if (!before.some((each) => each.endpoint === other && isProof(each)) || isProven(record.endpoint)) return [];
      // What is gone after its proof does not serve any more.
      if (requests.some((each) => each.endpoint === other && isNotThere(each))) return [];
      return [`${record.publishId} was asked at ${record.endpoint} after ${other} had proven itself`];
    });
  },
};

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

const everythingIsAsked: Invariant = {
  name: "everything-recorded-is-asked",
  rule: "Every id is asked to be cancelled, unless the token was refused, an address was closed, or the time was up.",
  check(evidence) {
    const { requests, plan } = evidence;
    const asked = new Set(requests.filter(isCancel).map(({ publishId }) => publishId));
    const unasked = listEarly(evidence).filter((id) => !asked.has(id));
    const isExcused =
      !isSettled(evidence) ||
      requests.some((record) => isCancel(record) && (isTokenWide(record) || record.retryUntilMs !== undefined)) ||
      !ADDRESSES.every((address) => isReachable(plan, address));
    return isExcused || unasked.length === 0 ? [] : [`never asked: ${list(unasked)}`];
  },
};

/**
 * The ids that were recorded before the process started, if the plan wants them to be cancelled. Without those that
 * the run did not find at all, which another invariant counts.
 */
function listEarly(evidence: Evidence): string[] {
  const { plan } = evidence;
  if (isSilent(plan) || isRefused(plan)) return [];
  const found = new Set((readOutcomes(evidence) ?? evidence.requests).map(({ publishId }) => publishId));
  const pieces = [...plan.given, ...plan.ledger.filter(({ atMs }) => atMs === undefined)];
  return [...new Set(pieces.flatMap(({ ids }) => ids))].filter((id) => found.has(id));
}

const nothingIsHeldUp: Invariant = {
  name: "nothing-is-held-up",
  rule: "All ids at once: an answer that is waited for, a 429 or a fault of the other address holds nothing else up.",
  check(evidence) {
    const { plan, requests } = evidence;
    const isLong = plan.ledger.some(({ times = 1 }) => times > 1);
    if (isLong || requests.some((record) => isCancel(record) && isTokenWide(record))) return [];
    const firstMs = new Map<string, number>();
    for (const { publishId = "", arrivedMs } of requests.filter(isCancel)) {
      firstMs.set(publishId, Math.min(arrivedMs, firstMs.get(publishId) ?? Infinity));
    }
    return ADDRESSES.filter((address) => isReachable(plan, address)).flatMap((address) => {
      const idle = findIdle(evidence, address);
      if (idle === undefined) return [];
      const held = listEarly(evidence).filter((id) => (firstMs.get(id) ?? Infinity) > idle.toMs);
      if (held.length === 0) return [];
      return [`${held.length} ids waited though ${address} had room for ${idle.toMs - idle.fromMs} ms: ${list(held)}`];
    });
  },
};

/** How long an address may have room without being asked, besides the margin. */
const IDLE_MS = 500;

/** The first time span in which an address that responds well had room, and nothing was sent to it. */
function findIdle(evidence: Evidence, address: EndpointName): { fromMs: number; toMs: number } | undefined {
  const { requests } = evidence;
  const own = requests.filter(({ endpoint }) => endpoint === address);
  const lengthMs = IDLE_MS + marginMsOf(evidence);
  const untilMs = surelyUntilMs(evidence);
  const moments = [...requests.map(({ closedMs = Infinity }) => closedMs), ...own.map(({ arrivedMs }) => arrivedMs)];
  return moments
    .map((fromMs) => ({ fromMs, toMs: fromMs + lengthMs }))
    .toSorted((a, b) => a.fromMs - b.fromMs)
    .find(({ fromMs, toMs }) => {
      const before = requests.filter(({ respondedMs = Infinity }) => respondedMs < toMs);
      const isOther = before.some((record) => record.endpoint === otherAddress(address) && isProof(record));
      const isGood = !isOther && !before.some((record) => record.endpoint === address && isTrouble(record));
      const isAsked = own.some(({ arrivedMs }) => arrivedMs > fromMs && arrivedMs < toMs);
      return isGood && !isAsked && toMs < untilMs && mostInFlight(requests, fromMs + 1, toMs) <= ROOM_FOR_BOTH;
    });
}

/** With so many calls in flight, there is room for another id at both addresses. */
const ROOM_FOR_BOTH = 13;

const refusalNeedsBoth: Invariant = {
  name: "refusal-needs-every-address",
  rule: "A 401 holds for every id once each address that is there has said it (or the proven one).",
  check(evidence) {
    const { requests, plan } = evidence;
    const cancels = requests.filter(isCancel);
    const refused = (readOutcomes(evidence) ?? []).filter(
      ({ publishId, outcome, code }) =>
        outcome === "refused" &&
        ["access_token_invalid", "scope_not_authorized"].includes(code) &&
        !cancels.some((record) => record.publishId === publishId && isTokenWide(record)),
    );
    const [first] = refused;
    if (first === undefined) return [];
    const says = (address: EndpointName) =>
      cancels.some((record) => record.endpoint === address && understand(record) === "unauthorized");
    const isAway = (address: EndpointName) =>
      !isReachable(plan, address) || cancels.some((record) => record.endpoint === address && isNotThere(record));
    const isProvenRefusal = ADDRESSES.some(
      (address) => says(address) && cancels.some((record) => record.endpoint === address && isProof(record)),
    );
    if (isProvenRefusal || ADDRESSES.every((address) => says(address) || isAway(address))) return [];
    return [
      `${first.publishId} and ${refused.length - 1} more are refused, though one address has not refused the token`,
    ];
  },
};

const refusalEndsAsking: Invariant = {
  name: "refusal-ends-asking",
  rule: "Once each address that is there has refused the token, the rest are not sent.",
  check(evidence) {
    const cancels = evidence.requests.filter(isCancel);
    const marginMs = marginMsOf(evidence);
    const refusedMs = ADDRESSES.map((address) =>
      Math.min(
        ...cancels
          .filter(
            (record) => record.endpoint === address && isTokenWide(record) && understand(record) === "unauthorized",
          )
          .map(({ respondedMs = Infinity }) => respondedMs),
      ),
    );
    const sinceMs = Math.max(...refusedMs) + marginMs;
    if (cancels.some(isProof)) return [];
    return cancels
      .filter(({ arrivedMs }) => arrivedMs > sinceMs)
      .map(({ publishId, endpoint }) => `${publishId} was asked at ${endpoint} after both had refused the token`);
  },
};

export const ADDRESS_INVARIANTS = [
  bothUntilProof,
  onlyThereAfterProof,
  pauseClosesAddress,
  everythingIsAsked,
  nothingIsHeldUp,
  refusalNeedsBoth,
  refusalEndsAsking,
];
