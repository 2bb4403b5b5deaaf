/** What must hold of the calls themselves, whatever they are about. Reads evidence only. */
import type { RequestRecord } from "../../tiktok/request-log.ts";
import { listRecorded, marginMsOf } from "../evidence.ts";
import { isRefused, isSilent } from "../plan.ts";
import { isCancel, understand } from "../understanding.ts";
import { type Invariant, list } from "./invariant.ts";

const nothingByWish: Invariant = {
  name: "nothing-sent-by-wish",
  rule: "With dry-run, never, no token or a bad input of cancel/, nothing is sent.",
  check: ({ plan, requests }) =>
    (isSilent(plan) || isRefused(plan)) && requests.length > 0 ? [`${requests.length} requests were sent`] : [],
};

const onlyRecorded: Invariant = {
  name: "only-recorded-ids",
  rule: "Only ids are sent: no junk, nothing cut off, never a token.",
  check(evidence) {
    const { all } = listRecorded(evidence);
    const foreign = evidence.requests.map(({ publishId = "" }) => publishId).filter((id) => !all.has(id));
    return foreign.length > 0 ? [`sent although nobody recorded it: ${list(new Set(foreign))}`] : [];
  },
};

const wellFormed: Invariant = {
  name: "well-formed-requests",
  rule: "All calls are POST to a known path with its trailing slash, with the creator's bearer token.",
  check: ({ requests }) =>
    requests
      .filter(({ endpoint, token }) => endpoint === undefined || token !== "creator")
      .map(({ method, path, token }) => `${method} ${path} with the token '${token}'`),
};

const noRedirect: Invariant = {
  name: "no-redirect-followed",
  rule: "A 3xx is never followed.",
  check: ({ redirected }) => (redirected.length > 0 ? [`followed a redirect: ${list(redirected)}`] : []),
};

const statusOnlyAfter: Invariant = {
  name: "status-only-after",
  rule: "Status is asked only after `ok` or `publish_not_cancellable`; and once for an id that would end `unreachable`.",
  check({ requests }) {
    const statuses = requests.filter(({ endpoint }) => endpoint === "status");
    return [...Map.groupBy(statuses, ({ publishId }) => publishId)].flatMap(([id, calls]) => {
      const cancels = requests.filter((record) => isCancel(record) && record.publishId === id);
      const isEntitled = ({ arrivedMs }: RequestRecord) =>
        cancels.some(
          (record) =>
            ["ok", "not-cancellable"].includes(understand(record) ?? "") && (record.respondedMs ?? 0) <= arrivedMs,
        );
      const others = calls.filter((call) => !isEntitled(call));
      if (others.length > 1) return [`the status of ${id} was asked ${others.length} times without a reason`];
      const refusedMs = Math.min(
        ...cancels
          .filter((record) => ["other-code", "unauthorized"].includes(understand(record) ?? ""))
          .map(({ respondedMs = Infinity }) => respondedMs),
      );
      return others
        .filter(({ arrivedMs }) => arrivedMs > refusedMs + MOMENT_MS)
        .map(() => `the status of ${id} was asked though TikTok had refused to cancel it`);
    });
  },
};

/** How long a response may take from the stand-in to the guard's decision, on a machine that is not busy. */
const MOMENT_MS = 300;

const MOST_STATUS_CALLS = 30;
const MINUTE_MS = 60_000;

const statusRate: Invariant = {
  name: "status-rate",
  rule: "At most 30 status calls a minute.",
  check({ requests }) {
    const timesMs = requests.filter(({ endpoint }) => endpoint === "status").map(({ arrivedMs }) => arrivedMs);
    const mostInMinute = Math.max(
      0,
      ...timesMs.map((fromMs) => timesMs.filter((ms) => ms >= fromMs && ms < fromMs + MINUTE_MS).length),
    );
    return mostInMinute > MOST_STATUS_CALLS ? [`${mostInMinute} status calls in a minute`] : [];
  },
};

const MOST_IN_FLIGHT = 16;

/** A connection that the guard ended is open at the stand-in a little longer. */
const FAREWELL_MS = 100;

const inFlight: Invariant = {
  name: "at-most-16-in-flight",
  rule: "At most 16 calls in flight, both addresses and status together.",
  check({ requests }) {
    const most = Math.max(
      0,
      ...requests.map(
        ({ arrivedMs: atMs }) =>
          requests.filter(({ arrivedMs, closedMs = Infinity, isAbandoned }) => {
            return arrivedMs <= atMs && closedMs > atMs + (isAbandoned ? FAREWELL_MS : 0);
          }).length,
      ),
    );
    return most > MOST_IN_FLIGHT ? [`${most} calls were in flight`] : [];
  },
};

const noFlood: Invariant = {
  name: "back-off",
  rule: "Tried again after max(250 ms, …): no id is asked twice at one address within 250 ms.",
  check(evidence) {
    // What was sent 250 ms apart may arrive closer together on a busy machine, but not twice in a row.
    const { requests } = evidence;
    const perId = Map.groupBy(requests.filter(isCancel), ({ path, publishId }) => `${publishId} ${path}`);
    return [...perId].flatMap(([name, calls]) => {
      const spanMs = (calls.at(-1)?.arrivedMs ?? 0) - (calls[0]?.arrivedMs ?? 0);
      const leastMs = (calls.length - 1) * LEAST_PAUSE_MS - marginMsOf(evidence);
      return spanMs < leastMs ? [`${name} was asked ${calls.length} times in ${spanMs} ms`] : [];
    });
  },
};

const LEAST_PAUSE_MS = 250;

export const CALL_INVARIANTS = [
  nothingByWish,
  onlyRecorded,
  wellFormed,
  noRedirect,
  statusOnlyAfter,
  statusRate,
  inFlight,
  noFlood,
];
