/** Cancels publishes: one outcome for each id, whatever TikTok, the network and the clock do. */
import { clockMs } from "../model/clock.ts";
import type { Interruption } from "../model/interruption.ts";
import type { Cancellation, IdEntry, PublishId } from "../model/publish.ts";
import { sleep } from "../net/retry.ts";
import { type ApiResponse, type ApiResult, keepBetter } from "./api-result.ts";
import { type Arrivals, Entries, NO_ARRIVALS, readOn } from "./arrivals.ts";
import { createClient } from "./client.ts";
import { work } from "./engine.ts";
import { concludeCancellation, type Ending } from "./outcome.ts";
import { PACE, type Pace } from "./pace.ts";
import { describeProgress, type Watch } from "./progress.ts";
import { addTasks, countAttempts, createRun, findRefusal, type Run, resultOf, type Task } from "./run.ts";
import { isFinal, isSettled } from "./schedule.ts";
import { NO_STATUS_CALLS, type StatusCalls } from "./status-calls.ts";

export type CancelRequest = {
  ids: readonly IdEntry[];
  /** Looked at first, every second while there is something to wait for, and at the end. */
  arrivals?: Arrivals | undefined;
  /** The TikTok user access token; without one nothing is sent. */
  token: string | undefined;
  /** Nothing is sent. */
  dryRun: boolean;
  /** One base address for every call, in place of TikTok's hosts. */
  apiUrl?: URL | undefined;
  /** Limit for cancelling and confirming all ids together. */
  timeoutMs: number;
  interruption: Interruption;
  /** Follows how far each id is. */
  watch?: Watch;
  /** Whether new ids may come when nothing is left to do: a publisher can outlive its step. */
  looksOn?: boolean;
  /** The status calls of other steps with the same token. */
  statusCalls?: StatusCalls;
  pace?: Pace;
};

/** Returns exactly one cancellation for each id, in the order of their arrival. It holds no secret. */
export async function cancelPublishes(request: CancelRequest): Promise<readonly Cancellation[]> {
  const { token, dryRun, pace = PACE } = request;
  const arrivals = request.arrivals ?? NO_ARRIVALS;
  const entries = new Entries(token);
  entries.add(request.ids, { kind: "input" });
  if (!dryRun && token !== undefined) return cancelLive(request, entries, arrivals, token);
  const { wrapUp, stop } = request.interruption;
  const end = AbortSignal.any([stop, AbortSignal.timeout(Math.ceil(request.timeoutMs))]);
  if (request.looksOn) await sleep(pace.lookOnMs, AbortSignal.any([wrapUp, end]));
  await readOn(arrivals, end, (found) => entries.add(found, arrivals.origin()));
  const sending = dryRun ? "dry-run" : "no-token";
  return entries.list.map((entry) => concludeCancellation({ entry, sending, attempts: 0, ending: "settled" }));
}

async function cancelLive(
  request: CancelRequest,
  entries: Entries,
  arrivals: Arrivals,
  token: string,
): Promise<readonly Cancellation[]> {
  const { apiUrl, timeoutMs, interruption, pace = PACE, statusCalls = NO_STATUS_CALLS } = request;
  const deadlineMs = clockMs() + timeoutMs;
  const limit = AbortSignal.timeout(Math.ceil(timeoutMs));
  const stop = stopWith([interruption.stop, limit]);
  const run = createRun(statusCalls.earlierMs);
  const report = (task: Task) => {
    const { status, statusFault } = task;
    const result = resultOf(task) ?? statusFault;
    request.watch?.(describeProgress(entries.find(task.id), { status, result, isOver: isFinal(task) }));
  };
  const begin = (ids: readonly PublishId[]) => {
    const added = addTasks(run, ids);
    for (const task of added.flatMap((id) => run.tasks.get(id) ?? [])) report(task);
    return added.length > 0;
  };
  begin(entries.list.flatMap((entry) => (entry.kind === "id" ? [entry.id] : [])));

  // The last look comes before the deadline, so that the ids it finds can still be cancelled.
  const lastLookMs = deadlineMs - Math.min(pace.lastLookMs, timeoutMs / 4);
  const admit = (found: readonly IdEntry[]) => begin(entries.add(found, arrivals.origin()));
  const look = () => ({
    isNew: admit(arrivals.look(clockMs() >= lastLookMs ? "at the end" : "meanwhile")),
    hasMore: arrivals.hasMore(),
    isPartial: arrivals.isPartial(),
  });

  const options = {
    client: createClient({ token, apiUrl, pace }),
    ...{ pace, deadlineMs, look, report, statusCalls },
    rescueMs: deadlineMs - Math.min(pace.rescueMs, timeoutMs / 4),
    interruption: { wrapUp: interruption.wrapUp, stop },
    lookOnMs: request.looksOn ? pace.lookOnMs : 0,
  };
  let hasNew = false;
  do {
    await work(run, options);
    hasNew = false;
    await readOn(arrivals, stop, (found) => {
      hasNew = admit(found) || hasNew;
    });
  } while (hasNew && !stop.aborted);
  return conclude(entries.list, run, findEnding(run, { interruption, limit, deadlineMs }));
}

/** Like `AbortSignal.any`, whose first call takes so long that the first requests would wait for it. */
function stopWith(signals: readonly AbortSignal[]): AbortSignal {
  const stop = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) stop.abort();
    else signal.addEventListener("abort", () => stop.abort(), { once: true });
  }
  return stop.signal;
}

type Limits = { interruption: Interruption; limit: AbortSignal; deadlineMs: number };

function findEnding(run: Run, { interruption, limit, deadlineMs }: Limits): Ending {
  if (interruption.wrapUp.aborted || interruption.stop.aborted) return "signal";
  if (Object.values(run.cancel).some(({ closedUntilMs }) => closedUntilMs > deadlineMs)) return "throttled";
  return limit.aborted ? "deadline" : "settled";
}

function conclude(entries: readonly IdEntry[], run: Run, ending: Ending): Cancellation[] {
  const refusal = findRefusal(run);
  return entries.map((entry) => {
    const task = entry.kind === "id" ? run.tasks.get(entry.id) : undefined;
    if (task === undefined) return concludeCancellation({ entry, sending: "live", attempts: 0, ending });
    const { status, statusFault } = task;
    // A refusal of the token applies to the ids that were not sent after it, too.
    const cancel = refusal !== undefined && !isSettled(task) ? applyRefusal(task, refusal) : resultOf(task);
    return concludeCancellation({
      ...{ entry, sending: "live", cancel, status, statusFault, attempts: countAttempts(task), ending },
    });
  });
}

function applyRefusal(task: Task, refusal: ApiResponse): ApiResult {
  const own = resultOf(task);
  return own === undefined ? refusal : keepBetter(refusal, own);
}
