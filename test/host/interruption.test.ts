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
