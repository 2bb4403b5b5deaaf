import { describe, expect, it } from "vitest";
import { runTasks } from "../../src/sources/remote-queue.ts";

/** Tasks by host, each of which ends when it is told to. */
function createTasks(hosts: readonly string[]) {
  const started: number[] = [];
  const gates = hosts.map(() => Promise.withResolvers<number>());
  const tasks = hosts.map((host, index) => ({
    host,
    run: () => {
      started.push(index);
      return gates[index]?.promise ?? Promise.reject();
    },
  }));
  const end = async (...indexes: readonly number[]) => {
    for (const index of indexes) gates[index]?.resolve(index);
    await new Promise(setImmediate);
  };
  return { tasks, started, end };
}

const ignore = () => undefined;

describe("tasks", () => {
  it("of one host run four at once, and do not hold up those of another", async () => {
    const { tasks, started, end } = createTasks([..."aaaaaaabb"]);
    const results = runTasks(tasks, ignore);
    expect(started).toEqual([0, 1, 2, 3, 7, 8]);
    await end(2);
    expect(started.slice(6)).toEqual([4]);
    await end(...tasks.keys());
    expect(await results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("run eight at once", async () => {
    const { tasks, started, end } = createTasks([..."abcdefghijk"]);
    const results = runTasks(tasks, ignore);
    expect(started).toHaveLength(8);
    await end(0, 1);
    expect(started).toHaveLength(10);
    await end(...tasks.keys());
    expect(await results).toHaveLength(11);
  });

  it("are told as they end, and given back in their order", async () => {
    const { tasks, end } = createTasks([..."ab"]);
    const ended: number[] = [];
    const results = runTasks(tasks, (result) => ended.push(result));
    await end(1);
    await end(0);
    expect(await results).toEqual([0, 1]);
    expect(ended).toEqual([1, 0]);
  });

  it("may be none", async () => {
    expect(await runTasks([], ignore)).toEqual([]);
  });

  it("that have a bug do not hide it", async () => {
    await expect(runTasks([{ host: "a", run: () => Promise.reject(new Error("a bug")) }], ignore)).rejects.toThrow(
      "a bug",
    );
  });
});
