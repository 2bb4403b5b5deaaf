/** Work whose speed is decided by another machine, `host`. */
export type RemoteTask<T> = { host: string; run(): Promise<T> };

/** So that many are under way, and no slow or limited host holds up the others. */
const AT_ONCE = 8;
const AT_ONCE_PER_HOST = 4;

/** Runs all tasks, each as soon as there is room for it, in their order. `onEnd` is told each result as it comes. */
export async function runTasks<T>(tasks: readonly RemoteTask<T>[], onEnd?: (result: T) => void): Promise<T[]> {
  const results = new Map<number, T>();
  const waiting = [...tasks.entries()];
  const running = new Set<{ host: string; end: Promise<void> }>();
  const hasRoom = (host: string) => [...running].filter((each) => each.host === host).length < AT_ONCE_PER_HOST;
  const start = async (index: number, task: RemoteTask<T>) => {
    const result = await task.run();
    results.set(index, result);
    onEnd?.(result);
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < AT_ONCE ? waiting.findIndex(([, { host }]) => hasRoom(host)) : -1;
    const [entry] = next === -1 ? [] : waiting.splice(next, 1);
    if (entry === undefined) {
      await Promise.race([...running].map(({ end }) => end));
    } else {
      const [index, task] = entry;
      const slot = { host: task.host, end: start(index, task).finally(() => running.delete(slot)) };
      running.add(slot);
    }
  }
  return tasks.flatMap((_task, index) => results.get(index) ?? []);
}
