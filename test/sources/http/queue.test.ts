import { describe, expect, it } from "vitest";
import { runTasks } from "../../../src/sources/http/queue.ts";

/** Tasks by host, each of which ends when `end` says so. */
function createTasks(hosts: readonly string[]) {
  const started: number[] = [];
  const endings = hosts.map(() => Promise.withResolvers<number>());
  const tasks = hosts.map((host, index) => ({
    host,
    run: () => {
      started.push(index);
      return endings[index]?.promise ?? Promise.reject();
    },
  }));
  const end = async (...indexes: readonly number[]) => {
    for (const index of indexes) endings[index]?.resolve(index);
    await new Promise(setImmediate);
  };
  return { tasks, started, end };
}

const ignore = () => undefined;

describe("tasks", () => {
  it("run eight at once for one host, in their order, in turn with those of another", async () => {
    const { tasks, started, end } = createTasks([..."aaaaaaaaaaabb"]);
    const results = runTasks(tasks, ignore);
    expect(started).toEqual([0, 11, 1, 12, 2, 3, 4, 5, 6, 7]);
    await end(2);
    expect(started.slice(10)).toEqual([8]);
    await end(...tasks.keys());
    expect(await results).toEqual([...tasks.keys()]);
  });

  it("run sixteen at once", async () => {
    const { tasks, started, end } = createTasks([..."abcdefghijklmnopqrs"]);
    const results = runTasks(tasks, ignore);
    expect(started).toHaveLength(16);
    await end(0, 1);
    expect(started).toHaveLength(18);
    await end(...tasks.keys());
    expect(await results).toHaveLength(19);
  });

  it("are reported as they end, and returned in their order", async () => {
    const { tasks, end } = createTasks([..."ab"]);
    const ended: number[] = [];
    const results = runTasks(tasks, (result) => ended.push(result));
    await end(1);
    await end(0);
    expect(await results).toEqual([0, 1]);
    expect(ended).toEqual([1, 0]);
  });

  it("return lists as they are", async () => {
    const tasks = [[1, 2], [], [3]].map((list) => ({ host: "a", run: async () => list }));
    expect(await runTasks(tasks)).toEqual([[1, 2], [], [3]]);
  });

  it("start once each, however many there are, and no host waits for ever", async () => {
    const hosts = Array.from({ length: 20_000 }, (_, index) => `host ${index % 3 === 0 ? "busy" : index}`);
    const running = new Map<string, number>();
    const most = new Map<string, number>();
    const tasks = hosts.map((host, index) => ({
      host,
      async run() {
        running.set(host, (running.get(host) ?? 0) + 1);
        most.set(host, Math.max(most.get(host) ?? 0, running.get(host) ?? 0));
        await Promise.resolve();
        running.set(host, (running.get(host) ?? 0) - 1);
        return index;
      },
    }));
    expect(await runTasks(tasks)).toEqual([...hosts.keys()]);
    expect(Math.max(...most.values())).toBe(8);
  });

  it("are done at once if there are none", async () => {
    expect(await runTasks([], ignore)).toEqual([]);
  });

  it("pass on the exception of a bug", async () => {
    await expect(runTasks([{ host: "a", run: () => Promise.reject(new Error("a bug")) }], ignore)).rejects.toThrow(
      "a bug",
    );
  });
});
