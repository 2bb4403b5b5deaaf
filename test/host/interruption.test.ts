/** Signals to real processes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
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
    for (const word of ["ready", "asked"]) {
      const [written] = await once(child.stdout, "data");
      expect(String(written)).toBe(word);
      child.kill(signal);
    }
    expect(await closed).toEqual([null, signal]);
  },
);

it("a person's first Ctrl-C asks to wrap up, one that comes with it is the same, a later one stops, and a third one ends", async () => {
  const script = `
    import { writeSync } from "node:fs";
    const { listenForPerson } = await import(${JSON.stringify(MODULE)});
    let nowMs = 0;
    const { wrapUp, stop } = listenForPerson(() => nowMs);
    wrapUp.addEventListener("abort", () => writeSync(1, "wrap up;"));
    stop.addEventListener("abort", () => writeSync(1, "stop;"));
    process.on("SIGUSR2", () => {
      nowMs = 500;
      writeSync(1, "still here;");
    });
    setInterval(() => {}, 1000);
    writeSync(1, "ready;");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script]);
  const closed = once(child, "close");
  let seen = "";
  child.stdout.on("data", (text) => {
    seen += text;
  });
  const until = async (end: string) => {
    while (!seen.endsWith(end)) await once(child.stdout, "data");
  };
  await until("ready;");
  child.kill("SIGINT");
  await until("wrap up;");
  child.kill("SIGINT");
  child.kill("SIGUSR2");
  await until("still here;");
  child.kill("SIGINT");
  await until("stop;");
  child.kill("SIGINT");
  expect(await closed).toEqual([null, "SIGINT"]);
  expect(seen).toBe("ready;wrap up;still here;stop;");
});
