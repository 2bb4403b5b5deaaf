/** Confirms uploads: asks for the status of each id until it is final, or the time is up. Never cancels. */
import { clockMs } from "../model/clock.ts";
import type { Interruption } from "../model/interruption.ts";
import type { Confirmation, IdEntry, IdOrigin } from "../model/publish.ts";
import { type Arrivals, Entries, NO_ARRIVALS, readOn } from "./arrivals.ts";
import { createClient } from "./client.ts";
import { concludeConfirmation } from "./confirm-outcome.ts";
import {
  addInquiries,
  type ConfirmRun,
  createConfirmRun,
  type Inquiry,
  nextInquiry,
  noteInquiry,
  noteInquirySent,
} from "./confirm-run.ts";
import { drive, type Move } from "./drive.ts";
import { type Ending, UNSENT_REASONS } from "./outcome.ts";
import { CONFIRM_PACE, type Pace } from "./pace.ts";
import { describeProgress, type Watch } from "./progress.ts";
import { NO_STATUS_CALLS, type StatusCalls } from "./status-calls.ts";
import { noteCallsOfOthers } from "./status-lane.ts";

export type ConfirmRequest = {
  ids: readonly IdEntry[];
  /** Looked at first, every second while there is something to wait for, and at the end. */
  arrivals?: Arrivals | undefined;
  /** The TikTok user access token; without one nothing is sent. */
  token: string | undefined;
  /** One base address for every call, in place of TikTok's host. */
  apiUrl?: URL | undefined;
  timeoutMs: number;
  /** The first status of each id is all that is wanted, final or not. */
  asksOnce?: boolean;
  /** Follows how far each id is. */
  watch?: Watch;
  /** Either signal ends the waiting at once. */
  interruption: Interruption;
  /** The status calls of other steps with the same token. */
  statusCalls?: StatusCalls | undefined;
  pace?: Pace;
};

/** Returns exactly one confirmation for each id, in the order of their arrival. It holds no secret. */
export async function confirmPublishes(request: ConfirmRequest): Promise<readonly Confirmation[]> {
  const { token, arrivals = NO_ARRIVALS, timeoutMs, interruption, statusCalls = NO_STATUS_CALLS } = request;
  const entries = new Entries(token);
  const run = createConfirmRun(statusCalls.earlierMs, request.asksOnce);
  const report = (inquiry: Inquiry) => request.watch?.(describeProgress(entries.find(inquiry.id), inquiry));
  const admit = (found: readonly IdEntry[], origin: IdOrigin) => {
    const ids = addInquiries(run, entries.add(found, origin));
    for (const inquiry of ids.flatMap((id) => run.inquiries.get(id) ?? [])) report(inquiry);
    return ids.length > 0;
  };
  admit(request.ids, { kind: "input" });

  const deadlineMs = clockMs() + timeoutMs;
  const limit = AbortSignal.timeout(Math.ceil(timeoutMs));
  const stop = AbortSignal.any([interruption.wrapUp, interruption.stop, limit]);
  const look = () => ({
    isNew: admit(arrivals.look("meanwhile"), arrivals.origin()),
    hasMore: arrivals.hasMore(),
    isPartial: arrivals.isPartial(),
  });
  let hasNew = false;
  do {
    if (token !== undefined) await ask(run, { ...request, token, statusCalls, look, report, deadlineMs, stop });
    hasNew = false;
    await readOn(arrivals, stop, (found) => {
      hasNew = admit(found, arrivals.origin()) || hasNew;
    });
  } while (hasNew && token !== undefined && !stop.aborted);

  const ending = findEnding(run, interruption, deadlineMs);
  const unsentReason = explainUnsent(run, ending, { ...request, statusCalls });
  return entries.list.map((entry) => {
    const inquiry = entry.kind === "id" ? run.inquiries.get(entry.id) : undefined;
    return concludeConfirmation({
      entry,
      hasToken: token !== undefined,
      inquiry,
      refusal: run.refusal,
      ...{ ending, unsentReason, asksOnce: request.asksOnce },
    });
  });
}

/** Why ids were never asked for: most often the pace, to which earlier steps add. */
function explainUnsent(
  { lane }: ConfirmRun,
  ending: Ending,
  { statusCalls, pace = CONFIRM_PACE }: Pick<ConfirmRequest, "pace"> & { statusCalls: StatusCalls },
): string {
  const { calls, ms } = pace.statusWindow;
  const fromMs = clockMs() - ms;
  const isRecent = (atMs: number) => atMs > fromMs;
  if (ending !== "deadline" || lane.callsMs.filter(isRecent).length < calls) return UNSENT_REASONS[ending];
  const earlier = statusCalls.earlierMs.filter(isRecent).length;
  const pacing = `the limit of ${calls} status calls a minute left none for it within the timeout`;
  return earlier === 0 ? pacing : `${pacing}: ${earlier} had been made before`;
}

type Asking = Omit<ConfirmRequest, "ids" | "arrivals"> & {
  token: string;
  statusCalls: StatusCalls;
  look(): { isNew: boolean; hasMore: boolean; isPartial: boolean };
  report(inquiry: Inquiry): void;
  deadlineMs: number;
  stop: AbortSignal;
};

async function ask(run: ConfirmRun, asking: Asking): Promise<void> {
  const { token, apiUrl, statusCalls, look, deadlineMs, stop, pace = CONFIRM_PACE } = asking;
  const client = createClient({ token, apiUrl, pace });
  const askFor = async (inquiry: Inquiry, over: AbortSignal) => {
    noteInquirySent(run, inquiry, clockMs(), pace);
    statusCalls.add();
    const result = await client.status(inquiry.id, over);
    noteInquiry(run, inquiry, result, { nowMs: clockMs(), deadlineMs }, pace);
    asking.report(inquiry);
  };
  const next = (nowMs: number): Move => {
    const find = () => nextInquiry(run, { nowMs, deadlineMs }, pace);
    const found = find();
    const step = found.kind === "status" && noteCallsOfOthers(run.lane, statusCalls.learn()) ? find() : found;
    return step.kind === "wait" ? step : { kind: "call", call: (over) => askFor(step.task, over) };
  };
  const rest = () => (run.refusal === undefined ? "look on" : "end");
  await drive({ next, rest }, { stop, wakeUp: stop, deadlineMs, look, lookMs: pace.lookMs, lookOnMs: 0 });
}

/** Nothing but the time keeps an id from being asked for, unless a signal or TikTok ends that earlier. */
function findEnding({ lane }: ConfirmRun, { wrapUp, stop }: Interruption, deadlineMs: number): Ending {
  if (wrapUp.aborted || stop.aborted) return "signal";
  return lane.closedUntilMs > deadlineMs ? "throttled" : "deadline";
}
