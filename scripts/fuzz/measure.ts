import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** What a call took of this process. */
export type Cost = {
  /** Processor time of this thread, in milliseconds: what other processes take meanwhile is none of it. */
  ms: number;
  /** By the clock on the wall. */
  wallMs: number;
  /** Memory above what the process had before. */
  bytes: number;
};

/** Calls and measures. */
export function measure<T>(call: () => T): Cost & { value: T } {
  forgetPeak();
  const memory = process.memoryUsage();
  const processor = process.threadCpuUsage();
  const start = performance.now();
  const value = call();
  const wallMs = performance.now() - start;
  const { user, system } = process.threadCpuUsage(processor);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  // Where the process had memory to spare, its growth hides what was taken; where garbage was collected, the other
  // does.
  const allocated = heapUsed - memory.heapUsed + arrayBuffers - memory.arrayBuffers;
  const grown = readPeak() - memory.rss;
  return { value, ms: (user + system) / 1000, wallMs, bytes: Math.max(0, allocated, grown) };
}

const CLEAR_REFS = "/proc/self/clear_refs";

/** Makes the most memory that was ever resident what is resident now (proc(5): 5 to `clear_refs`). */
function forgetPeak(): void {
  if (existsSync(CLEAR_REFS)) writeFileSync(CLEAR_REFS, "5");
}

/**
 * The most memory that was resident since then: `VmHWM` of proc(5), or what is resident now where there is none. Not by
 * `process.resourceUsage()`: on Linux a new process inherits the mark of the one that started it.
 */
function readPeak(): number {
  const status = existsSync(CLEAR_REFS) ? readFileSync("/proc/self/status", "utf8") : "";
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return kilobytes === undefined ? process.memoryUsage.rss() : Number(kilobytes) * 1024;
}
