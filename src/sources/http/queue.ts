/** Runs tasks that wait for other machines, many at once. Knows nothing about the tasks. */
import { groupBy } from "../../model/groups.ts";

/** A task that waits for another machine, `host`. */
export type RemoteTask<T> = { host: string; run(): Promise<T> };

/**
 * How many tasks run at once, and how many of them for one host, so that a slow host does not delay the others: as many
 * as git-lfs makes transfers (`lfs.concurrenttransfers`).
 */
const AT_ONCE = 16;
const AT_ONCE_PER_HOST = 8;

/** The tasks that wait for one host, the last first, and how many of its tasks are running. */
type Lane<T> = { waiting: [index: number, task: RemoteTask<T>][]; running: number };

/**
 * Runs all tasks and returns their results in the same order. Each starts as soon as there is room for it: the tasks of
 * a host in their order, the hosts in turn. `onEnd` is called with each result as it comes.
 */
export async function runTasks<T>(tasks: readonly RemoteTask<T>[], onEnd?: (result: T) => void): Promise<T[]> {
  const byHost = groupBy(tasks.entries(), ([, { host }]) => host);
  const lanes = new Set([...byHost.values()].map((some): Lane<T> => ({ waiting: some.reverse(), running: 0 })));
  const results = new Array<T>(tasks.length);
  const work = async () => {
    for (let lane = pickLane(lanes); lane !== undefined; lane = pickLane(lanes)) {
      const next = lane.waiting.pop();
      // A lane without tasks is not put back.
      if (next === undefined) continue;
      const [index, task] = next;
      lanes.add(lane);
      lane.running++;
      const result = await task.run();
      lane.running--;
      results[index] = result;
      onEnd?.(result);
    }
  };
  // A worker that finds no room may end: all waiting tasks are for hosts that have as many workers as they may.
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

/** Takes out the first lane that has room. The caller puts it back at the end. At most two lanes have no room. */
function pickLane<T>(lanes: Set<Lane<T>>): Lane<T> | undefined {
  for (const lane of lanes) {
    if (lane.running < AT_ONCE_PER_HOST) {
      lanes.delete(lane);
      return lane;
    }
  }
  return undefined;
}
