import { describe, expect, it } from "vitest";
import { type Share, SharedMemory } from "../../../src/sources/http/shared-memory.ts";

/** Takes bytes in this order, and says which takers have theirs. */
function takeAll(memory: SharedMemory, ...sizes: readonly number[]) {
  const having = new Map<number, Share>();
  for (const [index, size] of sizes.entries()) void memory.take(size).then((share) => having.set(index, share));
  return {
    async have() {
      await new Promise(setImmediate);
      return [...having.keys()];
    },
    free: (index: number) => having.get(index)?.free(),
  };
}

describe("shared memory", () => {
  it("is given until it is used up, and again once it is given back", async () => {
    const tasks = takeAll(new SharedMemory(100), 40, 60, 1);
    expect(await tasks.have()).toEqual([0, 1]);
    tasks.free(1);
    expect(await tasks.have()).toEqual([0, 1, 2]);
  });

  it("is given in the order of asking, although a later one would fit", async () => {
    const tasks = takeAll(new SharedMemory(100), 60, 80, 10);
    expect(await tasks.have()).toEqual([0]);
    tasks.free(0);
    expect(await tasks.have()).toEqual([0, 1, 2]);
  });

  it("is given as a whole to a task that wants more than there is", async () => {
    const tasks = takeAll(new SharedMemory(100), 1, 1000, 1);
    expect(await tasks.have()).toEqual([0]);
    tasks.free(0);
    expect(await tasks.have()).toEqual([0, 1]);
    tasks.free(1);
    expect(await tasks.have()).toEqual([0, 1, 2]);
  });

  it("is given back once, however often a task says so", async () => {
    const tasks = takeAll(new SharedMemory(100), 50, 50, 60);
    await tasks.have();
    tasks.free(0);
    tasks.free(0);
    expect(await tasks.have()).toEqual([0, 1]);
  });

  it("is reused, so that nothing waits for garbage to be collected", async () => {
    const memory = new SharedMemory(100);
    const first = await memory.take(60);
    first.free();
    const second = await memory.take(50);
    expect(second.bytes.buffer).toBe(first.bytes.buffer);
    second.free();
    const third = await memory.take(80);
    expect(third.bytes).toHaveLength(80);
    third.free();
    expect((await memory.take(10)).bytes.buffer).toBe(third.bytes.buffer);
  });
});
