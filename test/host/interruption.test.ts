/** Signals to real processes. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { expect, it } from "vitest";

const MODULE = join(import.meta.dirname, "../../src/host/interruption.ts");

it.each(["SIGINT", "SIGTERM"] as const)(
  "the first %s asks to end, and the second one ends a process that is too busy to notice",
  async (signal) => {
    const script = `
    const { listenForEnd } = await import(${JSON.stringify(MODULE)});
    const end = listenForEnd();
    end.addEventListener("abort", () => {
      require("node:fs").writeSync(1, "asked");
      for (;;);
    });
    setInterval(() => {}, 1000);
    require("node:fs").writeSync(1, "ready");`;
    const setUp = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", setUp + script]);
    const closed = once(child, "close");
    const says = listenTo(child);
    for (const words of ["ready", "readyasked"]) {
      await says(words);
      child.kill(signal);
    }
    expect(await closed).toEqual([null, signal]);
  },
);

it("a person's first Ctrl-C asks to wrap up, one that comes with it is the same, a later one stops, and a third one ends", async () => {
  // The clock of the child stands still until two signals have come.
  const script = `
    import { writeSync } from "node:fs";
    const { listenForPerson } = await import(${JSON.stringify(MODULE)});
    let signals = 0;
    const { wrapUp, stop } = listenForPerson(() => (signals < 2 ? 0 : 500));
    wrapUp.addEventListener("abort", () => writeSync(1, "wrap up;"));
    stop.addEventListener("abort", () => writeSync(1, "stop;"));
    process.on("SIGINT", function count() {
      signals++;
      if (signals === 2) process.off("SIGINT", count);
      writeSync(1, "signal " + signals + ";");
    });
    setInterval(() => {}, 1000);
    writeSync(1, "ready;");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script]);
  const closed = once(child, "close");
  const says = listenTo(child);
  let words = "";
  for (const next of ["ready;", "wrap up;signal 1;", "signal 2;", "stop;"]) {
    words += next;
    await says(words);
    child.kill("SIGINT");
  }
  expect(await closed).toEqual([null, "SIGINT"]);
});

/** Waits until the process has written these words. Fails where it writes others, or ends. */
function listenTo(child: ChildProcess): (words: string) => Promise<void> {
  let seen = "";
  child.stdout?.on("data", (text) => {
    seen += text;
  });
  const ended = once(child, "close");
  return async (words) => {
    while (seen !== words && words.startsWith(seen) && child.exitCode === null && child.signalCode === null) {
      await Promise.race([once(child.stdout as Readable, "data"), ended]);
    }
    expect(seen).toBe(words);
  };
}
