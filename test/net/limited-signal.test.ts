import { getEventListeners, once } from "node:events";
import { expect, it } from "vitest";
import { LATE, limitSignal } from "../../src/net/limited-signal.ts";

const HOUR_MS = 3_600_000;

it.each([
  ["succeeds", async () => "done"],
  [
    "fails",
    async () => {
      throw new Error("failed");
    },
  ],
])("nothing listens to the caller's signal and no timer runs once the work %s", async (_end, work) => {
  const { signal } = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const before = timers();
  await limitSignal(signal, HOUR_MS, work).catch(() => undefined);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(timers()).toBe(before);
});

it("the work ends with the caller's signal", async () => {
  const caller = new AbortController();
  const work = limitSignal(caller.signal, HOUR_MS, (limited) => once(limited, "abort"));
  caller.abort();
  await expect(work).resolves.toBeDefined();
});

it("the work of a caller that has ended already begins with an aborted signal", async () => {
  const isAborted = await limitSignal(AbortSignal.abort(), HOUR_MS, async ({ aborted }) => aborted);
  expect(isAborted).toBe(true);
});

it.each([
  ["its own time is over", 1, undefined, LATE],
  ["the caller ends it", HOUR_MS, AbortSignal.abort(), expect.any(Error)],
])("the signal says by its reason whether %s", async (_what, ms, signal = new AbortController().signal, reason) => {
  const seen = await limitSignal(signal, ms, async (limited) => {
    if (!limited.aborted) await once(limited, "abort");
    return limited.reason;
  });
  expect(seen).toEqual(reason);
});

it("the signal is over once the work has ended: what it has left open is closed", async () => {
  const limited = await limitSignal(new AbortController().signal, HOUR_MS, async (given) => given);
  expect(limited.aborted).toBe(true);
  expect(limited.reason).not.toBe(LATE);
});

it("the work ends after its time", async () => {
  const { signal } = new AbortController();
  await expect(limitSignal(signal, 1, (limited) => once(limited, "abort"))).resolves.toBeDefined();
  expect(signal.aborted).toBe(false);
});
