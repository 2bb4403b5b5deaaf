/** What is known of a run. Times are milliseconds of one monotonic clock. */
import type { PublishId } from "../model/publish.ts";
import type { Address, PublishStatus } from "./client.ts";
import type { ApiAnswer, Reply } from "./reply.ts";

/** What is known of one id. */
export type Task = {
  readonly id: PublishId;
  /** The call for this id that is under way. */
  busy?: "cancel" | "status";
  /** Nothing is sent for this id before. */
  dueMs: number;
  /** How often it was asked to cancel; both addresses at once are one time. */
  attempts: number;
  /** How often asking to cancel failed in passing. */
  retries: number;
  /** The reply to the cancel request that counts. */
  cancel?: Reply;
  /** Status calls that came back. */
  polls: number;
  status?: PublishStatus;
  /** Why the latest status call told nothing. */
  statusFault?: string;
};

/** Which address of cancel serves this account. `open`: not known; `race`: the id that finds out, and since when. */
export type Route = { kind: "open"; race?: { id: PublishId; sinceMs: number } } | { kind: "decided"; address: Address };

export type Run = {
  /** In the order in which they are asked. */
  tasks: readonly Task[];
  route: Route;
  callsInFlight: number;
  /** A 429 forbids any call with this token until then. */
  pausedUntilMs: number;
  /** After a 429 to a cancel request, one id at a time finds out whether they are served again. */
  probing: boolean;
  /** When the status calls within the latest window left. */
  statusCallsMs: readonly number[];
  /** Whether status may be asked for: until it refuses the token. */
  confirming: boolean;
  /** The answer that holds for every id of the token. */
  refusal?: ApiAnswer;
};

export function createRun(): Run {
  return {
    ...{ tasks: [], route: { kind: "open" }, callsInFlight: 0 },
    ...{ pausedUntilMs: 0, probing: false, statusCallsMs: [], confirming: true },
  };
}

/** Direct posts by URL are cancelled first: they can be, and they go public by themselves. Drafts can wait. */
const URGENCY = [/^[vp]_pub_url~/, /^[vp]_pub_/, /^(?![vp]_inbox_)/];

/** Adds ids to a run; those that it has already are left as they are. Returns the new ones. */
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
