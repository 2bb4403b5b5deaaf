/** Cancels publishes: one outcome for each id, whatever TikTok, the network and the clock do. */
import type { Cancellation, IdEntry, IdOrigin, PublishId } from "../model/publish.ts";
import { createClient } from "./client.ts";
import { work } from "./engine.ts";
import { concludeCancellation, type Ending } from "./outcome.ts";
import { PACE, type Pace } from "./pace.ts";
import { addTasks, createRun, type Run } from "./run.ts";
import { needsCancel } from "./schedule.ts";

/** Reads a ledger: each of its entries is returned once. */
export type Arrivals = (when: "meanwhile" | "at the end") => readonly IdEntry[];

export type CancelRequest = {
  ids: readonly IdEntry[];
  /** Called first, every second while there is something to wait for, and at the end. */
  arrivals?: Arrivals | undefined;
  /** The TikTok user access token; without one nothing is sent. */
  token: string | undefined;
  /** Nothing is sent. */
  dryRun: boolean;
  /** One base address for every call, in place of TikTok's hosts. */
  apiUrl?: URL | undefined;
  /** Limit for cancelling and confirming all ids together. */
  timeoutMs: number;
  /** Ends the waiting, on SIGINT for example. */
  signal: AbortSignal;
  pace?: Pace;
};

/** Returns exactly one cancellation for each id, in the order of their arrival. It holds no secret. */
export async function cancelPublishes(request: CancelRequest): Promise<readonly Cancellation[]> {
  const { token, dryRun } = request;
  const ids = rejectToken(request.ids, token, { kind: "input" });
  const arrivals: Arrivals = (when) => rejectToken(request.arrivals?.(when) ?? [], token, { kind: "ledger" });
  if (!dryRun && token !== undefined) return cancelLive({ ...request, ids }, arrivals, token);
  const sending = dryRun ? "dry-run" : "no-token";
  return dropRepeated([...ids, ...arrivals("at the end")]).map((entry) =>
    concludeCancellation({ entry, sending, attempts: 0, ending: "settled" }),
  );
}

/** An access token in the place of an id is malformed: what is malformed is never repeated. */
function rejectToken(entries: readonly IdEntry[], token: string | undefined, origin: IdOrigin): readonly IdEntry[] {
  return entries.map((entry, index) =>
    entry.kind === "id" && entry.id === token
      ? { kind: "malformed", origin, line: 1, position: index + 1, length: entry.id.length, isCutOff: false }
      : entry,
  );
}

async function cancelLive(request: CancelRequest, arrivals: Arrivals, token: string): Promise<readonly Cancellation[]> {
  const { apiUrl, timeoutMs, signal, pace = PACE } = request;
  const deadlineMs = performance.now() + timeoutMs;
  const limit = AbortSignal.timeout(Math.ceil(timeoutMs));
  const over = AbortSignal.any([signal, limit]);
  const client = createClient({ token, apiUrl, pace });
  const run = createRun();
  let entries = dropRepeated(request.ids);
  addTasks(run, listIds(entries));
  /** Adds the entries to the run. Returns whether any id was new. */
  const admit = (came: readonly IdEntry[]): boolean => {
    const added = new Set(addTasks(run, listIds(came)));
    entries = [...entries, ...dropRepeated(came).filter((entry) => entry.kind === "malformed" || added.has(entry.id))];
    return added.size > 0;
  };

  // The last look comes before the deadline, so that the ids it finds can still be cancelled.
  const lastLookMs = deadlineMs - Math.min(pace.lastLookMs, timeoutMs / 4);
  let hasLookedAtTheEnd = false;
  const lookAtTheEnd = () => {
    hasLookedAtTheEnd = true;
    return admit(arrivals("at the end"));
  };
  const look = () => {
    if (!hasLookedAtTheEnd && performance.now() >= lastLookMs) lookAtTheEnd();
    else admit(arrivals("meanwhile"));
  };

  look();
  const options = { client, pace, deadlineMs, over, look };
  do await work(run, options);
  while (lookAtTheEnd() && !over.aborted);

  return conclude(entries, run, findEnding(run, { signal, limit, deadlineMs }));
}

type Limits = { signal: AbortSignal; limit: AbortSignal; deadlineMs: number };

function findEnding(run: Run, { signal, limit, deadlineMs }: Limits): Ending {
  if (signal.aborted) return "signal";
  if (run.pausedUntilMs > deadlineMs) return "throttled";
  return limit.aborted ? "deadline" : "settled";
}

function conclude(entries: readonly IdEntry[], run: Run, ending: Ending): Cancellation[] {
  const tasks = new Map(run.tasks.map((task) => [task.id, task]));
  return entries.map((entry) => {
    const task = entry.kind === "id" ? tasks.get(entry.id) : undefined;
    if (task === undefined) return concludeCancellation({ entry, sending: "live", attempts: 0, ending });
    // A refusal of the token applies to the ids that were not sent after it, too.
    const cancel = needsCancel(task) ? (run.refusal ?? task.cancel) : task.cancel;
    return concludeCancellation({ ...task, entry, cancel, sending: "live", ending });
  });
}

function listIds(entries: readonly IdEntry[]): PublishId[] {
  return entries.flatMap((entry) => (entry.kind === "id" ? [entry.id] : []));
}

function dropRepeated(entries: readonly IdEntry[]): readonly IdEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (entry.kind === "malformed") return true;
    const isNew = !seen.has(entry.id);
    seen.add(entry.id);
    return isNew;
  });
}
