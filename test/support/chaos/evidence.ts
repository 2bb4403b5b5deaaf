/** What is known of a run when it has ended: what was sent, what was received, what was written, and when. */
import type { RequestRecord } from "../tiktok/request-log.ts";
import type { Piece, Plan } from "./plan.ts";

/** Times are milliseconds since the epoch, except `ownMs`. */
export type Evidence = {
  plan: Plan;
  requests: readonly RequestRecord[];
  /** The requests to the server to which redirects lead. */
  redirected: readonly string[];
  startedMs: number;
  /** When the process listened for signals. Absent if it never did. */
  readyMs?: number;
  endedMs: number;
  /** From listening for signals to the end, on the clock of the process. Absent if it could not report its end. */
  ownMs?: number;
  /** The signals that were sent. */
  signals: readonly { signal: string; sentMs: number }[];
  /** The pieces of the ledger that were appended while the process ran. */
  appended: readonly { piece: Piece; atMs: number }[];
  exitCode: number | null;
  /** The harness gave up waiting and killed it. */
  isKilled: boolean;
  /** The longest delay of a timer while the process ran: in the harness, and in the process if it reported that. */
  lagMs: { harness: number; process?: number };
  stdout: string;
  stderr: string;
  /** The text of the JSON report that this run wrote, and when it was written. */
  report?: { text: string; writtenMs: number };
  /** Every file that the run left behind, without the ledger. */
  files: readonly { path: string; text: string }[];
};

/** The time limit of a run, in milliseconds. */
export function limitMsOf({ plan }: Evidence): number {
  return plan.timeoutSeconds * 1000;
}

/**
 * How much later than planned anything may happen on this machine. A busy one delays the start of a process and the
 * harness in the same way, so the margin grows with both, as they were measured.
 */
export function delayMsOf({ startedMs, readyMs = startedMs, lagMs }: Evidence): number {
  return Math.ceil(300 + 3 * (readyMs - startedMs) + 2 * lagMs.harness);
}

/** How far what the harness sees may be from what the process knew, which may have been busy itself. */
export function marginMsOf(evidence: Evidence): number {
  return delayMsOf(evidence) + Math.ceil(evidence.lagMs.process ?? 0);
}

/** Whether the run ended because nothing was left to do: before its time limit, and without a signal. */
export function isSettled(evidence: Evidence): boolean {
  const { readyMs, endedMs, signals } = evidence;
  return readyMs !== undefined && signals.length === 0 && endedMs < readyMs + limitMsOf(evidence) - 100;
}

/**
 * A time before which the run was surely still taking responses into account. A run that settled has taken all of them.
 */
export function surelyUntilMs(evidence: Evidence): number {
  const { readyMs, startedMs, endedMs, signals } = evidence;
  if (isSettled(evidence)) return endedMs;
  const ends = [(readyMs ?? startedMs) + limitMsOf(evidence), ...signals.map(({ sentMs }) => sentMs), endedMs];
  return Math.min(...ends) - marginMsOf(evidence);
}

/** What an id's place in the run is: `early`: recorded in time. `late`: it may have come too late. */
export type Recorded = { early: ReadonlySet<string>; all: ReadonlySet<string> };

/** The ids that the run should know, and those that it may know. */
export function listRecorded(evidence: Evidence): Recorded {
  const { plan, appended, report, endedMs } = evidence;
  const before = [...plan.given, ...plan.ledger.filter(({ atMs }) => atMs === undefined)];
  // The ledger is read once more before the report is written, so what stood in it long before that counts.
  const lastLookMs = Math.min(surelyUntilMs(evidence), (report?.writtenMs ?? endedMs) - marginMsOf(evidence) - 1_000);
  const early = [...before, ...appended.filter(({ atMs }) => atMs < lastLookMs).map(({ piece }) => piece)];
  const halves = appended.flatMap(({ piece: { half }, atMs }) =>
    half !== undefined && atMs > lastLookMs ? [half] : [],
  );
  const all = [...before, ...appended.map(({ piece }) => piece)].flatMap(({ ids }) => ids);
  return { early: new Set(early.flatMap(({ ids }) => ids)), all: new Set([...all, ...halves]) };
}

/** One entry of `cancellations` in the report. */
export type ReportedOutcome = { publishId: string | null; outcome: string; code: string; level: string };

/** The entries of the report; `undefined` if there is no report that can be read. */
export function readOutcomes({ report }: Evidence): readonly ReportedOutcome[] | undefined {
  try {
    return JSON.parse(report?.text ?? "").cancellations;
  } catch {
    return undefined;
  }
}

/** With so many calls in flight, there is room for another id at both addresses. */
export const ROOM_FOR_BOTH = 13;

/** How many requests were in flight in a time span, not necessarily all at the same time. */
export function mostInFlight(requests: readonly RequestRecord[], fromMs: number, toMs: number): number {
  return requests.filter(({ arrivedMs, closedMs = Infinity }) => arrivedMs <= toMs && closedMs >= fromMs).length;
}
