/** What is known of a run: of each id, and of each address. Times are milliseconds of one monotonic clock. */
import type { PublishId } from "../model/publish.ts";
import { type ApiResponse, type ApiResult, isTokenWide, mergeResults } from "./api-result.ts";
import type { PublishStatus } from "./client.ts";
import { ADDRESSES, type Address } from "./endpoints.ts";
import { createLane, createStatusLane, type Lane, type StatusLane } from "./status-lane.ts";

/** What is known of one id at one address of cancel. */
export type Ask = {
  /** The requests that were sent. */
  sent: number;
  /** The request that is out, and when it was sent. Aborting it ends the wait for its response. */
  out?: { call: AbortController; sinceMs: number };
  /** The best result so far. */
  result?: ApiResult;
};

/** What is known of one id. */
export type Task = {
  readonly id: PublishId;
  /** The order in which ids are asked: the lowest first. */
  readonly rank: number;
  readonly asks: Readonly<Record<Address, Ask>>;
  /** Whether its status was put on the agenda: because the response to cancel asks for it, or as a last resort. */
  isToConfirm: boolean;
  /** Status calls that have ended. */
  polls: number;
  /** Status calls that found it in the creator's inbox. */
  inboxPolls: number;
  status?: PublishStatus;
  /** The latest result of a status call that returned no status. */
  statusFault?: ApiResult;
};

/** One address of cancel. */
export type CancelLane = Lane<Task> & {
  /** It is not there: no DNS name, no connection, no TLS, 404, 405 or 410. */
  isGone: boolean;
  /** How often both addresses were gone, and when they were tried again for the last time. */
  retries: number;
  reopenedMs: number;
  /** After a pause, one request at a time tries whether others are accepted. `sinceMs`: when it was sent. */
  probe?: { sinceMs: number };
  /** What it said of the token itself. */
  refusal?: ApiResponse;
};

export type Run = {
  readonly tasks: Map<PublishId, Task>;
  readonly cancel: Readonly<Record<Address, CancelLane>>;
  readonly status: StatusLane<Task>;
  /** The address that has shown that it knows an id. From then on only this one is asked. */
  proven?: Address;
  /** Whether status may be asked for. It may not after a status call refused the token, or after a signal. */
  confirming: boolean;
  /** After a signal: only what was never asked is still asked. */
  wrappingUp: boolean;
};

/** `statusCallsMs`: the status calls that were sent before this run with the same token. */
export function createRun(statusCallsMs: readonly number[] = []): Run {
  return {
    tasks: new Map(),
    cancel: { "publish/cancel": createCancelLane(), "transmission/cancel": createCancelLane() },
    status: createStatusLane(statusCallsMs),
    confirming: true,
    wrappingUp: false,
  };
}

function createCancelLane(): CancelLane {
  return { ...createLane<Task>(), isGone: false, retries: 0, reopenedMs: 0 };
}

/** Direct posts by URL come first: they can be cancelled, and go public by themselves. Drafts come last. */
const URGENCY = [/^[vp]_pub_url~/, /^[vp]_pub_/, /^[vp]_inbox_/];

/** How many ranks there are. */
export const RANKS = URGENCY.length + 1;

/** Adds ids to a run and returns the new ones. Known ids are left as they are. */
export function addTasks(run: Run, ids: readonly PublishId[]): readonly PublishId[] {
  return ids.filter((id) => {
    if (run.tasks.has(id)) return false;
    const urgency = URGENCY.findIndex((pattern) => pattern.test(id));
    const task: Task = {
      ...{ id, rank: urgency === -1 ? URGENCY.length : urgency },
      asks: { "publish/cancel": { sent: 0 }, "transmission/cancel": { sent: 0 } },
      ...{ isToConfirm: false, polls: 0, inboxPolls: 0 },
    };
    run.tasks.set(id, task);
    for (const address of ADDRESSES) run.cancel[address].agenda.add(task, task.rank, 0);
    return true;
  });
}

/** The result of the requests to cancel that counts: the best one of both addresses. */
export function resultOf({ asks }: Task): ApiResult | undefined {
  return mergeResults(
    ADDRESSES.flatMap((address) => {
      const { result } = asks[address];
      return result === undefined ? [] : [{ address, result }];
    }),
  );
}

/** How often TikTok was asked to cancel an id. Both addresses at once count as one. */
export function countAttempts({ asks }: Task): number {
  return Math.max(...ADDRESSES.map((address) => asks[address].sent));
}

/**
 * The refusal that holds for every id of the token: each address that is there has refused it, or the proven one has.
 */
export function findRefusal({ cancel, proven }: Run): ApiResponse | undefined {
  const there = proven === undefined ? ADDRESSES.filter((address) => !cancel[address].isGone) : [proven];
  const refusals = there.flatMap((address) => cancel[address].refusal ?? []);
  return refusals.length === there.length ? refusals.find(isTokenWide) : undefined;
}
