/** What must hold of the order of things: nothing is left out, held up or given up. Reads evidence only. */
import type { EndpointName } from "../../tiktok/endpoints.ts";
import type { RequestRecord } from "../../tiktok/request-log.ts";
import {
  type Evidence,
  isSettled,
  marginMsOf,
  mostInFlight,
  ROOM_FOR_BOTH,
  readOutcomes,
  surelyUntilMs,
} from "../evidence.ts";
import { ADDRESSES, isReachable, isRefused, isSilent, otherAddress } from "../plan.ts";
import { isCancel, isProof, isTokenWide, isTrouble } from "../understanding.ts";
import { type Invariant, list } from "./invariant.ts";

const everythingIsAsked: Invariant = {
  name: "everything-recorded-is-asked",
  rule: "Every id is asked to be cancelled, unless the token was refused, an address was closed, or the time was up.",
  check(evidence) {
    const { requests, plan } = evidence;
    const asked = new Set(requests.filter(isCancel).map(({ publishId }) => publishId));
    const missed = listEarly(evidence).filter((id) => !asked.has(id));
    const isExcused =
      !isSettled(evidence) ||
      requests.some((record) => isCancel(record) && (isTokenWide(record) || record.retryUntilMs !== undefined)) ||
      !ADDRESSES.every((address) => isReachable(plan, address)) ||
      // If both are gone, both are tried again by their back-off, and the time may be up before every id was asked.
      ADDRESSES.every((address) => requests.some((record) => record.endpoint === address && isGone(record)));
    return isExcused || missed.length === 0 ? [] : [`never asked: ${list(missed)}`];
  },
};

function isGone({ httpStatus }: RequestRecord): boolean {
  return httpStatus === 404 || httpStatus === 405 || httpStatus === 410;
}

/**
 * The ids that were recorded before the process started, if the plan wants them to be cancelled. Without those that
 * the run did not find at all, which another invariant counts.
 */
function listEarly(evidence: Evidence): string[] {
  const { plan } = evidence;
  if (isSilent(plan) || isRefused(plan)) return [];
  const found = new Set((readOutcomes(evidence) ?? evidence.requests).map(({ publishId }) => publishId));
  // A last line without its end counts only at a later look.
  const ledger = plan.ledger.filter(({ atMs, text }) => atMs === undefined && /[\n}]$/.test(text));
  const pieces = [...plan.given, ...ledger];
  return [...new Set(pieces.flatMap(({ ids }) => ids))].filter((id) => found.has(id));
}

const nothingIsHeldUp: Invariant = {
  name: "nothing-is-held-up",
  rule: "All ids at once: a response that is awaited, a 429 or a fault of the other address holds nothing else up.",
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

/** While both may be the one that serves, each has half of the 16 calls. */
const HALF = 8;

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
      const hasRoom =
        mostInFlight(requests, fromMs + 1, toMs) <= ROOM_FOR_BOTH && mostInFlight(own, fromMs + 1, toMs) < HALF;
      return isGood && !isAsked && toMs < untilMs && hasRoom;
    });
}

const triedAgain: Invariant = {
  name: "tried-again",
  rule: "Tried again after max(250 ms, random(0, min(10 s, 500 ms · 2^n))): a burst of faults counts as one try.",
  check(evidence) {
    const { requests, plan } = evidence;
    const cancels = requests.filter(isCancel);
    const clear = new Set(cancels.filter((record) => !isTrouble(record)).map(({ publishId }) => publishId));
    const open = listEarly(evidence).filter((id) => !clear.has(id));
    // What a proxy holds back or refuses is tried again, too, but the stand-in can't see it.
    const isVisible = ADDRESSES.every((address) => isReachable(plan, address));
    if (!isVisible || open.length === 0 || cancels.length === 0 || cancels.some(isTokenWide)) return [];
    const untilMs = surelyUntilMs(evidence);
    const timesMs = [...cancels.map(({ arrivedMs }) => arrivedMs).filter((ms) => ms < untilMs), untilMs];
    let rounds = 0;
    return timesMs.slice(1).flatMap((nextMs, index) => {
      const before = cancels.slice(0, index + 1);
      if (nextMs - (timesMs[index] ?? 0) > ROUND_MS) rounds += 1;
      // A response that is awaited may decide everything, and a pause is for TikTok to choose.
      const silentSinceMs = Math.max(
        ...before.map(({ closedMs = Infinity, retryUntilMs = 0 }) => Math.max(closedMs, retryUntilMs)),
      );
      const mostMs = Math.min(10_000, 500 * 2 ** rounds) + marginMsOf(evidence);
      return nextMs - silentSinceMs > mostMs
        ? [`${open.length} ids were open, and nothing was asked for ${nextMs - silentSinceMs} ms (at most ${mostMs})`]
        : [];
    });
  },
};

/** Requests that follow each other sooner belong to one round of tries. */
const ROUND_MS = 200;

export const PROGRESS_INVARIANTS: readonly Invariant[] = [everythingIsAsked, nothingIsHeldUp, triedAgain];
