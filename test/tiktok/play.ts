import type { ApiResult } from "../../src/tiktok/api-result.ts";
import { ADDRESSES, type Address } from "../../src/tiktok/endpoints.ts";
import { PACE, type Pace } from "../../src/tiktok/pace.ts";
import { addTasks, createRun, type Run, type Task } from "../../src/tiktok/run.ts";
import { nextStep } from "../../src/tiktok/schedule.ts";
import type { Moment } from "../../src/tiktok/status-lane.ts";
import { noteCancel, noteCancelSent, noteStatus, noteStatusSent } from "../../src/tiktok/transitions.ts";
import { idOf } from "./ids.ts";

/** The back-off of these plays is always this long. */
export const BACK_OFF_MS = 400;

const SHORT: Readonly<Record<Address, string>> = { "publish/cancel": "publish", "transmission/cancel": "transmission" };

/**
 * A run without network and clock: what would be sent is listed, the results are given by hand, and time passes when
 * the test says so. A call is written `a@publish`, `a@transmission` or `a?` (status).
 */
export class Play {
  readonly run: Run = createRun();
  nowMs = 1_000_000;
  readonly #deadlineMs: number;
  readonly #pace: Pace;
  readonly #out = new Map<string, AbortController>();

  constructor(ids: string, pace: Partial<Pace> = {}, lastsMs = 90_000) {
    this.#pace = { ...PACE, backOff: { baseMs: 0, floorMs: BACK_OFF_MS, ceilingMs: 0 }, ...pace };
    this.#deadlineMs = this.nowMs + lastsMs;
    this.add(ids);
  }

  add(ids: string): void {
    addTasks(this.run, ids.split(" ").filter(Boolean).map(idOf));
  }

  /** Makes every call that may be made now, and returns them in order. */
  calls(): string[] {
    const made: string[] = [];
    for (let step = this.#next(); step.kind !== "wait"; step = this.#next()) {
      if (step.kind === "status") {
        noteStatusSent(this.run, this.nowMs, this.#pace);
        made.push(`${step.task.id}?`);
      } else {
        const call = `${step.task.id}@${SHORT[step.address]}`;
        const out = new AbortController();
        this.#out.set(call, out);
        noteCancelSent(this.run, step.task, step.address, out, this.nowMs);
        made.push(call);
      }
    }
    return made;
  }

  /** The result of a call that is out. */
  result(call: string, result: ApiResult): void {
    const task = this.task(/^[^@?]+/.exec(call)?.[0] ?? "");
    const address = ADDRESSES.find((each) => call.endsWith(`@${SHORT[each]}`));
    const moment: Moment = { nowMs: this.nowMs, deadlineMs: this.#deadlineMs };
    if (address === undefined) noteStatus(this.run, task, result, moment, this.#pace);
    else noteCancel(this.run, task, address, result, moment, this.#pace);
  }

  /** How long nothing can be sent if no result comes; `Infinity` if only a result changes that. */
  waitMs(): number {
    const step = this.#next();
    return step.kind === "wait" ? step.untilMs - this.nowMs : 0;
  }

  pass(ms: number): void {
    this.nowMs += ms;
  }

  /** Whether nobody waits for the result of this call any more. */
  isGivenUp(call: string): boolean {
    return this.#out.get(call)?.signal.aborted ?? false;
  }

  task(id: string): Task {
    const task = this.run.tasks.get(idOf(id));
    if (task === undefined) throw new Error(`no such id: ${id}`);
    return task;
  }

  #next() {
    return nextStep(this.run, this.nowMs, this.#pace, this.#deadlineMs);
  }
}

/** A response of TikTok's API. */
export function respond(code: string, httpStatus = 400, data: Readonly<Record<string, unknown>> = {}): ApiResult {
  return { kind: "response", code, httpStatus, data };
}

export function status(name: string, failReason?: string): ApiResult {
  return respond("ok", 200, { status: name, ...(failReason && { fail_reason: failReason }) });
}

export const OK = respond("ok", 200);
export const FINAL = respond("publish_not_cancellable");
export const UNKNOWN_ID = respond("invalid_publish_id");
export const EXPIRED = respond("access_token_invalid", 401);
export const BROKEN = respond("internal_error", 500);
export const THROTTLED: ApiResult = { ...respond("rate_limit_exceeded", 429), pauseMs: 7_000 };
export const RESET: ApiResult = { kind: "fault", code: "network_error", detail: "socket hang up" };
export const GONE: ApiResult = {
  kind: "fault",
  code: "unexpected_response",
  detail: "Janus",
  httpStatus: 404,
  isGone: true,
};
export const REFUSED: ApiResult = { kind: "fault", code: "network_error", detail: "ECONNREFUSED", isGone: true };
