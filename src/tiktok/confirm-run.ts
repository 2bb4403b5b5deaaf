/** Which status call comes next while uploads are confirmed, and what its result changes. No clock, no network. */
import type { PublishId } from "../model/publish.ts";
import { type ApiResponse, type ApiResult, isOk, isPassing, isUnauthorized } from "./api-result.ts";
import { type PublishStatus, readStatus } from "./client.ts";
import type { Pace } from "./pace.ts";
import {
  bringForward,
  createStatusLane,
  findGapMs,
  type Moment,
  nextStatusCall,
  noteCallEnded,
  noteCallSent,
  type StatusLane,
  type StatusStep,
} from "./status-lane.ts";

/** What is known of one id. */
export type Inquiry = {
  readonly id: PublishId;
  /** Status calls that were sent, and those that have ended. */
  sent: number;
  polls: number;
  /** How often in a row TikTok has said that it does not know the id. */
  unknown: number;
  /** When the latest status call was sent. */
  sentMs: number;
  /** Another call would change nothing, or is not wanted. */
  isOver: boolean;
  status?: PublishStatus;
  /** The latest result of a status call. */
  result?: ApiResult;
};

export type ConfirmRun = {
  readonly inquiries: Map<PublishId, Inquiry>;
  readonly lane: StatusLane<Inquiry>;
  /** Whether the first status of an id is all that is wanted, final or not. */
  readonly asksOnce: boolean;
  /** How long the slowest status call took that has ended. */
  slowestMs: number;
  /** What TikTok said of the token itself: it holds for every id, and ends the run. */
  refusal?: ApiResponse;
};

/** `callsMs`: the status calls that were sent before this run with the same token. */
export function createConfirmRun(callsMs: readonly number[] = [], asksOnce = false): ConfirmRun {
  return { inquiries: new Map(), lane: createStatusLane(callsMs), asksOnce, slowestMs: 0 };
}

/** Adds ids to a run and returns the new ones. */
export function addInquiries({ inquiries, lane }: ConfirmRun, ids: readonly PublishId[]): readonly PublishId[] {
  return ids.filter((id) => {
    if (inquiries.has(id)) return false;
    const inquiry: Inquiry = { id, sent: 0, polls: 0, unknown: 0, sentMs: 0, isOver: false };
    inquiries.set(id, inquiry);
    lane.agenda.add(inquiry, rankOf(inquiry), 0);
    return true;
  });
}

/** An id that was never asked for comes first. */
function rankOf({ polls }: Inquiry): number {
  return polls === 0 ? 0 : 1;
}

const FINAL = ["PUBLISH_COMPLETE", "SEND_TO_USER_INBOX", "FAILED"];

/** So often TikTok must say that it does not know an id: it may know a new one only a moment later. */
const MOST_UNKNOWN = 2;

/** So many calls that fail are enough where an id is to be asked for once. */
const MOST_TRIES = 3;

/** Whether another call would change nothing: the status is final, or TikTok refuses to say. Or one call was enough. */
function isOver({ asksOnce }: ConfirmRun, { status, result, unknown, polls }: Inquiry): boolean {
  if (asksOnce && (status !== undefined || polls >= MOST_TRIES || (result !== undefined && isRefusal(result))))
    return true;
  if (status !== undefined && FINAL.includes(status.status)) return true;
  if (result === undefined || !isRefusal(result)) return false;
  return isUnknown(result) ? status === undefined && unknown >= MOST_UNKNOWN : true;
}

/** Whether TikTok refuses to say the status, with a code that is not tried again. */
export function isRefusal(result: ApiResult): boolean {
  return !isPassing(result) && !isOk(result);
}

/** Whether TikTok does not know the id. After a status of that id, this can't last. */
export function isUnknown(result: ApiResult): boolean {
  return isRefusal(result) && result.code === "invalid_publish_id";
}

/** The next status call. After a refusal of the token there is none. */
export function nextInquiry(run: ConfirmRun, moment: Moment, pace: Pace): StatusStep<Inquiry> {
  if (run.refusal !== undefined) return { kind: "wait", untilMs: Number.POSITIVE_INFINITY };
  const step = nextStatusCall(run.lane, (inquiry) => inquiry.isOver, moment.nowMs, pace);
  if (step.kind === "wait") return step;
  const untilMs = findHoldMs(run, moment, pace);
  return untilMs > moment.nowMs ? { kind: "wait", untilMs } : step;
}

/** Records that the call which {@link nextInquiry} has named is sent. */
export function noteInquirySent({ lane }: ConfirmRun, inquiry: Inquiry, nowMs: number, pace: Pace): void {
  noteCallSent(lane, nowMs, pace);
  inquiry.sent += 1;
  inquiry.sentMs = nowMs;
}

/** Records the result of a status call. */
export function noteInquiry(run: ConfirmRun, inquiry: Inquiry, given: ApiResult, moment: Moment, pace: Pace): void {
  const { lane } = run;
  noteCallEnded(lane, given, moment.nowMs);
  run.slowestMs = Math.max(run.slowestMs, moment.nowMs - inquiry.sentMs);
  if (given.kind === "fault" && given.cutOff) {
    inquiry.result ??= given;
    return;
  }
  const status = readStatus(given);
  const result = status === undefined ? rejectStatusless(given) : given;
  if (status !== undefined) inquiry.status = status;
  inquiry.result = result;
  inquiry.unknown = isUnknown(result) ? inquiry.unknown + 1 : 0;
  if (result.kind === "response" && isUnauthorized(result)) run.refusal = result;
  const gapMs = Math.max(findGapMs(inquiry.polls, pace), findShareMs(run, moment, pace));
  inquiry.polls += 1;
  inquiry.isOver = isOver(run, inquiry);
  if (inquiry.isOver) return;
  const dueMs = bringForward(moment.nowMs + gapMs, moment, { ...pace, lastTryMs: findLeadMs(run, pace) });
  lane.agenda.add(inquiry, rankOf(inquiry), dueMs);
}

/** A response that says `ok` and has no status that can be believed comes from something else than this API. */
function rejectStatusless(result: ApiResult): ApiResult {
  if (result.kind === "fault" || result.code !== "ok") return result;
  const { httpStatus } = result;
  const code = httpStatus >= 500 ? "server_error" : "unexpected_response";
  const pause = result.pauseMs === undefined ? {} : { pauseMs: result.pauseMs };
  return { kind: "fault", code, httpStatus, detail: "a response without a status", ...pause };
}

// ---------------------------------------------------------------------------------------------------------------------
// How the calls of a window are spread

/** So long before the deadline each id is asked for once more: a call takes as long as the slowest one, or less. */
function findLeadMs({ slowestMs }: ConfirmRun, { lastTryMs, shortestLastTryMs }: Pace): number {
  return Math.min(lastTryMs, Math.max(shortestLastTryMs, 2 * slowestMs));
}

/** How many calls the window has room for until the last look. */
function countCallsLeft({ lane }: ConfirmRun, nowMs: number, lastMs: number, { statusWindow }: Pace): number {
  const { calls, ms } = statusWindow;
  const recent = lane.callsMs.filter((sentMs) => sentMs + ms > nowMs);
  const freed = recent.filter((sentMs) => sentMs + ms <= lastMs);
  return calls - recent.length + freed.length + Math.max(0, Math.floor((lastMs - nowMs) / ms)) * calls;
}

/**
 * Until when a call that could be made is held back: of the calls until the deadline, as many are kept as ids may need
 * a last look, half a window at most. What is left then is spread evenly.
 */
function findHoldMs(run: ConfirmRun, { nowMs, deadlineMs }: Moment, pace: Pace): number {
  const lastMs = deadlineMs - findLeadMs(run, pace);
  const left = countCallsLeft(run, nowMs, lastMs, pace);
  const open = countOpen(run, ({ sent }) => sent > 0);
  if (nowMs >= lastMs || left > Math.min(open, pace.statusWindow.calls / 2)) return nowMs;
  const latestMs = run.lane.callsMs.at(-1) ?? nowMs;
  return Math.min(lastMs, latestMs + (lastMs - latestMs) / Math.max(1, left));
}

/** The gap at which the ids that are left share the window evenly, or what is left of the last one. */
function findShareMs(run: ConfirmRun, { nowMs, deadlineMs }: Moment, pace: Pace): number {
  const { calls, ms } = pace.statusWindow;
  const open = countOpen(run, () => true);
  const lastMs = deadlineMs - findLeadMs(run, pace);
  if (lastMs - nowMs > ms) return (open * ms) / calls;
  return (open * (lastMs - nowMs)) / Math.max(1, countCallsLeft(run, nowMs, lastMs, pace));
}

function countOpen({ inquiries }: ConfirmRun, counts: (inquiry: Inquiry) => boolean): number {
  return [...inquiries.values()].filter((inquiry) => counts(inquiry) && !inquiry.isOver).length;
}
