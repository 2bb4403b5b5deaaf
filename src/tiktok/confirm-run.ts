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
  status?: PublishStatus;
  /** The latest result of a status call. */
  result?: ApiResult;
};

export type ConfirmRun = {
  readonly inquiries: Map<PublishId, Inquiry>;
  readonly lane: StatusLane<Inquiry>;
  /** What TikTok said of the token itself: it holds for every id, and ends the run. */
  refusal?: ApiResponse;
};

/** `callsMs`: the status calls that were sent before this run with the same token. */
export function createConfirmRun(callsMs: readonly number[] = []): ConfirmRun {
  return { inquiries: new Map(), lane: createStatusLane(callsMs) };
}

/** Adds ids to a run and returns the new ones. */
export function addInquiries({ inquiries, lane }: ConfirmRun, ids: readonly PublishId[]): readonly PublishId[] {
  return ids.filter((id) => {
    if (inquiries.has(id)) return false;
    const inquiry: Inquiry = { id, sent: 0, polls: 0 };
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

/** Whether another call would change nothing: the status is final, or TikTok refuses to say. */
function isOver({ status, result }: Inquiry): boolean {
  if (status !== undefined && FINAL.includes(status.status)) return true;
  return result !== undefined && isRefusal(result);
}

/** Whether TikTok refuses to say the status, with a code that is not tried again. */
export function isRefusal(result: ApiResult): boolean {
  return !isPassing(result) && !isOk(result);
}

/** The next status call. After a refusal of the token there is none. */
export function nextInquiry({ lane, refusal }: ConfirmRun, nowMs: number, pace: Pace): StatusStep<Inquiry> {
  if (refusal !== undefined) return { kind: "wait", untilMs: Number.POSITIVE_INFINITY };
  return nextStatusCall(lane, isOver, nowMs, pace);
}

/** Records that the call which {@link nextInquiry} has named is sent. */
export function noteInquirySent({ lane }: ConfirmRun, inquiry: Inquiry, nowMs: number, pace: Pace): void {
  noteCallSent(lane, nowMs, pace);
  inquiry.sent += 1;
}

/** Records the result of a status call. */
export function noteInquiry(run: ConfirmRun, inquiry: Inquiry, given: ApiResult, moment: Moment, pace: Pace): void {
  const { lane } = run;
  noteCallEnded(lane, given, moment.nowMs);
  if (given.kind === "fault" && given.cutOff) {
    inquiry.result ??= given;
    return;
  }
  const status = readStatus(given);
  const result = status === undefined ? rejectStatusless(given) : given;
  if (status !== undefined) inquiry.status = status;
  inquiry.result = result;
  if (result.kind === "response" && isUnauthorized(result)) run.refusal = result;
  const gapMs = Math.max(findGapMs(inquiry.polls, pace), findShareMs(run, pace));
  inquiry.polls += 1;
  if (!isOver(inquiry)) lane.agenda.add(inquiry, rankOf(inquiry), bringForward(moment.nowMs + gapMs, moment, pace));
}

/** A response that says `ok` and has no status that can be believed comes from something else than this API. */
function rejectStatusless(result: ApiResult): ApiResult {
  if (result.kind === "fault" || result.code !== "ok") return result;
  const { httpStatus } = result;
  const code = httpStatus >= 500 ? "server_error" : "unexpected_response";
  const pause = result.pauseMs === undefined ? {} : { pauseMs: result.pauseMs };
  return { kind: "fault", code, httpStatus, detail: "a response without a status", ...pause };
}

/** The gap at which the ids that are left share the window evenly. */
function findShareMs({ inquiries }: ConfirmRun, { statusWindow: { calls, ms } }: Pace): number {
  const open = inquiries.values().reduce((count, inquiry) => count + (isOver(inquiry) ? 0 : 1), 0);
  return (open * ms) / calls;
}
