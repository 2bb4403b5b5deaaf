/** What is known of a run. Times are milliseconds of one monotonic clock. */
import type { PublishId } from "../model/publish.ts";
import type { ApiResponse, ApiResult } from "./api-result.ts";
import type { Address, PublishStatus } from "./client.ts";

/** What is known of one id. */
export type Task = {
  readonly id: PublishId;
  /** The call for this id that is in progress. */
  busy?: "cancel" | "status";
  /** Nothing is sent for this id before this time. */
  dueMs: number;
  /** Requests to cancel it. Both addresses at once count as one. */
  attempts: number;
  /** Requests to cancel it that failed and may succeed later. */
  retries: number;
  /** The result of the request to cancel that counts. */
  cancel?: ApiResult;
  /** Status calls that have ended. */
  polls: number;
  status?: PublishStatus;
  /** Why the latest status call returned no status. */
  statusFault?: string;
};

/** Which address of cancel serves this account. `open`: not known yet. `race`: the id that races, and since when. */
export type Route = { kind: "open"; race?: { id: PublishId; sinceMs: number } } | { kind: "decided"; address: Address };

export type Run = {
  /** In the order in which they are asked. */
  tasks: readonly Task[];
  route: Route;
  callsInFlight: number;
  /** A 429 forbids every call with this token until then. */
  pausedUntilMs: number;
  /** After a 429 to a request to cancel, one id at a time tries whether requests are accepted again. */
  probing: boolean;
  /** When the status calls of the current window were sent. */
  statusCallsMs: readonly number[];
  /** Whether status may be asked for. It may not after a status call refused the token. */
  confirming: boolean;
  /** The response that applies to every id of the token. */
  refusal?: ApiResponse;
};

export function createRun(): Run {
  return {
    ...{ tasks: [], route: { kind: "open" }, callsInFlight: 0 },
    ...{ pausedUntilMs: 0, probing: false, statusCallsMs: [], confirming: true },
  };
}

/** Direct posts by URL come first: they can be cancelled, and go public by themselves. Drafts come last. */
const URGENCY = [/^[vp]_pub_url~/, /^[vp]_pub_/, /^(?![vp]_inbox_)/];

/** Adds ids to a run and returns the new ones. Known ids are left as they are. */
export function addTasks(run: Run, ids: readonly PublishId[]): readonly PublishId[] {
  const known = new Set(run.tasks.map(({ id }) => id));
  const added = [...new Set(ids)].filter((id) => !known.has(id));
  if (added.length === 0) return added;
  run.tasks = [...run.tasks, ...added.map(createTask)].sort((a, b) => rankUrgency(a.id) - rankUrgency(b.id));
  return added;
}

function createTask(id: PublishId): Task {
  return { id, dueMs: 0, attempts: 0, retries: 0, polls: 0 };
}

function rankUrgency(id: PublishId): number {
  const rank = URGENCY.findIndex((pattern) => pattern.test(id));
  return rank === -1 ? URGENCY.length : rank;
}
